/**
 * What each day of a calendar is, and whose rule makes it so, looked up rather than searched for: days are asked about
 * very often, and calendars hardly ever change.
 *
 * Who wins: the organisation's own day over the notice of its year, the notice over the week. In a year without a notice
 * own days and the days off that are law (法定节假日) hold, and every other day is unknown.
 */
import type { DayKind, dayRules, OwnDay } from '@yanlu/sdk/contract'
import type { Calendar, CalendarYear } from './calendar.ts'
import { addDays, type Day, weekday } from './day.ts'

/** A day as the calendar has it. */
export interface KnownDay {
  kind: DayKind
  name: string | null
  rule: (typeof dayRules)[number]
}

export function dayOf(calendar: Calendar, day: Day): KnownDay {
  const { own, years } = lookupOf(calendar)
  return own.get(day) ?? years.get(day.slice(0, 4))?.get(day) ?? fixedDay(calendar, day)
}

export function isYearKnown(calendar: Calendar, day: Day): boolean {
  return lookupOf(calendar).years.has(day.slice(0, 4))
}

/** From the first day to the last; nothing where the last is before the first. */
export function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

type Days = ReadonlyMap<Day, KnownDay>

interface Lookup {
  own: Days
  /** By the year as a day begins with it. */
  years: ReadonlyMap<string, Days>
}

const lookups = new WeakMap<Calendar, Lookup>()
/** Apart from the calendars, since many have the same notices. */
const notices = new WeakMap<CalendarYear, Days>()

function lookupOf(calendar: Calendar): Lookup {
  const known = lookups.get(calendar)
  if (known) return known
  const years = new Map(calendar.years.map((year) => [String(year.year), noticeDays(year)]))
  const lookup = { own: ownDays(calendar.own ?? []), years }
  lookups.set(calendar, lookup)
  return lookup
}

const ownKinds: Record<OwnDay['kind'], DayKind> = {
  holiday: 'holiday',
  vacation: 'holiday',
  worked: 'workedWeekend',
  half: 'half',
}

function ownDays(own: readonly OwnDay[]): Days {
  return new Map(
    own.flatMap(({ kind, name, from, to }) =>
      daysFrom(from, to).map((day): [Day, KnownDay] => [day, { kind: ownKinds[kind], name, rule: 'own' }]),
    ),
  )
}

function noticeDays(notice: CalendarYear): Days {
  const known = notices.get(notice)
  if (known) return known
  const { year, holidays, workedWeekends } = notice
  const days = new Map(daysFrom(`${year}-01-01`, `${year}-12-31`).map((day) => [day, dayOfWeek(day)]))
  // Where two holidays meet, a day is the first one's.
  const off = [...holidays].reverse().flatMap(({ name, from, to }) => daysFrom(from, to).map((day) => ({ day, name })))
  for (const { day, name } of off) if (days.has(day)) days.set(day, { kind: 'holiday', name, rule: 'notice' })
  for (const day of workedWeekends) days.set(day, { kind: 'workedWeekend', name: null, rule: 'notice' })
  notices.set(notice, days)
  return days
}

function dayOfWeek(day: Day): KnownDay {
  return weekday(day) > 5 ? weekend : workday
}

const weekend: KnownDay = { kind: 'weekend', name: null, rule: 'week' }
const workday: KnownDay = { kind: 'workday', name: null, rule: 'week' }
const unknown: KnownDay = { kind: 'unknown', name: null, rule: 'week' }

function fixedDay({ fixedHolidays }: Calendar, day: Day): KnownDay {
  const date = day.slice(5)
  const fixed = fixedHolidays?.find((holiday) => holiday.from <= date && date <= holiday.to)
  return fixed ? { kind: 'holiday', name: fixed.name, rule: 'law' } : unknown
}
