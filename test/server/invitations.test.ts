/** Invitations: a link that works once, for seven days, and tells nobody who has an account. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { invite, joined, newPassword, rowsIn, unitId } from '../world/administering.ts'
import { worldHere } from '../world/server-world.ts'
import { problemOf, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere({ guard: { failedSignIns: 3 } })
})
afterAll(() => world.close())

let count = 0
const somebody = () => {
  count += 1
  return { name: `新同事${count}`, email: `new${count}@demo.example`, role: 'handler', unit: '设备管理部' }
}

describe('an invitation', () => {
  test('says what it is to, makes a member, and signs nobody in by itself', async () => {
    const person = somebody()
    const token = await invite(world, person)
    const opened = await world.visitor.getInvitation({ token })
    expect(opened).toMatchObject({ organisation: '青砚精工有限公司', email: person.email, unit: '设备管理部' })
    expect(opened.expiresAt.slice(0, 10)).toBe('2026-03-09')
    await world.visitor.acceptInvitation({ token, name: '新来的', password: newPassword })
    const session = await (await world.as(`new${count}`, newPassword)).getSession({})
    expect(session).toMatchObject({ member: { name: '新来的' }, role: { id: 'handler' }, unit: { name: '设备管理部' } })
  })

  test('works once', async () => {
    const token = await invite(world, somebody())
    const accept = () => world.visitor.acceptInvitation({ token, name: '两个人', password: newPassword })
    const outcomes = await Promise.allSettled([accept(), accept()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const work of [accept, () => world.visitor.getInvitation({ token })]) {
      expect(await problemOf(work())).toMatchObject({ code: 'not_allowed_now', details: { reason: 'invitationUsed' } })
    }
  })

  test('that was taken back opens nothing', async () => {
    const person = somebody()
    const token = await invite(world, person)
    const admin = await world.as('admin')
    const { invitations } = await admin.listInvitations({})
    const { id: invitation } = invitations.find(({ email }) => email === person.email) ?? { id: '' }
    const theirs = await world.as('admin@theirs')
    expect(await problemOf(theirs.revokeInvitation({ invitation }))).toMatchObject({ code: 'not_found' })
    await admin.revokeInvitation({ invitation })
    expect(await problemOf(world.visitor.getInvitation({ token }))).toMatchObject({
      details: { reason: 'invitationRevoked' },
    })
    expect((await admin.listInvitations({})).invitations.map(({ id }) => id)).not.toContain(invitation)
  })

  test('goes to nobody twice, nor to who is a member', async () => {
    const admin = await world.as('admin')
    const person = { ...somebody(), unit: await unitId(world, '设备管理部') }
    await admin.inviteMember(person)
    const twice = admin.inviteMember({ ...person, email: person.email.toUpperCase() })
    expect(await problemOf(twice)).toMatchObject({ details: { reason: 'alreadyInvited' } })
    expect(await problemOf(admin.inviteMember({ ...person, email: 'office@demo.example' }))).toMatchObject({
      details: { reason: 'alreadyMember' },
    })
    expect(await problemOf(admin.inviteMember({ ...person, email: 'nobody' }))).toMatchObject({ code: 'invalid' })
  })

  test('cannot be guessed at: an unknown token is found nowhere, and only its hash is kept', async () => {
    expect(await problemOf(world.visitor.getInvitation({ token: 'x'.repeat(43) }))).toMatchObject({ code: 'not_found' })
    const token = await invite(world, somebody())
    for (const table of ['app.invitation', 'directory.invitation', 'app.audit']) {
      const rows = await rowsIn<{ row: string }>(
        world,
        sql.raw(`select t::text as row from ${table} t`),
        table.startsWith('app.') ? 'tenant' : 'directory',
      )
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ row }) => row.includes(token))).toEqual([])
    }
  })

  test('asks for a password of twelve characters', async () => {
    const token = await invite(world, somebody())
    const short = world.visitor.acceptInvitation({ token, name: '短', password: 'too short' })
    expect(await problemOf(short)).toMatchObject({ code: 'invalid', details: { fields: [{ path: 'password' }] } })
  })
})

describe('somebody with an account in another organisation', () => {
  test('accepts with its password, and nobody with another one', async () => {
    const admin = await world.as('admin')
    const { link } = await admin.inviteMember({
      name: '两家人',
      email: 'people@theirs.example',
      role: 'handler',
      unit: await unitId(world, '人力资源部'),
    })
    const token = new URL(link ?? '').hash.slice(1)
    const opened = await world.visitor.getInvitation({ token })
    expect(JSON.stringify(opened)).not.toContain('account')
    const wrong = world.visitor.acceptInvitation({ token, name: '两家人', password: newPassword })
    expect(await problemOf(wrong)).toMatchObject({ code: 'invalid', details: { fields: [{ path: 'password' }] } })
    await world.visitor.acceptInvitation({ token, name: '两家人', password: 'yanlu-demo-2026' })

    const cookie = await world.cookieOf('people@theirs')
    const inOf = (organisation?: string) =>
      world.send('/v1/session', {
        headers: { cookie: organisation ? `${cookie}; yanlu.organisation=${organisation}` : cookie },
      })
    const nameIn = async (organisation?: string) =>
      ((await (await inOf(organisation)).json()) as { tenant: { name: string } }).tenant.name
    expect(await nameIn(world.tenantId)).toBe('青砚精工有限公司')
    expect(await nameIn(world.theirTenantId)).toBe('别家公司')
    expect(await nameIn('01a20000-0000-7000-8000-000000000000')).toBe(await nameIn())
    const { memberships } = await (await world.as('people@theirs')).listMemberships({})
    expect(memberships.map(({ name }) => name).sort()).toEqual(['别家公司', '青砚精工有限公司'].sort())
    expect(memberships.filter(({ current }) => current)).toHaveLength(1)
  })

  test('cannot have their password guessed through invitations', async () => {
    const person = { name: '猜', email: 'office@theirs.example', role: 'handler', unit: '人力资源部' }
    const token = await invite(world, person)
    const guess = () => world.visitor.acceptInvitation({ token, name: '猜', password: 'not their password' })
    for (let tried = 0; tried < 3; tried += 1) expect(await problemOf(guess())).toMatchObject({ code: 'invalid' })
    expect(await problemOf(guess())).toMatchObject({ code: 'too_many_requests' })
  })
})

test('what was done is on the audit, by whom, without addresses', async () => {
  const admin = await world.as('admin')
  await joined(world, { name: '常留痕', email: 'audited@demo.example', role: 'handler', unit: '设备管理部' })
  world.clock.turnTo('2026-03-02T09:01:00+08:00')
  await admin.updateOrganisation({ name: '青砚集团', accent: '#1f5f4a' })
  const { entries, after } = await admin.listAudit({})
  expect(after).toBeNull()
  expect(entries[0]).toMatchObject({
    act: 'organisationChanged',
    by: '陈管理',
    apiKey: null,
    before: { name: '青砚精工有限公司', accent: null },
    after: { name: '青砚集团', accent: '#1f5f4a' },
  })
  expect(entries.map(({ act }) => act)).toEqual(expect.arrayContaining(['invitationAccepted', 'memberInvited']))
  expect(JSON.stringify(entries)).not.toContain('@')
  const rewrite = world.deps.db.sql.execute(sql`update app.audit set subject = ''`)
  await expect(rewrite).rejects.toMatchObject({ cause: { code: '23001' } })
  const theirs = await (await world.as('admin@theirs')).listAudit({})
  expect(theirs.entries).toEqual([])
})

test('an invitation is over after seven days, and can then be made again', async () => {
  const person = somebody()
  const token = await invite(world, person)
  world.clock.turnTo('2026-03-09T08:59:00+08:00')
  await world.visitor.getInvitation({ token })
  world.clock.turnTo('2026-03-09T09:01:00+08:00')
  const over = { code: 'not_allowed_now', details: { reason: 'invitationOver' } }
  expect(await problemOf(world.visitor.getInvitation({ token }))).toMatchObject(over)
  const accept = world.visitor.acceptInvitation({ token, name: '来晚了', password: newPassword })
  expect(await problemOf(accept)).toMatchObject(over)
  expect((await (await world.as('admin')).listInvitations({})).invitations).toContainEqual(
    expect.objectContaining({ email: person.email, expired: true }),
  )
  const again = await invite(world, person)
  expect((await world.visitor.getInvitation({ token: again })).email).toBe(person.email)
})
