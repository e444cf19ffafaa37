/**
 * The letter is sent and its codes are put away.
 *
 * @fires letter-again - write another
 */
import { css, html, LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import { laterMessages } from '../messages/later.ts'
import { messagesFor } from '../messages/speak.ts'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import { viewStyle } from './view.css.ts'

export class YanluDone extends LitElement {
  static override styles = [
    base,
    viewStyle,
    css`
      :host {
        max-width: 560px;
        margin: 48px auto;
        text-align: center;
      }
      .quiet {
        margin: 8px 0 20px;
      }
      .acts {
        justify-content: center;
      }
    `,
  ]

  @property() language: Language = 'zh-CN'

  override firstUpdated() {
    this.renderRoot.querySelector('h1')?.focus()
  }

  override render() {
    const words = laterMessages.in(this.language).done
    const { query } = messagesFor(this.language).app
    return html`<h1 class="title" tabindex="-1">${words.title}</h1>
      <p class="quiet">${words.hint}</p>
      <p class="acts">
        <a class="button" href="#query">${query}</a>
        <button @click=${() => this.dispatchEvent(new Event('letter-again'))}>${words.another}</button>
      </p>`
  }
}
