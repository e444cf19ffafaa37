/**
 * The clock at the size of a row: one pip a working day, days off left out, the due pip ringed; long and
 * provisional terms a bar. How many days are over is not the calendar's to say here: they are one block.
 */
import { css, html, LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import { base } from './base.css.ts'
import { type Language, wordsFor } from './words.ts'

const mostPips = 10

export class YanluGauge extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
      }
      div {
        display: flex;
        gap: 2px;
      }
      i {
        width: 8px;
        height: 10px;
        border: 1px solid var(--yanlu-edge);
        border-radius: 2px;
      }
      .gone {
        background: var(--yanlu-ink-2);
        border-color: var(--yanlu-ink-2);
      }
      .due {
        border-color: var(--yanlu-late);
        outline: 1px solid var(--yanlu-late);
        outline-offset: -2px;
      }
      i.over {
        width: 16px;
        background: var(--yanlu-late);
        border-color: var(--yanlu-late);
      }
      progress {
        appearance: none;
        display: block;
        width: 96px;
        height: 10px;
        border: 1px solid var(--yanlu-edge);
        border-radius: 2px;
        background: none;
      }
      .provisional {
        border: 1px dashed var(--yanlu-warn);
      }
      progress::-webkit-progress-bar {
        background: none;
      }
      progress::-webkit-progress-value {
        background: var(--yanlu-ink-2);
      }
      progress::-moz-progress-bar {
        background: var(--yanlu-ink-2);
      }
      progress.over::-webkit-progress-value {
        background: var(--yanlu-late);
      }
      progress.over::-moz-progress-bar {
        background: var(--yanlu-late);
      }
    `,
  ]

  @property({ type: Number }) elapsed = 0
  @property({ type: Number }) total = 0
  @property({ type: Boolean }) overdue = false
  @property({ type: Boolean }) provisional = false
  @property() language: Language = 'zh-CN'

  override render() {
    const { elapsed, total, overdue, provisional } = this
    const label = wordsFor(this.language).gauge(elapsed, total, overdue)
    if (total > mostPips || provisional) {
      const part = overdue ? 1 : elapsed / Math.max(total, 1)
      return html`<progress class=${overdue ? 'over' : provisional ? 'provisional' : ''} value=${part} aria-label=${label}></progress>`
    }
    return html`<div role="img" aria-label=${label}>
      ${Array.from({ length: Math.max(total, 1) }, (_, at) => html`<i class=${this.look(at + 1)}></i>`)}
      ${overdue ? html`<i class="over"></i>` : ''}
    </div>`
  }

  private look(number: number): string {
    const gone = this.overdue || number <= this.elapsed
    return `${gone ? 'gone' : ''} ${number >= this.total ? 'due' : ''}`
  }
}
