/**
 * Letters a member may list, due first, a page at a time by key (due day, then newest).
 *
 * The scope is the domain's, compiled to SQL here (`inScope`): a unit's rows, or every desk's, without the letters that
 * bar the member. Every filter has an index that begins with the tenant and gives the order.
 */
import type { LetterFilter, NextStep } from '@yanlu/sdk/contract'
import { and, count, eq, gt, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import { letterKeys, letters } from '../../db/schema/letter.ts'
import { deadlines, letterBars, letterUnits } from '../../db/schema/letter-work.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Scope } from '../../domain/access.ts'
import type { Day } from '../../domain/day.ts'
import type { Keyring } from '../../keys/keyring.ts'
import { type KeyRow, type LetterKey, letterKeyOf } from './letter-key.ts'
import type { DeadlineRow, LetterRow } from './rows.ts'
import type { LetterUnitRow } from './units.ts'
import { openTitle } from './words.ts'

export interface ListQuery {
  scope: Scope
  /** The member's own unit and role, and the steps that the role may take: what waits for them. */
  own: { unit: string; role: string; steps: readonly NextStep[] }
  show: LetterFilter
  category?: string | undefined
  after: { dueOn: Day; id: string } | null
  limit: number
  today: Day
  /** The last day that counts as due soon. */
  soonOn: Day
}

/** A letter as listed, as the unit has it whose row it is. */
export interface ListedLetter {
  letter: LetterRow
  at: LetterUnitRow
  title: string | null
  key: LetterKey | null
}

type FoundLetter = Omit<ListedLetter, 'title' | 'key'> & { key: KeyRow | null }

/** A letter that is at several units of the member's comes once, as the first of them has it. */
export async function listLetters(tx: Tx, query: ListQuery, keyring: Keyring): Promise<ListedLetter[]> {
  const reaches = reachesOf(query)
  const parts = await Promise.all(
    reaches.flatMap((reach) => partsOf(query).map((part) => read(tx, { ...query, reach }, part))),
  )
  const found = parts.flat().sort(byDueDay)
  const first = new Map<string, FoundLetter>()
  for (const one of found) if (!first.has(one.letter.id)) first.set(one.letter.id, one)
  const page = [...first.values()].slice(0, query.limit)
  return Promise.all(
    page.map(async (one) => {
      const key = await letterKeyOf(tx, one.key, keyring)
      return { ...one, key, title: openTitle(key, one.letter) }
    }),
  )
}

/** One range of an index each: a unit's rows, or every desk's. */
type Reach = { unit: string } | 'desks'

function reachesOf({ show, scope, own }: Pick<ListQuery, 'show' | 'scope' | 'own'>): Reach[] {
  if (scope.letters === 'none') return []
  if (show === 'mine') return [{ unit: own.unit }]
  return scope.letters === 'all' ? ['desks'] : scope.units.map((unit) => ({ unit }))
}

/** What lies beyond the page before: the rest of its last day, then later days. Each is one range of the index. */
type Part = 'all' | 'restOfDay' | 'laterDays'

function partsOf({ after }: ListQuery): Part[] {
  return after ? ['restOfDay', 'laterDays'] : ['all']
}

function byDueDay(a: FoundLetter, b: FoundLetter): number {
  return order(a.at.dueOn, b.at.dueOn) || order(b.letter.id, a.letter.id)
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function read(tx: Tx, query: ListQuery & { reach: Reach }, part: Part): Promise<FoundLetter[]> {
  return tx.sql
    .select({ letter: letters, at: letterUnits, key: letterKeys })
    .from(letterUnits)
    .innerJoin(letters, and(eq(letters.tenantId, tx.tenantId), eq(letters.id, letterUnits.letterId)))
    .leftJoin(letterKeys, and(eq(letterKeys.tenantId, tx.tenantId), eq(letterKeys.letterId, letterUnits.letterId)))
    .where(
      and(
        eq(letterUnits.tenantId, tx.tenantId),
        inScope(tx, query),
        filter(query),
        query.category ? eq(letterUnits.category, query.category) : undefined,
        beyond(query, part),
      ),
    )
    .orderBy(letterUnits.dueOn, newestFirst)
    .limit(query.limit)
}

/** Open deadlines of the letters listed, for their gauges. */
export function openDeadlines(tx: Tx, letterIds: string[]): Promise<DeadlineRow[]> {
  return openOf(tx.sql, { tenantId: tx.tenantId, letterIds: `{${letterIds.join(',')}}` })
}

const openOf = prepared(['tenantId', 'letterIds'], (db, { tenantId, letterIds }) =>
  db
    .select()
    .from(deadlines)
    .where(
      and(
        eq(deadlines.tenantId, tenantId),
        sql`${deadlines.letterId} = any(${letterIds}::uuid[])`,
        eq(deadlines.state, 'open'),
      ),
    ),
)

const countedTo = 100

/** How many wait for the member and how many are overdue, counted no further than `countedTo`. */
export async function countLetters(tx: Tx, query: Omit<ListQuery, 'show' | 'after' | 'limit' | 'category'>) {
  const [mine, overdue] = await Promise.all([
    capped(tx, { ...query, show: 'mine' }),
    capped(tx, { ...query, show: 'overdue' }),
  ])
  return { mine, overdue }
}

type Filter = Pick<ListQuery, 'scope' | 'own' | 'show' | 'today' | 'soonOn'>

async function capped(tx: Tx, query: Filter): Promise<number> {
  const counts = await Promise.all(
    reachesOf(query).map(async (reach) => {
      const listed = tx.sql
        .select({ one: sql`1`.as('one') })
        .from(letterUnits)
        .where(and(eq(letterUnits.tenantId, tx.tenantId), inScope(tx, { ...query, reach }), filter(query)))
        .limit(countedTo)
      const [row] = await tx.sql.select({ count: count() }).from(listed.as('listed'))
      return row?.count ?? 0
    }),
  )
  return Math.min(
    countedTo,
    counts.reduce((sum, one) => sum + one, 0),
  )
}

/** The scope of `domain/access.ts`, as SQL. */
function inScope({ tenantId }: Tx, { scope, reach }: { scope: Scope; reach: Reach }): SQL | undefined {
  const { member, units } = scope.barred
  const who = sql`any(${sql.param(`{${[member, ...units].join(',')}}`)}::uuid[])`
  const bars = sql`select 1 from ${letterBars} where ${letterBars.tenantId} = ${tenantId}
    and ${letterBars.letterId} = ${letterUnits.letterId} and ${letterBars.whoId} = ${who}`
  const place = reach === 'desks' ? sql`${letterUnits.desk}` : eq(letterUnits.unitId, reach.unit)
  return and(place, sql`not exists (${bars})`)
}

/** What the filters are made of; a list and a count ask the same. */
function filter({ show, own, today, soonOn }: Filter): SQL | undefined {
  const { step, stepRole, standing, dueOn } = letterUnits
  const theirs = sql`(${stepRole} is null or ${stepRole} = ${own.role})`
  const filters: Record<LetterFilter, () => SQL | undefined> = {
    mine: () => and(sql`${step} <> 'none'`, inArray(step, [...own.steps, 'none']), theirs),
    received: () => eq(standing, 'received'),
    inHand: () => eq(standing, 'inHand'),
    dueSoon: () => and(sql`${dueOn} >= ${today}`, lte(dueOn, soonOn)),
    overdue: () => lt(dueOn, today),
    answered: () => eq(standing, 'answered'),
    ended: () => eq(standing, 'ended'),
    all: () => undefined,
  }
  return filters[show]()
}

function beyond({ after }: ListQuery, part: Part): SQL | undefined {
  if (!after || part === 'all') return undefined
  const { dueOn, letterId } = letterUnits
  return part === 'restOfDay' ? and(eq(dueOn, after.dueOn), lt(letterId, after.id)) : gt(dueOn, after.dueOn)
}

/** As the indexes say it, to the letter: with another place for nulls, though there are none, they give no order. */
const newestFirst = sql`${letterUnits.letterId} desc nulls last`
