/** Words that a person writes: a line, a paragraph, several lines with one thing each. */
import { html } from 'lit'
import { isRecord, valueAt } from '../document.ts'
import type { Field } from '../field.ts'
import type { Editing } from './editing.ts'

/** What has to be said and is not yet is a blank; what need not be is absent. */
export function renderText(field: Field & { as: 'text' }, { label, value, change }: Editing) {
  const text = typeof value === 'string' && value !== 'blank' ? value : ''
  const typed = (event: Event) => {
    const next = (event.target as HTMLInputElement).value.slice(0, field.limit)
    change(next.trim() === '' ? emptied(field, value) : next)
  }
  if (!field.long) return html`<input aria-label=${label} maxlength=${field.limit} .value=${text} @input=${typed} />`
  return html`<textarea aria-label=${label} maxlength=${field.limit} rows="3" .value=${text} @input=${typed}></textarea>`
}

/** Where nothing can be null the empty text is one. */
function emptied({ none, long }: Field & { as: 'text' }, before: unknown): string | null {
  if (!none) return 'blank'
  return typeof before === 'string' && !long ? '' : null
}

export function renderLines({ label, value, context, change }: Editing) {
  const lines = Array.isArray(value) ? value.map(String) : []
  return renderArea({ label, hint: context.words.editor.onePerLine, lines }, change)
}

/** Choices, each with its name; the ids of those that stay are kept. */
export function renderNamed({ label, value, context, change }: Editing) {
  const before: readonly unknown[] = Array.isArray(value) ? value : []
  const lines = before.map((one) => String(valueAt(one, 'name')))
  return renderArea({ label, hint: context.words.editor.onePerLine, lines }, (names) => {
    change(names.map((name, index) => ({ id: idOf(before, name, index), name })))
  })
}

function idOf(before: readonly unknown[], name: string, index: number): string {
  const same = before.find((one) => valueAt(one, 'name') === name) ?? before[index]
  return isRecord(same) && typeof same.id === 'string' ? same.id : `choice-${index + 1}`
}

/** A name and a number on each line. */
export function renderCounted(field: Field & { as: 'counted' }, { label, value, context, change }: Editing) {
  const { first, second } = field
  const { editor, say } = context.words
  const written = (number: unknown) => (number === 'blank' ? say.fillIn : String(number))
  const lines = (Array.isArray(value) ? value : []).map(
    (one: unknown) => `${valueAt(one, first)} ${written(valueAt(one, second))}`,
  )
  return renderArea({ label, hint: editor.pairs, lines }, (typed) => {
    change(
      typed.map((one) => {
        const [, name = one, number = '1'] = /^(.*?)\s*(\d+)?$/.exec(one) ?? []
        return { [first]: name, [second]: Number(number) }
      }),
    )
  })
}

interface Area {
  label: string
  hint: string
  lines: readonly string[]
}

/** Taken when the field is left: a line that is being written is no line yet. */
function renderArea({ label, hint, lines }: Area, change: (lines: string[]) => void) {
  const typed = (event: Event) => {
    const { value } = event.target as HTMLTextAreaElement
    change(
      value
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean)
        .slice(0, 60),
    )
  }
  return html`<div class="field">
    <textarea aria-label="${label}：${hint}" rows=${Math.max(3, lines.length + 1)} .value=${lines.join('\n')} @change=${typed}></textarea>
    <p class="hint">${hint}</p>
  </div>`
}
