/** Numbers, and how long something may take: − 5 +, and what it is counted in. */
import { html, nothing } from 'lit'
import { isRecord } from '../document.ts'
import type { Field } from '../field.ts'
import { type SpanUnit, spanSaid } from '../value-parts.ts'
import type { Editing } from './editing.ts'

export function renderNumber(field: Field & { as: 'number' }, editing: Editing) {
  const { value, context, change } = editing
  const { editor } = context.words
  const count = typeof value === 'number' ? value : null
  return html`<div class="row">
    ${renderStepper({ ...editing, count, least: field.least, most: field.most })}
    ${
      field.none
        ? html`<button type="button" class="quiet" aria-pressed=${value === null || value === undefined} @click=${() => change(null)}>${noneWords(editing)}</button>`
        : nothing
    }
    ${value === 'blank' ? html`<span class="warn small">${editor.number}</span>` : nothing}
  </div>`
}

/** What it means to say no number, where that has words of its own. */
function noneWords({ name, context }: Editing): string {
  const { say, editor } = context.words
  const own = Object.entries(say.nothing).find(([key]) => key.endsWith(`.${name}`))
  return own?.[1] ?? editor.leaveOut
}

const units: readonly SpanUnit[] = ['workingDays', 'calendarDays', 'hours', 'minutes']

/** The longest that is offered: two years of days, or of hours. */
const longest = 1000

export function renderSpan(field: Field & { as: 'span' }, editing: Editing) {
  const { name, value, context, change } = editing
  const { editor, say } = context.words
  const { count, unit } = isRecord(value) ? spanSaid(value) : { count: null, unit: 'workingDays' as const }
  const give = (next: number, of: SpanUnit) => change(spanOf(next, of))
  return html`<div class="row">
    ${renderStepper({ ...editing, count, least: 0, most: longest, change: (next) => give(Number(next), unit) })}
    <fieldset class="one">
      <legend class="unseen">${editor.unit}</legend>
      ${units.map(
        (one) => html`<label class="pill">
          <input type="radio" name="${name}-unit" .checked=${count !== null && one === unit} @change=${() => give(count ?? 1, one)} />
          <span>${say.units[one]}</span>
        </label>`,
      )}
    </fieldset>
    ${field.none ? html`<button type="button" class="quiet" aria-pressed=${count === null && value !== 'blank'} @click=${() => change(field.none === 'absent' ? undefined : null)}>${editor.leaveOut}</button>` : nothing}
  </div>`
}

function spanOf(count: number, unit: SpanUnit): { count: number; of: string } {
  return unit === 'hours' ? { count: count * 60, of: 'minutes' } : { count, of: unit }
}

interface Stepper extends Editing {
  count: number | null
  least: number
  most: number
}

function renderStepper({ label, count, least, most, context, change }: Stepper) {
  const { editor } = context.words
  const within = (next: number) => Math.min(most, Math.max(least, Math.round(next)))
  const step = (by: number) => change(within(count === null ? Math.max(least, 1) : count + by))
  const typed = (event: Event) => {
    const { value } = event.target as HTMLInputElement
    if (value !== '' && Number.isFinite(Number(value))) change(within(Number(value)))
  }
  return html`<div class="stepper" role="group" aria-label=${label}>
    <button type="button" aria-label=${editor.less} ?disabled=${count !== null && count <= least} @click=${() => step(-1)}>−</button>
    <input class="count" inputmode="numeric" aria-label=${editor.number} .value=${count === null ? '' : String(count)} @change=${typed} />
    <button type="button" aria-label=${editor.more} ?disabled=${count !== null && count >= most} @click=${() => step(1)}>+</button>
  </div>`
}
