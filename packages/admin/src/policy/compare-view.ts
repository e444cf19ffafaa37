/** What differs between the draft and a version, two versions, or a version and a preset: rule by rule in words. */
import type { Output, Policy, PolicySide, PolicyView, PresetView, Problem } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dateWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { asProblem } from '../pages/listing.ts'
import { saveAs } from '../save-as.ts'
import { type Said, saidChange } from './change-words.ts'
import { changesBetween } from './changes.ts'
import type { Context } from './context.ts'
import { type Part, textOf } from './part.ts'
import { markedParts } from './parts-diff.ts'
import { placeStyles } from './places.css.ts'

type Version = Output<'listPolicyVersions'>['versions'][number]

/** `draft`, `preset`, or the number of a version. */
type Side = string

export class PolicyCompare extends LitElement {
  static override readonly styles = placeStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) context!: Context
  @property({ attribute: false }) view!: PolicyView
  @property({ attribute: false }) preset: PresetView | null = null
  @state() private versions: readonly Version[] = []
  @state() private from: Side = ''
  @state() private to: Side = 'draft'
  @state() private documents: { from: Policy; to: Policy } | null = null
  @state() private problem: Problem | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.list()
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (this.from === '') this.begin()
    if (['from', 'to', 'preset', 'context'].some((one) => changed.has(one))) void this.find()
  }

  /** The draft beside what is in force; without one, the newest version beside the one before. */
  private begin(): void {
    const { newest, draft } = this.view
    const between = !draft && newest.version > 1
    this.from = String(between ? newest.version - 1 : newest.version)
    if (between) this.to = String(newest.version)
  }

  private async list(): Promise<void> {
    const page = await this.desk.client.listPolicyVersions({ mailbox: this.view.mailbox.slug }).catch(() => null)
    this.versions = page?.versions ?? [this.view.newest]
  }

  private readonly find = async (): Promise<void> => {
    const { from, to } = this
    this.problem = null
    await Promise.all([this.documentOf(from), this.documentOf(to)]).then(
      ([before, after]) => {
        if (from === this.from && to === this.to) this.documents = { from: before, to: after }
      },
      (error: unknown) => {
        this.problem = asProblem(error)
      },
    )
  }

  private async documentOf(side: Side): Promise<Policy> {
    const { newest, mailbox } = this.view
    if (side === 'draft') return this.context.policy
    if (side === 'preset' && this.preset) return this.preset.document
    if (side === String(newest.version)) return newest.document
    return (await this.desk.client.getPolicyVersion({ mailbox: mailbox.slug, version: Number(side) })).document
  }

  override render() {
    const { compare, json, loading } = this.context.words
    return html`<div class="body narrow">
      <div class="head">
        <label class="side">${compare.from} ${this.renderSelect('from')}</label>
        <label class="side">${compare.to} ${this.renderSelect('to')}</label>
        <span class="does"><button @click=${this.download}>${json.download} JSON</button></span>
      </div>
      ${this.problem ? html`<desk-problem .desk=${this.desk} .problem=${this.problem} retry @retry-asked=${this.find}></desk-problem>` : nothing}
      ${this.documents ? this.renderChanges(this.documents) : html`<p class="dim" role="status">${loading}</p>`}
    </div>`
  }

  private renderSelect(which: 'from' | 'to') {
    const { compare } = this.context.words
    const choose = (event: Event) => {
      this[which] = (event.target as HTMLSelectElement).value
    }
    const day = (on: string) => dateWords(on, this.desk.language, this.view.today)
    return html`<select aria-label=${compare[which]} @change=${choose}>
      <option value="draft" .selected=${this[which] === 'draft'}>${compare.draft}</option>
      ${this.versions.map(({ version, inForceFrom }) => html`<option value=${version} .selected=${this[which] === String(version)}>${compare.version(version, day(inForceFrom))}</option>`)}
      ${this.preset ? html`<option value="preset" .selected=${this[which] === 'preset'}>${compare.preset(this.preset.title)}</option>` : nothing}
    </select>`
  }

  private renderChanges({ from, to }: { from: Policy; to: Policy }) {
    const { compare } = this.context.words
    const sides = { before: { ...this.context, policy: from }, after: { ...this.context, policy: to } }
    const changes = changesBetween(from, to)
    if (changes.length === 0) return html`<p class="sheet empty">${compare.same}</p>`
    return html`<div role="status"><h2>${compare.count(changes.length)}</h2></div>
      <ul class="sheet list">${changes.map((change) => this.renderChange(saidChange(change, sides)))}</ul>`
  }

  private renderChange({ where, kind, before, after }: Said) {
    const { compare } = this.context.words
    const marked = kind === 'moved' ? plain(after) : markedParts(before, after)
    const tones = { added: 'good', removed: 'late', changed: 'warn', moved: '' }
    return html`<li>
      <div class="line"><b>${where}</b><span class="flag ${tones[kind]}">${compare[kind]}</span></div>
      <dl class="pair">
        ${before.length > 0 ? html`<dt>${compare.before}</dt><dd>${marked.before.map(({ text, own }) => (own ? html`<del>${text}</del>` : text))}</dd>` : nothing}
        ${after.length > 0 ? html`<dt>${compare.after}</dt><dd>${marked.after.map(({ text, own }) => (own ? html`<ins>${text}</ins>` : text))}</dd>` : nothing}
      </dl>
    </li>`
  }

  private readonly download = async (): Promise<void> => {
    const asked = { from: this.sideOf(this.from), to: this.sideOf(this.to) }
    await this.desk.client.comparePolicies(asked).then(
      (comparison) =>
        saveAs(`${this.view.mailbox.slug}-${this.from}-${this.to}.json`, JSON.stringify(comparison, null, 2)),
      (error: unknown) => {
        this.problem = asProblem(error)
      },
    )
  }

  private sideOf(side: Side): PolicySide {
    if (side === 'draft') return { document: { ...this.context.policy } }
    if (side === 'preset' && this.preset) return { preset: this.preset.id }
    return { mailbox: this.view.mailbox.slug, version: Number(side) }
  }
}

/** Nothing stands out where nothing but the order changed. */
function plain(after: readonly Part[]) {
  return { before: [], after: [{ text: textOf(after), own: false }] }
}
