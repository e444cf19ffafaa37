/**
 * The letter sheet: what people wrote, on ruled paper in Song. Official words carry the seal and who speaks.
 *
 * @slot head - quiet line above: category, time, codes
 * @slot foot - below the rule
 */
import { html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { base } from './base.css.ts'
import { sheetStyle } from './sheet.css.ts'
import { type Language, wordsFor } from './words.ts'

export class YanluSheet extends LitElement {
  static override styles = [base, sheetStyle]

  @property() text = ''
  @property() seal = ''
  /** Who speaks, and on which day; without a seal, nobody signs. */
  @property() by = ''
  @property() on = ''
  @property() language: Language = 'zh-CN'

  override render() {
    const { text, seal, by, on, language } = this
    return html`<article class="paper">
      <slot name="head"></slot>
      <div class="ruled">${paragraphs(text)}</div>
      ${
        seal
          ? html`<div class="end">
              <p>${by}<br />${on ? wordsFor(language).longDate(on) : nothing}</p>
              <yanlu-seal .text=${seal} .language=${language}></yanlu-seal>
            </div>`
          : nothing
      }
      <slot name="foot"></slot>
    </article>`
  }
}

/** A salutation stands at the margin, everything else is indented. */
function paragraphs(text: string) {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => html`<p class=${/[：:]$/.test(line) ? 'to' : ''}>${line}</p>`)
}
