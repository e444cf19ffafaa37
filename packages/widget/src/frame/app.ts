/**
 * The application in the frame, and on the mailbox's own page: write, check, send, keep two codes; or read a letter
 * again. Nothing is stored in the browser, and leaving with unsaved words or unkept codes is asked about.
 *
 * `#query` is the address of the query. The preview and the query are entries of the history: Back leads from them to
 * the form with everything typed; not once the letter was sent.
 */
import type { FieldProblem, MailboxView, WriterClient } from '@yanlu/sdk'
import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { property, state } from 'lit/decorators.js'
import { learn } from '../messages/learn.ts'
import { messagesFor } from '../messages/speak.ts'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import type { WrittenLetter } from '../views/form-rules.ts'
import type { YanluLetterForm } from '../views/letter-form.ts'
import type { YanluPosting } from '../views/posting.ts'
import { viewStyle } from '../views/view.css.ts'
import { wearAccent } from './accent.ts'
import { appStyle } from './app.css.ts'
import { drawFailure, drawFooter, drawHeader, drawMore, drawSteps, type Failure, titleOf } from './chrome.ts'
import { arrive, enterChecking, forgetChecking, leaveChecking, leaveFor } from './entries.ts'
import { HostPage } from './host-page.ts'

const steps = ['writing', 'checking', 'sent', 'kept'] as const
type Step = (typeof steps)[number]

export class YanluApp extends LitElement {
  static override styles = [base, viewStyle, appStyle]

  @property() mailbox = ''
  @property() mode: 'frame' | 'page' = 'page'
  @property({ attribute: 'lang' }) language: Language = 'zh-CN'
  /** Where the quick leave leads: a page that anybody might have open, unless the server names another. */
  @property({ attribute: 'leave-to' }) leaveTo = 'https://www.weather.com.cn/'
  @property({ attribute: false }) client?: WriterClient
  /** The client is solving a proof of work. */
  @property({ type: Boolean }) proving = false

  @state() private view: MailboxView | null = null
  @state() private failure: Failure | null = null
  private closed: Failure | null = null
  @state() private querying = false
  @state() private step: Step = 'writing'
  @state() private letter: WrittenLetter | null = null
  @state() private anonymous = false

  private host: HostPage | undefined

  override connectedCallback() {
    super.connectedCallback()
    addEventListener('hashchange', this.onAddress)
    addEventListener('popstate', this.onAddress)
    addEventListener('beforeunload', this.onUnload)
    void this.onAddress()
    if (this.mode === 'frame') this.host ??= new HostPage(this, () => this.requestUpdate())
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('hashchange', this.onAddress)
    removeEventListener('popstate', this.onAddress)
    removeEventListener('beforeunload', this.onUnload)
  }

  override firstUpdated() {
    void this.open()
  }

  /** Another view begins at its top, with the focus on its heading; the form's is the mailbox's name. */
  override updated(changed: PropertyValues) {
    const { view, step, querying, language } = this
    this.toggleAttribute('narrow', querying || step !== 'writing')
    if (!view) return
    document.title = titleOf(view, querying ? 'query' : steps.indexOf(step), language)
    if (changed.has('view') || !(changed.has('step') || changed.has('querying'))) return
    if (this.mode === 'page') scrollTo(0, 0)
    this.host?.tellTop()
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true })
  }

  override render() {
    const { view, failure, language } = this
    if (failure) return drawFailure(failure, language, () => this.open())
    if (!view) return html`<p class="loading" role="status">${messagesFor(language).app.loading}</p>`
    const querying = this.querying && this.step !== 'sent'
    const place = { view, language, querying, mode: this.mode, writing: this.step === 'writing' && !querying }
    return html`${drawHeader({ ...place, mayLeave: this.step !== 'sent', leave: () => this.quickLeave() })}
      <main>
        ${querying ? this.drawQuery(view) : nothing}
        <div ?hidden=${querying}>${this.closed ? drawFailure(this.closed, language) : this.drawWriting(view)}</div>
      </main>
      ${drawFooter(view, language)} ${this.host?.cut ? drawMore(language) : nothing}`
  }

  private drawQuery(view: MailboxView) {
    return html`<yanlu-query .mailbox=${view} .client=${this.client} .language=${this.language} .proving=${this.proving}></yanlu-query>`
  }

  /** Form and posting stay where they are, hidden: what was typed, and what was tried, is in them. */
  private drawWriting(view: MailboxView) {
    const { language, step } = this
    return html`${step === 'kept' ? html`<yanlu-done .language=${language} @letter-again=${this.again}></yanlu-done>` : drawSteps(steps.indexOf(step), language)}
      <yanlu-letter-form ?hidden=${step !== 'writing'} mode=${this.mode} .mailbox=${view} .language=${language} @letter-written=${this.onWritten}></yanlu-letter-form>
      <yanlu-posting .mailbox=${view} .letter=${this.letter} .anonymous=${this.anonymous} .client=${this.client} .language=${language} .proving=${this.proving}
        @letter-reopened=${this.onReopened} @letter-sent=${this.onSent} @receipt-kept=${this.onKept}></yanlu-posting>`
  }

  private async open() {
    this.failure = null
    try {
      await learn(this.language)
      const view = (await this.client?.getMailbox({ mailbox: this.mailbox })) ?? null
      if (view?.closed) this.closed = (await import('./failure.ts')).explainClosed(this.language)
      this.view = view
      wearAccent('organisation', this.view?.accent ?? '')
    } catch (error) {
      this.failure = await this.explain(error)
    }
  }

  /** Whoever cannot fetch the explanation has the simplest of all: nobody can be reached. */
  private explain(error: unknown): Promise<Failure> {
    const { away, awayHint } = messagesFor(this.language).app
    return import('./failure.ts').then(
      ({ explainFailure }) => explainFailure(error, this.language),
      () => ({ title: away, hint: awayHint }),
    )
  }

  /** What comes after the form is fetched before anything is sent: a receipt that cannot be drawn would be lost. */
  private async onWritten({ detail }: CustomEvent<WrittenLetter>) {
    await import('../views/after-define.ts')
    this.letter = detail
    this.anonymous = this.form?.anonymous ?? false
    this.step = 'checking'
    enterChecking()
  }

  private async onReopened({ detail }: CustomEvent<FieldProblem[]>) {
    this.letter = null
    this.step = 'writing'
    leaveChecking()
    await this.updateComplete
    if (detail.length) this.form?.refuse(detail)
  }

  private onSent() {
    this.letter = null
    this.step = 'sent'
    this.form?.clear()
    forgetChecking()
  }

  private onKept() {
    this.step = 'kept'
  }

  private again() {
    this.step = 'writing'
  }

  private get form(): YanluLetterForm | null {
    return this.renderRoot.querySelector('yanlu-letter-form')
  }

  private get posting(): YanluPosting | null {
    return this.renderRoot.querySelector('yanlu-posting')
  }

  private readonly onAddress = async () => {
    const { checking } = arrive()
    const querying = location.hash === '#query'
    if (querying) await import('../views/query-define.ts')
    this.querying = querying
    if (querying && this.step === 'kept') this.again()
    if (!querying && !checking && this.step === 'checking') this.posting?.reopen()
  }

  private readonly onUnload = (event: BeforeUnloadEvent) => {
    const touched = [
      ...this.renderRoot.querySelectorAll<HTMLElement & { touched: boolean }>('yanlu-letter-form, yanlu-query'),
    ].some((view) => view.touched)
    if (this.step === 'sent' || touched) event.preventDefault()
  }

  /** Away at once and without a question; the page behind is emptied, so that going back shows nothing. */
  private quickLeave() {
    removeEventListener('beforeunload', this.onUnload)
    this.remove()
    leaveFor(this.leaveTo)
  }
}
