/**
 * One database, two engines: PostgreSQL through a pool of pipelined connections, or PGlite in this process.
 *
 * Both run the same schema and migrations. `sql` is the owner's handle, for the directory, sign-in and jobs; tenant
 * data is reached through the door in `tenant.ts` alone.
 */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzleNode } from 'drizzle-orm/node-postgres'
import { migrate as migrateNode } from 'drizzle-orm/node-postgres/migrator'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'
import { lockFolder } from './folder-lock.ts'
import { refuseForeign } from './foreign.ts'

export type Sql = PgDatabase<PgQueryResultHKT, Record<string, never>>

interface Common {
  sql: Sql
  /** @throws {ForeignDatabase} when it was begun by other migrations than ours. */
  migrate(): Promise<void>
  close(): Promise<void>
}
export interface Embedded extends Common {
  engine: 'embedded'
  pglite: PGlite
}
export interface Server extends Common {
  engine: 'postgres'
  pool: pg.Pool
  url: string
}
export type Database = Embedded | Server

const migrations = { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) }

/** @param size connections at the most; one is enough for a tool. */
export function connectServer(url: string, size = 16): Server {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
  } as pg.PoolConfig)
  // An idle connection that breaks is replaced at the next use; whoever was using it is told by their own query.
  pool.on('error', () => {})
  // The pool stops listening while a connection is lent: one that breaks between two statements must not end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  const sql = drizzleNode(pool) as unknown as Sql
  return {
    engine: 'postgres',
    url,
    pool,
    sql,
    migrate: () => migrateServer(url),
    close: () => pool.end(),
  }
}

/** A folder for the embedded database, and where whoever has it can be reached. */
export interface Place {
  folder: string
  address: string
}

/**
 * Opens the embedded database in its folder, or in memory.
 * @throws {FolderInUse} when another process has the folder: two would lose data silently.
 */
export async function connectEmbedded(place: Place | null, snapshot?: Blob): Promise<Embedded> {
  const folder = place?.folder ?? null
  const unlock = place ? await lock(place) : async () => {}
  const pglite = await PGlite.create({
    ...(folder ? { dataDir: `${folder}/database` } : {}),
    ...(snapshot ? { loadDataDir: snapshot } : {}),
  })
  const sql = drizzlePglite(pglite)
  return {
    engine: 'embedded',
    pglite,
    sql: sql as unknown as Sql,
    migrate: async () => {
      await refuseForeign(sql as unknown as Sql, { ...migrations, folder })
      await migratePglite(sql, migrations)
    },
    close: async () => {
      await pglite.close()
      await unlock()
    },
  }
}

async function lock({ folder, address }: Place): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  return lockFolder(folder, address)
}

/** Replicas that start together migrate one after the other. */
async function migrateServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const sql = drizzleNode(client)
    await refuseForeign(sql as unknown as Sql, { ...migrations, folder: null })
    await migrateNode(sql, migrations)
  } finally {
    await client.end()
  }
}

const migrationLock = 79_214_001
