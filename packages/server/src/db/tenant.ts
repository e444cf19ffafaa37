/**
 * The one door to tenant data: a transaction in which row-level security admits one tenant.
 *
 * On PostgreSQL it takes two round trips: the opening travels with the reads, and the writes travel with the commit.
 * Reads are awaited (several at once with Promise.all); writes are handed to `later` and sent when the work is done.
 * Every statement names its tenant as well: that is the second layer, and the door refuses one that does not.
 */
import type { Socket } from 'node:net'
import type { PGlite, QueryOptions, Transaction } from '@electric-sql/pglite'
import { drizzle as drizzleNode } from 'drizzle-orm/node-postgres'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import type pg from 'pg'
import type { Database, Embedded, Server, Sql } from './connect.ts'
import { ensureNamesTenant } from './names-tenant.ts'

/** A statement that is built but not sent. */
export interface Statement {
  toSQL(): { sql: string; params: unknown[] }
}

export interface Tx {
  readonly tenantId: string
  readonly sql: Sql
  /** Sent with the commit, in the order given. */
  later(statement: Statement): void
}

/** @throws whatever `work` throws, or the first statement that failed; nothing is kept then. */
export async function inTenant<T>(db: Database, tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const opening = openingFor(tenantId)
  return db.engine === 'embedded'
    ? inEmbedded(db, { tenantId, opening }, work)
    : inServer(db, { tenantId, opening }, work)
}

interface Entry {
  tenantId: string
  opening: string
}

/** SET LOCAL takes no parameters, so the id is checked to be one. */
function openingFor(tenantId: string): string {
  if (!/^[0-9a-f-]{36}$/.test(tenantId)) throw new Error('a tenant id is a UUID')
  return `set local role yanlu_tenant; set local app.tenant_id = '${tenantId}'`
}

async function inEmbedded<T>(db: Embedded, { tenantId, opening }: Entry, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.pglite.transaction(async (transaction: Transaction) => {
    await transaction.exec(opening)
    const naming = {
      query: (text: string, params?: unknown[], options?: QueryOptions) => {
        ensureNamesTenant(tenantId, text, params)
        return transaction.query(text, params, options)
      },
    }
    const sql = drizzlePglite(naming as unknown as PGlite) as unknown as Sql
    const writes: Statement[] = []
    const result = await work({ tenantId, sql, later: (statement) => writes.push(statement) })
    for (const write of writes) {
      const { sql: text, params } = write.toSQL()
      await naming.query(text, params)
    }
    return result
  }) as Promise<T>
}

async function inServer<T>(db: Server, { tenantId, opening }: Entry, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await db.pool.connect()
  let broken: Error | undefined
  try {
    together(client)
    const began = client.query(`begin; ${opening}`)
    began.catch(() => {})
    const writes: Statement[] = []
    within.set(client, tenantId)
    const result = await work({ tenantId, sql: sqlOn(client), later: (statement) => writes.push(statement) })
    await sendAndCommit(client, [began, ...writes.map((write) => send(client, write))])
    return result
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** A commit that answers ROLLBACK without an error before it is a broken assumption, not a success. */
async function sendAndCommit(client: pg.PoolClient, sent: Promise<unknown>[]): Promise<void> {
  const answers = await Promise.allSettled([...sent, client.query('commit')])
  const failed = answers.find((answer) => answer.status === 'rejected')
  if (failed) throw failed.reason
  const commit = answers.at(-1) as PromiseFulfilledResult<pg.QueryResult>
  if (commit.value.command !== 'COMMIT') throw new Error(`commit answered ${commit.value.command}`)
}

function send(client: pg.PoolClient, statement: Statement): Promise<unknown> {
  together(client)
  const { sql: text, params: values } = statement.toSQL()
  ensureNamesTenant(tenantOn(client), text, values)
  return client.query(named({ text, values }) as pg.QueryConfig)
}

/** What is said before anybody waits leaves in one piece: a system call for a batch, not for a statement. */
function together(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** Which tenant a connection is in. */
const within = new WeakMap<pg.PoolClient, string>()

function tenantOn(client: pg.PoolClient): string {
  return within.get(client) ?? ''
}

const handles = new WeakMap<pg.PoolClient, Sql>()

/** The query builder on one connection, with statements prepared once for each connection. */
function sqlOn(client: pg.PoolClient): Sql {
  const known = handles.get(client)
  if (known) return known
  const preparing = {
    query: (query: object, values?: unknown[]) => {
      ensureNamesTenant(tenantOn(client), (query as { text: string }).text, values)
      together(client)
      return client.query(named(query) as never, values as never)
    },
  }
  const sql = drizzleNode(preparing as never) as unknown as Sql
  handles.set(client, sql)
  return sql
}

const names = new Map<string, string>()
const namesKept = 500

/** Gives a statement the name it is prepared under; beyond `namesKept` texts, further ones stay unnamed. */
function named(query: object): object {
  const { text } = query as { text: string }
  const name = names.get(text)
  if (name) return { ...query, name }
  if (names.size >= namesKept) return query
  names.set(text, `y${names.size}`)
  return { ...query, name: names.get(text) }
}
