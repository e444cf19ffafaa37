/**
 * Working days (工作日) and when a span runs out.
 *
 * A calendar is the weekend rule plus each year's State Council notice: weekdays off (节假日) and weekends worked
 * in exchange (调休). A year without its notice is unknown, never "no holidays": a span that reaches into it is
 * reckoned by the weekend rule alone and marked provisional. Over both an organisation may have days of its own.
 *
 * - The day something happens is not counted, unless the rule says so (Civil Code, art. 201).
 * - A span that would end on a day off ends on the next working day, where the rule says it rolls (art. 203).
 */
import type { ClockDay, DayKind, OwnDay, Pause, Span } from '@yanlu/sdk/contract'
import { dayOf, isYearKnown } from './calendar-days.ts'
import { addDays, addMinutes, type Day, type Moment, weekday } from './day.ts'

/** One year's notice. `source` is the document it comes from. */
export interface CalendarYear {
  year: number
  source: string
  holidays: { name: string; from: Day; to: Day }[]
  workedWeekends: Day[]
}

export interface Calendar {
  /** Days off that are law whatever a year's notice says, as MM-DD; they hold in unknown years as well. */
  fixedHolidays?: readonly { name: string; from: string; to: string }[]
  /** The holidays that every notice has, so that one with a gap is told from a whole one. */
  statutory?: readonly string[]
  /** Changes whenever any of its years does; every deadline keeps the version it was reckoned by. */
  version: string
  years: readonly CalendarYear[]
  /** The organisation's own days, which win over the notices. */
  own?: readonly OwnDay[]
}

/** How a span is to be counted. */
export interface Counting {
  span: Span
  firstDay: 'excluded' | 'counted'
  rolls: boolean
  /** Times in which it stood still. */
  pauses?: readonly Pause[]
}

/** When a span ends and, day by day, why. */
export interface Reckoning {
  startedOn: Day
  /** The end before it rolls off a day off. */
  rawOn: Day
  dueOn: Day
  /** Minutes after midnight; null when all of `dueOn` counts. */
  dueMinute: number | null
  provisional: boolean
  days: ClockDay[]
}

export function dayKind(calendar: Calendar, day: Day): DayKind {
  return dayOf(calendar, day).kind
}

/** A day worked in part is a working day. In an unknown year the weekend rule alone decides, and whoever asks must say so (`provisional`). */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  const kind = dayKind(calendar, day)
  if (kind === 'unknown') return weekday(day) <= 5
  return kind === 'workday' || kind === 'workedWeekend' || kind === 'half'
}

export function firstWorkingDay(calendar: Calendar, from: Day): Day {
  let day = from
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}

/** The day that is a span before `day`: so many working or calendar days back, `day` itself not counted. */
export function before(calendar: Calendar, day: Day, { count, of }: Span): Day {
  if (of !== 'workingDays') return addDays(day, -count)
  let back = day
  for (let left = count; left > 0; left -= 1) {
    do back = addDays(back, -1)
    while (!isWorkingDay(calendar, back))
  }
  return back
}

/** The days of a span whose end was put off (延期): those beyond `firstDueOn` belong to the extension. */
export function daysOf(
  calendar: Calendar,
  ends: { startedOn: Day; firstDueOn: Day; rawOn: Day; dueOn: Day },
  counting: Counting,
): ClockDay[] {
  const until = ends.dueOn > ends.firstDueOn ? { ...ends, rawOn: ends.dueOn } : ends
  return countedDays(calendar, until, counting).map((day) => ({ ...day, extended: day.on > ends.firstDueOn }))
}

/** @param start the day and minute the span starts; only a span of minutes looks at the minute. */
export function reckon(calendar: Calendar, start: Moment, counting: Counting): Reckoning {
  const { rawOn, dueMinute } = rawEnd(calendar, start, counting)
  const dueOn = dueAfter(calendar, rawOn, counting)
  const days = countedDays(calendar, { startedOn: start.on, rawOn, dueOn }, counting)
  const provisional = isProvisional(calendar, days)
  return { startedOn: start.on, rawOn, dueOn, dueMinute: dueOn === rawOn ? dueMinute : null, provisional, days }
}

/** A pause that began when only days off were left moves the end on to the day after it. */
function dueAfter(calendar: Calendar, rawOn: Day, { rolls, pauses = [] }: Counting): Day {
  const rolled = (on: Day) => (rolls ? firstWorkingDay(calendar, on) : on)
  return pauses.reduce(
    (due, { from, to }) => (to !== null && to >= rawOn && from <= due ? rolled(addDays(to, 1)) : due),
    rolled(rawOn),
  )
}

/** Whether any of the days is of a year whose notice is not there. */
export function isProvisional(calendar: Calendar, days: readonly Pick<ClockDay, 'on'>[]): boolean {
  return days.some(({ on }) => !isYearKnown(calendar, on))
}

/** Whether the clock stood still on a day: from the day it was stopped to the day it went on, both left out. */
function isPaused(day: Day, pauses: readonly Pause[] = []): boolean {
  return pauses.some(({ from, to }) => day >= from && (to === null || day <= to))
}

function rawEnd(calendar: Calendar, start: Moment, counting: Counting) {
  const { span, firstDay } = counting
  const pauses = counting.pauses?.filter(({ to }) => to !== null) ?? []
  if (span.of === 'minutes') {
    const end = addMinutes(start, span.count)
    return { rawOn: end.on, dueMinute: end.minute }
  }
  if (pauses.length > 0) return { rawOn: endAfterPauses(calendar, start.on, { ...counting, pauses }), dueMinute: null }
  if (span.of === 'calendarDays') {
    const counted = firstDay === 'counted' ? Math.max(span.count - 1, 0) : span.count
    return { rawOn: addDays(start.on, counted), dueMinute: null }
  }
  return { rawOn: workingDayAfter(calendar, start.on, { count: span.count, firstDay }), dueMinute: null }
}

/** The nth working day; of none at all, the first working day not before the start (the same day, where one works). */
function workingDayAfter(calendar: Calendar, from: Day, { count, firstDay }: { count: number; firstDay: string }): Day {
  let day = firstWorkingDay(calendar, firstDay === 'counted' || count === 0 ? from : addDays(from, 1))
  for (let left = count; left > 1; left -= 1) day = firstWorkingDay(calendar, addDays(day, 1))
  return day
}

/** The nth day that counts and on which the clock did not stand still. */
function endAfterPauses(calendar: Calendar, from: Day, { span, firstDay, pauses }: Counting): Day {
  const counts = (on: Day) => !isPaused(on, pauses) && (span.of === 'calendarDays' || isWorkingDay(calendar, on))
  let day = firstDay === 'counted' || span.count === 0 ? from : addDays(from, 1)
  for (let left = span.count; ; day = addDays(day, 1)) {
    if (counts(day)) left -= 1
    if (left <= 0 && counts(day)) return day
  }
}

function countedDays(calendar: Calendar, ends: { startedOn: Day; rawOn: Day; dueOn: Day }, counting: Counting) {
  const days: ClockDay[] = []
  const first = counting.firstDay === 'counted' ? ends.startedOn : addDays(ends.startedOn, 1)
  let number = 0
  for (let on = ends.startedOn; on <= ends.dueOn; on = addDays(on, 1)) {
    const stood = isPaused(on, counting.pauses)
    const counts = on >= first && on <= ends.rawOn && !stood && countsToward(calendar, on, counting.span)
    if (counts) number += 1
    const { kind, name: holiday } = dayOf(calendar, on)
    const day = stood ? ({ kind: 'paused', holiday: null } as const) : { kind, holiday }
    days.push({ on, ...day, number: counts ? number : null, extended: false })
  }
  return days
}

function countsToward(calendar: Calendar, day: Day, span: Span): boolean {
  if (span.of === 'minutes' || span.count === 0) return false
  return span.of === 'calendarDays' || isWorkingDay(calendar, day)
}
