/** What stands below a rule's sentence: the editor of one word, all settings of the rule, what is wrong with it. */
import { html, nothing } from 'lit'
import type { Context } from './context.ts'
import { isRecord, isSame, valueAt } from './document.ts'
import { renderEditor } from './editors/editor.ts'
import { type Edit, mayRemove, moveRule, removeRule, setField } from './edits.ts'
import type { ShownFault } from './faults.ts'
import { type Field, line } from './field.ts'
import { isIdle } from './idle.ts'
import { textOf } from './part.ts'
import type { RuleView } from './rule-element.ts'
import { type ShownRule, saidRule } from './rules.ts'
import { fieldParts } from './sentence.ts'

/** The rule that is shown, and what can be asked of whoever shows it. */
export interface Standing {
  view: RuleView
  context: Context
  /** Opens a word, all settings (`*`), or nothing. */
  ask: (word: string | null) => void
  give: (edit: Edit, what?: string) => void
}

/** Editors that want the whole width. */
const wide: readonly Field['as'][] = ['condition', 'groups', 'lines', 'named', 'counted']

export function renderOpen(rule: Standing, name: string) {
  const field = fieldOf(rule, name)
  if (!field) return nothing
  const full = wide.includes(field.as) || (field.as === 'text' && field.long)
  return html`<div class="edit ${full ? 'full' : ''}">
      <div class="main">${renderField(rule, name, field)}</div>
      <span class="small dim">${renderPreset(rule, name, field)}</span>
      <button class="quiet" @click=${() => rule.ask(null)}>${rule.context.words.rules.done}</button>
    </div>
    ${renderPreview(rule)}`
}

function renderField(rule: Standing, name: string, field: Field) {
  const { view, context, give } = rule
  const { shown } = view
  return renderEditor(field, {
    name,
    label: labelOf(rule, name),
    value: valueAt(shown.rule, name),
    context,
    change: (value) => give(setField(shown, name, value)),
  })
}

/** 底稿是 5 个工作日. */
function renderPreset({ view: { preset, shown }, context }: Standing, name: string, field: Field) {
  if (!isRecord(preset) || isSame(valueAt(preset, name), valueAt(shown.rule, name))) return nothing
  const said = fieldParts(name, field, { kind: shown.kind, rule: preset, context })
  return said ? context.words.rules.preset(textOf(said)) : nothing
}

function renderPreview({ view: { clock, shown }, context }: Standing) {
  if (shown.kind.id !== 'limits' || !clock) return nothing
  const { language, labels, words } = context
  return html`<div class="preview">
    <p class="dim">${words.preview.lead(labels.starts[clock.from])}</p>
    <yanlu-clock .clock=${clock} language=${language}></yanlu-clock>
  </div>`
}

export function renderAll(rule: Standing) {
  const { shown } = rule.view
  const fields = Object.entries(shown.kind.fields).filter(([name, { as }]) => {
    return as !== 'mark' && as !== 'record' && !isIdle(name, shown)
  })
  return html`${renderTools(rule)}
    <div class="all">
      ${fields.map(([name, field]) => html`<b>${labelOf(rule, name)}</b><div>${renderField(rule, name, field)}</div>`)}
      <b>${labelOf(rule, 'clause')}</b><div>${renderField(rule, 'clause', line)}</div>
    </div>`
}

function renderTools({ view: { shown, block }, context, ask, give }: Standing) {
  const { rules } = context.words
  const place = block.findIndex(({ path }) => path === shown.path)
  const move = (to: ShownRule | undefined) => to && give(moveRule(shown, to))
  const remove = () => give(removeRule(shown), context.words.removed(textOf(saidRule(shown, block, context))))
  const [above, below] = [block[place - 1], block[place + 1]]
  return html`<div class="tools">
    ${
      shown.kind.ordered && (above || below)
        ? html`<button ?disabled=${!above} @click=${() => move(above)}>↑ ${rules.up}</button>
            <button ?disabled=${!below} @click=${() => move(below)}>↓ ${rules.down}</button>`
        : nothing
    }
    ${mayRemove(context.policy, shown) ? html`<button class="late" @click=${remove}>${rules.remove}</button>` : nothing}
    <button class="quiet" @click=${() => ask(null)}>${rules.less}</button>
  </div>`
}

export function renderFault({ ask, give }: Standing, { fault, words, remedies }: ShownFault) {
  return html`<div class="fault ${fault.blocks ? '' : 'light'}" role="note">
    <span>${words}</span>
    ${remedies.map(({ name, does }) => html`<button @click=${() => ('edit' in does ? give(does.edit) : ask(does.open))}>${name}</button>`)}
  </div>`
}

export function labelOf({ view, context }: Pick<Standing, 'view' | 'context'>, name: string): string {
  const { labels } = context.words
  const acts: Partial<Record<string, string>> = context.labels.acts
  return labels[`${view.shown.kind.id}.${name}`] ?? labels[name] ?? acts[name] ?? ''
}

/** What an act rests on is a line for each act; what statuses are called cannot be changed one by one. */
function fieldOf({ view: { shown } }: Standing, name: string): Field | undefined {
  if (name === 'clause' || shown.kind.id === 'acts') return line
  const field = shown.kind.fields[name]
  return field?.as === 'mark' || field?.as === 'record' ? undefined : field
}
