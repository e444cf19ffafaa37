/**
 * Reading a letter again, with both codes, and acting on it. The codes stay in this element's memory and go when the
 * query is left.
 *
 * @fires query-left - the letter was closed
 */
import { type FieldProblem, type MailboxView, Problem, type SenderLetter, type WriterClient } from '@yanlu/sdk'
import { letterCodeSymbols, normaliseCode, queryCodeSymbols } from '@yanlu/sdk/codes'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { laterMessages } from '../messages/later.ts'
import { messagesFor } from '../messages/speak.ts'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import { type ActAsked, Acting, type Codes } from './acting.ts'
import { type CodeField, checkCode, drawCodeField } from './code-field.ts'
import { icons } from './icons.ts'
import { drawSummary } from './summary.ts'
import type { YanluTracking } from './tracking.ts'
import { viewStyle } from './view.css.ts'

const codeFields: CodeField[] = [
  { path: 'letterCode', symbols: letterCodeSymbols },
  { path: 'queryCode', symbols: queryCodeSymbols },
]

export class YanluQuery extends LitElement {
  static override styles = [
    base,
    viewStyle,
    css`
      form {
        display: grid;
        gap: 20px;
        max-width: 560px;
        margin-top: 24px;
      }
      .code {
        font: 500 18px/1.5 var(--yanlu-mono);
        text-transform: uppercase;
      }
    `,
  ]

  @property({ attribute: false }) mailbox?: MailboxView
  @property({ attribute: false }) client?: WriterClient
  @property() language: Language = 'zh-CN'
  /** Set while the client solves a proof of work. */
  @property({ type: Boolean }) proving = false
  @state() private letter: SenderLetter | null = null
  @state() private problems: FieldProblem[] = []
  @state() private failure: Problem | null = null
  @state() private asking = false
  @query('form') private readonly form!: HTMLFormElement
  @query('yanlu-tracking') private readonly tracking!: YanluTracking | null
  private readonly acting = new Acting(this)
  private codes: Codes | null = null

  /** Whether anything would be lost if the page went away. */
  get touched(): boolean {
    return this.tracking?.touched ?? false
  }

  override firstUpdated() {
    void this.goTo('h1')
  }

  override render() {
    const { letter, language } = this
    if (letter) {
      return html`<yanlu-tracking .letter=${letter} .mailbox=${this.mailbox} .acted=${this.acting.last} .language=${language}
        .proving=${this.proving} @sender-act=${this.onAct} @query-left=${this.leave}></yanlu-tracking>`
    }
    const words = laterMessages.in(language).query
    const names = { letterCode: words.letterCode, queryCode: words.queryCode }
    return html`<form novalidate @submit=${this.onSubmit}>
      <div><h1 class="title">${words.title}</h1><p class="hint">${words.hint}</p></div>
      ${this.problems.length > 1 ? drawSummary(this.problems, names, language) : this.drawFailure()}
      ${codeFields.map((field) => drawCodeField(field, this.problems, language))}
      <div class="acts">
        <button class="first" ?disabled=${this.asking}>${icons.search}${this.asking ? words.asking : words.ask}</button>
        <span role="status" class="hint">${this.asking && this.proving ? words.proving : ''}</span>
      </div>
    </form>`
  }

  private drawFailure() {
    const { failure } = this
    if (!failure) return nothing
    const { title, hint } = explain(failure, this.language)
    return html`<div class="note bad" role="alert" tabindex="-1">
      ${icons.alert}
      <div><h2>${title}</h2><p>${hint}</p></div>
    </div>`
  }

  private async onSubmit(event: Event) {
    event.preventDefault()
    if (this.asking) return
    const data = new FormData(this.form)
    const typed = (path: string) => String(data.get(path) ?? '')
    this.failure = null
    this.problems = codeFields.flatMap((field) => checkCode(typed(field.path), field, this.language))
    if (this.problems.length) return this.goTo(this.problems.length > 1 ? '#summary' : `#${this.problems[0]?.path}`)
    await this.ask(normaliseCode(typed('letterCode')), normaliseCode(typed('queryCode')))
  }

  private async ask(letterCode: string, queryCode: string) {
    const codes = { mailbox: this.mailbox?.slug ?? '', letterCode, queryCode }
    this.asking = true
    this.acting.forget()
    try {
      this.letter = (await this.client?.queryLetter(codes)) ?? null
      this.codes = codes
    } catch (error) {
      this.failure = error instanceof Problem ? error : new Problem('internal', String(error))
      await this.goTo('.bad')
    } finally {
      this.asking = false
    }
  }

  private async goTo(selector: string) {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  /** The letter is what the server answers; when it answers nothing, what was shown stays. */
  private async onAct({ detail }: CustomEvent<ActAsked>) {
    const { client, codes, letter } = this
    if (!client || !codes || !letter) return
    const answer = await this.acting.perform(client, codes, { ...detail, seen: letter.seq })
    if (answer && this.codes === codes) this.letter = answer
  }

  private leave() {
    this.letter = null
    this.codes = null
    void this.goTo('h1')
  }
}

/** One message for every pair that does not open a letter: which code was wrong is nobody's to know. */
function explain({ code, message, details }: Problem, language: Language): { title: string; hint: string } {
  const { app } = messagesFor(language)
  const { query: words, failure } = laterMessages.in(language)
  if (code === 'not_found') return { title: words.none, hint: words.noneHint }
  if (code === 'unavailable') return { title: app.away, hint: app.awayHint }
  if (code === 'too_many_requests')
    return { title: failure.busy, hint: failure.busyHint(details.retryAfterSeconds ?? 60) }
  return { title: failure.broken, hint: message }
}
