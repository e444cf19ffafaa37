import { type Limit, limitSchema, type Policy } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import {
  accepted,
  administrator,
  assigned,
  inHand,
  lapsed,
  on,
  purged,
  received,
  receivedUnder,
  repairs,
  reported,
  signedIn,
} from './examples/letters.ts'
import { lapse, wakeAt } from './lapse.ts'
import { qiyeLingdao } from './presets/qiye-lingdao.ts'

/** C016: a complaint that 设备部 received on 2025-12-22 is due on 2026-01-13. */
const complaint = inHand('2025-12-22')
const within30Minutes: Limit = limitSchema.parse({
  id: 'on-site',
  milestone: 'triage',
  span: { count: 30, of: 'minutes' },
  from: 'received',
  firstDay: 'excluded',
  rolls: false,
  clause: '二-3',
})
const inMinutes: Policy = { ...qiyeLingdao.policy, limits: [within30Minutes] }

describe('when a day has passed', () => {
  test('on the day itself nothing has lapsed [C016 qiye-lingdao 二(二)1]', () => {
    expect(lapse(complaint.letter, on('2026-01-13'))).toEqual([])
  })

  test('on the next day it lapses, and the unit is reminded [C060 qiye-lingdao 二(三)]', () => {
    expect(lapse(complaint.letter, on('2026-01-14'))).toEqual([
      { type: 'lapsed', deadline: 2 },
      { type: 'reminded', deadline: 2, unit: 'repairs' },
    ])
  })

  test('weeks later, after an outage, it lapses all the same', () => {
    expect(lapse(complaint.letter, on('2026-03-14'))).toHaveLength(2)
  })

  test('once: a second run finds nothing', () => {
    const { letter } = lapsed(complaint, on('2026-01-14'))
    expect(lapse(letter, on('2026-01-14'))).toEqual([])
    expect(lapse(letter, on('2026-02-14'))).toEqual([])
  })

  test('a triage lapses without a reminder: the clause reminds of results only [qiye-lingdao 二(三)]', () => {
    expect(lapse(received('2026-03-02').letter, on('2026-03-03'))).toEqual([{ type: 'lapsed', deadline: 1 }])
  })

  test('a letter’s own deadline reminds the office', () => {
    const policy: Policy = {
      ...qiyeLingdao.policy,
      reminders: [{ id: 'r', milestone: 'triage', at: 'overdue', lead: null, to: 'unit', clause: '二(三)' }],
    }
    const happenings = lapse(received('2026-03-02').letter, { ...on('2026-03-03'), policy })
    expect(happenings).toContainEqual({ type: 'reminded', deadline: 1, unit: null })
  })

  test('while units have the letter its own deadline reminds the lead unit [shangzhou-qu 第六条(三)]', () => {
    const policy: Policy = {
      ...qiyeLingdao.policy,
      limits: [{ ...within30Minutes, milestone: 'reply', span: { count: 5, of: 'workingDays' } }],
      reminders: [{ id: 'r', milestone: 'reply', at: 'overdue', lead: null, to: 'unit', clause: '二(三)' }],
    }
    const at = (day: string) => ({ ...on(day), policy })
    const both = assigned(accepted(receivedUnder(at('2026-03-02')), at('2026-03-02')), at('2026-03-02'), [
      'repairs',
      'finance',
    ])
    const happenings = lapse(both.letter, { ...at('2026-03-31'), policy })
    expect(happenings.filter(({ type }) => type === 'reminded')).toEqual([
      { type: 'reminded', deadline: 1, unit: 'repairs' },
    ])
  })

  test('a reported result is not reminded of, though the other unit’s is [qiye-lingdao 二(三)]', () => {
    const both = assigned(accepted(received('2026-03-02'), on('2026-03-02')), on('2026-03-02'), ['repairs', 'finance'])
    const one = reported(signedIn(both, on('2026-03-03', repairs)), on('2026-03-04', repairs))
    expect(lapse(one.letter, on('2026-03-31'))).toEqual([
      { type: 'lapsed', deadline: 3 },
      { type: 'reminded', deadline: 3, unit: 'finance' },
    ])
  })

  test('a purged letter lapses no more', () => {
    const { letter } = purged(complaint, on('2026-01-13', administrator))
    expect(lapse(letter, on('2026-01-14'))).toEqual([])
  })

  test.each([
    { minute: 570, lapses: 0 },
    { minute: 571, lapses: 1 },
  ])('30 minutes from 09:00 have lapsed at minute $minute: $lapses [yifang-xinfang 二-3]', ({ minute, lapses }) => {
    const { letter } = receivedUnder({ ...on('2026-03-04'), policy: inMinutes })
    expect(lapse(letter, { policy: inMinutes, now: { on: '2026-03-04', minute } })).toHaveLength(lapses)
  })
})

describe('when the timetable has to look again', () => {
  const [triage, result] = complaint.letter.deadlines as [
    (typeof complaint.letter.deadlines)[0],
    (typeof complaint.letter.deadlines)[0],
  ]

  test.each([
    { rule: 'at the first minute after the day it is due', deadline: result, at: { on: '2026-01-14', minute: 0 } },
    {
      rule: 'at the minute after the minute it is due',
      deadline: { ...result, dueMinute: 570 },
      at: { on: '2026-01-13', minute: 571 },
    },
    { rule: 'over midnight', deadline: { ...result, dueMinute: 1439 }, at: { on: '2026-01-14', minute: 0 } },
    { rule: 'never, when it was met', deadline: triage, at: null },
    { rule: 'never, when it has lapsed', deadline: { ...result, lapsedOn: '2026-01-14' }, at: null },
    { rule: 'never, when it is void', deadline: { ...result, state: 'void' as const }, at: null },
  ])('$rule', ({ deadline, at }) => {
    expect(wakeAt(deadline)).toEqual(at)
  })

  test('at that minute it lapses, and not a minute before', () => {
    const at = wakeAt(result)
    if (!at) throw new Error('an open deadline wakes the timetable')
    expect(lapse(complaint.letter, { policy: qiyeLingdao.policy, now: at })).toHaveLength(2)
    expect(lapse(complaint.letter, { policy: qiyeLingdao.policy, now: { on: '2026-01-13', minute: 1439 } })).toEqual([])
  })
})
