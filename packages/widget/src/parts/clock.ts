/**
 * The honest clock: every day from the start to the due day, and why each counts or does not.
 *
 * Writer and clerk see the same component and the same value. It is a list to a screen reader, one item a day
 * or run of days off, each with its words; "怎么算的" opens all days in words for everybody.
 */
import type { Clock, ClockDay } from '@yanlu/sdk'
import { monthAndDay, slashed, weekdayOf } from '@yanlu/sdk/phrases'
import { html, LitElement, nothing, svg } from 'lit'
import { property, state } from 'lit/decorators.js'
import { base } from './base.css.ts'
import { clockStyle } from './clock.css.ts'
import { type Cell, cellsOf, type Fold, foldWeeks, stripWidth } from './clock-cells.ts'
import { clockDaysStyle } from './clock-days.css.ts'
import { type Drawn, sentence } from './clock-say.ts'
import { clockStripStyle } from './clock-strip.css.ts'
import { type ClockWords, clockWords } from './clock-words.ts'
import { type Language, wordsFor } from './words.ts'

const roomForStrip = 640

export class YanluClock extends LitElement {
  static override styles = [base, clockDaysStyle, clockStripStyle, clockStyle]

  @property({ attribute: false }) clock?: Clock
  @property() language: Language = 'zh-CN'
  @state() private width = 0

  /** A frame later: drawing while the browser measures would make it measure again. */
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()))

  override connectedCallback() {
    super.connectedCallback()
    this.observer.observe(this)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.observer.disconnect()
  }

  override willUpdate() {
    if (!this.width) this.measure()
  }

  private measure() {
    this.width = this.clientWidth
  }

  override render() {
    const { clock } = this
    if (!clock) return nothing
    const words = clockWords.in(this.language)
    const strip = cellsOf(clock, 'strip')
    const fits = this.width >= Math.max(roomForStrip, 0.85 * stripWidth(strip))
    const drawn = { clock, words, language: this.language }
    return html`${fits ? drawStrip(strip, drawn) : drawWeeks(drawn)} ${sentence(drawn)} ${key(strip, words)}
    ${inWords(drawn)}`
  }
}

function drawStrip(cells: Cell[], drawn: Drawn) {
  return html`<ol class="days strip" aria-label=${drawn.words.label}>
    ${cells.map((cell, index) => drawCell(cell, dateInStrip(cell, index, drawn), drawn))}
  </ol>`
}

function drawWeeks(drawn: Drawn) {
  const { clock, words, language } = drawn
  const rows = foldWeeks(cellsOf(clock, 'weeks'), clock)
  return html`<div class="heads" aria-hidden="true">${wordsFor(language).weekdays.map((name) => html`<span>${name}</span>`)}</div>
    <ol class="days" aria-label=${words.label}>
      ${rows.map((row, index) => ('weeks' in row ? drawFold(row, words) : drawWeekCell(row, rows[index - 1], drawn)))}
    </ol>`
}

function drawFold({ past, weeks, counted }: Fold, words: ClockWords) {
  return html`<li class="fold">${past ? words.folded(weeks, counted) : words.foldedAhead(weeks, counted)}</li>`
}

/** What is over stands on a line of its own. */
function drawWeekCell(cell: Cell, before: Cell | Fold | undefined, drawn: Drawn) {
  const opens = !before || 'weeks' in before
  return [
    cell.look === 'over' ? html`<li class="fold" aria-hidden="true"></li>` : nothing,
    drawCell(cell, dateInWeeks(cell, opens ? 0 : 2), drawn),
  ]
}

const marksOfDay = ['today', 'due', 'met', 'worked', 'extended', 'extends', 'provisional', 'rest'] as const

/** Days stand by CSSOM, not by a style attribute: a strict CSP refuses those. */
function drawCell(cell: Cell, date: string, { clock, words }: Drawn) {
  const { look, days, on } = cell
  const marks = marksOfDay.filter((mark) => cell[mark])
  const place = `--w:${weekdayOf(on) + 1};--n:${days.length}`
  return html`<li class=${[look, ...marks].join(' ')} .style=${place}>
    <span class="unseen">${look === 'off' ? words.run(days) : words.day(days[0] as ClockDay, clock)}</span>
    <span class="tag" aria-hidden="true">${tagOf(cell, words)}</span>
    <span class="sq" aria-hidden="true">${faceOf(cell, words)}</span>
    ${cell.worked ? html`<span class="ban" aria-hidden="true">${words.worked}</span>` : nothing}
    ${cell.extends && !cell.due ? html`<span class="ban more" aria-hidden="true">${words.extendedMark}</span>` : nothing}
    ${cell.due && !cell.met && cell.number !== null ? html`<span class="ban limit" aria-hidden="true">${words.dueMark}</span>` : nothing}
    <time aria-hidden="true">${date}</time>
  </li>`
}

const tick = svg`<svg viewBox="0 0 24 24"><path d="m5 12.5 4.5 4.5L19 7.5"/></svg>`

function faceOf({ look, number, due, met, days, paused }: Cell, words: ClockWords) {
  if (met) return tick
  if (look === 'start' && !due) return html`<b class=${words.start.length > 1 ? 'word' : ''}>${words.start}</b>`
  if (look === 'over') return `+${number}`
  const name = paused ? words.kinds.paused : days[0]?.holiday
  if (look === 'off') return days.length > 1 && name ? html`<b>${name}</b>` : nothing
  return due ? (number ?? html`<i class=${words.dueMark.length > 1 ? 'word' : ''}>${words.dueMark}</i>`) : number
}

function tagOf({ look, due, met, today, days, extends: extended }: Cell, words: ClockWords) {
  if (met) return words.met
  if (due) return words.due
  if (today) return words.today
  if (extended) return words.extendedTag
  return look === 'off' && days.length > 1 ? (days[0]?.holiday ?? nothing) : nothing
}

/** The month is said at the start, on its first day and where it matters. */
function dateOf({ on, days, look, due }: Cell, index: number) {
  const [, day] = monthAndDay(on)
  const first = index === 0 || (due && index > 1) || day === 1 || look === 'over' ? slashed(on) : String(day)
  const last = days.at(-1)?.on ?? on
  const turns = last.slice(0, 7) !== on.slice(0, 7)
  return last === on ? first : `${first}–${turns ? slashed(last) : monthAndDay(last)[1]}`
}

/** The due day's mark, and an extension's, takes the room of its month, which the sentence says. */
function dateInWeeks(cell: Cell, index: number): string {
  const marked = cell.extends || (cell.due && !cell.met && cell.number !== null)
  return marked ? String(monthAndDay(cell.on)[1]) : dateOf(cell, index)
}

/**
 * A run of one or two days is too narrow for its dates: it says which days of the week they are, if that fits.
 * Today stands close behind an overdue day, and repeats its month only if it is another.
 */
function dateInStrip(cell: Cell, index: number, { clock, language }: Drawn): string {
  const sameMonth = cell.on.slice(0, 7) === clock.dueOn.slice(0, 7)
  if (cell.look === 'over' && sameMonth) return String(monthAndDay(cell.on)[1])
  if (cell.look !== 'off' || cell.days.length > 2) return dateOf(cell, index)
  const { weekdays } = wordsFor(language)
  return weekdays[0]?.length === 1 ? cell.days.map(({ on }) => weekdays[weekdayOf(on)]).join('') : ''
}

/** Only the signs that are there are explained. */
function key(cells: Cell[], words: ClockWords) {
  const signs: [look: string, word: string, here: (cell: Cell) => boolean][] = [
    ['past', words.counted, ({ look, due, met, extended }) => look === 'past' && !due && !met && !extended],
    ['ahead', words.ahead, (cell) => cell.look === 'ahead' && !cell.due && !cell.provisional && !cell.extended],
    ['more', words.extended, ({ extended, due, met }) => extended && !due && !met],
    ['off', words.off, ({ look, paused }) => look === 'off' && !paused],
    ['ban', words.workedCounted, ({ worked }) => worked],
    ['provisional', words.provisional, ({ provisional }) => provisional],
    ['due', words.due, ({ due, met }) => due && !met],
    ['over', words.over, ({ look }) => look === 'over'],
  ]
  const here = signs.filter(([, , isHere]) => cells.some(isHere))
  return html`<div class="key" aria-hidden="true">
    ${here.map(([look, word]) => html`<span><i class=${look}>${look === 'ban' ? words.worked : ''}</i>${word}</span>`)}
  </div>`
}

function inWords({ clock, words, language }: Drawn) {
  return html`<details>
    <summary>${words.how}</summary>
    <p class="note">${words.rule(clock)} ${wordsFor(language).clause(clock.clause)}</p>
    <ol>${clock.days.map((day) => html`<li>${words.day(day, clock)}</li>`)}</ol>
  </details>`
}
