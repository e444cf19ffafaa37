/**
 * What I can do now: the acts in the order of likelihood, the first one filled; below, grey, those refused, each with
 * its reason and clause. What a unit does with an assignment follows one another: those are numbered steps.
 */
import type { ActOffer, LetterView } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { actClause, actName } from '../act-name.ts'
import { firstAct, isBehind, type Refused, sortActs, unitSteps } from '../act-order.ts'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { actWords } from '../messages/act-words.ts'
import { isComposed } from '../panels/forms.ts'
import { offerName } from '../panels/panel.ts'
import { actsStyles } from './acts.css.ts'

export class DeskActs extends LitElement {
  static override readonly styles = actsStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) letter!: LetterView

  private get steps() {
    const { steps, rest } = unitSteps(this.letter.acts)
    return this.desk.session.role.kind === 'unit' && steps.length > 0 ? { steps, rest } : null
  }

  /** The acts that keys choose: A the first, digits those after it. */
  private get keyed(): ActOffer[] {
    const { likely } = sortActs(this.letter)
    return likely.filter(({ act }) => act !== 'purge')
  }

  /** Does the first act, as the key A does. */
  chooseFirst(): void {
    const first = firstAct(this.letter)
    if (first) this.choose(first)
  }

  /** @param place as shown beside it, from 2 on */
  chooseAt(place: number): void {
    const offer = this.steps ? undefined : this.keyed[place - 1]
    if (offer) this.choose(offer)
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  override render() {
    const { steps } = this
    return steps ? this.renderSteps(steps.steps, steps.rest) : this.renderLists()
  }

  private renderLists() {
    const { words } = this.desk
    const { likely, seldom, refused } = sortActs(this.letter)
    return html`<h2 tabindex="-1">${words.letter.acts}</h2>
      ${
        likely.length
          ? html`<ul class="can sheet">${likely.map((offer, at) => this.renderPossible(offer, at + 1))}${this.renderSeldom(seldom)}</ul>`
          : html`<p class="dim">${words.letter.nothing}</p>`
      }
      ${this.renderRefusedList(refused)}`
  }

  private renderPossible(offer: ActOffer, place: number) {
    const grave = offer.act === 'purge'
    const key = place === 1 ? 'A' : place
    return html`<li>
      <button class=${grave ? 'act grave' : place === 1 ? 'act first' : 'act'} @click=${() => this.choose(offer)}>
        <span><b>${this.nameOf(offer)}</b><small>${this.hintOf(offer)}</small></span>
        ${place > 0 && place < 10 && !grave ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
      </button>
    </li>`
  }

  private renderSeldom(seldom: readonly ActOffer[]) {
    if (seldom.length === 0) return nothing
    return html`<li>
      <details>
        <summary>${this.desk.words.letter.seldom(seldom.length)}</summary>
        <ul>${seldom.map((offer) => this.renderPossible(offer, 0))}</ul>
      </details>
    </li>`
  }

  private renderRefusedList(refused: readonly Refused[]) {
    if (refused.length === 0) return nothing
    return html`<h2 class="gap">${this.desk.words.letter.refused}</h2>
      <ul class="not">${refused.map((group) => this.renderRefused(group))}</ul>`
  }

  private renderRefused({ offers, refusal }: Refused) {
    const { words } = this.desk
    return html`<li>
      <b>${words.letter.list([...new Set(offers.map(({ act }) => actName(this.desk, this.letter, act)))])}</b>
      <small>${this.reasonOf(refusal)}</small>
    </li>`
  }

  private renderSteps(steps: readonly ActOffer[], rest: readonly ActOffer[]) {
    const { words } = this.desk
    const open = steps.filter(({ refusal }) => !isBehind(refusal))
    const current = steps.find(({ refusal }) => !refusal)
    const { likely, seldom, refused } = sortActs({ acts: [...rest], tasks: this.letter.tasks })
    const also = [...likely, ...seldom]
    return html`<h2 tabindex="-1">${open.length ? words.letter.steps(open.length) : words.letter.acts}</h2>
      <ol class="steps">${steps.map((offer, at) => this.renderStep(offer, { number: at + 1, current: offer === current }))}</ol>
      ${
        also.length
          ? html`<h2 class="gap">${words.letter.also}</h2>
            <ul class="can sheet">${also.map((offer) => this.renderPossible(offer, 0))}</ul>`
          : nothing
      }
      ${this.renderRefusedList(refused)}`
  }

  private renderStep(offer: ActOffer, { number, current }: { number: number; current: boolean }) {
    const behind = isBehind(offer.refusal)
    return html`<li class="step sheet" ?data-current=${current} ?data-behind=${behind}>
      <span class="mark" aria-hidden="true">${behind ? '✓' : number}</span>
      <div>
        <h3>${this.nameOf(offer)}</h3>
        <p class="dim">${behind && offer.refusal ? this.reasonOf(offer.refusal) : this.hintOf(offer)}</p>
        ${behind ? nothing : this.renderStepButton(offer, current)}
      </div>
    </li>`
  }

  private renderStepButton(offer: ActOffer, current: boolean) {
    const { labels } = this.desk
    if (offer.refusal)
      return html`<button class="big" aria-disabled="true">${labels.refusals[offer.refusal.reason]}</button>`
    return html`<button class=${current ? 'big primary' : 'big'} @click=${() => this.choose(offer)}>${this.stepName(offer)}</button>`
  }

  /** What is written on the page goes out by a button there: this one only leads to it. */
  private stepName(offer: ActOffer): string {
    return isComposed(offer.act) ? actWords[this.desk.language].composed[offer.act].begin : this.nameOf(offer)
  }

  private nameOf(offer: ActOffer): string {
    return offerName({ desk: this.desk, letter: this.letter, offer })
  }

  private hintOf(offer: ActOffer) {
    const { words, language } = this.desk
    const clock = offer.clocks.find(({ milestone }) => milestone === 'result') ?? offer.clocks[0]
    const when = clock ? words.letter.wouldBe(dayWords(clock.dueOn, language, this.letter.today)) : null
    return html`<span>${actWords[language].hints[offer.act]}</span> ${when ? html`<span class="nowrap">${when}</span>` : nothing} ${this.clauseOf({ clause: actClause(this.letter, offer) })}`
  }

  private reasonOf(refusal: Refused['refusal']) {
    return html`<span>${this.desk.labels.refusals[refusal.reason]}</span> ${this.clauseOf(refusal)}`
  }

  private clauseOf({ clause }: Pick<ActOffer, 'clause'>) {
    return clause ? html`<span class="nowrap">${this.desk.words.letter.by(clause)}</span>` : nothing
  }

  private choose(offer: ActOffer): void {
    this.dispatchEvent(new CustomEvent<ActOffer>('act-chosen', { detail: offer }))
  }
}
