/** Days as people read them. A day is an ISO date in the tenant's time zone; here it is only taken apart. */

/** 0 for Monday, 6 for Sunday. */
export function weekdayOf(on: string): number {
  return (new Date(`${on}T00:00Z`).getUTCDay() + 6) % 7
}

export function monthAndDay(on: string): [month: number, day: number] {
  return [Number(on.slice(5, 7)), Number(on.slice(8, 10))]
}

/** 11/24. */
export function slashed(on: string): string {
  return monthAndDay(on).join('/')
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The reader's hour and minute of an instant; empty when the reader's day is not the tenant's day `on`. */
export function timeOn(at: string, on: string): string {
  const here = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`
  return day === on ? `${two(here.getHours())}:${two(here.getMinutes())}` : ''
}

/** The reader's own day of an instant. */
export function dayOf(at: string): string {
  const here = new Date(at)
  return new Date(here.getTime() - here.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
