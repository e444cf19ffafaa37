import type { Limit } from '@yanlu/sdk/contract'
import { expect, test } from 'vitest'
import { askCompletion, mark, reclassify } from './actions/index.ts'
import {
  accepted,
  answered,
  assigned,
  on,
  receivedUnder,
  repairs,
  signedIn,
  told,
  withoutSignOffs,
} from './examples/letters.ts'
import { limit } from './examples/policies.ts'

const days = (count: number) => ({ count, of: 'workingDays' }) as const
const flags = [{ id: 'urgent', name: '紧急', by: 'anybody' as const, clause: '第四条' }]
const under = (day: string, limits: Limit[]) => ({ ...on(day), policy: { ...withoutSignOffs, limits, flags } })
const of = (story: { letter: { deadlines: readonly { rule: { id: string } }[] } }, id: string) =>
  story.letter.deadlines.find(({ rule }) => rule.id === id)

const suggested = [{ category: ['suggestion'] }]

test('a limit from the acceptance that only another category has is counted from the acceptance', () => {
  const limits = [limit({ id: 'reply', milestone: 'reply', when: suggested, from: 'accepted', span: days(10) })]
  const story = accepted(receivedUnder(under('2026-03-02', limits)), under('2026-03-04', limits), 'direct')
  expect(story.letter.deadlines).toEqual([])
  const at = under('2026-03-10', limits)
  const changed = told(story, reclassify(story.letter, { category: 'suggestion', reason: '是建议。' }, at), at)
  expect(of(changed, 'reply')).toMatchObject({ startedOn: '2026-03-04', dueOn: '2026-03-18' })
})

test('and one from the receipt, from the receipt', () => {
  const limits = [limit({ id: 'reply', milestone: 'reply', when: suggested, from: 'received', span: days(10) })]
  const story = accepted(receivedUnder(under('2026-03-02', limits)), under('2026-03-04', limits), 'direct')
  const at = under('2026-03-10', limits)
  const changed = told(story, reclassify(story.letter, { category: 'suggestion', reason: '是建议。' }, at), at)
  expect(of(changed, 'reply')).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-03-16' })
})

test('what was due before the acceptance is behind the letter', () => {
  const limits = [limit({ id: 'triage', milestone: 'triage', when: suggested, from: 'received' })]
  const story = accepted(receivedUnder(under('2026-03-02', limits)), under('2026-03-04', limits), 'direct')
  const at = under('2026-03-10', limits)
  const changed = told(story, reclassify(story.letter, { category: 'suggestion', reason: '是建议。' }, at), at)
  expect(changed.letter.deadlines).toEqual([])
})

test('while the writer completes it nothing new begins', () => {
  const limits = [
    limit({ id: 'triage', milestone: 'triage', from: 'received', onSupplement: 'pauses' }),
    limit({ id: 'reply', milestone: 'reply', when: suggested, from: 'received' }),
  ]
  const story = receivedUnder(under('2026-03-02', limits))
  const at = under('2026-03-03', limits)
  const asked = told(story, askCompletion(story.letter, { text: '请写明是哪一天。' }, at), at)
  const changed = told(asked, reclassify(asked.letter, { category: 'suggestion', reason: '是建议。' }, at), at)
  expect(changed.letter.deadlines).toMatchObject([{ state: 'paused' }])
})

test('an answered letter that is marked owes no answer anew', () => {
  const limits = [limit({ id: 'reply', milestone: 'reply', when: [{ flag: ['urgent'] }], from: 'accepted' })]
  const at = under('2026-03-10', limits)
  const story = answered('2026-03-02')
  const marked = told(story, mark(story.letter, { set: ['urgent'], off: [] }, at), at)
  expect(of(marked, 'reply')).toBeUndefined()
})

test('a limit in minutes that only a mark makes fit begins with the mark', () => {
  const minutes = { count: 30, of: 'minutes' } as const
  const urgent = limit({
    id: 'on-site',
    milestone: 'onSite',
    when: [{ flag: ['urgent'] }],
    span: minutes,
    rolls: false,
  })
  const limits = [{ ...urgent, from: 'unitReceived' as const }]
  const begun = accepted(receivedUnder(under('2026-03-02', limits)), under('2026-03-02', limits))
  const story = signedIn(assigned(begun, under('2026-03-02', limits)), {
    ...under('2026-03-02', limits),
    actor: repairs,
  })
  const at = { ...under('2026-03-03', limits), now: { on: '2026-03-03', minute: 600 } }
  const marked = told(story, mark(story.letter, { set: ['urgent'], off: [] }, at), at)
  expect(of(marked, 'on-site')).toMatchObject({ startedOn: '2026-03-03', dueMinute: 630 })
})
