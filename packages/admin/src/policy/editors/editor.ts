/** The small editor of one field, in place below its rule. It says what the field is to be; it keeps nothing itself. */
import { html, nothing, type TemplateResult } from 'lit'
import { choicesOf } from '../context.ts'
import type { Field } from '../field.ts'
import { renderCondition } from './condition-editor.ts'
import { type Editing, renderBoxes } from './editing.ts'
import { renderGroups } from './groups-editor.ts'
import { renderNumber, renderSpan } from './number-editor.ts'
import { renderCounted, renderLines, renderNamed, renderText } from './text-editor.ts'

export function renderEditor(field: Field, editing: Editing): TemplateResult | typeof nothing {
  switch (field.as) {
    case 'number':
      return renderNumber(field, editing)
    case 'span':
      return renderSpan(field, editing)
    case 'choice':
      return renderChoice(field, editing)
    case 'ticks':
      return renderTicks(field, editing)
    case 'text':
      return renderText(field, editing)
    case 'lines':
      return renderLines(editing)
    case 'groups':
      return renderGroups(editing)
    case 'condition':
      return renderCondition(editing)
    case 'monthDay':
      return renderMonthDay(editing)
    default:
      return renderOther(field, editing)
  }
}

function renderOther(field: Field, editing: Editing) {
  if (field.as === 'named') return renderNamed(editing)
  if (field.as === 'counted') return renderCounted(field, editing)
  return nothing
}

/** One of several: few stand side by side, many are in a list. */
function renderChoice(field: Field & { as: 'choice' }, { name, label, value, context, change }: Editing) {
  const { none } = context.words.editor
  const choices = [...choicesOf(field.from, context), ...(field.none ? [{ value: null, name: none }] : [])]
  const now = choices.some((choice) => choice.value === value) ? value : field.none ? null : fallback(field, value)
  return html`<fieldset class="one">
    <legend class="unseen">${label}</legend>
    ${choices.map(
      (choice) => html`<label class="pill">
        <input type="radio" name=${name} .checked=${choice.value === now} @change=${() => change(choice.value)} />
        <span>${choice.name}</span>
      </label>`,
    )}
  </fieldset>`
}

/** What is left out is what is not remarked on. */
function fallback({ silent }: Field & { as: 'choice' }, value: unknown): unknown {
  return value === undefined ? silent : value
}

function renderTicks(field: Field & { as: 'ticks' }, { label, value, context, change }: Editing) {
  const chosen = Array.isArray(value) ? value : []
  const choices = choicesOf(field.from, context)
  return renderBoxes({ label, choices, chosen, none: context.words.editor.nothing }, (next) => {
    if (next.length >= field.least) change(next)
    else change(chosen)
  })
}

/** The last day of a period, as month and day. */
function renderMonthDay({ label, value, context, change }: Editing) {
  const { editor } = context.words
  const [month = '', day = ''] = typeof value === 'string' ? value.split('-') : []
  const give = (next: { month?: string; day?: string }) => {
    const said = { month, day, ...next }
    if (!said.month) change(null)
    else change(`${pad(said.month)}-${pad(said.day || '1')}`)
  }
  const typed = (event: Event) => (event.target as HTMLInputElement).value
  return html`<fieldset class="row">
    <legend class="unseen">${label}</legend>
    <label>${editor.month}<input type="number" min="1" max="12" .value=${String(Number(month) || '')} @change=${(event: Event) => give({ month: typed(event) })} /></label>
    <label>${editor.day}<input type="number" min="1" max="31" .value=${String(Number(day) || '')} @change=${(event: Event) => give({ day: typed(event) })} /></label>
  </fieldset>`
}

function pad(number: string): string {
  return String(Math.max(1, Number(number) || 1)).padStart(2, '0')
}
