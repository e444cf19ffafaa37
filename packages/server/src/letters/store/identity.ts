/** Who wrote a letter: opened for whoever may, or destroyed with the letter's key. */
import type { Identity, IdentityField } from '@yanlu/sdk/contract'
import { and, eq, inArray } from 'drizzle-orm'
import { insertRows, upsertRows } from '../../db/rows.ts'
import { letterIdentities, letterKeys, letterLinks, letters, letterWords } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Keyring } from '../../keys/keyring.ts'
import { type Place, seal, unseal } from '../../keys/seal.ts'
import { type LetterKey, letterKeyOf, newLetterKey } from './letter-key.ts'
import type { OpenedLetter } from './open.ts'

type OfLetter = typeof letterWords | typeof letterIdentities | typeof letterKeys | typeof letterLinks

/** @throws {SealBroken} when a field or the key was altered. */
export async function readIdentity(tx: Tx, letterId: string, keyring: Keyring): Promise<Identity> {
  const [rows, fields] = await Promise.all([
    tx.sql
      .select()
      .from(letterKeys)
      .where(ofLetter(letterKeys, tx, letterId)),
    tx.sql
      .select()
      .from(letterIdentities)
      .where(ofLetter(letterIdentities, tx, letterId)),
  ])
  const key = await letterKeyOf(tx, rows[0], keyring)
  if (!key) return {}
  return identityIn(key, fields)
}

/** Of several letters, by their ids; those that gave none are not among them. */
export async function readIdentities(
  { tenantId, sql }: Tx,
  keys: ReadonlyMap<string, LetterKey>,
): Promise<ReadonlyMap<string, Identity>> {
  if (keys.size === 0) return new Map()
  const ofThese = and(eq(letterIdentities.tenantId, tenantId), inArray(letterIdentities.letterId, [...keys.keys()]))
  const rows = Map.groupBy(await sql.select().from(letterIdentities).where(ofThese), ({ letterId }) => letterId)
  const opened = [...rows].flatMap(([id, fields]) => {
    const key = keys.get(id)
    return key ? [[id, identityIn(key, fields)] as const] : []
  })
  return new Map(opened)
}

type FieldRow = typeof letterIdentities.$inferSelect

/** @throws {SealBroken} */
export function identityIn({ number, key }: LetterKey, fields: readonly FieldRow[]): Identity {
  const mine = fields.filter(({ keyNumber }) => keyNumber === number)
  const opened = mine.map(({ tenantId, letterId, field, sealed }) => [
    field,
    Buffer.from(unseal(key, sealed, fieldPlace(tenantId, letterId, field))).toString(),
  ])
  return Object.fromEntries(opened) as Identity
}

/** Each field sealed by itself; one that was given already is replaced. */
export function saveIdentity(
  tx: Tx,
  letterId: string,
  { identity, key: { number: keyNumber, key } }: { identity: Identity; key: LetterKey },
): void {
  const given = Object.entries(identity).filter(([, value]) => value) as [IdentityField, string][]
  const { tenantId } = tx
  const rows = given.map(([field, value]) => ({
    tenantId,
    letterId,
    field,
    keyNumber,
    sealed: seal(key, Buffer.from(value), fieldPlace(tenantId, letterId, field)),
  }))
  upsertRows(tx, letterIdentities, rows)
}

/**
 * Words, identity and key go; the history stays, and the codes still lead to it: the writer is told that it was purged.
 *
 * @returns a key of its own for what is said from then on, such as why it was purged
 */
export function destroyLetter(
  tx: Tx,
  { letter, key: old, tenantKey }: Pick<OpenedLetter, 'letter' | 'key' | 'tenantKey'>,
): LetterKey {
  const { tenantId, sql } = tx
  for (const table of [letterWords, letterIdentities, letterKeys, letterLinks]) {
    tx.later(sql.delete(table).where(ofLetter(table, tx, letter.id)))
  }
  tx.later(
    sql
      .update(letters)
      .set({ title: null, submission: new Uint8Array(0) })
      .where(and(eq(letters.tenantId, tenantId), eq(letters.id, letter.id))),
  )
  const { key, row } = newLetterKey({ tenantId, letterId: letter.id, number: (old?.number ?? 0) + 1 }, tenantKey)
  insertRows(tx, letterKeys, [row])
  return key
}

export function ofLetter(table: OfLetter, { tenantId }: Tx, letterId: string) {
  return and(eq(table.tenantId, tenantId), eq(table.letterId, letterId))
}

function fieldPlace(tenant: string, letterId: string, field: IdentityField): Place {
  return { tenant, table: 'letter_identity', row: letterId, column: field }
}
