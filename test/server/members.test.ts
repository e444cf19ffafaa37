/** Members: listed, changed, let go; nobody administers what their role does not manage. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignedTo, joined, memberId, newPassword, ownUnit, rowsIn, unitId } from '../world/administering.ts'
import { worldHere } from '../world/server-world.ts'
import { problemOf, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

/** What a role is beside what a test is about. */
function plain() {
  const rules = { kind: 'administrator', reads: 'none', concealed: false, unit: null, twoFactor: false } as const
  return { ...rules, acts: [], manages: [] }
}

const somewhere = '01a20000-0000-7000-8000-000000000000'

describe('members', () => {
  test('are listed by name, a page at a time, each once', async () => {
    const admin = await world.as('admin')
    const names: string[] = []
    let after: string | undefined
    do {
      const page = await admin.listMembers({ limit: 3, ...(after && { after }) })
      names.push(...page.members.map(({ name }) => name))
      after = page.after ?? undefined
    } while (after)
    expect(names).toHaveLength(8)
    expect(new Set(names).size).toBe(8)
    const { members } = await admin.listMembers({ unit: await unitId(world, '设备管理部') })
    expect(members).toMatchObject([
      { name: '吴样章', email: 'equipment@demo.example', role: { id: 'handler' }, leftOn: null, self: false },
    ])
  })

  test('are nobody’s to see or change but those whose role manages them', async () => {
    const id = await memberId(world, '吴样章')
    for (const who of ['office', 'leader', 'equipment']) {
      const other = await world.as(who)
      for (const work of [
        () => other.listMembers({}),
        () => other.updateMember({ member: id, name: '换名' }),
        () => other.removeMember({ member: id }),
        () => other.listInvitations({}),
        () => other.listRoles({}),
        () => other.listAudit({}),
        () => other.updateOrganisation({ name: '换名' }),
        () => other.listMailboxes({}),
        () => other.listApiKeys({}),
      ]) {
        expect(await problemOf(work())).toMatchObject({ code: 'forbidden', details: { reason: 'notYourRole' } })
      }
    }
  })

  test('of another organisation are indistinguishable from nobody', async () => {
    const theirs = await memberId(world, '吴样章', 'admin@theirs')
    const admin = await world.as('admin')
    for (const member of [theirs, somewhere]) {
      expect(await problemOf(admin.updateMember({ member, name: '换名' }))).toMatchObject({ code: 'not_found' })
      expect(await problemOf(admin.removeMember({ member }))).toMatchObject({ code: 'not_found' })
    }
  })

  test('can be given no role and no unit that is not there', async () => {
    const admin = await world.as('admin')
    const member = await memberId(world, '吴样章')
    const unit = await unitId(world, '设备管理部', 'admin@theirs')
    expect(await problemOf(admin.updateMember({ member, unit }))).toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'unit' }] },
    })
    expect(await problemOf(admin.updateMember({ member, role: 'nobody' }))).toMatchObject({
      details: { fields: [{ path: 'role' }] },
    })
  })

  test('a new role holds from the next request on', async () => {
    const admin = await world.as('admin')
    const person = { name: '钱换岗', email: 'moves@demo.example', role: 'handler', unit: '人力资源部' }
    const member = await joined(world, person)
    const moves = await world.as('moves', newPassword)
    expect((await moves.getSession({})).role.id).toBe('handler')
    await admin.updateMember({ member, role: 'leader', name: '钱到岗' })
    expect(await moves.getSession({})).toMatchObject({ role: { id: 'leader' }, member: { name: '钱到岗' } })
  })
})

describe('the last who manages the members', () => {
  test('cannot be let go, take another role, or lose it from the role', async () => {
    const admin = await world.as('admin')
    const member = await memberId(world, '陈管理')
    const { roles } = await admin.listRoles({})
    const {
      id: role,
      members: _held,
      neededBy: _needed,
      ...rules
    } = roles.find(({ id }) => id === 'administrator') as (typeof roles)[number]
    const last = { code: 'not_allowed_now', details: { reason: 'lastAdministrator' } }
    expect(await problemOf(admin.removeMember({ member }))).toMatchObject(last)
    expect(await problemOf(admin.updateMember({ member, role: 'office' }))).toMatchObject(last)
    expect(await problemOf(admin.saveRole({ role, ...rules, manages: ['roles'] }))).toMatchObject(last)
  })

  test('is still there when two let each other go at the same moment', async () => {
    const second = { name: '卫管理', email: 'second@demo.example', role: 'administrator', unit: '信箱办公室' }
    const two = await joined(world, second)
    const one = await memberId(world, '陈管理')
    const [first, other] = [await world.as('admin'), await world.as('second', newPassword)]
    const steps = [
      first.updateMember({ member: two, role: 'office' }),
      other.updateMember({ member: one, role: 'office' }),
    ]
    const outcomes = await Promise.allSettled(steps)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const still = outcomes[0]?.status === 'fulfilled' ? first : other
    await still.updateMember({ member: one, role: 'administrator' })
  })
})

describe('nobody gives out what they do not manage', () => {
  test('by a role they change or give, or to whom they let go', async () => {
    const admin = await world.as('admin')
    await admin.saveRole({ role: 'people-office', name: '人事', ...plain(), manages: ['members', 'roles'] })
    await joined(world, { name: '孔人事', email: 'people2@demo.example', role: 'people-office', unit: '人力资源部' })
    const clerk = await world.as('people2', newPassword)
    const more = { code: 'forbidden', details: { reason: 'managesMore' } }
    const member = await memberId(world, '吴样章')
    expect(await problemOf(clerk.updateMember({ member, role: 'administrator' }))).toMatchObject(more)
    const wider = { role: 'people-office', name: '人事', ...plain() }
    expect(await problemOf(clerk.saveRole({ ...wider, manages: ['members', 'roles', 'mailboxes'] }))).toMatchObject(
      more,
    )
    expect(await problemOf(clerk.removeMember({ member: await memberId(world, '陈管理') }))).toMatchObject(more)
    const unit = await unitId(world, '设备管理部')
    const invited = { email: 'x@demo.example', name: '某', role: 'administrator', unit }
    expect(await problemOf(clerk.inviteMember(invited))).toMatchObject(more)
  })
})

describe('who leaves', () => {
  test('is signed out at once, can no longer sign in, and stays on the trail by name', async () => {
    const person = { name: '褚离开', email: 'leaves@demo.example', role: 'office', unit: '信箱办公室' }
    const member = await joined(world, person)
    const leaving = await world.as('leaves', newPassword)
    const { id } = await world.write()
    const { seq } = await leaving.getLetter({ letter: id })
    await leaving.acceptLetter({ letter: id, seen: seq, disposition: 'assign' })
    const done = await (await world.as('admin')).removeMember({ member })
    expect(done).toMatchObject({ member: { name: '褚离开', email: null, leftOn: '2026-03-02' }, handOver: null })
    expect(await problemOf(leaving.getSession({}))).toMatchObject({ code: 'unauthenticated' })
    const again = await world.send('/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4600' },
      body: JSON.stringify({ email: 'leaves@demo.example', password: newPassword }),
    })
    expect(again.status).toBe(401)
    const { trail } = await (await world.as('office')).getLetter({ letter: id })
    expect(trail.some(({ by }) => by.name === '褚离开')).toBe(true)
    const { members } = await (await world.as('admin')).listMembers({ show: 'left' })
    expect(members.map(({ name }) => name)).toContain('褚离开')
  })

  test('gets no mail any more', async () => {
    await world.write()
    const member = await memberId(world, '孙同事')
    const mine = sql`from app.outbox where member_id = ${member}::uuid and send_at is not null`
    const waiting = async () => (await rowsIn(world, sql`select 1 ${mine}`)).length
    // As it is where mail is configured.
    await rowsIn(world, sql`update app.outbox set send_at = now() where member_id = ${member}::uuid`)
    expect(await waiting()).toBeGreaterThan(0)
    await (await world.as('admin')).removeMember({ member })
    expect(await waiting()).toBe(0)
  })
})

describe('the last who can do what waits at a unit', () => {
  test('names a successor, who takes their place', async () => {
    const admin = await world.as('admin')
    const [unit, other] = [await ownUnit(world), await ownUnit(world)]
    const letter = await assignedTo(world, unit)
    expect(await problemOf(admin.removeMember({ member: unit.clerk.id }))).toMatchObject({
      code: 'not_allowed_now',
      details: { reason: 'successorNeeded' },
    })
    await admin.removeMember({ member: unit.clerk.id, successor: other.clerk.id })
    const now = await world.as(other.clerk.who)
    expect((await now.getSession({})).unit.name).toBe(unit.name)
    expect((await now.getLetter({ letter: letter.id })).tasks[0]).toMatchObject({ mine: true, state: 'open' })
  })

  test('names nobody whom their own unit needs', async () => {
    const [unit, other] = [await ownUnit(world), await ownUnit(world)]
    await assignedTo(world, unit, other)
    const admin = await world.as('admin')
    const needed = admin.removeMember({ member: unit.clerk.id, successor: other.clerk.id })
    expect(await problemOf(needed)).toMatchObject({ code: 'invalid', details: { fields: [{ path: 'successor' }] } })
  })

  test('or another unit, which gets the open letters with their clocks', async () => {
    const [unit, other] = [await ownUnit(world), await ownUnit(world)]
    const letter = await assignedTo(world, unit)
    const clock = { dueOn: letter.tasks[0]?.clock?.dueOn }
    const asked = { member: unit.clerk.id, handOverTo: other.id }
    const { handOver } = await (await world.as('admin')).removeMember(asked)
    expect(handOver).toMatchObject({ from: { name: unit.name }, to: { name: other.name }, lettersLeft: 0 })
    const there = await (await world.as(other.clerk.who)).getLetter({ letter: letter.id })
    expect(there.tasks[0]).toMatchObject({ mine: true, state: 'open', unit: { name: other.name }, clock })
  })

  test('stays where they are until somebody else is there, who can do it', async () => {
    const admin = await world.as('admin')
    const [unit, other] = [await ownUnit(world), await ownUnit(world)]
    const letter = await assignedTo(world, unit)
    const { id: member, who } = unit.clerk
    const needed = { code: 'not_allowed_now', details: { reason: 'neededAtUnit' } }
    expect(await problemOf(admin.updateMember({ member, unit: other.id }))).toMatchObject(needed)
    expect(await problemOf(admin.updateMember({ member, role: 'leader' }))).toMatchObject(needed)
    await admin.updateMember({ member, name: '科员改名' })
    await admin.saveRole({ role: 'also-handles', name: '也承办', ...plain(), kind: 'unit', acts: ['signIn', 'report'] })
    await admin.updateMember({ member, role: 'also-handles' })
    await admin.updateMember({ member: other.clerk.id, unit: unit.id })
    await admin.updateMember({ member, unit: other.id, role: 'handler' })
    expect((await (await world.as(who)).getSession({})).unit.name).toBe(other.name)
    const now = await (await world.as(other.clerk.who)).getLetter({ letter: letter.id })
    expect(now.tasks[0]).toMatchObject({ mine: true, state: 'open' })
  })

  test('takes nobody’s place in their own unit that leaves their work undone', async () => {
    const admin = await world.as('admin')
    const unit = await ownUnit(world)
    await assignedTo(world, unit)
    const { id: leaving } = unit.clerk
    const reader = { ...plain(), name: '只看', kind: 'unit', reads: 'own' } as const
    await admin.saveRole({ role: 'reads-only', ...reader })
    const mate = { name: '同组看信', email: 'reads-only@demo.example', role: 'reads-only', unit: unit.name }
    const member = await joined(world, mate)
    const swapped = admin.removeMember({ member, successor: leaving })
    expect(await problemOf(swapped)).toMatchObject({ code: 'invalid', details: { fields: [{ path: 'successor' }] } })
  })

  test('is not who has a colleague that can do it as well', async () => {
    const unit = await ownUnit(world)
    await assignedTo(world, unit)
    await joined(world, { name: '陶同组', email: 'mate@demo.example', role: 'handler', unit: unit.name })
    const done = await (await world.as('admin')).removeMember({ member: unit.clerk.id })
    expect(done.handOver).toBeNull()
  })
})

describe('roles', () => {
  test('a change while a letter is open holds at once', async () => {
    const admin = await world.as('admin')
    const unit = await ownUnit(world)
    const letter = await assignedTo(world, unit)
    const clerk = await world.as(unit.clerk.who)
    const { roles } = await admin.listRoles({})
    const handler = roles.find(({ id }) => id === 'handler')
    if (!handler) throw new Error('no handler')
    const { id: role, members, neededBy: _needed, ...rules } = handler
    expect(members).toBeGreaterThan(3)
    await admin.saveRole({ role, ...rules, acts: rules.acts.filter((act) => act !== 'signIn') })
    const which = { letter: letter.id, task: 1, seen: letter.seq }
    expect(await problemOf(clerk.signInTask(which))).toMatchObject({ details: { reason: 'notYourRole' } })
    await admin.saveRole({ role, ...rules, reads: 'none' })
    expect(await problemOf(clerk.getLetter({ letter: letter.id }))).toMatchObject({ code: 'not_found' })
    await admin.saveRole({ role, ...rules })
    await clerk.signInTask(which)
  })

  test('one that somebody has, or that a policy names, is not removed', async () => {
    const admin = await world.as('admin')
    expect(await problemOf(admin.removeRole({ role: 'handler' }))).toMatchObject({ details: { reason: 'roleInUse' } })
    expect(await problemOf(admin.removeRole({ role: 'nothing' }))).toMatchObject({ code: 'not_found' })
    await admin.saveRole({ role: 'spare', name: '备用', ...plain() })
    expect((await admin.removeRole({ role: 'spare' })).done).toBe(true)
    const theirs = await (await world.as('admin@theirs')).listRoles({})
    expect(theirs.roles.map(({ id }) => id)).not.toContain('spare')
  })
})
