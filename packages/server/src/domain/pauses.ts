/**
 * Pauses (暂停计时): while the writer completes a letter, a limit of the policy begins anew after, stands still, or runs
 * on. What stands still keeps its start, and the days from the asking to the completing do not count for it.
 */
import type { Limit, Policy } from '@yanlu/sdk/contract'
import type { DeskCircumstances } from './actions/circumstances.ts'
import { firstWorkingDay } from './calendar.ts'
import { addDays, type Day } from './day.ts'
import { openDeadlines, opened, overridden, type Reckonable, type Since } from './deadline.ts'
import { closed, pausedDeadlines } from './deadline-state.ts'
import type { Happening } from './events.ts'
import { factsOf, type KnownFacts } from './facts.ts'
import type { Deadline, Letter } from './letter.ts'
import { meanwhile } from './meanwhile.ts'
import { limitsFrom } from './policy.ts'
import { allEnds, endsOf } from './recount-by-calendar.ts'

/** What becomes of the letter's own deadlines when the writer is asked to complete it. */
export function stopped(letter: Letter, policy: Policy): Happening[] {
  return openDeadlines(letter)
    .filter(isOfReceipt)
    .flatMap((deadline): Happening[] => {
      const what = onSupplement(deadline, policy)
      if (what === 'runs') return []
      return [{ type: what === 'pauses' ? 'deadlinePaused' : 'deadlineVoided', deadline: deadline.number }]
    })
}

/** Where a deadline that stands still would end if it went on now: never before the next working day. */
export function endsIfResumed(deadline: Deadline, { calendar, now }: Omit<Reckonable, 'policy'>) {
  return notBeforeTomorrow(deadline, endsOf(goingOn(deadline, now.on), { calendar, today: now.on, ...deadline }), {
    calendar,
    now,
  })
}

function resumed(deadline: Deadline, at: Reckonable): Happening {
  const ends = allEnds(goingOn(deadline, at.now.on), { ...at, today: at.now.on })
  const about = { deadline: deadline.number, calendarVersion: at.calendar.version }
  return { type: 'deadlineResumed', ...about, ...notBeforeTomorrow(deadline, ends, at) }
}

function goingOn(deadline: Deadline, on: Day): Deadline {
  return { ...deadline, pauses: closed(deadline.pauses, on) }
}

/** A day that was promised counts nothing, and may lie behind. What was over when it stopped stays over. */
function notBeforeTomorrow<E extends Pick<Deadline, 'rawOn' | 'dueOn' | 'dueMinute'>>(
  deadline: Deadline,
  ends: E,
  { calendar, now: { on } }: Omit<Reckonable, 'policy'>,
): E {
  if (ends.dueOn > on || wasOver(deadline)) return ends
  const next = firstWorkingDay(calendar, addDays(on, 1))
  return { ...ends, rawOn: next, dueOn: next, dueMinute: null }
}

/**
 * Deadlines that go on, and those that begin, once the letter is completed; who writes may be known better than before,
 * so a limit that fits no longer gives way to the one that does.
 */
export function afterCompletion(letter: Letter, facts: KnownFacts, at: Reckonable): Happening[] {
  const { stays, ends, fitting } = standing(letter, facts, at)
  const begins = fitting.filter(({ id }) => !stays.some(({ rule }) => rule.id === id))
  return goOn(letter, { stays, ends, begins, facts }, at)
}

/** Decided on without waiting for the writer: what stood still goes on, and is decided like anything else. */
export function afterWaiting<Asked>(act: Act<Asked>): Act<Asked> {
  return (letter, asked, at) => {
    if (pausedDeadlines(letter).length === 0) return act(letter, asked, at)
    const facts = factsOf(letter, at.policy)
    const { stays, ends, fitting } = standing(letter, facts, at)
    const begins = fitting.filter((limit) => inPlaceOf(limit, ends) !== undefined)
    const before = goOn(letter, { stays, ends, begins, facts }, at)
    return [...before, ...act(meanwhile(letter, before, at), asked, at)]
  }
}

type Act<Asked> = (letter: Letter, asked: Asked, at: DeskCircumstances) => Happening[]

interface Standing {
  stays: Deadline[]
  ends: Deadline[]
  fitting: Limit[]
}

/** The letter's own deadlines from its receipt that run or stand still: those whose limit fits, and the others. */
function standing(letter: Letter, facts: KnownFacts, { policy }: Reckonable): Standing {
  const except = overridden(letter, null, policy)
  const fitting = limitsFrom(policy, 'received', facts).filter(({ milestone }) => !except.includes(milestone))
  const own = [...openDeadlines(letter), ...pausedDeadlines(letter)].filter(isOfReceipt)
  const fits = ({ rule, milestone }: Deadline) => except.includes(milestone) || fitting.some(({ id }) => id === rule.id)
  return { stays: own.filter(fits), ends: own.filter((one) => !fits(one)), fitting }
}

interface Course {
  stays: readonly Deadline[]
  ends: readonly Deadline[]
  begins: Limit[]
  facts: KnownFacts
}

function goOn(letter: Letter, { stays, ends, begins, facts }: Course, at: Reckonable): Happening[] {
  const policy = { ...at.policy, limits: begins }
  const since = (limit: Limit) => sinceOf(inPlaceOf(limit, ends), at.now.on)
  return [
    ...stays.filter(({ state }) => state === 'paused').map((one) => resumed(one, at)),
    ...ends.map(({ number }): Happening => ({ type: 'deadlineVoided', deadline: number })),
    ...opened('received', { facts, task: null, after: letter.deadlines.length, since }, { ...at, policy }),
  ]
}

function inPlaceOf(limit: Limit, ends: readonly Deadline[]): Deadline | undefined {
  return ends.find(({ milestone }) => !limit.beside && milestone === limit.milestone)
}

/** A limit in place of one that ran on or stood still begins where that had begun. */
function sinceOf(before: Deadline | undefined, on: Day): Since | undefined {
  if (!before) return undefined
  const { startedOn, startMinute, pauses } = before
  return { now: { on: startedOn, minute: startMinute }, pauses: closed(pauses, on) }
}

function isOfReceipt({ task, rule }: Deadline): boolean {
  return task === null && rule.from === 'received'
}

/** A limit that was set for this letter alone runs on. */
function onSupplement({ rule }: Deadline, { limits }: Policy): Limit['onSupplement'] {
  return limits.find(({ id }) => id === rule.id)?.onSupplement ?? 'runs'
}

function wasOver({ pauses, dueOn }: Deadline): boolean {
  return (pauses.at(-1)?.from ?? dueOn) > dueOn
}
