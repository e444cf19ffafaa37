/** Between instants and a tenant's days: the only place where time zones are reckoned. */
import { Temporal } from 'temporal-polyfill'
import type { Moment } from './domain/day.ts'

/** The system's clock, in epoch milliseconds; tests turn one by hand. */
export interface Clock {
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** A tenant's own time: the system's, or a sandbox's, which began elsewhere or was turned. */
export function businessTime(clock: Clock, { clockOffset }: { clockOffset: number }): Date {
  return new Date(clock.now() + clockOffset)
}

/** The system's time at which it will be `business` in the tenant. */
export function systemTime(business: Date, { clockOffset }: { clockOffset: number }): Date {
  return new Date(business.getTime() - clockOffset)
}

export function momentAt(epochMilliseconds: number, timeZone: string): Moment {
  const local = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone)
  return { on: local.toPlainDate().toString(), minute: local.hour * 60 + local.minute }
}

export function instantOf({ on, minute }: Moment, timeZone: string): Date {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 })
  return new Date(Temporal.PlainDate.from(on).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds)
}

/** ISO 8601 with the tenant's offset, to the millisecond: `2026-09-18T08:42:00.000+08:00`. */
export function localInstant(date: Date, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(timeZone)
  return local.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 })
}
