/**
 * What the round `rekey` does for a tenant: its own keys are wrapped by the master key that wraps now, everything that its
 * keys wrap is wrapped by the newest of them, and then the older ones are deleted. Nobody waits for any of it: until it is
 * done both open.
 */
import { and, asc, count, eq, getTableColumns, gt, isNull, lt, ne, or } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { tenantKeys } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'
import { type Keyring, type TenantKey, tenantKeyPlace } from './keyring.ts'
import type { Master } from './master.ts'
import { seal, unseal } from './seal.ts'

/** A table of keys that a tenant's key wraps, each at the place of its row's id, column `wrapped`. */
export interface WrappedTable {
  name: string
  table: PgTable & { tenantId: PgColumn; tenantKeyVersion: PgColumn; wrapped: PgColumn }
  id: PgColumn
}

/** Replicas that sealed under the older key without knowing better have long read the new one. */
export const retiredAfterMs = 10 * 60_000

/** @returns how many were wrapped anew. */
export async function rewrapTenantKeys(tx: Tx, master: Master): Promise<number> {
  const own = eq(tenantKeys.tenantId, tx.tenantId)
  const elsewhere = or(isNull(tenantKeys.master), ne(tenantKeys.master, master.id))
  const rows = await tx.sql.select().from(tenantKeys).where(and(own, elsewhere))
  for (const { version, ...kept } of rows) {
    const place = tenantKeyPlace(tx.tenantId, version)
    const anew = await master.wrap(await master.unwrap(kept, place), place)
    tx.later(
      tx.sql
        .update(tenantKeys)
        .set(anew)
        .where(and(own, eq(tenantKeys.version, version))),
    )
  }
  return rows.length
}

export interface Page {
  rows: readonly Record<string, unknown>[]
  /** Where the following page begins; null on the last. */
  after: string | null
}

const rowsAtOnce = 200

/** Rows that an older version of the tenant's key wraps, by their id. */
export async function olderRows(
  tx: Tx,
  { table, id }: WrappedTable,
  { newest, after }: { newest: TenantKey; after: string | null },
): Promise<Page> {
  const older = and(eq(table.tenantId, tx.tenantId), lt(table.tenantKeyVersion, newest.version))
  const rows = await tx.sql
    .select({ ...getTableColumns(table), rowId: id })
    .from(table)
    .where(after === null ? older : and(older, gt(id, after)))
    .orderBy(asc(id))
    .limit(rowsAtOnce)
  const last = rows.length === rowsAtOnce ? rows.at(-1) : undefined
  return { rows, after: last ? String(last.rowId) : null }
}

/** Wraps one row's key by the newest; what was deleted or replaced meanwhile stays as it is. */
export async function rewrapRow(
  tx: Tx,
  { name, table, id }: WrappedTable,
  { row, keyring, newest }: { row: Record<string, unknown>; keyring: Keyring; newest: TenantKey },
): Promise<void> {
  const { rowId, tenantKeyVersion, wrapped } = row as { rowId: string; tenantKeyVersion: number; wrapped: Uint8Array }
  const place = { tenant: tx.tenantId, table: name, row: rowId, column: 'wrapped' }
  const older = await keyring.tenantKeyOf(tx, tenantKeyVersion)
  const anew = seal(newest.key, unseal(older.key, wrapped, place), place)
  const same = and(eq(table.tenantId, tx.tenantId), eq(id, rowId), eq(table.wrapped, wrapped))
  tx.later(
    tx.sql
      .update(table)
      .set({ tenantKeyVersion: newest.version, wrapped: anew } as never)
      .where(same),
  )
}

/** Deletes the older keys once nothing is wrapped by them. @returns whether any went. */
export async function retireTenantKeys(tx: Tx, at: Date, tables: readonly WrappedTable[]): Promise<boolean> {
  const own = eq(tenantKeys.tenantId, tx.tenantId)
  const keys = await tx.sql.select().from(tenantKeys).where(own).orderBy(asc(tenantKeys.version))
  const newest = keys.at(-1)
  if (!newest || keys.length === 1 || newest.madeAt.getTime() + retiredAfterMs > at.getTime()) return false
  const left = await Promise.all(tables.map(({ table }) => anyOlder(tx, table, newest.version)))
  if (left.some(Boolean)) return false
  tx.later(tx.sql.delete(tenantKeys).where(and(own, lt(tenantKeys.version, newest.version))))
  return true
}

async function anyOlder({ tenantId, sql }: Tx, table: WrappedTable['table'], version: number): Promise<boolean> {
  const older = and(eq(table.tenantId, tenantId), lt(table.tenantKeyVersion, version))
  const [found] = await sql
    .select({ one: count() })
    .from(sql.select({ tenantId: table.tenantId }).from(table).where(older).limit(1).as('one'))
  return (found?.one ?? 0) > 0
}
