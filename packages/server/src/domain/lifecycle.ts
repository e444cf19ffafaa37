/**
 * A letter's life as one executable table: which act, from which statuses, by whom, and what else must hold.
 *
 * Enforcement, the acts a letter offers, the words of a refusal, the diagram in the documents and the random walk in
 * the tests all read this table. Statuses are the writer's; work in progress is tasks.
 */
import {
  type LetterAct,
  type LetterStatus,
  type Policy,
  Problem,
  type RefusalReason,
  type Role,
} from '@yanlu/sdk/contract'
import type { Actor } from './access.ts'
import type { Letter, Task } from './letter.ts'
import { assigningDisposition, dispositionOf } from './policy.ts'

export interface Refusal {
  reason: RefusalReason
  clause: string | null
}

/** What an act is judged by. `task` is the one it is about. */
export interface Attempt {
  actor: Actor
  policy: Policy
  task?: Task | undefined
}

interface Row {
  from: readonly LetterStatus[]
  by: Role
  /** Whether the act is about one task of the actor's unit. */
  aboutTask: boolean
  guard: (letter: Letter, attempt: Attempt) => RefusalReason | null
}

const anywhere: readonly LetterStatus[] = ['received', 'accepted', 'inHand', 'answered']

export const lifecycle: Record<LetterAct, Row> = {
  accept: { from: ['received'], by: 'office', aboutTask: false, guard: always },
  assign: { from: ['accepted'], by: 'office', aboutTask: false, guard: somethingMustAssign },
  signIn: { from: ['inHand'], by: 'unit', aboutTask: true, guard: taskMustBe('open') },
  report: { from: ['inHand'], by: 'unit', aboutTask: true, guard: taskMustBe('signedIn') },
  reply: { from: ['accepted', 'inHand'], by: 'office', aboutTask: false, guard: resultsMustBeIn },
  openIdentity: { from: anywhere, by: 'office', aboutTask: false, guard: identityMustBeGiven },
  purge: { from: anywhere, by: 'administrator', aboutTask: false, guard: always },
}

/** Why the act may not be done now; null when it may. */
export function refusal(act: LetterAct, letter: Letter, attempt: Attempt): Refusal | null {
  const reason = refusalReason(act, letter, attempt)
  return reason && { reason, clause: attempt.policy.acts[act] ?? null }
}

/** @throws {Problem} `forbidden` for a role, `not_allowed_now` for a state. */
export function ensure(act: LetterAct, letter: Letter, attempt: Attempt): void {
  const refused = refusal(act, letter, attempt)
  if (!refused) return
  const code = refused.reason === 'notYourRole' || refused.reason === 'notYourTask' ? 'forbidden' : 'not_allowed_now'
  throw new Problem(code, refused.reason, {
    reason: refused.reason,
    ...(refused.clause ? { clause: refused.clause } : {}),
  })
}

function refusalReason(act: LetterAct, letter: Letter, attempt: Attempt): RefusalReason | null {
  const row = lifecycle[act]
  if (row.by !== attempt.actor.role) return 'notYourRole'
  if (row.aboutTask && attempt.task?.unit !== attempt.actor.unit) return 'notYourTask'
  if (!row.from.includes(letter.status)) return statusRefusal(act, letter.status)
  return row.guard(letter, attempt)
}

/** How a status refuses: what has been done already, or what has to come first. */
function statusRefusal(act: LetterAct, status: LetterStatus): RefusalReason {
  if (status === 'purged') return 'purged'
  if (status === 'received') return act === 'signIn' || act === 'report' ? 'notAssigned' : 'notAccepted'
  if (act === 'accept') return 'alreadyAccepted'
  if (status === 'answered') return 'alreadyAnswered'
  return act === 'assign' ? 'alreadyAssigned' : 'notAssigned'
}

function always(): null {
  return null
}

function somethingMustAssign(letter: Letter, { policy }: Attempt): RefusalReason | null {
  return assigningDisposition(policy, letter.disposition) ? null : 'nothingAssigns'
}

function taskMustBe(state: 'open' | 'signedIn') {
  return (_letter: Letter, { task }: Attempt): RefusalReason | null => {
    if (task?.state === state) return null
    if (state === 'open') return 'alreadySignedIn'
    return task?.state === 'reported' ? 'alreadyReported' : 'notSignedIn'
  }
}

function resultsMustBeIn(letter: Letter, { policy }: Attempt): RefusalReason | null {
  if (letter.tasks.some((task) => task.state !== 'reported')) return 'resultAwaited'
  const assigns = dispositionOf(policy, letter.disposition)?.assigns
  return assigns && letter.tasks.length === 0 ? 'assignFirst' : null
}

function identityMustBeGiven(letter: Letter): RefusalReason | null {
  return letter.identified ? null : 'noIdentityGiven'
}
