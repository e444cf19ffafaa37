/** Two at the same moment, made certain: each has read the letter before either may write. */
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { worldHere } from '../world/server-world.ts'
import { accepted } from '../world/stages.ts'
import type { World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

test('of two who accept a letter at the same moment one is told what the other did, and no number is lost', async () => {
  const { letter: before } = await accepted(world)
  const { id } = await world.write()
  const office = await world.as('office')
  const counter = await holdCounter()
  const both = Promise.allSettled([
    office.acceptLetter({ letter: id, seen: 2, disposition: 'assign' }),
    office.acceptLetter({ letter: id, seen: 2, disposition: 'direct' }),
  ])
  await vi.waitUntil(async () => (await counter.waiting()) === 2).finally(counter.letGo)
  const refused = (await both).filter((one) => one.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toMatchObject({ code: 'conflict' })
  const { registrationNumber } = await office.getLetter({ letter: id })
  expect(countOf(registrationNumber)).toBe(countOf(before.registrationNumber) + 1)
})

function countOf(registrationNumber: string | null): number {
  return Number(/〕(\d+)号/.exec(registrationNumber ?? '')?.[1])
}

/** Accepting a letter takes its number from here, after reading and before writing. */
async function holdCounter() {
  const url = new URL(inject('postgresSuperuserUrl'))
  url.pathname = new URL(world.database.url as string).pathname
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query('begin')
  await client.query('select from app.counter for update')
  return {
    waiting: async () => {
      await client.query('select pg_stat_clear_snapshot()')
      const { rows } = await client.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rows.length
    },
    letGo: async () => {
      await client.query('commit')
      await client.end()
    },
  }
}
