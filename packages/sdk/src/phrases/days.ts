/** Days taken apart. A day is an ISO date in the tenant's time zone; an instant carries the tenant's own offset. */

/** 0 for Monday, 6 for Sunday. */
export function weekdayOf(on: string): number {
  return (new Date(`${on.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7
}

export function monthAndDay(on: string): [month: number, day: number] {
  return [Number(on.slice(5, 7)), Number(on.slice(8, 10))]
}

/** 08:42, wherever it is read. */
export function timeOf(at: string): string {
  return at.slice(11, 16)
}
