/** What must hold for an extension: a deadline that a rule lets be put off, inside its window, often enough. */
import type { ExtensionRule, Policy, Span } from '@yanlu/sdk/contract'
import { before, type Calendar, reckon } from './calendar.ts'
import type { Day } from './day.ts'
import { isOver, openDeadlines } from './deadline-state.ts'
import { factsOf } from './facts.ts'
import { endedRefusal, type Guarded } from './guards.ts'
import type { Deadline, Letter, Task } from './letter.ts'
import type { Attempt } from './lifecycle.ts'
import { extensionFor } from './policy.ts'

export function extensionMustBeLeft(letter: Letter, attempt: Attempt): Guarded {
  const { policy, task, now, calendar } = attempt
  if (policy.extensions.length === 0) return 'noExtension'
  if (task?.state !== 'open' && task?.state !== 'signedIn') return endedRefusal(task)
  if (isAsked(letter, task.number)) return 'extensionAsked'
  const found = extendable(letter, task.number, policy)
  if (!found) return 'noExtension'
  return extensionRefusal(found, { now, calendar })
}

/** Of the letter's own deadline, which the desk puts off. */
export function ownExtensionMustBeLeft(letter: Letter, { policy, now, calendar }: Attempt): Guarded {
  const found = extendable(letter, null, policy)
  if (!found) return 'noExtension'
  return isAsked(letter, null) ? 'extensionAsked' : extensionRefusal(found, { now, calendar })
}

function isAsked({ tasks }: Letter, about: Task['about']): boolean {
  return tasks.some((one) => one.kind === 'extension' && one.state === 'open' && one.about === about)
}

/** Too early, too late, or as often as it may be already. */
function extensionRefusal(
  { deadline, rule }: { deadline: Deadline; rule: ExtensionRule },
  { now, calendar }: Pick<Attempt, 'now' | 'calendar'>,
): Guarded {
  if (isOver(deadline, now)) return 'extensionTooLate'
  if (rule.opensBefore && now.on < before(calendar, deadline.dueOn, rule.opensBefore)) return 'extensionTooEarly'
  if (rule.within && now.on > within(calendar, deadline, rule.within)) return 'extensionTooLate'
  const often = rule.times !== null && deadline.extensions.length >= rule.times
  return often || isAtCap(deadline) ? 'extensionUsedUp' : null
}

function within(calendar: Calendar, { startedOn, startMinute, rule, pauses }: Deadline, span: Span): Day {
  return reckon(calendar, { on: startedOn, minute: startMinute }, { ...rule, span, pauses }).dueOn
}

/** The deadline that a rule on extensions is about, with the rule: the task’s own, or else the letter’s. */
export function extendable(letter: Letter, task: number | null, policy: Policy) {
  const facts = factsOf(letter, policy)
  const open = openDeadlines(letter)
  const own = open.filter((one) => task !== null && one.task === task)
  for (const deadline of [...own, ...open.filter((one) => one.task === null)]) {
    const rule = extensionFor(policy, deadline.milestone, facts)
    if (rule && rule.how !== 'excused') return { deadline, rule }
  }
  return null
}

export function extensionMustBeAsked(_letter: Letter, { task }: Attempt): Guarded {
  return task?.state === 'open' ? null : 'noExtensionAsked'
}

/** The last day that extensions can reach is reached. */
function isAtCap({ capOn, dueOn }: Deadline): boolean {
  return capOn !== null && dueOn >= capOn
}

/**
 * What was asked for may have no limit any more, or one that ends as late, since another one was set meanwhile: then it can
 * only be denied.
 */
export function extensionMustBePossible(letter: Letter, attempt: Attempt): Guarded {
  const { task, policy } = attempt
  const refused = extensionMustBeAsked(letter, attempt)
  if (refused) return refused
  const deadline = extendable(letter, task?.about ?? null, policy)?.deadline
  if (!deadline || isAtCap(deadline)) return 'noExtension'
  const promisedOn = task?.promisedOn ?? null
  return promisedOn !== null && promisedOn <= deadline.dueOn ? 'noExtension' : null
}
