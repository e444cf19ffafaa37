/**
 * Secrets of the whole installation, wrapped by the master key: what letter codes are derived by, sign-in and proofs of work
 * are signed by. They outlive the master key: when it changes they are wrapped anew.
 */
import { and, eq, isNull, ne, or } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { secrets } from '../db/schema/directory.ts'
import type { Master } from './master.ts'
import { newKey, type Place } from './seal.ts'

export const purposes = ['codes', 'sessions', 'proofs'] as const
export type Secrets = Record<(typeof purposes)[number], Uint8Array>

/** Made at the first start; replicas that start together agree on the first one's. @throws {WrongMasterKey} */
export async function loadSecrets(db: Database, master: Master): Promise<Secrets> {
  const [begun] = await db.sql.select().from(secrets).where(eq(secrets.purpose, 'codes'))
  const loaded = purposes.map(async (purpose) => {
    const place = placeOf(purpose)
    const [known] = await db.sql.select().from(secrets).where(eq(secrets.purpose, purpose))
    if (known) return [purpose, await master.unwrap(known, place)]
    // Databases from before these two were kept had derived them from the master key.
    const first = (begun && master.derive(purpose)) || newKey()
    const kept = await master.wrap(first, place)
    await db.sql
      .insert(secrets)
      .values({ purpose, ...kept })
      .onConflictDoNothing()
    const [row] = await db.sql.select().from(secrets).where(eq(secrets.purpose, purpose))
    return [purpose, await master.unwrap(row ?? kept, place)]
  })
  return Object.fromEntries(await Promise.all(loaded)) as Secrets
}

/** Wraps anew what another master key wrapped. */
export async function rewrapSecrets(db: Database, master: Master): Promise<void> {
  const elsewhere = or(isNull(secrets.master), ne(secrets.master, master.id))
  for (const { purpose, ...kept } of await db.sql.select().from(secrets).where(elsewhere)) {
    const place = placeOf(purpose)
    const anew = await master.wrap(await master.unwrap(kept, place), place)
    await db.sql
      .update(secrets)
      .set(anew)
      .where(and(eq(secrets.purpose, purpose), eq(secrets.wrapped, kept.wrapped)))
  }
}

function placeOf(purpose: string): Place {
  return { tenant: '', table: 'secret', row: purpose, column: 'wrapped' }
}
