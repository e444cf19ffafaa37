/**
 * `reckon` against a counter that knows nothing of it: it walks instants of the built-in Date and looks every day up
 * in sets made from the notices.
 */
import { isDeepStrictEqual } from 'node:util'
import { type DayKind, spanUnits } from '@yanlu/sdk/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Calendar, type CalendarYear, type Counting, type Reckoning, reckon } from './calendar.ts'
import type { Day, Moment } from './day.ts'
import { calendarCn } from './presets/calendar-cn.ts'

const cases = 20_000
const notices = 100
const casesByNotice = 100

const dayMs = 86_400_000
const firstMs = Date.UTC(2021, 0, 1)
const wallDays = Array.from({ length: 19 * 366 }, (_, index) =>
  new Date(firstMs + index * dayMs).toISOString().slice(0, 10),
)
const isoOf = (time: number): Day => wallDays[Math.floor((time - firstMs) / dayMs)] as Day
const weekendDays = wallDays.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))

/** What the notices say, as sets of days. */
interface Wall {
  off: Set<Day>
  worked: Set<Day>
  names: Map<Day, string>
  years: Set<string>
}

function wallOf(calendar: Calendar): Wall {
  const wall: Wall = { off: new Set(weekendDays), worked: new Set(), names: new Map(), years: new Set() }
  for (const { name, from, to } of calendar.fixedHolidays ?? []) {
    const known = (day: Day) => calendar.years.some(({ year }) => day.startsWith(String(year)))
    const hers = wallDays.filter((day) => !known(day) && day.slice(5) >= from && day.slice(5) <= to)
    for (const day of hers) {
      wall.off.add(day)
      wall.names.set(day, name)
    }
  }
  for (const { year, holidays, workedWeekends } of calendar.years) {
    wall.years.add(String(year))
    for (const { name, from, to } of holidays) {
      for (let time = Date.parse(from); time <= Date.parse(to); time += dayMs) {
        wall.off.add(isoOf(time))
        wall.names.set(isoOf(time), name)
      }
    }
    for (const day of workedWeekends) {
      wall.off.delete(day)
      wall.names.delete(day)
      wall.worked.add(day)
    }
  }
  return wall
}

function kindOn(wall: Wall, day: Day): DayKind {
  if (!wall.years.has(day.slice(0, 4))) return wall.names.has(day) ? 'holiday' : 'unknown'
  if (wall.worked.has(day)) return 'workedWeekend'
  if (wall.names.has(day)) return 'holiday'
  return wall.off.has(day) ? 'weekend' : 'workday'
}

function counter(wall: Wall, start: Moment, { span, firstDay, rolls }: Counting): Reckoning {
  const startTime = Date.parse(start.on)
  const ticks: Day[] = []
  let rawOn = start.on
  let minute: number | null = null
  if (span.of === 'minutes') {
    const end = new Date(startTime + (start.minute + span.count) * 60_000)
    rawOn = isoOf(end.getTime())
    minute = end.getUTCHours() * 60 + end.getUTCMinutes()
  } else {
    for (let time = startTime + (firstDay === 'counted' ? 0 : dayMs); ticks.length < span.count; time += dayMs) {
      if (span.of === 'calendarDays' || !wall.off.has(isoOf(time))) ticks.push(isoOf(time))
    }
    rawOn = ticks.at(-1) ?? (span.of === 'workingDays' ? openDay(wall, start.on) : start.on)
  }
  const dueOn = rolls ? openDay(wall, rawOn) : rawOn
  const days = []
  for (let time = startTime; time <= Date.parse(dueOn); time += dayMs) {
    const on = isoOf(time)
    days.push({
      on,
      kind: kindOn(wall, on),
      number: ticks.indexOf(on) + 1 || null,
      extended: false,
      holiday: wall.names.get(on) ?? null,
    })
  }
  const provisional = days.some(({ on }) => !wall.years.has(on.slice(0, 4)))
  return { startedOn: start.on, rawOn, dueOn, dueMinute: dueOn === rawOn ? minute : null, provisional, days }
}

/** That day, or the next that is not off. */
function openDay(wall: Wall, day: Day): Day {
  let time = Date.parse(day)
  while (wall.off.has(isoOf(time))) time += dayMs
  return isoOf(time)
}

const start = fc.record({
  on: fc
    .integer({ min: Date.UTC(2023, 0, 1) / dayMs, max: Date.UTC(2027, 11, 31) / dayMs })
    .map((day) => isoOf(day * dayMs)),
  minute: fc.nat(1439),
})
const counting: fc.Arbitrary<Counting> = fc
  .record({
    of: fc.constantFrom(...spanUnits),
    few: fc.nat(16),
    many: fc.nat(120),
    isFew: fc.nat(9).map((one) => one > 0),
    firstDay: fc.constantFrom('excluded' as const, 'counted' as const),
    rolls: fc.boolean(),
  })
  .map(({ of, few, many, isFew, firstDay, rolls }) => {
    const count = (isFew ? few : many) * (of === 'minutes' ? 1237 : 1)
    return { span: { count, of }, firstDay, rolls }
  })

/** A notice such as no government would give: holidays anywhere, even overlapping, and weekends worked even in them. */
const notice = (year: number): fc.Arbitrary<CalendarYear> => {
  const date = fc.nat(330).map((day) => isoOf(Date.UTC(year, 0, 1) + day * dayMs))
  const holiday = fc.record({ from: date, length: fc.nat(12), name: fc.constantFrom('春节', '国庆节') })
  const weekend = date.map((day) => isoOf(Date.parse(day) + ((6 - new Date(day).getUTCDay()) % 7) * dayMs))
  return fc.record({
    year: fc.constant(year),
    source: fc.constant('generated'),
    holidays: fc
      .uniqueArray(holiday, { maxLength: 8, selector: ({ from }) => from.slice(0, 7) })
      .map((all) => all.map(({ from, length, name }) => ({ name, from, to: isoOf(Date.parse(from) + length * dayMs) })))
      .map((all) => all.filter((one) => !all.some((other) => other.from < one.from && other.to >= one.from))),
    workedWeekends: fc.uniqueArray(weekend, { maxLength: 10 }),
  })
}
const calendar: fc.Arbitrary<Calendar> = fc
  .tuple(notice(2024), notice(2025), notice(2026))
  .map((years) => ({ version: 'generated', years }))

function agree(wall: Wall, using: Calendar, [from, how]: readonly [Moment, Counting]): void {
  const found = reckon(using, from, how)
  const expected = counter(wall, from, how)
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected)
}

test(`${cases} spans on China's calendar end where a brute-force counter ends, day for day [民法典 §201 §203]`, () => {
  const wall = wallOf(calendarCn)
  fc.assert(
    fc.property(start, counting, (from, how) => agree(wall, calendarCn, [from, how])),
    { numRuns: cases },
  )
})

test(`${notices * casesByNotice} spans on ${notices} made-up calendars do so too`, () => {
  const spans = fc.array(fc.tuple(start, counting), { minLength: casesByNotice, maxLength: casesByNotice })
  fc.assert(
    fc.property(calendar, spans, (using, all) => {
      const wall = wallOf(using)
      for (const one of all) agree(wall, using, one)
    }),
    { numRuns: notices },
  )
})
