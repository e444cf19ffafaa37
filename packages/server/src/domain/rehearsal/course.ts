/**
 * The course a letter would have taken under a policy: what happened is taken as it happened, and the policy says which
 * limits that would have begun, whether what was decided and granted could have been, and who would have had it.
 */
import type { Concealment, Limit, Milestone, Pause, Policy, StartEvent } from '@yanlu/sdk/contract'
import { type Calendar, reckon } from '../calendar.ts'
import type { Day } from '../day.ts'
import { entered } from '../deadline.ts'
import { closed } from '../deadline-state.ts'
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
  /** From whom the writer’s name is kept, of what the policy offers; null where nothing was asked for. */
  sight: `sight-${Concealment | 'none'}` | null
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
  let waits: Pause[] = []
  for (const event of events) {
    if (event.type === 'extensionGranted' && letter) extend(letter, event, { policy, dues, extensions })
    letter = evolve(letter, event)
    if (event.type === 'completionAsked') waits = [...waits, { from: event.on, to: null }]
    if (event.type === 'completed') waits = closed(waits, event.on)
    for (const due of begun(letter, event, { policy, calendar, waits })) dues.set(`${due.milestone} ${due.task}`, due)
  }
  if (!letter) throw new Error('a letter without events')
  return { ...standing(letter, policy), dues: [...dues.values()], refusedExtensions: extensions }
}

function standing(letter: Letter, policy: Policy): Pick<Course, 'refused' | 'duty' | 'disallowed' | 'reply' | 'sight'> {
  const facts = factsOf(letter, policy)
  const disposition = dispositionOf(policy, letter.disposition)
  const allowed = !letter.disposition || (disposition && (!disposition.binds || fits(disposition, facts)))
  return {
    refused: refusal(letter, policy),
    duty: routedTo(policy, { ...facts, disposition: null }),
    disallowed: allowed ? null : letter.disposition,
    reply: replyRuleFor(policy, facts).by,
    sight: sightOf(letter, policy),
  }
}

function sightOf({ concealment }: Letter, { identity }: Policy): Course['sight'] {
  if (concealment === null) return null
  return identity.conceal.some(({ level }) => level === concealment) ? `sight-${concealment}` : 'sight-none'
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
  /** When the writer was to complete it. */
  waits: readonly Pause[]
}

function begun(letter: Letter, event: LetterEvent, { policy, calendar, waits }: Under): Due[] {
  const facts = factsOf(letter, policy)
  return (starts[event.type] ?? []).flatMap((start) => {
    return tasksOf(event).flatMap((task) =>
      limitsFrom(policy, start, facts).map((limit): Due => {
        const since = start === 'received' ? sinceReceipt(letter, limit, waits) : { on: event.on, pauses: [] }
        const counting = { ...limit, span: entered(limit.span), pauses: since.pauses }
        const { dueOn } = reckon(calendar, { on: since.on, minute: 0 }, counting)
        return { milestone: limit.milestone, task, rule: limit.id, dueOn }
      }),
    )
  })
}

/** From the receipt or from what completed it, as the limit says, and what it waited meanwhile. */
function sinceReceipt({ receivedOn }: Letter, { onSupplement }: Limit, waits: readonly Pause[]) {
  const completedOn = waits.findLast(({ to }) => to !== null)?.to ?? receivedOn
  if (onSupplement === 'restarts') return { on: completedOn, pauses: [] }
  return { on: receivedOn, pauses: onSupplement === 'pauses' ? waits : [] }
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
