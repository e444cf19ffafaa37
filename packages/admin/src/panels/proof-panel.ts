/**
 * Proving who one is by password and second step, before two-step sign-in is turned off or its recovery codes are renewed.
 *
 * @fires proof-given - detail: the password, and a code or a recovery code
 * @fires cancelled
 */
import type { Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import type { Proof } from '../pages/own-account.ts'
import type { SecondStepField } from '../parts/second-step-field.ts'
import { fieldRemedy } from '../problem-words.ts'
import { accountPanelStyles } from './two-step.css.ts'

export class ProofPanel extends LitElement {
  static override readonly styles = [
    ...accountPanelStyles,
    css`
      h3 { font-size: 1rem; font-weight: 600; }
      .body { line-height: 1.75; max-width: 38em; }
      desk-second-step { max-width: 320px; }
      @media (max-width: 760px) { desk-second-step { max-width: none; } }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property() change: 'turnOff' | 'renew' = 'turnOff'
  @property({ type: Boolean }) sending = false
  @property({ attribute: false }) problem: Problem | null = null
  @state() private remedy = ''
  @query('input') private password!: HTMLInputElement
  @query('desk-second-step') private secondStep!: SecondStepField

  override firstUpdated(): void {
    this.password.focus()
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('problem')) this.remedy = fieldRemedy(this.problem, 'password')
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('problem') && this.remedy) this.password.select()
  }

  override render() {
    const { words } = this.desk
    const said = words.account[this.change]
    return html`<form novalidate @submit=${this.submit} @keydown=${this.onKey}>
      <div>
        <h3>${said.title}</h3>
        <p class="body">${said.body}</p>
      </div>
      <div class="field narrow">
        <label for="password">${words.account.first.label}</label>
        <input id="password" type="password" autocomplete="current-password" aria-invalid=${Boolean(this.remedy)}
          aria-describedby=${this.remedy ? 'wrong' : nothing} />
        ${this.remedy ? html`<p class="wrong" id="wrong">${this.remedy}</p>` : nothing}
      </div>
      <desk-second-step .words=${words} .problem=${this.problem}></desk-second-step>
      ${this.renderProblem()}
      <div class="answers">
        <button class=${this.change === 'turnOff' ? 'danger' : 'primary'} aria-disabled=${this.sending}>
          ${this.sending ? words.panels.sending : said.submit}
        </button>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('cancelled'))}>${words.panels.cancel}</button>
      </div>
    </form>`
  }

  /** What is wrong with a field is said beside it. */
  private renderProblem() {
    const { problem, desk } = this
    const beside = ['password', 'code', 'recoveryCode'].some((field) => fieldRemedy(problem, field))
    return problem && !beside ? html`<desk-problem .desk=${desk} .problem=${problem}></desk-problem>` : nothing
  }

  /** Enter in a field of another tree does not submit a form by itself. */
  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.target === this.secondStep && !event.isComposing) this.submit(event)
  }

  private submit(event: Event): void {
    if (event.target === this.secondStep && event.composedPath()[0] instanceof HTMLButtonElement) return
    event.preventDefault()
    if (this.sending) return
    const { value: password } = this.password
    this.remedy = password ? '' : this.desk.words.signIn.passwordMissing
    const given = this.secondStep.take()
    if (!password) this.password.focus()
    else if (given) this.dispatchEvent(new CustomEvent<Proof>('proof-given', { detail: { password, ...given } }))
  }
}
