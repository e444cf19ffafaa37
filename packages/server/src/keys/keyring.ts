/**
 * The ring: master key → tenant keys → letter keys, and the secrets of the installation.
 *
 * Tenant keys are unwrapped once and kept in memory; letter keys never are. Whoever deletes a letter's key row has
 * destroyed what was sealed under it. Which versions a tenant has is read again every minute, so that every replica seals
 * under a new one soon after it is made.
 */
import { asc, eq } from 'drizzle-orm'
import { tenantKeys } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'
import type { Master } from './master.ts'
import { newKey, type Place, unseal } from './seal.ts'
import type { Secrets } from './secrets.ts'

export interface TenantKey {
  version: number
  /** Whether letters get keys of their own anew when it becomes theirs. */
  renewsLetters: boolean
  key: Uint8Array
}

export interface Keyring {
  readonly secrets: Secrets
  readonly master: Master
  /** The tenant's newest key. */
  tenantKey(tx: Tx): Promise<TenantKey>
  tenantKeyOf(tx: Tx, version: number): Promise<TenantKey>
  /** Opens what was sealed under one of the tenant's keys. @throws {SealBroken} */
  openUnderTenant(tx: Tx, sealed: Uint8Array, place: Place): Promise<Uint8Array>
  /** Makes a tenant's next key, inside the transaction that asks for it. */
  addTenantKey(tx: Tx, next: { version: number; renewsLetters: boolean; madeAt: Date }): Promise<void>
  /** Lets go of a tenant's keys: it is being removed, or has others now. */
  forget(tenantId: string): void
}

interface Kept {
  keys: readonly TenantKey[]
  readAt: number
}

/** How long another replica's new version may go unnoticed. */
const keptMs = 60_000

export function openKeyring(master: Master, secrets: Secrets): Keyring {
  const kept = new Map<string, Kept>()

  async function keysOf(tx: Tx, { anew = false } = {}): Promise<readonly TenantKey[]> {
    const known = kept.get(tx.tenantId)
    if (known && !anew && performance.now() - known.readAt < keptMs) return known.keys
    const keys = await readKeys(tx, master, known?.keys ?? [])
    if (keys.length > 0) kept.set(tx.tenantId, { keys, readAt: performance.now() })
    return keys
  }

  async function tenantKeyOf(tx: Tx, version: number): Promise<TenantKey> {
    const among = (keys: readonly TenantKey[]) => keys.find((one) => one.version === version)
    return must(among(await keysOf(tx)) ?? among(await keysOf(tx, { anew: true })), tx)
  }

  return {
    secrets,
    master,
    tenantKey: async (tx) => must((await keysOf(tx)).at(-1), tx),
    tenantKeyOf,
    openUnderTenant: async (tx, sealed, place) => openUnder(await keysOf(tx), sealed, place),
    addTenantKey: async ({ tenantId, sql, later }, next) => {
      const wrapped = await master.wrap(newKey(), tenantKeyPlace(tenantId, next.version))
      later(sql.insert(tenantKeys).values({ tenantId, ...next, ...wrapped }))
      kept.delete(tenantId)
    },
    forget: (tenantId) => void kept.delete(tenantId),
  }
}

async function readKeys(tx: Tx, master: Master, known: readonly TenantKey[]): Promise<TenantKey[]> {
  const rows = await tx.sql
    .select()
    .from(tenantKeys)
    .where(eq(tenantKeys.tenantId, tx.tenantId))
    .orderBy(asc(tenantKeys.version))
  const keys = rows.map(async ({ version, renewsLetters, ...row }) => {
    const unwrapped = known.find((one) => one.version === version)
    return unwrapped ?? { version, renewsLetters, key: await master.unwrap(row, tenantKeyPlace(tx.tenantId, version)) }
  })
  return Promise.all(keys)
}

/** The newest first; the last one's failure is the answer. */
function openUnder(keys: readonly TenantKey[], sealed: Uint8Array, place: Place): Uint8Array {
  const [oldest, ...newer] = keys
  for (const { key } of newer.reverse()) {
    try {
      return unseal(key, sealed, place)
    } catch {}
  }
  return unseal(oldest?.key ?? new Uint8Array(32), sealed, place)
}

export function tenantKeyPlace(tenantId: string, version: number): Place {
  return { tenant: tenantId, table: 'tenant_key', row: String(version), column: 'wrapped' }
}

function must(key: TenantKey | undefined, tx: Tx): TenantKey {
  if (!key) throw new Error(`tenant ${tx.tenantId} has no such key`)
  return key
}
