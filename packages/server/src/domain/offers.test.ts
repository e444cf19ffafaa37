import type { ActOffer, Policy } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import type { Actor } from './access.ts'
import { clockOf } from './clock.ts'
import {
  accepted,
  administrator,
  answered,
  assigned,
  finance,
  inHand,
  office,
  on,
  purged,
  received,
  repairs,
  reported,
  type Story,
  signedIn,
  withoutSignOffs,
} from './examples/letters.ts'
import { offers } from './offers.ts'
import { turnOf } from './turns.ts'

const day = '2026-03-02'
const both = assigned(accepted(received(day), on(day)), on(day), ['repairs', 'finance'])
const direct = accepted(received(day), on(day), 'direct')
const handled = reported(signedIn(inHand(day), on(day, repairs)), on(day, repairs))
const gone = purged(inHand(day), on(day, administrator))

/** As the console's buttons: what may be done, and what is shown disabled with which reason. */
const words = ({ act, task, refusal }: ActOffer) =>
  `${act}${task === null ? '' : ` ${task}`}${refusal ? `: ${refusal.reason}` : ''}`

describe('what is offered', () => {
  const table: { rule: string; story: Story; to: Actor; is: string[] }[] = [
    {
      rule: 'a received letter, to the office',
      story: received(day),
      to: office,
      is: [
        'accept',
        'decline',
        'hold',
        'file',
        'askCompletion',
        'sendBack',
        'reclassify',
        'writeToSender',
        'nameAccused',
        'recuse',
        'assign: notAccepted',
        'reply: notAccepted',
        'close: notAccepted',
        'openIdentity: noIdentityGiven',
      ],
    },
    {
      rule: 'an accepted letter, 交办',
      story: accepted(received(day), on(day)),
      to: office,
      is: [
        'assign',
        'decide',
        'reclassify',
        'writeToSender',
        'nameAccused',
        'recuse',
        'reply: assignFirst',
        'close: notAnswered',
        'openIdentity: noIdentityGiven',
      ],
    },
    {
      rule: 'an accepted letter, 直办',
      story: direct,
      to: office,
      is: [
        'reply',
        'decide',
        'assign',
        'reclassify',
        'writeToSender',
        'nameAccused',
        'recuse',
        'close: notAnswered',
        'openIdentity: noIdentityGiven',
      ],
    },
    {
      rule: 'a letter in hand',
      story: both,
      to: office,
      is: [
        'assign',
        'recall 1',
        'recall 2',
        'reclassify',
        'remind 1',
        'remind 2',
        'writeToSender',
        'nameAccused',
        'recuse',
        'redo 1: notReported',
        'redo 2: notReported',
        'reply: resultAwaited',
        'close: notAnswered',
        'openIdentity: noIdentityGiven',
      ],
    },
    {
      rule: 'a letter in hand, to a unit: its own task alone',
      story: both,
      to: finance,
      is: ['signIn 2', 'return 2', 'askExtension 2', 'recuse', 'report 2: notSignedIn'],
    },
    {
      rule: 'a task signed in',
      story: signedIn(both, on(day, finance), 2),
      to: finance,
      is: ['report 2', 'return 2', 'askExtension 2', 'explain 2', 'recuse'],
    },
    {
      rule: 'a result reported',
      story: handled,
      to: repairs,
      is: [
        'recuse',
        'signIn 1: alreadyReported',
        'return 1: noReturn',
        'askExtension 1: alreadyReported',
        'report 1: alreadyReported',
      ],
    },
    {
      rule: 'a result reported, to the office',
      story: handled,
      to: office,
      is: [
        'reply',
        'decide',
        'assign',
        'reclassify',
        'redo 1',
        'writeToSender',
        'nameAccused',
        'recuse',
        'close: notAnswered',
        'openIdentity: noIdentityGiven',
      ],
    },
    { rule: 'a letter that is not the unit’s: nothing', story: handled, to: finance, is: [] },
    { rule: 'to an administrator: to purge, and nothing else', story: both, to: administrator, is: ['purge'] },
    {
      rule: 'an answered letter',
      story: answered(day),
      to: office,
      is: [
        'close',
        'writeToSender',
        'nameAccused',
        'recuse',
        'accept: alreadyAnswered',
        'assign: alreadyAnswered',
        'redo 1: alreadyAnswered',
        'reply: alreadyAnswered',
        'openIdentity: noIdentityGiven',
      ],
    },
    { rule: 'a purged letter', story: gone, to: administrator, is: ['purge: purged'] },
  ]
  test.each(table)('$rule', ({ story, to, is }) => {
    expect(offers(story.letter, on(day, to)).map(words)).toEqual(is)
  })

  test('a name given is offered to be opened', () => {
    const { letter } = received(day, { identity: { realName: '王秀兰' } })
    expect(offers(letter, on(day)).map(words)).toContain('openIdentity')
  })

  test('each with the clause it rests on, refused or not [qiye-lingdao 二(一)交办 二(二)2]', () => {
    const shown = offers(both.letter, on(day))
    const clauses = shown.map(({ act, clause, refusal }) => [act, clause, refusal?.clause])
    expect(clauses).toEqual(
      expect.arrayContaining([
        ['assign', '二(一)交办', undefined],
        ['remind', '二(三)', undefined],
        ['reply', '二(二)2', '二(二)2'],
        ['openIdentity', null, null],
      ]),
    )
  })
})

describe('the clocks of an assignment', () => {
  const clocks = (story: Story, policy: Policy = withoutSignOffs) =>
    offers(story.letter, { ...on(day), policy }).find(({ act }) => act === 'assign')?.clocks

  test('are those that would begin today [C018 qiye-lingdao 二(二)1]', () => {
    const [owed] = assigned(accepted(received(day), on(day)), on(day)).letter.deadlines.slice(1)
    if (!owed) throw new Error('an assignment begins a deadline')
    expect(clocks(accepted(received(day), on(day)))).toEqual([
      { ...clockOf(owed, on(day)), task: null, state: 'expected' },
    ])
  })

  test('are those of 交办, though the letter was meant for 直办', () => {
    const limits = withoutSignOffs.limits.map((limit) => ({ ...limit, when: [{ disposition: ['assign'] }] }))
    expect(clocks(direct, { ...withoutSignOffs, limits })).toMatchObject([{ milestone: 'result' }])
  })

  test('are none where assigning is refused', () => {
    expect(clocks(received(day))).toEqual([])
  })
})

describe('whose move it is', () => {
  test.each([
    { rule: 'the office accepts', story: received(day), step: 'accept', unit: 'office' },
    { rule: 'the office assigns, 交办', story: accepted(received(day), on(day)), step: 'assign', unit: 'office' },
    { rule: 'the office replies, 直办', story: direct, step: 'reply', unit: 'office' },
    { rule: 'the lead unit signs in', story: both, step: 'signIn', unit: 'repairs' },
    { rule: 'the lead unit reports', story: signedIn(both, on(day, repairs)), step: 'report', unit: 'repairs' },
    {
      rule: 'the supporting unit signs in',
      story: reported(signedIn(both, on(day, repairs)), on(day, repairs)),
      step: 'signIn',
      unit: 'finance',
    },
    { rule: 'the office replies', story: handled, step: 'reply', unit: 'office' },
    { rule: 'nobody, answered', story: answered(day), step: 'none', unit: null },
    { rule: 'nobody, purged', story: gone, step: 'none', unit: null },
  ])('$rule', ({ story, step, unit }) => {
    expect(turnOf(story.letter, withoutSignOffs)).toMatchObject({ step, unit })
  })
})
