/** Who wrote a letter: opened for whoever may, or destroyed with the letter's key. */
import type { Identity } from '@yanlu/sdk/contract'
import { and, eq } from 'drizzle-orm'
import { letterIdentities, letterKeys, letterLinks, letters, letterWords } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Keyring } from '../../keys/keyring.ts'
import { unseal } from '../../keys/seal.ts'
import { fieldPlace, keyPlace, sealIdentity } from './submit.ts'

type OfLetter = typeof letterWords | typeof letterIdentities | typeof letterKeys | typeof letterLinks

/** @throws {SealBroken} when a field or the key was altered. */
export async function readIdentity(tx: Tx, letterId: string, keyring: Keyring): Promise<Identity> {
  const [key, fields] = await Promise.all([
    letterKey(tx, letterId, keyring),
    tx.sql
      .select()
      .from(letterIdentities)
      .where(ofLetter(letterIdentities, tx, letterId)),
  ])
  if (!key) return {}
  const opened = fields.map(({ field, sealed }) => [
    field,
    Buffer.from(unseal(key, sealed, fieldPlace(tx.tenantId, letterId, field))).toString(),
  ])
  return Object.fromEntries(opened) as Identity
}

/** The letter's key; null where no identity was given, or all of it is destroyed. */
async function letterKey(tx: Tx, letterId: string, keyring: Keyring): Promise<Uint8Array | null> {
  const [wrapped] = await tx.sql
    .select()
    .from(letterKeys)
    .where(ofLetter(letterKeys, tx, letterId))
  if (!wrapped) return null
  const tenantKey = await keyring.tenantKeyOf(tx, wrapped.tenantKeyVersion)
  return unseal(tenantKey.key, wrapped.wrapped, keyPlace(tx.tenantId, letterId))
}

function ofLetter(table: OfLetter, { tenantId }: Tx, letterId: string) {
  return and(eq(table.tenantId, tenantId), eq(table.letterId, letterId))
}

/** Adds what the writer gives later; a field that was given already is replaced. */
export async function addIdentity(
  tx: Tx,
  letterId: string,
  { identity, keyring }: { identity: Identity; keyring: Keyring },
): Promise<void> {
  if (!Object.values(identity).some(Boolean)) return
  const [known, tenantKey] = await Promise.all([letterKey(tx, letterId, keyring), keyring.tenantKey(tx)])
  sealIdentity(tx, letterId, { identity, tenantKey, key: known })
}

/**
 * Words, identity and key go; the history stays, and the codes still lead to it: the writer is told that it was purged.
 * A backup from before still holds them until it is gone.
 */
export function destroyLetter(tx: Tx, letterId: string): void {
  const { tenantId, sql } = tx
  for (const table of [letterWords, letterIdentities, letterKeys, letterLinks]) {
    tx.later(sql.delete(table).where(ofLetter(table, tx, letterId)))
  }
  tx.later(
    sql
      .update(letters)
      .set({ title: null, submission: new Uint8Array(0) })
      .where(and(eq(letters.tenantId, tenantId), eq(letters.id, letterId))),
  )
}
