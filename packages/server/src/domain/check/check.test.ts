/** What is wrong with a policy, found at the rule: each fault by the smallest policy that has it, and the presets have none. */
import { type FaultCode, type Policy, type PolicyDraft, policySchema } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { blanksOf } from '../blanks.ts'
import { organisation } from '../examples/organisation.ts'
import { limit } from '../examples/policies.ts'
import { presets } from '../presets/index.ts'
import { qiyeLingdao } from '../presets/qiye-lingdao.ts'
import { check, parsePolicy } from './check.ts'

const sound = qiyeLingdao.policy
const everybody = new Set(organisation.roles.keys())

function faultsOf(difference: Partial<PolicyDraft>): { path: string; code: FaultCode }[] {
  const policy = policySchema.parse({ ...sound, ...difference })
  return check(policy, { organisation, staffed: everybody }).map(({ path, code }) => ({ path, code }))
}

const days = (count: number) => ({ count, of: 'workingDays' }) as const
const reason = (difference: Partial<Policy['decline']['reasons'][number]>) => ({
  ...sound.decline,
  reasons: [{ id: 'own', text: '不属于受理范围', turnTo: null, clause: '二', ...difference }],
})
const extension = {
  id: 'more',
  milestones: ['result' as const],
  how: 'granted' as const,
  approver: 'office',
  by: 'adds' as const,
  span: days(10),
  times: 1,
  toSender: true,
  clause: '二(二)1',
}

test('a sound policy has no fault', () => {
  expect(check(sound, { organisation, staffed: everybody })).toEqual([])
})

test.each([...presets.values()].map(({ id, policy }) => ({ id, policy })))(
  'the preset $id has no fault but its blanks',
  ({ policy }) => {
    expect(check(policy).filter(({ code }) => code !== 'blank')).toEqual([])
    expect(check(policy).filter(({ code }) => code === 'blank')).toHaveLength(blanksOf(policy).length)
  },
)

describe('a contradiction is found at its rule', () => {
  test.each<{ rule: string; is: Partial<PolicyDraft>; found: { path: string; code: FaultCode } }>([
    {
      rule: 'a limit without a number',
      is: { limits: [limit({ id: 'result', span: 'blank' })] },
      found: { path: 'limits.result.span', code: 'blank' },
    },
    {
      rule: 'a limit in minutes that is to stand still',
      is: { limits: [limit({ span: { count: 30, of: 'minutes' }, onSupplement: 'pauses' })] },
      found: { path: 'limits.limit.onSupplement', code: 'minutesCannotPause' },
    },
    {
      rule: 'a cap below its limit',
      is: { limits: [limit({ span: days(10), cap: days(5) })] },
      found: { path: 'limits.limit.cap', code: 'capBelowLimit' },
    },
    {
      rule: 'a target beyond its limit',
      is: { limits: [limit({ span: days(2), target: days(3) })] },
      found: { path: 'limits.limit.target', code: 'targetBeyondLimit' },
    },
    {
      rule: 'an extension that the cap cuts off',
      is: { limits: [limit({ span: days(5), cap: days(10) })], extensions: [extension] },
      found: { path: 'extensions.more.span', code: 'beyondCap' },
    },
    {
      rule: 'a rule that an earlier one leaves no letter',
      is: {
        limits: [
          limit({ id: 'all', when: [{ category: ['complaint', 'problem'] }] }),
          limit({ id: 'some', when: [{ category: ['complaint'], anonymous: true }] }),
        ],
      },
      found: { path: 'limits.some', code: 'neverFits' },
    },
    {
      rule: 'a rule that its own exception leaves no letter',
      is: { limits: [limit({ when: [{ anonymous: true }], unless: [{ anonymous: true }] })] },
      found: { path: 'limits.limit', code: 'fitsNothing' },
    },
    {
      rule: 'an unknown category',
      is: { limits: [limit({ when: [{ category: ['rumour'] }] })] },
      found: { path: 'limits.limit.when', code: 'unknownCategory' },
    },
    {
      rule: 'an unknown flag',
      is: { limits: [limit({ when: [{ flag: ['urgent'] }] })] },
      found: { path: 'limits.limit.when', code: 'unknownFlag' },
    },
    {
      rule: 'a refusal that leads to a disposition that is none',
      is: { decline: reason({ leadsTo: 'nowhere' }) },
      found: { path: 'decline.reasons.own', code: 'unknownDisposition' },
    },
    {
      rule: 'a topic both refused and accepted',
      is: { decline: reason({ text: '投诉' }), accepts: [{ id: 'own', text: '投诉', clause: '一' }] },
      found: { path: 'decline.reasons.own', code: 'refusedAndAccepted' },
    },
    {
      rule: 'a name that is required where letters without one are accepted',
      is: { identity: { ...sound.identity, required: [['realName']] } },
      found: { path: 'identity.anonymous', code: 'requiredAndAnonymous' },
    },
    {
      rule: 'an approver with a role that is not there',
      is: { extensions: [{ ...extension, approver: 'deputy-head' }] },
      found: { path: 'extensions.more.approver', code: 'unknownRole' },
    },
    {
      rule: 'a route to a duty that no unit has',
      is: { routes: [{ id: 'fire', duty: 'fire-brigade', clause: '一' }] },
      found: { path: 'routes.fire', code: 'unknownDuty' },
    },
    {
      rule: 'two rules of one name',
      is: { flags: [1, 2].map(() => ({ id: 'urgent', name: '急件', clause: '一' })) },
      found: { path: 'flags.urgent', code: 'namedTwice' },
    },
    {
      rule: 'a choice without choices',
      is: { limits: [limit({ missed: 'choice' })] },
      found: { path: 'limits.limit.choices', code: 'noChoices' },
    },
  ])('$rule', ({ is, found }) => {
    expect(faultsOf(is)).toContainEqual(found)
  })

  test('of limits that differ, or run beside each other, none is', () => {
    const limits = [
      limit({ id: 'complaint', when: [{ category: ['complaint'] }] }),
      limit({ id: 'beside', beside: true }),
      limit({ id: 'other' }),
    ]
    expect(faultsOf({ limits })).toEqual([])
  })
})

describe('a step for a role that nobody has yet', () => {
  const empty = { organisation, staffed: new Set<string>() }
  const found = (blocks: boolean) => expect.objectContaining({ code: 'roleWithoutMember', about: 'leader', blocks })

  test('is refused at the step', () => {
    expect(check(sound, empty)).toContainEqual(found(true))
  })

  test('is remarked on where the policy had the role before: people come later', () => {
    expect(check(sound, { ...empty, before: sound })).toContainEqual(found(false))
  })
})

describe('a document that is no policy', () => {
  test('is told where, ids standing in for places', () => {
    const parsed = parsePolicy({ ...sound, limits: [{ ...sound.limits[0], span: 'soon' }] })
    expect(parsed).toMatchObject({ faults: [{ path: 'limits.triage.span', code: 'misfit', blocks: true }] })
  })

  test('of very many rules is told that they are too many, not each of them', () => {
    const notice = Array.from({ length: 100_000 }, () => ({ text: '请', clause: '一' }))
    const parsed = parsePolicy({ ...sound, notice })
    expect(parsed).toMatchObject({ faults: [{ path: 'notice', code: 'tooMany' }] })
  })
})
