/**
 * 日历: a year at a glance, whose rule makes each day what it is, and what of it is the organisation's own.
 *
 * Every member sees it, since every deadline is counted by it. Whoever manages the organisation adds days and enters
 * notices; what would move is said before anything is saved.
 */
import type { CalendarView, OwnDay } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { renderLegend } from '../calendar/legend.ts'
import type { CalendarMonths } from '../calendar/months.ts'
import { type Notices, renderGuess, renderNotices } from '../calendar/notices-part.ts'
import { type OwnDays, ownDayForm, removeDayForm } from '../calendar/own-day-forms.ts'
import { saveTable } from '../calendar/save-table.ts'
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
  /** Whether a table of own days is being read. */
  @state() private importing = false
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
    const does = managed.data ? this.renderDoors(managed.data) : html``
    return html`${renderManaged(this, { title: words.title, lead: words.lead, does }, (calendar) => this.renderBody(calendar))}
      ${this.renderEntering()} ${this.renderImporting()}`
  }

  private renderDoors(calendar: CalendarView) {
    const { words } = this
    const { year, today } = calendar
    return html`<span class="doors">
      <button @click=${() => saveTable(this.desk.language, calendar)}>${words.table.export}</button>
      ${
        calendar.manages
          ? html`<button class="primary" @click=${() => this.add(today.startsWith(`${year}-`) ? today : '')}>${words.own.add}</button>`
          : nothing
      }
    </span>`
  }

  private renderImporting() {
    if (!this.importing) return nothing
    return html`<desk-own-days-file
      .days=${this.ownDays}
      @days-imported=${this.managed.load}
      @form-closed=${() => this.import(false)}
    ></desk-own-days-file>`
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
        ${this.renderYears(calendar)} ${renderLegend(calendar, this.words)}
        ${calendar.recounting ? html`<p class="note" role="status">${this.words.moves.recounting}</p>` : nothing}
        ${calendar.notice ? nothing : renderGuess(calendar, this.notices)}
        ${this.renderJumps(calendar)}
        <desk-calendar-months .desk=${this.desk} .calendar=${calendar} @day-chosen=${this.choose}></desk-calendar-months>
        ${calendar.manages ? html`<p class="keys">${this.words.keys}</p>` : nothing}
      </div>
      <aside>
        ${renderNotices(calendar, this.notices)} ${this.renderOwn(calendar)}
        <desk-calendar-versions .desk=${this.desk} .version=${calendar.version}></desk-calendar-versions>
      </aside>`
  }

  /** Where the months stand one below the other, what matters is far down. */
  private renderJumps({ year, today }: CalendarView) {
    const { jumps } = this.words
    const now = html`<button class="quiet" @click=${this.showToday}>${jumps.today}</button>`
    return html`<p class="jumps">${today.startsWith(`${year}-`) ? now : nothing}<button class="quiet" @click=${this.showOwn}>${jumps.own}</button></p>`
  }

  private readonly showToday = (): void => {
    this.renderRoot.querySelector<CalendarMonths>('desk-calendar-months')?.showToday()
  }

  private readonly showOwn = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#own')?.focus()
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

  private renderOwn({ own, year, manages }: CalendarView) {
    const { words } = this
    const days = own.filter(({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`)
    return html`<section>
      <div class="head">
        <h2 class="grow" id="own" tabindex="-1">${words.own.title}${days.length > 0 ? html` <span class="dim">${days.length}</span>` : nothing}</h2>
        ${manages ? html`<button class="quiet" @click=${() => this.import(true)}>${words.table.import}</button>` : nothing}
      </div>
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

  private get notices(): Notices {
    const { desk } = this
    const withdraw = (found: CalendarView['coverage'][number]) =>
      this.managed.ask(withdrawForm(desk, { ...found, seen: () => this.version }))
    return { language: desk.language, enter: (year) => this.enter(year), withdraw }
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

  private import(on: boolean): void {
    this.importing = on
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
