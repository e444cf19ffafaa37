/**
 * Changing the calendar: the new version from the one that was seen, what it would move, and its line on the record.
 *
 * A preview goes the same way up to the end, so that whatever it shows is what is then done, and whatever would be refused
 * is refused by it.
 */
import {
  type AuditAct,
  type CalendarChangeView,
  type CalendarMoves,
  type FieldProblem,
  type Output,
  Problem,
} from '@yanlu/sdk/contract'
import type { Administration } from '../administration/store.ts'
import type { Calendar } from '../domain/calendar.ts'
import { assemble, type CalendarDocument, changesBetween, reachOfChange } from '../domain/calendar-document.ts'
import { movedEnd } from '../domain/recount-by-calendar.ts'
import type { MemberRequest } from '../handler.ts'
import { deadlineOf } from '../letters/store.ts'
import { openDeadlinesWithin, type Reach } from './store/deadlines.ts'
import { appendVersion, versionsSince } from './store/versions.ts'

export interface Wanted {
  seen: number
  preview: boolean
  reason: string
  act: AuditAct
  /** What is changed, for the record. */
  subject: string
}

/** @param make the version to be. @throws {Problem} `conflict` when somebody changed the calendar first. */
export async function changeCalendar(
  work: Administration,
  { deps: { calendars }, apiKey }: MemberRequest,
  { seen, preview, reason, act, subject, make }: Wanted & { make: (before: CalendarDocument) => CalendarDocument },
): Promise<Output<'setCalendarDays'>> {
  const { tx, tenant, at, member, record } = work
  await refuseUnseen(work, seen)
  const before = await calendars.document(tx, tenant)
  const document = make(before)
  const changes = changesBetween(before, document)
  const now = await calendars.of(tx, tenant)
  const version = tenant.calendarVersion + 1
  const then = assemble(calendars.national(tenant.calendar), document, now.version)
  const reach = reachOfChange(now, then)
  const moves = await movesBy(work, then, reach)
  if (preview || changes.length === 0) return { version: tenant.calendarVersion, saved: false, moves }
  const by = { memberId: member.id, apiKeyId: apiKey?.id ?? null }
  appendVersion(tx, { version, at, by, reason, document, changes, reach })
  const told = (what: 'dayAdded' | 'dayRemoved') => changes.filter((one) => one.what === what).map(({ name }) => name)
  record(
    act,
    { id: String(version), name: subject },
    { before: { days: told('dayRemoved') }, after: { days: told('dayAdded'), reason, version } },
  )
  return { version, saved: true, moves }
}

export function refuseFaulty(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Problem('invalid', 'invalid', { fields })
}

async function refuseUnseen({ tx, tenant }: Administration, seen: number): Promise<void> {
  if (tenant.calendarVersion === seen) return
  const since = await versionsSince(tx, seen)
  const done = since.map(({ at, by, changes }) => ({ type: actOf(changes), by: by ?? '', at: at.toISOString() }))
  throw new Problem('conflict', 'calendarChanged', { done })
}

/** As the record of the organisation calls it. */
function actOf([first]: CalendarChangeView[]): AuditAct {
  if (first?.what === 'noticeWithdrawn') return 'calendarYearWithdrawn'
  return first?.kind === null ? 'calendarYearImported' : 'calendarDaysSet'
}

/** Counted over deadlines as they are kept: whoever changes the calendar reads no letter for it. */
async function movesBy({ tx, today }: Administration, calendar: Calendar, reach: Reach | null): Promise<CalendarMoves> {
  const moves = { deadlines: 0, later: 0, earlier: 0, settled: 0, unsettled: 0 }
  const letters = new Set<string>()
  if (!reach) return { ...moves, letters: 0 }
  for await (const row of openDeadlinesWithin(tx, reach)) {
    const ends = movedEnd(deadlineOf(row), { calendar, today })
    if (!ends) continue
    letters.add(row.letterId)
    moves.deadlines += 1
    moves.later += Number(ends.dueOn > row.dueOn)
    moves.earlier += Number(ends.dueOn < row.dueOn)
    moves.settled += Number(row.provisional && !ends.provisional)
    moves.unsettled += Number(!row.provisional && ends.provisional)
  }
  return { ...moves, letters: letters.size }
}
