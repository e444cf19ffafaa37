import { dispositionSchema, type LetterAct, letterActs, letterStatuses, type RefusalReason } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import type { Actor } from './access.ts'
import * as act from './actions/index.ts'
import {
  accepted,
  acceptedOnly,
  administrator,
  assigned,
  type Circumstances,
  deputy,
  finance,
  inHand,
  leader,
  office,
  on,
  purged,
  received,
  refused,
  repairs,
  repairsReviewer,
  replied,
  reported,
  type Story,
  signedIn,
  told,
  under,
  withoutSignOffs,
} from './examples/letters.ts'
import type { Letter } from './letter.ts'
import { ensure, isTheirs, lifecycle, refusal } from './lifecycle.ts'
import { qiyeLingdao } from './presets/qiye-lingdao.ts'
import { xixiangXian } from './presets/xixiang-xian.ts'
import { yijianXiang } from './presets/yijian-xiang.ts'

const day = '2026-03-02'
const named = { identity: { realName: '王秀兰' } }
const because = { reason: '理由。' }
const fresh = received(day, named)
const after = (story: Story, happenings: ReturnType<typeof act.hold>, by: Circumstances = on(day)) =>
  told(story, happenings, by).letter
const signed = signedIn(inHand(day, named), on(day, repairs))
const handled = reported(signed, on(day, repairs))
const done = replied(handled, on(day))

const refers = dispositionSchema.parse({
  id: 'refer',
  name: '转办',
  hint: '',
  act: 'refer',
  assigns: false,
  chain: [],
  clause: '二(一)',
})
const referring = { ...on(day), policy: { ...on(day).policy, dispositions: [...on(day).policy.dispositions, refers] } }

const letters = {
  received: fresh.letter,
  needsCompleting: after(fresh, act.askCompletion(fresh.letter, { text: '哪一天？' }, on(day))),
  held: after(fresh, act.hold(fresh.letter, because, on(day))),
  accepted: accepted(fresh, on(day)).letter,
  inHand: inHand(day, named).letter,
  signedIn: signed.letter,
  reported: handled.letter,
  answered: done.letter,
  closed: after(done, act.close(done.letter, {}, on(day))),
  declined: after(fresh, act.decline(fresh.letter, { ground: 'outOfRemit', ...because }, on(day))),
  sentBack: after(fresh, act.sendBack(fresh.letter, because, on(day))),
  filed: after(fresh, act.file(fresh.letter, because, on(day))),
  purged: purged(handled, on(day, administrator)).letter,
  referred: after(
    fresh,
    act.refer(fresh.letter, { disposition: 'refer', body: '市法院', ...because }, referring),
    referring,
  ),
}
type Example = keyof typeof letters

const assignmentOf = (letter: Letter) => letter.tasks.find(({ kind }) => kind === 'assignment')
const reasonFor = (name: LetterAct, letter: Letter, actor: Actor) =>
  refusal(name, letter, { ...on(day, actor), task: assignmentOf(letter) })?.reason ?? null

/** Whose act it is, in each example what it is refused with, and `-` where it may be done. */
const table = `
  act             received needsCompleting held accepted inHand signedIn reported answered closed declined sentBack filed purged referred
  accept          - - - alreadyAccepted alreadyAccepted alreadyAccepted alreadyAccepted alreadyAnswered ended ended ended ended purged ended
  decline         - - - alreadyAccepted alreadyAccepted alreadyAccepted alreadyAccepted alreadyAnswered ended ended ended ended purged ended
  hold            - - alreadyHeld alreadyAccepted alreadyAccepted alreadyAccepted alreadyAccepted alreadyAnswered ended ended ended ended purged ended
  file            - - - alreadyAccepted alreadyAccepted alreadyAccepted alreadyAccepted alreadyAnswered ended ended ended ended purged ended
  askCompletion   - completionAwaited - alreadyAccepted alreadyAccepted alreadyAccepted alreadyAccepted alreadyAnswered ended ended ended ended purged ended
  sendBack        - - - alreadyAccepted alreadyAccepted alreadyAccepted alreadyAccepted alreadyAnswered ended ended ended ended purged ended
  refer           nothingRefers nothingRefers nothingRefers nothingRefers nothingRefers nothingRefers nothingRefers alreadyAnswered ended ended ended ended purged ended
  decide          notAccepted notAccepted notAccepted - tasksUnderWay tasksUnderWay - alreadyAnswered ended ended ended ended purged ended
  signOff         notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask
  withholdSignOff notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask
  instruct        - - - - - - - - ended ended ended ended purged ended
  assign          notAccepted notAccepted notAccepted - - - - alreadyAnswered ended ended ended ended purged ended
  recall          notYourTask notYourTask notYourTask notYourTask - - alreadyReported alreadyAnswered ended notYourTask notYourTask notYourTask purged notYourTask
  reclassify      - - - - - - - alreadyAnswered ended ended ended ended purged ended
  remind          notYourTask notYourTask notYourTask notYourTask - - alreadyReported alreadyAnswered ended notYourTask notYourTask notYourTask purged notYourTask
  mark            nothingToMark nothingToMark nothingToMark nothingToMark nothingToMark nothingToMark nothingToMark nothingToMark ended ended ended ended purged ended
  setLimit        notAccepted notAccepted notAccepted limitFixed limitFixed limitFixed limitFixed alreadyAnswered ended ended ended ended purged ended
  liftLimit       notAccepted notAccepted notAccepted noLimitSet noLimitSet noLimitSet noLimitSet alreadyAnswered ended ended ended ended purged ended
  extend          notAccepted notAccepted notAccepted noExtension noExtension noExtension noExtension alreadyAnswered ended ended ended ended purged ended
  settle          notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask
  signIn          notYourTask notYourTask notYourTask notYourTask - alreadySignedIn alreadyReported alreadyAnswered ended notYourTask notYourTask notYourTask purged notYourTask
  return          notYourTask notYourTask notYourTask notYourTask - - noReturn alreadyAnswered ended notYourTask notYourTask notYourTask purged notYourTask
  askExtension    notYourTask notYourTask notYourTask notYourTask - - alreadyReported alreadyAnswered ended notYourTask notYourTask notYourTask purged notYourTask
  grantExtension  notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask
  denyExtension   notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask notYourTask
  explain         notYourTask notYourTask notYourTask notYourTask notSignedIn - alreadyReported alreadyAnswered ended notYourTask notYourTask notYourTask purged notYourTask
  report          notYourTask notYourTask notYourTask notYourTask notSignedIn - alreadyReported alreadyAnswered ended notYourTask notYourTask notYourTask purged notYourTask
  redo            notYourTask notYourTask notYourTask notYourTask notReported notReported - alreadyAnswered ended notYourTask notYourTask notYourTask purged notYourTask
  reply           notAccepted notAccepted notAccepted assignFirst resultAwaited resultAwaited - alreadyAnswered ended ended ended ended purged ended
  close           notAccepted notAccepted notAccepted notAnswered notAnswered notAnswered notAnswered - ended ended ended ended purged ended
  writeToSender   - - - - - - - - - - - - purged -
  nameAccused     - - - - - - - - - - - - purged -
  recuse          - - - - - - - - - - - - purged -
  openIdentity    - - - - - - - - - - - - purged -
  purge           - - - - - - - - - - - - purged -
`

/** Who does an act, where it is not the office. */
const doers: Partial<Record<LetterAct, Actor>> = {
  purge: administrator,
  signOff: deputy,
  withholdSignOff: deputy,
  instruct: leader,
  signIn: repairs,
  return: repairs,
  askExtension: repairs,
  explain: repairs,
  report: repairs,
}

const [head, ...rows] = table.trim().split('\n')
const examples = (head?.trim().split(/\s+/) ?? []).slice(1) as Example[]
const every = rows.flatMap((row) => {
  const [name, ...reasons] = row.trim().split(/\s+/) as [LetterAct, ...RefusalReason[]]
  return examples.map((example, index) => ({ name, example, is: reasons[index] }))
})

describe('the whole table: every act in every example', () => {
  test.each(every)('$name, when $example: $is', ({ name, example, is }) => {
    expect(reasonFor(name, letters[example], doers[name] ?? office) ?? '-').toBe(is)
  })

  test('names every act, and has an example of every status', () => {
    expect(rows.map((row) => row.trim().split(/\s+/)[0])).toEqual(letterActs)
    expect(new Set(Object.values(letters).map(({ status }) => status))).toEqual(new Set(letterStatuses))
  })
})

describe('who may', () => {
  test.each(letterActs.map((name) => ({ name })))('$name: nobody whose role does not name it', ({ name }) => {
    const doer = doers[name] ?? office
    const stripped = { ...doer, role: { ...doer.role, acts: doer.role.acts.filter((one) => one !== name) } }
    for (const letter of Object.values(letters)) expect(reasonFor(name, letter, stripped)).toBe('notYourRole')
  })

  test.each(letterActs.filter((name) => lifecycle[name].who === 'desk').map((name) => ({ name })))(
    '$name: the desk alone, though another unit’s role names it',
    ({ name }) => {
      const elsewhere = { ...finance, role: { ...finance.role, acts: [...letterActs] } }
      const letter = {
        ...letters.inHand,
        tasks: lifecycle[name].tasks.includes('extension') ? [] : letters.inHand.tasks,
      }
      expect(['notYourDesk', 'notYourTask']).toContain(reasonFor(name, letter, elsewhere))
    },
  )

  test.each(['signIn', 'return', 'askExtension', 'explain', 'report'] as const)(
    'a task is its own unit’s alone to %s',
    (name) => {
      expect(reasonFor(name, letters.signedIn, finance)).toBe('notYourTask')
    },
  )

  test('a step is its role’s alone, in its unit [qiye-lingdao 二(一)交办]', () => {
    const at = under(qiyeLingdao.policy, day)
    const { letter } = acceptedOnly(received(day), at)
    const [step] = letter.tasks
    const by = (actor: Actor) => refusal('signOff', letter, { ...at, actor, task: step })?.reason ?? null
    expect([by(deputy), by(leader), by(office), by({ ...deputy, unit: 'finance' })]).toEqual([
      null,
      'notYourTask',
      'notYourRole',
      'notYourTask',
    ])
  })

  test('whoever reviews a result may send it back, as the desk may [xixiang-xian 第九条(七)]', () => {
    const stated = Object.fromEntries(xixiangXian.policy.requires.map(({ id }) => [id, '已具备。']))
    const at = { ...under(xixiangXian.policy, day), stated }
    const story = assigned(accepted(received(day), at), at)
    const underReview = reported(signedIn(story, { ...at, actor: repairs }), { ...at, actor: repairs })
    const task = assignmentOf(underReview.letter)
    const by = (actor: Actor) => refusal('redo', underReview.letter, { ...at, actor, task })?.reason ?? null
    expect([by(office), by(repairsReviewer), by(repairs)]).toEqual([null, null, 'notYourRole'])
  })

  test('where units reply, the office does not, and is told so [yijian-xiang 六-3]', () => {
    const at = under(yijianXiang.policy, day)
    const story = signedIn(assigned(accepted(received(day, { category: 'suggestion' }), at), at), {
      ...at,
      actor: repairs,
    })
    const by = (actor: Actor) => refusal('reply', story.letter, { ...at, actor })?.reason ?? null
    expect([by(repairs), by(office), by(finance)]).toEqual([null, 'unitReplies', 'notYourDesk'])
  })

  test('nobody who may not read a letter is offered anything about it', () => {
    for (const name of ['instruct', 'recuse', 'openIdentity', 'purge'] as const) {
      const all = { ...finance, role: { ...finance.role, acts: [...letterActs] } }
      expect(isTheirs(name, letters.inHand, { ...on(day, all) })).toBe(false)
    }
  })
})

describe('a reply', () => {
  const direct = accepted(received(day), on(day), 'direct')
  const both = assigned(accepted(received(day), on(day)), on(day), ['repairs', 'finance'])
  const one = reported(signedIn(both, on(day, repairs)), on(day, repairs))
  const two = reported(signedIn(one, on(day, finance), 2), on(day, finance), { task: 2 })

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
    const policy = {
      ...withoutSignOffs,
      dispositions: qiyeLingdao.policy.dispositions.filter(({ assigns }) => !assigns),
    }
    expect(refusal('assign', letters.accepted, { ...on(day), policy })?.reason).toBe('nothingAssigns')
  })

  test('nor before everybody agreed who has to [qiye-lingdao 二(一)交办]', () => {
    const at = under(qiyeLingdao.policy, day)
    const waiting = acceptedOnly(received(day), at)
    expect(refusal('assign', waiting.letter, at)?.reason).toBe('signOffAwaited')
    expect(refusal('assign', accepted(received(day), at).letter, at)).toBeNull()
  })
})

describe('a refusal', () => {
  test.each([
    {
      rule: 'by a role is forbidden',
      name: 'accept',
      letter: letters.received,
      actor: repairs,
      code: 'forbidden',
      clause: '一(末段)',
    },
    {
      rule: 'by another unit’s task is forbidden',
      name: 'signIn',
      letter: letters.inHand,
      actor: finance,
      code: 'forbidden',
      clause: '二(二)1',
    },
    {
      rule: 'by the letter’s state is not allowed now',
      name: 'reply',
      letter: letters.inHand,
      actor: office,
      code: 'not_allowed_now',
      clause: '二(二)2',
    },
    {
      rule: 'without a clause names none',
      name: 'openIdentity',
      letter: letters.purged,
      actor: office,
      code: 'not_allowed_now',
      clause: undefined,
    },
  ] as const)('$rule', ({ name, letter, actor, code, clause }) => {
    const attempt = { ...on(day, actor), task: assignmentOf(letter) }
    const reason = reasonFor(name, letter, actor)
    expect(refused(() => ensure(name, letter, attempt))).toEqual({
      code,
      details: { reason, ...(clause && { clause }) },
    })
  })

  test('is none where the act may be done', () => {
    expect(refused(() => ensure('accept', letters.received, on(day)))).toBeNull()
  })
})
