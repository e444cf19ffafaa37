import { type Policy, policySchema } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { close, purge, reply } from './actions/index.ts'
import { accepted, administrator, on, receivedUnder, refused, told, withoutSignOffs } from './examples/letters.ts'

const policyWith = (archive: Partial<Policy['archive']>, requires: object[] = []): Policy =>
  policySchema.parse({ ...withoutSignOffs, requires, archive: { ...withoutSignOffs.archive, ...archive } })
const at = (policy: Policy, day: string) => ({ ...on(day), policy })

/** Answered and closed on the given day. */
function closedOn(policy: Policy, day: string) {
  const story = accepted(receivedUnder(at(policy, '2024-02-01')), at(policy, '2024-02-01'), 'direct')
  const answered = told(story, reply(story.letter, { text: '已办。' }, at(policy, day)), at(policy, day))
  return told(answered, close(answered.letter, {}, at(policy, day)), at(policy, day)).letter
}

const refusalOn = (policy: Policy, day: string, letter = closedOn(policy, '2025-03-31')) =>
  refused(() => purge(letter, { reason: '到期' }, { ...on(day, administrator), policy }))?.details.reason ?? null

describe('a letter is kept for whole years from its end [qiye-xinfang-sannian 四-3.2, C147]', () => {
  const kept = policyWith({ keepYears: 3 })

  test.each([
    ['2028-03-30', 'stillKept'],
    ['2028-03-31', 'stillKept'],
    ['2028-04-01', null],
  ])('%s: %s', (day, is) => {
    expect(refusalOn(kept, day)).toBe(is)
  })

  test('to the 28th of February where it ended on the 29th', () => {
    const leap = closedOn(kept, '2024-02-29')
    expect(refusalOn(kept, '2027-02-28', leap)).toBe('stillKept')
    expect(refusalOn(kept, '2027-03-01', leap)).toBeNull()
  })

  test('and as long as it has not ended', () => {
    const { letter } = receivedUnder(at(kept, '2024-02-01'))
    expect(refusalOn(kept, '2034-02-01', letter)).toBe('stillKept')
  })

  test('one that ended before its day was kept, from its answer', () => {
    const former = { ...closedOn(kept, '2025-03-31'), endedOn: null }
    expect(refusalOn(kept, '2028-03-31', former)).toBe('stillKept')
    expect(refusalOn(kept, '2028-04-01', former)).toBeNull()
  })
})

describe('where nothing may be destroyed without approval', () => {
  const approval = { id: 'approval', act: 'purge', kind: 'statement', name: '谁批准', clause: '四-3.2' }

  test('it is refused where nobody can approve', () => {
    expect(refusalOn(policyWith({ noRemoval: true }), '2040-01-01')).toBe('noRemoval')
  })

  test('and needs the approval stated where the policy asks for it', () => {
    const policy = policyWith({ noRemoval: true }, [approval])
    const letter = closedOn(policy, '2025-03-31')
    const by = { ...on('2040-01-01', administrator), policy }
    expect(refused(() => purge(letter, { reason: '到期' }, by))).toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'stated.approval' }], clause: '四-3.2' },
    })
    const stated = { approval: '分管领导，1月1日' }
    expect(purge(letter, { reason: '到期' }, { ...by, stated }).at(-1)?.type).toBe('purged')
  })
})
