/**
 * Another key for a letter: what was sealed under the one before is sealed under it, and the one before is deleted. Whoever
 * opened the letter meanwhile and saves after is refused by a foreign key, and tries again with the new one.
 */
import { and, eq } from 'drizzle-orm'
import { insertRows } from '../../db/rows.ts'
import { letterIdentities, letterKeys, letters, letterWords } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Keyring, TenantKey } from '../../keys/keyring.ts'
import type { WrappedTable } from '../../keys/rotation.ts'
import { identityIn, ofLetter, saveIdentity } from './identity.ts'
import { type KeyRow, type LetterKey, letterKeyOf, newLetterKey } from './letter-key.ts'
import { openTitle, openWords, sealTitle, sealWords } from './words.ts'

/** Keys of letters, as a tenant's keys that change see them. */
export const letterKeyTable: WrappedTable = { name: 'letter_key', table: letterKeys, id: letterKeys.letterId }

export async function renewLetterKey(
  tx: Tx,
  row: KeyRow,
  { keyring, tenantKey }: { keyring: Keyring; tenantKey: TenantKey },
): Promise<void> {
  const { tenantId, letterId } = row
  const old = await letterKeyOf(tx, row, keyring)
  if (!old) return
  const [words, fields, [letter]] = await Promise.all([
    tx.sql
      .select()
      .from(letterWords)
      .where(ofLetter(letterWords, tx, letterId)),
    tx.sql
      .select()
      .from(letterIdentities)
      .where(ofLetter(letterIdentities, tx, letterId)),
    tx.sql
      .select()
      .from(letters)
      .where(and(eq(letters.tenantId, tenantId), eq(letters.id, letterId))),
  ])
  const { key, row: made } = newLetterKey({ tenantId, letterId, number: old.number + 1 }, tenantKey)
  insertRows(tx, letterKeys, [made])
  for (const one of words) sealAnew(tx, one, { old, key })
  saveIdentity(tx, letterId, { identity: identityIn(old, fields), key })
  const title = letter && openTitle(old, letter)
  if (title) {
    const sealed = sealTitle(key, { tenantId, id: letterId }, title)
    const own = and(eq(letters.tenantId, tenantId), eq(letters.id, letterId))
    tx.later(tx.sql.update(letters).set({ title: sealed }).where(own))
  }
  tx.later(tx.sql.delete(letterKeys).where(and(ofLetter(letterKeys, tx, letterId), eq(letterKeys.number, old.number))))
}

function sealAnew(
  tx: Tx,
  row: typeof letterWords.$inferSelect,
  { old, key }: { old: LetterKey; key: LetterKey },
): void {
  const sealed = sealWords(key, row, openWords(old, row))
  const own = and(ofLetter(letterWords, tx, row.letterId), eq(letterWords.seq, row.seq))
  tx.later(tx.sql.update(letterWords).set({ sealed, keyNumber: key.number }).where(own))
}
