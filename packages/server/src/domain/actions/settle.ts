/** Questions put to somebody, and how they are settled: a late return, or what follows a limit that was missed. */
import type { Policy } from '@yanlu/sdk/contract'
import type { Happening } from '../events.ts'
import type { Letter, Task } from '../letter.ts'
import { ensure } from '../lifecycle.ts'
import { liftingChoices, liftingQuestion, openingChoices, openingQuestion, openUntil } from '../opening.ts'
import { type DeskCircumstances, invalid, taskOf } from './circumstances.ts'
import { named } from './secrecy.ts'

/** The question of a return that comes late. Every other question is named by the limit that was missed. */
export const lateReturn = 'late-return'

const returnChoices = [
  { id: 'consent', name: '同意退回' },
  { id: 'keep', name: '不同意，继续办理' },
] as const

/** What can be chosen: of a missed limit, what the policy offers [xueyuan 第二十二条]. */
export function choicesFor(policy: Policy, { step }: Pick<Task, 'step'>): readonly { id: string; name: string }[] {
  if (step === lateReturn) return returnChoices
  if (step === openingQuestion) return openingChoices
  if (step === liftingQuestion) return liftingChoices
  return policy.limits.find(({ id }) => id === step)?.choices ?? []
}

export function settle(
  letter: Letter,
  asked: { task: number; choice: string; reason?: string | undefined },
  at: DeskCircumstances,
): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('settle', letter, { ...at, task })
  const { choice, reason } = asked
  const chosen = choicesFor(at.policy, task).find(({ id }) => id === choice)
  if (!chosen) throw invalid('choice', 'choice')
  const words = { text: chosen.name, ...(reason ? { reason } : {}) }
  const grants = task.step === openingQuestion && choice === 'agree'
  const until = grants ? { until: openUntil(letter, at) } : {}
  const settled: Happening = { type: 'settled', task: task.number, choice, ...until, words }
  if (task.step === liftingQuestion && choice === 'agree') return [settled, ...lifted(letter, task, at)]
  const returns = task.step === lateReturn && choice === 'consent' && task.about !== null
  return returns ? [settled, { type: 'returned', task: task.about ?? 0, words: {} }] : [settled]
}

function lifted(letter: Letter, { number }: Task, at: DeskCircumstances): Happening[] {
  const request = letter.liftings?.find(({ task }) => task === number)
  return request ? named(letter, request.accused, at) : []
}
