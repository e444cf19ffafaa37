import { describe, expect, test } from 'vitest'
import { addDays, addMinutes, daysBetween, isDay, weekday, yearOf } from './day.ts'

describe('days', () => {
  test.each([
    { rule: 'the next day', from: '2025-03-03', count: 1, is: '2025-03-04' },
    { rule: 'the day before', from: '2025-03-01', count: -1, is: '2025-02-28' },
    { rule: 'February has 29 days in a leap year', from: '2024-02-28', count: 1, is: '2024-02-29' },
    { rule: 'February has 28 days in 2025', from: '2025-02-28', count: 1, is: '2025-03-01' },
    { rule: 'a century is no leap year', from: '1900-02-28', count: 1, is: '1900-03-01' },
    { rule: 'every fourth century is one', from: '2000-02-28', count: 1, is: '2000-02-29' },
    { rule: 'over the turn of a year', from: '2025-12-31', count: 1, is: '2026-01-01' },
    { rule: 'back over the turn of a year', from: '2026-01-01', count: -366, is: '2024-12-31' },
    { rule: 'before the epoch', from: '1970-01-01', count: -1, is: '1969-12-31' },
    { rule: 'no days at all', from: '2025-03-03', count: 0, is: '2025-03-03' },
  ])('$rule: $from and $count days is $is', ({ from, count, is }) => {
    expect(addDays(from, count)).toBe(is)
    expect(daysBetween(from, is)).toBe(count)
  })

  test('every day from 1890 to 2110 is followed by the day that a wall calendar shows', () => {
    const wrong: string[] = []
    let time = Date.UTC(1890, 0, 1)
    for (let on = '1890-01-01'; on < '2110-01-01'; on = addDays(on, 1)) {
      const wall = new Date(time)
      if (wall.toISOString().slice(0, 10) !== on || (wall.getUTCDay() || 7) !== weekday(on)) wrong.push(on)
      time += 86_400_000
    }
    expect(wrong).toEqual([])
  })

  test.each([
    { on: '2025-09-29', number: 1, name: 'Monday' },
    { on: '2025-10-05', number: 7, name: 'Sunday' },
    { on: '1969-12-28', number: 7, name: 'Sunday, before the epoch' },
  ])('$on is a $name, weekday $number [ISO 8601]', ({ on, number }) => {
    expect(weekday(on)).toBe(number)
  })

  test('a day knows its year', () => {
    expect(yearOf('2026-01-04')).toBe(2026)
  })
})

describe('whether a text is a day', () => {
  test.each([
    { text: '2024-02-29', is: true },
    { text: '2025-02-29', is: false },
    { text: '2025-04-31', is: false },
    { text: '2025-13-01', is: false },
    { text: '2025-00-10', is: false },
    { text: '2025-01-00', is: false },
    { text: '2025-1-1', is: false },
    { text: '20250101', is: false },
    { text: '2025-01-01T00:00', is: false },
    { text: '', is: false },
  ])('"$text": $is', ({ text, is }) => {
    expect(isDay(text)).toBe(is)
  })
})

describe('minutes', () => {
  test.each([
    { rule: 'within a day', minute: 540, count: 30, on: '2025-03-03', is: 570 },
    { rule: 'the last minute of a day', minute: 1439, count: 0, on: '2025-03-03', is: 1439 },
    { rule: 'over midnight', minute: 1439, count: 1, on: '2025-03-04', is: 0 },
    { rule: 'a whole day', minute: 540, count: 1440, on: '2025-03-04', is: 540 },
    { rule: 'many days', minute: 1, count: 10 * 1440 - 2, on: '2025-03-12', is: 1439 },
  ])('$rule: $count minutes after minute $minute', ({ minute, count, on, is }) => {
    expect(addMinutes({ on: '2025-03-03', minute }, count)).toEqual({ on, minute: is })
  })
})
