/** Purging a letter: text, identity and key are destroyed. It asks for a reason and for one deliberate tick. */

import { limits } from '@yanlu/sdk/limits'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { fieldRemedy } from '../problem-words.ts'
import { type Attempt, openPanel, panelStyles, renderPanel } from './panel.ts'

export class PurgePanel extends LitElement {
  static override readonly styles = panelStyles

  @property({ attribute: false }) attempt!: Attempt
  @state() private reason = ''
  @state() private understood = false
  @state() private tried = false

  /** Whether something typed, for an act that is still possible, would be lost. */
  get started(): boolean {
    return !this.attempt.offer.refusal && this.reason.trim() !== ''
  }

  override firstUpdated(): void {
    openPanel(this, 'textarea')
  }

  override render() {
    const { purge } = this.attempt.desk.words.panels
    const reasonWrong = this.tried && !this.reason.trim() ? purge.missing : fieldRemedy(this.attempt.problem, 'reason')
    return renderPanel(
      this,
      { heading: purge.title, submit: purge.submit, tone: 'danger', given: () => this.given() },
      html`<p class="late">${purge.body}</p>
        <div class="field">
          <label for="reason">${purge.reason}</label>
          <p class="hint" id="about">${purge.hint}</p>
          <textarea id="reason" maxlength=${limits.reasonLength} aria-describedby="about" aria-invalid=${Boolean(reasonWrong)} .value=${this.reason} @input=${this.type}></textarea>
          ${reasonWrong ? html`<p class="wrong">${reasonWrong}</p>` : nothing}
        </div>
        <label class="choice"><input type="checkbox" .checked=${this.understood} @change=${this.tick} /><span>${purge.understand}</span></label>
        ${this.tried && !this.understood ? html`<p class="wrong">${purge.tick}</p>` : nothing}`,
    )
  }

  private type(event: Event): void {
    this.reason = (event.target as HTMLTextAreaElement).value
  }

  private tick(event: Event): void {
    this.understood = (event.target as HTMLInputElement).checked
  }

  private given() {
    this.tried = true
    const reason = this.reason.trim()
    return reason && this.understood ? { act: 'purge' as const, reason } : null
  }
}
