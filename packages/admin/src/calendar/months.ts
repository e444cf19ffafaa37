/**
 * A year at a glance: twelve months, each with its days and how many of them are worked.
 *
 * For whoever may change the calendar a day is a button. One of them is in the order of the keyboard, and arrow keys go from
 * day to day: 365 stops would be in everybody's way.
 *
 * @fires day-chosen - detail: the day
 */
import type { CalendarDay, CalendarView } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { calendarWords } from '../messages/calendar-words.ts'
import { monthsStyles } from './months.css.ts'
import { dayAfter, isWeekend, weeksOf } from './weeks.ts'

/** How far a key goes. */
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

export class CalendarMonths extends LitElement {
  static override readonly styles = monthsStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) calendar!: CalendarView
  /** The day that the keyboard is at. */
  @state() private at = ''

  showToday(): void {
    const today = this.renderRoot.querySelector<HTMLElement>('.today')
    today?.scrollIntoView({ block: 'center' })
    today?.focus()
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('calendar')) return
    const { year, today } = this.calendar
    if (!this.at.startsWith(`${year}-`)) this.at = today.startsWith(`${year}-`) ? today : `${year}-01-01`
  }

  override render() {
    const { days, workingDays } = this.calendar
    return html`<div class="months" @keydown=${this.move}>
      ${workingDays.map((worked, index) => {
        const month = String(index + 1).padStart(2, '0')
        return this.renderMonth(
          index + 1,
          worked,
          days.filter(({ on }) => on.slice(5, 7) === month),
        )
      })}
    </div>`
  }

  private renderMonth(month: number, worked: number, days: CalendarDay[]) {
    const words = calendarWords[this.desk.language]
    return html`<section aria-labelledby="month-${month}">
      <header>
        <h2 id="month-${month}">${words.month(month)}</h2>
        <span class="small dim">${words.worked(worked)}</span>
      </header>
      <table aria-labelledby="month-${month}">
        <thead><tr>${words.weekdays.map((day) => html`<th scope="col">${day}</th>`)}</tr></thead>
        <tbody>
          ${weeksOf(days).map((week) => html`<tr>${week.map((day) => html`<td>${day ? this.renderDay(day) : nothing}</td>`)}</tr>`)}
        </tbody>
      </table>
    </section>`
  }

  private renderDay(day: CalendarDay) {
    const { on } = day
    const { manages } = this.calendar
    const label = this.labelOf(day)
    const inside = html`<span aria-hidden="true">${Number(on.slice(8))}</span>${this.renderMark(day)}<span class="unseen">${label}</span>`
    if (!manages)
      return html`<span class=${this.lookOf(day)} tabindex=${on === this.calendar.today ? -1 : nothing} title=${label}>${inside}</span>`
    return html`<button
      class=${this.lookOf(day)}
      data-day=${on}
      title=${label}
      tabindex=${on === this.at ? 0 : -1}
      @click=${() => this.choose(on)}
    >${inside}</button>`
  }

  /** 休, 班, 半: what a colour says is said by a character as well. */
  private renderMark({ kind }: CalendarDay) {
    const { marks } = calendarWords[this.desk.language]
    const mark = { holiday: marks.off, workedWeekend: marks.worked, half: marks.half }[kind as string]
    return mark ? html`<i aria-hidden="true">${mark}</i>` : nothing
  }

  private lookOf({ on, kind, rule }: CalendarDay): string {
    const looks = [
      'day',
      kind === 'unknown' && isWeekend(on) ? 'weekend' : kind,
      rule === 'own' && 'own',
      kind === 'unknown' && 'provisional',
      on === this.calendar.today && 'today',
    ]
    return looks.filter(Boolean).join(' ')
  }

  /** 10月1日 周四，国庆节，放假，今天 */
  private labelOf({ on, kind, name }: CalendarDay): string {
    const { language, labels } = this.desk
    const words = calendarWords[language]
    const is = kind === 'unknown' ? words.provisional : labels.days[kind]
    const said = [dayWords(on, language), name, is, on === this.calendar.today && words.today].filter(Boolean)
    return said.join(language === 'en' ? ', ' : '，')
  }

  private choose(on: string): void {
    this.at = on
    this.dispatchEvent(new CustomEvent('day-chosen', { detail: on }))
  }

  private readonly move = async (event: KeyboardEvent): Promise<void> => {
    const step = steps[event.key]
    if (!step || !this.calendar.manages) return
    event.preventDefault()
    const next = dayAfter(this.at, step)
    if (!next.startsWith(`${this.calendar.year}-`)) return
    this.at = next
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }
}
