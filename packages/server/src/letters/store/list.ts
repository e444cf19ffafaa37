/**
 * Letters a member may list, due first, a page at a time by key (due day, then newest).
 *
 * The scope is the domain's, compiled to SQL here: the office reads the letters, a unit its own tasks. Every filter has
 * an index that begins with the tenant and gives the order.
 */
import type { LetterFilter } from '@yanlu/sdk/contract'
import { and, count, eq, gt, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import { deadlines, letters, tasks } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Scope } from '../../domain/access.ts'
import type { Day } from '../../domain/day.ts'
import type { DeadlineRow, LetterRow, TaskRow } from './rows.ts'

export interface ListQuery {
  scope: Scope
  show: LetterFilter
  category?: string | undefined
  after: { dueOn: Day; id: string } | null
  limit: number
  today: Day
  /** The last day that counts as due soon. */
  soonOn: Day
}

/** A letter as listed; for a unit with its own task, which is what it has to do. */
export interface ListedLetter {
  letter: LetterRow
  task: TaskRow | null
}

export async function listLetters(tx: Tx, query: ListQuery): Promise<ListedLetter[]> {
  const parts = await Promise.all(partsOf(query).map((part) => read(tx, query, part)))
  return parts.flat().slice(0, query.limit)
}

/** What lies beyond the page before: the rest of its last day, then later days. Each is one range of the index. */
type Part = 'all' | 'restOfDay' | 'laterDays'

function partsOf({ after }: ListQuery): Part[] {
  return after ? ['restOfDay', 'laterDays'] : ['all']
}

function read(tx: Tx, query: ListQuery, part: Part): Promise<ListedLetter[]> {
  return query.scope.letters === 'all'
    ? ofOffice(tx, query, part)
    : ofUnit(tx, { ...query, unit: query.scope.unit }, part)
}

/** Open deadlines of the letters listed, for their gauges. */
export function openDeadlines(tx: Tx, letterIds: string[]): Promise<DeadlineRow[]> {
  const ids = sql`any(${sql.param(`{${letterIds.join(',')}}`)}::uuid[])`
  return tx.sql
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.tenantId, tx.tenantId), sql`${deadlines.letterId} = ${ids}`, eq(deadlines.state, 'open')))
}

const countedTo = 100

/** How many wait for the member and how many are overdue, counted no further than `countedTo`. */
export async function countLetters(tx: Tx, query: Pick<ListQuery, 'scope' | 'today' | 'soonOn'>) {
  const [mine, overdue] = await Promise.all([
    capped(tx, { ...query, show: 'mine' }),
    capped(tx, { ...query, show: 'overdue' }),
  ])
  return { mine, overdue }
}

async function capped(tx: Tx, filter: Filter): Promise<number> {
  const { scope } = filter
  const one = { one: sql`1`.as('one') }
  const listed =
    scope.letters === 'all'
      ? tx.sql
          .select(one)
          .from(letters)
          .where(and(eq(letters.tenantId, tx.tenantId), officeFilter(filter)))
      : tx.sql
          .select(one)
          .from(tasks)
          .where(and(eq(tasks.tenantId, tx.tenantId), eq(tasks.unitId, scope.unit), unitFilter(filter)))
  const [row] = await tx.sql.select({ count: count() }).from(listed.limit(countedTo).as('listed'))
  return row?.count ?? 0
}

function ofOffice(tx: Tx, query: ListQuery, part: Part) {
  return tx.sql
    .select({ letter: letters, task: sql<null>`null` })
    .from(letters)
    .where(
      and(
        eq(letters.tenantId, tx.tenantId),
        officeFilter(query),
        category(query),
        beyond({ dueOn: letters.dueOn, id: letters.id }, query, part),
      ),
    )
    .orderBy(letters.dueOn, newestFirst(letters.id))
    .limit(query.limit)
}

function ofUnit(tx: Tx, query: ListQuery & { unit: string }, part: Part) {
  return tx.sql
    .select({ letter: letters, task: tasks })
    .from(tasks)
    .innerJoin(letters, and(eq(letters.tenantId, tx.tenantId), eq(letters.id, tasks.letterId)))
    .where(
      and(
        eq(tasks.tenantId, tx.tenantId),
        eq(tasks.unitId, query.unit),
        unitFilter(query),
        category(query),
        beyond({ dueOn: tasks.dueOn, id: tasks.letterId }, query, part),
      ),
    )
    .orderBy(tasks.dueOn, newestFirst(tasks.letterId))
    .limit(query.limit)
}

/** What the filters are made of; a list and a count ask the same. */
type Filter = Pick<ListQuery, 'scope' | 'show' | 'today' | 'soonOn'>

function officeFilter({ scope, show, today, soonOn }: Filter): SQL | undefined {
  const filters: Record<LetterFilter, SQL | undefined> = {
    mine: sql`${letters.holder} = ${holderOf(scope)}`,
    received: eq(letters.status, 'received'),
    inHand: eq(letters.status, 'inHand'),
    dueSoon: and(sql`${letters.dueOn} >= ${today}`, lte(letters.dueOn, soonOn)),
    overdue: lt(letters.dueOn, today),
    answered: eq(letters.status, 'answered'),
    all: undefined,
  }
  return filters[show]
}

/** An administrator has no move on any letter. */
function holderOf(scope: Scope): 'office' | 'administrator' {
  return scope.letters === 'all' && scope.acts ? 'office' : 'administrator'
}

function unitFilter({ show, today, soonOn }: Filter): SQL | undefined {
  const filters: Record<LetterFilter, SQL | undefined> = {
    mine: inArray(tasks.state, ['open', 'signedIn']),
    received: eq(tasks.state, 'open'),
    inHand: eq(tasks.state, 'signedIn'),
    dueSoon: and(sql`${tasks.dueOn} >= ${today}`, lte(tasks.dueOn, soonOn)),
    overdue: lt(tasks.dueOn, today),
    answered: eq(tasks.state, 'reported'),
    all: undefined,
  }
  return filters[show]
}

function category(query: ListQuery): SQL | undefined {
  return query.category ? eq(letters.category, query.category) : undefined
}

interface Key {
  dueOn: typeof letters.dueOn | typeof tasks.dueOn
  id: typeof letters.id | typeof tasks.letterId
}

function beyond({ dueOn, id }: Key, { after }: ListQuery, part: Part): SQL | undefined {
  if (!after || part === 'all') return undefined
  return part === 'restOfDay' ? and(eq(dueOn, after.dueOn), lt(id, after.id)) : gt(dueOn, after.dueOn)
}

/** As the indexes say it, to the letter: with another place for nulls, though there are none, they give no order. */
function newestFirst(id: Key['id']): SQL {
  return sql`${id} desc nulls last`
}
