/** Registration numbers: a counter for each mailbox and year, locked only while a letter is accepted. */
import { sql } from 'drizzle-orm'
import { counters } from '../../db/schema/tenant.ts'
import type { Tx } from '../../db/tenant.ts'

/** The next count, taken in this transaction and given back if the act is refused. */
export async function takeNumber(tx: Tx, mailboxId: string, year: number): Promise<number> {
  const [taken] = await tx.sql
    .insert(counters)
    .values({ tenantId: tx.tenantId, mailboxId, year, count: 1 })
    .onConflictDoUpdate({
      target: [counters.tenantId, counters.mailboxId, counters.year],
      set: { count: sql`${counters.count} + 1` },
    })
    .returning({ count: counters.count })
  if (!taken) throw new Error('no registration number')
  return taken.count
}
