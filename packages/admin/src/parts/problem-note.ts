/** Why something did not work, in words: the reason, its clause, what somebody did first, and that nothing typed is lost. */
import type { Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { doneFirst, problemWords } from '../problem-words.ts'
import { base, buttons } from '../styles/base.ts'

export class ProblemNote extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      div { padding: 10px 14px; border-radius: 6px; background: var(--late-soft); color: var(--late); line-height: 1.6; display: grid; gap: 4px; }
      .forestalled { background: var(--warn-soft); color: var(--warn); }
      b { font-weight: 600; }
      p { color: inherit; }
      button { justify-self: start; margin-top: 4px; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) problem: Problem | null = null
  @property({ type: Boolean }) retry = false

  override render() {
    const { problem, desk } = this
    if (!problem) return nothing
    const { problems, letter } = desk.words
    const { clause } = problem.details
    const done = doneFirst(problem, desk)
    return html`<div role="alert" class=${problem.code === 'conflict' || problem.code === 'unauthenticated' ? 'forestalled' : ''}>
      <b>${problemWords(problem, desk)}</b>
      ${clause ? html`<p class="small">${letter.by(clause)}</p>` : nothing} ${done.map((line) => html`<p>${line}</p>`)}
      ${problem.code === 'conflict' ? html`<p>${problems.kept}</p>` : nothing}
      ${this.retry ? html`<button @click=${this.ask}>${problems.again}</button>` : nothing}
    </div>`
  }

  private ask(): void {
    this.dispatchEvent(new CustomEvent('retry-asked'))
  }
}
