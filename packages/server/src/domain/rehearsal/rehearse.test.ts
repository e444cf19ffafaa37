import type { Limit, Policy } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { askCompletion, extend, sender } from '../actions/index.ts'
import { accepted, on, receivedUnder, type Story, told, withoutSignOffs } from '../examples/letters.ts'
import { limit } from '../examples/policies.ts'
import { calendarCn } from '../presets/calendar-cn.ts'
import { rehearse } from './rehearse.ts'

const days = (count: number) => ({ count, of: 'workingDays' }) as const
const triage = (more: Partial<Limit> = {}) =>
  limit({ id: 'triage', milestone: 'triage', from: 'received', span: days(5), ...more })
const with_ = (limits: Limit[], more: Partial<Policy> = {}): Policy => ({ ...withoutSignOffs, limits, ...more })
const at = (policy: Policy, day: string) => ({ ...on(day), policy })

function rehearsed(story: Story, before: Policy, draft: Policy) {
  return rehearse({ ...story, before, draft, calendar: calendarCn, today: '2026-04-01' })
}

/** Received on the second of March, asked on the fifth, completed on the tenth. */
function completedUnder(policy: Policy): Story {
  const story = receivedUnder(at(policy, '2026-03-02'))
  const asking = at(policy, '2026-03-05')
  const asked = told(story, askCompletion(story.letter, { text: '请写明是哪一天。' }, asking), asking)
  const done = at(policy, '2026-03-10')
  return told(asked, sender.complete(asked.letter, { text: '三月一日。', identity: {} }, done), done)
}

describe('a letter that the writer completed', () => {
  const meanwhile = { restarts: '2026-03-17', pauses: '2026-03-13', runs: '2026-03-09' } as const
  const ways = Object.keys(meanwhile) as (keyof typeof meanwhile)[]
  const pairs = ways.flatMap((was) => ways.filter((one) => one !== was).map((would) => ({ was, would })))

  test.each(pairs)('whose limit $was, and $would under the draft, is due on another day', ({ was, would }) => {
    const before = with_([triage({ onSupplement: was })])
    const story = completedUnder(before)
    expect(story.letter.deadlines.findLast(({ state }) => state === 'open')?.dueOn).toBe(meanwhile[was])
    expect(rehearsed(story, before, with_([triage({ onSupplement: would })]))).toMatchObject([
      { kind: 'due', milestone: 'triage', before: meanwhile[was], after: meanwhile[would] },
    ])
  })

  test('under the same rule differs in nothing, accepted or not', () => {
    const before = with_([triage({ onSupplement: 'pauses' })])
    const story = completedUnder(before)
    expect(rehearsed(story, before, before)).toEqual([])
    expect(rehearsed(accepted(story, at(before, '2026-03-11'), 'direct'), before, before)).toEqual([])
  })
})

test('an extension that the draft has no rule for would not have been granted', () => {
  const own = { id: 'own', how: 'granted', approver: 'office', by: 'adds', span: days(3), times: 1 } as const
  const rule = {
    ...own,
    milestones: ['completion' as const],
    opensBefore: null,
    within: null,
    toSender: true,
    clause: '',
  }
  const limits = [limit({ id: 'completion', milestone: 'completion', from: 'accepted' })]
  const before = with_(limits, { extensions: [{ ...rule, clause: '第十一条' }] })
  const story = accepted(receivedUnder(at(before, '2026-03-02')), at(before, '2026-03-02'), 'direct')
  const put = told(
    story,
    extend(story.letter, { reason: '等雨季过去' }, at(before, '2026-03-03')),
    at(before, '2026-03-03'),
  )
  const kinds = rehearsed(put, before, with_(limits, { extensions: [] })).map(({ kind }) => kind)
  expect(kinds).toContain('extension')
})

test('a writer who asked to be kept from the units would not be, where the draft does not offer it', () => {
  const conceal = [{ level: 'unit' as const, means: '承办单位看不到', clause: '第十九条' }]
  const before = with_([], { identity: { ...withoutSignOffs.identity, conceal } })
  const story = receivedUnder(at(before, '2026-03-02'), { conceal: 'unit' })
  const draft = with_([], { identity: { ...withoutSignOffs.identity, conceal: [] } })
  expect(rehearsed(story, before, draft)).toMatchObject([{ kind: 'sight', before: 'sight-unit', after: 'sight-none' }])
})
