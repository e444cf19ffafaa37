/** The clock (时钟): a deadline with its counted days, as writer and office see it, started or still to be expected. */
import type { Clock, StartEvent } from '@yanlu/sdk/contract'
import { daysOf } from './calendar.ts'
import { begin, isOverdue, type Reckonable } from './deadline.ts'
import { asOpened } from './deadline-state.ts'
import type { KnownFacts } from './facts.ts'
import type { Deadline } from './letter.ts'
import { endsIfResumed } from './pauses.ts'
import { answerOwed, limitsFrom } from './policy.ts'

/** The clocks that would start if `event` happened now, for a letter that does not have them yet. */
export function expectedClocks(event: StartEvent, facts: KnownFacts, at: Reckonable): Clock[] {
  return limitsFrom(at.policy, event, facts).map((limit) => ({
    ...clockOf(asOpened(begin(limit, { ...at, task: null, number: 0 })), at),
    state: 'expected',
  }))
}

/** What a visitor may count on before writing: the triage, and the result if a unit were given the letter today. */
export function promisedClocks(facts: KnownFacts, at: Reckonable): Clock[] {
  if (!answerOwed(at.policy, facts)) return []
  const events = ['received', 'dispatched', 'unitReceived'] as const
  return events
    .flatMap((event) => expectedClocks(event, facts, at))
    .filter(({ milestone }) => promised.includes(milestone))
}

/** What concerns the writer before there is a letter; the rest is between the desk and the units. */
const promised: readonly Clock['milestone'][] = ['triage', 'acceptanceNotice', 'disposition', 'result', 'reply']

/** The unit's name and the reasons of extensions are the view's to add. */
export function clockOf(stored: Deadline, { calendar, now }: Omit<Reckonable, 'policy'>): Clock {
  const deadline = stored.state === 'paused' ? { ...stored, ...endsIfResumed(stored, { calendar, now }) } : stored
  const { rule, startedOn, rawOn, dueOn, extensions, pauses } = deadline
  const firstDueOn = extensions[0]?.from ?? dueOn
  const days = daysOf(calendar, { startedOn, firstDueOn, rawOn, dueOn }, { ...rule, pauses })
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
    rawOn,
    dueOn,
    dueMinute: deadline.dueMinute,
    targetOn: deadline.targetOn,
    capOn: deadline.capOn,
    provisional: deadline.provisional,
    extensions: extensions.map((extension) => ({ ...extension, reason: null })),
    pauses: [...stored.pauses],
    metOn: deadline.metOn,
    today: now.on,
    overdue: isOverdue(deadline, now),
    elapsed: days.filter((day) => day.number !== null && day.on <= until).length,
    days,
  }
}
