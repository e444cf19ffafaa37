import type { HolidayNotice, OwnDay } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { noticeFaults, ownDayFaults } from './calendar-faults.ts'
import { calendarCn } from './presets/calendar-cn.ts'

const at = { calendar: calendarCn, today: '2026-11-22' }
const notice2026 = calendarCn.years.find(({ year }) => year === 2026) as HolidayNotice
const saying = (faults: { path: string; message: string }[]) => faults.map(({ path, message }) => `${path} ${message}`)

describe('a holiday notice', () => {
  test.each(calendarCn.years)('of $year, as it was published, has no fault', (notice) => {
    expect(noticeFaults(notice as HolidayNotice, at)).toEqual([])
  })

  test.each([
    {
      rule: 'has each of the seven holidays',
      change: { holidays: notice2026.holidays.filter(({ name }) => name !== '端午节') },
      says: ['holidays holidayMissing:端午节'],
    },
    {
      rule: 'has the days that the law has off [全国年节及纪念日放假办法 第二条]',
      change: {
        holidays: notice2026.holidays.map((one) => (one.name === '劳动节' ? { ...one, from: '2026-05-02' } : one)),
      },
      says: ['holidays lawfulDayOff:2026-05-01'],
    },
    {
      rule: 'has no day both off and worked',
      change: { workedWeekends: ['2026-02-15'] },
      says: ['workedWeekends.0 offAndWorked:春节'],
    },
    {
      rule: 'works on no day that is worked anyway',
      change: { workedWeekends: ['2026-03-11'] },
      says: ['workedWeekends.0 noWeekend'],
    },
    {
      rule: 'names a day once',
      change: { workedWeekends: ['2026-03-14', '2026-03-14'] },
      says: ['workedWeekends.1 dayTwice'],
    },
    {
      rule: 'keeps to its year',
      change: {
        holidays: notice2026.holidays.map((one) => (one.name === '元旦' ? { ...one, from: '2025-12-31' } : one)),
        workedWeekends: ['2027-01-02'],
      },
      says: ['holidays.0.from otherYear:2026', 'workedWeekends.0 otherYear:2026'],
    },
    {
      rule: 'has days that exist',
      change: { workedWeekends: ['2026-02-30'] },
      says: ['workedWeekends.0 noSuchDay'],
    },
    {
      rule: 'has holidays apart from each other',
      change: { holidays: [...notice2026.holidays, { name: '冬 至', from: '2026-10-07', to: '2026-10-08' }] },
      says: ['holidays.7.from overlaps:国庆节'],
    },
    {
      rule: 'has no holiday that ends before it begins, nor one of a month',
      change: {
        holidays: [
          ...notice2026.holidays,
          { name: '甲', from: '2026-12-02', to: '2026-12-01' },
          { name: '乙', from: '2026-11-01', to: '2026-11-30' },
        ],
      },
      says: ['holidays.7.to endsBefore', 'holidays.8.to tooManyDays:20'],
    },
    { rule: 'is of a year that can have one', change: { year: 2029 }, says: ['year yearOutOfRange:2000–2028'] },
  ])('$rule', ({ change, says }) => {
    expect(saying(noticeFaults({ ...notice2026, ...change }, at))).toEqual(says)
  })

  test('tells every fault at once', () => {
    const faults = noticeFaults({ ...notice2026, holidays: [], workedWeekends: ['2026-03-11', 'nothing'] }, at)
    expect(faults).toHaveLength(2 + 7)
  })
})

describe('own days', () => {
  const day: OwnDay = { kind: 'holiday', name: '校庆', from: '2026-12-01', to: '2026-12-02', basis: '校办〔2026〕1号' }
  test.each([
    { rule: 'stand side by side', days: [day, { ...day, from: '2026-12-03', to: '2026-12-03' }], says: [] },
    {
      rule: 'do not overlap, whatever they are',
      days: [day, { ...day, kind: 'worked' as const, from: '2026-12-02' }],
      says: ['days.1.from overlaps:校庆'],
    },
    {
      rule: 'are a vacation of 120 days at most',
      days: [{ ...day, to: '2027-05-01' }],
      says: ['days.0.to tooManyDays:120'],
    },
    {
      rule: 'are not of a year far away',
      days: [{ ...day, from: '2062-01-01', to: '2062-01-01' }],
      says: ['days.0.from yearOutOfRange:2000–2031'],
    },
  ])('$rule', ({ days, says }) => {
    expect(saying(ownDayFaults(days, at.today))).toEqual(says)
  })
})
