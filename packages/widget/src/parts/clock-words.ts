/** What the clock says. */
import type { Clock, ClockDay } from '@yanlu/sdk'
import { chineseClock } from './messages/clock-zh-cn.ts'
import { wordBook } from './word-book.ts'

export interface ClockWords {
  label: string
  today: string
  start: string
  due: string
  dueMark: string
  worked: string
  over: string
  counted: string
  ahead: string
  off: string
  workedCounted: string
  extended: string
  /** Over the first extended day, and where even that has no room. */
  extendedTag: string
  extendedMark: string
  provisional: string
  met: string
  how: string
  /** What has to happen, by when: 12月11日（周五）前答复. */
  by(clock: Clock): string
  nth(clock: Clock): string
  overdue(days: number): string
  wasDue(clock: Clock): string
  metOn(clock: Clock): string
  spare(days: number): string
  stopped: string
  unknownYear(year: string): string
  folded(weeks: number, counted: number): string
  foldedAhead(weeks: number, counted: number): string
  /** One extension: when, from which day to which, and why. */
  extension(extension: Clock['extensions'][number]): string
  /** How it is counted, in one paragraph. */
  rule(clock: Clock): string
  /** One day, in words. */
  day(day: ClockDay, clock: Clock): string
  run(days: ClockDay[]): string
}

export const clockWords = wordBook<ClockWords>(chineseClock)
