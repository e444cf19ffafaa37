/** A tenant's beginning and its suspension, by whoever runs the server; and who is not allowed to be that. */
import type { Input } from '@yanlu/sdk'
import { contract, type OperationName, routes } from '@yanlu/sdk/contract'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../../packages/server/src/app.ts'
import { enteredFor } from '../../packages/server/src/domain/examples/policies.ts'
import { presets } from '../../packages/server/src/domain/presets/index.ts'
import { createGuard } from '../../packages/server/src/http/guard.ts'
import { createTenant } from '../../packages/server/src/tenants/store.ts'
import { unitNamed, write } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { ours, slug } from '../world/tenants.ts'
import { clientOf, newSecret, operatorKey, problemOf, usualLetter, type World } from '../world/world.ts'

const bases = [...presets.values()].filter(({ kind }) => kind === 'base').map(({ id, policy }) => ({ id, policy }))

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

let made = 0
/** A school of its own, each time another. */
function aTenant(change: Partial<Input<'createTenant'>> = {}): Input<'createTenant'> {
  made += 1
  return {
    name: `第${made}中学`,
    preset: 'xueyuan',
    mailbox: { slug: `school-${made}`, name: '校长信箱' },
    administrator: { name: '钱管理', email: `admin@school-${made}.example` },
    ...change,
  }
}

async function anInvitation(inWorld: World) {
  const unit = await unitNamed(inWorld, 'admin@demo', '设备管理部')
  return { name: '新同事', email: 'new@demo.example', role: 'handler', unit }
}

async function signedIn(email: string, password: string) {
  const response = await world.send('/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:4600' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return { status: response.status, client: clientOf(world.send, { cookie, 'sec-fetch-site': 'same-origin' }) }
}

const operations = (Object.keys(routes) as OperationName[]).filter((name) => contract[name].by === 'operator')
const anybody = '01a20131-1957-7fe7-9bee-cafe059108e4'
const addresses = [
  ...operations.map((name) => routes[name].replace('{tenant}', anybody)),
  `POST /v1/operator/tenants/${anybody}/export`,
]

const bodies: Partial<Record<OperationName, object>> = {
  suspendTenant: { reason: '试' },
  removeTenant: { confirm: '试' },
  turnTenantClock: { days: 1 },
  removeMemberTwoFactor: { email: 'x@demo.example', reason: '试' },
}

const call = (address: string, headers: Record<string, string>, send: World['send'] = world.send) => {
  const [method = '', path = ''] = address.split(' ')
  const body = method === 'GET' ? {} : { body: '{}' }
  return send(path, { method, headers: { 'content-type': 'application/json', ...headers }, ...body })
}

describe('the operator', () => {
  test.each(addresses)('%s is answered to the key alone: not to a cookie, a wrong key or nothing', async (address) => {
    const cookie = await world.cookieOf('admin')
    const key = operatorKey.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
    for (const headers of [{}, { cookie, 'sec-fetch-site': 'same-origin' }, { authorization: `Bearer ${key}` }]) {
      expect((await call(address, headers as Record<string, string>)).status).toBe(401)
    }
  })

  test('without a key configured none of its addresses exists, nor does the document name them', async () => {
    const app = await createApp({ ...world.deps, operatorKeyHash: null })
    const without = async (path: string, init?: RequestInit) => app.request(path, init)
    for (const address of addresses) {
      const response = await call(address, { authorization: `Bearer ${operatorKey}` }, without)
      expect([address, response.status]).toEqual([address, 404])
    }
    const { paths } = (await (await without('/openapi.json')).json()) as { paths: object }
    expect(Object.keys(paths).filter((path) => path.includes('operator'))).toEqual([])
  })

  test('is slowed down as any visitor is', async () => {
    const limits = { floodPerMinute: 3, freeLetters: 1, freeFailures: 1, failedSignIns: 1, wrongCodes: 1 }
    const app = await createApp({ ...world.deps, guard: createGuard(limits, world.clock, 'proofs') })
    const codes = []
    for (let asked = 0; asked < 4; asked += 1) {
      const answer = await call('GET /v1/operator/tenants', {}, async (path, init) => app.request(path, init))
      codes.push(answer.status)
    }
    expect(codes).toEqual([401, 401, 401, 429])
  })

  test('leaves a line in the log, with the tenant and without a name; so does a wrong key', async () => {
    const info = vi.spyOn(world.deps.log, 'info')
    const warn = vi.spyOn(world.deps.log, 'warn')
    await world.operator.getTenant({ tenant: world.tenantId })
    await call('GET /v1/operator/tenants', {})
    expect(info).toHaveBeenCalledWith(
      expect.objectContaining({ event: 'operator_acted', operation: 'getTenant', tenant: world.tenantId }),
    )
    expect(warn).toHaveBeenCalledWith(expect.objectContaining({ event: 'operator_refused' }))
    vi.restoreAllMocks()
  })

  test.each(operations.filter((name) => routes[name].includes('{tenant}')))(
    '%s knows no tenant that is not there',
    async (name) => {
      const operation = world.operator[name] as (input: object) => Promise<unknown>
      for (const tenant of [anybody, 'nobody']) {
        const given = { tenant, ...bodies[name] }
        expect((await problemOf(operation(given))).code).toBe('not_found')
      }
    },
  )
})

describe('a tenant begins', () => {
  test.each(bases)('usable: $id', async ({ id: preset, policy }) => {
    const asked = aTenant({ preset, blanks: enteredFor(policy) })
    const { tenant, administrator } = await world.operator.createTenant(asked)
    expect(tenant).toMatchObject({ name: asked.name, kind: 'live', state: 'active', members: 1, letters: 0 })
    const mailbox = await world.visitor.getMailbox({ mailbox: asked.mailbox.slug })
    expect(mailbox).toMatchObject({ organisation: asked.name, office: '信箱办公室', policyVersion: 1, closed: false })
    const category = mailbox.categories[0]?.id ?? ''
    const letter = {
      ...usualLetter,
      category,
      identity: {
        realName: '许一文',
        phone: '13800000001',
        email: 'xu@example.com',
        workUnit: '二车间',
        homeAddress: '一村 3 号',
      },
    }
    await world.visitor.submitLetter({ mailbox: mailbox.slug, secret: newSecret(), ...letter })
    const { client } = await signedIn(administrator.email, administrator.initialPassword ?? '')
    const session = await client.getSession({})
    expect(session.role).toMatchObject({
      id: 'administrator',
      manages: expect.arrayContaining(['organisation', 'members']),
    })
    expect(session.tenant).toMatchObject({ name: asked.name, sandbox: false, suspended: null })
    expect((await client.listLetters({ show: 'all', limit: 10 })).letters).toHaveLength(1)
  })

  test('with units for its leaders, its office and whatever its policy asks for', async () => {
    const asked = aTenant({ office: '校务办' })
    const { administrator } = await world.operator.createTenant(asked)
    const { client } = await signedIn(administrator.email, administrator.initialPassword ?? '')
    const { units } = await client.listUnits({})
    expect(units.map(({ name }) => name).sort()).toEqual(['单位领导', '校务办', '纪检监察室'])
  })

  test('for somebody who is a member elsewhere: their own password signs in, and no other is made', async () => {
    const { tenant, administrator } = await world.operator.createTenant(
      aTenant({ administrator: { name: '两处', email: 'COLLEAGUE@demo.example' } }),
    )
    expect(administrator.initialPassword).toBeNull()
    const { memberships } = await (await world.as('colleague')).listMemberships({})
    expect(memberships.map(({ organisation }) => organisation).sort()).toEqual([world.tenantId, tenant.id].sort())
  })

  test('its policy is in force from its own today, wherever that is', async () => {
    world.clock.turnTo('2026-03-02T20:00:00Z')
    const asked = aTenant({ timeZone: 'Pacific/Kiritimati' })
    const { tenant } = await world.operator.createTenant(asked)
    expect(tenant.today).toBe('2026-03-03')
    expect((await world.visitor.getMailbox({ mailbox: asked.mailbox.slug })).today).toBe('2026-03-03')
  })

  const bad: [string, Partial<Input<'createTenant'>>, { path: string; message: RegExp }][] = [
    ['no name', { name: ' ' }, { path: 'name', message: /Fill in/ }],
    ['a preset nobody knows', { preset: 'nowhere' }, { path: 'preset', message: /There are: anshun-shi,/ }],
    ['a time zone nobody knows', { timeZone: 'Mars/Olympus' }, { path: 'timeZone', message: /Asia\/Shanghai/ }],
    ['an offset for a time zone', { timeZone: '+08:00' }, { path: 'timeZone', message: /Asia\/Shanghai/ }],
    ['a calendar nobody knows', { calendar: 'us' }, { path: 'calendar', message: /There are: cn/ }],
    [
      'an address name that cannot be',
      { mailbox: { slug: 'Ä', name: '信箱' } },
      { path: 'mailbox.slug', message: /format/ },
    ],
    [
      'an address name that is taken',
      { mailbox: { slug, name: '信箱' } },
      { path: 'mailbox.slug', message: /another/ },
    ],
    [
      'a seal that is too long',
      { mailbox: { slug: 'a', name: '信箱', seal: '一二三四五' } },
      { path: 'mailbox.seal', message: /4/ },
    ],
    [
      'no e-mail address',
      { administrator: { name: '钱', email: 'qian' } },
      { path: 'administrator.email', message: /whole/ },
    ],
    ['what there is not', { nonsense: true } as never, { path: 'nonsense', message: /no such field/ }],
  ]
  test.each(bad)(
    '%s is refused: the field is named, with a remedy, and nothing is made',
    async (_what, change, field) => {
      const before = await allTenants()
      const english = clientOf(world.send, { authorization: `Bearer ${operatorKey}`, 'accept-language': 'en' })
      const problem = await problemOf(english.createTenant(aTenant(change)))
      expect(problem.code).toBe('invalid')
      expect(problem.details.fields).toEqual([{ path: field.path, message: expect.stringMatching(field.message) }])
      expect(await allTenants()).toEqual(before)
    },
  )

  test('twice at once under one address name: one is made, and of the other nothing is left', async () => {
    const before = await allTenants()
    const first = aTenant()
    const second = aTenant({ mailbox: first.mailbox })
    const outcomes = await Promise.allSettled([world.operator.createTenant(first), world.operator.createTenant(second)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await allTenants()).length).toBe(before.length + 1)
  })

  test('a making that was cut off is reached by nobody, is on the list, and can be removed', async () => {
    const failing = { ...world.deps, keyring: { ...world.deps.keyring, addTenantKey: cutOff } }
    const wanted = { ...ours, mailboxes: ours.mailboxes.map((mailbox) => ({ ...mailbox, slug: 'halfway' })) }
    await expect(createTenant(wanted, failing)).rejects.toThrow('cut off')
    expect((await problemOf(world.visitor.getMailbox({ mailbox: 'halfway' }))).code).toBe('not_found')
    // As if the process had ended before it could clear up.
    await world.deps.db.sql.execute(sql`insert into directory.tenant values (${anybody}, 'making')`)
    expect(await world.operator.getTenant({ tenant: anybody })).toMatchObject({ state: 'making', name: null })
    expect(await world.operator.removeTenant({ tenant: anybody, confirm: '' })).toMatchObject({ removed: true })
    expect((await problemOf(world.operator.getTenant({ tenant: anybody }))).code).toBe('not_found')
  })

  test('the list goes on where a page ends, and refuses what is no page of it', async () => {
    await world.deps.db.sql.execute(sql`insert into directory.tenant
      select ('01000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'making' from generate_series(1, 65) n`)
    const all = await allTenants()
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(65)
    await world.deps.db.sql.execute(sql`delete from directory.tenant where state = 'making'`)
    expect((await problemOf(world.operator.listTenants({ after: 'nonsense' }))).details.fields?.[0]?.path).toBe('after')
  })
})

function cutOff(): never {
  throw new Error('cut off')
}

async function allTenants(): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined
  do {
    const page: Awaited<ReturnType<World['operator']['listTenants']>> = await world.operator.listTenants({ after })
    ids.push(...page.tenants.map(({ id }) => id))
    after = page.after ?? undefined
  } while (after)
  return ids
}

describe('a tenant is suspended', () => {
  let shut: World
  beforeAll(async () => {
    shut = await worldHere()
  })
  afterAll(() => shut.close())

  test('nothing is sent, letters are queried, members read and do nothing; resumed, all goes on', async () => {
    const letter = await write(shut, { mailbox: slug, desk: 'office@demo' })
    const suspended = await shut.operator.suspendTenant({ tenant: shut.tenantId, reason: '合同到期' })
    expect(suspended).toMatchObject({ state: 'suspended', suspended: { reason: '合同到期' } })

    expect((await shut.visitor.getMailbox({ mailbox: slug })).closed).toBe(true)
    const sent = problemOf(shut.visitor.submitLetter({ mailbox: slug, secret: newSecret(), ...usualLetter }))
    expect(await sent).toMatchObject({ code: 'not_allowed_now', details: { reason: 'mailboxClosed' } })
    const html = await (await shut.send(`/m/${slug}`)).text()
    expect(html).toContain('这个信箱暂停使用')
    expect(html).not.toContain('name="secret"')
    expect((await letter.read()).status).toBe('received')
    const added = problemOf(shut.visitor.supplementLetter({ ...letter.codes, seen: 2, text: '还有一点。' }))
    expect((await added).details.reason).toBe('mailboxClosed')

    const office = await shut.as('office')
    expect((await office.getSession({})).tenant.suspended).toBe('合同到期')
    expect((await letter.sees('office')).status).toBe('received')
    const accepted = await problemOf(letter.does('office', 'acceptLetter', { disposition: 'direct' }))
    expect(accepted).toMatchObject({ code: 'not_allowed_now', details: { reason: 'tenantSuspended' } })
    expect(accepted.message).toMatch(/暂停使用.*运营方/)

    await shut.operator.resumeTenant({ tenant: shut.tenantId })
    expect((await letter.does('office', 'acceptLetter', { disposition: 'direct' })).status).toBe('accepted')
    expect((await office.getSession({})).tenant.suspended).toBeNull()
    expect((await shut.visitor.getMailbox({ mailbox: slug })).closed).toBe(false)
  })

  test('every act of a member is refused, whatever it is', async () => {
    await shut.operator.suspendTenant({ tenant: shut.tenantId, reason: '合同到期' })
    const cookie = await shut.cookieOf('admin')
    const acts = (Object.keys(routes) as OperationName[]).filter(
      (name) => contract[name].by === 'member' && !routes[name].startsWith('GET'),
    )
    expect(acts.length).toBeGreaterThan(20)
    for (const name of acts) {
      const address = routes[name]
        .replace('{letter}', anybody)
        .replace('{task}', '1')
        .replace(/\{\w+\}/g, anybody)
      const answer = await call(address, { cookie, 'sec-fetch-site': 'same-origin' }, shut.send)
      expect([name, ((await answer.json()) as { reason?: string }).reason]).toEqual([name, 'tenantSuspended'])
    }
    await shut.operator.resumeTenant({ tenant: shut.tenantId })
  })

  test('an API key reads and does nothing, and an invitation waits', async () => {
    const admin = await shut.as('admin')
    const { member } = await admin.getSession({})
    const scopes = ['letters:read', 'organisation:manage'] as const
    const { secret } = await admin.createApiKey({ name: '对接', member: member.id, scopes: [...scopes], days: null })
    const { link } = await admin.inviteMember(await anInvitation(shut))
    await shut.operator.suspendTenant({ tenant: shut.tenantId, reason: '合同到期' })
    const program = clientOf(shut.send, { authorization: `Bearer ${secret}` })
    expect((await program.getSession({})).tenant.suspended).toBe('合同到期')
    expect((await problemOf(program.turnClock({ days: 1 }))).details.reason).toBe('tenantSuspended')
    const token = link?.split('#')[1] ?? ''
    expect((await problemOf(shut.visitor.getInvitation({ token }))).details.reason).toBe('tenantSuspended')
    await shut.operator.resumeTenant({ tenant: shut.tenantId })
    expect((await shut.visitor.getInvitation({ token })).organisation).toBe(ours.name)
  })

  test('days go on, the timetable keeps silent, and says afterwards what passed', async () => {
    const letter = await write(shut, { mailbox: slug, desk: 'office@demo' })
    await shut.goRounds()
    await shut.operator.suspendTenant({ tenant: shut.tenantId, reason: '合同到期' })
    shut.clock.turnTo('2026-03-10T09:00:00+08:00')
    expect(await shut.goRounds()).toBe(0)
    await shut.operator.resumeTenant({ tenant: shut.tenantId })
    expect(await shut.goRounds()).toBeGreaterThan(0)
    expect((await letter.sees('office')).trail.map(({ type }) => type)).toContain('lapsed')
  })

  test('suspended twice it has the newer reason and the older date; resumed twice it is in use', async () => {
    const tenant = shut.tenantId
    const first = await shut.operator.suspendTenant({ tenant, reason: '合同到期' })
    shut.clock.turnTo('2026-03-11T09:00:00+08:00')
    const second = await shut.operator.suspendTenant({ tenant, reason: '欠费' })
    expect(second.suspended).toEqual({ since: first.suspended?.since, reason: '欠费' })
    await shut.operator.resumeTenant({ tenant })
    expect(await shut.operator.resumeTenant({ tenant })).toMatchObject({ state: 'active', suspended: null })
    expect((await problemOf(shut.operator.suspendTenant({ tenant, reason: ' ' }))).details.fields?.[0]?.path).toBe(
      'reason',
    )
  })

  test('the other tenant notices nothing', async () => {
    await shut.operator.suspendTenant({ tenant: shut.tenantId, reason: '合同到期' })
    await write(shut, { mailbox: 'biejia', desk: 'office@theirs' })
    expect(await unitNamed(shut, 'office@theirs', '设备管理部')).toBeTruthy()
    await shut.operator.resumeTenant({ tenant: shut.tenantId })
  })
})
