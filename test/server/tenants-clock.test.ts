/** The clock of a sandbox turns forward, and what falls due on the way happens in its order; a live tenant has no such clock. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { addDays } from '../../packages/server/src/domain/day.ts'
import type { NewTenant } from '../../packages/server/src/tenants/store.ts'
import { unitNamed, type Way, write } from '../world/letter-ways.ts'
import { type CaughtMail, caughtMail } from '../world/mail.ts'
import { worldHere } from '../world/server-world.ts'
import { ours, slug } from '../world/tenants.ts'
import { newSecret, problemOf, usualLetter, type World } from '../world/world.ts'

/** The same organisation once more, to try things out. */
const sandbox: NewTenant = {
  ...ours,
  name: '演练公司',
  kind: 'sandbox',
  members: ours.members.map((member) => ({ ...member, email: member.email.replace('demo', 'sandbox') })),
  mailboxes: ours.mailboxes.map((mailbox) => ({ ...mailbox, slug: 'yanlian' })),
}

async function idOf(world: World, name: string): Promise<string> {
  const { tenants } = await world.operator.listTenants({})
  return tenants.find((tenant) => tenant.name === name)?.id ?? ''
}

/** Two letters of each organisation under way: one with a unit, one that nobody touched. */
async function underWay(world: World, mailbox: string, at: string): Promise<Way[]> {
  const left = await write(world, { mailbox, desk: `office${at}` })
  const given = await write(world, { mailbox, desk: `office${at}`, title: '设备' })
  await given.does(`office${at}`, 'acceptLetter', { disposition: 'assign' })
  const units = [await unitNamed(world, `office${at}`, '设备管理部')]
  await given.does(`office${at}`, 'assignLetter', { units })
  return [left, given]
}

const told = async (ways: Way[], who: string) => {
  const views = await Promise.all(ways.map((way) => way.sees(who)))
  return views.map(({ trail }) => trail.map(({ type, at }) => `${at} ${type}`))
}

let world: World
let mail: CaughtMail
beforeAll(async () => {
  mail = await caughtMail()
  world = await worldHere({ more: [sandbox], environment: { YANLU_SMTP_URL: mail.url } })
})
afterAll(async () => {
  await world.close()
  await mail.close()
})

describe('a clock is not turned', () => {
  test('in a live tenant, by its administrator or the operator', async () => {
    const refused = { code: 'not_allowed_now', details: { reason: 'liveClock' } }
    expect(await problemOf((await world.as('admin')).turnClock({ days: 1 }))).toMatchObject(refused)
    const byOperator = world.operator.turnTenantClock({ tenant: world.tenantId, days: 1 })
    expect(await problemOf(byOperator)).toMatchObject(refused)
  })

  test.each(['office', 'deputy', 'leader', 'equipment'])('by %s, who does not manage the organisation', async (who) => {
    expect((await problemOf((await world.as(`${who}@sandbox`)).turnClock({ days: 1 }))).code).toBe('forbidden')
  })

  test.each([
    { what: 'not at all', asked: {}, path: 'days' },
    { what: 'two ways at once', asked: { days: 1, to: '2026-04-01' }, path: 'days' },
    { what: 'back', asked: { days: -1 }, path: 'days' },
    { what: 'by nothing', asked: { days: 0 }, path: 'days' },
    { what: 'by half a day', asked: { days: 0.5 }, path: 'days' },
    { what: 'more than a year', asked: { days: 367 }, path: 'days' },
    { what: 'to a day more than a year away', asked: { to: '2031-01-01' }, path: 'to' },
    { what: 'to a day that is none', asked: { to: '2026-02-30' }, path: 'to' },
    { what: 'to today', asked: { to: '2026-03-02' }, path: 'to' },
  ])('$what', async ({ asked, path }) => {
    const admin = await world.as('admin@sandbox')
    const problem = await problemOf(admin.turnClock(asked))
    expect(problem).toMatchObject({ code: 'invalid', details: { fields: [{ path }] } })
    expect((await admin.getSession({})).today).toBe('2026-03-02')
  })

  test('of a live tenant, nor back in a sandbox: the database refuses', async () => {
    const set = (tenantId: string, offset: number) =>
      inTenant(world.deps.db, tenantId, (tx) =>
        tx.sql.execute(sql`update app.tenant set clock_offset = ${offset} where tenant_id = ${tenantId}`),
      )
    const refused = { cause: { code: '23514', constraint: 'tenant_clock' } }
    await expect(set(world.tenantId, 1)).rejects.toMatchObject(refused)
    await expect(set(world.tenantId, -1)).rejects.toMatchObject(refused)
    await expect(set(await idOf(world, sandbox.name), -1)).rejects.toMatchObject(refused)
  })
})

describe('a month in a sandbox, turned at once', () => {
  let tenantId: string
  let letters: Way[]
  beforeAll(async () => {
    tenantId = await idOf(world, sandbox.name)
    letters = await underWay(world, 'yanlian', '@sandbox')
  })

  test('leaves the same history as a month that went by, day for day', async () => {
    const live = await underWay(world, slug, '@demo')
    const admin = await world.as('admin@sandbox')
    const turned = await admin.turnClock({ days: 31 })
    expect(turned).toEqual({ today: '2026-04-02', lapsed: 2 })
    for (const who of ['office', 'office@theirs']) {
      expect((await (await world.as(who)).getSession({})).today).toBe('2026-03-02')
    }
    const inSandbox = await told(letters, 'office@sandbox')
    for (let day = '2026-03-03'; day <= '2026-04-02'; day = addDays(day, 1)) {
      world.clock.turnTo(`${day}T00:00:00+08:00`)
      await world.goRounds()
    }
    expect(inSandbox).toEqual(await told(live, 'office@demo'))
    expect(inSandbox.flat().filter((line) => /lapsed|reminded/.test(line)).length).toBe(3)
  })

  test('its people see its own today, and its notices come at its own times', async () => {
    const session = await (await world.as('office@sandbox')).getSession({})
    expect(session).toMatchObject({ today: '2026-05-03', tenant: { sandbox: true } })
    const { notices } = await (await world.as('equipment@sandbox')).listNotices({})
    expect(notices.find(({ kind }) => kind === 'reminder')?.createdAt).toMatch(/^2026-03-24T00:00/)
  })

  test('the timetable looks in at the system’s times: what falls due ahead is not forgotten', async () => {
    const letter = await write(world, { mailbox: 'yanlian', desk: 'office@sandbox' })
    const [wake] = await wakes(world, tenantId)
    // Written on 2 May by the system's clock, 3 May in the sandbox, a Sunday: due on Monday, over on Tuesday.
    const { clocks } = await letter.sees('office@sandbox')
    const over = Date.parse(
      `${addDays(clocks.find(({ milestone }) => milestone === 'triage')?.dueOn ?? '', 1)}T00:00:00+08:00`,
    )
    expect(over - Date.parse(wake?.next ?? '')).toBe(31 * 86_400_000)
    world.clock.turnTo(new Date(over - 31 * 86_400_000 - 60_000).toISOString())
    await world.goRounds()
    expect((await letter.sees('office@sandbox')).trail.map(({ type }) => type)).not.toContain('lapsed')
    world.clock.turnTo(new Date(over - 31 * 86_400_000).toISOString())
    await world.goRounds()
    expect((await letter.sees('office@sandbox')).trail.map(({ type }) => type)).toContain('lapsed')
  })

  test('the operator turns it as well, and neither turns it back', async () => {
    const { today } = await (await world.as('office@sandbox')).getSession({})
    const turned = await world.operator.turnTenantClock({ tenant: tenantId, to: addDays(today, 2) })
    expect(turned.today).toBe(addDays(today, 2))
    const admin = await world.as('admin@sandbox')
    for (const to of [today, addDays(today, 2)]) {
      expect((await problemOf(admin.turnClock({ to }))).details.fields?.[0]).toMatchObject({ path: 'to' })
    }
  })
})

describe('a sandbox begins', () => {
  const begun = async (slug: string, startsAt: string, kind: 'live' | 'sandbox' = 'sandbox') =>
    world.operator.createTenant({
      ...{ name: `试 ${slug}`, kind, startsAt, preset: 'xixiang-xian' },
      mailbox: { slug, name: '县长信箱' },
      administrator: { name: '钱管理', email: 'admin@begun.example' },
    })

  test('on a day of the past, at its minute, and turns forward from there', async () => {
    const { tenant } = await begun('begun-1', '2025-01-21T09:00')
    expect(tenant.today).toBe('2025-01-21')
    const { categories, today } = await world.visitor.getMailbox({ mailbox: 'begun-1' })
    expect(today).toBe('2025-01-21')
    const clocks = categories.find(({ id }) => id === 'consultation')?.promises ?? []
    expect(clocks.find(({ milestone }) => milestone === 'result')?.dueOn).toBe('2025-01-23')
    const receipt = await world.visitor.submitLetter({
      ...{ mailbox: 'begun-1', secret: newSecret(), ...usualLetter },
    })
    expect(receipt.receivedAt).toMatch(/^2025-01-21T09:00/)
    const turned = await world.operator.turnTenantClock({ tenant: tenant.id, to: '2025-03-01' })
    expect(turned.today).toBe('2025-03-01')
    const { code, details } = await problemOf(world.operator.turnTenantClock({ tenant: tenant.id, to: '2025-02-28' }))
    expect([code, details.fields?.[0]?.path]).toEqual(['invalid', 'to'])
    const back = inTenant(world.deps.db, tenant.id, (tx) =>
      tx.sql.execute(sql`update app.tenant set clock_offset = clock_offset - 1 where tenant_id = ${tenant.id}`),
    )
    await expect(back).rejects.toMatchObject({ cause: { code: '23514', constraint: 'tenant_clock' } })
  })

  test('on a day to come', async () => {
    expect((await begun('begun-2', '2027-01-04T16:30')).tenant.today).toBe('2027-01-04')
  })

  test.each([
    { what: 'a live tenant', asked: ['begun-3', '2025-01-21T09:00', 'live'] },
    { what: 'on a day that is none', asked: ['begun-3', '2025-02-30T09:00'] },
    { what: 'at an hour that is none', asked: ['begun-3', '2025-02-03T24:00'] },
    { what: 'on a day without an hour', asked: ['begun-3', '2025-02-03'] },
  ] as { what: string; asked: Parameters<typeof begun> }[])('not: $what', async ({ asked }) => {
    const problem = await problemOf(begun(...asked))
    expect(problem).toMatchObject({ code: 'invalid', details: { fields: [{ path: 'startsAt' }] } })
  })
})

async function wakes(world: World, tenantId: string): Promise<{ next: string }[]> {
  const answer = await world.deps.db.sql.execute(
    sql`select next_at::text as next from directory.wake where tenant_id = ${tenantId} and round = 'lapse'`,
  )
  return (answer as unknown as { rows: { next: string }[] }).rows
}

test('a sandbox writes no mails to anybody, whatever is configured', async () => {
  const unit = await unitNamed(world, 'admin@sandbox', '设备管理部')
  const person = { name: '新同事', email: 'new@sandbox.example', role: 'handler', unit }
  const { link } = await (await world.as('admin@sandbox')).inviteMember(person)
  expect(link).toContain('#')
  await world.goRounds()
  expect(mail.mails.length).toBeGreaterThan(1)
  expect(mail.mails.flatMap(({ to }) => to).filter((address) => address.endsWith('@sandbox.example'))).toEqual([])
})
