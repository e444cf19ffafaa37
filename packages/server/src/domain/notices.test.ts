import { describe, expect, test } from 'vitest'
import {
  accepted,
  assigned,
  inHand,
  lapsed,
  on,
  opened,
  received,
  repairs,
  replied,
  reported,
  type Story,
  signedIn,
} from './examples/letters.ts'
import { type Notice, noticesOf } from './notices.ts'

const day = '2026-03-02'
const unit = { kind: 'unit' } as const
const atOffice = { kind: 'office' } as const
const toBoth = (before: Story) => assigned(before, on(day), ['repairs', 'finance'])
const before = {
  assigned: accepted(received(day, { category: 'problem' }), on(day)),
  reported: signedIn(inHand(day), on(day, repairs)),
  replied: reported(signedIn(inHand(day), on(day, repairs)), on(day, repairs)),
  lapsed: inHand(day, { category: 'problem' }),
  identified: received(day, { identity: { realName: '王秀兰' } }),
}

const table: { rule: string; from: Story; step: (story: Story) => Story; are: Notice[] }[] = [
  {
    rule: 'an assignment, to each unit with the day its result is due [qiye-lingdao 二(二)1]',
    from: before.assigned,
    step: toBoth,
    are: [
      { kind: 'assigned', unit: 'repairs', to: unit, dueOn: '2026-03-11' },
      { kind: 'assigned', unit: 'finance', to: unit, dueOn: '2026-03-11' },
    ],
  },
  {
    rule: 'a reminder, to the unit that owes the result, with the day it was due [qiye-lingdao 二(三)]',
    from: before.lapsed,
    step: (story) => lapsed(story, on('2026-03-12')),
    are: [{ kind: 'reminder', unit: 'repairs', to: unit, dueOn: '2026-03-11' }],
  },
  {
    rule: 'a result, to the office [qiye-lingdao 二(二)1 反馈办公室]',
    from: before.reported,
    step: (story) => reported(story, on(day, repairs)),
    are: [{ kind: 'resultReported', unit: 'office', to: atOffice, dueOn: null }],
  },
  {
    rule: 'a reply, to the units that handled the letter [qiye-lingdao 二(二)2]',
    from: before.replied,
    step: (story) => replied(story, on(day)),
    are: [{ kind: 'answered', unit: 'repairs', to: unit, dueOn: null }],
  },
  {
    rule: 'an acceptance: nobody waits for it',
    from: received(day),
    step: (story) => accepted(story, on(day)),
    are: [],
  },
  {
    rule: 'an opened identity: the writer reads it on the trail',
    from: before.identified,
    step: (story) => opened(story, on(day)),
    are: [],
  },
]

describe('who is told of what', () => {
  test.each(table)('$rule', ({ from, step, are }) => {
    const after = step(from)
    expect(noticesOf(after.letter, after.events.slice(from.events.length))).toEqual(are)
  })

  test('a reminder of the letter’s own deadline goes to the office', () => {
    const { letter, events } = received(day)
    const [first] = events
    if (!first) throw new Error('a story has a beginning')
    const { seq, at, on: today, by } = first
    const reminded = { type: 'reminded', deadline: 1, unit: null, seq, at, on: today, by } as const
    expect(noticesOf(letter, [reminded])).toEqual([{ kind: 'reminder', unit: 'office', to: atOffice, dueOn: day }])
  })

  test('an assignment without a limit has no day', () => {
    const after = toBoth(before.assigned)
    const assignment = after.events.filter(({ type }) => type === 'assigned')
    const dueOn = noticesOf({ ...after.letter, deadlines: [] }, assignment).map((notice) => notice.dueOn)
    expect(dueOn).toEqual([null, null])
  })
})
