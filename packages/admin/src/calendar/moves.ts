/** What a change would move, asked of the server while it is still being typed: nothing is saved by it. */
import type { CalendarMoves as Moves, Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { calendarWords } from '../messages/calendar-words.ts'
import { asProblem } from '../pages/listing.ts'
import { base } from '../styles/base.ts'

/** Nobody is asked about every letter that is typed. */
const patienceMs = 350

export class CalendarMoves extends LitElement {
  static override readonly styles = [
    base,
    css`
      div { padding: 12px 16px; border-radius: 10px; background: var(--accent-soft); line-height: 1.75; display: grid; gap: 2px; }
      .some { background: var(--warn-soft); color: var(--warn); }
      ul { display: flex; gap: 2px 16px; flex-wrap: wrap; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  /** What is asked about; null while it is not whole. The same words are asked about once. */
  @property({ attribute: false }) about: string | null = null
  @property({ attribute: false }) ask: (() => Promise<{ moves: Moves }>) | null = null
  @state() private moves: Moves | null = null
  @state() private problem: Problem | null = null
  private waiting: ReturnType<typeof setTimeout> | undefined

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('about')) return
    this.moves = null
    this.problem = null
    clearTimeout(this.waiting)
    if (this.about !== null) this.waiting = setTimeout(() => void this.count(), patienceMs)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.waiting)
  }

  /** An answer that comes after something else was typed is of no use. */
  private async count(): Promise<void> {
    const { about } = this
    const outcome = await this.ask?.().then(
      ({ moves }) => ({ moves, problem: null }),
      (error: unknown) => ({ moves: null, problem: asProblem(error) }),
    )
    if (about === this.about) Object.assign(this, outcome)
  }

  override render() {
    if (this.about === null || this.problem) return nothing
    const { moves: words } = calendarWords[this.desk.language]
    const { moves } = this
    if (!moves) return html`<div role="status"><p class="dim">${words.counting}</p></div>`
    if (moves.deadlines === 0) return html`<div role="status"><p>${words.none}</p></div>`
    const said = (['later', 'earlier', 'settled', 'unsettled'] as const).filter((how) => moves[how] > 0)
    return html`<div role="status" class="some">
      <p><b>${words.moved(moves.letters, moves.deadlines)}</b></p>
      <ul>${said.map((how) => html`<li>${words[how](moves[how])}</li>`)}</ul>
      <p class="small">${words.told}</p>
    </div>`
  }
}
