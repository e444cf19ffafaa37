/**
 * The rules of a policy: a chapter at a time, each rule a sentence that can be changed word by word, the text it comes
 * from beside it. What is chosen is kept here; the policy is the page's.
 *
 * @fires policy-edit - what is done to the policy
 */
import type { Client, Fault, Policy, PresetView } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Desk } from '../desk.ts'
import { type Change, changesBetween } from './changes.ts'
import { renderChapterNav } from './chapter-nav.ts'
import type { Context } from './context.ts'
import { isRecord, valueAt } from './document.ts'
import { addRule } from './edits.ts'
import { faultsByRule, shownFault } from './faults.ts'
import type { ChapterId } from './kind-ids.ts'
import { LimitPreview } from './limit-preview.ts'
import type { PolicyEdit, PolicyRule, RuleView } from './rule-element.ts'
import { type Block, type Chapter, chaptersOf, type ShownRule } from './rules.ts'
import { rulesViewStyles } from './rules-view.css.ts'

export class PolicyRules extends LitElement {
  static override readonly styles = rulesViewStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) context!: Context
  /** The newest version, which the changes are counted from. */
  @property({ attribute: false }) newest!: Policy
  @property({ attribute: false }) faults: readonly Fault[] = []
  @property({ attribute: false }) preset: PresetView | null = null
  /** What the last step took away, which can be had back. */
  @property() removed = ''
  @state() private chapter: ChapterId = 'scope'
  @state() private at: { path: string; word: string | null } | null = null
  @state() private textShown = false
  chapters: readonly Chapter[] = []
  changes: readonly Change[] = []
  /** By the path of the rule. */
  faulty: ReadonlyMap<string, Fault[]> = new Map()
  private rules: readonly ShownRule[] = []
  /** A rule that was added: once it is there, one goes to what it leaves to be entered. */
  private fresh: string | null = null
  private readonly preview = new LimitPreview(this)

  get client(): Client {
    return this.desk.client
  }

  override willUpdate(): void {
    const { policy } = this.context
    this.chapters = chaptersOf(policy)
    this.rules = this.chapters.flatMap(({ blocks }) => blocks.flatMap(({ rules }) => rules))
    this.changes = changesBetween(this.newest, policy)
    this.faulty = faultsByRule(this.faults, this.rules)
    const chosen = this.at?.word ? this.rules.find(({ path }) => path === this.at?.path) : undefined
    this.preview.show(chosen?.kind.id === 'limits' ? chosen.rule : null)
  }

  /** Goes to a rule, from wherever it was spoken of. */
  readonly goTo = async (path: string, word: string | null = null): Promise<void> => {
    const shown = this.rules.find((rule) => rule.path === path)
    if (!shown) return
    this.chapter = shown.kind.chapter
    this.at = { path, word }
    await this.updateComplete
    this.renderRoot.querySelector(`[data-path="${CSS.escape(path)}"]`)?.scrollIntoView({ block: 'center' })
  }

  /** To the first rule, or list of them, that something is wrong with: to what can be done about it. */
  readonly goToFault = async (): Promise<void> => {
    const stops = (path: string) => this.faulty.get(path)?.some(({ blocks }) => blocks) ?? false
    const chapter = this.chapters.find((one) => placesOf(one).some(stops))
    const place = chapter && placesOf(chapter).find(stops)
    if (!chapter || place === undefined) return
    this.chapter = chapter.id
    this.at = { path: place, word: null }
    await this.goToBlank(place)
  }

  private async goToBlank(place: string): Promise<void> {
    this.fresh = null
    await this.updateComplete
    const shown = this.renderRoot.querySelector<HTMLElement>(`[data-path="${CSS.escape(place)}"]`)
    shown?.scrollIntoView({ block: 'center' })
    const rule = shown?.querySelector<PolicyRule>('desk-policy-rule')
    await rule?.updateComplete
    if (rule) rule.focusFault()
    else shown?.focus({ preventScroll: true })
  }

  /** What was taken away can be had back from where one is; what was had back is read from the top. */
  override updated(changed: Map<string, unknown>): void {
    if (this.fresh && this.rules.some(({ path }) => path === this.fresh)) void this.goToBlank(this.fresh)
    if (!changed.has('removed')) return
    const to = this.removed ? '.undo button' : changed.get('removed') ? '.lead h2' : null
    if (to) this.renderRoot.querySelector<HTMLElement>(to)?.focus({ preventScroll: true })
  }

  override render() {
    const chapter = this.chapters.find(({ id }) => id === this.chapter)
    return html`${renderChapterNav(this, { chosen: this.chapter, choose: this.choose })}
      <div class="middle">${chapter ? this.renderChapter(chapter) : nothing}</div>
      <desk-policy-source
        ?shown=${this.textShown}
        .desk=${this.desk}
        .context=${this.context}
        .preset=${this.preset}
        .chosen=${this.rules.find(({ path }) => path === this.at?.path) ?? null}
        .rules=${this.rules}
        @rule-asked=${({ detail }: CustomEvent<string>) => this.goTo(detail)}
      ></desk-policy-source>`
  }

  private renderChapter({ id, blocks }: Chapter) {
    const { words } = this.context
    return html`<div class="lead">
        <h2 tabindex="-1">${words.chapters[id]}</h2>
        <span class="dim">${words.rules.lead}</span>
        <button class="open-text" aria-expanded=${this.textShown} @click=${this.toggleText}>${words.doors.source}</button>
      </div>
      ${this.removed ? html`<p class="undo" role="status"><span>${this.removed}</span><button @click=${this.undo}>${words.undo}</button></p>` : nothing}
      ${blocks.map((block, at) => this.renderBlock(block, { before: blocks.slice(0, at), after: blocks.slice(at + 1) }))}`
  }

  private renderBlock(block: Block, { before, after }: { before: readonly Block[]; after: readonly Block[] }) {
    const { words } = this.context
    const { kind, rules } = block
    const first = !before.some((one) => one.kind === kind)
    const last = !after.some((one) => one.kind === kind && one.list === block.list)
    if (rules.length === 0 && !kind.fresh) return nothing
    const { name, lead } = words.kinds[kind.id]
    return html`<section class="block">
      <h3>${this.headingOf(block, name)}${lead && first ? html`<span class="small dim">${lead}</span>` : nothing}</h3>
      ${first ? this.renderListFaults(block) : nothing}
      ${
        rules.length > 0
          ? html`<ol class="sheet">
            ${repeat(
              rules,
              ({ path }) => path,
              (shown) =>
                html`<li data-path=${shown.path}><desk-policy-rule .context=${this.context} .view=${this.viewOf(shown, rules)} @rule-opened=${({ detail }: CustomEvent<string | null>) => this.open(shown, detail)}></desk-policy-rule></li>`,
            )}
          </ol>`
          : nothing
      }
      ${kind.fresh && last && (kind.list || rules.length === 0) ? html`<button class="quiet add" @click=${() => this.add(block)}>＋ ${words.rules.add(name)}</button>` : nothing}
    </section>`
  }

  /** What is wrong with a list as a whole, and with no rule of it. */
  private renderListFaults({ kind, list }: Block) {
    const found = kind.list ? (this.faulty.get(list) ?? []) : []
    const { faults } = this.context.words
    if (found.length === 0) return nothing
    return html`<p class="fault" role="note" tabindex="-1" data-path=${list}>${found.map(({ code }) => faults[code](''))}</p>`
  }

  /** Rules that are shown by the value of a field have it in their heading, those of another rule its name. */
  private headingOf({ kind, of }: Block, name: string): string {
    if (isRecord(of) && typeof of.name === 'string')
      return this.context.language === 'en' ? `${of.name}: ${name}` : `${of.name}：${name}`
    const milestones: Partial<Record<string, string>> = this.context.labels.milestones
    return (kind.by && milestones[String(of)]) || name
  }

  private viewOf(shown: ShownRule, block: readonly ShownRule[]): RuleView {
    const { context, rules } = this
    const found = this.faulty.get(shown.path) ?? []
    const change = this.changes.find(({ path, kind }) => path === shown.path && kind !== 'moved')
    const chosen = this.at?.path === shown.path
    return {
      ...{ shown, block, chosen },
      faults: found.map((fault) => shownFault(fault, { shown, rules, context })),
      mark: change?.kind === 'added' || change?.kind === 'changed' ? change.kind : null,
      open: chosen ? (this.at?.word ?? null) : null,
      preset: this.preset ? valueAt(this.preset.document, shown.path) : undefined,
      clock: chosen ? this.preview.clock : null,
    }
  }

  private readonly choose = (id: ChapterId): void => {
    this.chapter = id
    this.at = null
  }

  private open({ path }: ShownRule, word: string | null): void {
    this.at = { path, word }
  }

  private add(block: Block): void {
    const { path, edit } = addRule(this.context.policy, block)
    this.dispatchEvent(new CustomEvent<PolicyEdit>('policy-edit', { detail: { edit, what: '' }, bubbles: true }))
    this.at = { path, word: null }
    this.fresh = path
  }

  private readonly toggleText = (): void => {
    this.textShown = !this.textShown
  }

  private readonly undo = (): void => {
    this.dispatchEvent(new CustomEvent('undo-asked'))
  }
}

/** Its lists and its rules, in the order in which they are shown. */
function placesOf({ blocks }: Chapter): string[] {
  return blocks.flatMap(({ list, rules }) => [list, ...rules.map(({ path }) => path)])
}
