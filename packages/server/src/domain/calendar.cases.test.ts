/**
 * Every date of the acceptance cases (C001 … C178), counted twice: by the product and by the counter with a pencil
 * (`examples/wall-calendar.ts`). Where a clause can be read in two ways both readings stand here.
 */
import type { Span } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { type Counting, firstWorkingDay, reckon } from './calendar.ts'
import { addDays, type Day } from './day.ts'
import {
  countByHand,
  dayAt,
  nextOpen,
  openBefore,
  squareAt,
  squares,
  type Wall,
  weekdayAt,
} from './examples/wall-calendar.ts'
import { chinaOnTheWall as wall } from './examples/wall-china.ts'
import { calendarCn } from './presets/calendar-cn.ts'

type How = Partial<Omit<Counting, 'span'>>
/** The case, the preset, the day it starts, how long, the day it is due; then what else the case says. */
type Row = [id: string, preset: string, start: Day, count: number, due: Day, more?: Told]
type Told = How & { of?: Span['of']; raw?: Day; days?: string }

const calendarDays = { of: 'calendarDays' } as const
const inclusive = { firstDay: 'counted' } as const

const rows: Row[] = [
  ['C001', 'xixiang-xian', '2025-01-21', 2, '2025-01-23', { days: '01-22 01-23' }],
  ['C003', 'xixiang-xian', '2025-09-26', 5, '2025-10-10', { days: '09-28 09-29 09-30 10-09 10-10' }],
  ['C004', 'xixiang-xian', '2025-09-30', 5, '2025-10-14', { days: '10-09 10-10 10-11 10-13 10-14' }],
  ['C006', 'xixiang-xian', '2026-02-12', 5, '2026-02-26', { days: '02-13 02-14 02-24 02-25 02-26' }],
  ['C007', 'xixiang-xian', '2026-04-30', 5, '2026-05-11', { days: '05-06 05-07 05-08 05-09 05-11' }],
  ['C009', 'xixiang-xian', '2025-01-24', 2, '2025-01-27'],
  ['C009 from submission, which is wrong', 'xixiang-xian', '2025-01-20', 2, '2025-01-22'],
  ['C010', 'xixiang-xian', '2025-04-30', 2, '2025-05-07', { days: '05-06 05-07' }],
  ['C012 statutory', 'xixiang-xian', '2025-03-03', 60, '2025-05-06', { ...calendarDays, raw: '2025-05-02' }],
  ['C012 restored', 'xixiang-xian', '2025-03-03', 5, '2025-03-10'],
  [
    'C013',
    'zhou-zhang',
    '2025-01-20',
    10,
    '2025-02-08',
    { days: '01-21 01-22 01-23 01-24 01-26 01-27 02-05 02-06 02-07 02-08' },
  ],
  ['C013 inclusive', 'zhou-zhang', '2025-01-20', 10, '2025-02-07', inclusive],
  [
    'C015',
    'zhou-zhang',
    '2026-02-06',
    10,
    '2026-02-27',
    { days: '02-09 02-10 02-11 02-12 02-13 02-14 02-24 02-25 02-26 02-27' },
  ],
  ['C015 inclusive', 'zhou-zhang', '2026-02-06', 10, '2026-02-26', inclusive],
  [
    'C016',
    'qiye-lingdao',
    '2025-12-22',
    15,
    '2026-01-13',
    { days: '12-23 12-24 12-25 12-26 12-29 12-30 12-31 01-04 01-05 01-06 01-07 01-08 01-09 01-12 01-13' },
  ],
  ['C018', 'qiye-lingdao', '2026-02-10', 7, '2026-02-26', { days: '02-11 02-12 02-13 02-14 02-24 02-25 02-26' }],
  ['C019', 'yijian-xiang', '2025-05-29', 3, '2025-06-04', { days: '05-30 06-03 06-04' }],
  ['C021', 'shangzhou-qu', '2025-04-24', 5, '2025-04-30', { days: '04-25 04-27 04-28 04-29 04-30' }],
  ['C021 inclusive', 'shangzhou-qu', '2025-04-24', 5, '2025-04-29', inclusive],
  [
    'C022',
    'shangzhou-qu',
    '2025-04-24',
    10,
    '2025-05-12',
    { days: '04-25 04-27 04-28 04-29 04-30 05-06 05-07 05-08 05-09 05-12' },
  ],
  ['C022 inclusive', 'shangzhou-qu', '2025-04-24', 10, '2025-05-09', inclusive],
  ['C024', 'longan-qu', '2025-09-26', 3, '2025-09-30', { days: '09-28 09-29 09-30' }],
  [
    'C025',
    'longan-qu',
    '2025-09-15',
    20,
    '2025-10-17',
    {
      days: '09-16 09-17 09-18 09-19 09-22 09-23 09-24 09-25 09-26 09-28 09-29 09-30 10-09 10-10 10-11 10-13 10-14 10-15 10-16 10-17',
    },
  ],
  ['C025 as 3 + 20', 'longan-qu', '2025-09-15', 23, '2025-10-22'],
  [
    'C027',
    'shaoyang-xian',
    '2025-01-23',
    10,
    '2025-02-11',
    { ...inclusive, days: '01-23 01-24 01-26 01-27 02-05 02-06 02-07 02-08 02-10 02-11' },
  ],
  ['C027 exclusive', 'shaoyang-xian', '2025-01-23', 10, '2025-02-12'],
  ['C028', 'shaoyang-xian', '2026-05-03', 5, '2026-05-11', { ...inclusive, days: '05-06 05-07 05-08 05-09 05-11' }],
  ['C028 exclusive', 'shaoyang-xian', '2026-05-03', 5, '2026-05-11'],
  ['C030', 'anshun-shi', '2026-04-29', 5, '2026-05-09', { days: '04-30 05-06 05-07 05-08 05-09' }],
  ['C031 acceptance notice, target', 'anshun-shi', '2025-09-24', 2, '2025-09-26'],
  ['C031 acceptance notice', 'anshun-shi', '2025-09-24', 3, '2025-09-28'],
  ['C031 handling', 'anshun-shi', '2025-09-24', 15, '2025-10-21'],
  ['C033', 'xueyuan', '2026-01-30', 5, '2026-02-06', { days: '02-02 02-03 02-04 02-05 02-06' }],
  [
    'C034',
    'xueyuan',
    '2026-02-05',
    10,
    '2026-02-26',
    { days: '02-06 02-09 02-10 02-11 02-12 02-13 02-14 02-24 02-25 02-26' },
  ],
  ['C036', 'xueyuan', '2025-09-25', 5, '2025-10-09', { days: '09-26 09-28 09-29 09-30 10-09' }],
  ['C037', 'gongsi-huizhi', '2026-02-13', 3, '2026-02-25', { days: '02-14 02-24 02-25' }],
  ['C039 A', 'shiye-danwei', '2025-03-05', 3, '2025-03-10'],
  ['C039 B', 'shiye-danwei', '2025-03-03', 5, '2025-03-10'],
  ['C040 A', 'shiye-danwei', '2025-03-07', 3, '2025-03-12'],
  ['C040 B, which binds', 'shiye-danwei', '2025-03-03', 5, '2025-03-10'],
  ['C042', 'longan-qu', '2025-03-03', 60, '2025-05-06', { ...calendarDays, raw: '2025-05-02' }],
  ['C042 unrolled', 'longan-qu', '2025-03-03', 60, '2025-05-02', { ...calendarDays, rolls: false }],
  ['C043', 'xueyuan', '2025-12-05', 60, '2026-02-03', { ...calendarDays, raw: '2026-02-03' }],
  ['C045', 'difang-xinfang', '2025-03-10', 15, '2025-03-25', { ...calendarDays, raw: '2025-03-25' }],
  ['C046 before', 'difang-xinfang', '2025-04-18', 15, '2025-05-06', { ...calendarDays, raw: '2025-05-03' }],
  [
    'C046 extended from the raw day',
    'difang-xinfang',
    '2025-05-03',
    30,
    '2025-06-03',
    { ...calendarDays, raw: '2025-06-02' },
  ],
  [
    'C046 as 45 days from receipt',
    'difang-xinfang',
    '2025-04-18',
    45,
    '2025-06-03',
    { ...calendarDays, raw: '2025-06-02' },
  ],
  ['C046 from the rolled day', 'difang-xinfang', '2025-05-06', 30, '2025-06-05', calendarDays],
  ['C048', 'xinfang-banfa', '2026-02-02', 15, '2026-02-24', { ...calendarDays, raw: '2026-02-17' }],
  ['C048 unrolled', 'xinfang-banfa', '2026-02-02', 15, '2026-02-17', { ...calendarDays, rolls: false }],
  [
    'C049 extended from the raw day',
    'xinfang-banfa',
    '2026-02-17',
    30,
    '2026-03-19',
    { ...calendarDays, raw: '2026-03-19' },
  ],
  ['C051', 'qitian-tousu', '2026-03-04', 7, '2026-03-11', { ...calendarDays, raw: '2026-03-11' }],
  ['C054', 'zhou-zhang', '2026-04-27', 10, '2026-05-13'],
  ['C058', 'shaoyang-xian', '2026-03-02', 5, '2026-03-06', inclusive],
  ['C058 ten in all', 'shaoyang-xian', '2026-03-02', 10, '2026-03-13', inclusive],
]

describe('a limit of the acceptance cases is due on its day, by both counters', () => {
  test.each(rows)('%s %s: from %s, %i, due %s', (...row) => {
    const [, , start, count, due, more = {}] = row as Row
    const { of = 'workingDays', firstDay = 'excluded', rolls = true, raw, days } = more
    const counting = { span: { count, of }, firstDay, rolls }
    const moment = { on: start, minute: 9 * 60 }
    const product = reckon(calendarCn, moment, counting)
    const pencil = countByHand(wall, moment, counting)
    for (const found of [product, pencil]) {
      expect(found.dueOn).toBe(due)
      expect(found.provisional).toBe(false)
      if (raw) expect(found.rawOn).toBe(raw)
      if (days) expect(numbered(found.days)).toBe(days)
    }
  })

  test('C039 C040: of two limits on one notice the earlier binds', () => {
    const of = (start: Day, count: number) =>
      countByHand(
        wall,
        { on: start, minute: 0 },
        { span: { count, of: 'workingDays' }, firstDay: 'excluded', rolls: true },
      ).dueOn
    const binding = [of('2025-03-07', 3), of('2025-03-03', 5)].sort()[0]
    expect(binding).toBe('2025-03-10')
  })
})

describe('days that are no limits', () => {
  const before = (day: Day, count: number) => dayAt(openBefore(wall, squareAt(day), count))

  test('C057: the window opens on the fifth working day before the due day; counting the due day, on the next', () => {
    expect(before('2025-10-15', 5)).toBe('2025-10-09')
    expect(before('2025-10-15', 4)).toBe('2025-10-10')
  })

  test('C061: two working days before 2025-10-15, a worked Saturday among them', () => {
    expect(before('2025-10-15', 2)).toBe('2025-10-13')
  })

  test('C142: by 2026-12-20, a Sunday: on the last working day before', () => {
    expect(before('2026-12-20', 1)).toBe('2026-12-18')
  })

  test('C147: three years from 2025-03-31 are complete at the end of 2028-03-31', () => {
    const spans = [365, 365, 366].reduce((sum, days) => sum + days)
    expect(squareAt('2028-03-31') - squareAt('2025-03-31')).toBe(spans)
    expect(dayAt(squareAt('2028-03-31') + 1)).toBe('2028-04-01')
  })

  test('C150: the first Tuesdays of 2026', () => {
    const all = firstTuesdays(2026)
    expect(all.map((day) => day.slice(5)).join(' ')).toBe(
      '01-06 02-03 03-03 04-07 05-05 06-02 07-07 08-04 09-01 10-06 11-03 12-01',
    )
  })

  test('C151: those of 2025 and 2026 that are days off, and the next working day, by both counters', () => {
    const off = [...firstTuesdays(2025), ...firstTuesdays(2026)].filter((day) => wall.off[squareAt(day)])
    expect(off).toEqual(['2025-02-04', '2025-10-07', '2026-05-05', '2026-10-06'])
    const instead = ['2025-02-05', '2025-10-09', '2026-05-06', '2026-10-08']
    expect(off.map((day) => dayAt(nextOpen(wall, squareAt(day))))).toEqual(instead)
    expect(off.map((day) => firstWorkingDay(calendarCn, day))).toEqual(instead)
  })

  test('C154: the Mondays of May 2026, the first of them a holiday', () => {
    const mondays = squaresOf('2026-05').filter((square) => weekdayAt(square) === 1)
    expect(mondays.map(dayAt)).toEqual(['2026-05-04', '2026-05-11', '2026-05-18', '2026-05-25'])
    expect(mondays.map((square) => wall.kinds[square])).toEqual(['holiday', 'workday', 'workday', 'workday'])
  })
})

test('both calendars call each day of 2024 to 2026 the same, and know no other year', () => {
  const differing: Day[] = []
  for (let day = '2023-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    const [one] = reckon(
      calendarCn,
      { on: day, minute: 0 },
      { span: { count: 0, of: 'calendarDays' }, firstDay: 'excluded', rolls: false },
    ).days
    if (one?.kind !== wall.kinds[squareAt(day)]) differing.push(day)
  }
  expect(differing).toEqual([])
  expect(knownYears(wall)).toEqual(['2024', '2025', '2026'])
})

function numbered(days: readonly { on: Day; number: number | null }[]): string {
  return days
    .filter(({ number }) => number !== null)
    .map(({ on }) => on.slice(5))
    .join(' ')
}

function squaresOf(prefix: string): number[] {
  return squares.flatMap((day, square) => (day.startsWith(prefix) ? [square] : []))
}

function firstTuesdays(year: number): Day[] {
  const tuesdays = squaresOf(String(year)).filter((square) => weekdayAt(square) === 2)
  return tuesdays.map(dayAt).filter((day) => Number(day.slice(8)) <= 7)
}

function knownYears({ known }: Wall): string[] {
  return [...new Set(squares.filter((_, square) => known[square]).map((day) => day.slice(0, 4)))]
}
