import { expect, test } from 'vitest'
import { extensionMustBePossible } from './extension-guards.ts'
import type { Letter } from './letter.ts'
import type { Attempt } from './lifecycle.ts'

const deadline = {
  number: 1,
  milestone: 'result',
  task: 1,
  state: 'open',
  dueOn: '2026-03-20',
  capOn: null,
  extensions: [],
  lapsedOn: null,
  metOn: null,
}
const rule = { id: 'more', how: 'granted', milestones: ['result'], times: null }
const asked = { number: 2, kind: 'extension', about: 1, state: 'open', promisedOn: '2026-03-25' }
const policy = { extensions: [rule], mailboxes: { kind: null }, identity: {} }

const refusalOf = (change: object, task: object = asked) => {
  const letter = {
    tasks: [task],
    deadlines: [{ ...deadline, ...change }],
    flags: [],
    accused: { units: [], members: [] },
    concealment: null,
  } as unknown as Letter
  return extensionMustBePossible(letter, { task, policy } as unknown as Attempt)
}

test('what was asked for is granted while it ends later than the limit as it now is', () => {
  expect(refusalOf({})).toBeNull()
  expect(refusalOf({ dueOn: '2026-03-25' })).toBe('noExtension')
  expect(refusalOf({ dueOn: '2026-04-01' })).toBe('noExtension')
})

test('beyond the last day that extensions can reach nothing is granted', () => {
  const byDays = { ...asked, promisedOn: null }
  expect(refusalOf({ capOn: '2026-03-30' }, byDays)).toBeNull()
  expect(refusalOf({ capOn: '2026-03-20' }, byDays)).toBe('noExtension')
})
