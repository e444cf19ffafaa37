/** Who may know what: other tenants, other units, strangers, and what leaves the server at all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handlers } from '../../packages/server/src/handlers.ts'
import { worldHere } from '../world/server-world.ts'
import { assigned, reported } from '../world/stages.ts'
import { problemOf, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

const name = '许一文'

describe('a unit', () => {
  test('lists and reads only what it was assigned', async () => {
    const { letter } = await assigned(world)
    const mine = await world.as('equipment')
    const other = await world.as('people')
    expect((await mine.listLetters({ show: 'all' })).letters.map((row) => row.id)).toContain(letter.id)
    expect((await other.listLetters({ show: 'all' })).letters).toEqual([])
    expect((await problemOf(other.getLetter({ letter: letter.id }))).code).toBe('not_found')
  })

  test('never learns who wrote, nor whether anybody said', async () => {
    const { letter } = await assigned(world)
    const office = await world.as('office')
    await office.openIdentity({ letter: letter.id, seen: letter.seq, reason: '核实' })
    const view = await (await world.as('equipment')).getLetter({ letter: letter.id })
    expect([view.identityGiven, view.anonymous]).toEqual([null, null])
    expect(view.trail.map((entry) => entry.type)).not.toContain('identityOpened')
    expect(JSON.stringify(view)).not.toContain(name)
  })

  test('is not held up by, nor told of, what it may not know', async () => {
    const { letter } = await assigned(world)
    await (await world.as('office')).openIdentity({ letter: letter.id, seen: letter.seq, reason: '核实' })
    const signed = await (await world.as('equipment')).signInTask({ letter: letter.id, task: 1, seen: letter.seq })
    expect(signed.tasks[0]?.state).toBe('signedIn')
  })

  test('is shown its own step and clock in the inbox, never another unit’s', async () => {
    const { letter } = await assigned(world, ['人力资源部'])
    const people = await world.as('people')
    await people.signInTask({ letter: letter.id, task: 2, seen: letter.seq })
    const row = (await people.listLetters({ show: 'all' })).letters.find((one) => one.id === letter.id)
    expect(row).toMatchObject({ next: 'report', unit: '人力资源部', anonymous: null })
    const other = (await (await world.as('equipment')).listLetters({ show: 'all' })).letters
    expect(other.find((one) => one.id === letter.id)).toMatchObject({ next: 'signIn', unit: '设备管理部' })
  })

  test('sees nothing of what another unit reported', async () => {
    const { letter } = await assigned(world, ['人力资源部'])
    const equipment = await world.as('equipment')
    const signed = await equipment.signInTask({ letter: letter.id, task: 1, seen: letter.seq })
    await equipment.reportResult({ letter: letter.id, task: 1, seen: signed.seq, text: '设备的说法' })
    const view = await (await world.as('people')).getLetter({ letter: letter.id })
    expect(view.tasks.map((task) => task.unit.name)).toEqual(['人力资源部'])
    expect(JSON.stringify(view)).not.toContain('设备的说法')
  })
})

test.each(['office', 'equipment', 'people', 'admin'])('what %s is told to count is what it can list', async (who) => {
  const client = await world.as(who)
  const { counts } = await client.listLetters({ show: 'all' })
  const mine = await client.listLetters({ show: 'mine', limit: 100 })
  const overdue = await client.listLetters({ show: 'overdue', limit: 100 })
  expect(counts).toEqual({ mine: mine.letters.length, overdue: overdue.letters.length })
})

describe('an identity', () => {
  test('is opened by the office with a reason that the writer reads', async () => {
    const { letter, receipt } = await assigned(world)
    const office = await world.as('office')
    expect(JSON.stringify(await office.getLetter({ letter: letter.id }))).not.toContain(name)
    const opened = await office.openIdentity({ letter: letter.id, seen: letter.seq, reason: '约见核实' })
    expect(opened.identity).toEqual({ realName: name, phone: '13800000001' })
    const { letterCode, queryCode } = receipt
    const seen = await world.visitor.queryLetter({ mailbox: 'zongjingli', letterCode, queryCode })
    const entry = seen.trail.find((one) => one.type === 'identityOpened')
    expect(entry).toMatchObject({
      reason: '约见核实',
      fields: ['realName', 'phone'],
      by: { kind: 'office', name: null },
    })
  })

  test('is gone with the letter’s key when the letter is purged', async () => {
    const { letter, receipt } = await assigned(world)
    const admin = await world.as('admin')
    const purged = await admin.purgeLetter({ letter: letter.id, seen: letter.seq, reason: '来信人要求' })
    expect(purged).toMatchObject({ status: 'purged', title: null, text: null })
    expect(purged.trail.at(-1)).toMatchObject({ type: 'purged', reason: '来信人要求' })
    const { letterCode, queryCode } = receipt
    const told = await world.visitor.queryLetter({ mailbox: 'zongjingli', letterCode, queryCode })
    expect(told).toMatchObject({ status: 'purged', title: '', text: '' })
    expect(told.trail.at(-1)).toMatchObject({ type: 'purged', reason: '来信人要求' })
    const unit = await world.as('equipment')
    expect((await unit.listLetters({ show: 'mine' })).letters.map((row) => row.id)).not.toContain(letter.id)
    expect((await unit.getLetter({ letter: letter.id })).trail.at(-1)).toMatchObject({ type: 'purged', reason: null })
    const office = await world.as('office')
    const again = office.openIdentity({ letter: letter.id, seen: purged.seq, reason: '看看' })
    expect((await problemOf(again)).details.reason).toBe('purged')
  })
})

describe('the writer', () => {
  test('is told what happened, not which member did it nor what units reported', async () => {
    const { receipt } = await reported(world)
    const { letterCode, queryCode } = receipt
    const view = await world.visitor.queryLetter({ mailbox: 'zongjingli', letterCode, queryCode })
    expect(view.trail.every((entry) => entry.by.name === null)).toBe(true)
    expect(JSON.stringify(view)).not.toMatch(/吴样章|周示例|已经修好/)
  })
})

describe('another tenant', () => {
  test('sees no letter of ours, and what it asks for does not exist', async () => {
    const { letter } = await assigned(world)
    const theirs = await world.as('office@theirs')
    expect((await theirs.listLetters({ show: 'all' })).letters).toEqual([])
    const nowhere = '01a20000-0000-7000-8000-000000000000'
    const ours = await problemOf(theirs.getLetter({ letter: letter.id }))
    const none = await problemOf(theirs.getLetter({ letter: nowhere }))
    expect([ours.code, ours.message, ours.status]).toEqual([none.code, none.message, none.status])
    const never = await problemOf(theirs.getLetter({ letter: 'none' }))
    for (const { message } of [ours, none, never])
      expect(message).toBe('没有找到，或者不在您能看的范围里。请核对后再试。')
  })

  test('cannot assign our letter, nor we to their unit', async () => {
    const { letter } = await assigned(world)
    const theirs = await world.as('office@theirs')
    const { units } = await theirs.listUnits({})
    const attempt = theirs.assignLetter({ letter: letter.id, seen: letter.seq, units: [units[0]?.id as string] })
    expect((await problemOf(attempt)).code).toBe('not_found')
  })
})

test('what the contract does not name does not leave, even when a handler gives it', async () => {
  const planted = { identity: { realName: name }, phone: '13800000001', ipAddress: '10.0.0.1' }
  const leaky = await worldHere({
    handlers: {
      ...handlers,
      queryLetter: async (asked, request) => ({ ...(await handlers.queryLetter(asked, request)), ...planted }),
      listLetters: async (asked, request) => {
        const page = await handlers.listLetters(asked, request)
        return { ...page, ...planted, letters: page.letters.map((row) => ({ ...row, ...planted })) }
      },
    },
  })
  try {
    const { letterCode, queryCode } = await leaky.write()
    const view = await leaky.visitor.queryLetter({ mailbox: 'zongjingli', letterCode, queryCode })
    const page = await (await leaky.as('office')).listLetters({ show: 'all' })
    expect(JSON.stringify([view, page])).not.toMatch(/许一文|13800000001|10\.0\.0\.1/)
  } finally {
    await leaky.close()
  }
})
