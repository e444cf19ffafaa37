/**
 * Where the second step is typed: six digits of an authenticator or, without the phone, a recovery code.
 *
 * What cannot be right is said here and costs no try: a recovery code carries a check symbol.
 */
import type { Problem } from '@yanlu/sdk'
import { isCode, normaliseCode } from '@yanlu/sdk/codes'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { SecondStep } from '../account.ts'
import type { Messages } from '../messages/messages.ts'
import { fieldRemedy } from '../problem-words.ts'
import { base, buttons, fields } from '../styles/base.ts'

const recoveryCodeSymbols = 12

export class SecondStepField extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    fields,
    css`
      input { min-height: 48px; padding: 4px 14px; font: 500 1.375rem/1.5 var(--yanlu-mono); letter-spacing: .24em; }
      input[name='recoveryCode'] { font-size: 1.125rem; letter-spacing: .08em; text-transform: uppercase; }
      .other { margin: 4px 0 0 -8px; justify-self: start; }
    `,
  ]

  @property({ attribute: false }) words!: Messages
  @property({ attribute: false }) problem: Problem | null = null
  @state() private recovering = false
  @state() private remedy = ''
  @query('input') private input!: HTMLInputElement

  override focus(): void {
    this.input?.focus()
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('problem')) this.remedy = fieldRemedy(this.problem, this.name)
  }

  /** A code that was refused is typed anew. */
  override updated(changed: Map<string, unknown>): void {
    if (changed.has('problem') && this.remedy) this.input.select()
  }

  /** What was typed; null when it cannot be right, and why is said. */
  take(): SecondStep | null {
    const typed = this.input.value
    const given = this.recovering ? recoveryCodeIn(typed) : codeIn(typed)
    const { sixDigits, miswritten } = this.words.secondStep
    this.remedy = given ? '' : this.recovering ? miswritten : sixDigits
    if (!given) this.focus()
    return given
  }

  private get name(): 'code' | 'recoveryCode' {
    return this.recovering ? 'recoveryCode' : 'code'
  }

  override render() {
    const { secondStep } = this.words
    return html`<div class="field">
      <label for="given">${this.recovering ? secondStep.recoveryCode : secondStep.code}</label>
      ${this.recovering ? this.renderRecovery() : this.renderCode()}
      <p id="says" class=${this.remedy ? 'wrong' : 'hint'} role=${this.remedy ? 'alert' : nothing}>
        ${this.remedy || (this.recovering ? secondStep.recoveryHint : secondStep.codeHint)}
      </p>
      <button type="button" class="quiet other" @click=${this.turn}>
        ${this.recovering ? secondStep.useCode : secondStep.useRecovery}
      </button>
    </div>`
  }

  private renderCode() {
    return html`<input
      id="given"
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck="false"
      aria-invalid=${Boolean(this.remedy)}
      aria-describedby="says"
    />`
  }

  private renderRecovery() {
    return html`<input
      id="given"
      name="recoveryCode"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-invalid=${Boolean(this.remedy)}
      aria-describedby="says"
    />`
  }

  private async turn(): Promise<void> {
    this.recovering = !this.recovering
    this.remedy = ''
    await this.updateComplete
    this.focus()
  }
}

/** Six digits, or two codes in a row where the server asked for them. */
function codeIn(typed: string): SecondStep | null {
  const code = typed.replace(/[\s\-–—]/g, '')
  return /^(\d{6}|\d{12})$/.test(code) ? { code } : null
}

function recoveryCodeIn(typed: string): SecondStep | null {
  const recoveryCode = normaliseCode(typed)
  return isCode(recoveryCode, recoveryCodeSymbols) ? { recoveryCode } : null
}
