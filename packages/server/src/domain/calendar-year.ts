/** A year of a calendar at a glance: what each day is, whose rule makes it so, and how many days of each month are worked. */
import type { CalendarDay } from '@yanlu/sdk/contract'
import { type Calendar, isWorkingDay } from './calendar.ts'
import { dayOf, daysFrom } from './calendar-days.ts'

export interface CalendarYearView {
  days: CalendarDay[]
  /** By month. */
  workingDays: number[]
}

export function yearOfCalendar(calendar: Calendar, year: number): CalendarYearView {
  const days = daysFrom(`${year}-01-01`, `${year}-12-31`).map((on) => ({ on, ...dayOf(calendar, on) }))
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))
  const worked = days.filter(({ on }) => isWorkingDay(calendar, on))
  return { days, workingDays: months.map((month) => worked.filter(({ on }) => on.slice(5, 7) === month).length) }
}
