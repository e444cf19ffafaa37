/**
 * A letter's life as one executable table: which act, from which statuses, by whom, and what else must hold.
 *
 * Enforcement, the acts a letter offers, the words of a refusal, the diagram in the documents and the random walk in
 * the tests all read this table. Statuses are the writer's; work in progress is tasks. What a role allows is the
 * tenant's to say; where in the organisation somebody has to stand for an act (`who`) is said here.
 */
import {
  type LetterAct,
  type LetterStatus,
  type Policy,
  Problem,
  type RefusalReason,
  type TaskKind,
} from '@yanlu/sdk/contract'
import { type Actor, mayRead } from './access.ts'
import type { Calendar } from './calendar.ts'
import type { Moment } from './day.ts'
import * as extension from './extension-guards.ts'
import * as guard from './guards.ts'
import { nothingKeepsIt } from './keeping.ts'
import type { Letter, Task } from './letter.ts'
import { refuseUnstated } from './requirements.ts'
import { replier } from './turns.ts'

export interface Refusal {
  reason: RefusalReason
  clause: string | null
}

/** What an act is judged by. `task` is the one it is about. */
export interface Attempt {
  actor: Actor
  policy: Policy
  calendar: Calendar
  now: Moment
  task?: Task | undefined
  /** What the policy requires for the act, as it was stated, by the requirement's id. */
  stated?: Readonly<Record<string, string>> | undefined
}

/**
 * `desk`: the unit whose desk the letter is on; `holder`: the unit and role that have the task; `deskOrReviewer`: the
 * desk, or who reviews the result; `approver`: the desk, or the role that the task names; `replier`: the desk, the lead
 * unit or a role, as the policy says; `involved`: the desk and the units that have it; `reader`: whoever reads it.
 */
type Who = 'desk' | 'holder' | 'deskOrReviewer' | 'approver' | 'replier' | 'involved' | 'reader'

interface Row {
  from: readonly LetterStatus[]
  who: Who
  /** Kinds of tasks it is about; none for an act about the letter. */
  tasks: readonly TaskKind[]
  guard: (letter: Letter, attempt: Attempt) => RefusalReason | null
}

const beforeAcceptance: readonly LetterStatus[] = ['received', 'needsCompleting', 'held']
const alive: readonly LetterStatus[] = ['received', 'needsCompleting', 'held', 'accepted', 'inHand', 'answered']
const remaining: readonly LetterStatus[] = [...alive, 'closed', 'declined', 'sentBack', 'filed', 'referred']
const working: readonly LetterStatus[] = ['accepted', 'inHand']

const desk = { who: 'desk', tasks: [] } as const
const assignment = { who: 'holder', from: ['inHand'], tasks: ['assignment'] } as const
const approval = { who: 'approver', from: working, tasks: ['extension'] } as const

export const lifecycle: Record<LetterAct, Row> = {
  accept: { ...desk, from: beforeAcceptance, guard: guard.always },
  decline: { ...desk, from: beforeAcceptance, guard: guard.always },
  hold: { ...desk, from: ['received', 'needsCompleting'], guard: guard.always },
  file: { ...desk, from: beforeAcceptance, guard: guard.always },
  askCompletion: { ...desk, from: ['received', 'held'], guard: guard.always },
  sendBack: { ...desk, from: beforeAcceptance, guard: guard.always },
  refer: { ...desk, from: [...beforeAcceptance, ...working, 'referred'], guard: guard.mayBeReferred },
  decide: { ...desk, from: working, guard: guard.nothingUnderWay },
  signOff: { who: 'holder', from: working, tasks: ['step', 'review'], guard: guard.signOffMustBeAwaited },
  withholdSignOff: { who: 'holder', from: working, tasks: ['step'], guard: guard.stepMustBeOpen },
  instruct: { who: 'reader', from: alive, tasks: [], guard: guard.always },
  assign: { ...desk, from: working, guard: guard.somethingMustAssign },
  recall: { ...desk, from: ['inHand'], tasks: ['assignment'], guard: guard.mustBeUnderWay },
  reclassify: { ...desk, from: ['received', 'needsCompleting', 'held', 'accepted', 'inHand'], guard: guard.always },
  remind: { ...desk, from: ['inHand'], tasks: ['assignment'], guard: guard.mustBeUnderWay },
  mark: { who: 'involved', from: alive, tasks: [], guard: guard.somethingToMark },
  setLimit: { who: 'reader', from: working, tasks: [], guard: guard.limitMayBeSet },
  liftLimit: { who: 'reader', from: working, tasks: [], guard: guard.limitMustBeSet },
  extend: { ...desk, from: working, guard: extension.ownExtensionMustBeLeft },
  settle: { who: 'holder', from: remaining, tasks: ['question'], guard: guard.questionMustBeOpen },
  signIn: { ...assignment, guard: guard.mustBeOpen },
  return: { ...assignment, guard: guard.returnWindowMustBeOpen },
  askExtension: { ...assignment, guard: extension.extensionMustBeLeft },
  grantExtension: { ...approval, guard: extension.extensionMustBePossible },
  denyExtension: { ...approval, guard: extension.extensionMustBeAsked },
  explain: { ...assignment, guard: guard.mustBeSignedIn },
  report: { ...assignment, guard: guard.mustBeSignedIn },
  redo: { who: 'deskOrReviewer', from: ['inHand'], tasks: ['assignment'], guard: guard.redoMustBeLeft },
  reply: { who: 'replier', from: working, tasks: [], guard: guard.resultsMustBeIn },
  close: { ...desk, from: ['accepted', 'inHand', 'answered'], guard: guard.answerMustNotBeOwed },
  writeToSender: { ...desk, from: remaining, guard: guard.always },
  nameAccused: { ...desk, from: remaining, guard: guard.always },
  recuse: { who: 'reader', from: remaining, tasks: [], guard: guard.always },
  openIdentity: { who: 'reader', from: remaining, tasks: [], guard: guard.identityMustBeOpen },
  purge: { who: 'reader', from: remaining, tasks: [], guard: nothingKeepsIt },
}

/** Why the act may not be done now; null when it may. */
export function refusal(act: LetterAct, letter: Letter, attempt: Attempt): Refusal | null {
  const reason = refusalReason(act, letter, attempt)
  return reason && { reason, clause: attempt.policy.acts[act] ?? null }
}

/** @throws {Problem} `forbidden` for a role or place, `not_allowed_now` for a state, `invalid` for what is not stated. */
export function ensure(act: LetterAct, letter: Letter, attempt: Attempt): void {
  const refused = refusal(act, letter, attempt)
  if (refused) throw refusedBy(refused)
  refuseUnstated(act, letter, attempt)
}

export function refusedBy({ reason, clause }: Refusal): Problem {
  const code = notYours.includes(reason) ? 'forbidden' : 'not_allowed_now'
  return new Problem(code, reason, { reason, ...(clause ? { clause } : {}) })
}

const notYours: readonly RefusalReason[] = [
  'notYourRole',
  'notYourDesk',
  'notYourTask',
  'concealedFromUnits',
  'concealedFromOffice',
]

/** Whether the act is anybody's with this role in this place, whatever the letter's state: what to offer at all. */
export function isTheirs(act: LetterAct, letter: Letter, attempt: Attempt): boolean {
  return placeRefusal(act, letter, attempt) === null
}

function refusalReason(act: LetterAct, letter: Letter, attempt: Attempt): RefusalReason | null {
  const notTheirs = placeRefusal(act, letter, attempt)
  if (notTheirs) return notTheirs
  const row = lifecycle[act]
  if (!row.from.includes(letter.status)) return statusRefusal(act, letter)
  return row.guard(letter, attempt)
}

function placeRefusal(act: LetterAct, letter: Letter, attempt: Attempt): RefusalReason | null {
  const { actor, task } = attempt
  const { who, tasks } = lifecycle[act]
  if (!actor.role.acts.includes(act)) return 'notYourRole'
  if (tasks.length > 0 && !(task && tasks.includes(task.kind))) return 'notYourTask'
  const atDesk = actor.unit === letter.desk
  switch (who) {
    case 'desk':
      return atDesk ? null : 'notYourDesk'
    case 'holder':
      return isHolder(actor, task) ? null : 'notYourTask'
    case 'deskOrReviewer':
      return atDesk || reviews(letter, attempt) ? null : 'notYourDesk'
    case 'approver':
      return (task?.role ? isHolder(actor, task) : atDesk) ? null : 'notYourTask'
    case 'involved':
      return atDesk || hasWork(letter, actor) ? null : 'notYourDesk'
    case 'replier':
      return mayReply(letter, attempt)
    case 'reader':
      return mayRead(actor, letter) ? null : 'notYourDesk'
  }
}

function isHolder({ unit, role }: Actor, task: Task | undefined): boolean {
  return task?.unit === unit && (task.role === null || task.role === role.id)
}

function reviews(letter: Letter, { actor, task }: Attempt): boolean {
  return letter.tasks.some(
    (one) => one.kind === 'review' && one.state === 'open' && one.about === task?.number && isHolder(actor, one),
  )
}

/** A unit that has it, or had it and reported. */
function hasWork({ tasks }: Letter, { unit }: Actor): boolean {
  const standing = ['open', 'signedIn', 'reported']
  return tasks.some((task) => task.kind === 'assignment' && task.unit === unit && standing.includes(task.state))
}

function mayReply(letter: Letter, { actor, policy }: Attempt): RefusalReason | null {
  const { unit, role } = replier(letter, policy)
  if (unit === actor.unit && (role === null || role === actor.role.id)) return null
  if (actor.unit !== letter.desk && actor.unit !== unit) return 'notYourDesk'
  return role === null ? 'unitReplies' : 'leaderReplies'
}

/** How a status refuses: what has been done already, or what has to come first. */
function statusRefusal(act: LetterAct, { status, tasks }: Letter): RefusalReason {
  if (status === 'purged') return 'purged'
  if (['closed', 'declined', 'sentBack', 'filed', 'referred'].includes(status)) return 'ended'
  if (status === 'answered') return 'alreadyAnswered'
  if (status === 'accepted' || status === 'inHand') return laterRefusal(act, tasks.length > 0)
  if (status === 'held' && act === 'hold') return 'alreadyHeld'
  if (status === 'needsCompleting' && act === 'askCompletion') return 'completionAwaited'
  return ['accept', 'assign', 'reply', 'decide', 'close', 'setLimit', 'liftLimit', 'extend'].includes(act)
    ? 'notAccepted'
    : 'notAssigned'
}

function laterRefusal(act: LetterAct, assigned: boolean): RefusalReason {
  const triage: readonly LetterAct[] = ['accept', 'decline', 'hold', 'file', 'askCompletion', 'sendBack']
  if (triage.includes(act)) return 'alreadyAccepted'
  return assigned ? 'alreadyAssigned' : 'notAssigned'
}
