/** Open deadlines that a calendar's change may move. The index on open deadlines is asked for in literal words. */
import { and, asc, eq, gt, gte, lte, type SQL, sql } from 'drizzle-orm'
import { deadlines } from '../../db/schema/letter-work.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Day } from '../../domain/day.ts'

export interface Reach {
  from: Day
  to: Day
}

type DeadlineRow = typeof deadlines.$inferSelect

const pageOfDeadlines = 2000

/** All of them, a page after the other. */
export async function* openDeadlinesWithin(tx: Tx, reach: Reach): AsyncGenerator<DeadlineRow> {
  let last: DeadlineRow | undefined
  do {
    const rows: DeadlineRow[] = await deadlinesAfter(tx, reach, last)
    yield* rows
    last = rows.length === pageOfDeadlines ? rows.at(-1) : undefined
  } while (last)
}

function deadlinesAfter(tx: Tx, reach: Reach, last: DeadlineRow | undefined): Promise<DeadlineRow[]> {
  const later = last && sql`(${deadlines.letterId}, ${deadlines.number}) > (${last.letterId}::uuid, ${last.number})`
  return tx.sql
    .select()
    .from(deadlines)
    .where(and(openWithin(tx, reach), later))
    .orderBy(asc(deadlines.letterId), asc(deadlines.number))
    .limit(pageOfDeadlines)
}

/** Letters with one of them, in the order of their ids. */
export async function lettersWithin(
  tx: Tx,
  reach: Reach,
  { after, count }: { after: string | null; count: number },
): Promise<string[]> {
  const found = await tx.sql
    .selectDistinct({ letterId: deadlines.letterId })
    .from(deadlines)
    .where(and(openWithin(tx, reach), after ? gt(deadlines.letterId, after) : undefined))
    .orderBy(asc(deadlines.letterId))
    .limit(count)
  return found.map(({ letterId }) => letterId)
}

/** How many open deadlines reach into years that are not known, by the year. */
export function provisionalByYear(tx: Tx): Promise<{ year: number; deadlines: number }[]> {
  const year = sql<number>`extract(year from ${deadlines.dueOn})::int`
  return tx.sql
    .select({ year, deadlines: sql<number>`count(*)::int` })
    .from(deadlines)
    .where(and(eq(deadlines.tenantId, tx.tenantId), isOpen, eq(deadlines.provisional, true)))
    .groupBy(year)
    .orderBy(year)
}

const isOpen = sql`state = 'open'`

/** What ends before a day that changed, or begins after it, is not moved by it. */
function openWithin({ tenantId }: Tx, { from, to }: Reach): SQL | undefined {
  return and(eq(deadlines.tenantId, tenantId), isOpen, gte(deadlines.dueOn, from), lte(deadlines.startedOn, to))
}
