/**
 * The trail (留痕): what happened, newest first, in plain words for the writer, with names for the office.
 * An opening of the writer's identity stands out, with its reason.
 *
 * @fires opening-doubted - the writer doubts that an opening was right; detail is its entry
 */
import type { TrailEntry } from '@yanlu/sdk'
import { html, LitElement, nothing, svg } from 'lit'
import { property } from 'lit/decorators.js'
import { base } from './base.css.ts'
import { trailStyle } from './trail.css.ts'
import { type Audience, trailWords } from './trail-words.ts'
import { type Language, wordsFor } from './words.ts'

export class YanluTrail extends LitElement {
  static override styles = [base, trailStyle]

  @property({ attribute: false }) entries: TrailEntry[] = []
  @property() audience: Audience = 'sender'
  @property() language: Language = 'zh-CN'
  /** Whether the writer may say that an opening was not right. */
  @property({ type: Boolean }) doubts = false

  override render() {
    const newestFirst = [...this.entries].sort((a, b) => b.seq - a.seq)
    return html`<ol class="trail">${newestFirst.map((entry) => this.drawLine(entry))}</ol>`
  }

  private drawLine(entry: TrailEntry) {
    const { audience, language } = this
    const words = trailWords.in(language)
    const { strong, rest, note } = words.line(entry, audience)
    const mayShowText = audience === 'office' && entry.text
    const opening = entry.type === 'identityOpened'
    return html`<li class=${entry.type}>
      <span class="dot" aria-hidden="true">${opening ? eye : nothing}</span>
      <div class="box">
        <p class="when"><time datetime=${entry.at}>${wordsFor(language).moment(entry.at)}</time></p>
        <p>${strong ? html`<b>${strong}</b>` : nothing}${rest}</p>
        ${note ? html`<p class="note">${note}</p>` : nothing}
        ${entry.stated.map(({ name, text }) => html`<p class="note stated">${words.stated(name, text)}</p>`)}
        ${mayShowText ? html`<p class="words">${entry.text}</p>` : nothing}
        ${opening && this.doubts ? html`<button class="link doubt" @click=${() => this.doubt(entry)}>${words.doubt}</button>` : nothing}
      </div>
    </li>`
  }

  private doubt(detail: TrailEntry) {
    this.dispatchEvent(new CustomEvent('opening-doubted', { detail, bubbles: true, composed: true }))
  }
}

const eye = svg`<svg viewBox="0 0 24 24"><path d="M3 12s3.500-6 9-6 9 6 9 6-3.500 6-9 6-9-6-9-6z"/><circle cx="12" cy="12" r="2.500"/></svg>`
