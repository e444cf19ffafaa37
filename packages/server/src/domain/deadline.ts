/**
 * Deadlines (时限): opened by the policy's limits, met by acts, lapsed when their day has passed.
 *
 * Overdue is computed from a deadline and today. What is stored is where it started, where it ends before and after
 * rolling (`rawOn`, `dueOn`), its softer target and the last day extensions can reach, and what it rests on: rule,
 * clause, policy and calendar version.
 */
import type { Limit, Milestone, Pause, Policy, Span, StartEvent } from '@yanlu/sdk/contract'
import { before, type Calendar, reckon } from './calendar.ts'
import type { Day, Moment } from './day.ts'
import { openDeadlines } from './deadline-state.ts'
import type { Happening, NewDeadline } from './events.ts'
import type { KnownFacts } from './facts.ts'
import type { Deadline, Letter } from './letter.ts'
import { limitsFrom } from './policy.ts'

export { isOver, isOverdue, isWindow, nextDeadline, openDeadlines } from './deadline-state.ts'

/** When and by which rules deadlines are reckoned. */
export interface Reckonable {
  policy: Policy
  calendar: Calendar
  now: Moment
}

/** The deadlines that begin with `event`, numbered after those the letter has. */
export function opened(event: StartEvent, about: Beginning, { policy, calendar, now }: Reckonable): Happening[] {
  const limits = limitsFrom(policy, event, about.facts).filter(({ milestone }) => !about.except?.includes(milestone))
  return limits.map((limit, index) => {
    const { now: on = now, pauses } = about.since?.(limit) ?? {}
    const number = about.after + 1 + index
    const deadline = begin(limit, { policy, calendar, now: on, task: about.task, number, pauses })
    return { type: 'deadlineOpened', deadline }
  })
}

/**
 * The deadlines that begin with an event which can happen again: the first time alone, or each time anew, as the limit
 * says; what ran before ends then.
 */
export function openedAgain(letter: Letter, { event, facts, after }: Recurrence, at: Reckonable): Happening[] {
  const except = overridden(letter, null, at.policy)
  const fresh = limitsFrom(at.policy, event, facts).filter(
    ({ id, milestone, occurrence }) =>
      !except.includes(milestone) && (occurrence === 'each' || !letter.deadlines.some(({ rule }) => rule.id === id)),
  )
  const ends = openDeadlines(letter).filter(({ rule, task }) => task === null && fresh.some(({ id }) => id === rule.id))
  return [
    ...ends.map(({ number }): Happening => ({ type: 'deadlineVoided', deadline: number })),
    ...fresh.map((limit, index): Happening => {
      return { type: 'deadlineOpened', deadline: begin(limit, { ...at, task: null, number: after + 1 + index }) }
    }),
  ]
}

interface Recurrence {
  event: StartEvent
  facts: KnownFacts
  /** The number of the last deadline. */
  after: number
}

interface Beginning {
  facts: KnownFacts
  task: number | null
  /** The number of the last deadline. */
  after: number
  /** Milestones that have a limit of this letter's own already. */
  except?: readonly Milestone[]
  /** Where a limit goes on from an earlier start. */
  since?: (limit: Limit) => Since | undefined
}

/** An earlier start, and the times in which the clock stood still since. */
export interface Since {
  now: Moment
  pauses?: readonly Pause[] | undefined
}

/** Milestones of a task (or the letter) that run by a limit set for this letter alone: the policy's does not begin. */
export function overridden(letter: Letter, task: number | null, { overrides }: Policy): Milestone[] {
  const ids = overrides.map(({ id }) => id)
  return openDeadlines(letter)
    .filter((one) => one.task === task && ids.includes(one.rule.id))
    .map(({ milestone }) => milestone)
}

/** The open deadlines of a milestone (and task) as met. */
export function met(letter: Letter, which: Pick<Deadline, 'milestone' | 'task'>): Happening[] {
  return openDeadlines(letter)
    .filter((one) => one.milestone === which.milestone && one.task === which.task)
    .map((one) => ({ type: 'deadlineMet', deadline: one.number }))
}

/** The open deadlines of these milestones, whatever task they belong to, as met. */
export function metAll(letter: Letter, milestones: readonly Milestone[]): Happening[] {
  return openDeadlines(letter)
    .filter((one) => milestones.includes(one.milestone))
    .map((one) => ({ type: 'deadlineMet', deadline: one.number }))
}

export function voidedAll(letter: Letter, milestones: readonly Milestone[]): Happening[] {
  return openDeadlines(letter)
    .filter((one) => milestones.includes(one.milestone))
    .map((one) => ({ type: 'deadlineVoided', deadline: one.number }))
}

/** A span that the tenant has entered: a policy with a blank is never in force. */
export function entered(span: Limit['span']): Span {
  if (span === 'blank') throw new Error('a limit without a number in a policy in force')
  return span
}

/** As much of a limit, and of the circumstances, as its days depend on. */
type Beginnable = Pick<Limit, 'id' | 'clause' | 'milestone' | 'span' | 'from' | 'firstDay' | 'rolls' | 'target' | 'cap'>
type Remindable = Pick<Reckonable, 'calendar'> & { policy: Pick<Policy, 'reminders'> }

export function begin(
  limit: Beginnable,
  at: Remindable & Since & { task: number | null; number: number },
): NewDeadline {
  const { id, clause, from, firstDay, rolls, target, cap } = limit
  const { pauses = [] } = at
  const span = entered(limit.span)
  const ends = (counted: Span) => reckon(at.calendar, at.now, { span: counted, firstDay, rolls, pauses })
  const { startedOn, rawOn, dueOn, dueMinute, provisional } = ends(span)
  return {
    number: at.number,
    milestone: limit.milestone,
    task: at.task,
    rule: { id, clause, span, from, firstDay, rolls },
    calendarVersion: at.calendar.version,
    startedOn,
    startMinute: at.now.minute,
    rawOn,
    dueOn,
    dueMinute,
    targetOn: target ? ends(target).dueOn : null,
    capOn: cap ? ends(cap).dueOn : null,
    remindOn: remindedOn(limit.milestone, { startedOn, dueOn }, at),
    provisional,
    ...(pauses.length > 0 && { pauses }),
  }
}

/** When somebody is reminded that it is due soon: so many working days before, not before it began [shangzhou-qu 第六条(三)]. */
export function remindedOn(
  milestone: Milestone,
  { startedOn, dueOn }: Pick<Deadline, 'startedOn' | 'dueOn'>,
  { policy, calendar }: Remindable,
): Day | null {
  const rule = policy.reminders.find((one) => one.milestone === milestone && one.at === 'dueSoon')
  if (!rule || typeof rule.lead !== 'number') return null
  const on = before(calendar, dueOn, { count: rule.lead, of: 'workingDays' })
  return on > startedOn ? on : null
}
