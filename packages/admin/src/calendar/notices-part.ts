/** Which holiday notice a year follows, and what a year without one means for deadlines. */
import type { CalendarView } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { html, nothing } from 'lit'
import { calendarWords } from '../messages/calendar-words.ts'

type Covered = CalendarView['coverage'][number]

/** What the part needs of the page. */
export interface Notices {
  language: Language
  enter: (year: number) => void
  withdraw: (found: Covered) => void
}

/** Above the days of a year that is not known: what they are worth, and what there is to do. */
export function renderGuess(calendar: CalendarView, part: Notices) {
  const { notice: words } = calendarWords[part.language]
  const { year, manages } = calendar
  return html`<div class="note warn" role="note">
    <p>${words.guess}</p>
    ${manages ? html`<p>${words.todo(year)}</p>` : nothing} ${renderWaiting(calendar, year, part)} ${renderEnter(calendar, year, part)}
  </div>`
}

/** Of the year that is looked at, where there is one; beside this year also of the next, once deadlines wait for it. */
export function renderNotices(calendar: CalendarView, part: Notices) {
  const { year, today, waiting, coverage } = calendar
  const next = Number(today.slice(0, 4)) + 1
  const of = (one: number) => coverage.find((covered) => covered.year === one)
  const awaited = year === next - 1 && !of(next) && (waiting ?? []).some((one) => one.year === next)
  const found = of(year)
  return html`${found ? renderKnown(calendar, found, part) : nothing} ${awaited ? renderAwaited(calendar, next, part) : nothing}`
}

function renderKnown({ manages, notice }: CalendarView, found: Covered, { language, withdraw }: Notices) {
  const { notice: words } = calendarWords[language]
  return html`<section class="sheet notice">
    <div class="head">
      <h2>${found.year} ${words.title}</h2>
      <span class="flag good">${found.own ? words.own : words.known}</span>
    </div>
    <p>${found.source}</p>
    ${notice ? html`<p class="dim">${words.counts(notice.holidays.length, notice.workedWeekends.length)}</p>` : nothing}
    ${found.overrides ? html`<p class="dim">${words.overrides}</p>` : nothing}
    ${manages && found.own ? html`<p><button @click=${() => withdraw(found)}>${words.withdraw}</button></p>` : nothing}
  </section>`
}

function renderAwaited(calendar: CalendarView, year: number, part: Notices) {
  const { notice: words } = calendarWords[part.language]
  return html`<section class="sheet notice guess">
    <div class="head"><h2>${year} ${words.title}</h2><span class="flag warn">${words.unknown}</span></div>
    ${renderWaiting(calendar, year, part)}
    <p>${words.untilThen}</p>
    ${renderEnter(calendar, year, part)}
  </section>`
}

function renderWaiting({ waiting }: CalendarView, year: number, { language }: Notices) {
  const { notice: words } = calendarWords[language]
  if (!waiting) return html`<p>${words.wait}</p>`
  const count = waiting.find((one) => one.year === year)?.deadlines ?? 0
  return html`<p>${count > 0 ? html`<b>${words.waiting(count)}</b>` : words.nobodyWaits}</p>`
}

function renderEnter({ manages }: CalendarView, year: number, { language, enter }: Notices) {
  if (!manages) return nothing
  return html`<p><button class="outline" @click=${() => enter(year)}>${calendarWords[language].notice.enter(year)}</button></p>`
}
