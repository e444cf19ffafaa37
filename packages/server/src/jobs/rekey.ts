/** The round that goes on after a key has changed: see `keys/rotation.ts`. A letter at a time, and nobody waits. */
import { inTenant, type Tx } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { olderRows, retireTenantKeys, rewrapRow, rewrapTenantKeys, type WrappedTable } from '../keys/rotation.ts'
import { type KeyRow, letterKeyTable, renewLetterKey } from '../letters/store.ts'
import { resealInvitations } from '../members/store/invitations.ts'

/** All that a tenant's key wraps. */
const tables: readonly WrappedTable[] = [letterKeyTable]

/** @returns how many keys were wrapped anew, or made. */
export async function rekeyTenant(deps: Deps, tenantId: string, ends: AbortSignal): Promise<number> {
  const { db, keyring, clock } = deps
  let done = await inTenant(db, tenantId, (tx) => rewrapTenantKeys(tx, keyring.master))
  await inTenant(db, tenantId, (tx) => resealInvitations(tx, keyring))
  for (const table of tables) {
    done += await rekeyAll(deps, { tenantId, table }, ends)
  }
  const at = new Date(clock.now())
  const retired = await inTenant(db, tenantId, (tx) => retireTenantKeys(tx, at, tables))
  if (retired) keyring.forget(tenantId)
  return done
}

async function rekeyAll(
  deps: Deps,
  { tenantId, table }: { tenantId: string; table: WrappedTable },
  ends: AbortSignal,
): Promise<number> {
  let done = 0
  let from: string | null = null
  do {
    const after: string | null = from
    const page: Done = await inTenant(deps.db, tenantId, (tx) => rekeySome(tx, { table, after }, deps))
    done += page.done
    from = page.after
  } while (from && !ends.aborted)
  return done
}

interface Done {
  done: number
  after: string | null
}

async function rekeySome(
  tx: Tx,
  { table, after }: { table: WrappedTable; after: string | null },
  { keyring }: Deps,
): Promise<Done> {
  const newest = await keyring.tenantKey(tx)
  const page = await olderRows(tx, table, { newest, after })
  for (const row of page.rows) {
    if (newest.renewsLetters && table === letterKeyTable) {
      await renewLetterKey(tx, row as unknown as KeyRow, { keyring, tenantKey: newest })
    } else await rewrapRow(tx, table, { row, keyring, newest })
  }
  return { done: page.rows.length, after: page.after }
}
