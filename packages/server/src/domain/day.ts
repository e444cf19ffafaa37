/**
 * Days as ISO dates, reckoned by the proleptic Gregorian calendar. There is no clock and no time zone here:
 * whoever calls knows which day it is where the tenant is.
 */
export type Day = string

/** A minute of a day in the tenant's time zone. */
export interface Moment {
  on: Day
  /** Minutes after midnight, 0–1439. */
  minute: number
}

const minutesPerDay = 24 * 60

export function addDays(day: Day, count: number): Day {
  const date = Number(day.slice(8)) + count
  // Within the month, as nearly always: calendars go through their days one by one.
  if (date >= 1 && date <= 28) return `${day.slice(0, 8)}${pad(date, 2)}`
  return dayOf(dayNumber(day) + count)
}

/** The same day of a later year; the 28th for a 29th of February that is not there. */
export function addYears(day: Day, count: number): Day {
  const [year = '', ...rest] = day.split('-')
  const later = [String(Number(year) + count).padStart(4, '0'), ...rest].join('-')
  return isDay(later) ? later : later.replace('-02-29', '-02-28')
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

export function addMinutes(moment: Moment, count: number): Moment {
  const total = moment.minute + count
  return { on: addDays(moment.on, Math.floor(total / minutesPerDay)), minute: total % minutesPerDay }
}

/** Whether `text` is a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(dayNumber(text)) === text
}

/** Days since 1970-01-01 (civil-from-days reckoning over 400-year eras). */
function dayNumber(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function dayOf(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
