/** Letters with words that no key opens: a backup from before their purge, restored with the keys of today. */
import { and, asc, eq, isNull } from 'drizzle-orm'
import { letterKeys, letterWords } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'

export async function keylessLetters({ tenantId, sql }: Tx, count: number): Promise<string[]> {
  const own = and(
    eq(letterKeys.tenantId, letterWords.tenantId),
    eq(letterKeys.letterId, letterWords.letterId),
    eq(letterKeys.number, letterWords.keyNumber),
  )
  const rows = await sql
    .selectDistinct({ id: letterWords.letterId })
    .from(letterWords)
    .leftJoin(letterKeys, own)
    .where(and(eq(letterWords.tenantId, tenantId), isNull(letterKeys.letterId)))
    .orderBy(asc(letterWords.letterId))
    .limit(count)
  return rows.map(({ id }) => id)
}
