/**
 * A second counter of days, as somebody counts who has a calendar on the wall and a pencil: every day is a square, the
 * squares of days off are crossed out, and one goes from square to square. It shares nothing with `calendar.ts` but the
 * shapes of what goes in and comes out, so that the two can be held against each other.
 */
import type { ClockDay, DayKind } from '@yanlu/sdk/contract'
import type { Calendar, Counting, Reckoning } from '../calendar.ts'
import type { Day, Moment } from '../day.ts'

/** Squares in a row; what is written on a square is at the same place in each of these. */
export interface Wall {
  off: Uint8Array
  kinds: readonly DayKind[]
  /** What a holiday is called. */
  names: readonly (string | null)[]
  /** Whether the year's notice is there. */
  known: Uint8Array
}

const firstYear = 2015
const lastYear = 2047
/** 1 January 2015 was a Thursday. */
const firstSquareIs = 4

/** The name of every square. */
export const squares: readonly Day[] = squaresOf()
const squareOf: ReadonlyMap<Day, number> = new Map(squares.map((day, square) => [day, square]))

function squaresOf(): Day[] {
  const days: Day[] = []
  for (let year = firstYear; year <= lastYear; year += 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    lengths.forEach((length, month) => {
      for (let date = 1; date <= length; date += 1) {
        days.push(`${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
      }
    })
  }
  return days
}

/** @throws where the wall has no such day. */
export function squareAt(day: Day): number {
  const square = squareOf.get(day)
  if (square === undefined) throw new Error(`no ${day} on the wall`)
  return square
}

export function dayAt(square: number): Day {
  const day = squares[square]
  if (day === undefined) throw new Error('the wall ends there')
  return day
}

/** Monday is 1. */
export function weekdayAt(square: number): number {
  return ((firstSquareIs - 1 + square) % 7) + 1
}

/** What is hung up: years with their days off and weekends worked. */
export interface Sheet {
  year: number
  off: readonly { from: Day; to: Day; name: string | null }[]
  worked: readonly Day[]
}

/** @param fixed days off of every year that has no sheet, as MM-DD */
export function hangUp(sheets: readonly Sheet[], fixed: NonNullable<Calendar['fixedHolidays']> = []): Wall {
  const kinds: DayKind[] = squares.map(() => 'unknown')
  const names: (string | null)[] = squares.map(() => null)
  const known = new Uint8Array(squares.length)
  const off = new Uint8Array(squares.length)
  const years = new Map(sheets.map((sheet) => [String(sheet.year), sheet]))
  squares.forEach((day, square) => {
    const sheet = years.get(day.slice(0, 4))
    const weekend = weekdayAt(square) > 5
    const holidays = sheet?.off ?? fixed.map(({ name, from, to }) => ({ name, ...ofYear(day, { from, to }) }))
    const holiday = holidays.find(({ from, to }) => day >= from && day <= to)
    if (sheet) known[square] = 1
    if (sheet?.worked.includes(day)) {
      kinds[square] = 'workedWeekend'
      return
    }
    if (holiday) names[square] = holiday.name
    if (sheet || holiday) kinds[square] = holiday ? 'holiday' : weekend ? 'weekend' : 'workday'
    if (holiday || weekend) off[square] = 1
  })
  return { off, kinds, names, known }
}

function ofYear(day: Day, { from, to }: { from: string; to: string }) {
  const year = day.slice(0, 5)
  return { from: `${year}${from}`, to: `${year}${to}` }
}

/** Goes from square to square and numbers those that count. */
export function countByHand(wall: Wall, start: Moment, { span, firstDay, rolls, pauses = [] }: Counting): Reckoning {
  const stood = new Set(pauses.flatMap(({ from, to }) => squaresFrom(from, to ?? from)))
  const begun = squareAt(start.on)
  const numbered: number[] = []
  let end = begun
  let minute: number | null = null
  if (span.of === 'minutes') {
    minute = start.minute + span.count
    for (; minute >= 24 * 60; minute -= 24 * 60) end += 1
  } else {
    let square = firstDay === 'counted' ? begun : begun + 1
    while (numbered.length < span.count) {
      if (!stood.has(square) && (span.of === 'calendarDays' || !wall.off[square])) numbered.push(square)
      square += 1
    }
    end = numbered.at(-1) ?? begun
    const closedThen = (at: number) => stood.has(at) || (span.of === 'workingDays' && wall.off[at])
    while (numbered.length === 0 && closedThen(end)) end += 1
  }
  const due = afterPauses(end, (at) => (rolls ? nextOpen(wall, at) : at), stood)
  return {
    startedOn: start.on,
    rawOn: dayAt(end),
    dueOn: dayAt(due),
    dueMinute: due === end ? minute : null,
    ...shown(wall, { begun, due, stood }, numbered),
  }
}

/** A pause that began while only days off were left goes to its end, and the day after is the last. */
function afterPauses(raw: number, rolled: (square: number) => number, stood: ReadonlySet<number>): number {
  let due = rolled(raw)
  for (let square = raw; square <= due; square += 1) {
    if (stood.has(square) && !stood.has(square + 1)) due = rolled(square + 1)
    else if (stood.has(square)) due = Math.max(due, square + 1)
  }
  return due
}

/** This square, or the next that is not crossed out. */
export function nextOpen(wall: Wall, from: number): number {
  let square = from
  while (wall.off[square]) square += 1
  return square
}

/** So many open squares back. */
export function openBefore(wall: Wall, from: number, count: number): number {
  let square = from
  for (let left = count; left > 0; ) {
    square -= 1
    if (!wall.off[square]) left -= 1
  }
  return square
}

function squaresFrom(from: Day, to: Day): number[] {
  return Array.from({ length: squareAt(to) - squareAt(from) + 1 }, (_, index) => squareAt(from) + index)
}

function shown(
  wall: Wall,
  { begun, due, stood }: { begun: number; due: number; stood: ReadonlySet<number> },
  numbered: readonly number[],
) {
  const days: ClockDay[] = []
  let provisional = false
  let next = 0
  for (let square = begun; square <= due; square += 1) {
    const counts = numbered[next] === square
    if (counts) next += 1
    if (!wall.known[square]) provisional = true
    days.push({
      on: dayAt(square),
      kind: stood.has(square) ? 'paused' : (wall.kinds[square] ?? 'unknown'),
      number: counts ? next : null,
      extended: false,
      holiday: stood.has(square) ? null : (wall.names[square] ?? null),
    })
  }
  return { provisional, days }
}
