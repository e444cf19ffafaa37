/**
 * Signing in, by a second step for whoever turned that on, and the two things that can stand in its place: an account without a desk, a server that is away.
 * `again` says that a session ended under somebody's hands.
 */
import type { Language } from '@yanlu/sdk/labels'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Account, SignInResult } from '../account.ts'
import type { Standing } from '../desk-session.ts'
import { type Messages, messages } from '../messages/messages.ts'
import { base, buttons, fields } from '../styles/base.ts'
import { doorway } from '../styles/doorway.ts'

type Stage = 'asking' | 'sending' | 'tooLate' | Exclude<SignInResult, 'signedIn'>

export class SignInPage extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    fields,
    doorway,
    css`
      [role='alert']:empty { display: none; }
      .said.calm { background: var(--warn-soft); color: var(--warn); }
      .language { justify-self: center; }
    `,
  ]

  @property({ attribute: false }) account!: Account
  @property() language: Language = 'zh-CN'
  @property() standing: Standing = 'signedOut'
  @property({ type: Boolean }) again = false
  @state() private stage: Stage = 'asking'
  @state() private missing: { email?: boolean; password?: boolean } = {}
  @query('form') private form!: HTMLFormElement

  private get words(): Messages {
    return messages[this.language]
  }

  override firstUpdated(): void {
    this.focus()
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, desk-sign-in-code, button.primary')?.focus()
  }

  override render() {
    return html`<main>
      <p class="brand"><span class="mark" aria-hidden="true">言<br />路</span> ${this.words.product} · ${this.words.console}</p>
      <div class="sheet">${this.renderSheet()}</div>
      <button class="quiet language" lang=${this.language === 'en' ? 'zh-CN' : 'en'} @click=${() => this.say('language-asked')}>
        ${this.words.desk.otherLanguage}
      </button>
    </main>`
  }

  private renderSheet() {
    const { signIn } = this.words
    if (this.standing === 'noDesk')
      return html`<h1>${signIn.noDeskTitle}</h1>
        <p>${signIn.noDesk}</p>
        <button class="primary" @click=${() => this.say('sign-out-asked')}>${signIn.other}</button>`
    if (this.standing === 'away')
      return html`<h1>${signIn.awayTitle}</h1>
        <p>${signIn.away}</p>
        <button class="primary" @click=${() => this.say('signed-in')}>${signIn.tryAgain}</button>`
    if (this.stage === 'secondStep') return this.renderSecondStep()
    return html`<h1>${signIn.title}</h1>
      ${this.again ? html`<p class="said calm">${signIn.again}</p>` : html`<p class="dim small">${signIn.lead}</p>`}
      ${this.renderForm()}`
  }

  private renderSecondStep() {
    return html`<desk-sign-in-code
      .account=${this.account}
      .words=${this.words}
      @signed-in=${() => this.enter()}
      @begin-again=${() => this.begin('asking')}
      @too-late=${() => this.begin('tooLate')}
    ></desk-sign-in-code>`
  }

  private renderForm() {
    const { signIn } = this.words
    const sending = this.stage === 'sending'
    return html`<form novalidate @submit=${this.submit}>
      ${this.renderField('email', signIn.email, signIn.emailMissing)}
      ${this.renderField('password', signIn.password, signIn.passwordMissing)}
      <div role="alert">${this.renderAnswer()}</div>
      <button class="primary" aria-disabled=${sending}>${sending ? signIn.submitting : signIn.submit}</button>
    </form>`
  }

  private renderField(name: 'email' | 'password', label: string, remedy: string) {
    const wrong = this.missing[name] ?? false
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        type=${name}
        autocomplete=${name === 'email' ? 'username' : 'current-password'}
        aria-invalid=${wrong}
        aria-describedby=${wrong ? `${name}-wrong` : nothing}
      />
      ${wrong ? html`<p class="wrong" id=${`${name}-wrong`}>${remedy}</p>` : nothing}
    </div>`
  }

  private renderAnswer() {
    const { stage, words } = this
    if (stage === 'asking' || stage === 'sending' || stage === 'secondStep') return nothing
    const said = stage === 'tooLate' ? words.secondStep.tooLate : words.signIn[stage]
    return html`<p class="said ${stage === 'tooLate' ? 'calm' : ''}">${said}</p>`
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault()
    if (this.stage === 'sending') return
    const typed = new FormData(this.form)
    const [email, password] = [String(typed.get('email')).trim(), String(typed.get('password'))]
    this.missing = { email: !email, password: !password }
    this.stage = 'asking'
    if (!email || !password) return this.renderRoot.querySelector<HTMLElement>(email ? '#password' : '#email')?.focus()
    this.stage = 'sending'
    const result = await this.account.signIn(email, password)
    if (result === 'signedIn') return this.enter()
    this.stage = result
  }

  private enter(): void {
    this.stage = 'asking'
    this.say('signed-in')
  }

  /** From the password again. */
  private async begin(stage: 'asking' | 'tooLate'): Promise<void> {
    this.stage = stage
    await this.updateComplete
    this.focus()
  }

  private say(what: 'signed-in' | 'sign-out-asked' | 'language-asked'): void {
    this.dispatchEvent(new CustomEvent(what))
  }
}
