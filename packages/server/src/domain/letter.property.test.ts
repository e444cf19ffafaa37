/**
 * Random walks through letters' lives, by every role, under policies with every kind of limit: after each step the
 * letter is one that may exist, its history tells the same letter again, and no deadline has been lost.
 */
import { isDeepStrictEqual } from 'node:util'
import { letterActs, letterStatuses, Problem, senderActs, taskKinds, taskStates } from '@yanlu/sdk/contract'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Actor } from './access.ts'
import { isWorkingDay } from './calendar.ts'
import { addDays } from './day.ts'
import { isOverdue, nextDeadline } from './deadline.ts'
import { replay } from './evolve.ts'
import { type Circumstances, type Story, told } from './examples/letters.ts'
import { type AnyAct, type Attempt, perform } from './examples/perform.ts'
import { policies } from './examples/policies.ts'
import { actorsUnder, type Beginning, begin, type Move, type Step, walk } from './examples/walk.ts'
import { lapse } from './lapse.ts'
import { assignmentsUnderWay, type Deadline, type Letter } from './letter.ts'
import { lifecycle } from './lifecycle.ts'
import { offers } from './offers.ts'
import { isRequest } from './opening.ts'
import { answerOwed, dispositionOf } from './policy.ts'
import { senderOffers } from './sender-lifecycle.ts'
import { actForStep, turnsOf } from './turns.ts'

/** Walks are long, and machines are shared. */
vi.setConfig({ testTimeout: 180_000 })

const cases = 1000
/** Fewer, because after each change every role tries every act. */
const askedCases = 150
const movesByCase = 36

const beginning: fc.Arbitrary<Beginning> = fc.record({
  /** The last one has every kind of limit. */
  policy: fc.oneof(fc.nat(policies.length - 1), fc.constant(policies.length - 1)),
  category: fc.nat(8),
  signed: fc.boolean(),
  now: fc.record({ on: fc.nat(480).map((days) => addDays('2025-09-01', days)), minute: fc.nat(1439) }),
})
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    minutes: fc.oneof(fc.nat(120), fc.nat(9 * 1440)),
    actor: fc.nat(30),
    act: fc.nat(letterActs.length + senderActs.length),
    pick: fc.nat(997),
    willing: fc.integer({ min: 0, max: 5 }).map((chance) => chance > 0),
  }),
  { minLength: 1, maxLength: movesByCase, size: 'max' },
)

/** Every step of `numRuns` walks, each beginning with the arrival itself. */
function atEveryStep(check: (step: Step) => void, numRuns = cases): void {
  const walkAndCheck = (from: Beginning, ahead: Move[]) => {
    const { story, at } = begin(from)
    check({ at, before: story, after: story, tried: null })
    for (const step of walk(from, ahead)) check(step)
  }
  fc.assert(fc.property(beginning, moves, walkAndCheck), { numRuns })
}

/** Asked so often that `expect` is for what is there and should not be. */
function none(found: readonly unknown[]): void {
  if (found.length > 0) expect(found).toEqual([])
}

function numbers(all: readonly { number: number }[]): number[] {
  return all.map(({ number }) => number)
}

test(`${cases} walks: the letter is always one that may exist`, () => {
  atEveryStep(({ at, after: { letter } }) => {
    none(illegal(letter, at))
  })
})

test(`${cases} walks: the history has no gap and tells the same letter again`, () => {
  atEveryStep(({ before, after }) => {
    none(after.events.filter(({ seq }, index) => seq !== index + 1))
    none(before.events.filter((event, index) => event !== after.events[index]))
    if (!isDeepStrictEqual(replay(after.events), after.letter)) expect(replay(after.events)).toEqual(after.letter)
  })
})

test(`${cases} walks: no deadline is lost, met twice or moved unasked`, () => {
  atEveryStep(({ after }) => {
    none(lostDeadlines(after))
  })
})

test(`${cases} walks: what is overdue lapses once, and is reminded of once`, () => {
  atEveryStep(({ at, after }) => {
    const due = after.letter.deadlines.filter((one) => one.state === 'open' && !one.lapsedOn && isOverdue(one, at.now))
    const happenings = lapse(after.letter, at)
    const lapsing = happenings.flatMap((one) => (one.type === 'lapsed' ? [one.deadline] : []))
    if (!isDeepStrictEqual(lapsing, numbers(due))) expect(lapsing).toEqual(numbers(due))
    const later = told(after, happenings, at)
    none(lapse(later.letter, at))
  })
})

/** But for a unit of which everybody stepped back who could take the step. */
test(`${cases} walks: whoever has to move next may, so no letter waits for nobody`, () => {
  atEveryStep(({ at, after: { letter } }) => {
    const turns = turnsOf(letter, at.policy)
    const asked = letter.tasks.some(({ kind, state }) => kind === 'question' && state === 'open')
    const waiting = asked || ['received', 'accepted', 'inHand'].includes(letter.status)
    if (waiting !== turns.length > 0) expect({ waiting, turns, letter }).toEqual('somebody’s move while it is alive')
    for (const { unit, step } of turns) {
      const act = actForStep[step]
      const may = ({ role }: Actor) => letter.recused.length === 0 || (act && role.acts.includes(act))
      const holders = actorsUnder(at.policy).filter(
        (actor) => actor.unit === unit && !letter.recused.includes(actor.member) && may(actor),
      )
      if (holders.length === 0) continue
      const able = holders.some((actor) => offers(letter, { ...at, actor }).some(({ refusal }) => !refusal))
      if (!able) expect({ unit, step, letter }).toEqual('somebody in the unit can act')
    }
  })
})

test(`${askedCases} walks: what is offered can be done, and what is refused is refused for the reason shown`, () => {
  let asked: Letter | null = null
  atEveryStep(({ at, after: { letter } }) => {
    // A refusal depends on the letter alone: one that did not change need not be asked again.
    if (letter !== asked) none(actorsUnder(at.policy).flatMap((actor) => broken(letter, { ...at, actor })))
    asked = letter
  }, askedCases)
})

test('the walks come everywhere: every status, task, act done, deadlines met in time and late, void and provisional', () => {
  const seen = new Set<string>()
  atEveryStep(({ before, after, tried }) => {
    seen.add(after.letter.status)
    if (tried && after !== before) seen.add(tried.act)
    if (tried && after === before) seen.add('refused')
    for (const { kind, state, round } of after.letter.tasks)
      for (const one of [kind, state, `round ${round}`]) seen.add(one)
    for (const { state, metOn, dueOn, lapsedOn, provisional, dueMinute, extensions, pauses } of after.letter
      .deadlines) {
      seen.add(`deadline ${state}`)
      if (metOn) seen.add(metOn > dueOn ? 'late' : 'in time')
      if (lapsedOn) seen.add('lapsed')
      if (provisional) seen.add('provisional')
      if (dueMinute !== null) seen.add('minutes')
      if (extensions.length > 1) seen.add('extended twice')
      if (state === 'open' && pauses.length > 0) seen.add('resumed')
    }
  }, cases * 3)
  const deadlines = [
    'deadline open',
    'deadline met',
    'deadline void',
    'deadline paused',
    'resumed',
    'late',
    'in time',
    'lapsed',
    'provisional',
    'minutes',
  ]
  const everything = [...letterStatuses, ...taskKinds, ...taskStates, ...letterActs, ...senderActs, ...deadlines]
  const missing = [...everything, 'refused', 'round 1', 'extended twice'].filter((one) => !seen.has(one))
  expect(missing).toEqual([])
})

const workable = ['accepted', 'inHand', 'answered', 'closed']
const over = ['closed', 'declined', 'sentBack', 'filed', 'referred', 'purged']

/** The rules that a letter breaks, by name. */
function illegal(letter: Letter, at: Circumstances): string[] {
  const { status, tasks, deadlines } = letter
  const assigns = dispositionOf(at.policy, letter.disposition)?.assigns ?? false
  const assignments = tasks.filter(({ kind }) => kind === 'assignment')
  const alive = assignments.filter(({ state }) => ['open', 'signedIn', 'reported'].includes(state))
  const rules = {
    'a letter in the works has a registration number':
      !workable.includes(status) || Boolean(letter.registrationNumber && letter.disposition),
    'what is filed, declined or sent back has none':
      !['filed', 'declined', 'sentBack', 'received', 'held', 'needsCompleting'].includes(status) ||
      !letter.registrationNumber,
    'tasks come with acceptance':
      !['received', 'held', 'needsCompleting'].includes(status) ||
      tasks.every(({ kind, state }) => kind === 'question' || !['open', 'signedIn'].includes(state)),
    'units at work need a disposition that assigns':
      assignmentsUnderWay(letter).length === 0 || assigns || letter.disputedOn !== null,
    'nothing is assigned before everybody agreed':
      status !== 'accepted' || assignments.every(({ state }) => ['void', 'returned', 'recalled'].includes(state)),
    'at most one assignment leads': alive.filter(({ lead }) => lead).length <= 1,
    'tasks are numbered from 1': tasks.every(({ number }, index) => number === index + 1),
    'no unit has two assignments at once': new Set(alive.map(({ unit }) => unit)).size === alive.length,
    'no accused unit has one': alive.every(({ unit }) => !letter.accused.units.includes(unit)),
    'a task signed in has its day': tasks.every(({ state, signedInOn }) => state !== 'signedIn' || signedInOn !== null),
    'a task that is over has its day': tasks.every(
      ({ state, endedOn }) => ['open', 'signedIn', 'void'].includes(state) || endedOn !== null,
    ),
    'an answered letter has its day': !['answered'].includes(status) || letter.answeredOn !== null,
    'what is owed an answer is not closed without':
      status !== 'closed' || letter.answeredOn !== null || !answerOwed(at.policy, letter),
    'an answered letter has nobody at work': status !== 'answered' || assignmentsUnderWay(letter).length === 0,
    'a letter at its end asks nothing of anybody, but to agree to what a second person has to':
      !over.includes(status) ||
      (nextDeadline(letter) === null &&
        tasks.every(({ state, number }) => state !== 'open' || (status !== 'purged' && isRequest(letter, number)))),
    'a purged letter identifies nobody': status !== 'purged' || !letter.identified,
    'it is rated and disputed only when answered':
      (letter.rated === null && letter.disputedOn === null) || letter.answeredOn !== null,
    'it stands still only while it is being completed':
      status === 'needsCompleting' || deadlines.every(({ state }) => state !== 'paused'),
    'a met deadline knows its day': deadlines.every(({ state, metOn }) => (state === 'met') === (metOn !== null)),
    'deadlines are numbered from 1': deadlines.every(({ number }, index) => number === index + 1),
    'a deadline’s task is there': deadlines.every(
      ({ task }) => task === null || tasks.some(({ number }) => number === task),
    ),
    'a deadline ends after it starts, its raw end before its due day or beyond its cap': deadlines.every(
      (one) => one.startedOn <= one.rawOn && (one.rawOn <= one.dueOn || one.dueOn === one.capOn),
    ),
    'a deadline that rolls ends on a working day': deadlines.every(
      ({ rule, dueOn }) => !rule.rolls || isWorkingDay(at.calendar, dueOn),
    ),
    'an extension ends later than what it extends': deadlines.every(({ extensions }) =>
      extensions.every(({ from, to }) => to > from),
    ),
    'nothing happened in the future': [
      letter.receivedOn,
      letter.answeredOn,
      ...deadlines.map(({ metOn }) => metOn),
      ...deadlines.map(({ lapsedOn }) => lapsedOn),
    ].every((day) => !day || day <= at.now.on),
    'at most one is open for a milestone and task':
      twice(deadlines.filter((one) => ['open', 'paused'].includes(one.state) && !beside(one, at)).map(place)).length ===
      0,
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

/** Whether it runs besides others of its milestone. */
function beside({ rule }: Deadline, { policy }: Circumstances): boolean {
  return policy.limits.some(({ id, beside: besides }) => besides && id === rule.id)
}

function place({ milestone, task }: Deadline): string {
  return `${milestone} ${task}`
}

/** What went wrong between the deadlines that events tell of and those that the letter has. */
function lostDeadlines({ letter, events }: Story): string[] {
  const opened = events.flatMap((event) => (event.type === 'deadlineOpened' ? [event.deadline] : []))
  const met = events.flatMap((event) => (event.type === 'deadlineMet' ? [event.deadline] : []))
  const rules: [string, boolean][] = [
    ['every deadline opened is there', isDeepStrictEqual(numbers(opened), numbers(letter.deadlines))],
    ['no deadline is met twice', twice(met).length === 0],
    ['a deadline is met by an event alone', isDeepStrictEqual([...met].sort(), metOnes(letter))],
  ]
  for (const [index, { state, metOn, lapsedOn, extensions, pauses, ...rest }] of letter.deadlines.entries()) {
    const { pauses: before, ...first } = opened[index] ?? {}
    const asOpened = isDeepStrictEqual({ ...rest, remindOn: null }, { ...first, remindOn: null })
    const moves = extensions.length > 0 || pauses.length > (before?.length ?? 0)
    rules.push([`deadline ${rest.number} moves by extensions and pauses alone`, asOpened || moves])
  }
  for (const task of letter.tasks.filter(({ kind }) => kind === 'assignment')) {
    const owing = letter.deadlines.filter((one) => one.task === task.number && one.milestone === 'result')
    const atWork = task.state === 'open' || task.state === 'signedIn'
    rules.push([
      `task ${task.number} owes one result at most`,
      owing.filter(({ state }) => state === 'open').length <= 1,
    ])
    const ended = owing.every(({ state }) => state !== 'open')
    rules.push([`task ${task.number} owes nothing when it is over`, atWork || ended])
  }
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

function metOnes({ deadlines }: Letter): number[] {
  return deadlines
    .filter(({ state }) => state === 'met')
    .map(({ number }) => number)
    .sort()
}

/** Offers that are not kept, refusals that are not made or for another reason, and acts that should have been offered. */
function broken(letter: Letter, at: Circumstances) {
  const shown = offers(letter, at)
  const hidden = letterActs.filter((act) => !shown.some((offer) => offer.act === act))
  return [
    ...shown.flatMap(({ act, task, refusal }) => {
      const outcome = outcomeOf(letter, { act, task: task ?? 0, pick: 1 }, at)
      return keeps(outcome, refusal) ? [] : [{ act, by: at.actor, outcome, refusal }]
    }),
    ...hidden.flatMap((act) => {
      const outcome = outcomeOf(letter, { act, task: subjectOf(act, letter), pick: 1 }, at)
      return outcome ? [] : [{ act, by: at.actor, outcome, refusal: 'hidden' }]
    }),
    ...senderOffers(letter, at).flatMap(({ act, refusal }) => {
      const outcome = outcomeOf(letter, { act, task: 0, pick: 1 }, at)
      return keeps(outcome, refusal) ? [] : [{ act, by: 'sender', outcome, refusal }]
    }),
  ]
}

type Refused = { reason: string; clause: string | null } | null

/** What is offered may still be refused for what was asked with it (`invalid`), never for the letter's state. */
function keeps(outcome: ReturnType<typeof outcomeOf>, refusal: Refused): boolean {
  if (!refusal) return outcome === null || outcome.code === 'invalid'
  return isDeepStrictEqual({ ...refusal }, outcome && { reason: outcome.reason, clause: outcome.clause })
}

function subjectOf(act: AnyAct, { tasks }: Letter): number {
  const kinds = act in lifecycle ? lifecycle[act as keyof typeof lifecycle].tasks : []
  return tasks.find(({ kind }) => kinds.includes(kind))?.number ?? 1
}

function outcomeOf(letter: Letter, attempt: Attempt, at: Circumstances) {
  try {
    perform(letter, attempt, at)
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { reason, clause = null } = error.details
    return { code: error.code, reason, clause }
  }
}

function twice<T>(all: readonly T[]): T[] {
  return all.filter((one, index) => all.indexOf(one) !== index)
}
