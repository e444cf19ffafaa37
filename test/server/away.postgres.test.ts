/** The database is away: said so, nothing half done, and it heals by itself. */
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { worldHere } from '../world/server-world.ts'
import { newSecret, problemOf, usualLetter, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

async function asSuperuser(work: (client: pg.Client, database: string) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresSuperuserUrl') })
  await client.connect()
  await work(client, new URL(world.database.url as string).pathname.slice(1))
  await client.end()
}

test('every operation answers 503 with Retry-After while it is away, and works again after', async () => {
  const office = await world.as('office')
  await asSuperuser(async (client, database) => {
    await client.query(`alter database ${database} with allow_connections false`)
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database])
  })
  const away = await world.send('/v1/mailboxes/zongjingli')
  expect(away.status).toBe(503)
  expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await world.send('/readyz')).status).toBe(503)
  const signIn = await world.send('/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4600' },
    body: JSON.stringify({ email: 'office@demo.example', password: 'x' }),
  })
  expect(signIn.status).toBe(503)
  const submission = { mailbox: 'zongjingli', secret: newSecret(), ...usualLetter }
  expect((await problemOf(world.visitor.submitLetter(submission))).code).toBe('unavailable')
  expect((await problemOf(office.listLetters({}))).code).toBe('unavailable')

  await asSuperuser((client, database) => client.query(`alter database ${database} with allow_connections true`))
  const { letterCode } = await world.visitor.submitLetter(submission)
  const { letters } = await office.listLetters({ show: 'all' })
  expect(letters.map((letter) => letter.letterCode)).toEqual([letterCode])
})
