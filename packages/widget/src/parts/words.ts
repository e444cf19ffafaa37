/** The words of the shared parts. Chinese is always there; English is taught by whoever needs it. */
import type { Clock, ClockDay, IdentityField, TrailEntry } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { chineseParts } from './messages/zh-cn.ts'

export type { Language }

export type Audience = 'sender' | 'office'

/** A line of the trail: what stands out, and the rest of the sentence. */
export interface TrailLine {
  strong?: string
  rest?: string
  /** Under it, quiet: a reason. */
  note?: string | undefined
}

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
  provisional: string
  met: string
  how: string
  /** What has to happen, by when: 12月11日（周五）前答复. */
  by(clock: Clock): string
  nth(clock: Clock): string
  total(clock: Clock): string
  overdue(days: number): string
  wasDue(clock: Clock): string
  metOn(clock: Clock): string
  spare(days: number): string
  clause(clause: string): string
  stopped: string
  unknownYear(year: string): string
  folded(weeks: number, counted: number): string
  /** How it is counted, in one paragraph. */
  rule(clock: Clock): string
  /** One day, in words. */
  day(day: ClockDay, clock: Clock): string
  run(days: ClockDay[]): string
}

export interface PartWords {
  weekdays: readonly string[]
  /** 11月24日. */
  date(on: string): string
  /** 11月24日（周二）. */
  day(on: string): string
  /** 11月24日 周二 09:40. */
  moment(at: string, on: string): string
  seal(text: string): string
  fields: Record<IdentityField, string>
  join(names: string[]): string
  clock: ClockWords
  trail(entry: TrailEntry, audience: Audience): TrailLine
  gauge(elapsed: number, total: number, overdue: boolean): string
}

const spoken: Partial<Record<Language, PartWords>> = {}

export function teachParts(language: Language, words: PartWords): void {
  spoken[language] = words
}

export function wordsFor(language: Language): PartWords {
  return spoken[language] ?? chineseParts
}
