import { describe, expect, test } from 'vitest'
import type { LetterEvent } from './events.ts'
import { evolve, replay } from './evolve.ts'
import {
  accepted,
  administrator,
  answered,
  assigned,
  finance,
  inHand,
  lapsed,
  office,
  on,
  opened,
  purged,
  received,
  repairs,
  reported,
  signedIn,
} from './examples/letters.ts'

const monday = '2026-03-02'
const stamp = {
  at: `${monday}T01:00:00Z`,
  on: monday,
  by: { kind: 'office', member: office.member, unit: null },
} as const

describe('what an event changes', () => {
  test('received: the letter begins, with what may be known of its writer and nothing more', () => {
    expect(received(monday, { identity: { phone: '13800000000' } }).letter).toMatchObject({
      status: 'received',
      category: 'complaint',
      anonymous: true,
      identified: true,
      receivedOn: monday,
      registrationNumber: null,
      disposition: null,
      tasks: [],
      answeredOn: null,
    })
  })

  test('accepted: it has its registration number and disposition', () => {
    expect(accepted(received(monday), on(monday), 'direct').letter).toMatchObject({
      status: 'accepted',
      registrationNumber: '言信〔2026〕0001号',
      disposition: 'direct',
    })
  })

  test('assigned: a task for each unit, the lead first', () => {
    const { letter } = assigned(accepted(received(monday), on(monday)), on('2026-03-03'), ['repairs', 'finance'])
    const open = {
      kind: 'assignment',
      state: 'open',
      assignedOn: '2026-03-03',
      signedInOn: null,
      endedOn: null,
      round: 0,
    }
    expect(letter.status).toBe('inHand')
    expect(letter.tasks).toMatchObject([
      { number: 1, unit: 'repairs', lead: true, ...open },
      { number: 2, unit: 'finance', lead: false, ...open },
    ])
  })

  test('signed in and reported: that task alone, each with its day', () => {
    const both = assigned(accepted(received(monday), on(monday)), on(monday), ['repairs', 'finance'])
    const signed = signedIn(both, on('2026-03-03', finance), 2)
    const done = reported(signed, on('2026-03-04', finance), { task: 2 })
    expect(signed.letter.tasks[1]).toMatchObject({ state: 'signedIn', signedInOn: '2026-03-03', endedOn: null })
    expect(done.letter.tasks[1]).toMatchObject({
      state: 'reported',
      signedInOn: '2026-03-03',
      endedOn: '2026-03-04',
    })
    expect(done.letter.tasks[0]).toBe(both.letter.tasks[0])
  })

  test('replied: answered on that day', () => {
    expect(answered(monday).letter).toMatchObject({ status: 'answered', answeredOn: monday })
  })

  test('lapsed: the deadline stays open and knows the day', () => {
    const { letter } = lapsed(inHand(monday), on('2026-04-01'))
    expect(letter.deadlines.map(({ state, lapsedOn }) => [state, lapsedOn])).toEqual([
      ['met', null],
      ['open', '2026-04-01'],
    ])
  })

  test('purged: open deadlines are void, met ones stay, and nobody is identified any more', () => {
    const { letter } = purged(inHand(monday, { identity: { realName: '王秀兰' } }), on(monday, administrator))
    expect(letter).toMatchObject({ status: 'purged', identified: false })
    expect(letter.deadlines.map(({ state }) => state)).toEqual(['met', 'void'])
  })

  test('an opened identity changes nothing but the history', () => {
    const before = received(monday, { identity: { realName: '王秀兰' } })
    const after = opened(before, on(monday))
    expect(after.letter).toEqual({ ...before.letter, seq: before.letter.seq + 1 })
  })

  test('a letter that was given is not touched', () => {
    const { letter } = inHand(monday)
    const copy = structuredClone(letter)
    evolve(letter, { type: 'signedIn', task: 1, seq: letter.seq + 1, ...stamp })
    expect(letter).toEqual(copy)
  })
})

describe('a history', () => {
  test('replayed is the letter again', () => {
    const { letter, events } = answered(monday)
    expect(replay(events)).toEqual(letter)
  })

  const { events } = reported(signedIn(inHand(monday), on(monday, repairs)), on(monday, repairs))
  const [first, ...rest] = events as [LetterEvent, ...LetterEvent[]]
  test.each([
    { rule: 'nothing at all', history: [], says: /without events/ },
    { rule: 'a gap', history: events.filter(({ seq }) => seq !== 3), says: /event 4 after 2/ },
    { rule: 'an event twice', history: [...events, ...events.slice(-1)], says: /after/ },
    { rule: 'two events the wrong way round', history: [first, ...rest.toReversed()], says: /after 1/ },
    { rule: 'no beginning', history: rest, says: /after 0/ },
    {
      rule: 'another beginning',
      history: [{ ...first, type: 'signedIn', task: 1 } as const],
      says: /begins with "received"/,
    },
    { rule: 'a beginning that is not the first', history: [{ ...first, seq: 2 }], says: /event 2 after 0/ },
    { rule: 'a second beginning', history: [first, { ...first, seq: 2 }], says: /received already/ },
  ])('with $rule is refused', ({ history, says }) => {
    expect(() => replay(history)).toThrow(says)
  })
})
