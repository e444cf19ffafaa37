/** Asked before something written but not sent is left behind; what one was about to do waits for the answer. */
import { css, html, LitElement } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Messages } from '../messages/messages.ts'
import { base, buttons } from '../styles/base.ts'

export class LeaveDialog extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      dialog {
        margin: auto; width: min(420px, calc(100vw - 32px)); padding: 24px; border: 1px solid var(--line); border-radius: 10px;
        background: var(--sheet); color: var(--ink); box-shadow: var(--shadow);
      }
      dialog::backdrop { background: rgb(20 23 28 / .4); }
      h2 { font-size: 1.125rem; line-height: 1.5; }
      .answers { display: flex; gap: 12px; margin-top: 20px; }
      .answers button { flex: 1; min-height: 44px; font-size: 1rem; }
    `,
  ]

  @property({ attribute: false }) words!: Messages
  @query('dialog') private dialog!: HTMLDialogElement
  @state() private lost = ''
  private leave: () => void = () => {}

  /** @param title what would be lost; something written, unless told */
  ask(leave: () => void, title = this.words.leave.title): void {
    this.leave = leave
    this.lost = title
    if (!this.dialog.open) this.dialog.showModal()
  }

  override render() {
    const { leave } = this.words
    return html`<dialog aria-labelledby="heading">
      <h2 id="heading">${this.lost}</h2>
      <div class="answers">
        <button class="primary" @click=${() => this.dialog.close()}>${leave.stay}</button>
        <button @click=${this.go}>${leave.go}</button>
      </div>
    </dialog>`
  }

  private go(): void {
    this.dialog.close()
    this.leave()
  }
}
