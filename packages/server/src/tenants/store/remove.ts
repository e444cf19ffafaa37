/**
 * Removing a tenant for good: first nobody is led to it any more, then its keys go, then everything else, a batch at a
 * time. Cut off anywhere, it goes on where it was.
 *
 * Which tables there are, and which refer to which, is the catalogue's to say, so that none is ever forgotten. It is the
 * owner who deletes: the tenant's role may not, and history gives way only to this (see the trigger on letter_event).
 */
import type { TenantState } from '@yanlu/sdk/contract'
import { eq, sql } from 'drizzle-orm'
import type { Sql } from '../../db/connect.ts'
import { mailboxRoutes, memberships, tenantStandings } from '../../db/schema/directory.ts'
import { deleteStrangers } from './accounts.ts'
import { moveStanding } from './standing.ts'

const batch = 5_000

/** From here on the tenant is nowhere to be found, and whoever was a member of nothing else cannot sign in. */
export async function beginRemoval(handle: Sql, tenantId: string, from: readonly TenantState[]): Promise<void> {
  await handle.transaction(async (tx) => {
    await moveStanding(tx as unknown as Sql, tenantId, { from, to: 'removing' })
    const gone = await tx.delete(memberships).where(eq(memberships.tenantId, tenantId)).returning()
    const userIds = gone.map(({ userId }) => userId)
    await deleteStrangers(tx as unknown as Sql, userIds)
    await tx.delete(mailboxRoutes).where(eq(mailboxRoutes.tenantId, tenantId))
  })
}

/** @param enough asked after each batch. @returns how many rows went, and whether that was all. */
export async function removeRows(
  handle: Sql,
  tenantId: string,
  enough: () => boolean,
): Promise<{ rows: number; removed: boolean }> {
  let rows = 0
  for (const table of await tablesInOrder(handle)) {
    let gone: number
    do {
      gone = await deleteBatch(handle, tenantId, table)
      rows += gone
      if (enough()) return { rows, removed: false }
    } while (gone > 0)
  }
  await handle.delete(tenantStandings).where(eq(tenantStandings.tenantId, tenantId))
  return { rows, removed: true }
}

/** A table whose rows refer to each other goes in one piece: a batch might leave what refers to it. */
async function deleteBatch(handle: Sql, tenantId: string, { schema, name, own }: Table): Promise<number> {
  const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`
  const limit = own ? sql`` : sql`limit ${batch}`
  const some = sql`array(select ctid from ${table} where tenant_id = ${tenantId}::uuid ${limit})`
  return handle.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.tenant_id', ${tenantId}, true)`)
    const answer = await tx.execute(
      sql`with gone as (delete from ${table} where tenant_id = ${tenantId}::uuid and ctid = any(${some}) returning 1)
        select count(*)::int as count from gone`,
    )
    return (answer as unknown as { rows: [{ count: number }] }).rows[0].count
  })
}

interface Table {
  schema: string
  name: string
  /** Whether its rows refer to rows of its own. */
  own: boolean
}

interface Found extends Table {
  full: string
  /** Tables whose rows refer to its rows. */
  referring: string[]
}

/** Keys before all else; then whatever nothing refers to any more; the tenant itself last. */
async function tablesInOrder(handle: Sql): Promise<Table[]> {
  let left = (await tablesOfTenants(handle)).sort((a, b) => rank(a) - rank(b))
  const ordered: Table[] = []
  while (left.length > 0) {
    const next = left.find(({ referring }) => !referring.some((name) => left.some(({ full }) => full === name)))
    if (!next) throw new Error(`these tables refer to each other in a circle: ${left.map(({ full }) => full)}`)
    ordered.push(next)
    left = left.filter((table) => table !== next)
  }
  return ordered
}

/** Without the tenant's key nothing that it sealed opens again, whatever else is still there. */
const first = ['app.tenant_key', 'app.letter_key']

function rank({ full }: Found): number {
  const early = first.indexOf(full)
  if (early >= 0) return early - first.length
  return full === 'app.tenant' ? 1 : 0
}

/** Every table that says whose its rows are, but for the list of tenants itself. */
async function tablesOfTenants(handle: Sql): Promise<Found[]> {
  const answer = await handle.execute(sql`
    select n.nspname as schema, c.relname as name, n.nspname || '.' || c.relname as full,
      exists (select from pg_constraint where contype = 'f' and conrelid = c.oid and confrelid = c.oid) as own,
      array(select rn.nspname || '.' || r.relname from pg_constraint k
        join pg_class r on r.oid = k.conrelid join pg_namespace rn on rn.oid = r.relnamespace
        where k.contype = 'f' and k.confrelid = c.oid and k.conrelid <> c.oid) as referring
    from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    where n.nspname in ('app', 'directory') and c.relkind in ('r', 'p')
      and (n.nspname, c.relname) <> ('directory', 'tenant')
    order by 1, 2`)
  return (answer as unknown as { rows: Found[] }).rows
}
