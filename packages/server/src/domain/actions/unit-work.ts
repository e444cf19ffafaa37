/** Acts of a unit on its assignment: sign in, return, explain, report (签收、退办、说明、反馈). */
import type { Outcome } from '@yanlu/sdk/contract'
import { type Day, isDay } from '../day.ts'
import { met, metAll, opened, overridden } from '../deadline.ts'
import type { Happening } from '../events.ts'
import { factsOf } from '../facts.ts'
import { returnNeedsConsent } from '../guards.ts'
import type { Letter, Task } from '../letter.ts'
import { ensure } from '../lifecycle.ts'
import { meanwhile } from '../meanwhile.ts'
import { refuseUnstated } from '../requirements.ts'
import { markedWith } from './adjust.ts'
import { reviewBegun } from './chain.ts'
import { type DeskCircumstances, invalid, numberAfter, taskOf } from './circumstances.ts'
import { excused } from './extend.ts'
import { lateReturn } from './settle.ts'

/** 签收 by the unit's own member. */
export function signIn(letter: Letter, asked: { task: number }, at: DeskCircumstances): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('signIn', letter, { ...at, task })
  const { number } = task
  const except = overridden(letter, number, at.policy)
  const about = { facts: factsOf(letter, at.policy), task: number, after: letter.deadlines.length, except }
  return [{ type: 'signedIn', task: number }, ...opened('signedIn', about, at)]
}

/** 退办 to the office inside its window, with reason and basis [xixiang-xian 第九条(九)]. */
export function returnTask(
  letter: Letter,
  asked: { task: number; reason: string; basis: string },
  at: DeskCircumstances,
): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('return', letter, { ...at, task })
  const { reason, basis } = asked
  const words = { reason, basis }
  if (returnNeedsConsent(letter, { ...at, task })) {
    const { number: about } = task
    const question = {
      number: numberAfter(letter),
      kind: 'question',
      unit: letter.desk,
      step: lateReturn,
      about,
    } as const
    return [{ type: 'questionAsked', task: question, words }]
  }
  return [...met(letter, { milestone: 'returnBy', task: task.number }), { type: 'returned', task: task.number, words }]
}

/** 说明情况、书面履责意见: why it cannot be done, or not yet [xixiang-xian 第十三条, xueyuan 第二十一条]. */
export function explain(
  letter: Letter,
  asked: { task: number; text: string; promisedOn?: Day | undefined },
  at: DeskCircumstances,
): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('explain', letter, { ...at, task })
  const promisedOn = asked.promisedOn ?? null
  refusePast(promisedOn, at)
  return [
    { type: 'explained', task: task.number, promisedOn, words: { text: asked.text } },
    ...met(letter, { milestone: 'explanation', task: task.number }),
    ...metAll(letter, ['onSite']),
  ]
}

interface Result {
  task: number
  text: string
  outcome: Outcome
  promisedOn?: Day | undefined
  /** The policy's own flags that hold. */
  flags: readonly string[]
}

/** 反馈办理结果, to the office; it goes through the reviews that the policy asks for. */
export function report(letter: Letter, asked: Result, at: DeskCircumstances): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('report', letter, { ...at, task })
  const { outcome, text, flags } = asked
  const promisedOn = asked.promisedOn ?? null
  if (outcome === 'planned' && !promisedOn) throw invalid('promisedOn', 'required')
  refusePast(promisedOn, at)
  const marked = markedWith(letter, flags, at)
  const known = meanwhile(letter, marked, at)
  const judged = { ...known, tasks: withOutcome(known, task, outcome) }
  refuseUnstated('report', judged, { ...at, task })
  const after = judged.deadlines.length
  return [
    ...marked,
    { type: 'resultReported', task: task.number, outcome, promisedOn, flags: [...flags], words: { text } },
    ...excused(judged, { task: task.number, promisedOn }, at),
    ...met(judged, { milestone: 'result', task: task.number }),
    ...metAll(judged, ['onSite']),
    ...opened('reported', { facts: factsOf(judged, at.policy), task: task.number, after }, at),
    ...reviewBegun(judged, task, at),
  ]
}

/** As it will be once the result is in: what the policy requires may depend on how it came out. */
function withOutcome({ tasks }: Letter, { number }: Task, outcome: Outcome): Task[] {
  return tasks.map((one) => (one.number === number ? { ...one, outcome } : one))
}

function refusePast(promisedOn: Day | null, { now }: DeskCircumstances): void {
  if (promisedOn !== null && !(isDay(promisedOn) && promisedOn > now.on)) throw invalid('promisedOn', 'afterToday')
}
