/** The working calendar: seen by every member, changed by whoever manages the organisation. */
import type { CalendarView } from '@yanlu/sdk/contract'
import { administer } from '../administration/store.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { inTenant } from '../db/tenant.ts'
import { refused } from '../domain/administration.ts'
import { inOrder, withImport, withoutImport } from '../domain/calendar-document.ts'
import { noticeFaults, ownDayFaults } from '../domain/calendar-faults.ts'
import { yearOfCalendar } from '../domain/calendar-year.ts'
import { yearOf } from '../domain/day.ts'
import type { Handler } from '../handler.ts'
import { recountNow } from '../jobs/recount.ts'
import { openMember } from '../members/store.ts'
import { businessTime, localInstant, momentAt } from '../time.ts'
import { changeCalendar, refuseFaulty } from './change.ts'
import { provisionalByYear } from './store/deadlines.ts'
import { isRecounting, versionPage } from './store/versions.ts'

export const getCalendar: Handler<'getCalendar'> = (asked, { deps, membership }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const { tenant, role } = await openMember(tx, membership.memberId)
    const manages = role.manages.includes('organisation')
    const today = momentAt(businessTime(deps.clock, tenant).getTime(), tenant.timeZone).on
    const year = asked.year ?? yearOf(today)
    const [calendar, document, recounting, waiting] = await Promise.all([
      deps.calendars.of(tx, tenant),
      deps.calendars.document(tx, tenant),
      isRecounting(tx),
      manages ? provisionalByYear(tx) : null,
    ])
    const coverage = calendar.years.map((notice): CalendarView['coverage'][number] => {
      const own = document.imports.some((entered) => entered.year === notice.year)
      return {
        year: notice.year,
        source: notice.source,
        own,
        overrides: own && document.national.includes(notice.year),
      }
    })
    const notice = calendar.years.find((one) => one.year === year) ?? null
    const version = { version: tenant.calendarVersion, own: [...document.own] }
    return {
      year,
      today,
      ...version,
      ...yearOfCalendar(calendar, year),
      coverage,
      notice,
      waiting,
      recounting,
      manages,
    }
  })

const versionsPerPage = 20

export const listCalendarVersions: Handler<'listCalendarVersions'> = ({ after }, { deps, membership }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const { tenant } = await openMember(tx, membership.memberId)
    const place = after === undefined ? undefined : Number(readCursor(after, [/^\d{1,9}$/])[0])
    const found = await versionPage(tx, { after: place, limit: versionsPerPage + 1 })
    const rows = found.slice(0, versionsPerPage)
    const versions = rows.map(({ row, by, apiKey }) => ({
      ...{ version: row.version, reason: row.reason, changes: row.changes, by, apiKey },
      at: localInstant(row.at, tenant.timeZone),
      recounted:
        row.recountAt && row.recountAt <= row.at ? null : { letters: row.movedLetters, deadlines: row.movedDeadlines },
    }))
    const last = found.length > versionsPerPage ? rows.at(-1) : undefined
    return { versions, after: last ? writeCursor([String(last.row.version)]) : null }
  })

export const setCalendarDays: Handler<'setCalendarDays'> = ({ days, ...asked }, request) =>
  recounting(request, () =>
    administer(request, 'organisation', (work) => {
      refuseFaulty(ownDayFaults(days, work.today))
      const make = (before: Document) => ({ ...before, own: inOrder(days) })
      return changeCalendar(work, request, { ...asked, act: 'calendarDaysSet', subject: asked.reason, make })
    }),
  )

export const importCalendarYear: Handler<'importCalendarYear'> = ({ notice, ...asked }, request) =>
  recounting(request, () =>
    administer(request, 'organisation', (work) => {
      const calendar = request.deps.calendars.national(work.tenant.calendar)
      const faults = noticeFaults(notice, { calendar, today: work.today })
      refuseFaulty(faults.map(({ path, message }) => ({ path: `notice.${path}`, message })))
      const told = { reason: notice.source, act: 'calendarYearImported', subject: notice.source } as const
      return changeCalendar(work, request, { ...asked, ...told, make: (before) => withImport(before, notice) })
    }),
  )

export const withdrawCalendarYear: Handler<'withdrawCalendarYear'> = ({ year, ...asked }, request) =>
  recounting(request, () =>
    administer(request, 'organisation', (work) => {
      const make = (before: Document) => {
        if (!before.imports.some((notice) => notice.year === year)) throw refused('noticeNotImported')
        return withoutImport(before, year)
      }
      return changeCalendar(work, request, { ...asked, act: 'calendarYearWithdrawn', subject: String(year), make })
    }),
  )

type Document = Parameters<typeof withoutImport>[0]
type Changed = Awaited<ReturnType<typeof changeCalendar>>

/** What a change moves is recounted at once, as far as there is patience for it. */
async function recounting(
  { deps, membership }: Parameters<Handler<'setCalendarDays'>>[1],
  change: () => Promise<Changed>,
): Promise<Changed> {
  const changed = await change()
  if (changed.saved && changed.moves.deadlines > 0) await recountNow(deps, membership.tenantId)
  return changed
}
