import type { Limit, OwnDay, Policy } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { reckon } from './calendar.ts'
import { assemble } from './calendar-document.ts'
import { placed } from './events.ts'
import { evolve } from './evolve.ts'
import { received, withoutSignOffs } from './examples/letters.ts'
import type { Deadline, Letter } from './letter.ts'
import { calendarCn } from './presets/calendar-cn.ts'
import { movedEnd, recountByCalendar } from './recount-by-calendar.ts'

const off = (from: string, to = from): OwnDay => ({ kind: 'holiday', name: '停工', from, to, basis: '示例' })
const national = { national: [2024, 2025, 2026], imports: [], own: [] }
const before = assemble(calendarCn, national, 'cn/1')
const withDays = (...own: OwnDay[]) => assemble(calendarCn, { ...national, own }, 'cn/2')

function deadline(count: number, startedOn: string, more: Partial<Deadline> = {}): Deadline {
  const span = { count, of: 'workingDays' } as const
  const rule = { id: 'result', clause: '二(二)', span, from: 'dispatched', firstDay: 'excluded', rolls: true } as const
  const { rawOn, dueOn, dueMinute, provisional } = reckon(before, { on: startedOn, minute: 0 }, rule)
  return {
    ...{ number: 1, milestone: 'result', task: null, rule, calendarVersion: 'cn/1', startedOn, startMinute: 0 },
    ...{
      rawOn,
      dueOn,
      dueMinute,
      targetOn: null,
      capOn: null,
      remindOn: null,
      provisional,
      extensions: [],
      pauses: [],
      state: 'open',
      metOn: null,
      lapsedOn: null,
    },
    ...more,
  }
}

const letterWith = (...deadlines: Deadline[]): Letter => ({ ...received('2026-03-02').letter, deadlines })

describe('an open deadline', () => {
  const today = '2026-03-03'
  test.each([
    { rule: 'moves on by a day off within it', calendar: withDays(off('2026-03-09')), is: '2026-03-24' },
    { rule: 'moves on by as many as there are', calendar: withDays(off('2026-03-09', '2026-03-13')), is: '2026-03-30' },
    { rule: 'rolls off a day off at its end', calendar: withDays(off('2026-03-23')), is: '2026-03-24' },
    {
      rule: 'moves back by a day worked',
      calendar: withDays({ ...off('2026-03-14'), kind: 'worked' }),
      is: '2026-03-20',
    },
  ])('$rule', ({ calendar, is }) => {
    expect(movedEnd(deadline(15, '2026-03-02'), { calendar, today })).toMatchObject({
      dueOn: is,
      provisional: false,
    })
  })

  test.each([
    { rule: 'days after it', calendar: withDays(off('2026-03-24')) },
    { rule: 'half days', calendar: withDays({ ...off('2026-03-09'), kind: 'half' }) },
    { rule: 'nothing', calendar: withDays() },
  ])('is left alone by $rule', ({ calendar }) => {
    expect(movedEnd(deadline(15, '2026-03-02'), { calendar, today })).toBeNull()
  })

  test('is final when the year it reaches into is known, though its day stays', () => {
    const without2026 = assemble(calendarCn, { ...national, national: [2024, 2025] }, 'cn/1')
    const own = deadline(5, '2025-12-29')
    const guessed = { ...own, ...reckon(without2026, { on: own.startedOn, minute: 0 }, own.rule) }
    expect(guessed).toMatchObject({ provisional: true })
    expect(movedEnd(guessed, { calendar: before, today: '2025-12-30' })).toMatchObject({ provisional: false })
  })
})

describe('nobody is late by a recount', () => {
  const longer = withDays({ ...off('2026-03-14', '2026-03-15'), kind: 'worked' })
  test.each([
    { rule: 'a day ahead moves back to today at most', today: '2026-03-20', is: '2026-03-20' },
    { rule: 'and as far as it goes before that', today: '2026-03-18', is: '2026-03-19' },
  ])('$rule', ({ today, is }) => {
    const ends = movedEnd(deadline(15, '2026-03-02'), { calendar: longer, today })
    expect(ends).toMatchObject({ rawOn: '2026-03-19', dueOn: is })
    const then = { ...deadline(15, '2026-03-02'), ...ends }
    expect(movedEnd(then, { calendar: longer, today: '2026-03-27' })).toBeNull()
  })

  test('one that has passed never moves back', () => {
    expect(movedEnd(deadline(15, '2026-03-02'), { calendar: longer, today: '2026-03-25' })).toMatchObject({
      dueOn: '2026-03-23',
    })
  })
})

describe('an extension', () => {
  const span = { count: 5, of: 'workingDays' } as const
  test('for a span is counted again from the raw end before it', () => {
    const extensions = [
      { grantedOn: '2026-03-20', from: '2026-03-23', to: '2026-03-30', counted: { span, from: 'end' as const } },
    ]
    const own = deadline(15, '2026-03-02', { rawOn: '2026-03-30', dueOn: '2026-03-30', extensions })
    expect(movedEnd(own, { calendar: before, today: '2026-03-21' })).toBeNull()
    expect(movedEnd(own, { calendar: withDays(off('2026-03-09')), today: '2026-03-21' })).toMatchObject({
      dueOn: '2026-03-31',
      extensions: [{ grantedOn: '2026-03-20', from: '2026-03-24', to: '2026-03-31' }],
    })
  })

  test('to a total is counted again from the deadline’s own start, and not beyond its cap [longan-qu 第十一条]', () => {
    const total = { span: { count: 20, of: 'workingDays' } as const, from: 'start' as const }
    const extensions = [{ grantedOn: '2026-03-20', from: '2026-03-23', to: '2026-03-30', counted: total }]
    const own = deadline(15, '2026-03-02', { rawOn: '2026-03-30', dueOn: '2026-03-30', extensions })
    const at = { calendar: withDays(off('2026-03-09')), today: '2026-03-21' }
    expect(movedEnd(own, { ...at, calendar: before })).toBeNull()
    expect(movedEnd(own, at)).toMatchObject({ dueOn: '2026-03-31' })
    expect(movedEnd({ ...own, capOn: '2026-03-30' }, at)).toMatchObject({ rawOn: '2026-03-31', dueOn: '2026-03-30' })
  })

  test('to a promised day keeps that day', () => {
    const extensions = [{ grantedOn: '2026-03-20', from: '2026-03-23', to: '2026-04-10', counted: null }]
    const own = deadline(15, '2026-03-02', { rawOn: '2026-04-10', dueOn: '2026-04-10', extensions })
    expect(movedEnd(own, { calendar: withDays(off('2026-03-09'), off('2026-04-10')), today: '2026-03-21' })).toBeNull()
  })
})

describe('what the policy adds to a deadline', () => {
  const limit = withoutSignOffs.limits[0] as Limit
  const policy: Policy = {
    ...withoutSignOffs,
    limits: [
      { ...limit, id: 'result', target: { count: 10, of: 'workingDays' }, cap: { count: 30, of: 'workingDays' } },
    ],
    reminders: [
      { ...(withoutSignOffs.reminders[0] as Policy['reminders'][number]), milestone: 'result', at: 'dueSoon', lead: 3 },
    ],
  }
  const at = { calendar: withDays(off('2026-03-09')), policy, today: '2026-03-03', reason: '停工一天' }
  const whole = { targetOn: '2026-03-16', capOn: '2026-04-14', remindOn: '2026-03-18' }

  test('target, cap and reminder are counted anew with it', () => {
    const [moved] = recountByCalendar(letterWith(deadline(15, '2026-03-02', whole)), at)
    expect(moved).toMatchObject({ targetOn: '2026-03-17', capOn: '2026-04-15', remindOn: '2026-03-19' })
  })

  test('nobody is reminded twice by it', () => {
    const [moved] = recountByCalendar(letterWith(deadline(15, '2026-03-02', { ...whole, remindOn: null })), at)
    expect(moved).toMatchObject({ dueOn: '2026-03-24', remindOn: null })
  })
})

describe('a letter', () => {
  const happens = (letter: Letter, today: string) => {
    const happenings = recountByCalendar(letter, {
      calendar: withDays(off('2026-03-09')),
      policy: withoutSignOffs,
      today,
      reason: '停工一天',
    })
    const by = { kind: 'system', member: null, unit: null } as const
    return placed(happenings, { after: letter.seq, at: '2026-03-03T00:00:00Z', today, by })
  }

  test('says of each deadline where it stood, by which version, and why; what has ended stays', () => {
    const met = deadline(15, '2026-03-02', { number: 2, state: 'met', metOn: '2026-03-05' })
    const letter = letterWith(deadline(15, '2026-03-02'), met)
    const events = happens(letter, '2026-03-06')
    expect(events).toMatchObject([
      {
        type: 'deadlineRecounted',
        deadline: 1,
        was: { dueOn: '2026-03-23', provisional: false, calendarVersion: 'cn/1' },
        dueOn: '2026-03-24',
        calendarVersion: 'cn/2',
        words: { reason: '停工一天' },
      },
    ])
    const after = events.reduce<Letter>(evolve, letter)
    expect(after.deadlines[0]).toMatchObject({ dueOn: '2026-03-24', calendarVersion: 'cn/2' })
    expect(happens(after, '2026-03-06')).toEqual([])
  })

  test('a deadline that had passed and lies ahead again can pass once more', () => {
    const letter = letterWith(deadline(15, '2026-03-02', { lapsedOn: '2026-03-24' }))
    const after = (today: string) => happens(letter, today).reduce<Letter>(evolve, letter).deadlines[0]
    expect(after('2026-03-24')).toMatchObject({ lapsedOn: null })
    expect(after('2026-03-25')).toMatchObject({ lapsedOn: '2026-03-24' })
  })
})
