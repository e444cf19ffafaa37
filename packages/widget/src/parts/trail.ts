/**
 * The trail (留痕): what happened, newest first, in plain words for the writer, with names for the office.
 * An opening of the writer's identity stands out, with its reason.
 *
 * @fires opening-doubted - the writer doubts that an opening was right; detail is its entry
 */
import type { TrailEntry } from '@yanlu/sdk'
import { css, html, LitElement, nothing, svg } from 'lit'
import { property } from 'lit/decorators.js'
import { base } from './base.css.ts'
import { type Audience, trailWords } from './trail-words.ts'
import { type Language, wordsFor } from './words.ts'

export class YanluTrail extends LitElement {
  static override styles = [
    base,
    css`
      li {
        position: relative;
        padding: 0 0 20px 32px;
        text-wrap: pretty;
      }
      li:last-child {
        padding-bottom: 0;
      }
      li::before {
        content: '';
        position: absolute;
        left: 8px;
        top: 14px;
        bottom: -14px;
        width: 1px;
        background: var(--yanlu-line);
      }
      li:last-child::before {
        display: none;
      }
      .dot {
        position: absolute;
        left: 4px;
        top: 7px;
        width: 9px;
        height: 9px;
        border-radius: 50%;
        background: var(--yanlu-sheet);
        border: 2px solid var(--yanlu-edge);
      }
      :where(li:first-child) .dot {
        border-color: var(--yanlu-accent);
        background: var(--yanlu-accent);
      }
      .replied .dot {
        border-color: var(--yanlu-good);
        background: var(--yanlu-good);
      }
      .extensionGranted .dot {
        border-color: var(--yanlu-extension);
        background: var(--yanlu-extension);
      }
      :is(.lapsed, .reminded, .purged, .declined, .redoAsked, .disputed) .dot {
        border-color: var(--yanlu-late);
        background: var(--yanlu-late);
      }
      .identityOpened .dot {
        left: -3px;
        top: 12px;
        width: 24px;
        height: 24px;
        border: 0;
        background: var(--yanlu-accent);
        color: var(--yanlu-on-accent);
        display: grid;
        place-items: center;
        box-shadow: 0 0 0 4px var(--yanlu-sheet);
      }
      svg {
        width: 16px;
        height: 16px;
      }
      .identityOpened .box {
        background: var(--yanlu-accent-soft);
        border-radius: 6px;
        padding: 12px 16px;
      }
      .when,
      .note {
        font-size: 0.875em;
        color: var(--yanlu-ink-2);
      }
      .doubt {
        min-height: 32px;
        padding: 0;
        border: 0;
        background: none;
        font: inherit;
        text-decoration: underline 1px;
        cursor: pointer;
      }
      .words {
        font-family: var(--yanlu-song);
        white-space: pre-line;
      }
    `,
  ]

  @property({ attribute: false }) entries: TrailEntry[] = []
  @property() audience: Audience = 'sender'
  @property() language: Language = 'zh-CN'
  /** Whether the writer may say that an opening was not right. */
  @property({ type: Boolean }) doubts = false

  override render() {
    const newestFirst = [...this.entries].sort((a, b) => b.seq - a.seq)
    return html`<ol>${newestFirst.map((entry) => this.drawLine(entry))}</ol>`
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
