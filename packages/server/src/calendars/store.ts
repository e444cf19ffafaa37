/**
 * Calendars: national notices, entered once into `reference`, and what each organisation makes of them.
 *
 * Which version of its calendar an organisation is at stands in its row, which every request reads anyway; a version never
 * changes, so that it is read once by each replica and then kept.
 */
import { and, asc, eq } from 'drizzle-orm'
import type { Sql } from '../db/connect.ts'
import { prepared } from '../db/prepared.ts'
import { calendarVersions } from '../db/schema/calendar.ts'
import { calendarYears } from '../db/schema/reference.ts'
import type { tenants } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'
import type { Calendar } from '../domain/calendar.ts'
import { assemble, type CalendarDocument } from '../domain/calendar-document.ts'
import { calendarCn } from '../domain/presets/calendar-cn.ts'
import { Kept } from '../kept.ts'

/** Which calendar an organisation follows, and its newest version. */
type Following = Pick<typeof tenants.$inferSelect, 'calendar' | 'calendarVersion'>

export interface Calendars {
  readonly names: readonly string[]
  /** The national notices as they are known now; asking for a calendar that is not there throws. */
  national(name: string): Calendar
  /** The organisation's calendar as it is now. */
  of(tx: Tx, tenant: Following): Promise<Calendar>
  /** As it was when a deadline was reckoned, by the name that the deadline keeps. */
  asOf(tx: Tx, tenant: Following, version: string): Promise<Calendar>
  /** The version that the organisation is at, as it was made. */
  document(tx: Tx, tenant: Following): Promise<CalendarDocument>
  /** Reads the national notices anew: another replica may have brought one. */
  refresh(sql: Sql): Promise<void>
}

/** The notices that come with the product are entered; the database wakes everybody for those that are new. */
export async function openCalendars(sql: Sql): Promise<Calendars> {
  await enter(sql, 'cn', calendarCn)
  const shelf = { national: await readNational(sql), kept: new Kept<Calendar>(keptAtMost) }
  const at = (tx: Tx, { calendar }: Following, version: number) =>
    version === 0 ? Promise.resolve(nationalOf(shelf, calendar)) : keep(shelf, tx, { name: calendar, version })
  return {
    names: [...shelf.national.keys()],
    national: (name) => nationalOf(shelf, name),
    of: (tx, tenant) => at(tx, tenant, tenant.calendarVersion),
    asOf: (tx, tenant, version) => at(tx, tenant, numberOf(version)),
    document: (tx, { calendar, calendarVersion }) =>
      calendarVersion === 0
        ? Promise.resolve(documentOfAll(nationalOf(shelf, calendar)))
        : openDocument(tx, calendarVersion),
    refresh: async (handle) => {
      shelf.national = await readNational(handle)
    },
  }
}

/** How a deadline names the version it was reckoned by: `cn/3`. */
function versionName(name: string, version: number): string {
  return `${name}/${version}`
}

function numberOf(version: string): number {
  return Number(version.slice(version.lastIndexOf('/') + 1)) || 0
}

interface Shelf {
  national: ReadonlyMap<string, Calendar>
  /** By tenant and version. */
  kept: Kept<Calendar>
}

const keptAtMost = 2000

function nationalOf({ national }: Shelf, name: string): Calendar {
  const calendar = national.get(name)
  if (!calendar) throw new Error(`no calendar ${name}`)
  return calendar
}

function keep(shelf: Shelf, tx: Tx, of: { name: string; version: number }): Promise<Calendar> {
  return shelf.kept.get(`${tx.tenantId}/${of.version}`, () => read(shelf, tx, of))
}

async function read(shelf: Shelf, tx: Tx, { name, version }: { name: string; version: number }): Promise<Calendar> {
  const document = await openDocument(tx, version)
  const known = (year: number) => nationalOf(shelf, name).years.some((notice) => notice.year === year)
  if (!document.national.every(known)) shelf.national = await readNational(tx.sql)
  return assemble(nationalOf(shelf, name), document, versionName(name, version))
}

/** What an organisation begins with: every notice there is, and nothing of its own. */
export function documentOfAll({ years }: Calendar): CalendarDocument {
  return { national: years.map(({ year }) => year), imports: [], own: [] }
}

/** Asking for one that is not there throws. */
async function openDocument(tx: Tx, version: number): Promise<CalendarDocument> {
  const [found] = await documentOf(tx.sql, { tenantId: tx.tenantId, version })
  if (!found) throw new Error(`no version ${version} of the calendar`)
  return found.document
}

const documentOf = prepared(['tenantId', 'version'], (db, { tenantId, version }) =>
  db
    .select({ document: calendarVersions.document })
    .from(calendarVersions)
    .where(and(eq(calendarVersions.tenantId, tenantId), eq(calendarVersions.version, version))),
)

async function readNational(sql: Sql): Promise<Map<string, Calendar>> {
  const rows = await sql.select().from(calendarYears).orderBy(asc(calendarYears.year))
  const calendars = new Map<string, Calendar>()
  for (const { calendar: name, notice } of rows) {
    const years = [...(calendars.get(name)?.years ?? []), notice]
    calendars.set(name, { version: versionName(name, 0), years, ...lasting[name] })
  }
  return calendars
}

const { fixedHolidays = [], statutory = [] } = calendarCn
/** What no notice changes. */
const lasting: Record<string, Pick<Calendar, 'fixedHolidays' | 'statutory'>> = { cn: { fixedHolidays, statutory } }

/** The notices that come with the product; one that is there already stays as it is. */
async function enter(sql: Sql, calendar: string, { years }: Calendar): Promise<void> {
  const rows = years.map((notice) => ({ calendar, year: notice.year, notice }))
  await sql.insert(calendarYears).values(rows).onConflictDoNothing()
}
