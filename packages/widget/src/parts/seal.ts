/**
 * The seal (印章): two to four characters of whoever speaks officially, in columns from the right.
 *
 * @cssproperty --yanlu-seal - its vermilion, the same in the dark
 */
import { html, LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import { base } from './base.css.ts'
import { sealStyle } from './seal.css.ts'
import { type Language, wordsFor } from './words.ts'

export class YanluSeal extends LitElement {
  static override styles = [base, sealStyle]

  @property() text = ''
  @property() language: Language = 'zh-CN'

  override render() {
    return html`<span class="seal" role="img" aria-label=${wordsFor(this.language).seal(this.text)}>${columns(this.text)}</span>`
  }
}

/** Two characters a column: 总经信箱 stands as 总经 beside 信箱. */
function columns(text: string): string {
  return text.replace(/(..)(?=.)/gu, '$1\n')
}
