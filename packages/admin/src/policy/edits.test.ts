/** Everything that can be done to a policy: one rule changes, all others stay what they were. */
import { ownRule, type Policy, productDefault } from '@yanlu/sdk'
import { policySchema } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { check } from '../../../server/src/domain/check/check.ts'
import { presets } from '../../../server/src/domain/presets/index.ts'
import { changesBetween } from './changes.ts'
import { withValue } from './document.ts'
import { addRule, mayRemove, moveRule, removeRule, setField, swapReadings } from './edits.ts'
import { markedParts } from './parts-diff.ts'
import { chaptersOf, rulesOf, type ShownRule } from './rules.ts'

const policies = [...presets.values()].map(({ id, policy }) => ({ id, policy }))
const county = policies.find(({ id }) => id === 'xixiang-xian')?.policy as Policy
const college = policies.find(({ id }) => id === 'xueyuan')?.policy as Policy

function at(policy: Policy, path: string): ShownRule {
  const found = rulesOf(policy).find((shown) => shown.path === path)
  if (!found) throw new Error(`no rule ${path}`)
  return found
}

describe('a rule that is added', () => {
  const blocks = chaptersOf(college).flatMap((chapter) => chapter.blocks)
  const lists = blocks.filter(({ kind }) => kind.fresh)

  test.each(lists.map((block) => ({ list: block.list, block })))('to $list fits the document', ({ block }) => {
    const { edit, path } = addRule(college, block)
    const added = edit(college)
    expect(policySchema.safeParse(added).error?.issues ?? []).toEqual([])
    expect(rulesOf(added).map((shown) => shown.path)).toContain(path)
    expect(changesBetween(college, added).map(({ kind, path: where }) => `${kind} ${where}`)).toEqual([`added ${path}`])
  })
})

test.each(policies)('in $id a new rule has letters to be for, and leaves some to those there are', ({ policy }) => {
  const hidden = (one: Policy) =>
    check(one)
      .filter(({ code }) => code === 'neverFits')
      .map(({ path }) => path)
  const lists = chaptersOf(policy).flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind.list && kind.ordered && kind.fresh),
  )
  for (const block of lists) {
    expect(hidden(addRule(policy, block).edit(policy)), block.list).toEqual(hidden(policy))
  }
})

test.each(policies)('of $id every rule that may be removed is, and no other', ({ policy }) => {
  for (const shown of rulesOf(policy)
    .filter((one) => one.kind.list && mayRemove(policy, one))
    .slice(0, 40)) {
    const left = rulesOf(removeRule(shown)(policy)).length
    const inside = rulesOf(policy).filter(({ path }) => path.startsWith(`${shown.path}.`)).length
    expect(left, shown.path).toBe(rulesOf(policy).length - 1 - inside)
  }
})

test('what the product did by itself is the tenant’s own once it is changed; a clause stays', () => {
  const own = setField(at(county, 'progress'), 'every', { count: 3, of: 'workingDays' })(county)
  expect(county.progress.clause).toBe(productDefault)
  expect(own.progress).toEqual({ every: { count: 3, of: 'workingDays' }, clause: ownRule })
  const cited = setField(at(county, 'limits.result-other'), 'span', { count: 4, of: 'workingDays' })(county)
  const [before, after] = [county, cited].map(({ limits }) => limits.find(({ id }) => id === 'result-other'))
  expect(after?.clause).toBe(before?.clause)
})

test('to accept with no duty to answer owes no answer', () => {
  const { anonymous } = setField(at(college, 'identity.anonymous'), 'treatment', 'noDuty')(college).identity
  expect(anonymous).toMatchObject({ treatment: 'noDuty', answerOwed: false })
})

test('an extension that has to be asked for is somebody’s to grant, and one that adds has a length', () => {
  const granted = setField(at(college, 'extensions.extension'), 'how', 'granted')(college)
  const adding = setField(at(granted, 'extensions.extension'), 'by', 'adds')(granted)
  expect(adding.extensions[0]).toMatchObject({ how: 'granted', approver: 'office', by: 'adds', span: 'blank' })
})

test('a rule that is moved takes the other’s place', () => {
  const [first, second] = rulesOf(county).filter(({ list }) => list === 'reviews')
  if (!first || !second) throw new Error('two reviews')
  const moved = moveRule(second, first)(county)
  expect(moved.reviews.slice(0, 2).map(({ id }) => id)).toEqual([second, first].map(({ path }) => path.split('.')[1]))
  expect(changesBetween(county, moved).map(({ kind, path }) => `${kind} ${path}`)).toEqual(['moved reviews'])
})

test('the other reading is taken, and the first becomes the other', () => {
  const shown = at(college, 'limits.completion')
  const swapped = swapReadings(shown)(college)
  const [was, is] = [college, swapped].map(({ limits }) => limits.find(({ id }) => id === 'completion'))
  expect([is?.reading, is?.otherReading]).toEqual([was?.otherReading, was?.reading])
})

test('a section with several kinds of rules is one change for each that changed', () => {
  const changed = withValue(county, 'identity.anonymous.answerOwed', false)
  expect(changesBetween(county, changed).map(({ path }) => path)).toEqual(['identity.anonymous'])
})

test('two sentences share the longest that both have', () => {
  const { before, after } = markedParts(['自', '派发', '起', '5', '个'], ['自', '签收', '起', '4', '个'])
  expect(before.filter(({ own }) => own).map(({ text }) => text)).toEqual(['派发', '5'])
  expect(after.filter(({ own }) => own).map(({ text }) => text)).toEqual(['签收', '4'])
})
