/** Whether tenants may be used: begun, suspended, resumed; and the list of them all. */
import { Problem, type TenantState } from '@yanlu/sdk/contract'
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Database, Sql } from '../../db/connect.ts'
import { mailboxRoutes, rounds, tenantStandings } from '../../db/schema/directory.ts'
import { letters } from '../../db/schema/letter.ts'
import { mailboxes, members, tenants } from '../../db/schema/tenant.ts'
import { inTenant, type Tx } from '../../db/tenant.ts'
import { wakeTenant } from '../../jobs/store.ts'
import type { TenantRow } from '../store.ts'

/** @throws {Problem} `not_found` */
export async function standingOf(handle: Sql, tenantId: string): Promise<TenantState> {
  const [found] = await handle.select().from(tenantStandings).where(eq(tenantStandings.tenantId, tenantId))
  if (!found) throw new Problem('not_found', 'not_found')
  return found.state
}

/** The tenants by their ids, which is in the order they were made. */
export function listStandings(handle: Sql, { after, limit }: { after: string | undefined; limit: number }) {
  return handle
    .select()
    .from(tenantStandings)
    .where(after ? gt(tenantStandings.tenantId, after) : undefined)
    .orderBy(asc(tenantStandings.tenantId))
    .limit(limit)
}

/** Null once a removal has come so far. */
export async function openTenant(db: Database, tenantId: string): Promise<TenantRow | null> {
  return inTenant(db, tenantId, ownTenant)
}

/** The same inside its door. */
export async function ownTenant(tx: Tx): Promise<TenantRow | null> {
  return (await rowOf(tx))[0] ?? null
}

/** What an operator is told of a tenant: how much there is, and nothing of what it says. */
export async function openInside(db: Database, tenantId: string) {
  return inTenant(db, tenantId, async (tx) => {
    const [[tenant], boxes, people, count] = await Promise.all([
      rowOf(tx),
      tx.sql
        .select({ slug: mailboxes.slug, name: mailboxes.name })
        .from(mailboxes)
        .where(eq(mailboxes.tenantId, tenantId))
        .orderBy(asc(mailboxes.slug)),
      tx.sql.$count(members, eq(members.tenantId, tenantId)),
      tx.sql.$count(letters, eq(letters.tenantId, tenantId)),
    ])
    return { tenant: tenant ?? null, mailboxes: boxes, members: people, letters: count }
  })
}

function rowOf(tx: Tx) {
  return tx.sql.select().from(tenants).where(eq(tenants.tenantId, tx.tenantId))
}

export async function isSlugFree(handle: Sql, slug: string): Promise<boolean> {
  return (await handle.$count(mailboxRoutes, eq(mailboxRoutes.slug, slug))) === 0
}

/** Moves on only from where it is thought to be. @throws {Problem} `not_allowed_now` */
export async function moveStanding(
  handle: Sql,
  tenantId: string,
  { from, to }: { from: readonly TenantState[]; to: TenantState },
): Promise<void> {
  const moved = await handle
    .update(tenantStandings)
    .set({ state: to })
    .where(and(eq(tenantStandings.tenantId, tenantId), inArray(tenantStandings.state, [...from])))
    .returning()
  if (moved.length === 0) throw new Problem('not_allowed_now', 'not_allowed_now', { reason: 'beingRemoved' })
}

/** Suspended first and explained afterwards: in between nothing can be done, and the reason is empty. */
export async function suspend(db: Database, tenantId: string, told: { reason: string; at: Date }): Promise<void> {
  await moveStanding(db.sql, tenantId, { from: ['active', 'suspended'], to: 'suspended' })
  await inTenant(db, tenantId, async (tx) => {
    const suspendedAt = sql`coalesce(${tenants.suspendedAt}, ${told.at.toISOString()}::timestamptz)`
    // What was exported before may have changed since.
    const exportedAt = sql`case when ${tenants.suspendedAt} is null then null else ${tenants.exportedAt} end`
    setTenant(tx, { suspendedAt, suspendedFor: told.reason, exportedAt })
  })
}

/** What passed meanwhile is said by the next round. */
export async function resume(db: Database, tenantId: string, at: Date): Promise<void> {
  await moveStanding(db.sql, tenantId, { from: ['active', 'suspended'], to: 'active' })
  await inTenant(db, tenantId, async (tx) => {
    setTenant(tx, { suspendedAt: null, suspendedFor: null, exportedAt: null })
    for (const round of rounds) wakeTenant(tx, round, at)
  })
}

export async function markExported(db: Database, tenantId: string, at: Date): Promise<void> {
  await inTenant(db, tenantId, async (tx) => setTenant(tx, { exportedAt: at }))
}

type Changes = Parameters<ReturnType<Tx['sql']['update']>['set']>[0]

function setTenant(tx: Tx, changes: Changes): void {
  tx.later(
    tx.sql
      .update(tenants)
      .set(changes as Partial<TenantRow>)
      .where(eq(tenants.tenantId, tx.tenantId)),
  )
}
