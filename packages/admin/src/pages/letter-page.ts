/**
 * A letter's page: what was written on the left, with instructions, dialogue, results, the reply and the composer; on the
 * right the clock, what can be done, tasks, identity and trail. On a phone the clock comes first, all in one column.
 *
 * J and K go to the neighbours in the list one came from, A and digits do the acts beside them, Esc goes back.
 */
import type { ActOffer, LetterView } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Desk } from '../desk.ts'
import { type GivenAct, offerKey, offerTaken } from '../given-act.ts'
import { keyPressed } from '../key-pressed.ts'
import type { DeskComposer } from '../panels/composer.ts'
import type { FormPanel } from '../panels/form-panel.ts'
import { hasForm, isComposed } from '../panels/forms.ts'
import type { IdentityPanel } from '../panels/identity-panel.ts'
import type { DeskActs } from '../parts/acts.ts'
import { clocks } from '../parts/clocks.ts'
import type { DeskKeys } from '../parts/keys.ts'
import { inboxAddress, letterAddress } from '../routes.ts'
import { letterStyles } from './letter-page.css.ts'
import { goneLetter, side, written } from './letter-parts.ts'
import { letterTop } from './letter-top.ts'
import type { Listed } from './listing.ts'
import { OpenLetter } from './open-letter.ts'

const digits = [2, 3, 4, 5, 6, 7, 8, 9]

export class LetterPage extends LitElement {
  static override readonly styles = letterStyles

  @property({ attribute: false }) desk!: Desk
  @property() letterId = ''
  @property({ attribute: false }) listed: Listed = { letters: [], total: '', show: 'mine', category: null }
  /** Whether to begin with the first act as soon as the letter is there. */
  @property({ type: Boolean }) begin = false
  /** The acts whose panels are open, or put away with what was typed in them. */
  @state() private panels: readonly ActOffer[] = []
  @query('desk-acts') private acts!: DeskActs
  @query('desk-composer') private composer!: DeskComposer | null
  @query('desk-identity') private identity!: IdentityPanel
  @query('desk-keys') private keys!: DeskKeys
  private readonly open = new OpenLetter(this)
  /** The offers behind the composer, kept while something typed for one would be lost. */
  private composing: readonly ActOffer[] = []

  /** Whether something written here has not been sent. */
  get unsent(): boolean {
    const drafts = this.renderRoot.querySelectorAll<HTMLElement & { started: boolean }>(
      'desk-composer, desk-identity, desk-form',
    )
    return [...drafts].some(({ started }) => started)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.press)
    scrollTo(0, 0)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('keydown', this.press)
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('desk') || changed.has('letterId')) void this.open.load()
    this.composing = this.composingNow()
  }

  override updated(): void {
    if (!this.begin || !this.open.letter) return
    this.begin = false
    void this.acts.updateComplete.then(() => this.acts.chooseFirst())
  }

  private composingNow(): readonly ActOffer[] {
    const offered = this.open.letter?.acts.filter(({ act, refusal }) => isComposed(act) && !refusal) ?? []
    const keys = offered.map(offerKey)
    const kept = this.composing.filter((offer) => !keys.includes(offerKey(offer)) && this.composer?.holds(offer))
    return [...offered, ...kept.map((offer) => this.open.offerNow(offer))]
  }

  override render() {
    const { open, desk, listed } = this
    const { letter, problem } = open
    const top = letterTop(letter, desk, { listed, id: this.letterId })
    if (open.gone) return html`${top}${goneLetter(open, desk, listed)}`
    if (!letter && problem)
      return html`${top}<desk-problem class="alone" .desk=${desk} .problem=${problem} retry @retry-asked=${() => open.load()}></desk-problem>`
    if (!letter) return html`${top}<p class="alone dim" role="status">${desk.words.letter.loading}</p>`
    return html`${top}
      <p class="said" role="status">${open.said}</p>
      <div class="columns" @act-given=${this.give} @panel-closed=${this.closePanel} @identity-hidden=${this.hideIdentity}>
        ${clocks(letter, desk)}
        <div class="left">${written(letter, desk)} ${this.renderComposer(letter)}</div>
        <desk-acts .desk=${desk} .letter=${letter} @act-chosen=${this.choose}></desk-acts>
        ${side(letter, desk, open)} ${this.renderPanels(letter)}
      </div>
      <desk-keys .words=${desk.words} place="letter"></desk-keys>`
  }

  private renderComposer(letter: LetterView) {
    if (this.composing.length === 0) return nothing
    return html`<desk-composer .attempts=${this.composing.map((offer) => this.attempt(letter, offer))}></desk-composer>`
  }

  private renderPanels(letter: LetterView) {
    const { names } = this.open
    return repeat(this.panels, offerKey, (offer) => {
      const attempt = { ...this.attempt(letter, this.open.offerNow(offer)), names }
      return html`<desk-form data-key=${offerKey(offer)} .attempt=${attempt}></desk-form>`
    })
  }

  private attempt(letter: LetterView, offer: ActOffer) {
    const { desk, open } = this
    return { desk, letter, offer, problem: open.problemOf(offer.act), sending: open.sending === offer.act }
  }

  private choose({ detail: offer }: CustomEvent<ActOffer>): void {
    if (isComposed(offer.act)) void this.composer?.write(offer)
    if (!hasForm(offer.act)) return
    this.open.forgetProblem()
    const shown = this.renderRoot.querySelector<FormPanel>(`desk-form[data-key="${offerKey(offer)}"]`)
    if (shown) shown.show()
    else this.panels = [...this.panels, offer]
    void this.open.loadNames(offer.act)
  }

  private async give({ detail: given }: CustomEvent<GivenAct>): Promise<void> {
    if (!(await this.open.perform(given))) return
    const done = offerTaken(given)
    this.panels = this.panels.filter((offer) => offerKey(offer) !== offerKey(done))
    if (isComposed(given.act)) this.composer?.clear(done)
    this.requestUpdate()
    await this.updateComplete
    this.focusAfter(given)
  }

  private focusAfter({ act }: GivenAct): void {
    if (this.open.gone) this.renderRoot.querySelector<HTMLElement>('.gone [role="status"]')?.focus()
    else if (act === 'openIdentity') this.identity.focus()
    else this.acts.focus()
  }

  /** The dialog has given the focus back to the button it came from, unless a key opened it. */
  private closePanel(): void {
    if (!this.matches(':focus-within')) this.acts.focus()
  }

  private async hideIdentity(): Promise<void> {
    this.open.hideIdentity()
    await this.updateComplete
    this.identity.focus()
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (this.closest('[hidden]')) return
    keyPressed(event, {
      j: () => this.goTo(1),
      k: () => this.goTo(-1),
      a: () => this.acts?.chooseFirst(),
      ...Object.fromEntries(digits.map((digit) => [String(digit), () => this.acts?.chooseAt(digit)])),
      Escape: () => this.follow(inboxAddress(this.listed.show, this.listed.category)),
      '?': () => this.keys?.open(),
    })
  }

  private goTo(by: 1 | -1): void {
    const id = this.listed.letters[this.listed.letters.indexOf(this.letterId) + by]
    if (id && this.listed.letters.includes(this.letterId)) this.follow(letterAddress(id))
  }

  /** By a link that is on the page, so that the console's one way of changing address is used. */
  private follow(address: string): void {
    this.renderRoot.querySelector<HTMLAnchorElement>(`a[href="${address}"]`)?.click()
  }
}
