/** National calendars, as published. */
import { integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core'
import type { CalendarYear } from '../../domain/calendar.ts'
import { reference } from './columns.ts'

export const calendarYears = reference.table(
  'calendar_year',
  { calendar: text().notNull(), year: integer().notNull(), notice: jsonb().$type<CalendarYear>().notNull() },
  (t) => [primaryKey({ columns: [t.calendar, t.year] })],
)
