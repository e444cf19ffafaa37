/** Deadlines in an answer: found by their milestone, compared with what is expected of them, counted days and all. */
import type { Clock } from '@yanlu/sdk'
import { type Failure, failure } from './failure.ts'
import { clauseDifferences, differences } from './match.ts'
import type { ExpectedDue } from './scenario.ts'

/** @param units ids by short names */
export function dueFailures(
  expected: ExpectedDue | readonly ExpectedDue[],
  answer: unknown,
  units: ReadonlyMap<string, string>,
): Failure[] {
  const clocks = clocksIn(answer)
  const all = Array.isArray(expected) ? expected : [expected]
  return all.flatMap((one: ExpectedDue) => failuresOf(one, clocks, units))
}

function failuresOf(expected: ExpectedDue, clocks: Clock[] | null, units: ReadonlyMap<string, string>): Failure[] {
  const { milestone, absent } = expected
  const of = `the deadline of ${milestone}`
  if (!clocks) return [failure(of, 'an answer with clocks', 'one without')]
  const fitting = clocks.filter((clock) => isMeant(clock, expected, units))
  const standing = fitting.filter(({ state }) => state !== 'void')
  if (absent) return standing.length === 0 ? [] : [failure(of, 'none', standing.map(shown))]
  const found = standing.at(-1) ?? fitting.at(-1)
  if (!found)
    return [failure(of, shownExpectation(expected), clocks.length > 0 ? clocks.map(shown) : 'no deadline at all')]
  return differing(expected, found).map((one) => ({ ...one, of }))
}

/** Which of several: by what tells them apart, never by the days. */
function isMeant(clock: Clock, expected: ExpectedDue, units: ReadonlyMap<string, string>): boolean {
  const { milestone, task, state, rule, unit } = expected
  if (clock.milestone !== milestone) return false
  if (task !== undefined && clock.task !== task) return false
  if (state !== undefined && clock.state !== state) return false
  if (rule !== undefined && clock.rule !== rule) return false
  return unit === undefined || clock.unit === (units.get(unit) ?? unit)
}

function differing(expected: ExpectedDue, clock: Clock) {
  const { on, raw, days, starts, overdue, provisional, clause } = expected
  const wanted = {
    ...(on !== undefined && { dueOn: on }),
    ...(raw !== undefined && { rawOn: raw }),
    ...(starts !== undefined && { startedOn: starts }),
    ...(overdue !== undefined && { overdue }),
    ...(provisional !== undefined && { provisional }),
  }
  const parts = [...differences(wanted, clock), ...differences(expected.expect ?? {}, clock)]
  const found = [...parts, ...clauseDifferences(clause, clock.clause)]
  if (days === undefined) return found
  const listed = typeof days === 'string' ? days.trim().split(/[\s,]+/) : days
  const short = listed.every((day) => day.length === 5)
  const counted = clock.days.filter(({ number }) => number !== null).map(({ on: day }) => (short ? day.slice(5) : day))
  if (counted.join(' ') === listed.join(' ')) return found
  return [...found, { path: 'counted days', expected: listed.join(' '), actual: counted.join(' ') }]
}

/** Of a letter, a receipt, an answer that holds a letter, or a mailbox's promises. */
function clocksIn(answer: unknown): Clock[] | null {
  const all = answer as { clocks?: Clock[]; promises?: Clock[]; letter?: { clocks?: Clock[] } | null } | null
  return all?.clocks ?? all?.promises ?? all?.letter?.clocks ?? null
}

function shown({ milestone, state, rule, startedOn, rawOn, dueOn, task }: Clock): string {
  const rolled = rawOn === dueOn ? '' : ` (raw ${rawOn})`
  return `${milestone} ${dueOn}${rolled} ${state}, by ${rule} from ${startedOn}${task === null ? '' : `, task ${task}`}`
}

function shownExpectation({ milestone, on, state, rule, task }: ExpectedDue): string {
  const more = [on, state, rule && `by ${rule}`, task !== undefined && `task ${task}`].filter(Boolean)
  return [milestone, ...more].join(' ')
}
