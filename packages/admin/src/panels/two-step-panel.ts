/**
 * Turning two-step sign-in on, in three steps: the password, an authenticator that a code confirms, the recovery codes.
 *
 * @fires password-given - detail: the password
 * @fires code-given - detail: six digits
 * @fires cancelled
 * @fires codes-kept
 */
import type { Problem } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Secret } from '../account.ts'
import type { Desk } from '../desk.ts'
import { icons } from '../parts/icons.ts'
import { qrCode } from '../parts/qr-code.ts'
import { fieldRemedy } from '../problem-words.ts'
import { twoStepStyles } from './two-step.css.ts'

export class TwoStepPanel extends LitElement {
  static override readonly styles = twoStepStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) secret: Secret | null = null
  @property({ attribute: false }) codes: readonly string[] | null = null
  @property() email = ''
  @property({ type: Boolean }) sending = false
  @property({ attribute: false }) problem: Problem | null = null
  @state() private remedy = ''
  @state() private copied = false
  @query('input') private input!: HTMLInputElement | null

  override firstUpdated(): void {
    this.input?.focus()
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('problem')) this.remedy = fieldRemedy(this.problem, this.secret ? 'code' : 'password')
  }

  /** A new step begins at its field; what was refused is typed anew. */
  override updated(changed: Map<string, unknown>): void {
    if (changed.get('secret') === null && this.secret) this.input?.focus()
    if (changed.has('problem') && this.remedy) this.input?.select()
  }

  override render() {
    return html`${this.renderSteps()} ${this.codes ? this.renderCodes(this.codes) : this.renderForm()}`
  }

  private renderSteps() {
    const { steps, stepOf } = this.desk.words.account
    const now = this.codes ? 2 : this.secret ? 1 : 0
    const state = (at: number) => (at < now ? 'past' : at === now ? 'now' : '')
    return html`<ol class="steps" aria-label=${stepOf(now + 1, steps.length)}>
      ${steps.map((step, at) => html`<li class=${state(at)} aria-current=${at === now ? 'step' : nothing}>${step}</li>`)}
    </ol>`
  }

  private renderForm() {
    const { words } = this.desk
    return html`<form novalidate @submit=${this.submit}>
      ${this.secret ? this.renderSecret(this.secret) : this.renderPassword()}
      ${
        this.problem && !this.remedy
          ? html`<desk-problem .desk=${this.desk} .problem=${this.problem}></desk-problem>`
          : nothing
      }
      <div class="answers">
        <button class="primary" aria-disabled=${this.sending}>
          ${this.sending ? words.panels.sending : this.secret ? words.account.scan.submit : words.account.first.submit}
        </button>
        <button type="button" @click=${() => this.say('cancelled')}>${words.panels.cancel}</button>
      </div>
    </form>`
  }

  private renderPassword() {
    const { first } = this.desk.words.account
    return html`<div class="field narrow">
      <label for="password">${first.label}</label>
      <input id="password" name="password" type="password" autocomplete="current-password"
        aria-invalid=${Boolean(this.remedy)} aria-describedby="says" />
      <p id="says" class=${this.remedy ? 'wrong' : 'hint'}>${this.remedy || first.hint}</p>
    </div>`
  }

  private renderSecret({ uri, secret }: Secret) {
    const { scan } = this.desk.words.account
    return html`<div class="scan">
      ${qrCode(uri, scan.picture)}
      <div>
        <p class="lead"><b>${scan.title}</b></p>
        <p class="dim">${scan.body}</p>
        <a class="button outline here" href=${uri}>${scan.here}</a>
        <details>
          <summary>${scan.manual}</summary>
          <p class="secret" translate="no">${groupsOf(secret).map((group) => html`<span>${group}</span> `)}</p>
          <p class="small dim">${scan.manualHint}</p>
          <button type="button" class="quiet copy" @click=${() => this.copy(secret)}>${icons.copy}${this.copied ? scan.copied : scan.copy}</button>
        </details>
        <div class="field code">
          <label for="code">${scan.label}</label>
          <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" spellcheck="false"
            aria-invalid=${Boolean(this.remedy)} aria-describedby="says" />
          <p id="says" class=${this.remedy ? 'wrong' : 'hint'}>${this.remedy || scan.hint}</p>
        </div>
      </div>
    </div>`
  }

  private renderCodes(codes: readonly string[]) {
    return html`<desk-recovery-codes .desk=${this.desk} .codes=${codes} .email=${this.email} @codes-kept=${() => this.say('codes-kept')}></desk-recovery-codes>`
  }

  private submit(event: Event): void {
    event.preventDefault()
    if (this.sending) return
    const typed = this.input?.value ?? ''
    const { signIn, secondStep } = this.desk.words
    if (!this.secret) {
      this.give('password-given', typed, typed ? '' : signIn.passwordMissing)
      return
    }
    const code = typed.replace(/[\s-]/g, '')
    this.give('code-given', code, /^(\d{6}|\d{12})$/.test(code) ? '' : secondStep.sixDigits)
  }

  /** @param remedy what to do first */
  private give(what: 'password-given' | 'code-given', typed: string, remedy: string): void {
    this.remedy = remedy
    if (remedy) this.input?.focus()
    else this.say(what, typed)
  }

  private async copy(secret: string): Promise<void> {
    await navigator.clipboard?.writeText(secret).then(
      () => {
        this.copied = true
      },
      () => {},
    )
  }

  private say(what: string, detail = ''): void {
    this.dispatchEvent(new CustomEvent(what, { detail }))
  }
}

function groupsOf(secret: string): string[] {
  return secret.match(/.{1,4}/g) ?? []
}
