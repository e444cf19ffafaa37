/**
 * The ring: master key → tenant keys → letter keys, and the secret that letter codes are derived and looked up by.
 *
 * Tenant keys are unwrapped once and kept in memory; letter keys never are. Whoever deletes a letter's key row has
 * destroyed what was sealed under it.
 */
import { asc, eq } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { secrets } from '../db/schema/directory.ts'
import { tenantKeys } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'
import { newKey, type Place, seal, unseal } from './seal.ts'

export interface TenantKey {
  version: number
  key: Uint8Array
}

export interface Keyring {
  /** Key of the HMACs over codes; the same for the whole installation. */
  readonly codeKey: Uint8Array
  /** The tenant's newest key. */
  tenantKey(tx: Tx): Promise<TenantKey>
  tenantKeyOf(tx: Tx, version: number): Promise<TenantKey>
  /** Makes a tenant's first key, inside the transaction that makes the tenant. */
  createTenantKey(tx: Tx): void
  /** Lets go of the keys of a tenant that is being removed. */
  forget(tenantId: string): void
}

export async function openKeyring(db: Database, masterKey: Uint8Array): Promise<Keyring> {
  const kept = new Map<string, TenantKey[]>()
  const codeKey = await loadSecret(db, masterKey, 'codes')

  async function keysOf(tx: Tx): Promise<TenantKey[]> {
    const known = kept.get(tx.tenantId)
    if (known) return known
    const rows = await tx.sql
      .select()
      .from(tenantKeys)
      .where(eq(tenantKeys.tenantId, tx.tenantId))
      .orderBy(asc(tenantKeys.version))
    const keys = rows.map(({ version, wrapped }) => ({
      version,
      key: unseal(masterKey, wrapped, tenantKeyPlace(tx.tenantId, version)),
    }))
    if (keys.length > 0) kept.set(tx.tenantId, keys)
    return keys
  }

  return {
    codeKey,
    tenantKey: async (tx) => must((await keysOf(tx)).at(-1), tx),
    tenantKeyOf: async (tx, version) =>
      must(
        (await keysOf(tx)).find((one) => one.version === version),
        tx,
      ),
    createTenantKey: ({ tenantId, sql, later }) => {
      const wrapped = seal(masterKey, newKey(), tenantKeyPlace(tenantId, 1))
      later(sql.insert(tenantKeys).values({ tenantId, version: 1, wrapped }))
    },
    forget: (tenantId) => void kept.delete(tenantId),
  }
}

/** Replicas that start together agree on the first one's secret. */
async function loadSecret(db: Database, masterKey: Uint8Array, purpose: string): Promise<Uint8Array> {
  const place = { tenant: '', table: 'secret', row: purpose, column: 'wrapped' }
  const wrapped = seal(masterKey, newKey(), place)
  await db.sql.insert(secrets).values({ purpose, wrapped }).onConflictDoNothing()
  const [row] = await db.sql.select().from(secrets).where(eq(secrets.purpose, purpose))
  if (!row) throw new Error(`no secret for ${purpose}`)
  return unseal(masterKey, row.wrapped, place)
}

function tenantKeyPlace(tenantId: string, version: number): Place {
  return { tenant: tenantId, table: 'tenant_key', row: String(version), column: 'wrapped' }
}

function must(key: TenantKey | undefined, tx: Tx): TenantKey {
  if (!key) throw new Error(`tenant ${tx.tenantId} has no key`)
  return key
}
