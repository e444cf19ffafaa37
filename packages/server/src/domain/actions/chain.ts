/** Steps that somebody else has to take: sign-offs (审签) and instructions (批示) of a disposition, reviews of a result. */
import type { Policy, PolicyStep } from '@yanlu/sdk/contract'
import { type Actor, isUnitBarred } from '../access.ts'
import { openedAgain } from '../deadline.ts'
import type { Happening, NewTask } from '../events.ts'
import { factsOf } from '../facts.ts'
import type { Letter, Task } from '../letter.ts'
import { ensure } from '../lifecycle.ts'
import { unitsAbove } from '../organisation.ts'
import { dispositionOf, nextStepOf, replyRuleFor, stepOf } from '../policy.ts'
import { type DeskCircumstances, invalid, numberAfter, taskOf } from './circumstances.ts'

/** 审签同意: the next step is opened, until there is none. */
export function signOff(
  letter: Letter,
  asked: { task: number; text?: string | undefined },
  at: DeskCircumstances,
): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('signOff', letter, { ...at, task })
  const words = asked.text ? { text: asked.text } : {}
  return [{ type: 'signedOff', task: task.number, words }, ...followed(letter, task, at)]
}

/** 审签退回: the desk decides anew. */
export function withholdSignOff(
  letter: Letter,
  asked: { task: number; reason: string },
  at: DeskCircumstances,
): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('withholdSignOff', letter, { ...at, task })
  return [{ type: 'signOffWithheld', task: task.number, words: { reason: asked.reason } }]
}

interface Instruction {
  task?: number | undefined
  text: string
  /** 不办: nothing more is done with it, where the step may end it. */
  ends?: boolean | undefined
  /** 改办: another disposition, where the step may send it there. */
  disposition?: string | undefined
}

/** 批示, asked for by a step or given unasked. It may end the letter or send it another way [yichang-shi 一-1查办]. */
export function instruct(letter: Letter, asked: Instruction, at: DeskCircumstances): Happening[] {
  const task = asked.task === undefined ? null : taskOf(letter, asked.task)
  ensure('instruct', letter, { ...at, task: task ?? undefined })
  if (task) refuseOthersStep(task, at)
  const step = task && stepOf(at.policy, task.step)
  if (asked.ends && !step?.mayEnd) throw invalid('ends', 'notOfThisStep')
  if (asked.disposition && !step?.redirects?.includes(asked.disposition)) throw invalid('disposition', 'choice')
  const instructed = { type: 'instructed', task: task?.number ?? null, words: { text: asked.text } } as const
  const after = { ...letter, instructed: true }
  if (asked.ends) return [instructed, { type: 'closed', words: { reason: asked.text } }]
  if (asked.disposition) return [instructed, ...redirected(after, asked.disposition, at)]
  const facts = factsOf(after, at.policy)
  const started = openedAgain(letter, { event: 'instructed', facts, after: letter.deadlines.length }, at)
  return [instructed, ...started, ...(task ? followed(after, task, at) : [])]
}

function redirected(letter: Letter, disposition: string, at: DeskCircumstances): Happening[] {
  return [{ type: 'decided', disposition, words: {} }, ...chainBegun(letter, { disposition }, at)]
}

function refuseOthersStep(task: Task, { actor, policy }: DeskCircumstances): void {
  if (!awaitsInstruction(task, actor, policy)) throw invalid('task', 'notYourStep')
}

/** Whether the task is a step that waits for this actor's instruction. */
export function awaitsInstruction({ state, unit, role, step }: Task, actor: Actor, policy: Policy): boolean {
  const theirs = unit === actor.unit && (role === null || role === actor.role.id)
  return theirs && state === 'open' && stepOf(policy, step)?.kind === 'instruction'
}

/** The first sign-off that the disposition asks for. */
export function chainBegun(
  letter: Letter,
  { disposition }: { disposition: string },
  at: DeskCircumstances,
): Happening[] {
  const decided = { ...letter, disposition }
  const steps = dispositionOf(at.policy, disposition)?.chain ?? []
  const first = openStep(decided, { steps, done: null, kind: 'step', about: null }, at)
  return [...first, ...answerAsked(decided, first.length, at)]
}

/** Where somebody replies in person (亲自答复), it is their task from the decision on [zongjingli 四]. */
function answerAsked(letter: Letter, opened: number, { policy, organisation }: DeskCircumstances): Happening[] {
  const { by, role } = replyRuleFor(policy, factsOf(letter, policy))
  const asked = letter.tasks.some(({ kind, state }) => kind === 'answer' && state === 'open')
  if (by !== 'role' || role === null || asked) return []
  const unit = organisation.roles.get(role)?.unit
  if (!unit) throw invalid('disposition', 'stepHasNobody')
  if (isUnitBarred(unit, unitsAbove(organisation, unit), letter)) return []
  return [{ type: 'stepOpened', task: { number: numberAfter(letter) + opened, kind: 'answer', unit, role } }]
}

/** The first review that a reported result goes through. */
export function reviewBegun(letter: Letter, about: Task, at: DeskCircumstances): Happening[] {
  return openStep(letter, { steps: at.policy.reviews, done: null, kind: 'review', about }, at)
}

/** The step after this one, if the policy has one that applies. */
export function followed(letter: Letter, { kind, step, about }: Task, at: DeskCircumstances): Happening[] {
  if (kind === 'review') {
    const assignment = about === null ? null : taskOf(letter, about)
    return openStep(letter, { steps: at.policy.reviews, done: step, kind, about: assignment }, at)
  }
  const steps = dispositionOf(at.policy, letter.disposition)?.chain ?? []
  return openStep(letter, { steps, done: step, kind: 'step', about: null }, at)
}

interface Sequence {
  steps: readonly PolicyStep[]
  done: string | null
  kind: 'step' | 'review'
  about: Task | null
}

/** A step whose holder the letter is about is passed over: they are to know nothing of it. */
function openStep(letter: Letter, { steps, done, kind, about }: Sequence, at: DeskCircumstances): Happening[] {
  const step = nextStepOf(steps, factsOf(letter, at.policy), done)
  if (!step) return []
  const unit = holderOf(step, about, at)
  if (isUnitBarred(unit, unitsAbove(at.organisation, unit), letter)) {
    return openStep(letter, { steps, done: step.id, kind, about }, at)
  }
  const number = numberAfter(letter)
  const task: NewTask = { number, kind, unit, role: step.role, step: step.id, about: about?.number ?? null }
  return [{ type: 'stepOpened', task }]
}

/** @throws {Problem} `invalid` when the organisation has nobody for the step. */
function holderOf({ role, at: where }: PolicyStep, about: Task | null, { organisation }: DeskCircumstances): string {
  if (where === 'unit' && about) return about.unit
  const unit = organisation.roles.get(role)?.unit
  if (!unit) throw invalid('disposition', 'stepHasNobody')
  return unit
}
