/** National calendars: entered once into `reference`, read at the start. */
import { createHash } from 'node:crypto'
import { asc } from 'drizzle-orm'
import type { Sql } from '../db/connect.ts'
import { calendarYears } from '../db/schema/reference.ts'
import type { Calendar, CalendarYear } from '../domain/calendar.ts'
import { calendarCn } from '../domain/presets/calendar-cn.ts'

/** A calendar by its name; asking for one that is not there throws. */
export interface Calendars {
  (name: string): Calendar
  readonly names: readonly string[]
}

export async function openCalendars(sql: Sql): Promise<Calendars> {
  await enter(sql, 'cn', calendarCn)
  const rows = await sql.select().from(calendarYears).orderBy(asc(calendarYears.year))
  const calendars = new Map<string, Calendar>()
  for (const { calendar: name, notice } of rows) {
    const years = [...(calendars.get(name)?.years ?? []), notice]
    calendars.set(name, { version: versionOf(name, years), years, ...fixed[name] })
  }
  const calendarOf = (name: string) => {
    const calendar = calendars.get(name)
    if (!calendar) throw new Error(`no calendar ${name}`)
    return calendar
  }
  return Object.assign(calendarOf, { names: [...calendars.keys()] })
}

const fixed: Record<string, Pick<Calendar, 'fixedHolidays'>> = { cn: { fixedHolidays: calendarCn.fixedHolidays ?? [] } }

/** Changes whenever any of the notices does. */
function versionOf(name: string, years: readonly CalendarYear[]): string {
  const digest = createHash('sha256').update(JSON.stringify(years)).digest('hex')
  return `${name}-${years.at(-1)?.year}-${digest.slice(0, 8)}`
}

/** The notices that come with the product; one that is there already stays as it is. */
async function enter(sql: Sql, calendar: string, { years }: Calendar): Promise<void> {
  const rows = years.map((notice) => ({ calendar, year: notice.year, notice }))
  await sql.insert(calendarYears).values(rows).onConflictDoNothing()
}
