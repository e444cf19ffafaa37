/**
 * Above the desk, where its organisation is no ordinary one: suspended, and why; or a sandbox with its own today, which
 * whoever manages the organisation turns forward. What falls due on the way happens on the server, in its order.
 */
import { Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { dayWords, nextDay } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { problemWords } from '../problem-words.ts'
import { base, buttons, fields } from '../styles/base.ts'

const steps = [1, 7, 30] as const

export class SandboxBar extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    fields,
    css`
      :host { position: sticky; top: 0; z-index: 4; }
      section { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 8px 24px; background: var(--warn-soft); color: var(--warn); border-bottom: 1px solid var(--line); }
      .late { background: var(--late-soft); color: var(--late); }
      form, .steps { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
      label { font-weight: 400; }
      input { width: auto; color: var(--ink); }
      @media (max-width: 760px) { section { padding: 8px 16px; } :host { position: static; } }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private turning = false
  @state() private refused = ''
  @query('input') private readonly field!: HTMLInputElement

  override render() {
    return html`${this.renderSuspension()} ${this.renderSandbox()}`
  }

  private renderSuspension() {
    const { words, session } = this.desk
    const { suspended } = session.tenant
    return suspended === null ? nothing : html`<section class="late">${words.sandbox.suspended(suspended)}</section>`
  }

  private renderSandbox() {
    const { words, session, language } = this.desk
    if (!session.tenant.sandbox) return nothing
    const mayTurn = session.role.manages.includes('organisation') && session.tenant.suspended === null
    return html`<section aria-label=${words.sandbox.title}>
      <span><b>${words.sandbox.title}</b> ${words.sandbox.today(dayWords(session.today, language))}</span>
      ${mayTurn ? this.renderControls() : nothing}
      <span role="status">${this.turning ? words.sandbox.turning : this.refused}</span>
    </section>`
  }

  private renderControls() {
    const { words, session } = this.desk
    const { sandbox } = words
    return html`<span class="steps" role="group" aria-label=${sandbox.forward}>
        ${steps.map((days) => html`<button ?disabled=${this.turning} @click=${() => this.turn({ days })}>${sandbox.days(days)}</button>`)}
      </span>
      <form @submit=${this.turnToDay}>
        <label for="to">${sandbox.to}</label>
        <input id="to" type="date" required min=${nextDay(session.today)} />
        <button ?disabled=${this.turning}>${sandbox.turn}</button>
      </form>`
  }

  private turnToDay(event: Event): void {
    event.preventDefault()
    void this.turn({ to: this.field.value })
  }

  private async turn(asked: { days: number } | { to: string }): Promise<void> {
    this.turning = true
    this.refused = ''
    try {
      await this.desk.client.turnClock(asked)
      this.dispatchEvent(new CustomEvent('clock-turned', { bubbles: true, composed: true }))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.refused = error.details.fields?.[0]?.message ?? problemWords(error, this.desk)
    } finally {
      this.turning = false
    }
  }
}
