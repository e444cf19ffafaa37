/**
 * A letter's own key, wrapped by its tenant's. What was said in the letter and who wrote it are sealed under it, so deleting
 * its row shreds both. Every letter has one from its submission.
 */
import type { letterKeys } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Keyring, TenantKey } from '../../keys/keyring.ts'
import { newKey, type Place, seal, unseal } from '../../keys/seal.ts'

export type KeyRow = typeof letterKeys.$inferSelect

export interface LetterKey {
  /** Which of the letter's keys it is: what it seals says so. */
  number: number
  key: Uint8Array
}

/** @returns the key, and its row to be saved */
export function newLetterKey(
  place: Pick<KeyRow, 'tenantId' | 'letterId' | 'number'>,
  tenantKey: TenantKey,
): { key: LetterKey; row: KeyRow } {
  const key = newKey()
  const wrapped = seal(tenantKey.key, key, keyPlace(place.tenantId, place.letterId))
  const row = { ...place, tenantKeyVersion: tenantKey.version, wrapped }
  return { key: { number: place.number, key }, row }
}

/**
 * Null where the letter's key is destroyed, and with it what it sealed.
 *
 * @throws {SealBroken} when the row was altered or moved, or the tenant's key is another one.
 */
export async function letterKeyOf(tx: Tx, row: KeyRow | null | undefined, keyring: Keyring): Promise<LetterKey | null> {
  if (!row) return null
  const tenantKey = await keyring.tenantKeyOf(tx, row.tenantKeyVersion)
  const key = unseal(tenantKey.key, row.wrapped, keyPlace(tx.tenantId, row.letterId))
  return { number: row.number, key }
}

function keyPlace(tenant: string, letterId: string): Place {
  return { tenant, table: 'letter_key', row: letterId, column: 'wrapped' }
}
