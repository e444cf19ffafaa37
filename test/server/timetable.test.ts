/** The timetable: deadlines that pass while nobody acts, notices that go out later. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { goRound, goRounds } from '../../packages/server/src/jobs/rounds.ts'
import { startTimetable } from '../../packages/server/src/jobs/timetable.ts'
import { openMail } from '../../packages/server/src/notices/mail.ts'
import { inTenantsRows } from '../world/administering.ts'
import { caughtMail } from '../world/mail.ts'
import { worldHere } from '../world/server-world.ts'
import { assigned } from '../world/stages.ts'
import type { World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

const trailOf = async (id: string) => {
  const view = await (await world.as('office')).getLetter({ letter: id })
  return view.trail.map((entry) => entry.type)
}

const endless = new AbortController().signal

/** A statement in the tenant, as nothing in the product would make it. */
const tamper = (inWorld: World, statement: ReturnType<typeof sql>) =>
  inTenantsRows<Record<string, unknown>>(inWorld, statement)

describe('a deadline passes', () => {
  test('the unit is reminded the day after, once, whoever looks and however often [qiye-lingdao 二(三)]', async () => {
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
    const { letter } = await assigned(world)
    world.clock.turnTo('2026-03-23T23:59:00+08:00')
    expect(await world.goRounds()).toBe(0)
    world.clock.turnTo('2026-03-24T00:00:00+08:00')
    const rounds = await Promise.all([goRounds(world.deps), goRounds(world.deps)])
    expect(rounds[0] + rounds[1]).toBe(1)
    expect(await world.goRounds()).toBe(0)
    expect((await trailOf(letter.id)).filter((type) => type === 'lapsed' || type === 'reminded')).toEqual([
      'lapsed',
      'reminded',
    ])
    const { notices } = await (await world.as('equipment')).listNotices({})
    const reminders = notices.filter((notice) => notice.letter === letter.id && notice.kind === 'reminder')
    expect(reminders).toMatchObject([{ dueOn: '2026-03-23' }])
    expect((await (await world.as('people')).listNotices({})).notices).toEqual([])
  })

  test('a missed week is caught up by the next round', async () => {
    world.clock.turnTo('2026-04-01T09:00:00+08:00')
    const { letter } = await assigned(world, [], { category: 'consultation' })
    world.clock.turnTo('2026-05-20T09:00:00+08:00')
    expect(await world.goRounds()).toBe(1)
    expect(await trailOf(letter.id)).toContain('reminded')
  })

  test('a result reported in time is not chased', async () => {
    const { letter } = await assigned(world)
    const unit = await world.as('equipment')
    const signed = await unit.signInTask({ letter: letter.id, task: 1, seen: letter.seq })
    await unit.reportResult({ letter: letter.id, task: 1, seen: signed.seq, text: '好了' })
    world.clock.turnTo('2026-07-20T09:00:00+08:00')
    await world.goRounds()
    expect(await trailOf(letter.id)).not.toContain('lapsed')
  })

  test('the timetable’s own entries do not get in anybody’s way', async () => {
    const { letter } = await assigned(world)
    world.clock.turnTo('2026-09-20T09:00:00+08:00')
    await world.goRounds()
    const unit = await world.as('equipment')
    const signed = await unit.signInTask({ letter: letter.id, task: 1, seen: letter.seq })
    expect(signed.tasks[0]?.state).toBe('signedIn')
  })

  test('pg-boss starts, keeps its schedules and stops on this engine', async () => {
    const timetable = await startTimetable(world.deps)
    const answer = await world.deps.db.sql.execute(sql`select name from pgboss.schedule order by 1`)
    expect((answer as unknown as { rows: unknown[] }).rows).toEqual([
      { name: 'deliver' },
      { name: 'handOver' },
      { name: 'lapse' },
      { name: 'recount' },
      { name: 'rekey' },
    ])
    await timetable.stop()
  })

  test('a look that is overtaken does not count as lapsed, and the next round looks again', async () => {
    const raced = await worldHere()
    const { letter } = await assigned(raced)
    // As if another's event came between reading the letter and writing to it.
    await tamper(raced, sql`update app.letter set seq = seq - 1 where id = ${letter.id}`)
    raced.clock.turnTo('2026-03-24T00:00:00+08:00')
    const error = vi.spyOn(raced.deps.log, 'error')
    expect(await raced.goRounds()).toBe(0)
    expect(error).not.toHaveBeenCalled()
    await tamper(raced, sql`update app.letter set seq = seq + 1 where id = ${letter.id}`)
    expect(await raced.goRounds()).toBe(1)
    await raced.close()
  })

  test('however many tenants wake at midnight, one round reaches them all', async () => {
    const crowded = await worldHere()
    await assigned(crowded)
    crowded.clock.turnTo('2026-03-24T00:00:00+08:00')
    await crowded.deps.db.sql.execute(sql`insert into directory.wake (tenant_id, round, next_at)
      select gen_random_uuid(), 'lapse', '2026-03-01T00:00:00+08:00' from generate_series(1, 250)`)
    expect(await goRound(crowded.deps, 'lapse', endless)).toBe(1)
    await crowded.close()
  })

  test('a round whose time is over leaves the rest to the next', async () => {
    const hurried = await worldHere()
    await assigned(hurried)
    hurried.clock.turnTo('2026-03-24T00:00:00+08:00')
    expect(await goRound(hurried.deps, 'lapse', AbortSignal.abort())).toBe(0)
    expect(await goRound(hurried.deps, 'lapse', endless)).toBe(1)
    await hurried.close()
  })

  test('a letter woken too early, its tenant’s time zone changed, is woken again at the right time', async () => {
    const moved = await worldHere()
    const { letter } = await assigned(moved)
    await tamper(moved, sql`update app.tenant set time_zone = 'America/New_York'`)
    moved.clock.turnTo('2026-03-24T00:00:00+08:00')
    const error = vi.spyOn(moved.deps.log, 'error')
    expect(await moved.goRounds()).toBe(0)
    expect(error).not.toHaveBeenCalled()
    const [next] = await tamper(
      moved,
      sql`select min(wake_at)::text as at from app.deadline where letter_id = ${letter.id}`,
    )
    expect(Date.parse(next?.at as string)).toBe(Date.parse('2026-03-24T00:00:00-04:00'))
    moved.clock.turnTo('2026-03-24T00:00:00-04:00')
    expect(await moved.goRounds()).toBe(1)
    await moved.close()
  })

  test('a letter that throws is put off by an hour and does not silence its tenant', async () => {
    const marred = await worldHere()
    const { letter: broken } = await assigned(marred)
    await assigned(marred)
    // Its next event would have a number beyond what the column holds.
    await tamper(marred, sql`update app.letter set seq = 2147483647 where id = ${broken.id}`)
    marred.clock.turnTo('2026-03-24T00:00:00+08:00')
    const error = vi.spyOn(marred.deps.log, 'error')
    expect(await marred.goRounds()).toBe(1)
    marred.clock.turnTo('2026-03-24T00:59:00+08:00')
    expect(await marred.goRounds()).toBe(0)
    expect(error.mock.calls.map(([entry]) => entry)).toMatchObject([{ event: 'lapse_failed', letter: broken.id }])
    marred.clock.turnTo('2026-03-24T01:00:00+08:00')
    await marred.goRounds()
    expect(error).toHaveBeenCalledTimes(2)
    await marred.close()
  })
})

describe('mail', () => {
  test('goes out by SMTP, once, and says nothing of what the letter says', async () => {
    const caught = await caughtMail()
    const posting = await worldHere()
    posting.deps.mail = openMail({ smtpUrl: caught.url, from: 'Yanlu <yanlu@demo.example>' })
    const { letter } = await assigned(posting)
    await posting.goRounds()
    await posting.goRounds()
    const mails = caught.mails.filter((mail) => mail.to.includes('equipment@demo.example'))
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain(letter.registrationNumber as string)
    expect(mails[0]?.text).not.toMatch(/窗口|许一文|13800000001/)
    const { notices } = await (await posting.as('equipment')).listNotices({})
    expect(notices[0]?.mailedAt).not.toBeNull()
    await posting.close()
    await caught.close()
  })

  test('that is refused is tried again later, and the notice is in the console meanwhile', async () => {
    const { posting, caught, mailedAt, turnBy } = await refusing()
    expect(await mailedAt()).toBeNull()
    caught.accept()
    await turnBy(6)
    expect(await mailedAt()).not.toBeNull()
    await posting.close()
    await caught.close()
  })

  test('is not lost when the mail server is away for an hour, or for four days', async () => {
    const { posting, caught, mailedAt, turnBy } = await refusing()
    for (let minutes = 0; minutes < 60; minutes += 5) await turnBy(5)
    for (let days = 0; days < 4; days += 0.5) await turnBy(12 * 60)
    expect(await outboxOf(posting)).toMatchObject({ lastError: 'EENVELOPE 550' })
    caught.accept()
    await turnBy(12 * 60)
    expect(await mailedAt()).not.toBeNull()
    await posting.close()
    await caught.close()
  })

  test('that is refused for five days is given up; what is logged of it holds no address', async () => {
    const { posting, caught, mailedAt, turnBy, warn } = await refusing()
    for (const minutes of [5, 10, 20, 40, 80, 160, 320, 640]) await turnBy(minutes)
    for (let tries = 9; tries < 17; tries += 1) await turnBy(12 * 60)
    expect(posting.clock.now() - Date.parse('2026-03-02T09:00:00+08:00')).toBeGreaterThan(4.5 * 24 * 3_600_000)
    expect(await outboxOf(posting)).toMatchObject({ tries: 17, sendAt: null })
    const logged = JSON.stringify(warn.mock.calls)
    expect(logged).toContain('EENVELOPE 550')
    expect(logged).not.toMatch(/@|设备/)
    caught.accept()
    await turnBy(24 * 60)
    expect(await mailedAt()).toBeNull()
    await posting.close()
    await caught.close()
  })

  test('that was sent is not told as refused when only writing it down fails', async () => {
    let broken: Promise<unknown> | undefined
    const { posting, sent } = await faked(() => {
      // A statement of the query builder is sent each time that somebody waits for it.
      broken ??= Promise.resolve(posting.deps.db.sql.execute(unwritable))
      return broken
    })
    const unwritable = sql`alter table app.outbox add constraint unwritable check (sent_at is null)`
    const warn = vi.spyOn(posting.deps.log, 'warn')
    const error = vi.spyOn(posting.deps.log, 'error')
    await posting.goRounds()
    // Two clerks are told that it came in, and the unit that it is theirs.
    expect(sent).toHaveLength(3)
    expect(warn).not.toHaveBeenCalled()
    expect(error.mock.calls.map(([entry]) => entry)).toMatchObject([{ event: 'round_failed', round: 'deliver' }])
    expect(await outboxOf(posting)).toMatchObject({ lastError: null })
    await posting.close()
  })

  test('that a slow server holds up does not hold up a deadline', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const { posting } = await faked(() => held)
    posting.clock.turnTo('2026-03-24T00:00:00+08:00')
    const delivering = goRound(posting.deps, 'deliver', endless)
    expect(await goRound(posting.deps, 'lapse', endless)).toBe(1)
    letGo()
    expect(await delivering).toBeGreaterThan(0)
    await posting.close()
  })

  test('of one tenant goes out five at a time', async () => {
    let [sending, most] = [0, 0]
    const { posting } = await faked(async () => {
      sending += 1
      most = Math.max(most, sending)
      await new Promise((resolve) => setTimeout(resolve, 20))
      sending -= 1
    })
    for (let count = 0; count < 6; count += 1) await assigned(posting)
    expect(await goRound(posting.deps, 'deliver', endless)).toBe(21)
    expect(most).toBe(5)
    await posting.close()
  })

  test('is not waited for where there is none: the notice is for the console, and nobody is woken', async () => {
    const quiet = await worldHere()
    await assigned(quiet)
    expect(await outboxOf(quiet)).toMatchObject({ sendAt: null, tries: 0 })
    const answer = await quiet.deps.db.sql.execute(sql`select distinct round from directory.wake`)
    expect((answer as unknown as { rows: unknown[] }).rows).toEqual([{ round: 'lapse' }])
    await quiet.close()
  })
})

/** An assignment whose mail was refused once. */
async function refusing() {
  const caught = await caughtMail({ refuse: true })
  const posting = await worldHere()
  posting.deps.mail = openMail({ smtpUrl: caught.url, from: 'Yanlu <yanlu@demo.example>' })
  const warn = vi.spyOn(posting.deps.log, 'warn')
  await assigned(posting)
  await posting.goRounds()
  const turnBy = async (minutes: number) => {
    posting.clock.turnTo(new Date(posting.clock.now() + minutes * 60_000).toISOString())
    await goRound(posting.deps, 'deliver', endless)
  }
  const mailedAt = async () => (await outboxOf(posting)).sentAt
  return { posting, caught, mailedAt, turnBy, warn }
}

/** An assignment about to be mailed by a server that does as it is told. */
async function faked(send: () => Promise<unknown>) {
  const posting = await worldHere()
  const sent: string[] = []
  posting.deps.mail = {
    send: async ({ to }) => {
      sent.push(to)
      await send()
    },
    close: () => {},
  }
  await assigned(posting)
  return { posting, sent }
}

async function outboxOf(posting: World) {
  const [row] = await tamper(
    posting,
    sql`select tries, last_error as "lastError", send_at as "sendAt", sent_at as "sentAt" from app.outbox order by created_at`,
  )
  if (!row) throw new Error('the outbox is empty')
  return row
}
