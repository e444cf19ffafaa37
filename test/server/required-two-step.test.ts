/** Two-step sign-in that a role requires: who has yet to set it up does nothing else. */
import { contract, type OperationName, routes } from '@yanlu/sdk/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { joined, memberId } from '../world/administering.ts'
import { awayFromTheTurn, browserIn, codeOf, password, setUp, turnOn } from '../world/browsing.ts'
import { worldHere } from '../world/server-world.ts'
import { clientOf, problemOf, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere({ guard: { failedSignIns: 1000, wrongCodes: 1000 } })
})
afterAll(() => world.close())
beforeEach(awayFromTheTurn)

let made = 0
/** A role of a test's own, and somebody in it who is signed in. */
async function clerk({ twoFactor = true, manages = [] as 'members'[] } = {}) {
  made += 1
  const [role, email, name] = [`guarded-${made}`, `guarded${made}@demo.example`, `钥匙员${made}`]
  const rules = { name: `保密岗${made}`, kind: 'unit', reads: 'own', concealed: false, unit: null } as const
  const admin = await world.as('admin')
  const requires = async (required: boolean) => {
    await admin.saveRole({ role, ...rules, acts: [], manages, twoFactor: required })
  }
  await requires(twoFactor)
  const id = await joined(world, { name, email, role, unit: '设备管理部' })
  const browser = browserIn(world, email)
  await browser.signIn()
  return { id, name, email, role, browser, requires }
}

/** What the record says of it: the clock stands still, so that the newest of all is anybody's guess. */
async function removalsOf(name: string) {
  const { entries } = await (await world.as('admin')).listAudit({})
  return entries.filter(({ act, subject }) => act === 'twoFactorRemoved' && subject === name)
}

const refusal = { code: 'forbidden', details: { reason: 'twoStepRequired' } }
const somewhere = '01a20000-0000-7000-8000-000000000000'
const refusedOnes = (Object.keys(routes) as OperationName[]).filter(
  (name) => contract[name].by === 'member' && name !== 'getSession',
)

describe('who owes the second step', () => {
  test('signs in and reads who they are; every other operation of members says what to do', async () => {
    const { browser } = await clerk()
    expect(await browser.client().getSession({})).toMatchObject({ mustSetUpTwoStep: true })
    expect(refusedOnes.length).toBeGreaterThan(50)
    for (const name of refusedOnes) {
      const [method = '', route = ''] = routes[name].split(' ')
      const path = route.replace(/\{\w+\}/g, somewhere)
      const answer = await world.send(path, {
        method,
        headers: {
          cookie: [...browser.cookies].map(([key, value]) => `${key}=${value}`).join('; '),
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/json',
        },
        ...(method === 'GET' ? {} : { body: '{}' }),
      })
      expect([answer.status, await answer.json()], name).toMatchObject([
        403,
        { reason: 'twoStepRequired', detail: '您的岗位必须两步登录，请先在“账号与安全”里开启，再接着办。' },
      ])
    }
    const english = browser.client({ 'accept-language': 'en' }).listLetters({})
    expect((await problemOf(english)).message).toMatch(/^Your role requires two-step sign-in: turn it on/)
  })

  test('sets it up, and goes on', async () => {
    const { browser } = await clerk()
    expect((await browser.account()).said).toMatchObject({ twoStep: false, twoStepRequired: true })
    await setUp(browser)
    expect(await browser.client().getSession({})).toMatchObject({ mustSetUpTwoStep: false })
    expect((await browser.client().listLetters({})).letters).toEqual([])
  })

  test('a change of the role, or to it, holds at the next request', async () => {
    const { browser, requires, role } = await clerk({ twoFactor: false })
    await browser.client().listLetters({})
    await requires(true)
    expect(await problemOf(browser.client().listLetters({}))).toMatchObject(refusal)
    await requires(false)
    await browser.client().listLetters({})
    await requires(true)
    const other = await clerk({ twoFactor: false })
    await (await world.as('admin')).updateMember({ member: other.id, role })
    expect(await problemOf(other.browser.client().listLetters({}))).toMatchObject(refusal)
  })

  test('is so in that organisation alone', async () => {
    const unit = (await (await world.as('admin@theirs')).getUnits({})).units[0]?.id ?? ''
    const { browser, email } = await clerk()
    const invited = { name: '两家人', email, role: 'handler', unit }
    const { link } = await (await world.as('admin@theirs')).inviteMember(invited)
    const token = new URL(link ?? '').hash.slice(1)
    await world.visitor.acceptInvitation({ token, name: '两家人', password })
    const there = browser.client({ 'yanlu-organisation': world.theirTenantId })
    expect((await there.getSession({})).mustSetUpTwoStep).toBe(false)
    await there.listLetters({})
    expect((await browser.account()).said.twoStepRequired).toBe(true)
  })

  test('is no API key: it acts as before', async () => {
    const { id } = await clerk()
    const admin = await world.as('admin')
    const { secret } = await admin.createApiKey({ name: '同步', member: id, scopes: ['letters:read'], days: null })
    const key = clientOf(world.send, { authorization: `Bearer ${secret}` })
    expect((await key.getSession({})).mustSetUpTwoStep).toBe(false)
    expect((await key.listLetters({})).letters).toEqual([])
  })
})

test('nobody turns their own off while a role of theirs requires it, and they may once it does not', async () => {
  const { browser, requires } = await clerk()
  const { secret } = await setUp(browser)
  const end = () => browser.send('/auth/two-step/end', { password, code: codeOf(secret) })
  const refused = await end()
  expect([refused.status, refused.said.detail]).toEqual([
    403,
    '您的岗位必须两步登录，不能关闭。要换手机，请管理员先为您解除，再用新手机开启。',
  ])
  await requires(false)
  expect((await end()).status).toBe(200)
})

describe('an administrator takes it off a member who lost phone and codes', () => {
  const reason = '本人到办公室，核对了工作证'

  test('all their sessions end, they are told, and the record says who did it and why', async () => {
    const { id, name, browser, email } = await clerk({ twoFactor: false })
    await turnOn(browser)
    const admin = await world.as('admin')
    const shown = async () => (await admin.listMembers({ limit: 100 })).members.find((one) => one.id === id)
    expect(await shown()).toMatchObject({ twoFactor: true })
    expect(await admin.updateMember({ member: id, name })).toMatchObject({ twoFactor: true })
    expect(await admin.removeTwoFactor({ member: id, reason })).toMatchObject({ name, twoFactor: false })
    expect(await shown()).toMatchObject({ twoFactor: false })
    expect((await browser.account()).status).toBe(401)
    const again = browserIn(world, email)
    expect((await again.signIn()).said).toEqual({ done: true })
    const { notices } = await again.client().listNotices({})
    expect(notices[0]).toMatchObject({ kind: 'twoStepRemoved', letter: null, letterCode: null, mailedAt: null })
    expect(await removalsOf(name)).toMatchObject([{ by: '陈管理', after: { reason } }])
  })

  test('who has none, oneself, and nobody at all are refused in words, and nothing is recorded', async () => {
    const admin = await world.as('admin')
    const { id, name } = await clerk({ twoFactor: false })
    const remove = (member: string) => problemOf(admin.removeTwoFactor({ member, reason }))
    expect(await remove(id)).toMatchObject({ code: 'not_allowed_now', details: { reason: 'twoStepNotOn' } })
    expect(await remove(await memberId(world, '陈管理'))).toMatchObject({ details: { reason: 'twoStepOwn' } })
    const theirs = await memberId(world, '吴样章', 'admin@theirs')
    expect(await remove(theirs)).toMatchObject({ code: 'not_found' })
    expect(await remove(somewhere)).toMatchObject({ code: 'not_found' })
    expect(await problemOf(admin.removeTwoFactor({ member: id, reason: ' ' }))).toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'reason' }] },
    })
    const office = await world.as('office')
    expect(await problemOf(office.removeTwoFactor({ member: id, reason }))).toMatchObject({ code: 'forbidden' })
    expect(await removalsOf(name)).toEqual([])
  })

  test('not off somebody who manages more than they do, nor off an account that other organisations rely on', async () => {
    const helper = await clerk({ twoFactor: false, manages: ['members'] })
    const chief = await memberId(world, '陈管理')
    expect(await problemOf(helper.browser.client().removeTwoFactor({ member: chief, reason }))).toMatchObject({
      details: { reason: 'managesMore' },
    })
    const { id, email, browser } = await clerk({ twoFactor: false })
    await turnOn(browser)
    const theirs = await world.as('admin@theirs')
    const unit = (await theirs.getUnits({})).units[0]?.id ?? ''
    const { link } = await theirs.inviteMember({ name: '两家人', email, role: 'handler', unit })
    const token = new URL(link ?? '').hash.slice(1)
    await world.visitor.acceptInvitation({ token, name: '两家人', password })
    const admin = await world.as('admin')
    expect(await problemOf(admin.removeTwoFactor({ member: id, reason }))).toMatchObject({
      details: { reason: 'twoStepElsewhere' },
    })
    expect((await browser.account()).status).toBe(200)
  })
})

describe('whoever runs the server takes it off, as for the last administrator', () => {
  test('by address, and the organisation reads on its record that they did', async () => {
    const { browser, email, id, name } = await clerk({ twoFactor: false })
    await turnOn(browser)
    const asked = { tenant: world.tenantId, email: email.toUpperCase(), reason: '机构来函' }
    expect(await world.operator.removeMemberTwoFactor(asked)).toEqual({ id, name })
    expect((await browser.account()).status).toBe(401)
    expect(await removalsOf(name)).toMatchObject([{ by: null, after: { reason: '机构来函' } }])
    expect(await problemOf(world.operator.removeMemberTwoFactor(asked))).toMatchObject({
      details: { reason: 'twoStepNotOn' },
    })
  })

  test('of another organisation’s member, or of nobody, it knows nothing', async () => {
    const ask = (tenant: string, email: string) =>
      problemOf(world.operator.removeMemberTwoFactor({ tenant, email, reason: '试' }))
    expect(await ask(world.tenantId, 'admin@theirs.example')).toMatchObject({ code: 'not_found' })
    expect(await ask(world.tenantId, 'nobody@demo.example')).toMatchObject({ code: 'not_found' })
    expect(await ask(somewhere, 'admin@demo.example')).toMatchObject({ code: 'not_found' })
  })
})
