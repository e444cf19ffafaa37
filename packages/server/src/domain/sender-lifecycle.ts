/** What the writer of a letter may do and when: the same kind of table as the office's, for whoever holds both codes. */
import type { LetterStatus, Policy, RefusalReason, SenderAct, SenderActOffer } from '@yanlu/sdk/contract'
import { type Calendar, reckon } from './calendar.ts'
import type { Day, Moment } from './day.ts'
import { livingStatuses } from './guards.ts'
import type { Letter } from './letter.ts'
import { type Refusal, refusedBy } from './lifecycle.ts'

export interface SenderAttempt {
  policy: Policy
  calendar: Calendar
  now: Moment
}

interface Row {
  from: readonly LetterStatus[]
  /** Why not, from any other status. */
  otherwise: RefusalReason
  guard: (letter: Letter, attempt: SenderAttempt) => RefusalReason | null
  clause: (policy: Policy) => string | null
}

const answered: readonly LetterStatus[] = ['answered', 'closed']
const none = () => null

export const senderLifecycle: Record<SenderAct, Row> = {
  complete: { from: ['needsCompleting'], otherwise: 'noCompletionAsked', guard: none, clause: none },
  supplement: { from: livingStatuses, otherwise: 'ended', guard: none, clause: none },
  writeToOffice: { from: livingStatuses, otherwise: 'ended', guard: none, clause: none },
  requestProgress: {
    from: ['received', 'held', 'accepted', 'inHand'],
    otherwise: 'ended',
    guard: notLately,
    clause: ({ progress }) => progress.clause,
  },
  rate: {
    from: answered,
    otherwise: 'notAnswered',
    guard: onceAnswered,
    clause: none,
  },
  dispute: { from: answered, otherwise: 'notAnswered', guard: onceInTime, clause: ({ dispute }) => dispute.clause },
}

export function senderRefusal(act: SenderAct, letter: Letter, attempt: SenderAttempt): Refusal | null {
  const { from, otherwise, guard, clause } = senderLifecycle[act]
  const reason = from.includes(letter.status) ? guard(letter, attempt) : reasonNot(act, letter, otherwise)
  return reason && { reason, clause: clause(attempt.policy) }
}

/** Whoever is waited for is told so, and that an answer is there: the letter has not ended. */
const noProgress: Partial<Record<LetterStatus, RefusalReason>> = {
  needsCompleting: 'completionAwaited',
  answered: 'alreadyAnswered',
}

function reasonNot(act: SenderAct, { status }: Letter, otherwise: RefusalReason): RefusalReason {
  if (status === 'purged') return 'purged'
  return (act === 'requestProgress' && noProgress[status]) || otherwise
}

/** @throws {Problem} `not_allowed_now` */
export function ensureSender(act: SenderAct, letter: Letter, attempt: SenderAttempt): void {
  const refused = senderRefusal(act, letter, attempt)
  if (refused) throw refusedBy(refused)
}

export function senderOffers(letter: Letter, attempt: SenderAttempt): SenderActOffer[] {
  const acts = Object.keys(senderLifecycle) as SenderAct[]
  return acts.map((act) => {
    const refusal = senderRefusal(act, letter, attempt)
    return { act, refusal, clause: senderLifecycle[act].clause(attempt.policy) }
  })
}

function notLately({ progressAskedOn }: Letter, { policy, calendar, now }: SenderAttempt): RefusalReason | null {
  if (!progressAskedOn) return null
  return now.on < endOf(policy.progress.every, progressAskedOn, calendar) ? 'askedLately' : null
}

/** Once, and only an answer: what was closed without one has nothing to be rated. */
function onceAnswered({ answeredOn, rated }: Letter): RefusalReason | null {
  if (!answeredOn) return 'notAnswered'
  return rated ? 'alreadyRated' : null
}

/** Once, and no later than the policy says after the answer. */
function onceInTime(letter: Letter, { policy, calendar, now }: SenderAttempt): RefusalReason | null {
  if (letter.disputedOn) return 'alreadyDisputed'
  const { answeredOn } = letter
  if (!answeredOn) return 'notAnswered'
  return now.on <= endOf(policy.dispute.within, answeredOn, calendar) ? null : 'disputeOver'
}

function endOf(span: Policy['dispute']['within'], from: Day, calendar: Calendar): Day {
  return reckon(calendar, { on: from, minute: 0 }, { span, firstDay: 'excluded', rolls: true }).dueOn
}
