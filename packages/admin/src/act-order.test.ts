import { describe, expect, test } from 'vitest'
import { firstAct, sortActs, unitSteps } from './act-order.ts'
import { aLetter, anOffer, aTask } from './sample-letters.ts'

const refused = (act: Parameters<typeof anOffer>[0], reason: 'resultAwaited' | 'alreadyAccepted') =>
  anOffer(act, { refusal: { reason, clause: null } })

describe('what can be done, in the order of likelihood', () => {
  test('the first act is the server’s; what belongs together stands side by side; the rest is folded', () => {
    const acts = [
      anOffer('grantExtension', { task: 3 }),
      anOffer('assign'),
      anOffer('reclassify'),
      anOffer('denyExtension', { task: 3 }),
      anOffer('writeToSender'),
    ]
    const { likely, seldom } = sortActs(aLetter({ acts }))
    expect(likely.map(({ act }) => act)).toEqual(['grantExtension', 'denyExtension', 'assign', 'writeToSender'])
    expect(seldom.map(({ act }) => act)).toEqual(['reclassify'])
  })

  test('where a unit has it, giving it to another is folded', () => {
    const letter = aLetter({ acts: [anOffer('assign'), anOffer('remind', { task: 1 })], tasks: [aTask()] })
    expect(firstAct(letter)?.act).toBe('remind')
  })

  test('deciding anew is first only where a sign-off was withheld', () => {
    const acts = [anOffer('decide'), anOffer('writeToSender')]
    const step = aTask({ kind: 'step', state: 'open' })
    expect(firstAct(aLetter({ acts, tasks: [step] }))?.act).toBe('writeToSender')
    expect(firstAct(aLetter({ acts, tasks: [{ ...step, state: 'refused' }] }))?.act).toBe('decide')
  })

  test('what destroys a letter is never the first act', () => {
    expect(firstAct(aLetter({ acts: [anOffer('purge')] }))).toBeUndefined()
  })

  test('acts refused for one reason are said together, those that are done last', () => {
    const acts = [
      refused('accept', 'alreadyAccepted'),
      refused('reply', 'resultAwaited'),
      refused('hold', 'alreadyAccepted'),
    ]
    const { refused: groups } = sortActs(aLetter({ acts }))
    expect(groups.map(({ offers }) => offers.map(({ act }) => act))).toEqual([['reply'], ['accept', 'hold']])
  })
})

test('a unit’s steps are numbered, everything else stands beside them', () => {
  const { steps, rest } = unitSteps([anOffer('signIn'), anOffer('return'), anOffer('report'), anOffer('recuse')])
  expect(steps.map(({ act }) => act)).toEqual(['signIn', 'report'])
  expect(rest.map(({ act }) => act)).toEqual(['return', 'recuse'])
})
