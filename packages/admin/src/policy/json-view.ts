/**
 * The policy as data, for whoever prefers that: to be copied, kept, or put in the draft's place.
 *
 * @fires policy-edit - another document
 */
import type { Fault, Policy } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { saveAs } from '../save-as.ts'
import type { Context } from './context.ts'
import { placeStyles } from './places.css.ts'
import type { PolicyEdit } from './rule-element.ts'

/** Codes that mean a document is no policy at all. */
const unfit: readonly string[] = ['misfit', 'tooMany']

export class PolicyJson extends LitElement {
  static override readonly styles = placeStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) context!: Context
  @state() private typed: string | null = null
  @state() private said = ''
  @state() private wrongs: readonly Fault[] = []

  private get text(): string {
    return JSON.stringify(this.context.policy, null, 2)
  }

  override render() {
    const { json } = this.context.words
    return html`<div class="body narrow">
      <p class="dim" id="lead">${json.lead}</p>
      <div class="head">
        <button @click=${this.copy}>${json.copy}</button>
        <button @click=${this.download}>${json.download}</button>
        <button class="primary" aria-disabled=${this.typed === null} @click=${this.apply}>${json.apply}</button>
        <span class="small" role="status">${this.said}</span>
      </div>
      ${this.wrongs.length > 0 ? this.renderWrongs() : nothing}
      <textarea class="json" spellcheck="false" aria-label=${json.title} aria-describedby="lead" .value=${this.typed ?? this.text} @input=${this.type}></textarea>
    </div>`
  }

  private renderWrongs() {
    const { faults } = this.context.words
    return html`<ul class="wrongs" role="alert">
      ${this.wrongs.map(({ path, code, about }) => html`<li><code>${path}</code> ${faults[code](about ?? '')}</li>`)}
    </ul>`
  }

  private readonly type = (event: Event): void => {
    this.typed = (event.target as HTMLTextAreaElement).value
    this.said = ''
  }

  private readonly copy = async (): Promise<void> => {
    const { json } = this.context.words
    this.said = await navigator.clipboard.writeText(this.typed ?? this.text).then(
      () => json.copied,
      () => '',
    )
  }

  private readonly download = (): void => {
    saveAs(`${this.context.policy.id}.json`, this.text)
  }

  /** Only what is a policy is taken; what contradicts itself is, and is shown at its rule. */
  private readonly apply = async (): Promise<void> => {
    const { json } = this.context.words
    const document = this.parsed()
    if (!document) return
    const { faults } = await this.desk.client.checkPolicy({ document })
    this.wrongs = faults.filter(({ code }) => unfit.includes(code))
    this.said = this.wrongs.length > 0 ? json.wrong(this.wrongs.length) : json.applied
    if (this.wrongs.length > 0) return
    this.typed = null
    const detail: PolicyEdit = { edit: () => document as unknown as Policy, what: json.applied }
    this.dispatchEvent(new CustomEvent('policy-edit', { detail, bubbles: true, composed: true }))
  }

  private parsed(): Record<string, unknown> | null {
    const { json } = this.context.words
    try {
      return JSON.parse(this.typed ?? this.text) as Record<string, unknown>
    } catch (error) {
      this.wrongs = []
      this.said = json.notJson((error as Error).message)
      return null
    }
  }
}
