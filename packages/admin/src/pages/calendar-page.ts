/**
 * 日历: a year at a glance, whose rule makes each day what it is, and what of it is the organisation's own.
 *
 * Every member sees it, since every deadline is counted by it. Whoever manages the organisation adds days and enters
 * notices; what would move is said before anything is saved.
 */
import type { CalendarView, OwnDay } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { type OwnDays, ownDayForm, removeDayForm } from '../calendar/own-day-forms.ts'
import { withdrawForm } from '../calendar/withdraw-form.ts'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { renderManaged } from '../manage/frame.ts'
import { Managed } from '../manage/managed.ts'
import { calendarWords } from '../messages/calendar-words.ts'
import { manageWords } from '../messages/manage-words.ts'
import { calendarAddress } from '../routes.ts'
import { calendarStyles } from './calendar-page.css.ts'

/** While deadlines are being recounted, the page looks again. */
const lookAgainMs = 4_000

export class CalendarPage extends LitElement {
  static override readonly styles = calendarStyles

  @property({ attribute: false }) desk!: Desk
  /** null for this year. */
  @property({ attribute: false }) year: number | null = null
  /** The year whose notice is being entered. */
  @state() private entering: number | null = null
  readonly managed = new Managed<CalendarView>(this, () => this.fetch())
  private looking: ReturnType<typeof setTimeout> | undefined

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('desk') || changed.has('year')) void this.managed.load()
  }

  override updated(): void {
    clearTimeout(this.looking)
    if (this.managed.data?.recounting) this.looking = setTimeout(this.managed.load, lookAgainMs)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.looking)
  }

  private get words() {
    return calendarWords[this.desk.language]
  }

  private fetch(): Promise<CalendarView> {
    return this.desk.client.getCalendar({ ...(this.year !== null && { year: this.year }) })
  }

  override render() {
    const { words, managed } = this
    const does = managed.data?.manages
      ? html`<button class="primary" @click=${() => this.add(managed.data?.today ?? '')}>${words.own.add}</button>`
      : html``
    return html`${renderManaged(this, { title: words.title, lead: words.lead, does }, (calendar) => this.renderBody(calendar))}
      ${this.renderEntering()}`
  }

  private renderEntering() {
    const { entering, desk, managed } = this
    if (entering === null || !managed.data) return nothing
    return html`<desk-notice-form
      .desk=${desk}
      .year=${entering}
      .seen=${managed.data.version}
      @notice-entered=${managed.load}
      @form-closed=${() => this.enter(null)}
    ></desk-notice-form>`
  }

  private renderBody(calendar: CalendarView) {
    return html`<div class="year">
        ${this.renderYears(calendar)} ${this.renderLegend(calendar)}
        ${calendar.recounting ? html`<p class="note" role="status">${this.words.moves.recounting}</p>` : nothing}
        <desk-calendar-months .desk=${this.desk} .calendar=${calendar} @day-chosen=${this.choose}></desk-calendar-months>
        ${calendar.manages ? html`<p class="keys">${this.words.keys}</p>` : nothing}
      </div>
      <aside>
        ${this.noticesShown(calendar).map((year) => this.renderNotice(calendar, year))} ${this.renderOwn(calendar)}
        <desk-calendar-versions .desk=${this.desk} .version=${calendar.version}></desk-calendar-versions>
      </aside>`
  }

  /** From the year before to the one that follows, and any other that is looked at. */
  private renderYears({ year: shown, today, coverage }: CalendarView) {
    const { words } = this
    const now = Number(today.slice(0, 4))
    const years = [...new Set([now - 1, now, now + 1, shown])].sort((a, b) => a - b)
    const known = coverage.map(({ year }) => year)
    return html`<nav class="years" aria-label=${words.years}>
      ${years.map(
        (year) =>
          html`<a href=${calendarAddress(year)} aria-current=${year === shown ? 'page' : nothing}>${year}${known.includes(year) ? nothing : html`<span class="small">${words.unknownYear}</span>`}</a>`,
      )}
    </nav>`
  }

  private renderLegend({ workingDays, notice }: CalendarView) {
    const { legend, total, totalProvisional } = this.words
    const days = workingDays.reduce((sum, count) => sum + count, 0)
    const looks = [
      'off',
      'weekend',
      'worked',
      'half',
      'own',
      'today',
      ...(notice ? [] : (['provisional'] as const)),
    ] as const
    return html`<ul class="legend">
      ${looks.map((look) => html`<li><i class=${look} aria-hidden="true"></i>${legend[look]}</li>`)}
      <li class="total">${notice ? total(days) : totalProvisional(days)}</li>
    </ul>`
  }

  /** The year that is looked at; beside this one also the next, once deadlines wait for its notice. */
  private noticesShown({ year, today, waiting, coverage }: CalendarView): number[] {
    const next = Number(today.slice(0, 4)) + 1
    const known = coverage.some((one) => one.year === next)
    const awaited = year === next - 1 && !known && (waiting ?? []).some((one) => one.year === next)
    return awaited ? [year, next] : [year]
  }

  private renderNotice(calendar: CalendarView, year: number) {
    const { notice: words } = this.words
    const found = calendar.coverage.find((one) => one.year === year)
    const whole = year === calendar.year ? calendar.notice : null
    return html`<section class="sheet notice ${found ? '' : 'guess'}">
      <div class="head">
        <h2>${year} ${words.title}</h2>
        <span class="flag ${found ? 'good' : 'warn'}">${found ? (found.own ? words.own : words.known) : words.unknown}</span>
      </div>
      ${found ? html`<p>${found.source}</p>` : html`<p>${words.guess}</p>`}
      ${whole ? html`<p class="dim">${words.counts(whole.holidays.length, whole.workedWeekends.length)}</p>` : nothing}
      ${found?.overrides ? html`<p class="dim">${words.overrides}</p>` : nothing}
      ${found ? nothing : this.renderWaiting(calendar, year)} ${this.renderNoticeActs(calendar, year, found)}
    </section>`
  }

  private renderWaiting({ waiting }: CalendarView, year: number) {
    const { notice: words } = this.words
    if (!waiting) return html`<p class="dim">${words.wait}</p>`
    const count = waiting.find((one) => one.year === year)?.deadlines ?? 0
    return html`<p>${count > 0 ? html`<b>${words.waiting(count)}</b>` : words.nobodyWaits}</p>`
  }

  private renderNoticeActs(calendar: CalendarView, year: number, found: CalendarView['coverage'][number] | undefined) {
    const { notice: words } = this.words
    if (!calendar.manages) return nothing
    if (!found)
      return html`<p><button class="outline" @click=${() => this.enter(year)}>${words.enter(year)}</button></p>`
    if (!found.own) return nothing
    const withdraw = () => this.managed.ask(withdrawForm(this.desk, { ...found, seen: () => this.version }))
    return html`<p><button @click=${withdraw}>${words.withdraw}</button></p>`
  }

  private renderOwn({ own, year, manages }: CalendarView) {
    const { words } = this
    const days = own.filter(({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`)
    return html`<section>
      <div class="head"><h2>${words.own.title}</h2><span class="dim">${days.length || nothing}</span></div>
      ${
        days.length === 0
          ? html`<p class="sheet empty">${words.own.empty}</p>`
          : html`<ul class="sheet list">${days.map((day) => this.renderOwnDay(day, manages))}</ul>`
      }
    </section>`
  }

  private renderOwnDay(day: OwnDay, manages: boolean) {
    const { words } = this
    const { labels, language, session } = this.desk
    const [from, to] = [day.from, day.to].map((one) => dayWords(one, language, session.today)) as [string, string]
    return html`<li>
      <div class="what">
        <span><b>${day.from === day.to ? from : words.own.range(from, to)}</b><span class="flag own">${labels.ownDays[day.kind]}</span></span>
        <span>${day.name}</span>
        <span class="small dim">${day.basis}</span>
      </div>
      ${
        manages
          ? html`<div class="does">
            <button class="quiet" aria-label=${words.own.editOf(day.name)} @click=${() => this.edit(day)}>${manageWords[language].edit}</button>
            <button class="quiet" aria-label=${words.own.removeTitle(day.name)} @click=${() => this.take(day)}>${words.own.remove}</button>
          </div>`
          : nothing
      }
    </li>`
  }

  private get version(): number {
    return this.managed.data?.version ?? 0
  }

  /** Whoever was first has changed what is looked at: the next try begins from that. */
  private get ownDays(): OwnDays {
    const { desk, managed } = this
    const now = () => managed.data as CalendarView
    const set: OwnDays['set'] = async (days, reason, preview) => {
      try {
        return await desk.client.setCalendarDays({ seen: this.version, reason, days, preview })
      } catch (error) {
        if ((error as { code?: string }).code === 'conflict') await managed.load()
        throw error
      }
    }
    return { desk, now, set }
  }

  private enter(year: number | null): void {
    this.entering = year
  }

  private add(on: string): void {
    this.managed.ask(ownDayForm(this.ownDays, null, on))
  }

  private edit(day: OwnDay): void {
    this.managed.ask(ownDayForm(this.ownDays, day, day.from))
  }

  private take(day: OwnDay): void {
    this.managed.ask(removeDayForm(this.ownDays, day))
  }

  private readonly choose = ({ detail: on }: CustomEvent<string>): void => {
    const own = this.managed.data?.own.find(({ from, to }) => from <= on && on <= to)
    if (own) this.edit(own)
    else this.add(on)
  }
}
