/**
 * The receipt: both codes on a torn-off slip. They exist nowhere else, so the last group is typed back before the
 * slip is put away; printing shows the slip alone.
 *
 * There is no picture of it and no QR code: with the codes in it, whoever photographs the screen has the letter, and a
 * saved picture goes to the cloud by itself; without them it is an address that the paper bears anyway.
 *
 * @fires receipt-kept - the writer has the codes; they are not shown any more
 */
import type { Clock, MailboxView, Receipt } from '@yanlu/sdk'
import { groupCode, normaliseCode } from '@yanlu/sdk/codes'
import { html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { laterMessages } from '../messages/later.ts'
import { base } from '../parts/base.css.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { icons } from './icons.ts'
import { laterIcons } from './later-icons.ts'
import { datedWords, drawNotOwed, isDated, resultWords } from './promises.ts'
import { receiptStyle } from './receipt.css.ts'
import { viewStyle } from './view.css.ts'

export class YanluReceipt extends LitElement {
  static override styles = [base, viewStyle, receiptStyle]

  @property({ attribute: false }) receipt?: Receipt
  @property({ attribute: false }) mailbox?: MailboxView
  /** It is of the letter before its last changes, which are not sent. */
  @property({ type: Boolean }) earlier = false
  @property() language: Language = 'zh-CN'
  @state() private typed = ''
  @state() private copied: '' | 'copied' | 'copyFailed' = ''
  @query('h1') private readonly heading!: HTMLElement

  override firstUpdated() {
    this.heading?.focus()
  }

  override render() {
    const { receipt, mailbox, language } = this
    if (!receipt || !mailbox) return nothing
    const words = laterMessages.in(language).receipt
    return html`<h1 class="title screen" tabindex="-1">${words.title}</h1>
      ${this.earlier ? html`<div class="note warn screen" role="alert">${icons.alert}<p>${words.earlier}</p></div>` : nothing}
      <h1 class="paper">${mailbox.organisation} · ${mailbox.name}</h1>
      ${this.drawSlip(receipt)} ${this.drawConfirmation(receipt)} ${drawNext(receipt, mailbox, language)}`
  }

  private drawSlip({ letterCode, queryCode, receivedAt }: Receipt) {
    const words = laterMessages.in(this.language).receipt
    const groups = (code: string) => grouped(code).split(' ')
    return html`<div class="sheet slip">
      <div class="part">
        <p class="hint received">${words.received(wordsFor(this.language).longMoment(receivedAt))}</p>
        <p class="codehead"><b>${words.letterCode}</b>${words.letterCodeHint}</p>
        <p class="groups two" data-code="letter">${groups(letterCode).map((group) => html`<span>${group}</span> `)}</p>
      </div>
      <div class="part torn">
        <p class="codehead"><b>${words.queryCode}</b>${words.queryCodeHint}<span class="tag bad">${laterIcons.lock}${words.secret}</span></p>
        <p class="groups" data-code="query">${groups(queryCode).map((group) => html`<span>${group}</span> `)}</p>
        <p class="hint">${words.once}</p>
        <p class="hint paper">${this.address}</p>
      </div>
      <div class="tools">
        <button @click=${this.copy}>${laterIcons.copy}${words[this.copied || 'copy']}</button>
        <button @click=${() => print()}>${laterIcons.print}${words.print}</button>
      </div>
      <p class="unseen" role="status">${this.copied ? words[this.copied] : ''}</p>
    </div>`
  }

  private drawConfirmation({ queryCode }: Receipt) {
    const words = laterMessages.in(this.language).receipt
    const wanted = normaliseCode(queryCode).slice(-4)
    const matches = normaliseCode(this.typed) === wanted
    const wrong = !matches && normaliseCode(this.typed).length >= 4
    return html`<section class="block">
      <h2>${words.confirm}</h2>
      <label class="hint" for="last">${words.confirmHint}</label>
      <div class="confirm">
        <input id="last" maxlength="9" autocomplete="off" autocapitalize="characters" spellcheck="false" inputmode="text"
          .value=${this.typed} aria-invalid=${wrong} aria-describedby="last-says" @input=${this.onTyped} />
        <span id="last-says" role="status">${matches ? html`<span class="right">${icons.tick}${words.matches}</span>` : wrong ? html`<span class="error">${icons.alert}${words.differs}</span>` : nothing}</span>
      </div>
      <button class="first finish" ?disabled=${!matches} @click=${this.keep}>${words.finish}</button>
    </section>`
  }

  private get address(): string {
    return `${location.origin}/m/${this.mailbox?.slug ?? ''}#query`
  }

  private onTyped(event: Event) {
    this.typed = (event.target as HTMLInputElement).value
  }

  private keep() {
    this.dispatchEvent(new Event('receipt-kept', { bubbles: true, composed: true }))
  }

  private async copy() {
    const { receipt, mailbox } = this
    if (!receipt || !mailbox) return
    const codes = { letter: grouped(receipt.letterCode), query: grouped(receipt.queryCode) }
    const text = laterMessages.in(this.language).receipt.copyText(codes, mailbox.name, this.address)
    this.copied = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'copyFailed' as const,
    )
  }
}

/** In groups of four, as people read it. */
function grouped(code: string): string {
  return groupCode(normaliseCode(code))
}

/** What happens now and by when. */
function drawNext({ promises, answerOwed }: Receipt, mailbox: MailboxView, language: Language) {
  const words = laterMessages.in(language).receipt
  return html`<section class="block">
    <h2>${words.next}</h2>
    ${answerOwed ? promises.map((clock) => drawStep(clock, language)) : drawNotOwed(mailbox, language)}
    <div class="next">
      ${icons.search}
      <p>${words.anytime}<br /><span class="hint">${words.anytimeHint}</span></p>
    </div>
  </section>`
}

function drawStep(clock: Clock, language: Language) {
  const { promise } = laterMessages.in(language)
  const parts = wordsFor(language)
  if (isDated(clock)) {
    return html`<div class="next">
      ${laterIcons.mail}
      <p>
        <b>${promise.by(parts.day(clock.dueOn))}</b> ${datedWords(clock, language)}<br /><span class="hint">${parts.clause(clock.clause)}</span>
      </p>
    </div>`
  }
  return html`<div class="next">
    ${laterIcons.bell}
    <div>
      <p><b>${resultWords(clock, language)}</b><br /><span class="hint">${promise.counts[clock.from]}</span></p>
      <yanlu-clock .clock=${clock} .language=${language}></yanlu-clock>
    </div>
  </div>`
}
