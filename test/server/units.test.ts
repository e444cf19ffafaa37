/** Units in their tree, and what becomes of their letters when they are no more. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { goRound } from '../../packages/server/src/jobs/rounds.ts'
import { beginHandOver } from '../../packages/server/src/units/store/hand-over.ts'
import { assignedTo, ownUnit, rowsIn, unitId } from '../world/administering.ts'
import { worldHere } from '../world/server-world.ts'
import { problemOf, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

const never = new AbortController().signal

describe('the tree', () => {
  test('has no circles, no two units of one name and no duty twice', async () => {
    const admin = await world.as('admin')
    const parent = await unitId(world, '设备管理部')
    const below = await admin.createUnit({ name: '机修班', seal: '机修班', handles: true, parent, duty: 'repairs' })
    const fields = (path: string) => ({ code: 'invalid', details: { fields: [{ path }] } })
    expect(await problemOf(admin.updateUnit({ unit: parent, parent: below.id }))).toMatchObject(fields('parent'))
    expect(await problemOf(admin.updateUnit({ unit: parent, parent }))).toMatchObject(fields('parent'))
    const another = { seal: '另一', handles: true, parent: null }
    expect(await problemOf(admin.createUnit({ ...another, name: '机修班' }))).toMatchObject(fields('name'))
    expect(await problemOf(admin.createUnit({ ...another, name: '另一班', duty: 'repairs' }))).toMatchObject(
      fields('duty'),
    )
    const theirs = await unitId(world, '设备管理部', 'admin@theirs')
    expect(await problemOf(admin.createUnit({ ...another, name: '另一班', parent: theirs }))).toMatchObject(
      fields('parent'),
    )
    expect(await problemOf(admin.updateUnit({ unit: theirs, name: '换名' }))).toMatchObject({ code: 'not_found' })
    await admin.updateUnit({ unit: below.id, name: '机修组', parent: null, duty: null })
    const { units } = await admin.getUnits({})
    expect(units.find(({ id }) => id === below.id)).toMatchObject({
      name: '机修组',
      parent: null,
      duty: null,
      handles: true,
    })
    await admin.removeUnit({ unit: below.id })
    expect((await admin.getUnits({})).units.map(({ id }) => id)).not.toContain(below.id)
  })
})

describe('a unit that is removed', () => {
  test('hands over what it has, or stays', async () => {
    const admin = await world.as('admin')
    for (const name of ['设备管理部', '信箱办公室', '公司领导']) {
      const unit = await unitId(world, name)
      expect(await problemOf(admin.removeUnit({ unit }))).toMatchObject({
        code: 'not_allowed_now',
        details: { reason: 'handOverNeeded' },
      })
      expect(await problemOf(admin.removeUnit({ unit, handOverTo: unit }))).toMatchObject({ code: 'invalid' })
    }
  })

  test('gives letters, members and the place in the tree to the other at once', async () => {
    const admin = await world.as('admin')
    const [unit, other] = [await ownUnit(world), await ownUnit(world)]
    const below = await admin.createUnit({ name: '机修二班', seal: '机修班', handles: true, parent: unit.id })
    const letter = await assignedTo(world, unit)
    const { handOver } = await admin.removeUnit({ unit: unit.id, handOverTo: other.id })
    expect(handOver).toMatchObject({ from: { name: unit.name }, to: { name: other.name }, lettersLeft: 0 })
    for (const { clerk } of [unit, other]) {
      const there = await (await world.as(clerk.who)).getLetter({ letter: letter.id })
      expect(there.tasks[0]).toMatchObject({ mine: true, state: 'open', unit: { name: other.name } })
    }
    const { units, handOvers } = await admin.getUnits({})
    expect(units.find(({ id }) => id === below.id)?.parent).toBe(other.id)
    expect(handOvers).toEqual([])
    const { trail } = await (await world.as('office')).getLetter({ letter: letter.id })
    expect(trail.at(-1)).toMatchObject({ type: 'handedOver', units: [other.name, unit.name], by: { kind: 'system' } })
  })

  test('gives its place to one below it without a circle', async () => {
    const admin = await world.as('admin')
    const unit = await ownUnit(world)
    const between = await admin.createUnit({ name: '中间科', seal: '中间科', handles: true, parent: unit.id })
    const other = await ownUnit(world, { parent: between.id })
    await admin.removeUnit({ unit: unit.id, handOverTo: other.id })
    const { units } = await admin.getUnits({})
    const parentOf = (id: string) => units.find((one) => one.id === id)?.parent
    expect([parentOf(other.id), parentOf(between.id)]).toEqual([null, other.id])
  })

  test('is removed only once, and nothing is given to it any more', async () => {
    const admin = await world.as('admin')
    const [unit, other] = [await ownUnit(world), await ownUnit(world)]
    const again = { unit: unit.id, handOverTo: other.id }
    await admin.removeUnit(again)
    expect(await problemOf(admin.removeUnit(again))).toMatchObject({ code: 'not_found' })
    expect(await problemOf(assignedTo(world, unit))).toMatchObject({ code: 'invalid' })
    const invited = { name: '来晚了', email: 'late@demo.example', role: 'handler', unit: unit.id }
    expect(await problemOf(admin.inviteMember(invited))).toMatchObject({ code: 'invalid' })
  })

  test('as an office, gives its desk, its mailboxes and the letters that have ended', async () => {
    const own = await worldHere()
    const admin = await own.as('admin')
    const { id } = await own.write()
    const [unit, handOverTo] = [await unitId(own, '信箱办公室'), await unitId(own, '公司领导')]
    await admin.removeUnit({ unit, handOverTo })
    const office = await own.as('office')
    expect((await office.getSession({})).unit.name).toBe('公司领导')
    const view = await office.getLetter({ letter: id })
    await office.acceptLetter({ letter: id, seen: view.seq, disposition: 'assign' })
    const settings = await admin.getMailboxSettings({ mailbox: 'zongjingli' })
    expect(settings.office.name).toBe('公司领导')
    await own.write()
    await own.close()
  })

  test('never gives a letter to whom it is about: the unit above gets it', async () => {
    const above = await ownUnit(world)
    const [unit, other] = [await ownUnit(world), await ownUnit(world, { parent: above.id })]
    const letter = await assignedTo(world, unit)
    const office = await world.as('office')
    await office.nameAccused({ letter: letter.id, seen: letter.seq, units: [other.id], members: [] })
    await (await world.as('admin')).removeUnit({ unit: unit.id, handOverTo: other.id })
    expect((await office.getLetter({ letter: letter.id })).tasks[0]?.unit.name).toBe(above.name)
    const accused = await world.as(other.clerk.who)
    expect(await problemOf(accused.getLetter({ letter: letter.id }))).toMatchObject({ code: 'not_found' })
  })

  test('stays where a letter is about everybody who could take it over', async () => {
    const [unit, other] = [await ownUnit(world), await ownUnit(world)]
    const letter = await assignedTo(world, unit)
    const office = await world.as('office')
    await office.nameAccused({ letter: letter.id, seen: letter.seq, units: [other.id], members: [] })
    const to = { unit: unit.id, handOverTo: other.id }
    await (await world.as('admin')).removeUnit(to)
    expect((await office.getLetter({ letter: letter.id })).tasks[0]?.unit.name).toBe('信箱办公室')
  })

  test('takes nobody of its own nearer to a letter about it', async () => {
    const [about, other] = [await ownUnit(world), await ownUnit(world)]
    const letter = await assignedTo(world, other)
    const office = await world.as('office')
    await office.nameAccused({ letter: letter.id, seen: letter.seq, units: [about.id], members: [] })
    await (await world.as('admin')).removeUnit({ unit: about.id, handOverTo: other.id })
    const there = { letter: letter.id }
    expect(await problemOf((await world.as(about.clerk.who)).getLetter(there))).toMatchObject({ code: 'not_found' })
    expect((await (await world.as(other.clerk.who)).getLetter(there)).id).toBe(letter.id)
  })
})

describe('the round of hand-overs', () => {
  test('moves every letter once, shows how many are left, and looks a last time', async () => {
    const [from, to] = [await ownUnit(world), await ownUnit(world)]
    for (let count = 0; count < 3; count += 1) await assignedTo(world, from)
    const at = new Date(world.clock.now())
    const begun = { fromId: from.id, toId: to.id, reach: 'open' as const, people: [], at }
    await inTenant(world.deps.db, world.tenantId, async (tx) => beginHandOver(tx, begun))
    const admin = await world.as('admin')
    expect((await admin.getUnits({})).handOvers).toMatchObject([{ lettersLeft: 3 }])
    expect(await goRound(world.deps, 'handOver', never)).toBe(3)
    expect((await admin.getUnits({})).handOvers).toEqual([])
    expect(await goRound(world.deps, 'handOver', never)).toBe(0)
    await assignedTo(world, from)
    world.clock.turnTo('2026-03-02T09:06:00+08:00')
    expect(await goRound(world.deps, 'handOver', never)).toBe(1)
    world.clock.turnTo('2026-03-02T09:20:00+08:00')
    await goRound(world.deps, 'handOver', never)
    const states = await rowsIn(world, sql`select finished_at is null as open from app.hand_over`)
    expect(states.length).toBeGreaterThan(0)
    expect(states).not.toContainEqual({ open: true })
  })

  test('takes the clocks along: the new unit is reminded, signs in and reports', async () => {
    const [unit, other] = [await ownUnit(world), await ownUnit(world)]
    const letter = await assignedTo(world, unit)
    await (await world.as('admin')).removeUnit({ unit: unit.id, handOverTo: other.id })
    world.clock.turnTo('2026-06-01T09:00:00+08:00')
    expect(await world.goRounds()).toBeGreaterThan(0)
    const clerk = await world.as(other.clerk.who)
    const { notices } = await clerk.listNotices({})
    expect(notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['handedOver', 'reminder']))
    const view = await clerk.getLetter({ letter: letter.id })
    const signed = await clerk.signInTask({ letter: letter.id, task: 1, seen: view.seq })
    await clerk.reportResult({ letter: letter.id, task: 1, seen: signed.seq, outcome: 'solved', text: '修好了。' })
  })
})
