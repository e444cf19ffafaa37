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

test('connections lost in the middle of work end in 503, never in 500, and the process goes on', async () => {
  const submit = () =>
    world.send('/v1/mailboxes/zongjingli/letters', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: newSecret(), ...usualLetter }),
    })
  const office = await world.cookieOf('office')
  const list = () => world.send('/v1/letters', { headers: { cookie: office } })
  const statuses: number[] = []
  let going = true
  const people = Array.from({ length: 8 }, async (_, index) => {
    while (going) statuses.push((await (index % 2 ? submit() : list())).status)
  })
  await asSuperuser(async (client, database) => {
    for (let round = 0; round < 40; round += 1) {
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database])
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  })
  going = false
  await Promise.all(people)
  expect(statuses.filter((status) => ![200, 201, 503].includes(status))).toEqual([])
  expect(statuses).toContain(503)
  expect((await submit()).status).toBe(201)
})
