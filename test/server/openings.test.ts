/** Opening an identity with a second person, for a time; and names in free text for whoever may not know who wrote. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NewTenant } from '../../packages/server/src/tenants/store.ts'
import { unitNamed, type Way, waiting, write } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { ours } from '../world/tenants.ts'
import { problemOf, type World } from '../world/world.ts'

const second = { id: 'two', clause: '（约定）', second: 'office-leader', minutes: 30 }

const careful: NewTenant = {
  ...ours,
  name: '双人集团',
  roles: ours.roles.map((role) =>
    role.id === 'office-leader' ? { ...role, acts: [...role.acts, 'openIdentity' as const] } : role,
  ),
  members: ours.members.map((member) => ({ ...member, email: member.email.replace('demo', 'careful') })),
  mailboxes: ours.mailboxes.map((mailbox) => ({
    ...mailbox,
    slug: 'shuangren',
    origins: [],
    policy: { ...mailbox.policy, identity: { ...mailbox.policy.identity, openings: [second] } },
  })),
}

const office = 'office@careful'
const deputy = 'deputy@careful'
const unit = 'equipment@careful'
const reason = '约来信人核实'
let world: World
beforeAll(async () => {
  world = await worldHere({ more: [careful] })
})
afterAll(() => world.close())

const anew = () => {
  world.clock.turnTo('2026-03-02T10:00:00+08:00')
  return write(world, { mailbox: 'shuangren', desk: office })
}
const agreed = async (way: Way, choice: string) =>
  way.does(deputy, 'settleTask', { task: await waiting(way, deputy, 'question'), choice })

describe('where the policy wants a second person', () => {
  test('asking opens nothing; once they agreed it opens, with a reason, until the time is over', async () => {
    const way = await anew()
    expect(await way.does(office, 'openIdentity', { reason })).toMatchObject({ identity: null, until: null })
    const again = await problemOf(way.does(office, 'openIdentity', { reason }))
    expect(again.details.reason).toBe('openingAwaited')
    expect((await way.sees(deputy)).tasks.at(-1)).toMatchObject({ question: 'identityOpening', proposal: reason })
    await agreed(way, 'agree')

    world.clock.turnTo('2026-03-02T10:20:00+08:00')
    const opened = await way.does(office, 'openIdentity', { reason })
    expect(opened).toMatchObject({ identity: { realName: '许一文' }, until: '2026-03-02T10:50:00.000+08:00' })
    const entries = (await way.read()).trail.filter(({ type }) => type === 'identityOpened')
    expect(entries).toMatchObject([{ reason, by: { kind: 'office', name: null } }])

    world.clock.turnTo('2026-03-02T10:31:00+08:00')
    expect(await way.does(office, 'openIdentity', { reason })).toMatchObject({ identity: null })
  })

  test('nobody agrees to their own request', async () => {
    const way = await anew()
    await way.does(deputy, 'openIdentity', { reason })
    const own = await problemOf(agreed(way, 'agree'))
    expect(own).toMatchObject({ code: 'not_allowed_now', details: { reason: 'ownRequest' } })
  })

  test('what is refused opens nothing, and can be asked for again', async () => {
    const way = await anew()
    await way.does(office, 'openIdentity', { reason })
    await agreed(way, 'refuse')
    expect(await way.does(office, 'openIdentity', { reason })).toMatchObject({ identity: null })
  })

  test('the agreement is for whoever asked, not for their colleague', async () => {
    const way = await anew()
    await way.does(office, 'openIdentity', { reason })
    await agreed(way, 'agree')
    expect(await way.does('colleague@careful', 'openIdentity', { reason })).toMatchObject({ identity: null })
  })

  test('units learn nothing of it', async () => {
    const way = await anew()
    await handedTo(way)
    await way.does(office, 'openIdentity', { reason })
    await agreed(way, 'agree')
    const view = await way.sees(unit)
    expect(view.trail.map(({ type }) => type)).not.toContain('questionAsked')
    expect(JSON.stringify(view)).not.toContain(reason)
  })
})

describe('names in free text', () => {
  const text = '我是许一文，电话 138 0000 0001，二车间的窗口太少。'
  const title = '许一文反映窗口太少'

  test('are bars for a unit, in the letter, in the list and in what is said later; the desk reads them', async () => {
    world.clock.turnTo('2026-03-02T10:00:00+08:00')
    const way = await write(world, { mailbox: 'zongjingli', desk: 'office', title, text })
    await handedTo(way, 'office')
    await world.visitor.supplementLetter({ ...way.codes, seen: (await way.read()).seq, text: '补充：找许 一文即可。' })
    const view = await way.sees('equipment')
    expect(view).toMatchObject({ title: '███反映窗口太少', text: '我是███，电话 ███，二车间的窗口太少。' })
    expect(JSON.stringify(view)).not.toMatch(/许\s?一文|138/)
    const { letters } = await (await world.as('equipment')).listLetters({ show: 'all', limit: 100 })
    expect(letters.find(({ id }) => id === way.id)?.title).toBe('███反映窗口太少')
    expect(await way.sees('office')).toMatchObject({ title, text })
  })

  test('are bars for the office too until the second person agreed', async () => {
    world.clock.turnTo('2026-03-02T10:00:00+08:00')
    const way = await write(world, { mailbox: 'shuangren', desk: office, title, text })
    expect((await way.sees(office)).title).toBe('███反映窗口太少')
    await way.does(office, 'openIdentity', { reason })
    await agreed(way, 'agree')
    expect(await way.sees(office)).toMatchObject({ title, text })
    world.clock.turnTo('2026-03-02T10:31:00+08:00')
    expect((await way.sees(office)).title).toBe('███反映窗口太少')
  })
})

async function handedTo(way: Way, desk = office): Promise<void> {
  await way.does(desk, 'acceptLetter', { disposition: 'assign' })
  await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '设备管理部')] })
}

describe('a way back to whom a letter is about', () => {
  test('needs a second person at the desk; until then, and where they refuse, they know nothing of it', async () => {
    const way = await anew()
    const units = [await unitNamed(world, office, '设备管理部')]
    await way.does(office, 'nameAccused', { units, members: [] })
    expect((await way.sees(office)).accused?.units).toHaveLength(1)
    await way.does(office, 'nameAccused', { units: [], members: [] })
    const seen = await way.sees(deputy)
    expect(seen.tasks.at(-1)).toMatchObject({ question: 'accusedLifting', proposal: '设备管理部', state: 'open' })
    expect(seen.accused?.units).toHaveLength(1)
    const own = way.does(office, 'settleTask', { task: await waiting(way, office, 'question'), choice: 'agree' })
    expect((await problemOf(own)).details.reason).toBe('ownRequest')
    await agreed(way, 'refuse')
    expect((await way.sees(office)).accused?.units).toHaveLength(1)

    await way.does(office, 'nameAccused', { units: [], members: [] })
    await agreed(way, 'agree')
    const after = await way.sees(office)
    expect(after.accused?.units).toEqual([])
    expect(after.trail.map(({ type }) => type).slice(-3)).toEqual(['questionAsked', 'settled', 'accusedNamed'])
  })
})
