/**
 * The text that the rules come from, clause by clause in its own order; the clause of the chosen rule stands out, and
 * each says which rules it became. Below it: how the chosen rule is read, and how it could be read.
 *
 * @fires rule-asked - detail: the path of a rule to go to
 * @fires policy-edit - where the other reading is taken
 */
import type { PresetView } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { base, buttons } from '../styles/base.ts'
import type { Context } from './context.ts'
import { isRecord } from './document.ts'
import { swapReadings } from './edits.ts'
import { numberOf } from './faults.ts'
import type { PolicyEdit } from './rule-element.ts'
import type { ShownRule } from './rules.ts'

type Clause = PresetView['clauses'][number]

export class PolicySource extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      :host { display: flex; flex-direction: column; background: var(--paper); min-width: 0; }
      .head { padding: 20px 20px 10px; display: grid; gap: 2px; border-bottom: 1px solid var(--line); }
      ol { flex: 1; overflow: auto; padding: 12px 12px 24px; font: .9375rem/1.85 var(--song); min-height: 8rem; }
      li { padding: 6px 10px; border-inline-start: 3px solid transparent; border-radius: 0 6px 6px 0; color: var(--ink-2); overflow-wrap: anywhere; }
      li b { font-weight: 700; color: var(--ink); margin-inline-end: 6px; }
      li.near { background: var(--warn-soft); border-color: var(--warn); color: var(--ink); }
      li button { font: .8125rem/1.5 var(--sans); min-height: 0; padding: 0 4px; border: 0; background: none; color: var(--accent); margin-inline-start: 6px; }
      li button:hover { text-decoration: underline; background: none; }
      li small { font: .75rem/1.5 var(--sans); margin-inline-start: 6px; }
      .reading { border-top: 1px solid var(--line); padding: 14px 20px 18px; display: grid; gap: 4px; line-height: 1.7; }
      .reading button { min-height: 26px; padding: 0 8px; }
      p.none { padding: 24px 20px; }
      @media (max-width: 760px) { li button { min-height: 44px; } ol { font-size: 1rem; } }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) context!: Context
  @property({ attribute: false }) preset: PresetView | null = null
  @property({ attribute: false }) chosen: ShownRule | null = null
  @property({ attribute: false }) rules: readonly ShownRule[] = []

  override updated(changed: Map<string, unknown>): void {
    if (!changed.has('chosen') || !this.chosen) return
    const near = this.renderRoot.querySelector<HTMLElement>('.near')
    const list = near?.parentElement
    if (near && list) list.scrollTop = near.offsetTop - list.offsetTop - list.clientHeight / 3
  }

  override render() {
    const { preset } = this
    const { source } = this.context.words
    if (!preset) return html`<div class="head"><h2>${source.title}</h2></div><p class="none dim">${source.none}</p>`
    return html`<div class="head"><h2>${source.title}</h2><span class="small dim">${preset.title}</span></div>
      <ol tabindex="0" aria-label=${preset.title}>${preset.clauses.map((clause) => this.renderClause(clause))}</ol>
      ${this.chosen ? this.renderReading(this.chosen) : nothing}`
  }

  private renderClause(clause: Clause) {
    const { source } = this.context.words
    const rules = clause.at.flatMap((place) => this.rulesAt(place, clause.ref))
    const near = this.isNear(clause, rules)
    return html`<li class=${near ? 'near' : ''} aria-current=${near ? 'true' : nothing}>
      <b>${clause.ref}</b>${clause.quote}
      ${rules.slice(0, 6).map((rule) => html`<button @click=${() => this.ask(rule)}>${numberOf(rule, this.context)}</button>`)}
      ${clause.as === 'rule' ? nothing : html`<small title=${clause.why ?? nothing}>${clause.as === 'default' ? source.byDefault : source.notSoftware}</small>`}
    </li>`
  }

  private isNear({ ref }: Clause, rules: readonly ShownRule[]): boolean {
    const { chosen } = this
    if (!chosen) return false
    if (rules.some(({ path }) => path === chosen.path)) return true
    return isRecord(chosen.rule) && chosen.rule.clause === ref
  }

  /**
   * `decline.outOfRemit` names a rule in a list of the section; a section is those of its rules that rest on the clause,
   * or its own rule, or none in particular.
   */
  private rulesAt(place: string, ref: string): ShownRule[] {
    const resting = this.rules.filter(({ path, rule }) => {
      return path.startsWith(`${place}.`) && isRecord(rule) && rule.clause === ref
    })
    if (resting.length > 0) return resting
    const exact = this.rules.filter(({ path }) => path === place)
    if (exact.length > 0) return exact
    const [section, ...rest] = place.split('.')
    const within = (path: string) => path.startsWith(`${section}.`) && path.endsWith(`.${rest.join('.')}`)
    return rest.length === 0 ? [] : this.rules.filter(({ path }) => within(path))
  }

  private renderReading(shown: ShownRule) {
    const { source } = this.context.words
    const { reading, otherReading } = isRecord(shown.rule) ? shown.rule : {}
    if (!reading) return html`<div class="reading"><b>${source.reading}</b><p class="dim">${source.noReading}</p></div>`
    return html`<div class="reading">
      <b>${source.reading}</b>
      <p>${reading}</p>
      ${otherReading ? html`<p class="dim">${source.other}：${otherReading}<button class="quiet" @click=${() => this.swap(shown)}>${source.take}</button></p>` : nothing}
    </div>`
  }

  private ask({ path }: ShownRule): void {
    this.dispatchEvent(new CustomEvent('rule-asked', { detail: path }))
  }

  private swap(shown: ShownRule): void {
    const detail: PolicyEdit = { edit: swapReadings(shown), what: '' }
    this.dispatchEvent(new CustomEvent('policy-edit', { detail, bubbles: true, composed: true }))
  }
}
