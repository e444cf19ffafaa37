/** The strip at the foot of a page that shows its keys and what the gauge's pips mean, and the dialog with all keys. */
import { css, html, LitElement, nothing } from 'lit'
import { property, query } from 'lit/decorators.js'
import type { Messages } from '../messages/messages.ts'
import { base, buttons } from '../styles/base.ts'

export class DeskKeys extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      .keys {
        position: fixed; bottom: 0; left: 184px; right: 0; height: 37px; z-index: 2; display: flex; gap: 20px; align-items: center; padding: 0 24px;
        border-top: 1px solid var(--line); background: var(--paper); font-size: .75rem; color: var(--ink-2);
      }
      .legend { display: flex; align-items: center; gap: 4px; white-space: nowrap; }
      .pip { width: 8px; height: 10px; border: 1px solid var(--line-2); border-radius: 1.5px; margin-left: 6px; }
      .pip.counted { background: var(--ink-2); border-color: var(--ink-2); }
      .pip.due { border: 2px solid var(--late); }
      .pip.overdue { background: var(--late); border-color: var(--late); }
      .keys button { border: 0; background: none; padding: 0 4px; min-height: 28px; font-size: inherit; color: inherit; }
      dialog { margin: auto; padding: 24px; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); color: var(--ink); box-shadow: var(--shadow); min-width: min(320px, 90vw); }
      dialog::backdrop { background: rgb(20 23 28 / .3); }
      dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 20px; margin: 16px 0 20px; }
      dd { margin: 0; }
      @media (max-width: 1100px) { .legend { display: none; } }
      @media (max-width: 760px), (hover: none) { .keys { display: none; } }
    `,
  ]

  @property({ attribute: false }) words!: Messages
  @property() place: 'inbox' | 'letter' = 'inbox'
  @query('dialog') private dialog!: HTMLDialogElement

  open(): void {
    this.dialog.showModal()
  }

  override render() {
    const { keys } = this.words
    return html`${this.place === 'inbox' ? this.renderStrip() : nothing}
      <dialog aria-labelledby="keys-title">
        <h2 id="keys-title">${keys.title}</h2>
        <dl>
          <dt><kbd>J</kbd> <kbd>K</kbd></dt>
          <dd>${keys.move}</dd>
          ${this.place === 'inbox' ? this.renderInboxKeys() : this.renderLetterKeys()}
          <dt><kbd>?</kbd></dt>
          <dd>${keys.all}</dd>
        </dl>
        <button class="primary" @click=${() => this.dialog.close()}>${keys.close}</button>
      </dialog>`
  }

  private renderInboxKeys() {
    const { keys } = this.words
    return html`<dt><kbd>↵</kbd></dt>
      <dd>${keys.open}</dd>
      <dt><kbd>A</kbd></dt>
      <dd>${keys.first}</dd>
      <dt><kbd>X</kbd></dt>
      <dd>${keys.mark}</dd>
      <dt><kbd>/</kbd></dt>
      <dd>${keys.find}</dd>`
  }

  private renderLetterKeys() {
    const { keys } = this.words
    return html`<dt><kbd>A</kbd></dt>
      <dd>${keys.first}</dd>
      <dt><kbd>2</kbd> – <kbd>9</kbd></dt>
      <dd>${keys.others}</dd>
      <dt><kbd>Esc</kbd></dt>
      <dd>${keys.back}</dd>`
  }

  private renderStrip() {
    const { keys, inbox } = this.words
    const { legend } = inbox
    return html`<div class="keys">
      <span><kbd>J</kbd> <kbd>K</kbd> ${keys.move}</span><span><kbd>↵</kbd> ${keys.open}</span><span><kbd>A</kbd> ${keys.begin}</span><span><kbd>X</kbd> ${keys.mark}</span><span><kbd>/</kbd> ${keys.find}</span>
      <button @click=${() => this.open()}><kbd>?</kbd> ${keys.all}</button>
      <span class="grow"></span>
      <span class="legend">
        <span class="pip counted"></span>${legend.counted}<span class="pip"></span>${legend.ahead}<span class="pip due"></span>${legend.due}
        <span class="pip overdue"></span>${legend.overdue} · ${legend.note}
      </span>
    </div>`
  }
}
