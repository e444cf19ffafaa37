/**
 * Regulations that a policy can begin with, or that can be put into one: found by name, read clause by clause.
 *
 * @fires form-asked - detail: what is asked before one is taken
 * @fires policy-edit - the policy with it
 * @fires preset-taken
 */
import { type Output, type PresetView, type Problem, productDefault } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import type { ManageForm } from '../manage/form.ts'
import { asProblem } from '../pages/listing.ts'
import { changeWords } from './change-words.ts'
import { changesBetween } from './changes.ts'
import type { Context } from './context.ts'
import { takeForm } from './forms.ts'
import { placeStyles } from './places.css.ts'
import type { PolicyEdit } from './rule-element.ts'

type Row = Output<'listPresets'>['presets'][number]

export class PolicyPresets extends LitElement {
  static override readonly styles = placeStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) context!: Context
  @state() private rows: readonly Row[] | null = null
  @state() private sought = ''
  @state() private kind: Row['kind'] | null = null
  @state() private read: PresetView | null = null
  @state() private problem: Problem | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.list()
  }

  private readonly list = async (): Promise<void> => {
    this.problem = null
    await this.desk.client.listPresets({}).then(
      ({ presets }) => {
        this.rows = presets
      },
      (error: unknown) => {
        this.problem = asProblem(error)
      },
    )
  }

  override render() {
    const { presets, loading } = this.context.words
    const sought = this.sought.trim().toLowerCase()
    const found =
      this.rows
        ?.toSorted((a, b) => a.kind.localeCompare(b.kind))
        .filter(({ title, source, kind }) => {
          return (this.kind ?? kind) === kind && `${title}${source}`.toLowerCase().includes(sought)
        }) ?? []
    return html`<div class="body narrow">
      <p class="dim">${presets.lead}</p>
      <div class="head">
        <input type="search" aria-label=${presets.search} placeholder=${presets.search} .value=${this.sought} @input=${this.search} />
        ${this.renderKinds()}
      </div>
      ${this.problem ? html`<desk-problem .desk=${this.desk} .problem=${this.problem} retry @retry-asked=${this.list}></desk-problem>` : nothing}
      ${this.rows === null && !this.problem ? html`<p class="dim" role="status">${loading}</p>` : nothing}
      ${this.rows && found.length === 0 ? html`<p class="sheet empty">${presets.empty}</p>` : nothing}
      ${found.length > 0 ? html`<ul class="sheet list">${found.map((row) => this.renderRow(row))}</ul>` : nothing}
    </div>`
  }

  private renderKinds() {
    const { presets } = this.context.words
    const choose = (kind: Row['kind'] | null) => () => {
      this.kind = kind
    }
    return html`<div class="chips" role="group" aria-label=${presets.which}>
      ${([null, 'base', 'part'] as const).map((kind) => {
        const count = this.rows?.filter((row) => (kind ?? row.kind) === row.kind).length ?? 0
        return html`<button aria-pressed=${this.kind === kind} @click=${choose(kind)}>${kind ? presets[kind] : presets.all} ${count}</button>`
      })}
    </div>`
  }

  private renderRow({ id, title, kind, source, clauses, blanks }: Row) {
    const { presets } = this.context.words
    const own = id === this.context.policy.id
    return html`<li>
      <div class="line">
        <b>${title}</b>
        <span class="flag">${presets[kind]}</span>
        ${own ? html`<span class="flag good">${presets.current}</span>` : nothing}
        <span class="does"><button @click=${() => this.take(id)}>${presets.take}</button></span>
      </div>
      <span class="small dim">${source === productDefault ? nothing : html`${source} · `}${presets.counts(clauses)} · <span class=${blanks > 0 ? 'warn' : ''}>${presets.blanks(blanks)}</span></span>
      <details @toggle=${(event: Event) => this.open(id, event)}>
        <summary>${presets.text}<span class="unseen">：${title}</span></summary>
        ${this.read?.id === id ? this.renderText(this.read) : nothing}
      </details>
    </li>`
  }

  private renderText({ clauses }: PresetView) {
    const { source } = this.context.words
    const beside = { rule: '', default: source.byDefault, notSoftware: source.notSoftware }
    return html`<ol class="text">
      ${clauses.map(({ ref, quote, as }) => html`<li><b>${ref}</b> ${quote}${beside[as] ? html`<small>${beside[as]}</small>` : nothing}</li>`)}
    </ol>`
  }

  private async open(preset: string, event: Event): Promise<void> {
    if (!(event.target as HTMLDetailsElement).open || this.read?.id === preset) return
    this.read = await this.desk.client.getPreset({ preset }).catch(() => null)
  }

  /** What comes of it is shown before it is taken. */
  private async take(preset: string): Promise<void> {
    const { desk, context } = this
    const row = this.rows?.find(({ id }) => id === preset)
    if (!row) return
    this.problem = null
    const composed = await desk.client
      .composePolicy({ preset, document: { ...context.policy } })
      .catch((error: unknown) => {
        this.problem = asProblem(error)
        return null
      })
    if (!composed) return
    const { document } = composed
    const differing = changesBetween(context.policy, document)
    const changes = differing.map((change) =>
      changeWords(change, { before: context, after: { ...context, policy: document } }),
    )
    const detail = takeForm({
      desk,
      title: row.title,
      ...{ kind: row.kind, blanks: row.blanks },
      changes,
      take: () => this.give(document, row.title),
    })
    this.dispatchEvent(new CustomEvent<ManageForm>('form-asked', { detail }))
  }

  private give(document: Context['policy'], what: string): void {
    const detail: PolicyEdit = { edit: () => document, what: this.context.words.presets.taken(what) }
    this.dispatchEvent(new CustomEvent('policy-edit', { detail, bubbles: true, composed: true }))
    this.dispatchEvent(new CustomEvent('preset-taken'))
  }

  private readonly search = (event: Event): void => {
    this.sought = (event.target as HTMLInputElement).value
  }
}
