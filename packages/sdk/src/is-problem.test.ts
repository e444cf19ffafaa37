/** Telling problems from everything else that can be caught. */
/// <reference types="node" />
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { Problem } from './contract/problem.ts'
import { isProblem } from './is-problem.ts'

const conflict = new Problem('conflict', '有人先办了', { done: [] })

test('a problem is one, of its code and of no other', () => {
  expect(isProblem(conflict)).toBe(true)
  expect(isProblem(conflict, 'conflict')).toBe(true)
  expect(isProblem(conflict, 'invalid', 'conflict')).toBe(true)
  expect(isProblem(conflict, 'invalid')).toBe(false)
})

test.each([
  null,
  undefined,
  'conflict',
  new Error('conflict'),
  { code: 'conflict' },
  { name: 'Problem', code: 'conflict' },
  new DOMException('aborted', 'AbortError'),
  Object.assign(new Error('no'), { code: 'ECONNREFUSED' }),
])('%o is none', (other) => {
  expect(isProblem(other)).toBe(false)
  expect(isProblem(other, 'conflict')).toBe(false)
})

describe('whose class it is does not matter', () => {
  test('another copy of the package', async () => {
    const copy = (await import('./contract/problem.ts?copy' as string)) as { Problem: typeof Problem }
    expect(copy.Problem).not.toBe(Problem)
    expect(isProblem(new copy.Problem('invalid', '', { fields: [] }), 'invalid')).toBe(true)
  })

  test('another realm', () => {
    const source = `new (class Problem extends Error {
      name = 'Problem'; code = 'conflict'; details = { done: [] } })('somebody was first')`
    const foreign: unknown = runInNewContext(source)
    expect(foreign).not.toBeInstanceOf(Error)
    expect(isProblem(foreign, 'conflict')).toBe(true)
  })
})
