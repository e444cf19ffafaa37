/** What the clock says. */
import type { Clock, ClockDay } from '@yanlu/sdk'
import type { ClockPhrases } from '@yanlu/sdk/phrases'
import { chineseClock } from './messages/clock-zh-cn.ts'
import { wordBook } from './word-book.ts'

export interface ClockWords extends ClockPhrases {
  label: string
  today: string
  due: string
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
  /** What has to happen, by when: 12月11日（周五）前答复. */
  by(clock: Clock): string
  wasDue(clock: Clock): string
  metOn(clock: Clock): string
  spare(days: number): string
  foldedAhead(weeks: number, counted: number): string
  /** One day, in words. */
  day(day: ClockDay, clock: Clock): string
  run(days: ClockDay[]): string
}

export const clockWords = wordBook<ClockWords>(chineseClock)
