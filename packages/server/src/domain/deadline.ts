/**
 * Deadlines (时限): opened by the policy's limits, met by acts, lapsed when their day has passed.
 *
 * Overdue is computed from a deadline and today. What is stored is where it started, where it ends before and after
 * rolling (`rawOn`, `dueOn`), and what it rests on: rule, clause, policy and calendar version.
 */
import type { Clock, Limit, Policy, StartEvent } from '@yanlu/sdk/contract'
import { type Calendar, reckon } from './calendar.ts'
import type { Moment } from './day.ts'
import type { Happening, NewDeadline } from './events.ts'
import type { Deadline, Letter } from './letter.ts'
import { type KnownFacts, limitsFrom } from './policy.ts'

/** When and by which rules deadlines are reckoned. */
export interface Reckonable {
  policy: Policy
  calendar: Calendar
  now: Moment
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

/** The open deadlines of a milestone (and task) as met. */
export function met(letter: Letter, which: Pick<Deadline, 'milestone' | 'task'>): Happening[] {
  return letter.deadlines
    .filter((one) => one.state === 'open' && one.milestone === which.milestone && one.task === which.task)
    .map((one) => ({ type: 'deadlineMet', deadline: one.number }))
}

/** A day counts to its end (24:00); a span of minutes ends within its day. */
export function isOverdue(deadline: Pick<Deadline, 'state' | 'dueOn' | 'dueMinute' | 'metOn'>, now: Moment): boolean {
  if (deadline.state === 'void') return false
  if (deadline.metOn) return deadline.metOn > deadline.dueOn
  if (now.on === deadline.dueOn) return deadline.dueMinute !== null && now.minute > deadline.dueMinute
  return now.on > deadline.dueOn
}

/** The nearest open deadline; null when nothing is owed. */
export function nextDeadline(letter: Letter): Deadline | null {
  const open = letter.deadlines.filter((deadline) => deadline.state === 'open')
  return open.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || endMinute(a) - endMinute(b))[0] ?? null
}

/** A whole day ends after all of its minutes. */
function endMinute({ dueMinute }: Deadline): number {
  return dueMinute ?? 24 * 60
}

/** The clock that would start if `event` happened now, for a letter that does not have it yet. */
export function expectedClocks(event: StartEvent, facts: KnownFacts, at: Reckonable): Clock[] {
  return limitsFrom(at.policy, event, facts).map((limit) => ({
    ...clockOf({ ...begin(limit, { ...at, task: null, number: 0 }), state: 'open', metOn: null, lapsedOn: null }, at),
    state: 'expected',
  }))
}

/** What a visitor may count on before writing: the triage, and the result if a unit were given the letter today. */
export function promisedClocks(category: string, at: Reckonable): Clock[] {
  const facts = { category, disposition: null, anonymous: true }
  return (['received', 'dispatched', 'unitReceived'] as const).flatMap((event) => expectedClocks(event, facts, at))
}

/** A deadline with its counted days, as writer and office see it. The unit's name is the view's to add. */
export function clockOf(deadline: Deadline, { calendar, now }: Omit<Reckonable, 'policy'>): Clock {
  const { rule, startedOn, startMinute } = deadline
  const { days } = reckon(calendar, { on: startedOn, minute: startMinute }, rule)
  const until = deadline.metOn ?? now.on
  return {
    milestone: deadline.milestone,
    state: deadline.state,
    task: deadline.task,
    unit: null,
    rule: rule.id,
    clause: rule.clause,
    span: rule.span,
    from: rule.from,
    firstDay: rule.firstDay,
    rolls: rule.rolls,
    startedOn,
    rawOn: deadline.rawOn,
    dueOn: deadline.dueOn,
    dueMinute: deadline.dueMinute,
    provisional: deadline.provisional,
    metOn: deadline.metOn,
    today: now.on,
    overdue: isOverdue(deadline, now),
    elapsed: days.filter((day) => day.number !== null && day.on <= until).length,
    days,
  }
}

function begin(
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
