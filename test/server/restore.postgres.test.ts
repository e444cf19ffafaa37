/**
 * A backup of the data that is older than the keys it is restored with: what was purged in between stays destroyed.
 *
 * The data goes back to an earlier state beside the keys of now, as docs/operate.md says to restore it.
 */
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { openLetter, readIdentity } from '../../packages/server/src/letters/store.ts'
import { worldHere } from '../world/server-world.ts'
import { assigned } from '../world/stages.ts'
import type { World } from '../world/world.ts'

/** All that a backup of the data holds of a letter; `letter_key` is among the keys. */
const data = ['letter', 'letter_event', 'letter_words', 'letter_identity', 'deadline', 'task', 'letter_unit']

let world: World
let superuser: pg.Client
beforeAll(async () => {
  world = await worldHere()
  const { db } = world.deps
  const own = db.engine === 'postgres' ? new URL(db.url).pathname : ''
  const url = new URL(inject('postgresSuperuserUrl'))
  superuser = new pg.Client({ connectionString: Object.assign(url, { pathname: own }).href })
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await world.close()
})

const open = (id: string) => inTenant(world.deps.db, world.tenantId, (tx) => openLetter(tx, id, world.deps))

test('a letter purged after the backup has no words, nobody’s identity, and is purged again', async () => {
  const { letter } = await assigned(world)
  const { id: another } = await world.write()
  const backup = await backUp(letter.id)
  const office = await world.as('admin')
  await office.purgeLetter({ letter: letter.id, seen: letter.seq, reason: '保存期满' })
  await restore(letter.id, backup)

  const restored = await open(letter.id)
  expect(restored.letter.status).toBe('inHand')
  expect(restored.title).toBeNull()
  expect(restored.events.flatMap(({ words }) => words ?? [])).toEqual([])
  const identity = inTenant(world.deps.db, world.tenantId, (tx) => readIdentity(tx, letter.id, world.deps.keyring))
  expect(await identity).toEqual({})

  const settled = await world.operator.settleKeys({ tenant: world.tenantId })
  expect(settled).toEqual({ settled: true, letters: 1 })
  const after = await open(letter.id)
  expect(after.letter.status).toBe('purged')
  expect(after.events.at(-1)).toMatchObject({ type: 'purged', words: { reason: expect.stringMatching(/^恢复备份/) } })
  expect((await open(another)).title).toBeTypeOf('string')
  expect(await world.operator.settleKeys({ tenant: world.tenantId })).toEqual({ settled: true, letters: 0 })
})

type Backup = Record<string, Record<string, unknown>[]>

async function backUp(letter: string): Promise<Backup> {
  const backup: Backup = {}
  for (const table of data) {
    const found = await superuser.query(`select to_jsonb(t) as row from app.${table} t where ${own(table)} = $1`, [
      letter,
    ])
    backup[table] = found.rows.map(({ row }) => row)
  }
  return backup
}

async function restore(letter: string, backup: Backup): Promise<void> {
  await superuser.query('begin; set local session_replication_role = replica')
  for (const table of data) {
    await superuser.query(`delete from app.${table} where ${own(table)} = $1`, [letter])
    for (const row of backup[table] ?? []) {
      await superuser.query(`insert into app.${table} select * from jsonb_populate_record(null::app.${table}, $1)`, [
        row,
      ])
    }
  }
  await superuser.query('commit')
}

function own(table: string): string {
  return table === 'letter' ? 'id' : 'letter_id'
}
