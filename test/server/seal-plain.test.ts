/** Letters from before words were sealed: the first start of this version seals them, and they read as they did. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { type LetterKey, openLetter, openWords, sealPlainWords } from '../../packages/server/src/letters/store.ts'
import { worldHere } from '../world/server-world.ts'
import type { World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

const open = (id: string) => inTenant(world.deps.db, world.tenantId, (tx) => openLetter(tx, id, world.deps))

test('what was said in the clear is sealed once, under a key of the letter’s own', async () => {
  const { id } = await world.write({ identity: {} })
  const before = await open(id)
  await bare(id)
  expect((await kept(id)).plain).not.toBeNull()
  await sealPlainWords(world.deps.db, world.deps.keyring)
  expect((await kept(id)).plain).toBeNull()
  const after = await open(id)
  expect(after).toMatchObject({ title: before.title, events: before.events })
  expect(after.key).not.toEqual(before.key)
  await sealPlainWords(world.deps.db, world.deps.keyring)
  expect((await open(id)).key).toEqual(after.key)
})

/** As migration 0010 leaves a letter: words in the clear, neither title nor key, and a line that says so. */
async function bare(id: string): Promise<void> {
  const { key } = await open(id)
  const row = await kept(id)
  const { salt, words } = openWords(key as LetterKey, row)
  const plain = JSON.stringify({ salt: Buffer.from(salt).toString('base64'), words })
  await world.deps.db.sql.execute(sql`alter table app.letter_words drop constraint if exists letter_words_under_key`)
  await inTenant(world.deps.db, world.tenantId, async ({ sql: handle }) => {
    await handle.execute(
      sql`update app.letter_words set sealed = null, plain = ${plain}::jsonb where tenant_id = ${world.tenantId} and letter_id = ${id}`,
    )
    await handle.execute(sql`update app.letter set title = null where tenant_id = ${world.tenantId} and id = ${id}`)
    await handle.execute(sql`delete from app.letter_key where tenant_id = ${world.tenantId} and letter_id = ${id}`)
  })
  await world.deps.db.sql.execute(
    sql`insert into directory.wake (tenant_id, round, next_at) values (${world.tenantId}, 'seal', now())`,
  )
}

async function kept(id: string) {
  const answer = await inTenant(world.deps.db, world.tenantId, ({ sql: handle }) =>
    handle.execute(sql`select tenant_id as "tenantId", letter_id as "letterId", seq, sealed, plain
      from app.letter_words where tenant_id = ${world.tenantId} and letter_id = ${id}`),
  )
  const { rows } = answer as unknown as { rows: [Parameters<typeof openWords>[1] & { plain: object | null }] }
  return rows[0]
}
