/** A limit that stands still while the writer completes the letter, from the asking to the writer's own page. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewTenant } from '../../packages/server/src/tenants/store.ts'
import { write } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { ours } from '../world/tenants.ts'
import type { World } from '../world/world.ts'

type Limits = NewTenant['mailboxes'][number]['policy']['limits']

const standing = (limits: Limits): Limits =>
  limits.map((limit) =>
    limit.id === 'triage'
      ? { ...limit, span: { count: 5, of: 'workingDays' as const }, onSupplement: 'pauses' as const }
      : limit,
  )

const waits: NewTenant = {
  ...ours,
  name: '暂停集团',
  members: ours.members.map((member) => ({ ...member, email: member.email.replace('demo', 'waits') })),
  mailboxes: ours.mailboxes.map((mailbox) => ({
    ...mailbox,
    slug: 'zanting',
    origins: [],
    policy: { ...mailbox.policy, limits: standing(mailbox.policy.limits) },
  })),
}

const office = 'office@waits'
let world: World
beforeAll(async () => {
  world = await worldHere({ more: [waits] })
})
afterAll(() => world.close())

test('the days of waiting do not count, and writer and office read the same', async () => {
  world.clock.turnTo('2026-03-02T10:00:00+08:00')
  const way = await write(world, { mailbox: 'zanting', desk: office })
  const triage = async () => (await way.read()).clocks.find(({ milestone }) => milestone === 'triage')
  expect(await triage()).toMatchObject({ state: 'open', dueOn: '2026-03-09', pauses: [] })

  world.clock.turnTo('2026-03-05T10:00:00+08:00')
  await way.does(office, 'askCompletion', { text: '请写明是哪个食堂。' })
  world.clock.turnTo('2026-03-20T10:00:00+08:00')
  await world.goRounds()
  const paused = { state: 'paused', overdue: false, elapsed: 2, pauses: [{ from: '2026-03-05', to: null }] }
  expect(await triage()).toMatchObject({ ...paused, dueOn: '2026-03-25' })
  const seen = await way.sees(office)
  expect(seen.clocks).toContainEqual(expect.objectContaining(paused))
  expect(seen.trail.map(({ type }) => type)).not.toContain('lapsed')

  await world.visitor.completeLetter({ ...way.codes, seen: (await way.read()).seq, text: '二食堂。', identity: {} })
  const pauses = [{ from: '2026-03-05', to: '2026-03-20' }]
  expect(await triage()).toMatchObject({ state: 'open', dueOn: '2026-03-25', pauses })

  world.clock.turnTo('2026-03-26T10:00:00+08:00')
  await world.goRounds()
  expect(await triage()).toMatchObject({ state: 'open', overdue: true })
})

test('the plain page says that it stands still, since when, and when it would be due', async () => {
  world.clock.turnTo('2026-03-02T10:00:00+08:00')
  const way = await write(world, { mailbox: 'zanting', desk: office })
  world.clock.turnTo('2026-03-05T10:00:00+08:00')
  await way.does(office, 'askCompletion', { text: '请写明是哪个食堂。' })
  const { letterCode, queryCode } = way.codes
  const answer = await world.send('/m/zanting/query', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ letterCode, queryCode }),
  })
  const html = await answer.text()
  expect(html).toContain('等待补充，暂停计时')
  expect(html).toContain('如今天补充好，3月10日')
  expect(html).toContain('3月5日（周四）起等待补充，不计。')
})
