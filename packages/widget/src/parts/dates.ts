/** Days as people read them. A day is an ISO date in the tenant's time zone; here it is only taken apart. */
import type { Clock } from '@yanlu/sdk'

/** 0 for Monday, 6 for Sunday. */
export function weekdayOf(on: string): number {
  return (new Date(`${on}T00:00Z`).getUTCDay() + 6) % 7
}

export function monthAndDay(on: string): [month: number, day: number] {
  return [Number(on.slice(5, 7)), Number(on.slice(8, 10))]
}

/** Where a span ends before a day off moves it on: a span of no days on the day it starts. */
export function rawEnd({ span, startedOn, rawOn }: Clock): string {
  return span.count ? rawOn : startedOn
}

/** 11/24. */
export function slashed(on: string): string {
  return monthAndDay(on).join('/')
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Hour and minute of an instant, which carries the tenant's own offset: 08:42, wherever it is read. */
export function timeOf(at: string): string {
  return at.slice(11, 16)
}

/** The tenant's day of an instant. */
export function dayOf(at: string): string {
  return at.slice(0, 10)
}
