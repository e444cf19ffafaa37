/**
 * Statements whose SQL is put together once, by the query builder, and from then on only take values. Putting the same text
 * together anew for each request was a third of the server's time. Rows of a table: see `rows.ts`.
 */
import { fillPlaceholders, type Placeholder, sql } from 'drizzle-orm'
import type { Sql } from './connect.ts'
import type { Statement, Tx } from './tenant.ts'

interface Preparing<Rows> {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<Rows> }
}

type Places<Name extends string> = Record<Name, Placeholder>

let made = 0

/**
 * Prepared for each connection by itself, as the builder does it.
 *
 * @param build the read; it is given a placeholder for each of the `names`
 */
export function prepared<Name extends string, Rows>(
  names: readonly Name[],
  build: (db: Sql, places: Places<Name>) => Preparing<Rows>,
): (db: Sql, values: Record<Name, unknown>) => Promise<Rows> {
  made += 1
  const statement = `read_${made}`
  const known = new WeakMap<Sql, ReturnType<Preparing<Rows>['prepare']>>()
  return (db, values) => {
    const read = known.get(db) ?? build(db, placesOf(names)).prepare(statement)
    known.set(db, read)
    return read.execute(values)
  }
}

/** A write that is sent with the commit. */
export function preparedWrite<Name extends string>(
  names: readonly Name[],
  build: (db: Sql, places: Places<Name>) => Statement,
): (tx: Tx, values: Record<Name, unknown>) => void {
  let text: ReturnType<Statement['toSQL']> | undefined
  return (tx, values) => {
    text ??= build(tx.sql, placesOf(names)).toSQL()
    const { sql: written, params } = text
    tx.later({ toSQL: () => ({ sql: written, params: fillPlaceholders(params, values) }) })
  }
}

function placesOf<Name extends string>(names: readonly Name[]): Places<Name> {
  return Object.fromEntries(names.map((name) => [name, sql.placeholder<string>(name)])) as Places<Name>
}
