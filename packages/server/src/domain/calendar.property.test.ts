/**
 * `reckon` against a counter that knows nothing of it (`examples/wall-calendar.ts`), which numbers squares on a wall
 * calendar: on China's days off as they were copied by hand, on made-up ones, and on every limit of every preset.
 *
 * Each run takes other chances, and prints the seed that repeats them.
 */
import { isDeepStrictEqual } from 'node:util'
import { type Policy, type Span, spanUnits } from '@yanlu/sdk/contract'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type Calendar, type CalendarYear, type Counting, reckon } from './calendar.ts'
import type { Moment } from './day.ts'
import { countByHand, dayAt, hangUp, squareAt, type Wall, weekdayAt } from './examples/wall-calendar.ts'
import { chinaOnTheWall } from './examples/wall-china.ts'
import { calendarCn } from './presets/calendar-cn.ts'
import { presets } from './presets/index.ts'

/** A hundred thousand cases take seconds; machines are shared. */
vi.setConfig({ testTimeout: 180_000 })

const cases = 100_000
const notices = 100
const casesByNotice = 250
const pausedCases = 20_000

const seed = Date.now() % 2 ** 31
const tell = (line: string) => process.stdout.write(`${line} (seed ${seed})\n`)

/** Pauses one after the other; how many days after the start, or after the one before, and how long. */
const pausesAfter = fc.array(fc.record({ later: fc.nat(12), days: fc.nat(9) }), { minLength: 1, maxLength: 3 })

const start = fc.record({
  on: fc.integer({ min: squareAt('2023-01-01'), max: squareAt('2027-12-31') }).map(dayAt),
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
  const square = fc.nat(330).map((day) => squareAt(`${year}-01-01`) + day)
  const holiday = fc.record({ from: square, length: fc.nat(12), name: fc.constantFrom('春节', '国庆节') })
  return fc.record({
    year: fc.constant(year),
    source: fc.constant('generated'),
    holidays: fc
      .array(holiday, { maxLength: 8 })
      .map((all) => all.map(({ from, length, name }) => ({ name, from: dayAt(from), to: dayAt(from + length) }))),
    workedWeekends: fc.uniqueArray(
      square.map((one) => dayAt(one + ((13 - weekdayAt(one)) % 7))),
      { maxLength: 10 },
    ),
  })
}
const calendar: fc.Arbitrary<Calendar> = fc
  .tuple(notice(2024), notice(2025), notice(2026))
  .map((years) => ({ version: 'generated', years }))

const wallOf = ({ years, fixedHolidays }: Calendar) =>
  hangUp(
    years.map(({ year, holidays, workedWeekends }) => ({ year, off: holidays, worked: workedWeekends })),
    fixedHolidays,
  )

interface Both {
  wall: Wall
  calendar: Calendar
}

function agree({ wall, calendar: using }: Both, from: Moment, how: Counting): void {
  const found = reckon(using, from, how)
  const expected = countByHand(wall, from, how)
  if (!isDeepStrictEqual(found, expected)) expect(found, `from ${from.on}: ${JSON.stringify(how)}`).toEqual(expected)
}

const unnamed: Calendar = {
  ...calendarCn,
  years: calendarCn.years.map((year) => ({
    ...year,
    holidays: year.holidays.map((holiday) => ({ ...holiday, name: null as unknown as string })),
  })),
}
const china: Both = { wall: chinaOnTheWall, calendar: unnamed }

test(`${cases} spans on China's calendar end where a brute-force counter ends, day for day [民法典 §201 §203]`, () => {
  fc.assert(
    fc.property(start, counting, (from, how) => agree(china, from, how)),
    { numRuns: cases, seed },
  )
  tell(`compared ${cases} random spans on China's calendar`)
})

test(`${notices * casesByNotice} spans on ${notices} made-up calendars do so too`, () => {
  const spans = fc.array(fc.tuple(start, counting), { minLength: casesByNotice, maxLength: casesByNotice })
  fc.assert(
    fc.property(calendar, spans, (using, all) => {
      const both = { wall: wallOf(using), calendar: using }
      for (const [from, how] of all) agree(both, from, how)
    }),
    { numRuns: notices, seed },
  )
  tell(`compared ${notices * casesByNotice} random spans on ${notices} made-up calendars`)
})

test(`${pausedCases} spans that stood still meanwhile do so too`, () => {
  const waits = fc.tuple(start, counting, pausesAfter).filter(([, { span }]) => span.of !== 'minutes')
  fc.assert(
    fc.property(waits, ([from, how, apart]) => {
      let last = squareAt(from.on) - 1
      const pauses = apart.map(({ later, days }) => {
        const stopped = last + 1 + later
        last = stopped + days
        return { from: dayAt(stopped), to: dayAt(last) }
      })
      agree(china, from, { ...how, pauses })
    }),
    { numRuns: pausedCases, seed },
  )
  tell(`compared ${pausedCases} random spans with pauses`)
})

/** What a tenant may enter where the regulation gives no number. */
const entered: readonly Span[] = [
  { count: 0, of: 'workingDays' },
  { count: 3, of: 'workingDays' },
  { count: 20, of: 'workingDays' },
  { count: 15, of: 'calendarDays' },
  { count: 60, of: 'calendarDays' },
  { count: 90, of: 'minutes' },
]

/** Its softer end and its last day as well. */
function countingsOf({ limits }: Policy): Counting[] {
  return limits.flatMap(({ span, target, cap, firstDay, rolls }) => {
    const spans = [...(span === 'blank' ? entered : [span]), ...(target ? [target] : []), ...(cap ? [cap] : [])]
    return spans.map((each) => ({ span: each, firstDay, rolls }))
  })
}

test('each limit of each preset does so from every day of 2024 to 2026', () => {
  const all = [...presets.values()].flatMap(({ policy }) => countingsOf(policy))
  const distinct = new Map(all.map((how) => [JSON.stringify(how), how]))
  const [first, last] = [squareAt('2024-01-01'), squareAt('2026-12-31')]
  for (const how of distinct.values()) {
    for (let square = first; square <= last; square += 1) agree(china, { on: dayAt(square), minute: 569 }, how)
  }
  const days = last - first + 1
  expect(days).toBe(1096)
  tell(
    `compared ${all.length} limits of ${presets.size} presets from ${days} days: ${all.length * days} dates, by ${distinct.size} ways of counting`,
  )
})
