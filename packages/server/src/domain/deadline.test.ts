import { type Limit, limitSchema, type Policy } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { clockOf, expectedClocks, promisedClocks } from './clock.ts'
import { isOverdue, met, nextDeadline, opened } from './deadline.ts'
import {
  accepted,
  administrator,
  assigned,
  inHand,
  on,
  purged,
  received,
  repairs,
  reported,
  signedIn,
} from './examples/letters.ts'
import { factsBefore, factsOf } from './facts.ts'
import type { Deadline } from './letter.ts'
import { qiyeLingdao } from './presets/qiye-lingdao.ts'

/** C016: a complaint that 设备部 received on 2025-12-22 is due on 2026-01-13. */
const c016 = { from: '2025-12-22', due: '2026-01-13' }
const resultOf = (deadlines: readonly Deadline[]): Deadline => {
  const deadline = deadlines.find(({ milestone }) => milestone === 'result')
  if (!deadline) throw new Error('no deadline for the result')
  return deadline
}
const withLimits = (...limits: Limit[]): Policy => ({ ...qiyeLingdao.policy, limits })
const withinAnHour: Limit = limitSchema.parse({
  id: 'hour',
  milestone: 'triage',
  span: { count: 60, of: 'minutes' },
  from: 'received',
  firstDay: 'excluded',
  rolls: false,
  clause: '二-3',
})

describe('whether a deadline is overdue', () => {
  const open = { milestone: 'result', state: 'open', dueOn: '2026-01-13', dueMinute: null, metOn: null } as const
  const met = { ...open, state: 'met' } as const
  const within = { ...open, dueMinute: 570 }

  test.each([
    { rule: 'the day before', deadline: open, day: '2026-01-12', minute: 0, is: false },
    {
      rule: 'the last minute of its day: the day counts to 24:00 [C016 qiye-lingdao 二(二)1]',
      deadline: open,
      day: '2026-01-13',
      minute: 1439,
      is: false,
    },
    {
      rule: 'the first minute of the next day [C016 qiye-lingdao 二(二)1]',
      deadline: open,
      day: '2026-01-14',
      minute: 0,
      is: true,
    },
    {
      rule: 'met on its day, ever after',
      deadline: { ...met, metOn: '2026-01-13' },
      day: '2026-02-01',
      minute: 0,
      is: false,
    },
    {
      rule: 'met a day late, ever after',
      deadline: { ...met, metOn: '2026-01-14' },
      day: '2026-02-01',
      minute: 0,
      is: true,
    },
    { rule: 'void', deadline: { ...open, state: 'void' as const }, day: '2026-02-01', minute: 0, is: false },
    { rule: 'its very minute', deadline: within, day: '2026-01-13', minute: 570, is: false },
    { rule: 'the minute after', deadline: within, day: '2026-01-13', minute: 571, is: true },
    { rule: 'a later minute of the day before', deadline: within, day: '2026-01-12', minute: 1000, is: false },
    { rule: 'an earlier minute of the day after', deadline: within, day: '2026-01-14', minute: 0, is: true },
  ])('$rule: $is', ({ deadline, day, minute, is }) => {
    expect(isOverdue(deadline, { on: day, minute })).toBe(is)
  })
})

describe('opening', () => {
  test('a deadline says what it rests on: rule, clause, span, calendar, both ends [C016 qiye-lingdao 二(二)1]', () => {
    const story = inHand(c016.from)
    expect(resultOf(story.letter.deadlines)).toEqual({
      number: 2,
      milestone: 'result',
      task: 1,
      rule: {
        id: 'result-complaint',
        clause: '二(二)1',
        span: { count: 15, of: 'workingDays' },
        from: 'unitReceived',
        firstDay: 'excluded',
        rolls: true,
      },
      calendarVersion: 'cn-2026',
      startedOn: c016.from,
      startMinute: 540,
      rawOn: c016.due,
      dueOn: c016.due,
      dueMinute: null,
      targetOn: null,
      capOn: null,
      remindOn: null,
      provisional: false,
      extensions: [],
      pauses: [],
      state: 'open',
      metOn: null,
      lapsedOn: null,
    })
  })

  test('deadlines are numbered after those the letter has', () => {
    const about = { facts: factsBefore('complaint', { anonymous: true, reachable: false }), task: 3, after: 4 }
    const both = withLimits({ ...withinAnHour, id: 'a' }, { ...withinAnHour, id: 'b', milestone: 'result' })
    const found = opened('received', about, { ...on('2026-03-02'), policy: both })
    expect(found).toMatchObject([{ deadline: { number: 5, task: 3 } }, { deadline: { number: 6, task: 3 } }])
  })

  test('reaching into a year without its notice it is provisional', () => {
    expect(resultOf(inHand('2026-12-28').letter.deadlines)).toMatchObject({ dueOn: '2027-01-19', provisional: true })
  })
})

describe('meeting', () => {
  const both = assigned(accepted(received('2026-03-02'), on('2026-03-02')), on('2026-03-02'), ['repairs', 'finance'])

  test('one task’s deadline leaves the other’s open', () => {
    expect(met(both.letter, { milestone: 'result', task: 2 })).toEqual([{ type: 'deadlineMet', deadline: 3 }])
  })

  test('nothing twice, and nothing of another milestone', () => {
    expect(met(both.letter, { milestone: 'triage', task: null })).toEqual([])
  })

  test('the day of the report is the day it was met [C016 qiye-lingdao 二(二)1]', () => {
    const signed = signedIn(inHand(c016.from), on(c016.from, repairs))
    const done = reported(signed, on(c016.due, repairs))
    expect(resultOf(done.letter.deadlines)).toMatchObject({ state: 'met', metOn: c016.due })
  })
})

describe('the nearest deadline', () => {
  const { letter } = inHand('2026-03-02')
  const [done, owed] = letter.deadlines as [Deadline, Deadline]
  test.each([
    { rule: 'a met one is not owed', deadlines: [done, owed], is: 2 },
    { rule: 'the earlier day', deadlines: [owed, { ...owed, number: 3, dueOn: '2026-03-03' }], is: 3 },
    {
      rule: 'a minute of a day before the whole day',
      deadlines: [owed, { ...owed, number: 3, dueMinute: 600 }],
      is: 3,
    },
    { rule: 'the first opened of two that end together', deadlines: [owed, { ...owed, number: 3 }], is: 2 },
    { rule: 'nothing owed', deadlines: [done], is: null },
  ])('$rule: $is', ({ deadlines, is }) => {
    expect(nextDeadline({ ...letter, deadlines })?.number ?? null).toBe(is)
  })

  test('a purged letter owes nothing', () => {
    expect(nextDeadline(purged(inHand('2026-03-02'), on('2026-03-02', administrator)).letter)).toBeNull()
  })
})

describe('the honest clock', () => {
  const deadline = resultOf(inHand(c016.from).letter.deadlines)

  test.each([
    { today: '2025-12-22', elapsed: 0, overdue: false },
    { today: '2025-12-23', elapsed: 1, overdue: false },
    { today: '2026-01-03', elapsed: 7, overdue: false },
    { today: '2026-01-04', elapsed: 8, overdue: false },
    { today: '2026-01-13', elapsed: 15, overdue: false },
    { today: '2026-01-14', elapsed: 15, overdue: true },
  ])(
    'on $today $elapsed of 15 working days have gone, overdue: $overdue [C016 qiye-lingdao 二(二)1]',
    ({ today, elapsed, overdue }) => {
      expect(clockOf(deadline, on(today))).toMatchObject({ today, elapsed, overdue, dueOn: c016.due, state: 'open' })
    },
  )

  test('it stops on the day it was met', () => {
    const clock = clockOf({ ...deadline, state: 'met', metOn: '2025-12-24' }, on('2026-03-02'))
    expect(clock).toMatchObject({ elapsed: 2, overdue: false, metOn: '2025-12-24' })
  })

  test('its days end on the day it is due', () => {
    const { days } = clockOf(deadline, on('2025-12-30'))
    expect(days.at(0)).toMatchObject({ on: c016.from, number: null })
    expect(days.at(-1)).toMatchObject({ on: c016.due, number: 15 })
  })
})

describe('what is promised before it begins', () => {
  test.each([
    { category: 'complaint', due: '2026-01-13' },
    { category: 'consultation', due: '2025-12-31' },
  ])(
    'a visitor who writes a $category on 2025-12-22 sees both clocks [qiye-lingdao 一(末段) 二(二)1]',
    ({ category, due }) => {
      expect(promisedClocks(factsBefore(category, { anonymous: false, reachable: true }), on(c016.from))).toMatchObject(
        [
          { milestone: 'triage', state: 'expected', dueOn: c016.from, overdue: false },
          { milestone: 'result', state: 'expected', dueOn: due, overdue: false, elapsed: 0 },
        ],
      )
    },
  )

  test('the clock expected is the clock opened', () => {
    const { letter } = accepted(received(c016.from), on(c016.from))
    const [expected] = expectedClocks(
      'unitReceived',
      factsOf({ ...letter, disposition: 'assign' }, qiyeLingdao.policy),
      on(c016.from),
    )
    const begun = clockOf(resultOf(inHand(c016.from).letter.deadlines), on(c016.from))
    expect({ ...expected, task: 1, state: 'open' }).toEqual(begun)
  })
})
