/**
 * Deadlines (时限): opened by the policy's limits, met by acts, lapsed when their day has passed.
 *
 * Overdue is computed from a deadline and today. What is stored is where it started, where it ends before and after
 * rolling (`rawOn`, `dueOn`), and what it rests on: rule, clause, policy and calendar version.
 */
import type { Limit, Milestone, Policy, StartEvent } from '@yanlu/sdk/contract'
import { type Calendar, reckon } from './calendar.ts'
import type { Moment } from './day.ts'
import type { Happening, NewDeadline } from './events.ts'
import type { Deadline, Letter } from './letter.ts'
import { type KnownFacts, limitFor, limitsFrom } from './policy.ts'

/** When and by which rules deadlines are reckoned. */
export interface Reckonable {
  policy: Policy
  calendar: Calendar
  now: Moment
}

/** Times in which something may be done, and no duty: when they are over they are over, and nothing is overdue. */
const windows: readonly Milestone[] = ['returnBy', 'explanation']

export function isWindow({ milestone }: Pick<Deadline, 'milestone'>): boolean {
  return windows.includes(milestone)
}

/** The deadlines that begin with `event`, numbered after those the letter has. */
export function opened(
  event: StartEvent,
  about: { facts: KnownFacts; task: number | null; after: number },
  { policy, calendar, now }: Reckonable,
): Happening[] {
  return limitsFrom(policy, event, about.facts).map((limit, index) => ({
    type: 'deadlineOpened',
    deadline: begin(limit, { calendar, now, task: about.task, number: about.after + 1 + index }),
  }))
}

/**
 * Limits from the letter's receipt that only a decision makes apply, such as those of a disposition: counted from the
 * receipt all the same.
 */
export function openedSinceReceipt(letter: Letter, facts: KnownFacts, at: Reckonable): Happening[] {
  const had = new Set(letter.deadlines.map((deadline) => deadline.milestone))
  const since = { ...at, now: { on: letter.receivedOn, minute: 0 } }
  return limitsFrom(at.policy, 'received', facts)
    .filter((limit) => !had.has(limit.milestone))
    .map((limit, index) => ({
      type: 'deadlineOpened',
      deadline: begin(limit, { ...since, task: null, number: letter.deadlines.length + 1 + index }),
    }))
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

/** Open deadlines under rules that fit no longer end, and those that fit begin where they had begun. */
export function recounted(letter: Letter, facts: KnownFacts, { policy, calendar }: Reckonable): Happening[] {
  const happenings: Happening[] = []
  let number = letter.deadlines.length
  for (const deadline of openDeadlines(letter)) {
    const limit = limitFor(policy, deadline.milestone, facts)
    if (limit?.id === deadline.rule.id) continue
    happenings.push({ type: 'deadlineVoided', deadline: deadline.number })
    if (limit?.from !== deadline.rule.from) continue
    number += 1
    const now = { on: deadline.startedOn, minute: deadline.startMinute }
    happenings.push({ type: 'deadlineOpened', deadline: begin(limit, { calendar, now, task: deadline.task, number }) })
  }
  return happenings
}

/** A day counts to its end (24:00); a span of minutes ends within its day. */
export function isOverdue(
  deadline: Pick<Deadline, 'milestone' | 'state' | 'dueOn' | 'dueMinute' | 'metOn'>,
  now: Moment,
): boolean {
  return !isWindow(deadline) && isOver(deadline, now)
}

/** Whether its time is over, a window's as well. */
export function isOver(deadline: Pick<Deadline, 'state' | 'dueOn' | 'dueMinute' | 'metOn'>, now: Moment): boolean {
  if (deadline.state === 'void') return false
  if (deadline.metOn) return deadline.metOn > deadline.dueOn
  if (now.on === deadline.dueOn) return deadline.dueMinute !== null && now.minute > deadline.dueMinute
  return now.on > deadline.dueOn
}

/** The nearest open deadline; null when nothing is owed. */
export function nextDeadline(letter: Pick<Letter, 'deadlines'>): Deadline | null {
  const owed = openDeadlines(letter).filter((deadline) => !isWindow(deadline))
  return owed.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || endMinute(a) - endMinute(b))[0] ?? null
}

export function openDeadlines({ deadlines }: Pick<Letter, 'deadlines'>): Deadline[] {
  return deadlines.filter((deadline) => deadline.state === 'open')
}

/** A whole day ends after all of its minutes. */
function endMinute({ dueMinute }: Deadline): number {
  return dueMinute ?? 24 * 60
}

export function begin(
  limit: Limit,
  at: { calendar: Calendar; now: Moment; task: number | null; number: number },
): NewDeadline {
  const { id, clause, span, from, firstDay, rolls } = limit
  const { startedOn, rawOn, dueOn, dueMinute, provisional } = reckon(at.calendar, at.now, limit)
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
    provisional,
  }
}
