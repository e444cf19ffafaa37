/** What anonymous means, and does not: to be read before choosing it, and laid open once it is chosen. */
import { css, html, LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import { laterMessages } from '../messages/later.ts'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import { icons } from './icons.ts'
import { viewStyle } from './view.css.ts'

export class YanluAnonymity extends LitElement {
  static override styles = [
    base,
    viewStyle,
    css`
      details {
        padding: 0 16px;
        border-radius: 10px;
        background: var(--yanlu-warn-soft);
      }
      summary {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 48px;
        color: var(--yanlu-warn);
        cursor: pointer;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary svg:last-child {
        margin-left: auto;
      }
      [open] svg:last-child {
        transform: rotate(180deg);
      }
      ul {
        padding: 0 0 14px 1.2em;
      }
      li {
        list-style: disc;
      }
    `,
  ]

  @property() language: Language = 'zh-CN'
  @property({ type: Boolean }) chosen = false

  override render() {
    const { title, facts } = laterMessages.in(this.language).anonymity
    return html`<details ?open=${this.chosen}>
      <summary>${icons.alert}<b>${title}</b>${icons.chevron}</summary>
      <ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
    </details>`
  }
}
