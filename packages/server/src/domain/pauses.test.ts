import type { Limit } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { askCompletion, reclassify, sender } from './actions/index.ts'
import { clockOf } from './clock.ts'
import { on, received, receivedUnder, type Story, told, withoutSignOffs } from './examples/letters.ts'
import { limit } from './examples/policies.ts'
import { wakeAt } from './lapse.ts'

const waits = (more: Partial<Limit> = {}) =>
  limit({
    id: 'triage',
    milestone: 'triage',
    from: 'received',
    span: { count: 5, of: 'workingDays' },
    onSupplement: 'pauses',
    ...more,
  })
const under = (day: string, limits: Limit[] = [waits()]) => ({ ...on(day), policy: { ...withoutSignOffs, limits } })

const ask = (story: Story, at: ReturnType<typeof under>) =>
  told(story, askCompletion(story.letter, { text: '请写明是哪一天。' }, at), at)
const complete = (story: Story, at: ReturnType<typeof under>, identity = {}) =>
  told(story, sender.complete(story.letter, { text: '三月一日。', identity }, at), at)

/** Received on Monday the second, asked on Thursday the fifth, completed on Tuesday the tenth. */
function waited(limits?: Limit[]) {
  const story = receivedUnder(under('2026-03-02', limits))
  return complete(ask(story, under('2026-03-05', limits)), under('2026-03-10', limits))
}

describe('a limit that stands still while the writer completes the letter', () => {
  test('goes on from where it stood: two days were counted before, three come after', () => {
    const [deadline] = waited().letter.deadlines
    expect(deadline).toMatchObject({ state: 'open', startedOn: '2026-03-02', dueOn: '2026-03-13' })
    const { days, pauses } = clockOf(deadline as never, under('2026-03-10'))
    expect(pauses).toEqual([{ from: '2026-03-05', to: '2026-03-10' }])
    const counted = days.filter(({ number }) => number !== null).map((day) => `${day.number} ${day.on}`)
    expect(counted).toEqual(['1 2026-03-03', '2 2026-03-04', '3 2026-03-11', '4 2026-03-12', '5 2026-03-13'])
    expect(new Set(days.filter(({ kind }) => kind === 'paused').map(({ on: day }) => day.slice(8)))).toEqual(
      new Set(['05', '06', '07', '08', '09', '10']),
    )
  })

  test('is nobody’s to wake, and shows when it would end if it went on today', () => {
    const asked = ask(receivedUnder(under('2026-03-02')), under('2026-03-05'))
    const [deadline] = asked.letter.deadlines
    expect(deadline && wakeAt(deadline)).toBeNull()
    const monday = clockOf(deadline as never, under('2026-03-16'))
    expect(monday).toMatchObject({ state: 'paused', overdue: false, elapsed: 2, dueOn: '2026-03-19' })
  })

  test('that had passed already stays overdue', () => {
    const story = receivedUnder(under('2026-03-02'))
    const late = complete(ask(story, under('2026-03-12')), under('2026-03-16'))
    expect(late.letter.deadlines).toMatchObject([{ state: 'open', dueOn: '2026-03-09' }])
  })

  test('on whose last day somebody asked ends the day after the answer', () => {
    const story = receivedUnder(under('2026-03-02'))
    const done = complete(ask(story, under('2026-03-09')), under('2026-03-17'))
    expect(done.letter.deadlines).toMatchObject([{ state: 'open', dueOn: '2026-03-18' }])
  })

  test('in calendar days waits as well, its softer end and its cap with it', () => {
    const days = (count: number) => ({ count, of: 'calendarDays' }) as const
    const limits = [waits({ span: days(10), target: days(5), cap: days(20), rolls: false })]
    expect(waited(limits).letter.deadlines).toMatchObject([
      { dueOn: '2026-03-18', targetOn: '2026-03-13', capOn: '2026-03-28' },
    ])
  })

  test('keeps what it waited when another limit takes its place', () => {
    const limits = [
      waits(),
      waits({ id: 'other', when: [{ category: ['suggestion'] }], span: { count: 7, of: 'workingDays' } }),
    ]
    const ordered = limits.toReversed()
    const story = waited(ordered)
    const at = under('2026-03-11', ordered)
    const changed = told(story, reclassify(story.letter, { category: 'suggestion', reason: '是建议。' }, at), at)
    expect(changed.letter.deadlines).toMatchObject([{ state: 'void' }, { rule: { id: 'other' }, dueOn: '2026-03-17' }])
  })

  test('is replaced by the one for a writer who now gives a name, from the same start', () => {
    const limits = [
      waits({ id: 'anonymous', when: [{ anonymous: true }] }),
      waits({ id: 'named', span: { count: 3, of: 'workingDays' } }),
    ]
    const story = ask(receivedUnder(under('2026-03-02', limits)), under('2026-03-05', limits))
    const done = complete(story, under('2026-03-10', limits), { realName: '王小明' })
    expect(done.letter.deadlines).toMatchObject([
      { state: 'void', rule: { id: 'anonymous' } },
      { state: 'open', rule: { id: 'named' }, startedOn: '2026-03-02', dueOn: '2026-03-11' },
    ])
  })

  test('ends with the letter', () => {
    const at = under('2026-03-05')
    const asked = ask(receivedUnder(under('2026-03-02')), at)
    const filed = told(asked, [{ type: 'filed', words: {} }], at)
    expect(filed.letter.deadlines).toMatchObject([{ state: 'void' }])
  })
})

test('a history from before there were pauses is told as it was', () => {
  expect(received('2026-03-02').letter.deadlines.every(({ pauses }) => pauses.length === 0)).toBe(true)
})
