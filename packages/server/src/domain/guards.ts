/** What else must hold for an act, besides the letter's status and who does it. Each gives the reason why not. */
import type { LetterStatus, Policy, RefusalReason } from '@yanlu/sdk/contract'
import { isOver, openDeadlines } from './deadline-state.ts'
import { factsOf } from './facts.ts'
import { assignmentsUnderWay, type Deadline, type Letter, openTasks, type Task } from './letter.ts'
import type { Attempt } from './lifecycle.ts'
import { concealedFrom, isAskedBy, isRequest, openingRefusal } from './opening.ts'
import { answerOwed, assigningDisposition, dispositionOf, isReviewed, replyRuleFor, stepOf } from './policy.ts'
import { leadTask } from './turns.ts'

export { mayBeReferred } from './referral.ts'

export type Guarded = RefusalReason | null

export function always(): null {
  return null
}

export function nothingUnderWay(letter: Letter): Guarded {
  if (assignmentsUnderWay(letter).length > 0) return 'tasksUnderWay'
  return openTasks(letter, 'review').length > 0 ? 'reviewAwaited' : null
}

export function somethingMustAssign(letter: Letter, { policy }: Attempt): Guarded {
  if (!assigningDisposition(policy, letter.disposition)) return 'nothingAssigns'
  return chainMustBeAgreed(letter)
}

function chainMustBeAgreed({ chain }: Letter): Guarded {
  return chain === 'open' || chain === 'withheld' ? 'signOffAwaited' : null
}

/** A step that wants an instruction is not signed off: it is instructed. */
export function signOffMustBeAwaited(_letter: Letter, { task, policy }: Attempt): Guarded {
  if (task?.state !== 'open') return 'noStepAwaited'
  return stepOf(policy, task.step)?.kind === 'instruction' ? 'noStepAwaited' : null
}

export function stepMustBeOpen(_letter: Letter, { task }: Attempt): Guarded {
  return task?.state === 'open' ? null : 'noStepAwaited'
}

export function mustBeUnderWay(_letter: Letter, { task }: Attempt): Guarded {
  return task?.state === 'open' || task?.state === 'signedIn' ? null : endedRefusal(task)
}

export function mustBeOpen(_letter: Letter, { task }: Attempt): Guarded {
  if (task?.state === 'open') return null
  return task?.state === 'signedIn' ? 'alreadySignedIn' : endedRefusal(task)
}

export function mustBeSignedIn(_letter: Letter, { task }: Attempt): Guarded {
  if (task?.state === 'signedIn') return null
  return task?.state === 'open' ? 'notSignedIn' : endedRefusal(task)
}

export function endedRefusal(task: Task | undefined): RefusalReason {
  return task?.state === 'reported' || task?.state === 'redone' ? 'alreadyReported' : 'notAssigned'
}

/**
 * Within the policy's window, where it has one; never once the result is reported. A window that is over refuses, or
 * the return waits for the desk's consent, or is merely late, as the limit says.
 */
export function returnWindowMustBeOpen(letter: Letter, { task, now, policy }: Attempt): Guarded {
  if (task?.state !== 'open' && task?.state !== 'signedIn') return 'noReturn'
  const window = returnWindow(letter, task.number)
  if (!window || (window.state === 'open' && !isOver(window, now))) return null
  return missedMeans(policy, window) === 'refuse' ? 'returnWindowOver' : null
}

function returnWindow({ deadlines }: Letter, task: number): Deadline | undefined {
  return deadlines.filter((one) => one.task === task && one.milestone === 'returnBy').at(-1)
}

/** Whether a return would come late and needs the desk's consent [zhou-zhang 第八条(三)]. */
export function returnNeedsConsent(letter: Letter, { task, now, policy }: Attempt): boolean {
  const window = task && returnWindow(letter, task.number)
  if (!window || (window.state === 'open' && !isOver(window, now))) return false
  return missedMeans(policy, window) === 'consent'
}

function missedMeans({ limits }: Policy, { rule }: Deadline) {
  return limits.find(({ id }) => id === rule.id)?.missed ?? 'refuse'
}

export function redoMustBeLeft(_letter: Letter, { task, policy }: Attempt): Guarded {
  if (task?.state !== 'reported') return 'notReported'
  const { times } = policy.redo
  return times !== null && task.round >= times ? 'redoUsedUp' : null
}

export function resultsMustBeIn(letter: Letter, { policy, actor }: Attempt): Guarded {
  const refused = chainMustBeAgreed(letter)
  if (refused) return refused
  if (openTasks(letter, 'review').length > 0) return 'reviewAwaited'
  const lead = leadTask(letter)
  const { by } = replyRuleFor(policy, factsOf(letter, policy))
  const own = by === 'unit' && lead?.unit === actor.unit ? lead : null
  if (own?.state === 'open') return 'notSignedIn'
  if (own?.state === 'signedIn' && isReviewed(policy, factsOf(letter, policy))) return 'reportFirst'
  if (assignmentsUnderWay(letter).some((task) => task.number !== own?.number)) return 'resultAwaited'
  const assigns = dispositionOf(policy, letter.disposition)?.assigns
  return assigns && !lead ? 'assignFirst' : null
}

/** What is owed no answer can be closed without one. */
export function answerMustNotBeOwed(letter: Letter, { policy }: Attempt): Guarded {
  if (letter.status === 'answered') return null
  return answerOwed(policy, letter) ? 'notAnswered' : nothingUnderWay(letter)
}

export function identityMustBeOpen(letter: Letter, { actor, policy, now }: Attempt): Guarded {
  if (!letter.identified) return 'noIdentityGiven'
  return concealedFrom(actor, letter) ?? openingRefusal(letter, { actor, policy, now })
}

export function somethingToMark(_letter: Letter, { policy }: Attempt): Guarded {
  return policy.flags.length === 0 ? 'nothingToMark' : null
}

/** The policy lets a limit be set for one letter, and something runs that it could replace. */
export function limitMayBeSet(letter: Letter, { policy }: Attempt): Guarded {
  const milestones = policy.overrides.flatMap((rule) => rule.milestones)
  return openDeadlines(letter).some(({ milestone }) => milestones.includes(milestone)) ? null : 'limitFixed'
}

export function limitMustBeSet(letter: Letter, { policy }: Attempt): Guarded {
  const ids = policy.overrides.map(({ id }) => id)
  return openDeadlines(letter).some(({ rule }) => ids.includes(rule.id)) ? null : 'noLimitSet'
}

/** A request is settled by somebody else than whoever made it, also once the letter has ended. */
export function questionMustBeOpen(letter: Letter, { task, actor }: Attempt): Guarded {
  if (task?.state !== 'open') return 'noStepAwaited'
  if (isAskedBy(letter, task.number, actor)) return 'ownRequest'
  return isRequest(letter, task.number) || livingStatuses.includes(letter.status) ? null : 'ended'
}

export const livingStatuses: readonly LetterStatus[] = [
  'received',
  'needsCompleting',
  'held',
  'accepted',
  'inHand',
  'answered',
]
