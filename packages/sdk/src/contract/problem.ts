/**
 * Everything that can go wrong, as both sides of the wire know it (RFC 9457, `application/problem+json`).
 *
 * The code is stable and is what programs branch on; the words are for people, in the reader's language.
 * A refusal by the letter's state carries the reason (see `refusalReasons`) and the clause it rests on.
 *
 * No schema here: the client carries this file.
 */

import type { Scope } from './scope.ts'

/** Stable code → HTTP status. */
export const problemStatuses = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_allowed_now: 409,
  conflict: 409,
  too_large: 413,
  key_reused: 422,
  proof_required: 428,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof problemStatuses

/** Why the lifecycle refuses an act; the words are in `labels.ts`. */
export const refusalReasons = [
  'notYourRole',
  'notYourDesk',
  'notYourTask',
  'alreadyAccepted',
  'alreadyHeld',
  'notAccepted',
  'alreadyAssigned',
  'notAssigned',
  'assignFirst',
  'nothingAssigns',
  'nothingRefers',
  'acceptFirst',
  'dispositionUnfit',
  'groundExcepted',
  'leadsElsewhere',
  'nothingToMark',
  'limitFixed',
  'noLimitSet',
  'signOffAwaited',
  'noStepAwaited',
  'tasksUnderWay',
  'alreadySignedIn',
  'notSignedIn',
  'alreadyReported',
  'notReported',
  'resultAwaited',
  'reportFirst',
  'reviewAwaited',
  'returnWindowOver',
  'noReturn',
  'noExtension',
  'extensionTooEarly',
  'extensionTooLate',
  'extensionUsedUp',
  'extensionAsked',
  'noExtensionAsked',
  'redoUsedUp',
  'alreadyAnswered',
  'notAnswered',
  'completionAwaited',
  'noCompletionAsked',
  'alreadyDisputed',
  'disputeOver',
  'alreadyRated',
  'askedLately',
  'unitReplies',
  'leaderReplies',
  'ended',
  'noIdentityGiven',
  'concealedFromUnits',
  'concealedFromOffice',
  'openingAwaited',
  'ownRequest',
  'purged',
  'noRemoval',
  'stillKept',
  'lastAdministrator',
  'managesMore',
  'successorNeeded',
  'handOverNeeded',
  'successorAccused',
  'neededAtUnit',
  'twoStepRequired',
  'twoStepKept',
  'twoStepNotOn',
  'twoStepOwn',
  'twoStepElsewhere',
  'roleInUse',
  'roleNeeded',
  'dutyNeeded',
  'alreadyMember',
  'alreadyInvited',
  'invitationOver',
  'invitationUsed',
  'invitationRevoked',
  'versionsWaiting',
  'nothingProposed',
  'approvalNeeded',
  'keyMadeByPeople',
  'scopeMissing',
  'mailboxClosed',
  'tenantSuspended',
  'beingRemoved',
  'suspendFirst',
  'exportFirst',
  'liveClock',
  'noticeNotImported',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** One field of the input that does not fit: where it is (dots between names) and what to do about it. */
export interface FieldProblem {
  path: string
  message: string
}

export interface ProblemDetails {
  /** The HTTP status of the answer; absent where there was none. */
  status?: number
  fields?: FieldProblem[]
  reason?: RefusalReason
  clause?: string
  /** For an API key that lacks one: the scope that the operation asks for. */
  scope?: Scope
  requestId?: string
  retryAfterSeconds?: number
  /** The client sent it more than once: an act may have been done by an earlier try. */
  repeated?: boolean
  /** For `conflict`: what somebody else did first. */
  done?: { type: string; by: string; at: string }[]
  /** For `proof_required`: the proof of work to solve, sent back in the header `Yanlu-Proof`. */
  challenge?: unknown
}

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly details: ProblemDetails

  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}) {
    super(message)
    this.code = code
    this.details = details
  }

  get status(): number {
    return this.details.status ?? problemStatuses[this.code]
  }
}
