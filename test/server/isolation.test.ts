/**
 * Each of the two layers that keep tenants apart, with the other one taken away: row-level security off, and statements that
 * name their tenant without asking for it (`catalogue.test.ts`).
 */
import type { Client } from '@yanlu/sdk'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { worldHere } from '../world/server-world.ts'
import { assigned } from '../world/stages.ts'
import { newSecret, problemOf, usualLetter, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
  const tables = await rows<{ name: string }>(sql`select relname as name from pg_class
    where relnamespace = 'app'::regnamespace and relkind = 'r' and relrowsecurity`)
  expect(tables.length).toBeGreaterThan(20)
  for (const { name } of tables) {
    const table = sql.identifier(name)
    await world.deps.db.sql.execute(sql`alter table app.${table} disable row level security`)
  }
})
afterAll(() => world.close())

/** Acts on a letter, as somebody of another tenant might try them with its id. */
const acts: Record<string, (client: Client, letter: string, seen: number) => Promise<unknown>> = {
  getLetter: (client, letter) => client.getLetter({ letter }),
  acceptLetter: (client, letter, seen) => client.acceptLetter({ letter, seen, disposition: 'direct' }),
  declineLetter: (client, letter, seen) =>
    client.declineLetter({ letter, seen, ground: 'scope', reason: '不在范围内' }),
  writeToSender: (client, letter, seen) => client.writeToSender({ letter, seen, text: '您好。' }),
  replyLetter: (client, letter, seen) => client.replyLetter({ letter, seen, text: '好。' }),
  openIdentity: (client, letter, seen) => client.openIdentity({ letter, seen, reason: '看看' }),
  signInTask: (client, letter, seen) => client.signInTask({ letter, seen, task: 1 }),
  recuseMember: (client, letter, seen) => client.recuseMember({ letter, seen, reason: '看看' }),
  purgeLetter: (client, letter, seen) => client.purgeLetter({ letter, seen, reason: '看看' }),
}

describe('without row-level security', () => {
  test.each(Object.entries(acts))(
    '%s finds no letter of another tenant, and changes nothing',
    async (_name, attempt) => {
      const { letter } = await assigned(world)
      const before = await digest()
      for (const who of ['office@theirs', 'admin@theirs', 'equipment@theirs']) {
        const { code } = await problemOf(attempt(await world.as(who), letter.id, letter.seq))
        expect(code).toBe('not_found')
      }
      expect(await digest()).toBe(before)
    },
  )

  test('lists, counts, units, members, notices and the record are one tenant’s', async () => {
    await assigned(world)
    const theirs = await world.as('admin@theirs')
    const seen = JSON.stringify([
      await (await world.as('office@theirs')).listLetters({ show: 'all' }),
      await theirs.listUnits({}),
      await theirs.listMembers({}),
      await theirs.listNotices({}),
      await theirs.listAudit({}),
      await theirs.listMailboxes({}),
    ])
    expect(seen).toContain('biejia')
    expect(seen).not.toContain('"slug":"zongjingli"')
    expect(seen).not.toContain('@demo.example')
    expect(JSON.parse(seen)[0].letters).toEqual([])
  })

  test('codes lead to a letter in its own mailbox alone', async () => {
    const receipt = await world.visitor.submitLetter({ mailbox: 'zongjingli', secret: newSecret(), ...usualLetter })
    const { letterCode, queryCode } = receipt
    const elsewhere = await problemOf(world.visitor.queryLetter({ mailbox: 'biejia', letterCode, queryCode }))
    expect(elsewhere.code).toBe('not_found')
  })
})

/** All that there is of the first tenant. */
async function digest(): Promise<string> {
  const tables = [
    'letter',
    'letter_event',
    'letter_words',
    'letter_identity',
    'letter_key',
    'task',
    'deadline',
    'outbox',
  ]
  const found = await Promise.all(
    tables.map((name) =>
      rows(sql`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as at
        from app.${sql.identifier(name)} t where tenant_id = ${world.tenantId}`),
    ),
  )
  return JSON.stringify(found)
}

async function rows<Row>(query: ReturnType<typeof sql>): Promise<Row[]> {
  return ((await world.deps.db.sql.execute(query)) as unknown as { rows: Row[] }).rows
}
