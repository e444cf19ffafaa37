/** The letter's own limit put off by its desk, by a reason in the result, and what is marked or reviewed with a result. */
import { type Policy, policySchema } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import {
  accepted,
  assigned,
  deputy,
  office,
  on,
  receivedUnder,
  refused,
  repairs,
  signedIn,
  told,
  withoutSignOffs,
} from '../examples/letters.ts'
import { limit } from '../examples/policies.ts'
import { lapse } from '../lapse.ts'
import { offers } from '../offers.ts'
import { turnsOf } from '../turns.ts'
import { denyExtension, extend, grantExtension, reply, report } from './index.ts'

type Extension = Policy['extensions'][number]

const day = '2026-03-02'
const days = (count: number) => ({ count, of: 'workingDays' }) as const
const completion = limit({ id: 'completion', milestone: 'completion', from: 'accepted', span: days(5) })

function policyWith(more: Partial<Policy>, extension: Partial<Extension> = {}): Policy {
  const usual = {
    ...{ id: 'own', milestones: ['completion'], how: 'granted', approver: 'office', by: 'adds', span: days(3) },
    ...{ times: 1, toSender: true, clause: '第十一条' },
  }
  return policySchema.parse({
    ...withoutSignOffs,
    limits: [completion],
    extensions: [{ ...usual, ...extension }],
    ...more,
  })
}

const circumstances =
  (policy: Policy) =>
  (when: string, actor = office) => ({ ...on(when, actor), policy })
const reasonOf = (attempt: () => unknown) => refused(attempt)?.details.reason
const refusalOf = (offered: ReturnType<typeof offers>, act: string) => offered.find((one) => one.act === act)

describe('the desk puts the letter’s own limit off', () => {
  test('with its own consent, at once, as often as the rule says', () => {
    const at = circumstances(policyWith({}))
    const story = accepted(receivedUnder(at(day)), at(day), 'direct')
    const later = told(story, extend(story.letter, { reason: '等雨季过去' }, at('2026-03-04')), at('2026-03-04'))
    expect(later.letter.deadlines).toMatchObject([
      { dueOn: '2026-03-12', extensions: [{ from: '2026-03-09', to: '2026-03-12' }] },
    ])
    expect(reasonOf(() => extend(later.letter, { reason: '还要等' }, at('2026-03-05')))).toBe('extensionUsedUp')
  })

  test('asks the role that has to consent; until that is given nothing moves, and the reply ends the asking', () => {
    const at = circumstances(policyWith({}, { approver: deputy.role.id }))
    const story = accepted(receivedUnder(at(day)), at(day), 'direct')
    const asked = told(story, extend(story.letter, { reason: '等雨季过去' }, at('2026-03-04')), at('2026-03-04'))
    expect(asked.letter.deadlines).toMatchObject([{ dueOn: '2026-03-09', extensions: [] }])
    expect(turnsOf(asked.letter, at(day).policy)).toContainEqual(
      expect.objectContaining({ role: deputy.role.id, step: 'grantExtension' }),
    )
    expect(reasonOf(() => extend(asked.letter, { reason: '再问一次' }, at('2026-03-05')))).toBe('extensionAsked')
    const task = asked.letter.tasks.find(({ kind }) => kind === 'extension')?.number ?? 0
    const approver = at('2026-03-05', deputy)
    const granted = told(asked, grantExtension(asked.letter, { task }, approver), approver)
    expect(granted.letter.deadlines).toMatchObject([{ dueOn: '2026-03-12' }])
    const denied = told(asked, denyExtension(asked.letter, { task, reason: '来得及' }, approver), approver)
    expect(denied.letter.deadlines).toMatchObject([{ dueOn: '2026-03-09' }])
    const replied = told(asked, reply(asked.letter, { text: '修好了。' }, at('2026-03-05')), at('2026-03-05'))
    expect(replied.letter.tasks).toMatchObject([{ kind: 'extension', state: 'void' }])
  })

  test('to a day beyond the limit, where the rule asks for one', () => {
    const at = circumstances(policyWith({}, { by: 'promisedDate', span: null }))
    const story = accepted(receivedUnder(at(day)), at(day), 'direct')
    const put = (promisedOn?: string) => () => extend(story.letter, { reason: '等雨季过去', promisedOn }, at(day))
    expect(put()).toThrow(expect.objectContaining({ code: 'invalid' }))
    expect(put('2026-03-09')).toThrow(expect.objectContaining({ code: 'invalid' }))
    expect(put('2026-04-31')).toThrow(expect.objectContaining({ code: 'invalid' }))
    expect(told(story, put('2026-03-20')(), at(day)).letter.deadlines).toMatchObject([{ dueOn: '2026-03-20' }])
  })

  test('is offered only where there is a limit of the letter’s own that a rule lets be put off', () => {
    const at = circumstances(policyWith({}))
    const story = accepted(receivedUnder(at(day)), at(day), 'direct')
    expect(refusalOf(offers(story.letter, at(day)), 'extend')?.refusal).toBeNull()
    const none = circumstances(policyWith({ extensions: [] }))
    expect(refusalOf(offers(story.letter, none(day)), 'extend')).toBeUndefined()
  })
})

describe('a result', () => {
  const delay = {
    id: 'delay',
    act: 'report',
    kind: 'reason',
    name: '延长原因',
    when: [{ overdue: true }],
    clause: '第七条',
  }
  const excusing = policyWith(
    { requires: policySchema.shape.requires.parse([delay]) },
    { how: 'excused', approver: 'nobody', by: 'promisedDate', span: null, times: null },
  )
  const given = { text: '修好了。', outcome: 'solved', flags: [] } as const
  const atWork = (policy: Policy) => {
    const at = circumstances(policy)
    return signedIn(assigned(accepted(receivedUnder(at(day)), at(day)), at(day)), at(day, repairs))
  }
  const taskOf = ({ letter }: ReturnType<typeof atWork>) =>
    letter.tasks.find(({ state }) => state === 'signedIn')?.number ?? 0

  test('that says why it is late puts the end off to that day [shangzhou-qu 第七条]', () => {
    const late = { ...circumstances(excusing)('2026-03-12', repairs), stated: { delay: '等配件到货' } }
    const before = atWork(excusing)
    const story = told(before, lapse(before.letter, late), late)
    const happenings = report(story.letter, { task: taskOf(story), ...given }, late)
    const reported = told(story, happenings, late)
    expect(reported.letter.deadlines.find(({ milestone }) => milestone === 'completion')).toMatchObject({
      dueOn: '2026-03-12',
      extensions: [{ from: '2026-03-09', to: '2026-03-12' }],
    })
    expect(happenings).toContainEqual(
      expect.objectContaining({ type: 'extensionGranted', words: { reason: '等配件到货' } }),
    )
  })

  test('in time puts nothing off', () => {
    const story = atWork(excusing)
    const early = { ...circumstances(excusing)('2026-03-04', repairs), stated: { delay: '没有理由' } }
    const reported = told(story, report(story.letter, { task: taskOf(story), ...given }, early), early)
    expect(reported.letter.deadlines.every(({ extensions }) => extensions.length === 0)).toBe(true)
  })

  test('that marks the letter begins the limits of the mark, and takes its rivals off', () => {
    const flags = policySchema.shape.flags.parse([
      { id: 'plain', name: '一般', group: 'weight', clause: '第七条' },
      { id: 'grave', name: '重大', group: 'weight', clause: '第七条' },
      { id: 'desks', name: '存疑', by: 'desk', clause: '第七条' },
    ])
    const grave = limit({ id: 'grave', milestone: 'reply', when: [{ flag: ['grave'] }], from: 'marked', span: days(2) })
    const policy = policyWith({ flags, limits: [completion, grave] })
    const story = atWork(policy)
    const at = circumstances(policy)('2026-03-04', repairs)
    const marked = { ...story, letter: { ...story.letter, flags: ['plain'] } }
    const asked = { task: taskOf(story), ...given, flags: ['grave'] }
    const reported = told(marked, report(marked.letter, asked, at), at)
    expect(reported.letter.flags).toEqual(['grave'])
    expect(reported.letter.deadlines).toContainEqual(
      expect.objectContaining({ milestone: 'reply', startedOn: '2026-03-04', dueOn: '2026-03-06' }),
    )
    const theirs = () => report(marked.letter, { ...asked, flags: ['desks'] }, at)
    expect(theirs).toThrow(expect.objectContaining({ code: 'invalid' }))
  })

  test('that a policy reviews is reported first, also where the unit answers in its own name', () => {
    const [usual] = withoutSignOffs.replies
    const review = {
      id: 'review',
      name: '复核',
      kind: 'signOff',
      role: deputy.role.id,
      at: 'home',
      asks: [],
      clause: '第四条',
    }
    const policy = policyWith({
      reviews: policySchema.shape.reviews.parse([review]),
      replies: [{ ...(usual as NonNullable<typeof usual>), by: 'unit', as: 'unit' }],
    })
    const story = atWork(policy)
    const at = circumstances(policy)('2026-03-04', repairs)
    expect(reasonOf(() => reply(story.letter, { text: '修好了。' }, at))).toBe('reportFirst')
    expect(turnsOf(story.letter, policy)).toMatchObject([{ step: 'report' }])
    const reported = told(story, report(story.letter, { task: taskOf(story), ...given }, at), at)
    expect(turnsOf(reported.letter, policy)).toMatchObject([{ step: 'review' }])
    expect(reasonOf(() => reply(reported.letter, { text: '修好了。' }, at))).toBe('reviewAwaited')
  })
})
