/** Days of a month in weeks, Monday first. */
import { weekdayOf } from '@yanlu/sdk/phrases'

/** Rows of seven; null before the first day and after the last. */
export function weeksOf<Day extends { on: string }>(days: readonly Day[]): (Day | null)[][] {
  const first = days[0] ? weekdayOf(days[0].on) : 0
  const cells: (Day | null)[] = [...Array.from({ length: first }, () => null), ...days]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

export function isWeekend(on: string): boolean {
  return weekdayOf(on) > 4
}

export function dayAfter(on: string, count: number): string {
  return new Date(Date.parse(on) + count * 86_400_000).toISOString().slice(0, 10)
}
