/** The newest letters of a mailbox with their histories, a page at a time. */
import { and, asc, desc, eq, getTableColumns, inArray, lt } from 'drizzle-orm'
import { letterEvents, letterKeys, letters } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'
import type { LetterEvent } from '../../domain/events.ts'
import type { Keyring } from '../../keys/keyring.ts'
import { eventOf } from './open.ts'
import { titleOf } from './words.ts'

/** A letter as a rehearsal needs to know it. */
export type NewestLetter = Pick<
  typeof letters.$inferSelect,
  'id' | 'mailboxId' | 'policyVersion' | 'registrationNumber'
> & { title: string | null }

/** The newest first, by the index over mailbox and id. */
export async function newestLetters(
  tx: Tx,
  { mailboxId, place, limit }: { mailboxId: string; place: string | null; limit: number },
  keyring: Keyring,
): Promise<NewestLetter[]> {
  const { tenantId, sql } = tx
  const own = and(eq(letters.tenantId, tenantId), eq(letters.mailboxId, mailboxId))
  const found = await sql
    .select({ letter: letters, key: letterKeys })
    .from(letters)
    .leftJoin(letterKeys, and(eq(letterKeys.tenantId, letters.tenantId), eq(letterKeys.letterId, letters.id)))
    .where(place === null ? own : and(own, lt(letters.id, place)))
    .orderBy(desc(letters.id))
    .limit(limit)
  return Promise.all(found.map(async (one) => ({ ...one.letter, title: await titleOf(tx, one, keyring) })))
}

/** What happened to each of them, without its words. */
export async function eventsOf(
  { tenantId, sql }: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LetterEvent[]>> {
  const rows = await sql
    .select(getTableColumns(letterEvents))
    .from(letterEvents)
    .where(and(eq(letterEvents.tenantId, tenantId), inArray(letterEvents.letterId, [...ids])))
    .orderBy(asc(letterEvents.letterId), asc(letterEvents.seq))
  const events = new Map<string, LetterEvent[]>()
  for (const row of rows) events.set(row.letterId, [...(events.get(row.letterId) ?? []), eventOf(row, null)])
  return events
}
