/** An organisation's own calendar: days of its own, notices it enters, versions, and deadlines that are counted anew. */
import type { Client, HolidayNotice, OwnDay } from '@yanlu/sdk'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rowsIn } from '../world/administering.ts'
import { notice2027 } from '../world/notice-2027.ts'
import { worldHere } from '../world/server-world.ts'
import { assigned } from '../world/stages.ts'
import { problemOf, type World } from '../world/world.ts'

const meet: OwnDay = {
  kind: 'holiday',
  name: '厂运动会',
  from: '2026-03-09',
  to: '2026-03-09',
  basis: '言办〔2026〕7号',
}
const duty: OwnDay = {
  kind: 'worked',
  name: '防汛值守',
  from: '2026-03-14',
  to: '2026-03-15',
  basis: '言办〔2026〕8号',
}

let world: World
let admin: Client
/** The version that a test begins with, and nothing of its own in it. */
let first: number
beforeAll(async () => {
  world = await worldHere()
  admin = await world.as('admin')
})
afterAll(() => world.close())
beforeEach(async () => {
  world.clock.turnTo('2026-03-02T09:00:00+08:00')
  const { coverage } = await admin.getCalendar({})
  for (const { year } of coverage.filter((one) => one.own)) {
    await admin.withdrawCalendarYear({ year, seen: await newest(), reason: '重来' })
  }
  await days([])
  first = await newest()
})

const newest = async () => (await admin.getCalendar({})).version
const days = async (own: OwnDay[], more: { seen?: number; preview?: boolean } = {}) =>
  admin.setCalendarDays({ seen: await newest(), reason: '按安排', days: own, ...more })
const enter = async (notice: HolidayNotice) => admin.importCalendarYear({ seen: await newest(), notice })

/** Who was told that a deadline of the letter was counted anew. */
const noticesOf = (letter: string) =>
  rowsIn<{ unit: string; due: string }>(
    world,
    sql`select u.name as unit, o.due_on::text as due from app.outbox o join app.member m on m.id = o.member_id
      join app.unit u on u.id = m.unit_id where o.letter_id = ${letter} and o.kind = 'deadlineRecounted' order by 1`,
  )

const resultOf = async (letter: string) => {
  const view = await (await world.as('office')).getLetter({ letter })
  const clock = view.clocks.find(({ milestone }) => milestone === 'result')
  return { ...clock, seq: view.seq, trail: view.trail }
}

describe('days of its own', () => {
  test('an organisation begins with the national notices, as version 1', async () => {
    const calendar = await (await world.as('admin@theirs')).getCalendar({})
    expect(calendar).toMatchObject({ year: 2026, today: '2026-03-02', version: 1, own: [], waiting: [], manages: true })
    expect(calendar.coverage.map(({ year, own }) => [year, own])).toEqual([
      [2024, false],
      [2025, false],
      [2026, false],
    ])
    expect(calendar.days).toHaveLength(365)
    expect(calendar.days.find(({ on }) => on === '2026-02-16')).toEqual({
      on: '2026-02-16',
      kind: 'holiday',
      name: '春节',
      rule: 'notice',
    })
    expect(calendar.workingDays.reduce((sum, count) => sum + count, 0)).toBe(248)
  })

  test('a day off of its own moves the due day of a new letter', async () => {
    const before = await assigned(world)
    expect(await resultOf(before.letter.id)).toMatchObject({ dueOn: '2026-03-23' })
    await days([meet])
    const after = await assigned(world)
    const clock = await resultOf(after.letter.id)
    expect(clock).toMatchObject({ dueOn: '2026-03-24', provisional: false })
    expect(clock.days?.find(({ on }) => on === '2026-03-09')).toMatchObject({
      kind: 'holiday',
      number: null,
      holiday: '厂运动会',
    })
  })

  test('days worked move it to an earlier one, half days not at all', async () => {
    const half: OwnDay = { kind: 'half', name: '年会', from: '2026-03-11', to: '2026-03-11', basis: '通知' }
    await days([duty, half])
    const clock = await resultOf((await assigned(world)).letter.id)
    expect(clock).toMatchObject({ dueOn: '2026-03-19' })
    expect(clock.days?.find(({ on }) => on === '2026-03-11')).toMatchObject({ kind: 'half', number: 7 })
    const calendar = await admin.getCalendar({ year: 2026 })
    expect(calendar.days.find(({ on }) => on === '2026-03-14')).toMatchObject({ kind: 'workedWeekend', rule: 'own' })
  })

  test('a vacation stops the count from its first day to its last', async () => {
    await days([{ kind: 'vacation', name: '寒假', from: '2026-03-05', to: '2026-04-05', basis: '校历' }])
    expect(await resultOf((await assigned(world)).letter.id)).toMatchObject({ dueOn: '2026-04-23' })
  })

  test.each([
    { fault: 'that overlap', own: [meet, { ...duty, from: '2026-03-08' }], field: 'days.1.from', says: '厂运动会' },
    { fault: 'off and worked', own: [meet, { ...meet, kind: 'worked' as const }], field: 'days.1.from', says: '重叠' },
    { fault: 'that are none', own: [{ ...meet, from: '2026-02-30' }], field: 'days.0.from', says: '没有这一天' },
    { fault: 'that end before they begin', own: [{ ...meet, to: '2026-03-01' }], field: 'days.0.to', says: '早于' },
    { fault: 'without a basis', own: [{ ...meet, basis: ' ' }], field: 'days.0.basis', says: '请填写' },
  ])('days $fault are refused, with nothing changed', async ({ own, field, says }) => {
    const { details } = await problemOf(days(own))
    expect(details.fields).toEqual([{ path: field, message: expect.stringContaining(says) }])
    expect(await admin.getCalendar({})).toMatchObject({ version: first, own: [] })
  })

  test('the second of two administrators is told, and changes nothing', async () => {
    await days([meet])
    const problem = await problemOf(days([duty], { seen: first }))
    expect(problem).toMatchObject({ code: 'conflict', details: { done: [{ type: 'calendarDaysSet' }] } })
    expect((await admin.getCalendar({})).own).toEqual([meet])
    expect(await days([meet, duty])).toMatchObject({ version: first + 2, saved: true })
  })

  test('two at the very same moment: one version, and the other is told', async () => {
    const both = await Promise.allSettled([days([meet], { seen: first }), days([duty], { seen: first })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await newest()).toBe(first + 1)
  })

  test('setting what is set already makes no version', async () => {
    await days([meet])
    expect(await days([meet])).toMatchObject({ version: first + 1, saved: false })
  })

  test('members see the calendar; only who manages the organisation changes it', async () => {
    const unit = await world.as('equipment')
    expect(await unit.getCalendar({})).toMatchObject({ manages: false, waiting: null })
    const refused = await problemOf(unit.setCalendarDays({ seen: first, reason: '无', days: [meet] }))
    expect(refused).toMatchObject({ code: 'forbidden' })
  })

  test('are on the record, and in the versions with who, when and why', async () => {
    await days([meet])
    const { entries } = await admin.listAudit({})
    const entry = entries.find(({ after }) => after?.version === first + 1)
    expect(entry).toMatchObject({ act: 'calendarDaysSet', subject: '按安排', after: { days: ['厂运动会'] } })
    const { versions } = await admin.listCalendarVersions({})
    expect(versions[0]).toMatchObject({
      version: first + 1,
      reason: '按安排',
      by: entry?.by,
      at: '2026-03-02T09:00:00.000+08:00',
      changes: [{ what: 'dayAdded', name: '厂运动会', kind: 'holiday', from: '2026-03-09', to: '2026-03-09' }],
    })
    expect(versions.at(-1)).toMatchObject({ version: 1, by: null })
  })

  test('are the organisation’s own: another one keeps its days', async () => {
    await days([meet])
    const theirs = await world.as('admin@theirs')
    const calendar = await theirs.getCalendar({})
    expect(calendar).toMatchObject({ version: 1, own: [] })
    expect(calendar.days.find(({ on }) => on === '2026-03-09')).toMatchObject({ kind: 'workday' })
    expect((await theirs.listCalendarVersions({})).versions).toHaveLength(1)
  })

  test('begin and end in the organisation’s own time zone', async () => {
    await rowsIn(world, sql`update app.tenant set time_zone = 'America/New_York' where tenant_id = ${world.tenantId}`)
    world.clock.turnTo('2027-01-01T09:00:00+08:00')
    expect(await admin.getCalendar({})).toMatchObject({ year: 2026, today: '2026-12-31' })
    const theirs = await (await world.as('admin@theirs')).getCalendar({})
    expect(theirs).toMatchObject({ year: 2027, today: '2027-01-01' })
    await days([meet])
    const { versions } = await admin.listCalendarVersions({})
    expect(versions[0]?.at).toBe('2026-12-31T20:00:00.000-05:00')
    await rowsIn(world, sql`update app.tenant set time_zone = 'Asia/Shanghai' where tenant_id = ${world.tenantId}`)
  })

  test('a version is never rewritten', async () => {
    const rewriting = rowsIn(world, sql`update app.calendar_version set reason = '别的' where version = 1`)
    await expect(rewriting).rejects.toMatchObject({ cause: { code: '42501' } })
  })
})

describe('open deadlines', () => {
  test('are counted anew, with an event, a notice and words on the trail, once', async () => {
    const { letter, receipt } = await assigned(world)
    const preview = await days([meet], { preview: true })
    expect(preview).toMatchObject({ saved: false, moves: { later: preview.moves.deadlines, earlier: 0 } })
    expect(await resultOf(letter.id)).toMatchObject({ dueOn: '2026-03-23', seq: letter.seq })
    expect((await days([meet])).moves).toEqual(preview.moves)
    const after = await resultOf(letter.id)
    expect(after).toMatchObject({ dueOn: '2026-03-24' })
    const lines = after.trail.filter(({ type }) => type === 'deadlineRecounted')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.find(({ milestone }) => milestone === 'result')).toMatchObject({
      dueOn: '2026-03-24',
      wasDueOn: '2026-03-23',
      reason: '按安排',
      by: { kind: 'system' },
    })
    expect(await noticesOf(letter.id)).toContainEqual({ unit: '设备管理部', due: '2026-03-24' })
    const { letterCode, queryCode } = receipt
    const written = await world.visitor.queryLetter({ mailbox: 'zongjingli', letterCode, queryCode })
    expect(written.trail.filter(({ type }) => type === 'deadlineRecounted')).toContainEqual(
      expect.objectContaining({ milestone: 'result', dueOn: '2026-03-24' }),
    )
    await world.goRounds()
    world.clock.turnTo('2026-03-02T10:00:00+08:00')
    await world.goRounds()
    expect((await resultOf(letter.id)).seq).toBe(after.seq)
  })

  test('go back when the day is taken away again, and never before today', async () => {
    const { letter } = await assigned(world)
    await days([meet])
    world.clock.turnTo('2026-03-24T10:00:00+08:00')
    expect(await days([])).toMatchObject({ saved: true, moves: { later: 0 } })
    expect(await resultOf(letter.id)).toMatchObject({ rawOn: '2026-03-23', dueOn: '2026-03-24', overdue: false })
  })

  test('one that has passed and lies ahead again passes once more, at its new day', async () => {
    const { letter } = await assigned(world)
    world.clock.turnTo('2026-03-24T10:00:00+08:00')
    await world.goRounds()
    expect(await resultOf(letter.id)).toMatchObject({ overdue: true })
    await days([{ ...meet, to: '2026-03-10' }])
    expect(await resultOf(letter.id)).toMatchObject({ dueOn: '2026-03-25', overdue: false })
    world.clock.turnTo('2026-03-26T10:00:00+08:00')
    await world.goRounds()
    const lapses = (await resultOf(letter.id)).trail.filter(
      ({ type, milestone }) => type === 'lapsed' && milestone === 'result',
    )
    expect(lapses).toHaveLength(2)
  })

  test('what was met keeps the days it was counted by', async () => {
    const { letter } = await assigned(world)
    const unit = await world.as('equipment')
    const signed = await unit.signInTask({ letter: letter.id, task: 1, seen: letter.seq })
    world.clock.turnTo('2026-03-12T10:00:00+08:00')
    await unit.reportResult({ letter: letter.id, task: 1, seen: signed.seq, text: '好了' })
    await days([meet])
    const clock = await resultOf(letter.id)
    expect(clock).toMatchObject({ dueOn: '2026-03-23', metOn: '2026-03-12' })
    expect(clock.days?.find(({ on }) => on === '2026-03-09')).toMatchObject({ kind: 'workday', number: 5 })
  })

  test('a deadline opened by the version before, while it changed, is caught by the look after', async () => {
    const { letter } = await assigned(world)
    const [before] = await rowsIn<{ document: string }>(
      world,
      sql`select due_on::text as document from app.deadline where letter_id = ${letter.id} and milestone = 'result'`,
    )
    expect(before?.document).toBe('2026-03-23')
    await days([meet])
    const late = await assigned(world)
    await rowsIn(
      world,
      sql`update app.deadline set due_on = '2026-03-23', raw_on = '2026-03-23' where letter_id = ${late.letter.id} and milestone = 'result'`,
    )
    world.clock.turnTo('2026-03-02T09:05:00+08:00')
    await world.goRounds()
    expect(await resultOf(late.letter.id)).toMatchObject({ dueOn: '2026-03-24' })
  })
})

describe('the notice of another year', () => {
  test('makes provisional deadlines final, with event and notice, once', async () => {
    world.clock.turnTo('2026-12-21T09:00:00+08:00')
    const { letter } = await assigned(world)
    expect(await resultOf(letter.id)).toMatchObject({ dueOn: '2027-01-12', provisional: true })
    const { waiting } = await admin.getCalendar({ year: 2027 })
    expect(waiting).toMatchObject([{ year: 2027 }])
    const done = await enter(notice2027)
    expect(done.moves).toMatchObject({ settled: waiting?.[0]?.deadlines, unsettled: 0 })
    const after = await resultOf(letter.id)
    expect(after).toMatchObject({ dueOn: '2027-01-12', provisional: false })
    expect(after.trail.filter(({ type }) => type === 'deadlineRecounted').length).toBeGreaterThan(0)
    await world.goRounds()
    expect((await resultOf(letter.id)).seq).toBe(after.seq)
    expect(await noticesOf(letter.id)).toContainEqual({ unit: '设备管理部', due: '2027-01-12' })
    expect(await admin.getCalendar({ year: 2027 })).toMatchObject({
      waiting: [],
      notice: { source: notice2027.source },
    })
  })

  test('can be withdrawn again; what it settled is provisional again', async () => {
    world.clock.turnTo('2026-12-21T09:00:00+08:00')
    const { letter } = await assigned(world)
    await enter(notice2027)
    await admin.withdrawCalendarYear({ year: 2027, seen: first + 1, reason: '录错了' })
    expect(await resultOf(letter.id)).toMatchObject({ provisional: true })
    const again = admin.withdrawCalendarYear({ year: 2027, seen: first + 2, reason: '录错了' })
    expect(await problemOf(again)).toMatchObject({ code: 'not_allowed_now', details: { reason: 'noticeNotImported' } })
  })

  test('entered by the organisation, wins over the national one of that year until it is withdrawn', async () => {
    const { notice } = await admin.getCalendar({ year: 2026 })
    if (!notice) throw new Error('2026 is known')
    const own = { ...notice, source: '本单位转发', workedWeekends: [...notice.workedWeekends, '2026-03-14'] }
    await enter(own)
    const calendar = await admin.getCalendar({ year: 2026 })
    expect(calendar.coverage.at(-1)).toEqual({ year: 2026, source: '本单位转发', own: true, overrides: true })
    expect(await resultOf((await assigned(world)).letter.id)).toMatchObject({ dueOn: '2026-03-20' })
    await admin.withdrawCalendarYear({ year: 2026, seen: first + 1, reason: '仍按国家通知' })
    expect((await admin.getCalendar({ year: 2026 })).notice).toEqual(notice)
  })

  const without = (name: string) => notice2027.holidays.filter((holiday) => !holiday.name.includes(name))
  test.each([
    {
      fault: 'a day both off and worked, on no weekend, twice',
      change: { workedWeekends: ['2027-01-01', '2027-01-30', '2027-01-30'] },
      fields: ['notice.workedWeekends.0', 'notice.workedWeekends.0', 'notice.workedWeekends.2'],
    },
    { fault: 'a gap', change: { holidays: without('端午节') }, fields: ['notice.holidays'] },
    {
      fault: 'a day that is off by law and left out',
      change: { holidays: [...without('元旦'), { name: '元旦', from: '2027-01-02', to: '2027-01-03' }] },
      fields: ['notice.holidays'],
    },
    { fault: 'a day of another year', change: { workedWeekends: ['2026-10-10'] }, fields: ['notice.workedWeekends.0'] },
    { fault: 'another year', change: { year: 2040 }, fields: ['notice.year'] },
    {
      fault: 'holidays that overlap',
      change: { holidays: [...notice2027.holidays, { name: '端午节', from: '2027-06-09', to: '2027-06-10' }] },
      fields: ['notice.holidays.7.from'],
    },
    { fault: 'nothing in it', change: { holidays: [] }, fields: Array.from({ length: 7 }, () => 'notice.holidays') },
  ])('with $fault is refused whole, each fault named', async ({ change, fields }) => {
    const recorded = (await admin.listAudit({})).entries.length
    const problem = await problemOf(enter({ ...notice2027, ...change }))
    expect(problem.code).toBe('invalid')
    expect(problem.details.fields?.map(({ path }) => path)).toEqual(fields)
    for (const { message } of problem.details.fields ?? []) expect(message).toMatch(/。$/)
    expect(await admin.getCalendar({ year: 2027 })).toMatchObject({ version: first, notice: null })
    expect((await admin.listAudit({})).entries).toHaveLength(recorded)
  })

  test('that comes with the product makes a version of everybody’s, and counts anew what it settles', async () => {
    world.clock.turnTo('2026-12-21T09:00:00+08:00')
    const { letter } = await assigned(world)
    await world.deps.db.sql.execute(
      sql`insert into reference.calendar_year (calendar, year, notice) values ('cn', 2027, ${JSON.stringify(notice2027)}::jsonb)`,
    )
    await world.goRounds()
    expect(await resultOf(letter.id)).toMatchObject({ provisional: false })
    for (const who of ['admin', 'admin@theirs']) {
      const { versions } = await (await world.as(who)).listCalendarVersions({})
      expect(versions[0]).toMatchObject({ by: null, changes: [{ what: 'noticePublished' }] })
    }
  })
})
