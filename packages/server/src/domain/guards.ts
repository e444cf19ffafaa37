/** What else must hold for an act, besides the letter's status and who does it. Each gives the reason why not. */
import type { LetterStatus, RefusalReason } from '@yanlu/sdk/contract'
import { isOver, openDeadlines } from './deadline.ts'
import { assignmentsUnderWay, type Letter, openTasks, type Task } from './letter.ts'
import type { Attempt } from './lifecycle.ts'
import { answerOwed, assigningDisposition, dispositionOf, stepOf } from './policy.ts'
import { leadTask } from './turns.ts'

type Guarded = RefusalReason | null

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

function endedRefusal(task: Task | undefined): RefusalReason {
  return task?.state === 'reported' || task?.state === 'redone' ? 'alreadyReported' : 'notAssigned'
}

/** Within the policy's window, where it has one; never once the result is reported. */
export function returnWindowMustBeOpen(letter: Letter, { task, now }: Attempt): Guarded {
  if (task?.state !== 'open' && task?.state !== 'signedIn') return 'noReturn'
  const windows = letter.deadlines.filter((one) => one.task === task.number && one.milestone === 'returnBy')
  const newest = windows.at(-1)
  if (!newest) return null
  return newest.state === 'open' && !isOver(newest, now) ? null : 'returnWindowOver'
}

export function extensionMustBeLeft(letter: Letter, { policy, task, now }: Attempt): Guarded {
  const rule = policy.extension
  if (!rule) return 'noExtension'
  if (task?.state !== 'open' && task?.state !== 'signedIn') return endedRefusal(task)
  if (letter.tasks.some((one) => one.kind === 'extension' && one.state === 'open' && one.about === task.number)) {
    return 'extensionAsked'
  }
  const deadline = openDeadlines(letter).find(
    (one) => one.task === task.number && rule.milestones.includes(one.milestone),
  )
  if (!deadline) return 'noExtension'
  if (isOver(deadline, now)) return 'extensionTooLate'
  return rule.times !== null && deadline.extensions.length >= rule.times ? 'extensionUsedUp' : null
}

export function extensionMustBeAsked(_letter: Letter, { task }: Attempt): Guarded {
  return task?.state === 'open' ? null : 'noExtensionAsked'
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
  const own = policy.reply.by === 'unit' && lead?.unit === actor.unit ? lead : null
  if (own?.state === 'open') return 'notSignedIn'
  if (assignmentsUnderWay(letter).some((task) => task.number !== own?.number)) return 'resultAwaited'
  const assigns = dispositionOf(policy, letter.disposition)?.assigns
  return assigns && !lead ? 'assignFirst' : null
}

/** What is owed no answer can be closed without one. */
export function answerMustNotBeOwed(letter: Letter, { policy }: Attempt): Guarded {
  if (letter.status === 'answered') return null
  return answerOwed(policy, letter) ? 'notAnswered' : nothingUnderWay(letter)
}

const atOffice: readonly string[] = ['office', 'leader']

/** Units do not learn who asked to be concealed from them; the office neither, but for its custodian. */
export function identityMustBeOpen(letter: Letter, { actor }: Attempt): Guarded {
  if (!letter.identified) return 'noIdentityGiven'
  const { concealment } = letter
  if (concealment === 'office' && !actor.role.concealed) return 'concealedFromOffice'
  if (concealment === 'unit' && !atOffice.includes(actor.role.kind)) return 'concealedFromUnits'
  return null
}

export const livingStatuses: readonly LetterStatus[] = [
  'received',
  'needsCompleting',
  'held',
  'accepted',
  'inHand',
  'answered',
]
