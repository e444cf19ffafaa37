/**
 * A letter as its writer follows it: where it stands in plain words, what the office waits for, the honest clock or
 * the answer with its seal, what can be done, the dialogue, and what happened.
 *
 * @fires query-left - close it
 * @fires sender-act - the writer does something to it; detail is an `ActAsked`
 */
import type { MailboxView, SenderLetter, TrailEntry } from '@yanlu/sdk'
import { groupCode, normaliseCode } from '@yanlu/sdk/codes'
import { html, LitElement, nothing } from 'lit'
import { property, query } from 'lit/decorators.js'
import { trackMessages } from '../messages/track.ts'
import { base } from '../parts/base.css.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import type { YanluActForm } from './act-form.ts'
import { type Acted, idle } from './acting.ts'
import { drawClocks, drawEnding, drawNotOwed, drawOwn, drawReply, drawTrail } from './letter-parts.ts'
import { drawActs, drawCompletion, drawMessages, drawRating, isOffered } from './sender-acts.ts'
import { drawStanding } from './standing.ts'
import { trackingStyle } from './tracking.css.ts'
import { trackingActsStyle } from './tracking-acts.css.ts'
import { viewStyle } from './view.css.ts'

const forms = 'yanlu-act-form, yanlu-rating-form, yanlu-completion-form'

export class YanluTracking extends LitElement {
  static override styles = [base, viewStyle, trackingStyle, trackingActsStyle]

  @property({ attribute: false }) letter?: SenderLetter
  @property({ attribute: false }) mailbox?: MailboxView
  /** What became of the last act. */
  @property({ attribute: false }) acted: Acted = idle
  @property() language: Language = 'zh-CN'
  /** The client is solving a proof of work. */
  @property({ type: Boolean }) proving = false
  @query('h1') private readonly heading!: HTMLElement

  /** Whether anything would be lost if the page went away. */
  get touched(): boolean {
    const shown = this.renderRoot.querySelectorAll<HTMLElement & { touched: boolean }>(forms)
    return [...shown].some((form) => form.touched)
  }

  override firstUpdated() {
    this.heading?.focus()
  }

  override updated(changed: Map<string, unknown>) {
    const { state } = this.acted
    if (!changed.has('acted') || (state !== 'done' && state !== 'failed')) return
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus()
  }

  override render() {
    const { letter, mailbox, acted, language, proving } = this
    if (!letter) return nothing
    const drawn = { letter, mailbox, acted, language, proving }
    const onDoubt = isOffered(letter, 'writeToOffice') ? this.onDoubt : null
    return html`${this.drawBar(letter)} ${drawStanding(letter, language)} ${drawCompletion(drawn)}
    ${drawEnding(letter, language)} ${drawNotOwed(letter, language)} ${drawReply(letter, language)}
    ${drawClocks(letter, language)} ${drawRating(drawn)} ${drawMessages(drawn)} ${drawActs(drawn)}
    ${drawTrail(letter, language, onDoubt)} ${drawOwn(letter, language)}`
  }

  private drawBar({ letterCode, registrationNumber }: SenderLetter) {
    const words = trackMessages.in(this.language)
    return html`<div class="bar">
      <span class="code">${groupCode(normaliseCode(letterCode))}</span>${registrationNumber ? html`<span>${registrationNumber}</span>` : nothing}
      <div class="tools">
        <button class="plain" @click=${() => print()}>${words.print}</button>
        <button class="plain" @click=${this.leave}>${words.leave}</button>
      </div>
    </div>`
  }

  private leave() {
    this.dispatchEvent(new Event('query-left', { bubbles: true, composed: true }))
  }

  /** An opening that should not have been is a matter for the office: the words begin with which one is meant. */
  private readonly onDoubt = ({ detail }: CustomEvent<TrailEntry>) => {
    const { doubted } = trackMessages.in(this.language)
    const composer = this.renderRoot.querySelector<YanluActForm>('yanlu-act-form[act="writeToOffice"]')
    const fold = composer?.closest('details')
    if (fold) fold.open = true
    void composer?.begin(doubted(wordsFor(this.language).moment(detail.at)))
  }
}
