import {
  dispositionSchema,
  type Identity,
  type IdentityField,
  type Limit,
  limitSchema,
  type Policy,
} from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { fits, type KnownFacts } from './facts.ts'
import { assigningDisposition, limitFor, limitsFrom, missingGroups } from './policy.ts'
import { qiyeLingdao } from './presets/qiye-lingdao.ts'

const letter: KnownFacts = {
  category: 'complaint',
  disposition: 'assign',
  anonymous: false,
  reachable: true,
  instructed: false,
  flags: [],
}
const unread: KnownFacts = { ...letter, disposition: null }
const unsigned: KnownFacts = { ...letter, anonymous: true }

const limit = (id: string, difference: Partial<Limit> = {}): Limit =>
  limitSchema.parse({
    id,
    milestone: 'result',
    span: { count: 5, of: 'workingDays' },
    from: 'unitReceived',
    firstDay: 'excluded',
    rolls: true,
    clause: '第一条',
    ...difference,
  })
const withLimits = (limits: Limit[]): Policy => ({ ...qiyeLingdao.policy, limits })

describe('whether a rule fits a letter', () => {
  test.each([
    { rule: 'a rule without conditions fits every letter', asks: {}, facts: letter, is: true },
    {
      rule: 'a fact holds when it is one of those named',
      asks: { when: [{ category: ['problem', 'complaint'] }] },
      facts: letter,
      is: true,
    },
    {
      rule: 'and does not when it is none of them',
      asks: { when: [{ category: ['problem'] }] },
      facts: letter,
      is: false,
    },
    {
      rule: 'all facts of one condition must hold',
      asks: { when: [{ category: ['complaint'], anonymous: true }] },
      facts: letter,
      is: false,
    },
    {
      rule: 'all facts of one condition hold',
      asks: { when: [{ category: ['complaint'], anonymous: false }] },
      facts: letter,
      is: true,
    },
    {
      rule: 'one condition of several is enough',
      asks: { when: [{ category: ['problem'] }, { disposition: ['assign'] }] },
      facts: letter,
      is: true,
    },
    {
      rule: 'none of several',
      asks: { when: [{ category: ['problem'] }, { disposition: ['direct'] }] },
      facts: letter,
      is: false,
    },
    { rule: 'no condition at all to choose from fits nothing', asks: { when: [] }, facts: letter, is: false },
    {
      rule: 'a disposition not decided yet is none of those named',
      asks: { when: [{ disposition: ['assign'] }] },
      facts: unread,
      is: false,
    },
    { rule: 'an exception refuses', asks: { unless: [{ anonymous: true }] }, facts: unsigned, is: false },
    {
      rule: 'an exception that does not hold changes nothing',
      asks: { unless: [{ anonymous: true }] },
      facts: letter,
      is: true,
    },
    {
      rule: 'an exception outweighs a condition',
      asks: { when: [{ category: ['complaint'] }], unless: [{ anonymous: true }] },
      facts: unsigned,
      is: false,
    },
    {
      rule: 'one exception of several is enough',
      asks: { unless: [{ category: ['problem'] }, { disposition: ['assign'] }] },
      facts: letter,
      is: false,
    },
    {
      rule: 'an exception holds only as a whole',
      asks: { unless: [{ category: ['complaint'], anonymous: true }] },
      facts: letter,
      is: true,
    },
  ])('$rule: $is', ({ asks, facts, is }) => {
    expect(fits(asks, facts)).toBe(is)
  })
})

describe('which limit a letter gets', () => {
  const policy = withLimits([
    limit('triage', { milestone: 'triage', from: 'received' }),
    limit('complaint', { when: [{ category: ['complaint'] }] }),
    limit('anonymous', { when: [{ anonymous: true }], from: 'accepted' }),
    limit('other'),
  ])

  test.each([
    { rule: 'the first that fits wins', facts: letter, gets: 'complaint' },
    { rule: 'though a later one would fit as well', facts: unsigned, gets: 'complaint' },
    {
      rule: 'the second, where the first does not fit',
      facts: { ...unsigned, category: 'problem' },
      gets: 'anonymous',
    },
    { rule: 'the last, where no other fits', facts: { ...letter, category: 'problem' }, gets: 'other' },
  ])('$rule: $gets', ({ facts, gets }) => {
    expect(limitFor(policy, 'result', facts)?.id).toBe(gets)
  })

  test('none, where no limit fits: the letter has no deadline [C081 yijian-xiang 六-5]', () => {
    const named = withLimits([limit('named', { unless: [{ anonymous: true }] })])
    expect(limitFor(named, 'result', unsigned)).toBeUndefined()
    expect(limitsFrom(named, 'unitReceived', unsigned)).toEqual([])
  })

  test.each([
    { event: 'received', facts: letter, begin: ['triage'] },
    { event: 'unitReceived', facts: letter, begin: ['complaint'] },
    { event: 'accepted', facts: unsigned, begin: [] },
    { event: 'accepted', facts: { ...unsigned, category: 'problem' }, begin: ['anonymous'] },
    { event: 'unitReceived', facts: { ...unsigned, category: 'problem' }, begin: [] },
    { event: 'dispatched', facts: letter, begin: [] },
  ] as const)(
    'with "$event" begin $begin, one for each milestone, never a limit that lost to another',
    ({ event, facts, begin }) => {
      expect(limitsFrom(policy, event, facts).map(({ id }) => id)).toEqual(begin)
    },
  )
})

describe('what a writer left out', () => {
  const either: IdentityField[][] = [['realName'], ['phone', 'email'], ['workUnit', 'homeAddress']]
  const groups: { rule: string; given: Identity; missing: IdentityField[][] }[] = [
    {
      rule: 'name, e-mail and home address are enough [C075 zhou-zhang 第三条(末段)]',
      given: { realName: '王秀兰', email: 'wang@example.cn', homeAddress: '一村 3 号' },
      missing: [],
    },
    {
      rule: 'name and phone lack work unit or home address [C076 zhou-zhang 第三条(末段)]',
      given: { realName: '王秀兰', phone: '13800000000' },
      missing: [['workUnit', 'homeAddress']],
    },
    { rule: 'nothing given lacks everything [C076 zhou-zhang 第三条(末段)]', given: {}, missing: either },
    { rule: 'an empty text is nothing given', given: { realName: '' }, missing: either },
  ]
  test.each(groups)('$rule', ({ given, missing }) => {
    expect(missingGroups(either, given)).toEqual(missing)
  })
})

describe('the disposition under which units handle a letter', () => {
  const instruct = dispositionSchema.parse({
    id: 'instruct',
    name: '呈办',
    hint: '',
    assigns: true,
    chain: [],
    clause: '二(一)呈办',
  })
  const policy: Policy = { ...qiyeLingdao.policy, dispositions: [...qiyeLingdao.policy.dispositions, instruct] }

  test.each([
    { rule: 'its own, where that assigns [qiye-lingdao 二(一)呈办]', current: 'instruct', is: 'instruct' },
    {
      rule: 'the first that assigns, where its own does not [qiye-lingdao 二(一)交办]',
      current: 'direct',
      is: 'assign',
    },
    { rule: 'the first that assigns, where none is decided', current: null, is: 'assign' },
  ])('$rule', ({ current, is }) => {
    expect(assigningDisposition(policy, current)?.id).toBe(is)
  })

  test('none, where the policy has no such disposition', () => {
    const onlyDirect = { ...policy, dispositions: policy.dispositions.filter(({ assigns }) => !assigns) }
    expect(assigningDisposition(onlyDirect, 'direct')).toBeUndefined()
  })
})
