/** The days of a clock, taken apart: what whoever draws them has to know. Nothing is counted here. */
import type { Clock } from '../contract/span.ts'
import { monthAndDay, weekdayOf } from './days.ts'

/** Where a span ends before a day off moves it on: a span of no days on the day it starts. */
export function rawEnd({ span, startedOn, rawOn }: Clock): string {
  return span.count ? rawOn : startedOn
}

/** Whether a day off moved the end on. A cap can hold it back instead. */
export function isRolled(clock: Clock): boolean {
  return rawEnd(clock) < clock.dueOn
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

/** The Monday of a day's week. */
export function mondayOf(on: string): string {
  return new Date(Date.parse(on) - weekdayOf(on) * dayMs).toISOString().slice(0, 10)
}

/** 11/24. */
export function slashed(on: string): string {
  return monthAndDay(on).join('/')
}

/** 17:30, from the minutes after midnight. */
export function timeAt(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

const dayMs = 86_400_000
