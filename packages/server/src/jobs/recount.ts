/**
 * A tenant's turn in the round of recounts: a notice that came with the product makes the next version of its calendar, and
 * open deadlines that reach into days that changed are counted anew, each letter in a transaction of its own.
 *
 * A letter that was counted anew comes out the same the next time, so a second look finds nothing. After all letters there
 * is one more look: somebody may have been opening a deadline by the version before.
 */
import { oneAtATime } from '../administration/store.ts'
import { lettersWithin, type Reach } from '../calendars/store/deadlines.ts'
import { appendVersion, markRecount, type VersionRow, versionsToRecount } from '../calendars/store/versions.ts'
import { isAway } from '../db/failure.ts'
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { describeError } from '../describe-error.ts'
import { assemble, noticeChange, reachOfChange } from '../domain/calendar-document.ts'
import { recountByCalendar } from '../domain/recount-by-calendar.ts'
import { type Author, isOvertaken, openLetter, saveHappenings } from '../letters/store.ts'
import { ownTenant } from '../tenants/store/standing.ts'

const timetable: Author = { kind: 'system', member: null, unit: null, name: null }
const batch = 100
/** How long whoever changed the calendar waits for it; the timetable goes on after that. */
const patienceMs = 3_000
/** No request that began by the version before is still under way then. */
const settledAfterMs = 2 * 60_000
const putOffMs = 60 * 60_000

/** @returns how many letters had a deadline recounted. */
export async function recountDeadlines(deps: Deps, tenantId: string, ends: AbortSignal): Promise<number> {
  await adoptNotices(deps, tenantId)
  const at = new Date(deps.clock.now())
  const waiting = await inTenant(deps.db, tenantId, (tx) => versionsToRecount(tx, at))
  let moved = 0
  for (const version of waiting) moved += await carryOut(deps, version, ends)
  return moved
}

/** What can be done at once is: usually all of it. */
export async function recountNow(deps: Deps, tenantId: string): Promise<void> {
  await recountDeadlines(deps, tenantId, AbortSignal.timeout(patienceMs))
}

/** Those that came with the product since the tenant's newest version: a version of nobody's making. */
async function adoptNotices({ db, calendars, clock }: Deps, tenantId: string): Promise<void> {
  await calendars.refresh(db.sql)
  await inTenant(db, tenantId, async (tx) => {
    await oneAtATime(tx)
    const tenant = await ownTenant(tx)
    if (!tenant) return
    const national = calendars.national(tenant.calendar)
    const before = await calendars.document(tx, tenant)
    const come = national.years.filter(({ year }) => tenant.calendarVersion === 0 || !before.national.includes(year))
    if (come.length === 0) return
    const document = { ...before, national: national.years.map(({ year }) => year) }
    const now = await calendars.of(tx, tenant)
    const reach = tenant.calendarVersion === 0 ? everything(come) : reachOfChange(now, assemble(national, document, ''))
    appendVersion(tx, {
      version: tenant.calendarVersion + 1,
      at: new Date(clock.now()),
      by: null,
      reason: come.map(({ source }) => source).join('、'),
      document,
      changes: come.map(({ year, source }) => noticeChange('noticePublished', year, source)),
      reach,
    })
  })
}

/** Before there were versions nothing says by which notices a deadline was counted. */
function everything(years: readonly { year: number }[]): Reach {
  const all = years.map(({ year }) => year)
  return { from: `${Math.min(...all)}-01-01`, to: `${Math.max(...all)}-12-31` }
}

async function carryOut(deps: Deps, version: VersionRow, ends: AbortSignal): Promise<number> {
  const { tenantId, reachesFrom: from, reachesTo: to } = version
  let after = version.recountedTo
  let stayed = false
  let moved = 0
  let found: string[] = []
  do {
    found =
      from && to
        ? await inTenant(deps.db, tenantId, (tx) => lettersWithin(tx, { from, to }, { after, count: batch }))
        : []
    const counted = { letters: 0, deadlines: 0 }
    for (const letterId of found) {
      if (ends.aborted) break
      const deadlines = await recountLetter(deps, version, letterId)
      stayed ||= deadlines === null
      counted.letters += Number((deadlines ?? 0) > 0)
      counted.deadlines += deadlines ?? 0
      after = letterId
    }
    moved += counted.letters
    const done = found.length < batch && !ends.aborted
    const place = done ? { recountedTo: null, recountAt: nextLook(deps, version, stayed) } : { recountedTo: after }
    await inTenant(deps.db, tenantId, async (tx) => markRecount(tx, version.version, { moved: counted, ...place }))
  } while (found.length === batch && !ends.aborted)
  return moved
}

/** Null once there is nothing left to do. */
function nextLook({ clock }: Deps, { at }: VersionRow, stayed: boolean): Date | null {
  const now = clock.now()
  if (stayed) return new Date(now + putOffMs)
  const settled = at.getTime() + settledAfterMs
  return now >= settled ? null : new Date(settled)
}

/** By mail only where a day moved. @returns how many deadlines were recounted; null when it has to be tried again. */
async function recountLetter(deps: Deps, { tenantId, reason }: VersionRow, letterId: string): Promise<number | null> {
  try {
    return await inTenant(deps.db, tenantId, async (tx) => {
      const opened = await openLetter(tx, letterId, deps)
      const { calendar, policy, now } = opened
      const happenings = recountByCalendar(opened.letter, { calendar, policy, today: now.on, reason })
      const moves = happenings.some((one) => one.type === 'deadlineRecounted' && one.dueOn !== one.was.dueOn)
      const mails = opened.mails && moves
      if (happenings.length > 0) saveHappenings(tx, { ...opened, mails }, { happenings, by: timetable })
      return happenings.length
    })
  } catch (error) {
    if (isAway(error)) throw error
    if (!isOvertaken(error)) {
      deps.log.error({ event: 'recount_failed', tenant: tenantId, letter: letterId, error: describeError(error) })
    }
    return null
  }
}
