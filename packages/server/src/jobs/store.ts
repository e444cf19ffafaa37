/**
 * When to look into a tenant again. `directory.wake` holds one time a tenant, so that nothing polls them all.
 *
 * Writers take the tenant's advisory lock shared, the timetable takes it alone when it sets the time anew: so a
 * deadline being saved at that moment is either seen by it or wakes the tenant itself.
 */
import { and, eq, isNotNull, lte, min, sql } from 'drizzle-orm'
import type { Sql } from '../db/connect.ts'
import { wakes } from '../db/schema/directory.ts'
import { deadlines } from '../db/schema/letter.ts'
import { outbox } from '../db/schema/notice.ts'
import type { Tx } from '../db/tenant.ts'

/** Makes sure the timetable looks in at `at` or before. Usually a look, not a write. */
export function wakeTenant(tx: Tx, at: Date): void {
  const { tenantId } = tx
  tx.later(tx.sql.select({ locked: sql`pg_advisory_xact_lock_shared(${lockOf(tenantId)})` }).from(sql`(select 1) one`))
  const sooner = sql`select ${tenantId}::uuid, ${at.toISOString()}::timestamptz where not exists
    (select 1 from ${wakes} where tenant_id = ${tenantId}::uuid and next_at <= ${at.toISOString()}::timestamptz)`
  tx.later(
    tx.sql
      .insert(wakes)
      .select(sooner)
      .onConflictDoUpdate({ target: wakes.tenantId, set: { nextAt: sql`least(${wakes.nextAt}, excluded.next_at)` } }),
  )
}

/** Tenants with something due, the longest waiting first. */
export async function tenantsAwake(sqlHandle: Sql, at: Date, count: number): Promise<string[]> {
  const rows = await sqlHandle
    .select({ tenantId: wakes.tenantId })
    .from(wakes)
    .where(lte(wakes.nextAt, at))
    .orderBy(wakes.nextAt)
    .limit(count)
  return rows.map((row) => row.tenantId)
}

/** Sets the tenant's next time from what is still waiting in it. */
export async function sleepTenant(tx: Tx): Promise<void> {
  const { tenantId, sql: handle } = tx
  await handle.select({ locked: sql`pg_advisory_xact_lock(${lockOf(tenantId)})` }).from(sql`(select 1) one`)
  const [[deadline], [mail]] = await Promise.all([
    handle
      .select({ next: min(deadlines.wakeAt) })
      .from(deadlines)
      .where(and(eq(deadlines.tenantId, tenantId), isNotNull(deadlines.wakeAt))),
    handle
      .select({ next: min(outbox.sendAt) })
      .from(outbox)
      .where(and(eq(outbox.tenantId, tenantId), isNotNull(outbox.sendAt))),
  ])
  const times = [deadline?.next, mail?.next].flatMap((time) => time ?? []).map((time) => time.getTime())
  const nextAt = times.length > 0 ? sql`${new Date(Math.min(...times)).toISOString()}::timestamptz` : sql`'infinity'`
  tx.later(handle.update(wakes).set({ nextAt }).where(eq(wakes.tenantId, tenantId)))
}

/** One letter with a deadline to look at, locked so that no other replica takes it; null when there is none. */
export async function takeDueLetter(tx: Tx, at: Date): Promise<string | null> {
  const [due] = await tx.sql
    .select({ letterId: deadlines.letterId })
    .from(deadlines)
    .where(and(eq(deadlines.tenantId, tx.tenantId), lte(deadlines.wakeAt, at)))
    .orderBy(deadlines.wakeAt)
    .limit(1)
    .for('update', { skipLocked: true })
  return due?.letterId ?? null
}

function lockOf(tenantId: string) {
  return sql`hashtextextended(${tenantId}, 4600)`
}
