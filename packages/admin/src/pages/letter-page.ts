/**
 * A letter's page: what was written on the left, with the units' results, the reply and the composer; on the right the
 * clock, what can be done, tasks, identity and trail. On a phone the clock comes first and everything is one column.
 *
 * J and K go to the neighbours in the list one came from, A does the first act, Esc goes back.
 */
import type { ActOffer, LetterView } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import type { GivenAct } from '../given-act.ts'
import { keyPressed } from '../key-pressed.ts'
import type { DeskComposer } from '../panels/composer.ts'
import type { IdentityPanel } from '../panels/identity-panel.ts'
import { openPanel } from '../panels/panel.ts'
import { panelFor } from '../panels/panels.ts'
import type { DeskActs } from '../parts/acts.ts'
import { clocks } from '../parts/clocks.ts'
import type { DeskKeys } from '../parts/keys.ts'
import { paper, replied, results } from '../parts/paper.ts'
import { tasks } from '../parts/tasks.ts'
import { trailBeside } from '../parts/trail-beside.ts'
import { inboxAddress, letterAddress } from '../routes.ts'
import { letterStyles } from './letter-page.css.ts'
import { letterTop } from './letter-top.ts'
import type { Listed } from './listing.ts'
import { OpenLetter } from './open-letter.ts'

export class LetterPage extends LitElement {
  static override readonly styles = letterStyles

  @property({ attribute: false }) desk!: Desk
  @property() letterId = ''
  @property({ attribute: false }) listed: Listed = { letters: [], total: '', show: 'mine', category: null }
  /** Whether to begin with the first act as soon as the letter is there. */
  @property({ type: Boolean }) begin = false
  /** The act whose panel is open, or put away with what was typed in it. */
  @state() private panel: ActOffer | null = null
  @query('desk-acts') private acts!: DeskActs
  @query('desk-composer') private composer!: DeskComposer | null
  @query('desk-identity') private identity!: IdentityPanel
  @query('desk-keys') private keys!: DeskKeys
  @query('.panel') private shown!: LitElement | null
  private readonly open = new OpenLetter(this)
  /** The offer behind the composer, kept while something typed in it would be lost. */
  private composing: ActOffer | null = null

  /** Whether something written here has not been sent. */
  get unsent(): boolean {
    const drafts = this.renderRoot.querySelectorAll<HTMLElement & { started: boolean }>(
      'desk-composer, desk-identity, desk-assign, desk-purge',
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

  private composingNow(): ActOffer | null {
    const { letter } = this.open
    const offered = letter?.acts.find(({ act, refusal }) => (act === 'report' || act === 'reply') && !refusal)
    if (offered) return offered
    return this.composing && this.composer?.started ? this.open.offerNow(this.composing) : null
  }

  override render() {
    const { letter, problem } = this.open
    const { words } = this.desk
    const top = letterTop(letter, this.desk, { listed: this.listed, id: this.letterId })
    if (!letter && problem)
      return html`${top}<desk-problem class="alone" .desk=${this.desk} .problem=${problem} retry @retry-asked=${() => this.open.load()}></desk-problem>`
    if (!letter) return html`${top}<p class="alone dim" role="status">${words.letter.loading}</p>`
    return html`${top}
      <p class="said" role="status">${this.open.said}</p>
      <div class="columns" @act-given=${this.give} @panel-closed=${this.closePanel}>
        ${clocks(letter, this.desk)} ${this.renderLeft(letter)}
        <desk-acts .desk=${this.desk} .letter=${letter} @act-chosen=${this.choose}></desk-acts>
        ${this.renderSide(letter)} ${this.renderPanel(letter)}
      </div>
      <desk-keys .words=${words} place="letter"></desk-keys>`
  }

  private renderLeft(letter: LetterView) {
    return html`<div class="left">
      <div class="written">${paper(letter, this.desk)} ${results(letter, this.desk)} ${replied(letter, this.desk)}</div>
      ${this.composing ? html`<desk-composer .attempt=${this.attempt(letter, this.composing)}></desk-composer>` : nothing}
    </div>`
  }

  private renderSide(letter: LetterView) {
    const { desk } = this
    const offer = letter.acts.find(({ act }) => act === 'openIdentity') ?? null
    return html`<div class="side">
      ${tasks(letter, desk)}
      <desk-identity
        ?hidden=${letter.identityGiven === null}
        .attempt=${{ desk, letter, offer, problem: this.open.problemOf('openIdentity'), sending: this.open.sending === 'openIdentity' }}
        .identity=${this.open.identity}
        @identity-hidden=${this.hideIdentity}
      ></desk-identity>
      <section class="trail">
        <h2>${desk.words.letter.trail}</h2>
        <yanlu-trail audience="office" .entries=${trailBeside(letter)} .language=${desk.language}></yanlu-trail>
      </section>
    </div>`
  }

  private renderPanel(letter: LetterView) {
    if (!this.panel) return nothing
    return panelFor(this.attempt(letter, this.open.offerNow(this.panel)), this.open.units)
  }

  private attempt(letter: LetterView, offer: ActOffer) {
    const { desk, open } = this
    return { desk, letter, offer, problem: open.problemOf(offer.act), sending: open.sending === offer.act }
  }

  private choose({ detail: offer }: CustomEvent<ActOffer>): void {
    if (offer.act === 'report' || offer.act === 'reply') {
      this.composer?.focus()
      return
    }
    this.open.forgetProblem()
    if (this.panel?.act === offer.act && this.panel.task === offer.task && this.shown) openPanel(this.shown)
    this.panel = offer
    if (offer.act === 'assign') void this.open.loadUnits()
  }

  private async give({ detail: given }: CustomEvent<GivenAct>): Promise<void> {
    if (!(await this.open.perform(given))) return
    if (given.act === this.panel?.act) this.panel = null
    if (given.act === 'report' || given.act === 'reply') this.composer?.clear()
    this.requestUpdate()
    await this.updateComplete
    if (given.act === 'openIdentity') this.identity.focus()
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
      a: () => this.acts.chooseFirst(),
      Escape: () => this.follow(inboxAddress(this.listed.show, this.listed.category)),
      '?': () => this.keys.open(),
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
