/** What holds of an answer, and what does not. */
import { describe, expect, test } from 'vitest'
import { differences, unknownMatchers } from './match.ts'

const letter = {
  status: 'inHand',
  registrationNumber: null,
  trail: [
    { type: 'received', seq: 1 },
    { type: 'accepted', seq: 2 },
  ],
  units: ['甲', '乙'],
  text: '路灯不亮',
  dueOn: '2025-01-23',
}

describe('holds', () => {
  test.each([
    { what: 'part of an object', expected: { status: 'inHand' } },
    { what: 'null', expected: { registrationNumber: null } },
    { what: 'a whole list', expected: { units: ['甲', '乙'] } },
    { what: 'a list of parts', expected: { trail: [{ type: 'received' }, { type: 'accepted' }] } },
    { what: 'an element', expected: { trail: { $contains: { type: 'accepted' } } } },
    { what: 'several elements', expected: { trail: { $contains: [{ seq: 1 }, { type: 'accepted' }] } } },
    { what: 'part of a text', expected: { text: { $contains: '路灯' } } },
    { what: 'what is not there', expected: { reply: { $absent: true }, trail: { $lacks: { type: 'replied' } } } },
    { what: 'what is there', expected: { status: { $given: true }, registrationNumber: { $given: false } } },
    { what: 'a length', expected: { units: { $length: 2 }, trail: { $length: { $atLeast: 1 } } } },
    { what: 'not that', expected: { status: { $not: 'received' } } },
    { what: 'one of them', expected: { status: { $oneOf: ['accepted', 'inHand'] } } },
    { what: 'a pattern', expected: { dueOn: { $matches: '^2025' } } },
    { what: 'days in order', expected: { dueOn: { $atLeast: '2025-01-01', $atMost: '2025-12-31' } } },
    { what: 'every element', expected: { trail: { $every: { type: { $given: true } } } } },
  ])('$what', ({ expected }) => {
    expect(differences(expected, letter)).toEqual([])
  })
})

describe('does not hold', () => {
  test.each([
    { what: 'another value', expected: { status: 'received' }, path: 'status' },
    { what: 'a number for a text', expected: { dueOn: 2025 }, path: 'dueOn' },
    { what: 'null for what is absent', expected: { reply: null }, path: 'reply' },
    { what: 'a shorter list', expected: { units: ['甲'] }, path: 'units.length' },
    {
      what: 'another element',
      expected: { trail: [{ type: 'received' }, { type: 'declined' }] },
      path: 'trail.1.type',
    },
    { what: 'an object for a text', expected: { text: { by: '甲' } }, path: 'text' },
    { what: 'an element that is not there', expected: { trail: { $contains: { type: 'replied' } } }, path: 'trail' },
    { what: 'an element in what is no list', expected: { status: { $contains: { a: 1 } } }, path: 'status' },
    { what: 'what is there', expected: { text: { $absent: true } }, path: 'text' },
    { what: 'a length of what has none', expected: { registrationNumber: { $length: 0 } }, path: 'registrationNumber' },
    { what: 'more than there is', expected: { dueOn: { $atLeast: '2025-02-01' } }, path: 'dueOn' },
    { what: 'numbers against texts', expected: { dueOn: { $atLeast: 1 } }, path: 'dueOn' },
    { what: 'every element', expected: { trail: { $every: { type: 'received' } } }, path: 'trail.1.type' },
  ])('$what', ({ expected, path }) => {
    expect(differences(expected, letter).map((one) => one.path)).toContain(path)
  })

  test('anything of an answer that is none', () => {
    expect(differences({ status: 'inHand' }, null)).toEqual([
      { path: '', expected: { status: 'inHand' }, actual: null },
    ])
  })
})

test('a matcher that is misspelt, or beside what is none, is known by its place', () => {
  const expected = { trail: { $contain: { type: 'x' } }, dueOn: { $atLeast: '2025', year: 1 }, units: ['$units.a'] }
  expect(unknownMatchers(expected)).toEqual(['trail.$contain', 'dueOn.$atLeast'])
  expect(unknownMatchers({ trail: { $contains: [{ type: { $not: 'x' } }] } })).toEqual([])
})
