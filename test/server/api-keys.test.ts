/** API keys: they act as a member, never beyond the member's role and never beyond their scopes. */
import type { Scope } from '@yanlu/sdk'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joined, memberId, rowsIn } from '../world/administering.ts'
import { worldHere } from '../world/server-world.ts'
import { assigned } from '../world/stages.ts'
import { clientOf, problemOf, type World } from '../world/world.ts'

/** Requests a minute by one key; the few visitors here stay below it. */
const flood = 120

let world: World
beforeAll(async () => {
  world = await worldHere({ guard: { floodPerMinute: flood } })
})
afterAll(() => world.close())

async function keyFor(of: World, name: string, scopes: Scope[]) {
  return keyForDays(of, name, { scopes, days: null })
}

async function keyForDays(of: World, name: string, { scopes, days }: { scopes: Scope[]; days: number | null }) {
  const admin = await of.as('admin')
  const made = await admin.createApiKey({ name: `${name}的接口`, member: await memberId(of, name), scopes, days })
  return { ...made, client: clientOf(of.send, { authorization: `Bearer ${made.secret}` }) }
}

describe('an API key', () => {
  test('acts as its member, on the trail as well', async () => {
    const { letter } = await assigned(world)
    const { client } = await keyFor(world, '吴样章', ['letters:read', 'letters:act'])
    expect(await client.getSession({})).toMatchObject({ member: { name: '吴样章' }, role: { id: 'handler' } })
    const signed = await client.signInTask({ letter: letter.id, task: 1, seen: letter.seq })
    expect(signed.trail.at(-1)).toMatchObject({ type: 'signedIn', by: { name: '吴样章' } })
  })

  test('does nothing outside its scopes, and is told which it lacks', async () => {
    const { client } = await keyFor(world, '周示例', ['letters:read'])
    const { id } = await world.write()
    const view = await client.getLetter({ letter: id })
    const accept = client.acceptLetter({ letter: id, seen: view.seq, disposition: 'assign' })
    expect(await problemOf(accept)).toMatchObject({
      code: 'forbidden',
      details: { reason: 'scopeMissing', scope: 'letters:act' },
      message: '这个密钥没有办这件事的权限范围（letters:act）。',
    })
    expect(await problemOf(client.openIdentity({ letter: id, seen: view.seq, reason: '看看' }))).toMatchObject({
      details: { scope: 'identity:open' },
    })
    expect(await problemOf(client.listUnits({}))).toMatchObject({ details: { scope: 'organisation:read' } })
  })

  test('does nothing beyond the role of its member', async () => {
    const { client } = await keyFor(world, '吴样章', ['letters:read', 'organisation:read', 'organisation:manage'])
    expect(await problemOf(client.listMembers({}))).toMatchObject({ code: 'forbidden' })
    expect(await problemOf(client.updateOrganisation({ name: '换名' }))).toMatchObject({ code: 'forbidden' })
  })

  test('makes no other key, and what it does stands under its name', async () => {
    const { client } = await keyFor(world, '陈管理', ['organisation:read', 'organisation:manage'])
    const member = await memberId(world, '陈管理')
    const more = client.createApiKey({ name: '再来一个', member, scopes: ['letters:read'], days: null })
    expect(await problemOf(more)).toMatchObject({ code: 'forbidden', details: { reason: 'keyMadeByPeople' } })
    await client.updateOrganisation({ name: '青砚精工' })
    const { entries } = await (await world.as('admin')).listAudit({})
    const changed = entries.find(({ act }) => act === 'organisationChanged')
    expect(changed).toMatchObject({ by: '陈管理', apiKey: '陈管理的接口' })
  })

  test.each([
    { what: 'another word', header: 'Bearer yk_nothing' },
    { what: 'a key that nobody has', header: `Bearer yk_${'x'.repeat(43)}` },
  ])('$what is nobody, whatever cookie comes with it', async ({ header }) => {
    const cookie = await world.cookieOf('office')
    const stranger = clientOf(world.send, { authorization: header, cookie, 'sec-fetch-site': 'same-origin' })
    expect(await problemOf(stranger.getSession({}))).toMatchObject({ code: 'unauthenticated' })
  })

  test('with a cookie beside it is the key’s member, not the cookie’s', async () => {
    const { secret } = await keyFor(world, '吴样章', ['letters:read'])
    const cookie = await world.cookieOf('office')
    const both = clientOf(world.send, { authorization: `Bearer ${secret}`, cookie })
    expect((await both.getSession({})).member.name).toBe('吴样章')
  })

  test('is another organisation’s nowhere', async () => {
    const { apiKey } = await keyFor(world, '周示例', ['letters:read'])
    const theirs = await world.as('admin@theirs')
    expect(await problemOf(theirs.revokeApiKey({ apiKey: apiKey.id }))).toMatchObject({ code: 'not_found' })
    const member = await memberId(world, '周示例')
    const made = theirs.createApiKey({ name: '别家', member, scopes: ['letters:read'], days: null })
    expect(await problemOf(made)).toMatchObject({ code: 'not_found' })
    expect((await theirs.listApiKeys({})).apiKeys).toEqual([])
  })

  test('is kept nowhere, but by its hash', async () => {
    const { secret } = await keyFor(world, '周示例', ['letters:read'])
    for (const table of ['app.api_key', 'directory.api_key', 'app.audit']) {
      const rows = await rowsIn<{ row: string }>(
        world,
        sql.raw(`select t::text as row from ${table} t`),
        table.startsWith('app.') ? 'tenant' : 'directory',
      )
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ row }) => row.includes(secret.slice(3)))).toEqual([])
    }
  })

  test('needs no page of ours to act from, and is slowed down when it floods', async () => {
    const { secret } = await keyFor(world, '周示例', ['letters:read'])
    const client = clientOf(world.send, { authorization: `Bearer ${secret}`, 'sec-fetch-site': 'cross-site' })
    for (let asked = 0; asked < flood; asked += 1) await client.getSession({})
    expect(await problemOf(client.getSession({}))).toMatchObject({ code: 'too_many_requests' })
    const answer = await world.send('/v1/session', {
      headers: { authorization: `Bearer ${secret}`, origin: 'https://elsewhere.example' },
    })
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('ends when it is revoked, when its day has come, and with its member', async () => {
    const admin = await world.as('admin')
    const revoked = await keyFor(world, '周示例', ['letters:read'])
    await admin.revokeApiKey({ apiKey: revoked.apiKey.id })
    expect(await problemOf(revoked.client.getSession({}))).toMatchObject({ code: 'unauthenticated' })
    await joined(world, { name: '蒋要走', email: 'goes@demo.example', role: 'handler', unit: '设备管理部' })
    const left = await keyFor(world, '蒋要走', ['letters:read'])
    await admin.removeMember({ member: await memberId(world, '蒋要走') })
    expect(await problemOf(left.client.getSession({}))).toMatchObject({ code: 'unauthenticated' })
    const short = await keyForDays(world, '周示例', { scopes: ['letters:read'], days: 1 })
    await short.client.getSession({})
    world.clock.turnTo('2026-03-03T09:00:00+08:00')
    expect(await problemOf(short.client.getSession({}))).toMatchObject({ code: 'unauthenticated' })
    const { apiKeys } = await admin.listApiKeys({})
    const stateOf = (id: string) => apiKeys.find((key) => key.id === id)?.state
    const made = [revoked, left, short].map(({ apiKey }) => stateOf(apiKey.id))
    expect(made).toEqual(['revoked', 'revoked', 'expired'])
    expect(apiKeys.find(({ state }) => state === 'expired')).toMatchObject({ lastUsedOn: '2026-03-02' })
  })
})
