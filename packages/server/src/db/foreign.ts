/**
 * Whether a database was begun by these migrations. They were begun anew before the first release, so that one that is
 * older cannot be carried over; one that is newer must not be written to by what does not know it.
 */
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Sql } from './connect.ts'

export class ForeignDatabase extends Error {
  override readonly name = 'ForeignDatabase'
  /** @param folder of the embedded database; null for one that DATABASE_URL leads to */
  constructor(folder: string | null) {
    const which = folder ?? 'The database that DATABASE_URL leads to'
    const remedy = folder
      ? 'move that folder away, or give another by YANLU_DATA'
      : 'give a fresh one by DATABASE_URL (createdb), or start the version it belongs to'
    super(
      `${which} belongs to another version of Yanlu, and nothing is carried over before the first release: ${remedy}.`,
    )
  }
}

/** @throws {ForeignDatabase} when something was done to it that is none of these migrations. */
export async function refuseForeign(
  handle: Pick<Sql, 'execute'>,
  { migrationsFolder, folder }: { migrationsFolder: string; folder: string | null },
): Promise<void> {
  const begun = await rows<{ begun: boolean }>(
    handle,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as begun`,
  )
  if (!begun[0]?.begun) return
  const ours = new Set(readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash))
  const applied = await rows<{ hash: string }>(handle, sql`select hash from drizzle.__drizzle_migrations`)
  if (applied.some(({ hash }) => !ours.has(hash))) throw new ForeignDatabase(folder)
}

async function rows<T>(handle: Pick<Sql, 'execute'>, query: ReturnType<typeof sql>): Promise<T[]> {
  return ((await handle.execute(query)) as unknown as { rows: T[] }).rows
}
