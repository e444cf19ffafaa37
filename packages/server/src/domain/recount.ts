/**
 * Recounting: what is known of a letter changed (its category, its disposition, a flag), so other limits apply. They run
 * from where they would have begun.
 */
import type { Limit, Milestone, StartEvent } from '@yanlu/sdk/contract'
import type { Day } from './day.ts'
import { begin, openDeadlines, type Reckonable, type Since } from './deadline.ts'
import type { Happening } from './events.ts'
import type { KnownFacts } from './facts.ts'
import type { Deadline, Letter, Task } from './letter.ts'
import { runningLimits } from './policy.ts'

interface Start extends Since {
  task: number | null
}

/**
 * Open deadlines under rules that fit no longer end; those that fit begin where the old ones had, and so do limits of
 * milestones that had none. What was set for this letter alone (从其规定、限期) stays.
 */
export function recounted(letter: Letter, facts: KnownFacts, at: Reckonable): Happening[] {
  const running = runningLimits(at.policy, facts)
  const overrides = new Set(at.policy.overrides.map(({ id }) => id))
  const ends = openDeadlines(letter).filter(
    ({ rule }) => !overrides.has(rule.id) && !running.some(({ id }) => id === rule.id),
  )
  const begins = running.flatMap((limit) => startsOf(letter, { limit, ends }, at).map((start) => ({ limit, start })))
  return [
    ...ends.map((deadline): Happening => ({ type: 'deadlineVoided', deadline: deadline.number })),
    ...begins.map(({ limit, start }, index): Happening => {
      const number = letter.deadlines.length + 1 + index
      return { type: 'deadlineOpened', deadline: begin(limit, { ...at, ...start, number }) }
    }),
  ]
}

/** Limits from the letter's receipt that only a decision makes apply, counted from the receipt all the same. */
export function openedSinceReceipt(letter: Letter, facts: KnownFacts, at: Reckonable): Happening[] {
  const limits = runningLimits(at.policy, facts).filter(({ from }) => from === 'received')
  const fresh = limits.filter((limit) => !hadOne(letter, limit, null))
  const since = { on: letter.receivedOn, minute: 0 }
  return fresh.map((limit, index) => ({
    type: 'deadlineOpened',
    deadline: begin(limit, { ...at, now: since, task: null, number: letter.deadlines.length + 1 + index }),
  }))
}

/** Where this limit would have begun, for each task it is about; nowhere when it runs or ran already. */
function startsOf(
  letter: Letter,
  { limit, ends }: { limit: Limit; ends: readonly Deadline[] },
  { now }: Reckonable,
): Start[] {
  const inPlace = ends.filter((one) => one.milestone === limit.milestone && one.rule.from === limit.from)
  const taken = inPlace.map(({ task, startedOn, startMinute, pauses }) => ({
    task,
    now: { on: startedOn, minute: startMinute },
    pauses,
  }))
  const known = occurrences(letter, limit)
    .filter(({ task }) => !taken.some((start) => start.task === task) && !hadOne(letter, limit, task))
    .map((start) => (isInMinutes(limit) ? { ...start, now } : start))
  const running = openDeadlines(letter).filter(({ rule }) => rule.id === limit.id)
  return [...taken, ...known].filter(({ task }) => !running.some((one) => one.task === task))
}

/** Whether a deadline of this milestone was there before, met or ended; of a limit beside others, one of its own. */
function hadOne({ deadlines }: Letter, limit: Limit, task: number | null): boolean {
  return deadlines.some(
    (one) => one.task === task && (limit.beside ? one.rule.id === limit.id : one.milestone === limit.milestone),
  )
}

const underWay: readonly Task['state'][] = ['open', 'signedIn']

/** The minute of what took place is not known: a limit in minutes begins now. */
function isInMinutes({ span }: Limit): boolean {
  return span !== 'blank' && span.of === 'minutes'
}

/** Where what a limit starts from took place. What the writer has yet to complete begins with that; what is answered, never. */
function occurrences(letter: Letter, { from: event, milestone }: Limit): Start[] {
  const assignments = letter.tasks.filter(({ kind, state }) => kind === 'assignment' && underWay.includes(state))
  if (event === 'dispatched' || event === 'unitReceived') {
    return assignments.map(({ number: task, assignedOn: on }) => ({ task, now: { on, minute: 0 } }))
  }
  if (event === 'signedIn') {
    return assignments.flatMap(({ number: task, signedInOn: on }) => (on ? [{ task, now: { on, minute: 0 } }] : []))
  }
  if (letter.status === 'answered' || letter.status === 'needsCompleting') return []
  const same = letter.deadlines.find(({ rule, task }) => rule.from === event && task === null)
  if (same) return [{ task: null, now: { on: same.startedOn, minute: same.startMinute }, pauses: same.pauses }]
  const on = ahead.includes(milestone) ? startedOn(letter, event) : null
  return on ? [{ task: null, now: { on, minute: 0 } }] : []
}

/** What is not behind a letter that is being handled; what was due before its acceptance is. */
const ahead: readonly Milestone[] = ['result', 'reply', 'completion', 'interimNotice']

function startedOn({ receivedOn, acceptedOn }: Letter, event: StartEvent): Day | null {
  if (event === 'received') return receivedOn
  return event === 'accepted' ? acceptedOn : null
}
