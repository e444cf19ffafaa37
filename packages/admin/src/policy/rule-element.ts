/**
 * One rule: the sentence, its number and clause, and below it the editor of the word that was chosen, what is wrong with
 * it, and what can be done with the whole of it.
 *
 * @fires rule-opened - detail: the word to be opened, or null for none; `*` for all settings
 * @fires policy-edit - detail: what is done to the policy, and what it took away
 */
import { type Clock, ownRule, productDefault } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import type { Context } from './context.ts'
import { isRecord } from './document.ts'
import type { Edit } from './edits.ts'
import type { ShownFault } from './faults.ts'
import { type Part, textOf } from './part.ts'
import { ruleStyles } from './rule.css.ts'
import { labelOf, renderAll, renderFault, renderOpen } from './rule-below.ts'
import { type ShownRule, saidRule } from './rules.ts'

export interface PolicyEdit {
  edit: Edit
  /** What it takes away, where that can be taken back; empty otherwise. */
  what: string
}

/** Everything about the rule that its page knows. */
export interface RuleView {
  shown: ShownRule
  /** Those that it is shown with, itself among them. */
  block: readonly ShownRule[]
  faults: readonly ShownFault[]
  mark: 'added' | 'changed' | null
  /** The word that is open; `*` for all settings. */
  open: string | null
  chosen: boolean
  /** The same rule in the preset, where there is one. */
  preset: unknown
  clock: Clock | null
}

export class PolicyRule extends LitElement {
  static override readonly styles = ruleStyles

  @property({ attribute: false }) context!: Context
  @property({ attribute: false }) view!: RuleView

  /** Which of the words that say the same field was chosen. */
  private chosenPart = -1

  override willUpdate(): void {
    this.toggleAttribute('chosen', this.view.chosen)
    this.toggleAttribute(
      'faulty',
      this.view.faults.some(({ fault }) => fault.blocks),
    )
  }

  override updated(changed: Map<string, unknown>): void {
    const before = changed.get('view') as RuleView | undefined
    if (before?.shown.path === this.view.shown.path && before.open === this.view.open) return
    if (this.view.open && this.view.open !== '*') this.focusEditor()
  }

  /** To what can be done about what is wrong. */
  focusFault(): void {
    this.renderRoot.querySelector<HTMLElement>(':is(.fault button, .word.blank, .more)')?.focus({ preventScroll: true })
  }

  private focusEditor(): void {
    const first = '.main :is(input:checked, .count, textarea, input, select, button:not(:disabled))'
    this.renderRoot.querySelector<HTMLElement>(first)?.focus({ preventScroll: true })
  }

  override render() {
    const { shown, block, mark, open, faults } = this.view
    const { rules } = this.context.words
    const parts = saidRule(shown, block, this.context)
    return html`<div class="rule" @keydown=${this.key}>
      <span class="number" aria-hidden="true">${shown.number}</span>
      <p class="sentence">${parts.map((part, at) => this.renderPart(part, this.isOpen(parts, at), at))}${this.renderClause()}</p>
      <span class="aside">
        ${mark ? html`<span class="flag">${mark === 'added' ? rules.fresh : rules.edited}</span>` : nothing}
        <button class="more" aria-expanded=${open === '*'} aria-label="${rules.all}：${textOf(parts)}" @click=${() => this.ask(open === '*' ? null : '*')}>⋯</button>
      </span>
      ${open || faults.length > 0 ? html`<div class="below">${this.renderBelow()}</div>` : nothing}
    </div>`
  }

  /** The word that was clicked; where it was opened from elsewhere, the first that says the field. */
  private isOpen(parts: readonly Part[], at: number): boolean {
    const says = (index: number) => {
      const part = parts[index]
      return typeof part === 'object' && part.field === this.view.open
    }
    if (!says(at)) return false
    return says(this.chosenPart) ? at === this.chosenPart : parts.findIndex((_, index) => says(index)) === at
  }

  private renderPart(part: Part, open: boolean, at: number) {
    // Between Chinese words there is the room that each has around it.
    if (typeof part === 'string') return this.context.language === 'en' || at === 0 ? part : part.trimStart()
    const { field, text, blank } = part
    const label = this.context.words.rules.edit(labelOf(this, field), text)
    const choose = () => {
      this.chosenPart = at
      this.ask(open ? null : field)
    }
    return html`<span role="button" tabindex="0" class="word ${blank ? 'blank' : ''} ${isShort(text) ? 'short' : ''}" data-field=${field} aria-label=${label} aria-expanded=${open} @click=${choose} @keydown=${(event: KeyboardEvent) => press(event, choose)}>${text}</span>`
  }

  private renderClause() {
    const { rule } = this.view.shown
    const clause = isRecord(rule) ? rule.clause : undefined
    if (typeof clause !== 'string') return nothing
    const { rules } = this.context.words
    const own = clause === ownRule || clause === productDefault
    const open = this.view.open === 'clause'
    const words = own ? (this.context.language === 'en' ? ownEnglish[clause] : clause) : rules.by(clause)
    return html`<button class="clause ${own ? 'own' : ''}" data-field="clause" aria-expanded=${open} @click=${() => this.ask(open ? null : 'clause')}>${words}</button>`
  }

  private renderBelow() {
    const { open } = this.view
    const opened = open === '*' ? renderAll(this) : open ? renderOpen(this, open) : nothing
    return html`${opened} ${this.view.faults.map((fault) => renderFault(this, fault))}`
  }

  readonly ask = (detail: string | null): void => {
    this.dispatchEvent(new CustomEvent('rule-opened', { detail }))
  }

  readonly give = (edit: Edit, what = ''): void => {
    const detail: PolicyEdit = { edit, what }
    this.dispatchEvent(new CustomEvent('policy-edit', { detail, bubbles: true, composed: true }))
  }

  /** Escape closes the editor and goes back to the word. */
  private async key(event: KeyboardEvent): Promise<void> {
    const { open } = this.view
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    this.ask(null)
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(open === '*' ? '.more' : `[data-field="${open}"]`)?.focus()
  }
}

/** What fits a line of a phone is not broken. */
function isShort(text: string): boolean {
  return text.length <= (/\p{Script=Han}/u.test(text) ? 10 : 20)
}

/** A word flows with its sentence, which a button does not; it is pressed as one. */
function press(event: KeyboardEvent, choose: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  choose()
}

const ownEnglish: Partial<Record<string, string>> = {
  [ownRule]: 'our own rule',
  [productDefault]: 'the product’s own rule',
}
