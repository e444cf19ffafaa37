/** The clock of a sandbox, which only turns forward. That a live tenant has none is the database's to hold as well. */
import { and, eq, gt, isNotNull, lt, lte, min } from 'drizzle-orm'
import type { Database } from '../../db/connect.ts'
import { deadlines } from '../../db/schema/letter-work.ts'
import { tenants } from '../../db/schema/tenant.ts'
import { inTenant } from '../../db/tenant.ts'
import { wakeTenant } from '../../jobs/store.ts'

/** Turns it so far; one that is farther already stays. The timetable is woken with it, should nobody go on. */
export async function setClock(
  db: Database,
  tenantId: string,
  { clockOffset, now }: { clockOffset: number; now: Date },
): Promise<void> {
  await inTenant(db, tenantId, async (tx) => {
    const behind = and(
      eq(tenants.tenantId, tenantId),
      eq(tenants.kind, 'sandbox'),
      lt(tenants.clockOffset, clockOffset),
    )
    tx.later(tx.sql.update(tenants).set({ clockOffset }).where(behind))
    wakeTenant(tx, 'lapse', now)
  })
}

/** When, by the tenant's clock, the next deadline passes, after one moment and until another; null for none. */
export async function nextPassing(
  db: Database,
  tenantId: string,
  { after, until }: { after: Date; until: Date },
): Promise<Date | null> {
  const [found] = await inTenant(db, tenantId, (tx) =>
    tx.sql
      .select({ next: min(deadlines.wakeAt) })
      .from(deadlines)
      .where(
        and(
          eq(deadlines.tenantId, tenantId),
          isNotNull(deadlines.wakeAt),
          gt(deadlines.wakeAt, after),
          lte(deadlines.wakeAt, until),
        ),
      ),
  )
  return found?.next ?? null
}
