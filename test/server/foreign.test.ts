/** A database that another version began: refused before anything is done to it, in one line that says what to do. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ForeignDatabase } from '../../packages/server/src/db/foreign.ts'
import { lineFor } from '../../packages/server/src/stop.ts'
import { openDatabase, type TestDatabase } from '../world/database.ts'
import { originHere } from '../world/server-world.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await openDatabase(originHere())
  await database.db.migrate()
})
afterAll(() => database.db.close())

const applied = async () => {
  const answer = await database.db.sql.execute(sql`select hash from drizzle.__drizzle_migrations order by id`)
  return (answer as unknown as { rows: unknown[] }).rows
}

test('our own is migrated again as often as it is started', async () => {
  const before = await applied()
  await database.db.migrate()
  expect(await applied()).toEqual(before)
})

test.each([
  { which: 'older, before the migrations were begun anew', when: 1 },
  { which: 'newer than this version knows', when: 9_999_999_999_999 },
])('one that is $which is refused', async ({ when }) => {
  await database.db.sql.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('another', ${when})`,
  )
  const before = await applied()
  const error = await database.db.migrate().catch((refused: Error) => refused)
  expect(error).toBeInstanceOf(ForeignDatabase)
  expect(lineFor(error as Error)).toMatch(/^[^\n]+ another version of Yanlu[^\n]+DATABASE_URL[^\n]+$/)
  expect(await applied()).toEqual(before)
  await database.db.sql.execute(sql`delete from drizzle.__drizzle_migrations where hash = 'another'`)
})

test('with the embedded database the line names the folder, and says to move it away', () => {
  expect(lineFor(new ForeignDatabase('/srv/yanlu'))).toMatch(
    /^\/srv\/yanlu [^\n]+move that folder away[^\n]+YANLU_DATA\.$/,
  )
})
