/** The second step of signing in: the code, after the password was right. */
import type { Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Account } from '../account.ts'
import type { Messages } from '../messages/messages.ts'
import type { SecondStepField } from '../parts/second-step-field.ts'
import { base, buttons } from '../styles/base.ts'
import { asProblem } from './listing.ts'

export class SignInCode extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      h1 { font-size: 1.375rem; }
      form { display: grid; gap: 20px; margin-top: 20px; }
      button.primary { width: 100%; }
      [role='alert']:empty { display: none; }
      .said { padding: 10px 14px; border-radius: 6px; background: var(--late-soft); color: var(--late); line-height: 1.6; }
      .again { justify-self: center; }
    `,
  ]

  @property({ attribute: false }) account!: Account
  @property({ attribute: false }) words!: Messages
  @state() private sending = false
  @state() private problem: Problem | null = null
  @query('desk-second-step') private field!: SecondStepField

  override firstUpdated(): void {
    void this.updateComplete.then(() => this.focus())
  }

  override focus(): void {
    this.field?.focus()
  }

  override render() {
    const { secondStep, signIn } = this.words
    return html`<h1>${secondStep.title}</h1>
      <form novalidate @submit=${this.submit} @keydown=${this.onKey}>
        <desk-second-step .words=${this.words} .problem=${this.problem}></desk-second-step>
        <div role="alert">${this.renderAnswer()}</div>
        <button class="primary" aria-disabled=${this.sending}>${this.sending ? signIn.submitting : signIn.submit}</button>
        <button type="button" class="quiet again" @click=${() => this.leave('begin-again')}>${secondStep.again}</button>
      </form>`
  }

  /** What is wrong with the code itself is said beside it. */
  private renderAnswer() {
    if (!this.problem || this.problem.code === 'invalid') return nothing
    const { signIn } = this.words
    return html`<p class="said">${this.problem.code === 'too_many_requests' ? signIn.tooMany : signIn.away}</p>`
  }

  /** Enter in a field of another tree does not submit a form by itself. */
  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.isComposing && event.composedPath()[0] instanceof HTMLInputElement)
      void this.submit(event)
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault()
    if (this.sending) return
    const given = this.field.take()
    if (!given) return
    this.sending = true
    this.problem = null
    try {
      await this.account.secondStep(given)
      this.leave('signed-in')
    } catch (error) {
      this.problem = asProblem(error)
      if (this.problem.code === 'unauthenticated') this.leave('too-late')
    }
    this.sending = false
  }

  private leave(how: 'signed-in' | 'begin-again' | 'too-late'): void {
    this.dispatchEvent(new CustomEvent(how))
  }
}
