/** A tenant's first organisation has everybody its policy asks for, whichever preset it begins with. */
import { describe, expect, test } from 'vitest'
import { policyFaults } from '../fit.ts'
import { stepsOf } from '../policy.ts'
import { presets } from './index.ts'
import { usualOrganisation } from './usual-organisation.ts'

describe.each([...presets.values()].map(({ id, policy }) => ({ id, policy })))('$id', ({ policy }) => {
  const { units, roles } = usualOrganisation(policy, '信箱办公室')

  test('no step and no route is without its role or unit', () => {
    const organisation = {
      units: new Map(
        units.map(({ name, duty = null, parent = null, handles }) => [name, { id: name, parent, duty, handles }]),
      ),
      roles: new Map(roles.map((role) => [role.id, role])),
    }
    expect(policyFaults(policy, organisation)).toEqual([])
  })

  test('whoever a step asks for may take it', () => {
    const acts = { signOff: 'signOff', instruction: 'instruct' } as const
    const unable = stepsOf(policy).filter(
      ({ role, kind }) => !roles.find(({ id }) => id === role)?.acts.includes(acts[kind]),
    )
    expect(unable.map(({ id, role }) => `${id}: ${role}`)).toEqual([])
  })

  test('names each unit and each role once, with a seal that has room for it', () => {
    expect(new Set(units.map(({ name }) => name)).size).toBe(units.length)
    expect(new Set(roles.map(({ id }) => id)).size).toBe(roles.length)
    for (const { seal } of units) expect([...seal].length).toBeLessThanOrEqual(4)
  })
})

test('an office that is called as the leaders would be is still another unit', () => {
  const [first] = presets.values()
  if (!first) throw new Error('no preset')
  const { units } = usualOrganisation(first.policy, '单位领导')
  expect(new Set(units.map(({ name }) => name)).size).toBe(units.length)
})
