/**
 * A rehearsal (试运行): a letter that was, under the policy it had and under a draft, and what differs.
 *
 * Whoever worked on it is taken to have worked as they did: a deadline that would have passed is the worst that could
 * come of the draft, since with a shorter limit they might have been faster.
 */
import type { Difference, Milestone, Policy } from '@yanlu/sdk/contract'
import type { Calendar } from '../calendar.ts'
import type { Day } from '../day.ts'
import type { LetterEvent } from '../events.ts'
import type { Letter } from '../letter.ts'
import { dispositionOf } from '../policy.ts'
import { type Course, courseOf, type Due } from './course.ts'

interface Rehearsal {
  letter: Letter
  events: readonly LetterEvent[]
  before: Policy
  draft: Policy
  calendar: Calendar
  today: Day
}

/** `unit` is the unit's id: the view's to name. */
export function rehearse({ letter, events, before, draft, calendar, today }: Rehearsal): Difference[] {
  const was = courseOf(events, before, calendar)
  const would = courseOf(events, draft, calendar)
  return [
    ...other('refused', was.refused, would.refused),
    ...other('desk', was.duty, would.duty),
    ...other('disposition', nameOf(was.disallowed, before), nameOf(would.disallowed, before)),
    ...other('reply', was.reply, would.reply),
    ...other('sight', was.sight, would.sight),
    ...dues(was, would, { letter, events, today }),
    ...extensions(was, would),
  ]
}

const nothing = {
  milestone: null,
  unit: null,
  ruleBefore: null,
  ruleAfter: null,
  metOn: null,
  lateBefore: false,
  lateAfter: false,
}

function other(kind: Difference['kind'], before: string | null, after: string | null): Difference[] {
  return before === after ? [] : [{ ...nothing, kind, before, after }]
}

function nameOf(disposition: string | null, policy: Policy): string | null {
  return disposition && (dispositionOf(policy, disposition)?.name ?? disposition)
}

interface Lived {
  letter: Letter
  events: readonly LetterEvent[]
  today: Day
}

function dues(was: Course, would: Course, lived: Lived): Difference[] {
  const keys = new Set([...was.dues, ...would.dues].map(keyOf))
  return [...keys].flatMap((key): Difference[] => {
    const before = was.dues.find((due) => keyOf(due) === key)
    const after = would.dues.find((due) => keyOf(due) === key)
    if (before?.dueOn === after?.dueOn) return []
    const { milestone, task } = (before ?? after) as Due
    const metOn = metDay(milestone, task, lived)
    const isLate = (due: Due | undefined) => due !== undefined && (metOn ?? lived.today) > due.dueOn
    return [
      {
        kind: 'due',
        milestone,
        unit: lived.letter.tasks.find(({ number }) => number === task)?.unit ?? null,
        ruleBefore: before?.rule ?? null,
        ruleAfter: after?.rule ?? null,
        before: before?.dueOn ?? null,
        after: after?.dueOn ?? null,
        metOn,
        lateBefore: isLate(before),
        lateAfter: isLate(after),
      },
    ]
  })
}

function keyOf({ milestone, task }: Due): string {
  return `${milestone} ${task}`
}

const ends: readonly LetterEvent['type'][] = ['declined', 'filed', 'sentBack', 'referred', 'closed', 'purged']
const meets: Record<Milestone, readonly LetterEvent['type'][]> = {
  triage: ['accepted', 'held', ...ends],
  declineNotice: ['accepted', ...ends],
  acceptanceNotice: ['wroteToSender', 'accepted', ...ends],
  disposition: ['assigned', 'stepOpened', 'replied', ...ends],
  signIn: ['signedIn', ...ends],
  returnBy: ['returned', 'resultReported', ...ends],
  explanation: ['explained', 'extensionAsked', 'resultReported', ...ends],
  interimNotice: ['wroteToSender', 'replied', ...ends],
  onSite: ['explained', 'resultReported', ...ends],
  result: ['resultReported', 'replied', ...ends],
  reply: ['replied', ...ends],
  completion: ['replied', ...ends],
}

/** The day on which what was due was done, as it was; null when it is still to be done. */
function metDay(milestone: Milestone, task: number | null, { events }: Lived): Day | null {
  const doing = events.find((event) => {
    if (!meets[milestone].includes(event.type)) return false
    return task === null || !('task' in event) || event.task === task || typeof event.task === 'object'
  })
  return doing?.on ?? null
}

/** Extensions that were granted and would not be, or the other way round. */
function extensions(was: Course, would: Course): Difference[] {
  const milestones = new Set([...was.refusedExtensions, ...would.refusedExtensions])
  return [...milestones].flatMap((milestone): Difference[] => {
    const count = (course: Course) => course.refusedExtensions.filter((one) => one === milestone).length
    if (count(was) === count(would)) return []
    return [{ ...nothing, kind: 'extension', milestone, before: String(count(was)), after: String(count(would)) }]
  })
}
