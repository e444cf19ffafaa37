import { describe, expect, test } from 'vitest'
import { mayKnowWhetherIdentified, mayRead, scopeOf } from './access.ts'
import { accepted, administrator, assigned, finance, office, on, received, repairs } from './examples/letters.ts'
import { refusal } from './lifecycle.ts'
import { qiyeLingdao } from './presets/qiye-lingdao.ts'

const day = '2026-03-02'
const { letter: unassigned } = received(day, { identity: { realName: '王秀兰' } })
const { letter: withRepairs } = assigned(accepted(received(day), on(day)), on(day), ['repairs'])
const { letter: withBoth } = assigned(accepted(received(day), on(day)), on(day), ['repairs', 'finance'])

describe('who reads which letter', () => {
  test.each([
    { sentence: 'the office reads a letter that nobody was assigned', actor: office, letter: unassigned, may: true },
    { sentence: 'the office reads a letter that a unit was assigned', actor: office, letter: withRepairs, may: true },
    { sentence: 'an administrator reads every letter', actor: administrator, letter: withRepairs, may: true },
    { sentence: 'a unit reads a letter that it was assigned', actor: repairs, letter: withRepairs, may: true },
    { sentence: 'a supporting unit reads it too', actor: finance, letter: withBoth, may: true },
    {
      sentence: 'a unit does not read a letter that another was assigned',
      actor: finance,
      letter: withRepairs,
      may: false,
    },
    {
      sentence: 'a unit does not read a letter that nobody was assigned',
      actor: repairs,
      letter: unassigned,
      may: false,
    },
    {
      sentence: 'another member of the same unit reads the same',
      actor: { ...repairs, member: 'welder' },
      letter: withRepairs,
      may: true,
    },
  ])('$sentence', ({ actor, letter, may }) => {
    expect(mayRead(actor, letter)).toBe(may)
  })

  test.each([
    { actor: office, scope: { letters: 'all', acts: true } },
    { actor: administrator, scope: { letters: 'all', acts: false } },
    { actor: repairs, scope: { letters: 'assignedTo', unit: 'repairs' } },
  ])('as data, $actor.role lists $scope', ({ actor, scope }) => {
    expect(scopeOf(actor)).toEqual(scope)
  })
})

describe('who may know who wrote', () => {
  test.each([
    { sentence: 'the office may', actor: office, may: true },
    { sentence: 'a unit may not, even of its own letter', actor: repairs, may: false },
    { sentence: 'an administrator may not', actor: administrator, may: false },
  ])('$sentence', ({ actor, may }) => {
    expect(mayKnowWhetherIdentified(actor)).toBe(may)
    expect(refusal('openIdentity', unassigned, { actor, policy: qiyeLingdao })?.reason ?? null).toBe(
      may ? null : 'notYourRole',
    )
  })
})
