/**
 * Reads whose SQL is put together once for each connection, by the query builder's own `prepare`, and from then on only
 * take values. Putting the same text together anew for each request was a third of the server's time.
 */
import { type Placeholder, sql } from 'drizzle-orm'
import type { Sql } from './connect.ts'

interface Preparing<Rows> {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<Rows> }
}

let made = 0

/** @param build the read; it is given a placeholder for each of the `names` */
export function prepared<Name extends string, Rows>(
  names: readonly Name[],
  build: (db: Sql, places: Record<Name, Placeholder>) => Preparing<Rows>,
): (db: Sql, values: Record<Name, unknown>) => Promise<Rows> {
  made += 1
  const statement = `read_${made}`
  const places = Object.fromEntries(names.map((name) => [name, sql.placeholder<string>(name)])) as Record<
    Name,
    Placeholder
  >
  const known = new WeakMap<Sql, ReturnType<Preparing<Rows>['prepare']>>()
  return (db, values) => {
    const read = known.get(db) ?? build(db, places).prepare(statement)
    known.set(db, read)
    return read.execute(values)
  }
}
