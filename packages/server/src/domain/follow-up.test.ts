import type { Policy } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import {
  accepted,
  administrator,
  answered,
  assigned,
  finance,
  inHand,
  leader,
  office,
  on,
  purged,
  received,
  receivedUnder,
  refused,
  repairs,
  under,
  withoutSignOffs,
} from './examples/letters.ts'
import { factsOf, fits } from './facts.ts'
import { followUpRule, maySee, repeatAdvice, sightOf } from './follow-up.ts'
import { longanQu } from './presets/longan-qu.ts'
import { zhouZhang } from './presets/zhou-zhang.ts'

const day = '2026-03-02'
const whole = { letterCode: '00000000', submittedOn: '2026-02-02', title: '路灯不亮', content: '路口的灯坏了。' }
const citing: Policy = { ...withoutSignOffs, repeats: longanQu.policy.repeats }

describe('what has to be named of the earlier letter', () => {
  test('is what the rule on follow-ups says, and by its clause [longan-qu 第六条(六)]', () => {
    const cites = ['letterCode', 'submittedOn', 'title', 'content']
    expect(followUpRule(longanQu.policy)).toEqual({ cites, clause: '第六条(六)' })
  })

  test('is its code alone where no rule says anything', () => {
    expect(followUpRule(withoutSignOffs)).toEqual({ cites: ['letterCode'], clause: null })
    expect(refused(() => received(day, { followsUp: { letterCode: '00000000' } }))).toBeNull()
  })

  test('all that is missing is said at once, with the clause [C079 longan-qu 第六条(六)]', () => {
    const attempt = () => receivedUnder(under(citing, day), { followsUp: { letterCode: '00000000' } })
    const fields = [
      { path: 'followsUp.submittedOn', message: 'citeSubmittedOn' },
      { path: 'followsUp.title', message: 'citeTitle' },
      { path: 'followsUp.content', message: 'citeContent' },
    ]
    expect(refused(attempt)).toEqual({ code: 'invalid', details: { fields, clause: '第六条(六)' } })
  })

  test.each(['2026-03-03', '2026-02-30'])('a day that cannot be one it was sent on is refused: %s', (submittedOn) => {
    const attempt = () => receivedUnder(under(citing, day), { followsUp: { ...whole, submittedOn } })
    const fields = [{ path: 'followsUp.submittedOn', message: 'dayToCome' }]
    expect(refused(attempt)).toEqual({ code: 'invalid', details: { fields } })
  })

  test('goes with the words of the letter, never into its history', () => {
    const { events } = receivedUnder(under(citing, day), { followsUp: whole })
    const [{ words, ...event } = { words: {} }] = events
    expect(words).toMatchObject({ followsUp: whole })
    expect(JSON.stringify(event)).not.toMatch(/00000000|路灯/)
  })
})

describe('whether a letter goes on from another is a fact that rules may ask about', () => {
  test.each([
    { letter: received(day).letter, is: false },
    { letter: received(day, { followsUp: whole }).letter, is: true },
  ])('$is', ({ letter, is }) => {
    const facts = factsOf(letter, withoutSignOffs)
    expect(fits({ when: [{ followUp: true }] }, facts)).toBe(is)
    expect(fits({ unless: [{ followUp: true }] }, facts)).toBe(!is)
  })
})

describe('what a reader learns of the earlier letter', () => {
  const plain = assigned(accepted(received(day), on(day)), on(day), ['repairs'])
  const aboutFinance = received(day, { accused: ['finance'] })

  test.each([
    { sentence: 'which one it is, where they may read it', actor: office, earlier: plain.letter, is: 'linked' },
    { sentence: 'a unit that has it, too', actor: repairs, earlier: plain.letter, is: 'linked' },
    { sentence: 'what the writer said, where they may not', actor: finance, earlier: plain.letter, is: 'cited' },
    { sentence: 'the same where there is no such letter', actor: office, earlier: null, is: 'cited' },
    { sentence: 'nothing, where it is about them', actor: finance, earlier: aboutFinance.letter, is: 'nothing' },
    { sentence: 'leaders above them learn it', actor: leader, earlier: aboutFinance.letter, is: 'linked' },
    {
      sentence: 'a purged one is linked with nothing',
      actor: office,
      earlier: purged(plain, on(day, administrator)).letter,
      is: 'cited',
    },
    {
      sentence: 'and still kept from whom it was about',
      actor: finance,
      earlier: purged(aboutFinance, on(day, administrator)).letter,
      is: 'nothing',
    },
  ])('$sentence', ({ actor, earlier, is }) => {
    expect(sightOf(actor, earlier)).toBe(is)
  })

  test('a later letter is seen by whoever may read it, and no more once it is purged', () => {
    expect(maySee(office, plain.letter)).toBe(true)
    expect(maySee(finance, plain.letter)).toBe(false)
    expect(maySee(office, purged(plain, on(day, administrator)).letter)).toBe(false)
  })
})

describe('the advice on a matter that was brought before', () => {
  const again = received(day).letter
  const open = { status: 'inHand', answeredOn: null } as const
  const replied = { status: 'answered', answeredOn: day } as const
  const closed = { status: 'closed', answeredOn: day } as const
  const closedUnanswered = { status: 'closed', answeredOn: null } as const

  test('says the rule, its reason and its clause [longan-qu 第五条(四)]', () => {
    expect(repeatAdvice(again, replied, longanQu.policy)).toEqual({
      rule: 'answered',
      of: 'answered',
      unlessNew: true,
      ground: { id: 'answered', text: '已经答复而没有提出新事项' },
      clause: '第五条(四)',
    })
  })

  test.each([
    { text: longanQu, before: open, is: null },
    { text: longanQu, before: replied, is: 'answered' },
    { text: longanQu, before: closed, is: 'answered' },
    { text: longanQu, before: { status: 'declined', answeredOn: null } as const, is: null },
    { text: zhouZhang, before: open, is: 'inProgress' },
    { text: zhouZhang, before: replied, is: null },
    { text: zhouZhang, before: closed, is: 'terminated' },
    { text: zhouZhang, before: closedUnanswered, is: 'terminated' },
  ])('follows from how the earlier letter stands: $text.id, $before.status: $is', ({ text, before, is }) => {
    expect(repeatAdvice(again, before, text.policy)?.of ?? null).toBe(is)
  })

  test('is not given once the letter can be declined no more', () => {
    expect(repeatAdvice(inHand(day).letter, replied, longanQu.policy)).toBeNull()
    expect(repeatAdvice(answered(day).letter, replied, longanQu.policy)).toBeNull()
  })
})
