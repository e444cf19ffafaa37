/** Letter events: chained, append-only, and all that a letter's state needs. */
import { and, asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letterEvents, letterIdentities, letterWords } from '../../packages/server/src/db/schema/letter.ts'
import { tenantKeys } from '../../packages/server/src/db/schema/tenant.ts'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { replay } from '../../packages/server/src/domain/evolve.ts'
import {
  commitmentOf,
  hashEvent,
  type LetterKey,
  noHash,
  openLetter,
  openWords,
  readIdentity,
} from '../../packages/server/src/letters/store.ts'
import { worldHere } from '../world/server-world.ts'
import { assigned, reported } from '../world/stages.ts'
import type { World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

const open = (id: string) => inTenant(world.deps.db, world.tenantId, (tx) => openLetter(tx, id, world.deps))

describe('replay', () => {
  test('equals what was saved, at every stage', async () => {
    const { letter } = await reported(world)
    const office = await world.as('office')
    const opened = await open(letter.id)
    expect(replay(opened.events)).toEqual(opened.letter)
    await office.replyLetter({ letter: letter.id, seen: letter.seq, text: '好。' })
    const answered = await open(letter.id)
    expect(replay(answered.events)).toEqual(answered.letter)
  })
})

describe('the chain', () => {
  test('every event hashes the one before, words by commitment', async () => {
    const { letter } = await reported(world)
    const { events, words } = await storedHistory(letter.id)
    let previous: Uint8Array = noHash
    for (const row of events) {
      const { seq, at, on, happening } = row
      const by = { kind: row.byKind, member: row.byMember, unit: row.byUnit }
      const event = { ...happening, seq, at: at.toISOString(), on, by }
      expect(Buffer.from(row.previousHash)).toEqual(Buffer.from(previous))
      expect(Buffer.from(row.hash)).toEqual(
        Buffer.from(hashEvent(previous, { event: event as never, commitment: row.commitment })),
      )
      previous = row.hash
    }
    const { key } = await open(letter.id)
    const first = openWords(key as LetterKey, words[0] as never)
    expect(first.words.text).toContain('窗口')
    expect(Buffer.from(events[0]?.commitment as Uint8Array)).toEqual(Buffer.from(commitmentOf(first.salt, first.words)))
    expect(JSON.stringify(events.map((row) => row.happening))).not.toMatch(/窗口|许一文/)
  })

  test('cannot be rewritten, not even by the owner', async () => {
    await world.write()
    for (const statement of [sql`update app.letter_event set seq = 99`, sql`delete from app.letter_event`]) {
      const attempt = world.deps.db.sql.execute(statement)
      await expect(attempt).rejects.toMatchObject({ cause: { code: '23001' } })
    }
  })
})

async function storedHistory(letterId: string) {
  return inTenant(world.deps.db, world.tenantId, async ({ sql: handle, tenantId }) => {
    const of = and(eq(letterEvents.tenantId, tenantId), eq(letterEvents.letterId, letterId))
    const ofWords = and(eq(letterWords.tenantId, tenantId), eq(letterWords.letterId, letterId))
    const events = await handle.select().from(letterEvents).where(of).orderBy(asc(letterEvents.seq))
    const words = await handle.select().from(letterWords).where(ofWords).orderBy(asc(letterWords.seq))
    return { events, words }
  })
}

describe('words at rest', () => {
  test('are sealed: what is kept of a letter, whole, says nothing of what was written', async () => {
    const { letter } = await reported(world)
    const kept = await inTenant(world.deps.db, world.tenantId, async ({ sql: handle }) => {
      const tables = await handle.execute(
        sql`select table_name as name from information_schema.columns where table_schema = 'app' and column_name = 'letter_id'`,
      )
      const names = (tables as unknown as { rows: { name: string }[] }).rows.map(({ name }) => name)
      const rows = await Promise.all(
        names.map((name) =>
          handle.execute(
            sql`select t::text as line from app.${sql.identifier(name)} t where tenant_id = ${world.tenantId} and letter_id = ${letter.id}`,
          ),
        ),
      )
      const own = await handle.execute(
        sql`select t::text as line from app.letter t where tenant_id = ${world.tenantId} and id = ${letter.id}`,
      )
      return [...rows, own].flatMap((answer) => (answer as unknown as { rows: { line: string }[] }).rows)
    })
    const plain = kept.map(({ line }) => `${line} ${decoded(line)}`).join('\n')
    expect(plain).toContain(letter.id)
    expect(plain).not.toMatch(/窗口|许一文|13800000001/)
  })

  test('do not open in another letter, nor at another event', async () => {
    const [first, second] = [await world.write(), await world.write()]
    const [row] = (await storedHistory(first.id)).words
    const { key } = await open(first.id)
    const [theirs] = (await storedHistory(second.id)).words
    if (!row || !theirs || !key) throw new Error('no words')
    expect(openWords(key, row).words.text).toBeTypeOf('string')
    expect(() => openWords(key, { ...row, seq: 2 })).toThrow(/letter_words.2 does not open/)
    expect(() => openWords(key, { ...row, letterId: second.id })).toThrow(/does not open/)
    expect(() => openWords(key, theirs)).toThrow(/does not open/)
  })
})

/** Bytes in a row's text as they would read. */
function decoded(line: string): string {
  return [...line.matchAll(/x([0-9a-f]{20,})/g)].map(([, hex]) => Buffer.from(hex ?? '', 'hex').toString()).join(' ')
}

describe('identity at rest', () => {
  test('is sealed field by field; a field moved to another row or letter does not open', async () => {
    const first = await world.write()
    const second = await world.write({ identity: { realName: '另一人', phone: '13900000000' } })
    const move = inTenant(world.deps.db, world.tenantId, async (tx) => {
      const where = (id: string) => and(eq(letterIdentities.tenantId, tx.tenantId), eq(letterIdentities.letterId, id))
      const rows = await tx.sql.select().from(letterIdentities).where(where(first.id))
      expect(Buffer.concat(rows.map((row) => row.sealed)).toString('utf8')).not.toMatch(/许一文|13800000001/)
      await tx.sql.delete(letterIdentities).where(where(second.id))
      await tx.sql.insert(letterIdentities).values(rows.map((row) => ({ ...row, letterId: second.id })))
      return readIdentity(tx, second.id, world.deps.keyring)
    })
    await expect(move).rejects.toMatchObject({ name: 'SealBroken' })
  })

  test('of an anonymous letter there is no field', async () => {
    const { id } = await world.write({ identity: {} })
    const fields = await inTenant(world.deps.db, world.tenantId, (tx) =>
      tx.sql
        .select()
        .from(letterIdentities)
        .where(and(eq(letterIdentities.tenantId, tx.tenantId), eq(letterIdentities.letterId, id))),
    )
    expect(fields).toEqual([])
  })

  test('a purge deletes the words, the fields and the key, and keeps the history', async () => {
    const { letter } = await assigned(world)
    const before = await storedHistory(letter.id)
    const opened = await open(letter.id)
    await (await world.as('admin')).purgeLetter({ letter: letter.id, seen: letter.seq, reason: '保存期满' })
    const after = await storedHistory(letter.id)
    expect(after.events.slice(0, before.events.length)).toEqual(before.events)
    const { key, events } = await open(letter.id)
    expect(key).not.toEqual(opened.key)
    expect(events.flatMap(({ words }) => words ?? [])).toEqual([{ reason: '保存期满' }])
    expect(after.words).toHaveLength(1)
    const left = await inTenant(world.deps.db, world.tenantId, async (tx) => {
      const answer = (await tx.sql.execute(sql`
        select (select count(*) from app.letter_identity where tenant_id = ${world.tenantId} and letter_id = ${letter.id})::int as fields`)) as unknown as {
        rows: unknown[]
      }
      return answer.rows[0]
    })
    expect(left).toEqual({ fields: 0 })
  })

  test('tenant keys are wrapped: two tenants, two keys, neither in the clear', async () => {
    const wrapped = await Promise.all(
      [world.tenantId, world.theirTenantId].map((tenantId) =>
        inTenant(world.deps.db, tenantId, (tx) =>
          tx.sql.select().from(tenantKeys).where(eq(tenantKeys.tenantId, tenantId)),
        ),
      ),
    )
    expect(wrapped.map((rows) => rows.length)).toEqual([1, 1])
    expect(Buffer.from(wrapped[0]?.[0]?.wrapped as Uint8Array)).not.toEqual(
      Buffer.from(wrapped[1]?.[0]?.wrapped as Uint8Array),
    )
  })
})
