import type { Span } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { type Counting, dayKind, firstWorkingDay, isWorkingDay, reckon } from './calendar.ts'
import { addDays, type Day } from './day.ts'
import { calendarCn } from './presets/calendar-cn.ts'

const ends = (from: Day, count: number, options: Partial<Counting> & { of?: Span['of']; minute?: number } = {}) => {
  const { of = 'workingDays', firstDay = 'excluded', rolls = true, minute = 540 } = options
  return reckon(calendarCn, { on: from, minute }, { span: { count, of }, firstDay, rolls })
}

/** The days that count, as the cases write them: month and day. */
const counted = ({ days }: ReturnType<typeof ends>) =>
  days.flatMap((day) => (day.number === null ? [] : [day.on.slice(5)])).join(' ')

describe('a day in the calendar', () => {
  test.each([
    { on: '2025-09-29', kind: 'workday', working: true, because: 'a Monday' },
    { on: '2025-09-27', kind: 'weekend', working: false, because: 'a Saturday' },
    { on: '2025-09-28', kind: 'workedWeekend', working: true, because: 'a Sunday worked for 国庆节' },
    { on: '2025-10-01', kind: 'holiday', working: false, because: '国庆节, a Wednesday' },
    { on: '2025-10-04', kind: 'holiday', working: false, because: '国庆节, though a Saturday' },
    { on: '2025-10-09', kind: 'workday', working: true, because: 'the day after 国庆节' },
    { on: '2025-10-11', kind: 'workedWeekend', working: true, because: 'a Saturday worked for 国庆节' },
    { on: '2026-01-02', kind: 'holiday', working: false, because: '元旦 has three days in 2026' },
    { on: '2025-01-02', kind: 'workday', working: true, because: '元旦 has one day in 2025' },
    { on: '2024-02-09', kind: 'workday', working: true, because: '除夕 2024 is not in its notice' },
    { on: '2025-01-28', kind: 'holiday', working: false, because: '除夕 2025 is in its notice' },
    { on: '2026-02-14', kind: 'workedWeekend', working: true, because: 'the Saturday before 春节 2026' },
  ])('$on is a $kind ($because)', ({ on, kind, working }) => {
    expect(dayKind(calendarCn, on)).toBe(kind)
    expect(isWorkingDay(calendarCn, on)).toBe(working)
  })

  test.each([
    {
      on: '2023-10-04',
      working: true,
      because: 'a Wednesday; the notice of 2023, were it there, would make it a holiday',
    },
    { on: '2027-10-08', working: true, because: 'a Friday' },
    { on: '2027-10-09', working: false, because: 'a Saturday' },
  ])('$on is unknown, and the weekend rule alone decides ($because)', ({ on, working }) => {
    expect(dayKind(calendarCn, on)).toBe('unknown')
    expect(isWorkingDay(calendarCn, on)).toBe(working)
  })

  test.each(['2027-01-01', '2023-05-02', '2027-10-01', '2027-10-03'])(
    '%s is off whatever its year’s notice will say [全国年节及纪念日放假办法 第二条]',
    (on) => {
      expect(dayKind(calendarCn, on)).toBe('holiday')
      expect(isWorkingDay(calendarCn, on)).toBe(false)
    },
  )

  test.each([
    { year: 2024, workingDays: 251 },
    { year: 2025, workingDays: 248 },
    { year: 2026, workingDays: 248 },
  ])('$year has $workingDays working days', ({ year, workingDays }) => {
    let found = 0
    for (let on = `${year}-01-01`; on <= `${year}-12-31`; on = addDays(on, 1))
      if (isWorkingDay(calendarCn, on)) found += 1
    expect(found).toBe(workingDays)
  })

  test('every holiday and worked weekend of a notice is in its own year, and only weekends are worked', () => {
    for (const { year, source, holidays, workedWeekends } of calendarCn.years) {
      expect(source).toContain(`〔${year - 1}〕`)
      for (const { from, to } of holidays)
        expect([from.slice(0, 4), to.slice(0, 4), from <= to]).toEqual([`${year}`, `${year}`, true])
      for (const on of workedWeekends) expect([on.slice(0, 4), new Date(on).getUTCDay() % 6]).toEqual([`${year}`, 0])
    }
  })

  test.each([
    { on: '2025-02-04', next: '2025-02-05', case: 'C151 ankang-jiedai 四(二)' },
    { on: '2025-10-07', next: '2025-10-09', case: 'C151 ankang-jiedai 四(二)' },
    { on: '2026-05-05', next: '2026-05-06', case: 'C151 ankang-jiedai 四(二)' },
    { on: '2026-10-06', next: '2026-10-08', case: 'C151 ankang-jiedai 四(二)' },
    { on: '2025-10-11', next: '2025-10-11', case: 'a worked Saturday is itself' },
  ])('the first working day from $on is $next [$case]', ({ on, next }) => {
    expect(firstWorkingDay(calendarCn, on)).toBe(next)
  })
})

describe('spans of working days', () => {
  test.each([
    { case: 'C001 xixiang-xian 第十一条(一)', from: '2025-01-21', count: 2, due: '2025-01-23', days: '01-22 01-23' },
    {
      case: 'C003 xixiang-xian 第十一条(二)',
      from: '2025-09-26',
      count: 5,
      due: '2025-10-10',
      days: '09-28 09-29 09-30 10-09 10-10',
    },
    {
      case: 'C004 xixiang-xian 第十一条(二)',
      from: '2025-09-30',
      count: 5,
      due: '2025-10-14',
      days: '10-09 10-10 10-11 10-13 10-14',
    },
    {
      case: 'C006 xixiang-xian 第十一条(二)',
      from: '2026-02-12',
      count: 5,
      due: '2026-02-26',
      days: '02-13 02-14 02-24 02-25 02-26',
    },
    {
      case: 'C007 xixiang-xian 第十一条(二)',
      from: '2026-04-30',
      count: 5,
      due: '2026-05-11',
      days: '05-06 05-07 05-08 05-09 05-11',
    },
    {
      case: 'C009 xixiang-xian 第十一条 自派发次日',
      from: '2025-01-24',
      count: 2,
      due: '2025-01-27',
      days: '01-26 01-27',
    },
    {
      case: 'C009 xixiang-xian, from submission, which is wrong',
      from: '2025-01-20',
      count: 2,
      due: '2025-01-22',
      days: '01-21 01-22',
    },
    { case: 'C010 xixiang-xian 第九条(九)', from: '2025-04-30', count: 2, due: '2025-05-07', days: '05-06 05-07' },
    {
      case: 'C012 xixiang-xian 第十一条(三), mark removed',
      from: '2025-03-03',
      count: 5,
      due: '2025-03-10',
      days: '03-04 03-05 03-06 03-07 03-10',
    },
    {
      case: 'C013 zhou-zhang 第九条',
      from: '2025-01-20',
      count: 10,
      due: '2025-02-08',
      days: '01-21 01-22 01-23 01-24 01-26 01-27 02-05 02-06 02-07 02-08',
    },
    {
      case: 'C015 zhou-zhang 第九条',
      from: '2026-02-06',
      count: 10,
      due: '2026-02-27',
      days: '02-09 02-10 02-11 02-12 02-13 02-14 02-24 02-25 02-26 02-27',
    },
    {
      case: 'C016 qiye-lingdao 二(二)1',
      from: '2025-12-22',
      count: 15,
      due: '2026-01-13',
      days: '12-23 12-24 12-25 12-26 12-29 12-30 12-31 01-04 01-05 01-06 01-07 01-08 01-09 01-12 01-13',
    },
    {
      case: 'C018 qiye-lingdao 二(二)1',
      from: '2026-02-10',
      count: 7,
      due: '2026-02-26',
      days: '02-11 02-12 02-13 02-14 02-24 02-25 02-26',
    },
    { case: 'C019 yijian-xiang 六-3', from: '2025-05-29', count: 3, due: '2025-06-04', days: '05-30 06-03 06-04' },
    {
      case: 'C021 shangzhou-qu 第七条',
      from: '2025-04-24',
      count: 5,
      due: '2025-04-30',
      days: '04-25 04-27 04-28 04-29 04-30',
    },
    {
      case: 'C022 shangzhou-qu 第七条',
      from: '2025-04-24',
      count: 10,
      due: '2025-05-12',
      days: '04-25 04-27 04-28 04-29 04-30 05-06 05-07 05-08 05-09 05-12',
    },
    { case: 'C024 longan-qu 第十一条', from: '2025-09-26', count: 3, due: '2025-09-30', days: '09-28 09-29 09-30' },
    {
      case: 'C025 longan-qu 第十一条, 20 in total',
      from: '2025-09-15',
      count: 20,
      due: '2025-10-17',
      days: '09-16 09-17 09-18 09-19 09-22 09-23 09-24 09-25 09-26 09-28 09-29 09-30 10-09 10-10 10-11 10-13 10-14 10-15 10-16 10-17',
    },
    {
      case: 'C025 longan-qu, the other reading: 3 and then 20',
      from: '2025-09-18',
      count: 20,
      due: '2025-10-22',
      days: '09-19 09-22 09-23 09-24 09-25 09-26 09-28 09-29 09-30 10-09 10-10 10-11 10-13 10-14 10-15 10-16 10-17 10-20 10-21 10-22',
    },
    {
      case: 'C030 anshun-shi 第七条(五)',
      from: '2026-04-29',
      count: 5,
      due: '2026-05-09',
      days: '04-30 05-06 05-07 05-08 05-09',
    },
    {
      case: 'C031 anshun-shi 第七条(五), target of the notice',
      from: '2025-09-24',
      count: 2,
      due: '2025-09-26',
      days: '09-25 09-26',
    },
    {
      case: 'C031 anshun-shi 第七条(五), limit of the notice',
      from: '2025-09-24',
      count: 3,
      due: '2025-09-28',
      days: '09-25 09-26 09-28',
    },
    {
      case: 'C031 anshun-shi 第七条(五), handling',
      from: '2025-09-24',
      count: 15,
      due: '2025-10-21',
      days: '09-25 09-26 09-28 09-29 09-30 10-09 10-10 10-11 10-13 10-14 10-15 10-16 10-17 10-20 10-21',
    },
    {
      case: 'C033 xueyuan 第十四条',
      from: '2026-01-30',
      count: 5,
      due: '2026-02-06',
      days: '02-02 02-03 02-04 02-05 02-06',
    },
    {
      case: 'C034 xueyuan 第十五条',
      from: '2026-02-05',
      count: 10,
      due: '2026-02-26',
      days: '02-06 02-09 02-10 02-11 02-12 02-13 02-14 02-24 02-25 02-26',
    },
    {
      case: 'C036 xueyuan 第二十一条',
      from: '2025-09-25',
      count: 5,
      due: '2025-10-09',
      days: '09-26 09-28 09-29 09-30 10-09',
    },
    { case: 'C037 gongsi-huizhi 第十二条', from: '2026-02-13', count: 3, due: '2026-02-25', days: '02-14 02-24 02-25' },
    {
      case: 'C039 shiye-danwei 第十一条, from acceptance',
      from: '2025-03-05',
      count: 3,
      due: '2025-03-10',
      days: '03-06 03-07 03-10',
    },
    {
      case: 'C039 C040 shiye-danwei 第十四条, from receipt',
      from: '2025-03-03',
      count: 5,
      due: '2025-03-10',
      days: '03-04 03-05 03-06 03-07 03-10',
    },
    {
      case: 'C040 shiye-danwei 第十一条, accepted late',
      from: '2025-03-07',
      count: 3,
      due: '2025-03-12',
      days: '03-10 03-11 03-12',
    },
    {
      case: 'C054 zhou-zhang 第九条',
      from: '2026-04-27',
      count: 10,
      due: '2026-05-13',
      days: '04-28 04-29 04-30 05-06 05-07 05-08 05-09 05-11 05-12 05-13',
    },
  ])(
    'the day it happens is not counted: $count from $from end on $due [$case; 民法典 §201]',
    ({ from, count, due, days }) => {
      const found = ends(from, count)
      expect(found).toMatchObject({ startedOn: from, rawOn: due, dueOn: due, dueMinute: null, provisional: false })
      expect(counted(found)).toBe(days)
    },
  )

  test.each([
    {
      case: 'C013 zhou-zhang, the other reading',
      from: '2025-01-20',
      count: 10,
      due: '2025-02-07',
      days: '01-20 01-21 01-22 01-23 01-24 01-26 01-27 02-05 02-06 02-07',
    },
    {
      case: 'C015 zhou-zhang, the other reading',
      from: '2026-02-06',
      count: 10,
      due: '2026-02-26',
      days: '02-06 02-09 02-10 02-11 02-12 02-13 02-14 02-24 02-25 02-26',
    },
    {
      case: 'C021 shangzhou-qu, the other reading',
      from: '2025-04-24',
      count: 5,
      due: '2025-04-29',
      days: '04-24 04-25 04-27 04-28 04-29',
    },
    {
      case: 'C022 shangzhou-qu, the other reading',
      from: '2025-04-24',
      count: 10,
      due: '2025-05-09',
      days: '04-24 04-25 04-27 04-28 04-29 04-30 05-06 05-07 05-08 05-09',
    },
    {
      case: 'C027 shaoyang-xian 四(二)1',
      from: '2025-01-23',
      count: 10,
      due: '2025-02-11',
      days: '01-23 01-24 01-26 01-27 02-05 02-06 02-07 02-08 02-10 02-11',
    },
    {
      case: 'C028 shaoyang-xian 四(二)1, started on a day off',
      from: '2026-05-03',
      count: 5,
      due: '2026-05-11',
      days: '05-06 05-07 05-08 05-09 05-11',
    },
    {
      case: 'C058 shaoyang-xian 四(二)1',
      from: '2026-03-02',
      count: 5,
      due: '2026-03-06',
      days: '03-02 03-03 03-04 03-05 03-06',
    },
    {
      case: 'C058 shaoyang-xian 四(二)1, 10 in total',
      from: '2026-03-02',
      count: 10,
      due: '2026-03-13',
      days: '03-02 03-03 03-04 03-05 03-06 03-09 03-10 03-11 03-12 03-13',
    },
  ])(
    'the day it happens is counted where the rule says so: $count from $from end on $due [$case]',
    ({ from, count, due, days }) => {
      const found = ends(from, count, { firstDay: 'counted' })
      expect(found).toMatchObject({ rawOn: due, dueOn: due, provisional: false })
      expect(counted(found)).toBe(days)
    },
  )

  test.each([
    { case: 'C027 shaoyang-xian, the other reading', from: '2025-01-23', count: 10, due: '2025-02-12' },
    { case: 'C028 shaoyang-xian, the other reading', from: '2026-05-03', count: 5, due: '2026-05-11' },
  ])('both readings can be expressed: excluded, $count from $from end on $due [$case]', ({ from, count, due }) => {
    expect(ends(from, count).dueOn).toBe(due)
  })

  test.each([
    {
      rule: 'none of a working day is that day [C069 zhou-zhang 第八条(三) 即刻]',
      from: '2026-03-10',
      due: '2026-03-10',
    },
    {
      rule: 'none of a holiday is the first working day after it [qiye-lingdao 一(末段) 日收日清]',
      from: '2025-10-01',
      due: '2025-10-09',
    },
    { rule: 'none of a worked Sunday is that day [qiye-lingdao 一(末段)]', from: '2025-09-28', due: '2025-09-28' },
  ])('$rule', ({ from, due }) => {
    const found = ends(from, 0)
    expect(found).toMatchObject({ rawOn: due, dueOn: due })
    expect(counted(found)).toBe('')
  })
})

describe('spans of calendar days', () => {
  test.each([
    { case: 'C012 xixiang-xian 第十一条(三)', from: '2025-03-03', count: 60, raw: '2025-05-02', due: '2025-05-06' },
    { case: 'C042 longan-qu 第十一条', from: '2025-03-03', count: 60, raw: '2025-05-02', due: '2025-05-06' },
    { case: 'C043 xueyuan 第二十二条', from: '2025-12-05', count: 60, raw: '2026-02-03', due: '2026-02-03' },
    { case: 'C045 difang-xinfang 第十一条', from: '2025-03-10', count: 15, raw: '2025-03-25', due: '2025-03-25' },
    {
      case: 'C046 difang-xinfang 第十一条, first',
      from: '2025-04-18',
      count: 15,
      raw: '2025-05-03',
      due: '2025-05-06',
    },
    {
      case: 'C046 difang-xinfang 第十一条, 30 more from the raw end',
      from: '2025-05-03',
      count: 30,
      raw: '2025-06-02',
      due: '2025-06-03',
    },
    {
      case: 'C046 difang-xinfang, the other reading: from the rolled end',
      from: '2025-05-06',
      count: 30,
      raw: '2025-06-05',
      due: '2025-06-05',
    },
    { case: 'C048 xinfang-banfa 第九条', from: '2026-02-02', count: 15, raw: '2026-02-17', due: '2026-02-24' },
    {
      case: 'C049 xinfang-banfa 第九条, 30 more from the raw end',
      from: '2026-02-17',
      count: 30,
      raw: '2026-03-19',
      due: '2026-03-19',
    },
    { case: 'C051 qitian-tousu 三-1(4)', from: '2026-03-04', count: 7, raw: '2026-03-11', due: '2026-03-11' },
    { case: 'a weekend, worked: no roll', from: '2025-09-26', count: 2, raw: '2025-09-28', due: '2025-09-28' },
  ])(
    '$count from $from end on $raw, and on $due after a day off [$case; 民法典 §201 §203]',
    ({ from, count, raw, due }) => {
      const found = ends(from, count, { of: 'calendarDays' })
      expect(found).toMatchObject({ rawOn: raw, dueOn: due, dueMinute: null, provisional: false })
      expect(found.days.filter((day) => day.number !== null)).toHaveLength(count)
      expect(found.days.findLast((day) => day.number !== null)?.on).toBe(raw)
    },
  )

  test.each([
    { case: 'C042 longan-qu, read without roll', from: '2025-03-03', count: 60, due: '2025-05-02' },
    { case: 'C048 xinfang-banfa, read without roll', from: '2026-02-02', count: 15, due: '2026-02-17' },
  ])('without the roll $count from $from end on $due [$case]', ({ from, count, due }) => {
    expect(ends(from, count, { of: 'calendarDays', rolls: false })).toMatchObject({ rawOn: due, dueOn: due })
  })

  test.each([
    { rule: 'the first day counted ends a day earlier', count: 15, due: '2025-03-24', days: 15 },
    { rule: 'one day, counted, is the day itself', count: 1, due: '2025-03-10', days: 1 },
    { rule: 'no day at all is the day itself', count: 0, due: '2025-03-10', days: 0 },
  ])('$rule', ({ count, due, days }) => {
    const found = ends('2025-03-10', count, { of: 'calendarDays', firstDay: 'counted' })
    expect(found.dueOn).toBe(due)
    expect(found.days.filter((day) => day.number !== null)).toHaveLength(days)
  })
})

describe('spans of minutes', () => {
  test.each([
    {
      rule: '30 minutes after 09:00 end at 09:30 [yifang-xinfang 二-3]',
      from: '2026-03-04',
      minute: 540,
      count: 30,
      due: '2026-03-04',
      at: 570,
    },
    {
      rule: 'after 23:50 they end on the next day [yifang-xinfang 二-3]',
      from: '2026-03-04',
      minute: 1430,
      count: 30,
      due: '2026-03-05',
      at: 20,
    },
    {
      rule: '24 hours run through a day off, where nothing rolls',
      from: '2025-10-01',
      minute: 600,
      count: 1440,
      due: '2025-10-02',
      at: 600,
    },
  ])('$rule', ({ from, minute, count, due, at }) => {
    const found = ends(from, count, { of: 'minutes', rolls: false, minute })
    expect(found).toMatchObject({ rawOn: due, dueOn: due, dueMinute: at })
    expect(counted(found)).toBe('')
  })

  test('ending on a day off they roll to the whole next working day, where the rule rolls [民法典 §203]', () => {
    const found = ends('2025-09-30', 1440, { of: 'minutes', minute: 600 })
    expect(found).toMatchObject({ rawOn: '2025-10-01', dueOn: '2025-10-09', dueMinute: null })
  })

  test('ending on a working day they do not roll', () => {
    expect(ends('2025-09-29', 1440, { of: 'minutes', minute: 600 })).toMatchObject({
      dueOn: '2025-09-30',
      dueMinute: 600,
    })
  })
})

describe('the reasons, day by day', () => {
  test('each day from the start to the end says what it is, its number and its holiday', () => {
    expect(ends('2025-09-26', 5).days).toEqual([
      { on: '2025-09-26', kind: 'workday', number: null, extended: false, holiday: null },
      { on: '2025-09-27', kind: 'weekend', number: null, extended: false, holiday: null },
      { on: '2025-09-28', kind: 'workedWeekend', number: 1, extended: false, holiday: null },
      { on: '2025-09-29', kind: 'workday', number: 2, extended: false, holiday: null },
      { on: '2025-09-30', kind: 'workday', number: 3, extended: false, holiday: null },
      ...['01', '02', '03', '04', '05', '06', '07', '08'].map((date) => ({
        on: `2025-10-${date}`,
        kind: 'holiday',
        number: null,
        extended: false,
        holiday: '国庆节、中秋节',
      })),
      { on: '2025-10-09', kind: 'workday', number: 4, extended: false, holiday: null },
      { on: '2025-10-10', kind: 'workday', number: 5, extended: false, holiday: null },
    ])
  })

  test('days after the raw end are shown but not counted [C048 xinfang-banfa 第九条; 民法典 §203]', () => {
    const found = ends('2026-02-02', 15, { of: 'calendarDays' })
    expect(found.days.slice(-8).map(({ on, number, holiday }) => `${on} ${number} ${holiday}`)).toEqual([
      '2026-02-17 15 春节',
      '2026-02-18 null 春节',
      '2026-02-19 null 春节',
      '2026-02-20 null 春节',
      '2026-02-21 null 春节',
      '2026-02-22 null 春节',
      '2026-02-23 null 春节',
      '2026-02-24 null null',
    ])
  })
})

describe('years without their notice', () => {
  test.each([
    { rule: 'reaching into 2027', from: '2026-12-28', count: 5, due: '2027-01-05' },
    { rule: 'all in 2027', from: '2027-09-29', count: 3, due: '2027-10-05' },
    { rule: 'beginning in 2023', from: '2023-12-28', count: 3, due: '2024-01-03' },
  ])('$rule: reckoned by the weekend rule and the fixed days off, and marked provisional', ({ from, count, due }) => {
    expect(ends(from, count)).toMatchObject({ dueOn: due, provisional: true })
  })

  test('2023 and 2027 are unknown, never years without holidays', () => {
    const { days } = ends('2026-12-28', 5)
    expect(days.map(({ on, kind, number }) => `${on} ${kind} ${number}`)).toEqual([
      '2026-12-28 workday null',
      '2026-12-29 workday 1',
      '2026-12-30 workday 2',
      '2026-12-31 workday 3',
      '2027-01-01 holiday null',
      '2027-01-02 unknown null',
      '2027-01-03 unknown null',
      '2027-01-04 unknown 4',
      '2027-01-05 unknown 5',
    ])
  })

  test('a span that ends on the last day of 2026 is final', () => {
    expect(ends('2026-12-28', 3)).toMatchObject({ dueOn: '2026-12-31', provisional: false })
  })

  test('a span that only rolls into 2027 is provisional', () => {
    const found = ends('2026-12-20', 13, { of: 'calendarDays' })
    expect(found).toMatchObject({ rawOn: '2027-01-02', dueOn: '2027-01-04', provisional: true })
  })
})
