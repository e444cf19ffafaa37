/**
 * Random walks through letters' lives, by every role, under policies with every kind of limit: after each step the
 * letter is one that may exist, its history tells the same letter again, and no deadline has been lost.
 */
import { isDeepStrictEqual } from 'node:util'
import { letterActs, Problem } from '@yanlu/sdk/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorkingDay } from './calendar.ts'
import { addDays } from './day.ts'
import { isOverdue, nextDeadline } from './deadline.ts'
import { type Circumstances, type Story, told } from './examples/letters.ts'
import { type Attempt, actors, type Beginning, begin, type Move, perform, type Step, walk } from './examples/walk.ts'
import { lapse } from './lapse.ts'
import { type Letter, replay } from './letter.ts'
import { offers } from './offers.ts'
import { dispositionOf, limitFor } from './policy.ts'

const cases = 1000
/** Fewer, because after each change every role tries every act. */
const askedCases = 400
const movesByCase = 24

const beginning: fc.Arbitrary<Beginning> = fc.record({
  policy: fc.nat(1),
  category: fc.nat(4),
  signed: fc.boolean(),
  now: fc.record({ on: fc.nat(480).map((days) => addDays('2025-09-01', days)), minute: fc.nat(1439) }),
})
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    minutes: fc.oneof(fc.nat(120), fc.nat(9 * 1440)),
    actor: fc.nat(4),
    act: fc.nat(7),
    pick: fc.nat(41),
    willing: fc.boolean(),
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

test(`${cases} walks: no deadline is lost, met twice or moved`, () => {
  atEveryStep(({ at, after }) => {
    none(lostDeadlines(after, at))
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
    none(twice(later.events.flatMap((event) => (event.type === 'lapsed' ? [event.deadline] : []))))
    none(twice(later.events.flatMap((event) => (event.type === 'reminded' ? [event.deadline] : []))))
  })
})

test(`${askedCases} walks: what is offered can be done, and what is refused is refused for the reason shown`, () => {
  let asked: Letter | null = null
  atEveryStep(({ at, after: { letter } }) => {
    // A refusal depends on the letter alone: one that did not change need not be asked again.
    if (letter !== asked) none(actors.flatMap((actor) => broken(letter, { ...at, actor })))
    asked = letter
  }, askedCases)
})

test('the walks come everywhere: every status, every act done, deadlines met in time and late, void and provisional', () => {
  const seen = new Set<string>()
  atEveryStep(({ before, after, tried }) => {
    seen.add(after.letter.status)
    if (tried && after !== before) seen.add(tried.act)
    if (tried && after === before) seen.add('refused')
    for (const { state, metOn, dueOn, lapsedOn, provisional, dueMinute } of after.letter.deadlines) {
      seen.add(state)
      if (metOn) seen.add(metOn > dueOn ? 'late' : 'in time')
      if (lapsedOn) seen.add('lapsed')
      if (provisional) seen.add('provisional')
      if (dueMinute !== null) seen.add('minutes')
    }
  })
  const statuses = ['received', 'accepted', 'inHand', 'answered', 'purged']
  const deadlines = ['open', 'met', 'void', 'late', 'in time', 'lapsed', 'provisional', 'minutes']
  expect([...seen]).toEqual(expect.arrayContaining([...statuses, ...letterActs, ...deadlines, 'refused']))
})

/** The rules that a letter breaks, by name. */
function illegal(letter: Letter, at: Circumstances): string[] {
  const { status, tasks, deadlines } = letter
  const registered = ['accepted', 'inHand', 'answered'].includes(status)
  const assigns = dispositionOf(at.policy, letter.disposition)?.assigns ?? false
  const rules = {
    'a letter in the works has a registration number':
      !registered || Boolean(letter.registrationNumber && letter.disposition),
    'a letter only received has none': status !== 'received' || !(letter.registrationNumber || letter.disposition),
    'a number never comes without a disposition': Boolean(letter.registrationNumber) === Boolean(letter.disposition),
    'tasks come with an assignment': !['received', 'accepted'].includes(status) || tasks.length === 0,
    'a letter in hand is in somebody’s hands': status !== 'inHand' || tasks.length > 0,
    'a disposition that assigns is not answered unassigned': status !== 'answered' || !assigns || tasks.length > 0,
    'tasks need a disposition that assigns': tasks.length === 0 || assigns,
    'the first task alone leads': tasks.every(({ lead }, index) => lead === (index === 0)),
    'tasks are numbered from 1': tasks.every(({ number }, index) => number === index + 1),
    'no unit has two tasks': new Set(tasks.map(({ unit }) => unit)).size === tasks.length,
    'a task signed in has its day': tasks.every(
      ({ state, signedInOn }) => state === 'void' || (state === 'open') === (signedInOn === null),
    ),
    'a task reported has its day': tasks.every(
      ({ state, reportedOn }) => (state === 'reported') === (reportedOn !== null),
    ),
    'an answered letter has its day': (status === 'answered') === (letter.answeredOn !== null && status !== 'purged'),
    'an answered letter has all results': status !== 'answered' || tasks.every(({ state }) => state === 'reported'),
    'an answered letter owes nothing': status !== 'answered' || nextDeadline(letter) === null,
    'a purged letter owes nothing': status !== 'purged' || nextDeadline(letter) === null,
    'a purged letter identifies nobody': status !== 'purged' || !letter.identified,
    'only a purge voids': status === 'purged' || deadlines.every(({ state }) => state !== 'void'),
    'a triage is owed until acceptance and no longer':
      status === 'purged' ||
      deadlines.every(
        ({ milestone, state }) => milestone !== 'triage' || (state === 'open') === (status === 'received'),
      ),
    'a met deadline knows its day': deadlines.every(({ state, metOn }) => (state === 'met') === (metOn !== null)),
    'deadlines are numbered from 1': deadlines.every(({ number }, index) => number === index + 1),
    'a deadline’s task is there': deadlines.every(
      ({ task }) => task === null || tasks.some(({ number }) => number === task),
    ),
    'a deadline ends after it starts': deadlines.every((one) => one.startedOn <= one.rawOn && one.rawOn <= one.dueOn),
    'a deadline that rolls ends on a working day': deadlines.every(
      ({ rule, dueOn }) => !rule.rolls || isWorkingDay(at.calendar, dueOn),
    ),
    'nothing happened in the future': [
      letter.receivedOn,
      letter.answeredOn,
      ...deadlines.map(({ metOn }) => metOn),
      ...deadlines.map(({ lapsedOn }) => lapsedOn),
    ].every((day) => !day || day <= at.now.on),
    'at most one is open for a milestone and task':
      twice(deadlines.filter(({ state }) => state === 'open').map(({ milestone, task }) => `${milestone} ${task}`))
        .length === 0,
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

/** What went wrong between the deadlines that events tell of and those that the letter has. */
function lostDeadlines({ letter, events }: Story, { policy }: Circumstances): string[] {
  const opened = events.flatMap((event) => (event.type === 'deadlineOpened' ? [event.deadline] : []))
  const met = events.flatMap((event) => (event.type === 'deadlineMet' ? [event.deadline] : []))
  const limit = limitFor(policy, 'result', letter)
  const rules: [string, boolean][] = [
    ['every deadline opened is there', isDeepStrictEqual(numbers(opened), numbers(letter.deadlines))],
    ['no deadline is met twice', twice(met).length === 0],
    [
      'a deadline is met by an event alone',
      isDeepStrictEqual(
        [...met].sort(),
        letter.deadlines
          .filter(({ state }) => state === 'met')
          .map(({ number }) => number)
          .sort(),
      ),
    ],
  ]
  for (const [index, { state, metOn, lapsedOn, ...rest }] of letter.deadlines.entries()) {
    rules.push([`deadline ${rest.number} is as it was opened`, isDeepStrictEqual(rest, opened[index])])
  }
  for (const task of letter.tasks) {
    const begun =
      limit &&
      (['dispatched', 'unitReceived'].includes(limit.from) || (limit.from === 'signedIn' && task.signedInOn !== null))
    const results = letter.deadlines.filter((one) => one.task === task.number && one.milestone === 'result')
    rules.push([`task ${task.number} has its one result deadline`, results.length === (begun ? 1 : 0)])
    rules.push([
      `task ${task.number} owes its result until it reports`,
      letter.status === 'purged' || results.every(({ state }) => (state === 'met') === (task.state === 'reported')),
    ])
  }
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

/** Offers that are not kept, refusals that are not made or for another reason, and acts that should have been offered. */
function broken(letter: Letter, at: Circumstances) {
  const shown = offers(letter, at)
  const hidden = letterActs.filter((act) => !shown.some((offer) => offer.act === act))
  return [
    ...shown.flatMap(({ act, task, refusal }) => {
      const expected = refusal && { code: codeOf(refusal.reason), ...refusal }
      const outcome = outcomeOf(letter, { act, task: task ?? 1, pick: 1 }, at)
      return isDeepStrictEqual(outcome, expected) ? [] : [{ act, by: at.actor, outcome, expected }]
    }),
    ...hidden.flatMap((act) => {
      const outcome = outcomeOf(letter, { act, task: 1, pick: 1 }, at)
      return outcome && ['forbidden', 'not_found'].includes(outcome.code)
        ? []
        : [{ act, by: at.actor, outcome, expected: null }]
    }),
  ]
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

function codeOf(reason: string): string {
  return reason === 'notYourRole' || reason === 'notYourTask' ? 'forbidden' : 'not_allowed_now'
}

function twice<T>(all: readonly T[]): T[] {
  return all.filter((one, index) => all.indexOf(one) !== index)
}
