/** Letters for the desk, due first, a page at a time. */
import type { LetterPage, Policy, LetterRow as ShownRow } from '@yanlu/sdk/contract'
import { dayPattern, readCursor, uuidPattern, writeCursor } from '../cursor.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import { mayKnowWhetherIdentified, scopeOf } from '../domain/access.ts'
import { type Calendar, reckon } from '../domain/calendar.ts'
import type { Day, Moment } from '../domain/day.ts'
import { clockOf } from '../domain/deadline.ts'
import { categoryOf, dispositionOf } from '../domain/policy.ts'
import type { Handler } from '../handler.ts'
import { actorOf, openMember } from '../members/store.ts'
import { newestPolicies, pinnedPolicies, policyKey } from '../policies/store.ts'
import { momentAt } from '../time.ts'
import { listUnits } from '../units/store.ts'
import {
  countLetters,
  type DeadlineRow,
  deadlineOf,
  type LetterRow,
  listLetters as list,
  never,
  openDeadlines,
} from './store.ts'

/** A letter is due soon from two working days before its day. */
const soon = { span: { count: 2, of: 'workingDays' }, firstDay: 'excluded', rolls: true } as const

export const listLetters: Handler<'listLetters'> = (asked, { deps, membership }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const member = await openMember(tx, membership.memberId)
    const actor = actorOf(member)
    const now = momentAt(deps.clock.now(), member.tenant.timeZone)
    const calendar = deps.calendars(member.tenant.calendar)
    const query = { scope: scopeOf(actor), today: now.on, soonOn: reckon(calendar, now, soon).dueOn }
    const { show, category, limit } = asked
    const [found, counts, policies, units] = await Promise.all([
      list(tx, { ...query, show, category, limit: limit + 1, after: afterOf(asked.after) }),
      countLetters(tx, query),
      newestPolicies(tx),
      listUnits(tx),
    ])
    const rows = found.slice(0, limit)
    const unitNames = new Map(units.map((unit) => [unit.id, unit.name]))
    const mayKnow = mayKnowWhetherIdentified(actor)
    const letters = await showRows(tx, rows, { calendar, now, unitNames, mayKnow })
    const last = found.length > limit ? rows.at(-1) : undefined
    return {
      letters,
      after: last ? writeCursor([last.dueOn, last.id]) : null,
      counts,
      categories: named(policies),
      today: now.on,
    }
  })

function afterOf(cursor: string | undefined): { dueOn: Day; id: string } | null {
  if (!cursor) return null
  const [dueOn, id] = readCursor(cursor, [dayPattern, uuidPattern]) as [string, string]
  return { dueOn, id }
}

interface Shown {
  calendar: Calendar
  now: Moment
  unitNames: ReadonlyMap<string, string>
  /** Whether the reader may know who gave a name. */
  mayKnow: boolean
}

async function showRows(tx: Tx, rows: LetterRow[], shown: Shown): Promise<ShownRow[]> {
  const [policies, deadlines] = await Promise.all([
    pinnedPolicies(tx, rows),
    openDeadlines(
      tx,
      rows.map((row) => row.id),
    ),
  ])
  return rows.map((row) => {
    const policy = policies.get(policyKey(row))
    if (!policy) throw new Error(`letter ${row.id} has no policy`)
    return showRow(row, policy, { ...shown, deadlines })
  })
}

function showRow(
  row: LetterRow,
  policy: Policy,
  { calendar, now, unitNames, mayKnow, deadlines }: Shown & { deadlines: DeadlineRow[] },
): ShownRow {
  const { id, seq, letterCode, registrationNumber, title, status, anonymous, receivedOn, next } = row
  const nearest = deadlines.find((deadline) => deadline.letterId === id && deadline.dueOn === row.dueOn)
  const disposition = dispositionOf(policy, row.disposition)
  return {
    id,
    seq,
    letterCode,
    registrationNumber,
    title,
    category: { id: row.category, name: categoryOf(policy, row.category)?.name ?? row.category },
    disposition: disposition ? { id: disposition.id, name: disposition.name } : null,
    status,
    anonymous: mayKnow ? anonymous : null,
    receivedOn,
    next,
    unit: unitNames.get(row.nextUnitId ?? '') ?? null,
    due: nearest && row.dueOn !== never ? gauge(nearest, { calendar, now }) : null,
  }
}

function gauge(row: DeadlineRow, at: { calendar: Calendar; now: Moment }): ShownRow['due'] {
  const { milestone, dueOn, overdue, provisional, elapsed, days } = clockOf(deadlineOf(row), at)
  return { milestone, dueOn, overdue, provisional, elapsed, total: days.filter((day) => day.number !== null).length }
}

function named(policies: Policy[]): LetterPage['categories'] {
  const categories = policies.flatMap((policy) => policy.categories)
  return [...new Map(categories.map(({ id, name }) => [id, { id, name }])).values()]
}
