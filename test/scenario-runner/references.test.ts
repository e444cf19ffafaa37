/** What a reference leads to. */
import { describe, expect, test } from 'vitest'
import { resolved } from './references.ts'

const policy = { title: '规则', limits: [{ id: 'reply', span: { count: 7 } }, { id: 'result' }] }
const known = { policy, number: 12, units: { 'unit-a': 'an id' } }

describe('a reference', () => {
  test.each([
    {
      what: 'is the value as a whole',
      given: { units: ['$units.unit-a'], n: '$number' },
      is: { units: ['an id'], n: 12 },
    },
    { what: 'is words inside of words', given: `第 \${number} 号`, is: '第 12 号' },
    { what: 'leads into a list by place', given: '$policy.limits.0.id', is: 'reply' },
    { what: 'is none where the dollar is doubled', given: '$$number costs $$5', is: '$number costs $5' },
    { what: 'is none in a number', given: { a: 1, b: null, c: true }, is: { a: 1, b: null, c: true } },
    {
      what: 'can be a copy with parts set, by id or place',
      given: { $of: '$policy', 'limits.reply.span.count': 10, 'limits.1.id': '$units.unit-a', title: '新' },
      is: { title: '新', limits: [{ id: 'reply', span: { count: 10 } }, { id: 'an id' }] },
    },
  ])('$what', ({ given, is }) => {
    expect(resolved(given, known)).toEqual(is)
  })

  test('changes nothing of what it refers to', () => {
    resolved({ $of: '$policy', title: '新', 'limits.reply.span': null }, known)
    expect(policy).toEqual({ title: '规则', limits: [{ id: 'reply', span: { count: 7 } }, { id: 'result' }] })
  })

  test('to nothing is said, and so is a path that leads nowhere', () => {
    expect(() => resolved('$units.unit-c', known)).toThrow(
      '$units.unit-c names nothing; there are: number, policy, units',
    )
    expect(() => resolved({ $of: '$policy', 'title.of.it': 1 }, known)).toThrow('title.of.it leads nowhere at of')
  })
})
