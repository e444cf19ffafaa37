/**
 * The course a letter would have taken under a policy: what happened is taken as it happened, and the policy says which
 * limits that would have begun, whether what was decided and granted could have been, and who would have had it.
 */
import type { Milestone, Policy, StartEvent } from '@yanlu/sdk/contract'
import { type Calendar, reckon } from '../calendar.ts'
import type { Day } from '../day.ts'
import { entered } from '../deadline.ts'
import type { LetterEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import { factsOf, fits } from '../facts.ts'
import type { Letter } from '../letter.ts'
import { categoryOf, dispositionOf, extensionFor, limitsFrom, replyRuleFor, routedTo } from '../policy.ts'

export interface Due {
  milestone: Milestone
  task: number | null
  rule: string
  dueOn: Day
}

export interface Course {
  /** Why it would not have been taken; null when it would. */
  refused: string | null
  /** The duty whose unit would have received it; null for the mailbox's office. */
  duty: string | null
  /** The disposition decided, when the policy would not have allowed it; null when it would. */
  disallowed: string | null
  dues: readonly Due[]
  /** Numbers of extensions granted that the policy would have refused, by milestone. */
  refusedExtensions: readonly Milestone[]
  reply: 'office' | 'unit' | 'role'
}

/** Which limits an event begins, and for which tasks. */
const starts: Partial<Record<LetterEvent['type'], readonly StartEvent[]>> = {
  received: ['received'],
  completed: ['received'],
  accepted: ['received', 'accepted'],
  decided: ['received'],
  assigned: ['dispatched', 'unitReceived'],
  redoAsked: ['dispatched', 'unitReceived'],
  signedIn: ['signedIn'],
  resultReported: ['reported'],
  instructed: ['instructed'],
  marked: ['marked'],
}

export function courseOf(events: readonly LetterEvent[], policy: Policy, calendar: Calendar): Course {
  let letter: Letter | null = null
  const dues = new Map<string, Due>()
  const extensions: Milestone[] = []
  for (const event of events) {
    if (event.type === 'extensionGranted' && letter) extend(letter, event, { policy, dues, extensions })
    letter = evolve(letter, event)
    for (const due of begun(letter, event, { policy, calendar })) dues.set(`${due.milestone} ${due.task}`, due)
  }
  if (!letter) throw new Error('a letter without events')
  return { ...standing(letter, policy), dues: [...dues.values()], refusedExtensions: extensions }
}

function standing(letter: Letter, policy: Policy): Pick<Course, 'refused' | 'duty' | 'disallowed' | 'reply'> {
  const facts = factsOf(letter, policy)
  const disposition = dispositionOf(policy, letter.disposition)
  const allowed = !letter.disposition || (disposition && (!disposition.binds || fits(disposition, facts)))
  return {
    refused: refusal(letter, policy),
    duty: routedTo(policy, { ...facts, disposition: null }),
    disallowed: allowed ? null : letter.disposition,
    reply: replyRuleFor(policy, facts).by,
  }
}

/** By what is still known of who wrote: whether a name was given, and a way to be reached. */
function refusal({ category, anonymous, reachable }: Letter, policy: Policy): string | null {
  if (!categoryOf(policy, category)) return 'category'
  for (const group of policy.identity.required) {
    if (anonymous && group.length === 1 && group[0] === 'realName') return 'realName'
    if (!reachable && group.every((field) => field === 'phone' || field === 'email')) return 'phone'
  }
  return null
}

interface Under {
  policy: Policy
  calendar: Calendar
}

function begun(letter: Letter, event: LetterEvent, { policy, calendar }: Under): Due[] {
  const facts = factsOf(letter, policy)
  return (starts[event.type] ?? []).flatMap((start) => {
    const on = start === 'received' && event.type !== 'completed' ? letter.receivedOn : event.on
    return tasksOf(event).flatMap((task) =>
      limitsFrom(policy, start, facts).map((limit): Due => {
        const counting = { ...limit, span: entered(limit.span) }
        const { dueOn } = reckon(calendar, { on, minute: 0 }, counting)
        return { milestone: limit.milestone, task, rule: limit.id, dueOn }
      }),
    )
  })
}

function tasksOf(event: LetterEvent): (number | null)[] {
  if (event.type === 'assigned') return event.tasks.map(({ number }) => number)
  if (event.type === 'redoAsked') return [event.next.number]
  return event.type === 'signedIn' || event.type === 'resultReported' ? [event.task] : [null]
}

interface Extending {
  policy: Policy
  dues: Map<string, Due>
  extensions: Milestone[]
}

/** Granted as it was, where the policy has a rule for it and it was not used up. */
function extend(
  letter: Letter,
  event: LetterEvent & { type: 'extensionGranted' },
  { policy, dues, extensions }: Extending,
): void {
  const deadline = letter.deadlines.find(({ number }) => number === event.deadline)
  if (!deadline) return
  const rule = extensionFor(policy, deadline.milestone, factsOf(letter, policy))
  const usedUp = rule?.times !== null && deadline.extensions.length >= (rule?.times ?? 0)
  if (!rule || usedUp) {
    extensions.push(deadline.milestone)
    return
  }
  const key = `${deadline.milestone} ${deadline.task}`
  const due = dues.get(key)
  if (due) dues.set(key, { ...due, dueOn: event.dueOn })
}
