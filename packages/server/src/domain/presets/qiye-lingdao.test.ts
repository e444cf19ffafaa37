import { type Identity, identityFields, policySchema } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { reckon } from '../calendar.ts'
import { entered } from '../deadline.ts'
import { accepted, assigned, on, received } from '../examples/letters.ts'
import type { KnownFacts } from '../facts.ts'
import { limitFor, missingGroups } from '../policy.ts'
import { calendarCn } from './calendar-cn.ts'
import { qiyeLingdao } from './qiye-lingdao.ts'

/** The clauses of 领导信箱管理办法1 as registered; a rule may cite nothing else. */
const clauses = [
  '序言',
  '一-1',
  '一-2',
  '一-3',
  '一-4',
  '一(末段)',
  '二(一)',
  '二(一)直办',
  '二(一)交办',
  '二(一)呈办',
  '二(一)留存',
  '二(二)1',
  '二(二)2',
  '二(三)',
  '二(四)',
  '二(五)',
]

const signed: KnownFacts = {
  category: 'complaint',
  disposition: 'assign',
  anonymous: false,
  reachable: true,
  instructed: false,
  flags: [],
}

describe('the preset qiye-lingdao', () => {
  test('is a policy', () => {
    expect(policySchema.parse(qiyeLingdao.policy)).toEqual(qiyeLingdao.policy)
  })

  test('cites only clauses that the regulation has', () => {
    const { notice, categories, identity, dispositions, limits, reminders, acts } = qiyeLingdao.policy
    const cited = [...notice, ...categories, identity, ...dispositions, ...limits, ...reminders].map(
      ({ clause }) => clause,
    )
    expect(clauses).toEqual(expect.arrayContaining([...cited, ...Object.values(acts)]))
  })

  test('gives no id twice', () => {
    for (const rules of [
      qiyeLingdao.policy.categories,
      qiyeLingdao.policy.dispositions,
      qiyeLingdao.policy.limits,
      qiyeLingdao.policy.reminders,
    ]) {
      const ids = rules.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
    }
  })

  test('speaks in its conditions only of categories and dispositions that it has', () => {
    const conditions = qiyeLingdao.policy.limits.flatMap(({ when = [], unless = [] }) => [...when, ...unless])
    const categories = qiyeLingdao.policy.categories.map(({ id }) => id)
    const dispositions = qiyeLingdao.policy.dispositions.map(({ id }) => id)
    expect(categories).toEqual(expect.arrayContaining(conditions.flatMap(({ category = [] }) => category)))
    expect(dispositions).toEqual(expect.arrayContaining(conditions.flatMap(({ disposition = [] }) => disposition)))
  })

  test('accepts what the regulation names [qiye-lingdao 一-1 一-2 一-3 一-4]', () => {
    expect(qiyeLingdao.policy.categories.map(({ name, clause }) => `${clause} ${name}`)).toEqual([
      '一-1 意见建议',
      '一-2 反映问题',
      '一-3 咨询',
      '一-4 投诉',
      '一-4 举报',
    ])
  })

  test.each([
    { id: 'direct', name: '直办', assigns: false },
    { id: 'assign', name: '交办', assigns: true },
  ])('has the disposition $name [qiye-lingdao 二(一)$name]', ({ id, name, assigns }) => {
    expect(qiyeLingdao.policy.dispositions).toContainEqual(
      expect.objectContaining({ id, name, assigns, clause: `二(一)${name}` }),
    )
  })
})

describe('its limits', () => {
  test.each([
    { category: 'complaint', count: 15, because: '投诉件 15 个工作日' },
    { category: 'denunciation', count: 7, because: '其他信件 7 个工作日: 举报 is not 投诉' },
    { category: 'suggestion', count: 7, because: '其他信件 7 个工作日' },
    { category: 'problem', count: 7, because: '其他信件 7 个工作日' },
    { category: 'consultation', count: 7, because: '其他信件 7 个工作日' },
  ])(
    '$category: $count working days from the unit’s receipt, that day not counted ($because) [qiye-lingdao 二(二)1]',
    ({ category, count }) => {
      expect(limitFor(qiyeLingdao.policy, 'result', { ...signed, category })).toMatchObject({
        span: { count, of: 'workingDays' },
        from: 'unitReceived',
        firstDay: 'excluded',
        clause: '二(二)1',
      })
    },
  )

  test('no category has any other', () => {
    expect(qiyeLingdao.policy.limits.map(({ id }) => id)).toEqual(['triage', 'result-complaint', 'result-other'])
  })

  test.each([
    { case: 'C016 qiye-lingdao 二(二)1', category: 'complaint', on: '2025-12-22', due: '2026-01-13' },
    { case: 'C018 qiye-lingdao 二(二)1', category: 'consultation', on: '2026-02-10', due: '2026-02-26' },
  ])('a $category given to a unit on $on is due on $due [$case]', ({ category, on: day, due }) => {
    const { letter } = assigned(accepted(received(day, { category }), on(day)), on(day))
    expect(letter.deadlines.find(({ milestone }) => milestone === 'result')).toMatchObject({
      task: 1,
      startedOn: day,
      dueOn: due,
    })
  })

  test.each([
    { rule: 'received on a working day: the same day', on: '2026-03-02', due: '2026-03-02' },
    { rule: 'received on a Saturday: Monday', on: '2026-03-07', due: '2026-03-09' },
    { rule: 'received on a worked Sunday: the same day', on: '2026-01-04', due: '2026-01-04' },
    { rule: 'received in 国庆节: the first working day after it', on: '2025-10-03', due: '2025-10-09' },
  ])('triage, 日收日清: $rule [qiye-lingdao 一(末段)]', ({ on: day, due }) => {
    expect(received(day).letter.deadlines).toMatchObject([
      { milestone: 'triage', dueOn: due, rule: { clause: '一(末段)' } },
    ])
  })

  test('only an unanswered result is reminded of [qiye-lingdao 二(三)]', () => {
    expect(qiyeLingdao.policy.reminders).toMatchObject([
      { milestone: 'result', at: 'overdueUnexplained', clause: '二(三)' },
    ])
  })
})

describe('who writes', () => {
  test('a letter without a name is accepted, with a remark for each group left empty [C088 qiye-lingdao 一(末段)]', () => {
    expect(received('2026-03-02').letter).toMatchObject({ status: 'received', anonymous: true, identified: false })
    expect(missingGroups(qiyeLingdao.policy.identity.expected, {})).toEqual([
      ['realName'],
      ['phone', 'email'],
      ['workUnit'],
      ['homeAddress'],
    ])
  })

  test('all normal limits apply to it [C088 qiye-lingdao 一(末段)]', () => {
    for (const { id: category } of qiyeLingdao.policy.categories) {
      for (const milestone of ['triage', 'result'] as const) {
        const unsigned = limitFor(qiyeLingdao.policy, milestone, { ...signed, category, anonymous: true })
        expect(unsigned).toBe(limitFor(qiyeLingdao.policy, milestone, { ...signed, category }))
      }
    }
  })

  const full: Identity = { realName: '王秀兰', workUnit: '二车间', homeAddress: '一村 3 号' }
  test.each([
    { rule: 'a phone is enough to be reached', given: { ...full, phone: '13800000000' }, missing: [] },
    { rule: 'so is an e-mail address', given: { ...full, email: 'wang@example.cn' }, missing: [] },
    { rule: 'neither of both is remarked on', given: full, missing: [['phone', 'email']] },
  ])('$rule [qiye-lingdao 一(末段) 联系电话或电子信箱]', ({ given, missing }) => {
    expect(missingGroups(qiyeLingdao.policy.identity.expected, given)).toEqual(missing)
  })

  test('nothing is demanded, and every field is expected [qiye-lingdao 一(末段) 一般应]', () => {
    expect(qiyeLingdao.policy.identity.required).toEqual([])
    expect(qiyeLingdao.policy.identity.expected.flat()).toEqual([...identityFields])
  })
})

test('the clock of C016 counts the 15 days that the case names [C016 qiye-lingdao 二(二)1]', () => {
  const limit = limitFor(qiyeLingdao.policy, 'result', signed)
  if (!limit) throw new Error('a complaint has a limit')
  const { days } = reckon(calendarCn, { on: '2025-12-22', minute: 540 }, { ...limit, span: entered(limit.span) })
  expect(
    days
      .filter(({ number }) => number !== null)
      .map(({ on: day }) => day.slice(5))
      .join(' '),
  ).toBe('12-23 12-24 12-25 12-26 12-29 12-30 12-31 01-04 01-05 01-06 01-07 01-08 01-09 01-12 01-13')
})
