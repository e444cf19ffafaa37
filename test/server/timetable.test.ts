/** The timetable: deadlines that pass while nobody acts, notices that go out later. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweep } from '../../packages/server/src/jobs/sweep.ts'
import { startTimetable } from '../../packages/server/src/jobs/timetable.ts'
import { openMail } from '../../packages/server/src/notices/mail.ts'
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

describe('a deadline passes', () => {
  test('the unit is reminded the day after, once, whoever looks and however often [qiye-lingdao 二(三)]', async () => {
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
    const { letter } = await assigned(world)
    world.clock.turnTo('2026-03-23T23:59:00+08:00')
    expect(await world.sweep()).toBe(0)
    world.clock.turnTo('2026-03-24T00:00:00+08:00')
    const rounds = await Promise.all([sweep(world.deps), sweep(world.deps)])
    expect(rounds[0] + rounds[1]).toBe(1)
    expect(await world.sweep()).toBe(0)
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
    expect(await world.sweep()).toBe(1)
    expect(await trailOf(letter.id)).toContain('reminded')
  })

  test('a result reported in time is not chased', async () => {
    const { letter } = await assigned(world)
    const unit = await world.as('equipment')
    const signed = await unit.signInTask({ letter: letter.id, task: 1, seen: letter.seq })
    await unit.reportResult({ letter: letter.id, task: 1, seen: signed.seq, text: '好了' })
    world.clock.turnTo('2026-07-20T09:00:00+08:00')
    await world.sweep()
    expect(await trailOf(letter.id)).not.toContain('lapsed')
  })

  test('the timetable’s own entries do not get in anybody’s way', async () => {
    const { letter } = await assigned(world)
    world.clock.turnTo('2026-09-20T09:00:00+08:00')
    await world.sweep()
    const unit = await world.as('equipment')
    const signed = await unit.signInTask({ letter: letter.id, task: 1, seen: letter.seq })
    expect(signed.tasks[0]?.state).toBe('signedIn')
  })

  test('pg-boss starts, keeps the schedule and stops on this engine', async () => {
    const timetable = await startTimetable(world.deps)
    await timetable.stop()
  })
})

describe('mail', () => {
  test('goes out by SMTP, once, and says nothing of what the letter says', async () => {
    const caught = await caughtMail()
    const posting = await worldHere()
    posting.deps.mail = openMail({ smtpUrl: caught.url, from: 'Yanlu <yanlu@demo.example>' })
    const { letter } = await assigned(posting)
    await posting.sweep()
    await posting.sweep()
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
    const caught = await caughtMail({ refuse: true })
    const posting = await worldHere()
    posting.deps.mail = openMail({ smtpUrl: caught.url, from: 'Yanlu <yanlu@demo.example>' })
    await assigned(posting)
    await posting.sweep()
    const unit = await posting.as('equipment')
    expect((await unit.listNotices({})).notices[0]).toMatchObject({ kind: 'assigned', mailedAt: null })
    caught.accept()
    posting.clock.turnTo('2026-03-02T09:06:00+08:00')
    await posting.sweep()
    expect((await unit.listNotices({})).notices[0]?.mailedAt).not.toBeNull()
    await posting.close()
    await caught.close()
  })
})
