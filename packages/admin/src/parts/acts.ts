/**
 * What I can do now: the acts in the order of likelihood, the first one filled; below, grey, those refused, each with
 * its reason and clause. A unit has few acts that follow one another: they are numbered steps.
 */
import type { ActOffer, LetterView } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { actsStyles } from './acts.css.ts'

export class DeskActs extends LitElement {
  static override readonly styles = actsStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) letter!: LetterView

  /** The identity has a place of its own, where its fields are. */
  private get offers(): ActOffer[] {
    return this.letter.acts.filter(({ act }) => act !== 'openIdentity')
  }

  private get possible(): ActOffer[] {
    return this.offers.filter(({ refusal }) => !refusal)
  }

  /** Does the first act, as the key A does; nothing is destroyed by a key. */
  chooseFirst(): void {
    const first = this.possible.find(({ act }) => act !== 'purge')
    if (first) this.choose(first)
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  override render() {
    return this.desk.session.member.role === 'unit' ? this.renderSteps() : this.renderLists()
  }

  private renderLists() {
    const { words } = this.desk
    const refused = this.offers.filter(({ refusal }) => refusal)
    return html`<h2 tabindex="-1">${words.letter.acts}</h2>
      ${
        this.possible.length
          ? html`<ul class="can sheet">${this.possible.map((offer, at) => this.renderPossible(offer, at === 0))}</ul>`
          : html`<p class="dim">${words.letter.nothing}</p>`
      }
      ${
        refused.length
          ? html`<h2 class="gap">${words.letter.refused}</h2>
            <ul class="not">${refused.map((offer) => this.renderRefused(offer))}</ul>`
          : nothing
      }`
  }

  private renderPossible(offer: ActOffer, first: boolean) {
    const danger = offer.act === 'purge'
    return html`<li>
      <button class=${danger ? 'act grave' : first ? 'act first' : 'act'} @click=${() => this.choose(offer)}>
        <span><b>${this.nameOf(offer)}</b><small>${this.hintOf(offer)}</small></span>
        ${first && !danger ? html`<kbd aria-hidden="true">A</kbd>` : nothing}
      </button>
    </li>`
  }

  private renderRefused(offer: ActOffer) {
    return html`<li>
      <button class="act" aria-disabled="true">
        <span><b>${this.nameOf(offer)}</b><small>${this.reasonOf(offer)}</small></span>
      </button>
    </li>`
  }

  private renderSteps() {
    const { words } = this.desk
    const open = this.offers.filter((offer) => !isBehind(offer))
    return html`<h2 tabindex="-1">${open.length ? words.letter.steps(open.length) : words.letter.acts}</h2>
      ${this.offers.length ? nothing : html`<p class="dim">${words.letter.nothing}</p>`}
      <ol class="steps">${this.offers.map((offer, at) => this.renderStep(offer, at + 1))}</ol>`
  }

  private renderStep(offer: ActOffer, number: number) {
    const { words } = this.desk
    const behind = isBehind(offer)
    const current = offer === this.possible[0]
    return html`<li class="step sheet" ?data-current=${current} ?data-behind=${behind}>
      <span class="mark" aria-hidden="true">${behind ? '✓' : number}</span>
      <div>
        <h3>${this.nameOf(offer)}</h3>
        <p class="dim">${behind ? this.reasonOf(offer) : html`${words.letter.actHints[offer.act]}${clauseWords(offer, this.desk)}`}</p>
        ${behind ? nothing : this.renderStepButton(offer, current)}
      </div>
    </li>`
  }

  private renderStepButton(offer: ActOffer, current: boolean) {
    const { labels } = this.desk
    if (offer.refusal)
      return html`<button class="big" aria-disabled="true">${labels.refusals[offer.refusal.reason]}</button>`
    return html`<button class=${current ? 'big primary' : 'big'} @click=${() => this.choose(offer)}>${this.nameOf(offer)}</button>`
  }

  private nameOf({ act, task }: ActOffer): string {
    const { labels, words } = this.desk
    const several = this.letter.tasks.filter(({ mine }) => mine).length > 1
    const unit = this.letter.tasks.find(({ number }) => number === task)?.unit.name ?? null
    return words.letter.actHeading(labels.acts[act], several ? unit : null)
  }

  private hintOf(offer: ActOffer) {
    const { words, language } = this.desk
    const [clock] = offer.clocks
    const when = clock ? words.letter.wouldBe(dayWords(clock.dueOn, language, this.letter.today)) : null
    return html`${words.letter.actHints[offer.act]}${when ? html` · <span class="nowrap">${when}</span>` : nothing}${clauseWords(offer, this.desk)}`
  }

  private reasonOf({ refusal }: ActOffer) {
    if (!refusal) return nothing
    return html`${this.desk.labels.refusals[refusal.reason]}${clauseWords(refusal, this.desk)}`
  }

  private choose(offer: ActOffer): void {
    this.dispatchEvent(new CustomEvent<ActOffer>('act-chosen', { detail: offer }))
  }
}

/** Refused because it has been done. */
function isBehind({ refusal }: ActOffer): boolean {
  return (
    refusal !== null && ['alreadySignedIn', 'alreadyReported', 'alreadyAnswered', 'purged'].includes(refusal.reason)
  )
}

function clauseWords({ clause }: Pick<ActOffer, 'clause'>, { words }: Desk) {
  return clause ? html` · <span class="nowrap">${words.letter.by(clause)}</span>` : nothing
}
