import { describe, expect, test } from 'vitest'
import { mayRead, scopeOf } from './access.ts'
import {
  accepted,
  administrator,
  assigned,
  finance,
  inHand,
  leader,
  memberOf,
  office,
  on,
  received,
  refused,
  repairs,
  repairsLeader,
} from './examples/letters.ts'
import { refusal } from './lifecycle.ts'

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
    { who: office, letters: 'atUnits', units: ['office'], barred: ['office', 'leaders'] },
    { who: repairs, letters: 'atUnits', units: ['repairs'], barred: ['repairs', 'leaders'] },
    { who: repairsLeader, letters: 'atUnits', units: ['repairs', 'workshop'], barred: ['repairs', 'leaders'] },
    { who: leader, letters: 'all', units: ['leaders'], barred: ['leaders'] },
  ])('as data, $who.member lists letters $letters $units', ({ who, letters, units, barred }) => {
    expect(scopeOf(who)).toEqual({ letters, units, barred: { member: who.member, units: barred } })
  })
})

describe('whom a letter is about', () => {
  const aboutFinance = received(day, { accused: ['finance'] }).letter
  const aboutRepairs = received(day, { accused: ['repairs'] }).letter
  const workshop = memberOf('fitter', 'workshop', { ...repairs.role, reads: 'all' })

  test.each([
    {
      sentence: 'its members do not read it, whatever their role reaches',
      actor: { ...finance, role: leader.role },
      letter: aboutFinance,
      may: false,
    },
    { sentence: 'nor does anybody in a unit below', actor: workshop, letter: aboutRepairs, may: false },
    { sentence: 'a unit beside it may', actor: { ...repairs, role: leader.role }, letter: aboutFinance, may: true },
    { sentence: 'the leaders above read it', actor: leader, letter: aboutFinance, may: true },
  ])('$sentence [xueyuan 第二十六条]', ({ actor, letter, may }) => {
    expect(mayRead(actor, letter)).toBe(may)
  })

  test('a complaint about the office itself goes to the unit above', () => {
    const { letter } = received(day, { accused: ['office'] })
    expect(letter.desk).toBe('leaders')
    expect(mayRead(office, letter)).toBe(false)
  })

  test('one about the top, with nobody above, cannot be taken in so', () => {
    expect(refused(() => received(day, { accused: ['leaders'] }))).toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'accused', message: 'nobodyLeft' }] },
    })
  })
})

describe('who may open who wrote', () => {
  const given = { identity: { realName: '王秀兰' } }
  const opener = { ...repairs, role: { ...repairs.role, acts: [...repairs.role.acts, 'openIdentity' as const] } }
  const custodian = { ...office, role: { ...office.role, concealed: true } }
  const inRepairs = (conceal?: 'public' | 'unit' | 'office') =>
    inHand(day, { ...given, ...(conceal ? { conceal } : {}) }).letter

  test.each([
    { sentence: 'the office may', actor: office, letter: inRepairs(), is: null },
    { sentence: 'a unit may not', actor: repairs, letter: inRepairs(), is: 'notYourRole' },
    { sentence: 'nor may an administrator', actor: administrator, letter: inRepairs(), is: 'notYourRole' },
    {
      sentence: 'a unit may whose role says so [xixiang-xian 第九条(一)]',
      actor: opener,
      letter: inRepairs(),
      is: null,
    },
    {
      sentence: 'unless the writer is concealed from units [xixiang-xian 第十九条]',
      actor: opener,
      letter: inRepairs('unit'),
      is: 'concealedFromUnits',
    },
    { sentence: 'concealed from publication alone, it may', actor: opener, letter: inRepairs('public'), is: null },
    {
      sentence: 'concealed from the office, the office may not [xueyuan 第二十六条]',
      actor: office,
      letter: inRepairs('office'),
      is: 'concealedFromOffice',
    },
    { sentence: 'but for its custodian', actor: custodian, letter: inRepairs('office'), is: null },
  ])('$sentence', ({ actor, letter, is }) => {
    expect(refusal('openIdentity', letter, on(day, actor))?.reason ?? null).toBe(is)
  })
})
