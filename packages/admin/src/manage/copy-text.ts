/** A text to take elsewhere — a link, a key, a snippet — with a button that copies it. */
import { css, html, LitElement } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { manageWords } from '../messages/manage-words.ts'
import { base, buttons } from '../styles/base.ts'

export class CopyText extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      :host { display: grid; gap: 8px; }
      pre {
        font: .8125rem/1.7 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
        padding: 10px 14px; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); user-select: all;
      }
      div { display: flex; gap: 12px; align-items: center; flex-wrap: wrap; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property() text = ''
  @property() label = ''
  @state() private said = ''

  override render() {
    const { copying } = manageWords[this.desk.language]
    return html`<pre tabindex="0" aria-label=${this.label}>${this.text}</pre>
      <div><button @click=${this.copy}>${copying.copy}</button><span class="small dim" role="status">${this.said}</span></div>`
  }

  /** Where the browser does not let a page write the clipboard, the text can be selected as a whole. */
  private async copy(): Promise<void> {
    const { copying } = manageWords[this.desk.language]
    this.said = await navigator.clipboard.writeText(this.text).then(
      () => copying.copied,
      () => copying.byHand,
    )
  }
}
