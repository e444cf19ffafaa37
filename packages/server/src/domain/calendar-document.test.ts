import type { HolidayNotice, OwnDay } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { dayKind, isWorkingDay, reckon } from './calendar.ts'
import { dayOf } from './calendar-days.ts'
import {
  assemble,
  type CalendarDocument,
  changesBetween,
  reachOfChange,
  withImport,
  withoutImport,
} from './calendar-document.ts'
import { yearOfCalendar } from './calendar-year.ts'
import { calendarCn } from './presets/calendar-cn.ts'

const bare: CalendarDocument = { national: [2024, 2025, 2026], imports: [], own: [] }
const notice2026 = calendarCn.years.find(({ year }) => year === 2026) as HolidayNotice
const basis = '示例〔2026〕1号'
const own = (kind: OwnDay['kind'], from: string, to = from): OwnDay => ({ kind, name: '本单位', from, to, basis })
const over = (...days: OwnDay[]) => assemble(calendarCn, { ...bare, own: days }, 'cn/2')

describe('a day of one’s own', () => {
  test.each([
    { rule: 'off on a working day', day: own('holiday', '2026-03-11'), is: 'holiday', works: false },
    {
      rule: 'of a vacation, on a worked weekend',
      day: own('vacation', '2026-02-14', '2026-03-01'),
      is: 'holiday',
      works: false,
      on: '2026-02-28',
    },
    { rule: 'worked on a weekend', day: own('worked', '2026-03-14'), is: 'workedWeekend', works: true },
    { rule: 'worked in a holiday', day: own('worked', '2026-10-02'), is: 'workedWeekend', works: true },
    { rule: 'worked in part, which is worked', day: own('half', '2026-03-11'), is: 'half', works: true },
    { rule: 'off in a year that is not known', day: own('holiday', '2027-03-11'), is: 'holiday', works: false },
  ])('$rule wins over the notice', ({ day, is, works, on = day.from }) => {
    const calendar = over(day)
    expect(dayOf(calendar, on)).toEqual({ kind: is, name: '本单位', rule: 'own' })
    expect(isWorkingDay(calendar, on)).toBe(works)
  })

  test('does not make its year known', () => {
    const calendar = over(own('holiday', '2027-01-04'))
    const span = { span: { count: 3, of: 'workingDays' }, firstDay: 'excluded', rolls: true } as const
    expect(reckon(calendar, { on: '2026-12-30', minute: 0 }, span)).toMatchObject({
      dueOn: '2027-01-06',
      provisional: true,
    })
  })
})

describe('a version', () => {
  test('follows the national notices it knew, and no later one', () => {
    const calendar = assemble(calendarCn, { ...bare, national: [2024, 2025] }, 'cn/1')
    expect(dayKind(calendar, '2026-03-11')).toBe('unknown')
    expect(dayKind(calendar, '2025-03-11')).toBe('workday')
  })

  test('follows a notice that was entered, until it is withdrawn', () => {
    const entered = withImport(bare, { ...notice2026, workedWeekends: ['2026-03-14'] })
    expect(dayKind(assemble(calendarCn, entered, 'cn/2'), '2026-03-14')).toBe('workedWeekend')
    expect(dayKind(assemble(calendarCn, withoutImport(entered, 2026), 'cn/3'), '2026-03-14')).toBe('weekend')
  })

  test('says what changed since the one before', () => {
    const before = { ...bare, own: [own('holiday', '2026-03-11')] }
    const after = withImport({ ...bare, own: [own('half', '2026-03-11')] }, notice2026)
    expect(changesBetween(before, after).map(({ what, from }) => `${what} ${from}`)).toEqual([
      'noticeImported 2026-01-01',
      'dayRemoved 2026-03-11',
      'dayAdded 2026-03-11',
    ])
    expect(
      changesBetween(after, {
        ...after,
        own: [{ basis, to: '2026-03-11', from: '2026-03-11', name: '本单位', kind: 'half' }],
      }),
    ).toEqual([])
  })

  test.each([
    {
      rule: 'from the first day that counts differently to the last',
      days: [own('holiday', '2026-03-06', '2026-03-09')],
      reach: { from: '2026-03-06', to: '2026-03-09' },
    },
    { rule: 'weekends off are no change', days: [own('holiday', '2026-03-07', '2026-03-08')], reach: null },
    { rule: 'half days are no change', days: [own('half', '2026-03-11')], reach: null },
  ])('reaches $rule', ({ days, reach }) => {
    expect(reachOfChange(over(), over(...days))).toEqual(reach)
  })

  test('reaches over a whole year that becomes known', () => {
    const before = assemble(calendarCn, { ...bare, national: [2024, 2025] }, 'cn/1')
    expect(reachOfChange(before, over())).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  })
})

test('a year at a glance has every day, and the working days of each month', () => {
  const { days, workingDays } = yearOfCalendar(over(), 2026)
  expect(days).toHaveLength(365)
  expect(workingDays).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23])
})
