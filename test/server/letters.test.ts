/** One letter's whole way through the operations, and what refuses it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { worldHere } from '../world/server-world.ts'
import { accepted, assigned, reported, unitIds } from '../world/stages.ts'
import { problemOf, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

describe('a letter goes its way', () => {
  test('from the writer through office and unit back to the writer', async () => {
    const { letter, receipt } = await reported(world)
    const office = await world.as('office')
    const seen = await office.getLetter({ letter: letter.id })
    await office.replyLetter({ letter: letter.id, seen: seen.seq, text: '窗口已经延长。' })
    const { letterCode, queryCode } = receipt
    const answered = await world.visitor.queryLetter({ mailbox: 'zongjingli', letterCode, queryCode })
    expect(answered).toMatchObject({
      status: 'answered',
      registrationNumber: expect.stringMatching(/^言信〔2026〕\d{4}号$/),
      reply: { text: '窗口已经延长。', by: '信箱办公室' },
    })
    expect(answered.trail.map((entry) => entry.type)).toEqual([
      'received',
      'accepted',
      'assigned',
      'signedIn',
      'resultReported',
      'replied',
    ])
  })

  test('a complaint is due 15 working days after the unit received it [qiye-lingdao 二(二)1]', async () => {
    const { letter } = await assigned(world)
    const clock = letter.clocks.find((one) => one.milestone === 'result')
    expect(clock).toMatchObject({ state: 'open', startedOn: '2026-03-02', dueOn: '2026-03-23', clause: '二(二)1' })
  })

  test('any other letter is due after 7 [qiye-lingdao 二(二)1]', async () => {
    const { letter } = await assigned(world, [], { category: 'consultation' })
    expect(letter.clocks.find((one) => one.milestone === 'result')?.dueOn).toBe('2026-03-11')
  })

  test('a letter decided to be answered directly needs no unit [qiye-lingdao 二(一)直办]', async () => {
    const { letter } = await accepted(world, 'direct')
    const office = await world.as('office')
    const answered = await office.replyLetter({ letter: letter.id, seen: letter.seq, text: '按规定可以。' })
    expect(answered.status).toBe('answered')
  })

  test('without a name it is accepted, and what was expected is remarked on [C088]', async () => {
    const receipt = await world.write({ identity: {} })
    expect(receipt.missing).toEqual([['realName'], ['phone', 'email'], ['workUnit'], ['homeAddress']])
  })

  test('registration numbers run without a gap', async () => {
    const first = await accepted(world)
    const office = await world.as('office')
    const refused = office.acceptLetter({ letter: first.letter.id, seen: first.letter.seq, disposition: 'assign' })
    expect((await problemOf(refused)).code).toBe('not_allowed_now')
    const second = await accepted(world)
    const number = (text: string | null) => Number(text?.match(/(\d{4})号/)?.[1])
    expect(number(second.letter.registrationNumber)).toBe(number(first.letter.registrationNumber) + 1)
  })
})

describe('an act is refused', () => {
  test('by state, with the reason and the clause, and nothing changes', async () => {
    const { letter } = await assigned(world)
    const office = await world.as('office')
    const problem = await problemOf(office.replyLetter({ letter: letter.id, seen: letter.seq, text: '好。' }))
    expect(problem).toMatchObject({ code: 'not_allowed_now', status: 409 })
    expect(problem.details).toMatchObject({ reason: 'resultAwaited', clause: '二(二)2' })
    expect((await office.getLetter({ letter: letter.id })).seq).toBe(letter.seq)
  })

  test('by role: 403', async () => {
    const { letter } = await assigned(world)
    const office = await world.as('office')
    const unit = await world.as('equipment')
    const attempts = [
      () => office.signInTask({ letter: letter.id, task: 1, seen: letter.seq }),
      () => office.purgeLetter({ letter: letter.id, seen: letter.seq, reason: '试' }),
      () => unit.replyLetter({ letter: letter.id, seen: letter.seq, text: '好。' }),
      () => unit.openIdentity({ letter: letter.id, seen: letter.seq, reason: '想知道' }),
    ]
    for (const attempt of attempts) expect(await problemOf(attempt())).toMatchObject({ code: 'forbidden', status: 403 })
  })

  test('for a unit that does not exist or is the office itself', async () => {
    const { letter } = await accepted(world)
    const office = await world.as('office')
    const [self] = await unitIds(world, ['信箱办公室'])
    const units = [self as string, '00000000-0000-7000-8000-000000000001']
    const problem = await problemOf(office.assignLetter({ letter: letter.id, seen: letter.seq, units }))
    expect(problem.details.fields?.map((field) => field.path)).toEqual(['units.0', 'units.1'])
  })

  test('when two act at once, the second is told what the first did', async () => {
    const receipt = await world.write()
    const office = await world.as('office')
    const both = await Promise.allSettled([
      office.acceptLetter({ letter: receipt.id, seen: 2, disposition: 'assign' }),
      office.acceptLetter({ letter: receipt.id, seen: 2, disposition: 'direct' }),
    ])
    const refused = both.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ code: 'conflict' })
    expect(refused[0]?.reason.details.done).toContainEqual(expect.objectContaining({ type: 'accepted', by: '周示例' }))
  })
})

describe('what a letter offers', () => {
  test('is what the operations then allow', async () => {
    const { letter } = await accepted(world)
    const offered = letter.acts.map((offer) => [offer.act, offer.refusal?.reason ?? 'allowed'])
    expect(offered[0]).toEqual(['assign', 'allowed'])
    expect(offered).toContainEqual(['reply', 'assignFirst'])
    expect(offered).toContainEqual(['openIdentity', 'allowed'])
    expect(offered.map(([act]) => act)).not.toContain('signIn')
    expect(letter.acts[0]?.clocks[0]).toMatchObject({ state: 'expected', dueOn: '2026-03-23' })
  })
})
