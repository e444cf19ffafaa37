/**
 * What is wrong with a holiday notice, or with an organisation's own days: every fault, each at its field. A list with any
 * fault is refused whole, since a calendar that is right in part counts every deadline wrong that reaches its gap.
 */
import type { FieldProblem, HolidayNotice, OwnDay } from '@yanlu/sdk/contract'
import type { Calendar } from './calendar.ts'
import { daysFrom } from './calendar-days.ts'
import { type Day, daysBetween, isDay, weekday, yearOf } from './day.ts'

/** The longest that a holiday or a vacation is taken to be; beyond it a year was mistyped. */
const longest = { holiday: 20, own: 120 }
const firstYear = 2000
/** A notice comes in the year before. */
const yearsAhead = { notice: 2, own: 5 }

interface Range {
  name: string
  from: Day
  to: Day
}

export function noticeFaults(
  notice: HolidayNotice,
  { calendar, today }: { calendar: Calendar; today: Day },
): FieldProblem[] {
  const { year, holidays, workedWeekends } = notice
  const most = yearOf(today) + yearsAhead.notice
  if (year < firstYear || year > most) return [{ path: 'year', message: `yearOutOfRange:${firstYear}–${most}` }]
  return [
    ...rangeFaults('holidays', holidays, longest.holiday),
    ...holidays.flatMap(({ from, to }, index) => [
      ...yearFault(`holidays.${index}.from`, from, year),
      ...yearFault(`holidays.${index}.to`, to, year),
    ]),
    ...workedWeekends.flatMap((day, index) => workedFaults(notice, day, index)),
    ...gaps(notice, calendar),
  ]
}

export function ownDayFaults(days: readonly OwnDay[], today: Day): FieldProblem[] {
  const most = yearOf(today) + yearsAhead.own
  const far = (day: Day) => isDay(day) && (yearOf(day) < firstYear || yearOf(day) > most)
  return [
    ...rangeFaults('days', days, longest.own),
    ...days.flatMap(({ from }, index) =>
      far(from) ? [{ path: `days.${index}.from`, message: `yearOutOfRange:${firstYear}–${most}` }] : [],
    ),
  ]
}

function rangeFaults(path: string, ranges: readonly Range[], most: number): FieldProblem[] {
  return ranges.flatMap(({ from, to }, index) => {
    const at = `${path}.${index}`
    const missing = [...dayFault(`${at}.from`, from), ...dayFault(`${at}.to`, to)]
    if (missing.length > 0) return missing
    if (to < from) return [{ path: `${at}.to`, message: 'endsBefore' }]
    if (daysBetween(from, to) >= most) return [{ path: `${at}.to`, message: `tooManyDays:${most}` }]
    const other = ranges.slice(0, index).find((one) => one.from <= to && from <= one.to)
    return other ? [{ path: `${at}.from`, message: `overlaps:${close(other.name)}` }] : []
  })
}

function dayFault(path: string, day: Day): FieldProblem[] {
  return isDay(day) ? [] : [{ path, message: 'noSuchDay' }]
}

function yearFault(path: string, day: Day, year: number): FieldProblem[] {
  return isDay(day) && yearOf(day) !== year ? [{ path, message: `otherYear:${year}` }] : []
}

function workedFaults({ year, holidays, workedWeekends }: HolidayNotice, day: Day, index: number): FieldProblem[] {
  const path = `workedWeekends.${index}`
  const wrong = [...dayFault(path, day), ...yearFault(path, day, year)]
  if (wrong.length > 0) return wrong
  const off = holidays.find(({ from, to }) => from <= day && day <= to)
  return [
    ...(off ? [{ path, message: `offAndWorked:${close(off.name)}` }] : []),
    ...(weekday(day) <= 5 ? [{ path, message: 'noWeekend' }] : []),
    ...(workedWeekends.indexOf(day) < index ? [{ path, message: 'dayTwice' }] : []),
  ]
}

/** Holidays that every notice has, by name; and days that the law has off whatever a notice says of a holiday. */
function gaps({ year, holidays }: HolidayNotice, { statutory = [], fixedHolidays = [] }: Calendar): FieldProblem[] {
  const path = 'holidays'
  const missing = statutory.filter(
    (name) => !holidays.some((holiday) => holiday.name.includes(name.replace(/节$/, ''))),
  )
  const there = fixedHolidays.filter(({ name }) => !missing.includes(name))
  const named = missing.map((name) => ({ path, message: `holidayMissing:${name}` }))
  const days = there.flatMap(({ from, to }) => daysFrom(`${year}-${from}`, `${year}-${to}`))
  const worked = days
    .filter((day) => !holidays.some(({ from, to }) => from <= day && day <= to))
    .map((day) => ({ path, message: `lawfulDayOff:${day}` }))
  return [...named, ...worked]
}

/** As a message carries it: without spaces. */
function close(name: string): string {
  return name.replaceAll(/[\s,]+/g, '·')
}
