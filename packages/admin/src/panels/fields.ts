/** The fields of a form, each with its label, what to know before filling it, and its remedy. */
import { html, nothing, type TemplateResult } from 'lit'
import { nextDay } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { actWords } from '../messages/act-words.ts'
import type { Field, Option, UnitNotes, Value } from './form.ts'

interface Filled {
  value: Value
  wrong: string
  change: (value: Value) => void
  desk: Desk
}

/** Lengths are counted as the server counts them: in code points. */
export function lengthOf(text: string): number {
  return [...text].length
}

const shortLeft = 200

export function renderField(field: Field, filled: Filled): TemplateResult {
  switch (field.kind) {
    case 'text':
    case 'line':
      return textField(field, filled)
    case 'choice':
      return choice(field, filled)
    case 'select':
      return select(field, filled)
    case 'ticks':
      return ticks(field, filled)
    case 'tick':
      return tick(field, filled)
    case 'day':
      return day(field, filled)
    case 'count':
      return count(field, filled)
    case 'units':
      return units(field, filled)
  }
}

type Of<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>

function textField(field: Of<'text' | 'line'>, { value, wrong, change, desk }: Filled) {
  const left = field.limit - lengthOf(String(value))
  const remaining = left >= 0 && left < shortLeft && value ? desk.words.panels.remaining(left) : ''
  const about = [field.words.hint, remaining].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for=${field.name}>${field.words.label}</label>
    ${hint(field, about)}
    <textarea
      id=${field.name}
      class=${field.kind === 'line' ? 'line' : ''}
      placeholder=${field.words.placeholder ?? nothing}
      aria-describedby=${describedBy(field, about, wrong)}
      aria-invalid=${Boolean(wrong)}
      .value=${String(value)}
      @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${remedy(field, wrong)}
  </div>`
}

function choice(field: Of<'choice'>, { value, wrong, change }: Filled) {
  return html`<fieldset aria-describedby=${describedBy(field, field.words.hint, wrong)}>
    <legend>${field.words.label}</legend>
    ${hint(field, field.words.hint)} ${remedy(field, wrong)}
    <div class="choices" @change=${(event: Event) => change((event.target as HTMLInputElement).value)}>
      ${field.options.map(
        ({ id, name, hint: about, note, closed }) =>
          html`<label class="choice">
            <input type="radio" name=${field.name} value=${id} ?disabled=${closed !== undefined} aria-invalid=${Boolean(wrong)} .checked=${id === value} />
            <b>${name}</b>${note ? html`<span class="flag">${note}</span>` : nothing}
            ${about ? html`<span class="hint">${about}</span>` : nothing}
            ${closed ? html`<span class="hint closed">${closed}</span>` : nothing}
          </label>`,
      )}
    </div>
  </fieldset>`
}

function select(field: Of<'select'>, { value, wrong, change, desk }: Filled) {
  const words = actWords[desk.language].around
  if (!field.options) return html`<p class="dim" role="status">${words.loading}</p>`
  return html`<div class="field">
    <label for=${field.name}>${field.words.label}</label>
    <select
      id=${field.name}
      aria-describedby=${describedBy(field, field.words.hint, wrong)}
      aria-invalid=${Boolean(wrong)}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${field.options.map(({ id, name, note }) => html`<option value=${id} ?selected=${id === value}>${name}${note ? ` · ${note}` : ''}</option>`)}
    </select>
    ${hint(field, field.words.hint)} ${remedy(field, wrong)}
  </div>`
}

function ticks(field: Of<'ticks'>, { value, wrong, change, desk }: Filled) {
  return html`<desk-ticks
    id=${field.name}
    aria-invalid=${Boolean(wrong)}
    .words=${actWords[desk.language].around}
    .asked=${field.words}
    .options=${field.options as readonly Option[] | null}
    .none=${field.none}
    .chosen=${typeof value === 'string' ? [] : value}
    .wrong=${wrong}
    @chosen=${(event: CustomEvent<string[]>) => change(event.detail)}
  ></desk-ticks>`
}

function tick(field: Of<'tick'>, { value, wrong, change }: Filled) {
  const changed = (event: Event) => change((event.target as HTMLInputElement).checked ? 'yes' : '')
  return html`<div class="field">
    <label class="choice">
      <input type="checkbox" aria-invalid=${Boolean(wrong)} aria-describedby=${describedBy(field, '', wrong)} .checked=${value === 'yes'} @change=${changed} />
      <span>${field.words.label}</span>
    </label>
    ${remedy(field, wrong)}
  </div>`
}

/** A day after another one: the browser's own field, which says the day as its reader writes it. */
function day(field: Of<'day'>, { value, wrong, change }: Filled) {
  return html`<div class="field">
    <label for=${field.name}>${field.words.label}</label>
    ${hint(field, field.words.hint)}
    <input
      id=${field.name}
      type="date"
      min=${nextDay(field.after)}
      aria-describedby=${describedBy(field, field.words.hint, wrong)}
      aria-invalid=${Boolean(wrong)}
      .value=${String(value)}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${remedy(field, wrong)}
  </div>`
}

function count(field: Of<'count'>, { value, wrong, change }: Filled) {
  return html`<div class="field">
    <label for=${field.name}>${field.words.label}</label>
    ${hint(field, field.words.hint)}
    <input
      id=${field.name}
      inputmode="numeric"
      autocomplete="off"
      class="count"
      aria-describedby=${describedBy(field, field.words.hint, wrong)}
      aria-invalid=${Boolean(wrong)}
      .value=${String(value)}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${remedy(field, wrong)}
  </div>`
}

const noNotes: UnitNotes = new Map()

function units(field: Of<'units'>, { value, wrong, change, desk }: Filled) {
  return html`<desk-unit-picker
    id=${field.name}
    aria-invalid=${Boolean(wrong)}
    .words=${actWords[desk.language].around}
    .asked=${field.words}
    .units=${field.units}
    .closed=${field.closed}
    .notes=${field.notes ?? noNotes}
    ?leads=${field.leads}
    .chosen=${typeof value === 'string' ? [] : value}
    .wrong=${wrong}
    @chosen=${(event: CustomEvent<string[]>) => change(event.detail)}
  ></desk-unit-picker>`
}

function hint({ name }: Field, text: string | undefined) {
  return text ? html`<p class="hint" id=${`${name}-hint`}>${text}</p>` : nothing
}

function remedy({ name }: Field, text: string) {
  return text ? html`<p class="wrong" id=${`${name}-wrong`}>${text}</p>` : nothing
}

function describedBy({ name }: Field, about: string | undefined, wrong: string) {
  return [about && `${name}-hint`, wrong && `${name}-wrong`].filter(Boolean).join(' ') || nothing
}
