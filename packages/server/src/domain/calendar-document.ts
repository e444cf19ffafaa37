/**
 * A version of an organisation's calendar (日历版本): which national notices it follows, which it entered itself, and its
 * own days. A version is never changed; a change makes the next one.
 *
 * A notice that the organisation entered wins over the national one of the same year for as long as it stands.
 */
import type { CalendarChangeView, HolidayNotice, OwnDay } from '@yanlu/sdk/contract'
import { type Calendar, isWorkingDay } from './calendar.ts'
import { daysFrom, isYearKnown } from './calendar-days.ts'
import { type Day, yearOf } from './day.ts'

export interface CalendarDocument {
  /** Years whose national notice had come when the version was made. */
  national: readonly number[]
  imports: readonly HolidayNotice[]
  own: readonly OwnDay[]
}

/** The calendar that a version makes of the national one. */
export function assemble(
  national: Calendar,
  { imports, own, ...document }: CalendarDocument,
  version: string,
): Calendar {
  const entered = new Set(imports.map(({ year }) => year))
  const followed = national.years.filter(({ year }) => document.national.includes(year) && !entered.has(year))
  const years = [...followed, ...imports].sort((a, b) => a.year - b.year)
  return { ...national, version, years, own }
}

/** With this notice in the place of any that was entered for its year before. */
export function withImport(document: CalendarDocument, notice: HolidayNotice): CalendarDocument {
  const others = document.imports.filter(({ year }) => year !== notice.year)
  return { ...document, imports: [...others, notice].sort((a, b) => a.year - b.year) }
}

export function withoutImport(document: CalendarDocument, year: number): CalendarDocument {
  return { ...document, imports: document.imports.filter((notice) => notice.year !== year) }
}

export function inOrder(own: readonly OwnDay[]): OwnDay[] {
  return [...own].sort((a, b) => a.from.localeCompare(b.from))
}

/** What differs, in words that a list can show: own days as they went and came, notices by their source. */
export function changesBetween(before: CalendarDocument, after: CalendarDocument): CalendarChangeView[] {
  const gone = lacking(before.own, after.own, inWords).map((day) => dayChange('dayRemoved', day))
  const come = lacking(after.own, before.own, inWords).map((day) => dayChange('dayAdded', day))
  const withdrawn = before.imports.filter(({ year }) => !after.imports.some((notice) => notice.year === year))
  const imported = lacking(after.imports, before.imports, noticeInWords)
  return [
    ...withdrawn.map(({ year, source }) => noticeChange('noticeWithdrawn', year, source)),
    ...imported.map(({ year, source }) => noticeChange('noticeImported', year, source)),
    ...gone,
    ...come,
  ]
}

export function noticeChange(what: CalendarChangeView['what'], year: number, name: string): CalendarChangeView {
  return { what, name, kind: null, from: `${year}-01-01`, to: `${year}-12-31` }
}

function dayChange(what: CalendarChangeView['what'], { name, kind, from, to }: OwnDay): CalendarChangeView {
  return { what, name, kind, from, to }
}

/** Those of `some` that are not among `others`, word for word. */
function lacking<T>(some: readonly T[], others: readonly T[], words: (one: T) => string): T[] {
  const known = new Set(others.map(words))
  return some.filter((one) => !known.has(words(one)))
}

/** In this order, whichever one they were kept in. */
function inWords({ kind, name, from, to, basis }: OwnDay): string {
  return JSON.stringify([kind, name, from, to, basis])
}

function noticeInWords({ year, source, holidays, workedWeekends }: HolidayNotice): string {
  return JSON.stringify([year, source, holidays.map(({ name, from, to }) => [name, from, to]), workedWeekends])
}

/** The first and the last day that count differently, or are known in one of them alone; null where none does. */
export function reachOfChange(before: Calendar, after: Calendar): { from: Day; to: Day } | null {
  const differing = yearsOf(before, after)
    .flatMap((year) => daysFrom(`${year}-01-01`, `${year}-12-31`))
    .filter((day) => differs(before, after, day))
  const [from] = differing
  const to = differing.at(-1)
  return from && to ? { from, to } : null
}

function differs(before: Calendar, after: Calendar, day: Day): boolean {
  return isWorkingDay(before, day) !== isWorkingDay(after, day) || isYearKnown(before, day) !== isYearKnown(after, day)
}

function yearsOf(...calendars: Calendar[]): number[] {
  const all = calendars.flatMap(({ years, own = [] }) => [
    ...years.map(({ year }) => year),
    ...own.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]),
  ])
  return [...new Set(all)].sort((a, b) => a - b)
}
