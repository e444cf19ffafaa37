/**
 * Seals what was said before words were sealed: once, at the first start of a version that does, before anybody reads.
 * Migration 0010 left the words in the clear in a column of their own, and a line in `directory.wake` for each tenant.
 */
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Database } from '../../db/connect.ts'
import { insertRows } from '../../db/rows.ts'
import { letterKeys, letters, letterWords } from '../../db/schema/letter.ts'
import { inTenant, type Tx } from '../../db/tenant.ts'
import type { Keyring } from '../../keys/keyring.ts'
import { type LetterKey, letterKeyOf, newLetterKey } from './letter-key.ts'
import { sealTitle, sealWords } from './words.ts'

const lettersAtOnce = 200

export async function sealPlainWords(db: Database, keyring: Keyring): Promise<void> {
  const { rows } = (await db.sql.execute(
    sql`select tenant_id as id from directory.wake where round = 'seal' order by tenant_id`,
  )) as unknown as { rows: { id: string }[] }
  for (const { id } of rows) {
    while (await inTenant(db, id, (tx) => sealSome(tx, keyring)));
    await db.sql.execute(sql`delete from directory.wake where round = 'seal' and tenant_id = ${id}`)
  }
}

/** @returns whether there may be more. Two replicas that start together take turns. */
async function sealSome(tx: Tx, keyring: Keyring): Promise<boolean> {
  const { tenantId } = tx
  await tx.sql.execute(sql`select pg_advisory_xact_lock(hashtextextended(${tenantId}, 4600))`)
  const plain = and(eq(letterWords.tenantId, tenantId), isNotNull(letterWords.plain))
  const some = await tx.sql
    .selectDistinct({ id: letterWords.letterId })
    .from(letterWords)
    .where(plain)
    .orderBy(asc(letterWords.letterId))
    .limit(lettersAtOnce)
  const ids = some.map(({ id }) => id)
  if (ids.length === 0) return false
  const [rows, keys] = await Promise.all([
    tx.sql
      .select()
      .from(letterWords)
      .where(and(plain, inArray(letterWords.letterId, ids))),
    tx.sql
      .select()
      .from(letterKeys)
      .where(and(eq(letterKeys.tenantId, tenantId), inArray(letterKeys.letterId, ids))),
  ])
  for (const id of ids) {
    const own = rows.filter(({ letterId }) => letterId === id)
    sealLetter(tx, own, await keyFor(tx, { id, row: keys.find(({ letterId }) => letterId === id) }, keyring))
  }
  return ids.length === lettersAtOnce
}

type WordsRow = typeof letterWords.$inferSelect
type KeyRow = typeof letterKeys.$inferSelect

async function keyFor(tx: Tx, { id, row }: { id: string; row: KeyRow | undefined }, keyring: Keyring) {
  const known = await letterKeyOf(tx, row, keyring)
  if (known) return known
  const made = newLetterKey({ tenantId: tx.tenantId, letterId: id, number: 1 }, await keyring.tenantKey(tx))
  insertRows(tx, letterKeys, [made.row])
  return made.key
}

function sealLetter(tx: Tx, rows: readonly WordsRow[], key: LetterKey): void {
  for (const row of rows) {
    const { tenantId, letterId, seq, plain } = row
    if (!plain) continue
    const said = { salt: Buffer.from(plain.salt, 'base64'), words: plain.words }
    const at = and(eq(letterWords.tenantId, tenantId), eq(letterWords.letterId, letterId), eq(letterWords.seq, seq))
    tx.later(
      tx.sql
        .update(letterWords)
        .set({ sealed: sealWords(key, row, said), plain: null })
        .where(at),
    )
    if (seq !== 1 || !plain.words.title) continue
    const title = sealTitle(key, { tenantId, id: letterId }, plain.words.title)
    tx.later(
      tx.sql
        .update(letters)
        .set({ title })
        .where(and(eq(letters.tenantId, tenantId), eq(letters.id, letterId))),
    )
  }
}
