/**
 * The writer's identity: which fields were given, hatched until opened with a reason, then shown for this page only.
 * A unit is told neither: `identityGiven` is null and nothing is drawn.
 */
import type { ActOffer, Identity, IdentityField } from '@yanlu/sdk'
import { limits } from '@yanlu/sdk/limits'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { fieldRemedy } from '../problem-words.ts'
import { renderField } from './fields.ts'
import { type Field, isMissing, typedIn, type Value, type Values } from './form.ts'
import { identityStyles } from './identity-panel.css.ts'
import { type Attempt, giveAct } from './panel.ts'
import { statedFields, statedIn } from './stated.ts'

export class IdentityPanel extends LitElement {
  static override readonly styles = identityStyles

  /** The act may not be among those of this member: the fields are hatched and nothing can be asked. */
  @property({ attribute: false }) attempt!: Omit<Attempt, 'offer'> & { offer: ActOffer | null }
  @property({ attribute: false }) identity: Identity | null = null
  @state() private reason = ''
  @state() private stated: Values = {}
  @state() private missing = false

  /** Whether something typed would be lost. */
  get started(): boolean {
    return [this.reason, ...Object.values(this.stated)].some((words) => String(words).trim() !== '')
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('identity') || !this.identity) return
    this.reason = ''
    this.stated = {}
  }

  override render() {
    const { letter, desk } = this.attempt
    const given = letter.identityGiven
    if (!given) return nothing
    return html`<h2 id="heading" tabindex="-1">${desk.words.letter.identity}</h2>
      <section class="sheet" aria-labelledby="heading">
        ${this.identity ? this.renderOpened(this.identity) : this.renderHatched(given)}
        ${this.identity ? nothing : this.renderRequest()}
      </section>`
  }

  private renderHatched(given: IdentityField[]) {
    const { desk } = this.attempt
    if (given.length === 0) return html`<p class="dim">${desk.labels.refusals.noIdentityGiven}</p>`
    const { concealment } = this.attempt.letter
    return html`<ul class="masks">
        ${given.map((field) => html`<li class="mask">${desk.labels.identityFields[field]}</li>`)}
      </ul>
      ${concealment ? html`<p class="small">${desk.words.letter.concealed[concealment]}</p>` : nothing}`
  }

  private renderOpened(identity: Identity) {
    const { labels, words } = this.attempt.desk
    const fields = Object.entries(identity) as [IdentityField, string][]
    return html`<dl>
        ${fields.map(([field, value]) => html`<dt>${labels.identityFields[field]}</dt><dd>${value}</dd>`)}
      </dl>
      <p class="small warn">${words.letter.identityOpened}</p>
      <button @click=${this.hide}>${words.letter.identityClose}</button>`
  }

  private renderRequest() {
    const { desk, offer, problem } = this.attempt
    if (!offer || offer.refusal?.reason === 'noIdentityGiven') return nothing
    if (offer.refusal) return html`<p class="small dim">${desk.labels.refusals[offer.refusal.reason]}</p>`
    return html`<form novalidate @submit=${this.submit}>
      ${statedFields(offer, desk).map((field) => this.renderStated(field))} ${this.renderReason()}
      <desk-problem .desk=${desk} .problem=${problem?.code === 'invalid' ? null : problem}></desk-problem>
      <p class="small dim">${desk.words.letter.identityNote} ${offer.clause ? desk.words.letter.by(offer.clause) : nothing}</p>
    </form>`
  }

  private renderReason() {
    const { desk, problem, sending } = this.attempt
    const { identity, sending: sendingWords } = desk.words.panels
    const wrong = this.missing && !this.reason.trim() ? identity.missing : fieldRemedy(problem, 'reason')
    return html`<label for="reason" class="unseen">${identity.reason}</label>
      <div class="ask">
        <input id="reason" list="reasons" maxlength=${limits.reasonLength} autocomplete="off" placeholder=${identity.hint}
          aria-invalid=${Boolean(wrong)} aria-describedby=${wrong ? 'wrong' : nothing} .value=${this.reason} @input=${this.type} />
        <datalist id="reasons">${identity.reasons.map((text) => html`<option value=${text}></option>`)}</datalist>
        <button class="outline" aria-disabled=${sending}>${sending ? sendingWords : identity.submit}</button>
      </div>
      ${wrong ? html`<p class="wrong" id="wrong">${wrong}</p>` : nothing}`
  }

  private renderStated(field: Field) {
    const { desk, problem } = this.attempt
    const value = this.stated[field.name] ?? ''
    const wrong = this.missing && !String(value).trim() ? field.words.missing : fieldRemedy(problem, field.name)
    const change = (next: Value) => {
      this.stated = { ...this.stated, [field.name]: next }
    }
    return renderField(field, { desk, value, wrong: wrong ?? '', change })
  }

  private type(event: Event): void {
    this.reason = (event.target as HTMLInputElement).value
    this.missing = false
  }

  private submit(event: Event): void {
    event.preventDefault()
    const { offer, desk, sending } = this.attempt
    if (!offer) return
    const reason = this.reason.trim()
    const fields = statedFields(offer, desk)
    const typed = typedIn(fields, this.stated)
    this.missing = !reason || fields.some((field) => isMissing(field, typed))
    if (this.missing) void this.updateComplete.then(() => this.focusMissing())
    else if (!sending) giveAct(this, { act: 'openIdentity', reason, ...statedIn(offer, typed) })
  }

  private focusMissing(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  private hide(): void {
    this.dispatchEvent(new CustomEvent('identity-hidden', { bubbles: true, composed: true }))
  }
}
