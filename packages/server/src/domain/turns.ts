/** Whose move it is: which unit, which role in it, and which step. A letter can wait for several at once. */
import type { LetterAct, NextStep, Policy } from '@yanlu/sdk/contract'
import { factsOf } from './facts.ts'
import { assignmentsUnderWay, type Letter, openTasks, resultsIn, type Task } from './letter.ts'
import { dispositionOf, isReviewed, replyRuleFor, stepOf } from './policy.ts'

export interface Turn {
  unit: string
  /** null for whoever in the unit may. */
  role: string | null
  step: NextStep
}

/** The act that takes a step. */
export const actForStep: Partial<Record<NextStep, LetterAct>> = {
  accept: 'accept',
  decide: 'decide',
  signOff: 'signOff',
  instruct: 'instruct',
  assign: 'assign',
  signIn: 'signIn',
  report: 'report',
  review: 'signOff',
  grantExtension: 'grantExtension',
  settle: 'settle',
  reply: 'reply',
}

/** The steps that somebody may take who may do these acts. */
export function stepsBy(acts: readonly LetterAct[]): NextStep[] {
  const steps = Object.entries(actForStep) as [NextStep, LetterAct][]
  return steps.filter(([, act]) => acts.includes(act)).map(([step]) => step)
}

/** The most pressing first. */
export function turnsOf(letter: Letter, policy: Policy): Turn[] {
  const desk = (step: NextStep): Turn => ({ unit: letter.desk, role: null, step })
  const questions = letter.tasks
    .filter(({ kind, state }) => kind === 'question' && state === 'open')
    .map(({ unit, role }): Turn => ({ unit, role, step: 'settle' }))
  return [...questions, ...stepsAwaited(letter, policy, desk)]
}

function stepsAwaited(letter: Letter, policy: Policy, desk: (step: NextStep) => Turn): Turn[] {
  switch (letter.status) {
    case 'received':
      return [desk('accept')]
    case 'accepted':
      return [
        ...extensionTurns(letter, desk),
        ...(beforeUnits(letter, policy) ?? [isForUnits(letter, policy) ? desk('assign') : replier(letter, policy)]),
      ]
    case 'inHand':
      return [...(beforeUnits(letter, policy) ?? []), ...inHand(letter, policy, desk)]
    default:
      return []
  }
}

/** The step the whole letter waits for, for a line that shows only one. */
export function turnOf(letter: Letter, policy: Policy): { step: NextStep; unit: string | null } {
  if (letter.status === 'needsCompleting') return { step: 'complete', unit: null }
  return turnsOf(letter, policy)[0] ?? { step: 'none', unit: null }
}

/** What a unit has to do about its assignment; the lead unit's report is its reply, where units reply and nobody reviews it first. */
function assignmentTurn(task: Task, letter: Letter, policy: Policy): Turn {
  const { unit, role, state } = task
  const leads = repliesBy(letter, policy) === 'unit' && leadTask(letter)?.number === task.number
  const replies = leads && !isReviewed(policy, factsOf(letter, policy))
  return { unit, role, step: state === 'open' ? 'signIn' : replies ? 'reply' : 'report' }
}

/** The sign-offs of the disposition; null when there is nothing to wait for. */
function beforeUnits(letter: Letter, policy: Policy): Turn[] | null {
  const steps = letter.tasks.filter(({ kind, state }) => kind === 'step' && state === 'open')
  if (steps.length > 0) return steps.map((task) => ({ unit: task.unit, role: task.role, step: stepTurn(task, policy) }))
  return letter.chain === 'withheld' ? [{ unit: letter.desk, role: null, step: 'decide' }] : null
}

function stepTurn({ step }: Task, policy: Policy): NextStep {
  return stepOf(policy, step)?.kind === 'instruction' ? 'instruct' : 'signOff'
}

/** Extensions that somebody asked for. */
function extensionTurns(letter: Letter, desk: (step: NextStep) => Turn): Turn[] {
  return openTasks(letter, 'extension').map(
    ({ unit, role }): Turn => (role ? { unit, role, step: 'grantExtension' } : desk('grantExtension')),
  )
}

function inHand(letter: Letter, policy: Policy, desk: (step: NextStep) => Turn): Turn[] {
  const open = letter.tasks.filter(({ state }) => state === 'open')
  const reviews = open
    .filter(({ kind }) => kind === 'review')
    .map(({ unit, role }): Turn => ({ unit, role, step: 'review' }))
  const assignments = assignmentsUnderWay(letter).map((task) => assignmentTurn(task, letter, policy))
  const turns = [...reviews, ...assignments]
  const extensions = extensionTurns(letter, desk)
  if (turns.length > 0) return [...extensions, ...turns]
  const last = !isForUnits(letter, policy) || resultsIn(letter).length > 0 ? replier(letter, policy) : desk('assign')
  return [...extensions, last]
}

/** Who replies: the desk; the lead unit, or somebody in person, where the policy says so. */
export function replier(letter: Letter, policy: Policy): Turn {
  const inPerson = letter.tasks.find(({ kind, state }) => kind === 'answer' && state === 'open')
  if (inPerson) return { unit: inPerson.unit, role: inPerson.role, step: 'reply' }
  const lead = leadTask(letter)
  const unit = repliesBy(letter, policy) === 'unit' && lead ? lead.unit : letter.desk
  return { unit, role: null, step: 'reply' }
}

/** The unit in whose name a reply goes out; null for the office. */
export function replyUnit(letter: Letter, policy: Policy): string | null {
  const { as } = replyRuleFor(policy, factsOf(letter, policy))
  return as === 'unit' ? (leadTask(letter)?.unit ?? null) : null
}

function repliesBy(letter: Letter, policy: Policy): 'office' | 'unit' | 'role' {
  return replyRuleFor(policy, factsOf(letter, policy)).by
}

/** The assignment that leads: the newest that stands, a lead before the others. */
export function leadTask(letter: Pick<Letter, 'tasks'>): Task | undefined {
  const standing = letter.tasks.filter(
    ({ kind, state }) => kind === 'assignment' && (state === 'open' || state === 'signedIn' || state === 'reported'),
  )
  return standing.findLast(({ lead }) => lead) ?? standing[0]
}

function isForUnits(letter: Letter, policy: Policy): boolean {
  return dispositionOf(policy, letter.disposition)?.assigns ?? false
}
