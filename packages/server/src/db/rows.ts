/**
 * Inserting rows by SQL that the query builder puts together once for each shape: which columns are given, in how many
 * rows. From then on only the values are new. See `prepared.ts` for reads.
 */
import { getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './tenant.ts'

type Rows<Table extends PgTable> = readonly Table['$inferInsert'][]

export function insertRows<Table extends PgTable>(tx: Tx, table: Table, rows: Rows<Table>): void {
  if (rows.length === 0) return
  const text = textFor(
    table,
    `insert ${shapeOf(table, rows)}`,
    () =>
      tx.sql
        .insert(table)
        .values([...rows])
        .toSQL().sql,
  )
  tx.later({ toSQL: () => ({ sql: text, params: valuesOf(table, rows) }) })
}

/** A row that is there already, by the table's primary key, is replaced. */
export function upsertRows<Table extends PgTable>(tx: Tx, table: Table, rows: Rows<Table>): void {
  if (rows.length === 0) return
  const text = textFor(table, `upsert ${shapeOf(table, rows)}`, () => {
    const { target, set } = conflictOf(table)
    return tx.sql
      .insert(table)
      .values([...rows])
      .onConflictDoUpdate({ target, set: set as never })
      .toSQL().sql
  })
  tx.later({ toSQL: () => ({ sql: text, params: valuesOf(table, rows) }) })
}

const texts = new WeakMap<PgTable, Map<string, string>>()

function textFor(table: PgTable, shape: string, build: () => string): string {
  const known = texts.get(table) ?? new Map<string, string>()
  texts.set(table, known)
  const text = known.get(shape) ?? build()
  known.set(shape, text)
  return text
}

type Row = Record<string, unknown>

/** What is `undefined` is left to the column's default, and has no value. */
function shapeOf(table: PgTable, rows: readonly Row[]): string {
  const names = Object.keys(getTableColumns(table))
  return rows.map((row) => names.map((name) => (row[name] === undefined ? 0 : 1)).join('')).join(' ')
}

/** In the builder's order: row by row, column by column as the table has them. */
function valuesOf(table: PgTable, rows: readonly Row[]): unknown[] {
  const columns = Object.entries<PgColumn>(getTableColumns(table))
  const given = rows.flatMap((row) => columns.map(([name, column]) => ({ column, value: row[name] })))
  return given
    .filter(({ value }) => value !== undefined)
    .map(({ column, value }) => (value === null ? null : column.mapToDriverValue(value)))
}

function conflictOf(table: PgTable) {
  const target = getTableConfig(table).primaryKeys[0]?.columns ?? []
  const others = Object.entries<PgColumn>(getTableColumns(table)).filter(([, column]) => !target.includes(column))
  const set = Object.fromEntries(others.map(([name, { name: at }]) => [name, sql`excluded.${sql.identifier(at)}`]))
  return { target, set }
}
