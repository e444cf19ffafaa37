import { type LetterAct, letterActs, letterStatuses, type RefusalReason, roles } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import type { Actor } from './access.ts'
import {
  accepted,
  administrator,
  answered,
  assigned,
  finance,
  inHand,
  office,
  on,
  purged,
  received,
  refused,
  repairs,
  reported,
  signedIn,
} from './examples/letters.ts'
import type { Letter } from './letter.ts'
import { ensure, lifecycle, refusal } from './lifecycle.ts'
import { qiyeLingdao } from './presets/qiye-lingdao.ts'

const day = '2026-03-02'
const named = { identity: { realName: '王秀兰' } }
const handled = reported(signedIn(inHand(day, named), on(day, repairs)), on(day, repairs))
const letters = {
  received: received(day, named).letter,
  accepted: accepted(received(day, named), on(day)).letter,
  inHand: inHand(day, named).letter,
  answered: { ...answered(day).letter, identified: true },
  purged: purged(handled, on(day, administrator)).letter,
}
const actors: Record<Actor['role'], Actor> = { office, unit: repairs, administrator }
const reasonFor = (act: LetterAct, letter: Letter, actor: Actor) =>
  refusal(act, letter, { actor, policy: qiyeLingdao, task: letter.tasks[0] })?.reason ?? null

/** By whoever's act it is, in each status: what it is refused with; `null` where it may be done. */
const table: Record<LetterAct, { by: Actor['role'] } & Record<keyof typeof letters, RefusalReason | null>> = {
  accept: {
    by: 'office',
    received: null,
    accepted: 'alreadyAccepted',
    inHand: 'alreadyAccepted',
    answered: 'alreadyAccepted',
    purged: 'purged',
  },
  assign: {
    by: 'office',
    received: 'notAccepted',
    accepted: null,
    inHand: 'alreadyAssigned',
    answered: 'alreadyAnswered',
    purged: 'purged',
  },
  // Before an assignment there is no task of the unit's own.
  signIn: {
    by: 'unit',
    received: 'notYourTask',
    accepted: 'notYourTask',
    inHand: null,
    answered: 'alreadyAnswered',
    purged: 'purged',
  },
  report: {
    by: 'unit',
    received: 'notYourTask',
    accepted: 'notYourTask',
    inHand: 'notSignedIn',
    answered: 'alreadyAnswered',
    purged: 'purged',
  },
  reply: {
    by: 'office',
    received: 'notAccepted',
    accepted: 'assignFirst',
    inHand: 'resultAwaited',
    answered: 'alreadyAnswered',
    purged: 'purged',
  },
  openIdentity: { by: 'office', received: null, accepted: null, inHand: null, answered: null, purged: 'purged' },
  purge: { by: 'administrator', received: null, accepted: null, inHand: null, answered: null, purged: 'purged' },
}

const every = letterActs.flatMap((act) =>
  letterStatuses.flatMap((status) =>
    roles.map((role) => ({ act, status, role, reason: table[act].by === role ? table[act][status] : 'notYourRole' })),
  ),
)

describe('the whole table: 7 acts in 5 statuses by 3 roles', () => {
  test.each(every)('$act, when $status, by $role: $reason', ({ act, status, role, reason }) => {
    expect(reasonFor(act, letters[status], actors[role])).toBe(reason)
  })

  test('each example has the status it stands for', () => {
    for (const status of letterStatuses) expect(letters[status].status).toBe(status)
  })

  test('each act belongs to the role that the table says', () => {
    for (const act of letterActs) expect(lifecycle[act].by).toBe(table[act].by)
  })
})

describe('a task', () => {
  const open = inHand(day)
  const signed = signedIn(open, on(day, repairs))
  const done = reported(signed, on(day, repairs))

  test.each([
    { act: 'signIn', state: 'open', letter: open.letter, reason: null },
    { act: 'report', state: 'open', letter: open.letter, reason: 'notSignedIn' },
    { act: 'signIn', state: 'signedIn', letter: signed.letter, reason: 'alreadySignedIn' },
    { act: 'report', state: 'signedIn', letter: signed.letter, reason: null },
    { act: 'signIn', state: 'reported', letter: done.letter, reason: 'alreadySignedIn' },
    { act: 'report', state: 'reported', letter: done.letter, reason: 'alreadyReported' },
  ] as const)('that is $state answers $act with $reason [qiye-lingdao 二(二)1]', ({ act, letter, reason }) => {
    expect(reasonFor(act, letter, repairs)).toBe(reason)
  })

  test.each([
    { act: 'signIn', letter: open.letter },
    { act: 'report', letter: signed.letter },
  ] as const)('is its own unit’s alone to $act', ({ act, letter }) => {
    expect(reasonFor(act, letter, finance)).toBe('notYourTask')
  })

  test.each(['signIn', 'report'] as const)('not assigned yet cannot be told to %s, were there one', (act) => {
    const { tasks } = open.letter
    expect(reasonFor(act, { ...letters.received, tasks }, repairs)).toBe('notAssigned')
    expect(reasonFor(act, { ...letters.accepted, tasks }, repairs)).toBe('notAssigned')
  })
})

describe('a reply', () => {
  const direct = accepted(received(day), on(day), 'direct')
  const both = assigned(accepted(received(day), on(day)), on(day), ['repairs', 'finance'])
  const one = reported(signedIn(both, on(day, repairs)), on(day, repairs))
  const two = reported(signedIn(one, on(day, finance), 2), on(day, finance), 2)

  test.each([
    { rule: '直办: by the office at once [qiye-lingdao 二(一)直办]', letter: direct.letter, reason: null },
    {
      rule: '交办: not before it is assigned [qiye-lingdao 二(一)交办]',
      letter: letters.accepted,
      reason: 'assignFirst',
    },
    { rule: 'not before the unit reports [qiye-lingdao 二(二)2]', letter: both.letter, reason: 'resultAwaited' },
    { rule: 'not while one of two units has not [qiye-lingdao 二(二)2]', letter: one.letter, reason: 'resultAwaited' },
    { rule: 'when all have: 统一回复 [qiye-lingdao 二(二)2]', letter: two.letter, reason: null },
  ])('$rule', ({ letter, reason }) => {
    expect(reasonFor('reply', letter, office)).toBe(reason)
  })
})

describe('what else must hold', () => {
  test('an identity that nobody gave cannot be opened', () => {
    expect(reasonFor('openIdentity', received(day).letter, office)).toBe('noIdentityGiven')
  })

  test('a letter cannot be assigned where no disposition assigns', () => {
    const policy = { ...qiyeLingdao, dispositions: qiyeLingdao.dispositions.filter(({ assigns }) => !assigns) }
    expect(refusal('assign', letters.accepted, { actor: office, policy })?.reason).toBe('nothingAssigns')
  })
})

describe('a refusal', () => {
  test.each([
    {
      rule: 'by a role is forbidden',
      act: 'accept',
      letter: letters.received,
      actor: repairs,
      code: 'forbidden',
      clause: '一(末段)',
    },
    {
      rule: 'by another unit’s task is forbidden',
      act: 'signIn',
      letter: letters.inHand,
      actor: finance,
      code: 'forbidden',
      clause: '二(二)1',
    },
    {
      rule: 'by the letter’s state is not allowed now',
      act: 'reply',
      letter: letters.inHand,
      actor: office,
      code: 'not_allowed_now',
      clause: '二(二)2',
    },
    {
      rule: 'without a clause names none',
      act: 'openIdentity',
      letter: letters.purged,
      actor: office,
      code: 'not_allowed_now',
      clause: undefined,
    },
  ] as const)('$rule', ({ act, letter, actor, code, clause }) => {
    const attempt = { actor, policy: qiyeLingdao, task: letter.tasks[0] }
    const reason = reasonFor(act, letter, actor)
    expect(refused(() => ensure(act, letter, attempt))).toEqual({
      code,
      details: { reason, ...(clause && { clause }) },
    })
  })

  test('is none where the act may be done', () => {
    expect(refused(() => ensure('accept', letters.received, { actor: office, policy: qiyeLingdao }))).toBeNull()
  })
})
