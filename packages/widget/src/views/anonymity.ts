/** What anonymous means, and does not: said once somebody chooses it. */
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
      ul {
        padding-left: 1.2em;
      }
      li {
        list-style: disc;
      }
    `,
  ]

  @property() language: Language = 'zh-CN'

  override render() {
    const { title, facts } = laterMessages.in(this.language).anonymity
    return html`<div class="note warn">
      ${icons.alert}
      <div>
        <b>${title}</b>
        <ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
      </div>
    </div>`
  }
}
