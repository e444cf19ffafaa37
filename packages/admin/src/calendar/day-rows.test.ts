import type { OwnDay } from '@yanlu/sdk'
import { describe, expect, test } from 'vitest'
import { calendarWords } from '../messages/calendar-words.ts'
import { type DayRow, type Read, readDays, readFile, tableOf } from './day-rows.ts'
import { asNotice, asOwnDays, putInto } from './table-days.ts'

function read<What>(found: Read<What>): What {
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.read
}
const faults = (found: Read<unknown>) => ('faults' in found ? found.faults : [])
const days = (text: string): DayRow[] => read(readDays(text))
const own = (from: string, to = from, change: Partial<OwnDay> = {}): OwnDay => {
  return { kind: 'vacation', name: '暑假', from, to, basis: '校历', ...change }
}

describe('a table of days', () => {
  test.each([
    { rule: 'has a heading in Chinese', text: '日期,类型,名称\n2027-01-01,休,元旦' },
    { rule: 'or in English', text: 'Date,Type,Name\n2027-01-01,off,元旦' },
    { rule: 'or none', text: '2027-01-01,休,元旦' },
    { rule: 'its columns stand in any order', text: '名称,日期,类型\n元旦,2027-01-01,休' },
    { rule: 'days are written as Excel writes them', text: '2027/1/1,休,元旦' },
    { rule: 'or as people do', text: '2027年1月1日,放假,元旦' },
    { rule: 'or with a time that means nothing', text: '2027/1/1 0:00,休,元旦' },
  ])('$rule', ({ text }) => {
    expect(days(text)).toMatchObject([{ on: '2027-01-01', kind: 'holiday', name: '元旦', from: null }])
  })

  test.each([
    ['休', 'holiday'],
    ['班', 'worked'],
    ['半天', 'half'],
    ['假期', 'vacation'],
    ['Half', 'half'],
  ])('%s is %s', (kind, is) => {
    expect(days(`2027-01-01,${kind},名`)[0]?.kind).toBe(is)
  })

  test.each([
    { rule: 'a day that does not exist', row: '2027-02-30,休,春节', fault: 'noDate', given: '2027-02-30' },
    { rule: 'a day without its year', row: '1月1日,休,元旦', fault: 'noDate', given: '1月1日' },
    { rule: 'a kind that there is not', row: '2027-01-02,停工,元旦', fault: 'noKind', given: '停工' },
    { rule: 'a day off without a name', row: '2027-01-02,休,', fault: 'noName', given: '2027-01-02' },
    {
      rule: 'a name that is too long',
      row: `2027-01-02,休,${'长'.repeat(41)}`,
      fault: 'longName',
      given: '长'.repeat(41),
    },
    { rule: 'a day that was there before', row: '2027-01-01,班,', fault: 'twice', given: '2' },
  ])('is refused whole for $rule, by the number of its row', ({ row, fault, given }) => {
    expect(readDays(`日期,类型,名称\n2027-01-01,休,元旦\n\n${row}`)).toEqual({ faults: [{ line: 4, fault, given }] })
  })

  test('names every row that cannot be read', () => {
    expect(faults(readDays('日期,类型,名称\nx,休,a\n2027-01-01,y,b\n2027-01-02,休,')).map(({ line }) => line)).toEqual([
      2, 3, 4,
    ])
  })

  test.each([
    ['', 'noRows'],
    ['日期,类型,名称\n', 'noRows'],
    ['姓名,电话\n张三,1', 'noHeading'],
  ])('%j is none', (text, fault) => {
    expect(faults(readDays(text))).toMatchObject([{ fault }])
  })

  test('a workbook is told from a table, and so is what is too big', async () => {
    expect(faults(await readFile(new Blob(['PK\u0003\u0004'])))).toMatchObject([{ line: 0, fault: 'workbook' }])
    expect(faults(await readFile(new Blob(['x'.repeat(600_000)])))).toMatchObject([{ line: 0, fault: 'tooBig' }])
  })
})

describe('as the notice of a year', () => {
  test('days off that follow one another under one name are one holiday', () => {
    const table = days('2027-02-06,休,春节\n2027-02-05,休,春节\n2027-01-01,休,元旦\n2027-01-30,班,')
    expect(read(asNotice(table, 2027))).toEqual({
      year: 2027,
      source: '',
      holidays: [
        { name: '元旦', from: '2027-01-01', to: '2027-01-01' },
        { name: '春节', from: '2027-02-05', to: '2027-02-06' },
      ],
      workedWeekends: ['2027-01-30'],
    })
  })

  test('a day of another year is refused, and so is one that only the organisation can have', () => {
    const table = days('2026-12-31,休,元旦\n2027-01-01,休,元旦\n2027-03-01,半天,大扫除')
    expect(asNotice(table, 2027)).toEqual({
      faults: [
        { line: 1, fault: 'otherYear', given: '2026-12-31' },
        { line: 3, fault: 'notOfNotice', given: '大扫除' },
      ],
    })
  })

  test('days that a saved table says are the organisation’s own are left out', () => {
    const table = days('日期,类型,名称,来自\n2027-01-01,休,元旦,法定\n2027-03-01,半天,大扫除,本单位')
    expect(read(asNotice(table, 2027)).holidays).toHaveLength(1)
  })
})

describe('as days of the organisation’s own', () => {
  test('all rest on the basis that is named, and those of a notice are left out', () => {
    const table = days(
      '日期,类型,名称,来自\n2027-01-01,休,元旦,放假通知\n2027-07-01,假期,暑假,本单位\n2027-07-02,假期,暑假,本单位',
    )
    expect(read(asOwnDays(table, '校历'))).toEqual([own('2027-07-01', '2027-07-02')])
  })

  test('a worked day has to say what it is called', () => {
    expect(asOwnDays(days('2027-01-02,班,'), '校历')).toEqual({
      faults: [{ line: 1, fault: 'noName', given: '2027-01-02' }],
    })
  })

  test.each([
    { rule: 'the same day is taken anew', came: own('2027-07-10', '2027-07-20'), there: [] },
    {
      rule: 'what is around it stays',
      came: own('2027-07-12', '2027-07-13'),
      there: [
        ['2027-07-10', '2027-07-11'],
        ['2027-07-14', '2027-07-20'],
      ],
    },
    { rule: 'what is elsewhere stays as it is', came: own('2027-08-01'), there: [['2027-07-10', '2027-07-20']] },
  ])('$rule', ({ came, there }) => {
    const fresh = { ...came, name: '军训' }
    const all = putInto([own('2027-07-10', '2027-07-20')], [fresh])
    expect(all.filter(({ name }) => name === '暑假').map(({ from, to }) => [from, to])).toEqual(there)
    expect(all).toContainEqual(fresh)
  })
})

describe('a table that is saved', () => {
  const saved = {
    own: [own('2026-11-20', '2026-11-20', { kind: 'holiday', name: '=校运动会' }), own('2026-07-11')],
    days: [
      { on: '2026-01-01', kind: 'holiday', name: '元旦', rule: 'notice' },
      { on: '2026-01-04', kind: 'workedWeekend', name: null, rule: 'notice' },
      { on: '2026-01-05', kind: 'workday', name: null, rule: 'week' },
      { on: '2026-07-11', kind: 'holiday', name: '暑假', rule: 'own' },
      { on: '2026-11-20', kind: 'holiday', name: '=校运动会', rule: 'own' },
    ],
  } as const

  test.each(['zh-CN', 'en'] as const)(
    'is read again in %s: the notice as the notice, one’s own as one’s own',
    (language) => {
      const again = days(
        tableOf({ ...saved, days: [...saved.days], own: [...saved.own] }, calendarWords[language].table),
      )
      expect(read(asNotice(again, 2026))).toMatchObject({
        holidays: [{ name: '元旦', from: '2026-01-01', to: '2026-01-01' }],
        workedWeekends: ['2026-01-04'],
      })
      expect(read(asOwnDays(again, '校历')).map(({ kind, name }) => [kind, name])).toEqual([
        ['vacation', '暑假'],
        ['holiday', '=校运动会'],
      ])
    },
  )

  test('says each day that is not as its weekday has it', () => {
    const text = tableOf({ ...saved, days: [...saved.days], own: [...saved.own] }, calendarWords['zh-CN'].table)
    expect(text.split('\r\n')).toEqual([
      '\uFEFF日期,类型,名称,来自',
      '2026-01-01,休,元旦,放假通知',
      '2026-01-04,班,,放假通知',
      '2026-07-11,假期,暑假,本单位',
      "2026-11-20,休,'=校运动会,本单位",
      '',
    ])
  })
})
