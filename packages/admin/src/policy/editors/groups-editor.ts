/** Groups of fields that a writer gives, of each of which one is enough. */
import { html } from 'lit'
import { type Editing, renderBoxes } from './editing.ts'

export function renderGroups({ label, value, context, change }: Editing) {
  const { words, labels } = context
  const groups: readonly (readonly unknown[])[] = Array.isArray(value) ? value : []
  const choices = Object.entries(labels.identityFields).map(([id, name]) => ({ value: id, name }))
  const put = (index: number, fields: readonly unknown[]) => {
    change(groups.map((group, place) => (place === index ? fields : group)).filter((group) => group.length > 0))
  }
  return html`<div class="field">
    ${groups.map(
      (group, index) => html`<div class="alternative">
        <span class="small dim">${words.editor.group(index + 1)}</span>
        ${renderBoxes({ label: `${label} ${words.editor.group(index + 1)}`, choices, chosen: group, none: '' }, (fields) => put(index, fields))}
        <button type="button" class="quiet" @click=${() => put(index, [])}>${words.editor.removeGroup}</button>
      </div>`,
    )}
    <button type="button" class="quiet" @click=${() => change([...groups, ['realName']])}>＋ ${words.editor.addGroup}</button>
  </div>`
}
