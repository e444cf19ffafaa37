/** What acts are judged by, and the parts that several acts share. */
import { Problem } from '@yanlu/sdk/contract'
import type { Actor } from '../access.ts'
import type { Reckonable } from '../deadline.ts'
import type { Letter, Task } from '../letter.ts'
import type { Organisation } from '../organisation.ts'

/** Everything besides the letter and what was asked. */
export interface Circumstances extends Reckonable {
  organisation: Organisation
}

/** The same, for an act of a member. */
export interface DeskCircumstances extends Circumstances {
  actor: Actor
  /** What the policy requires for the act, as it was stated, by the requirement's id. */
  stated?: Readonly<Record<string, string>> | undefined
}

/** @throws {Problem} `not_found`: a task the letter does not have. */
export function taskOf(letter: Letter, number: number): Task {
  const task = letter.tasks.find((one) => one.number === number)
  if (!task) throw new Problem('not_found', 'not_found')
  return task
}

/** The number of the task that is opened next. */
export function numberAfter({ tasks }: Pick<Letter, 'tasks'>): number {
  return Math.max(0, ...tasks.map((task) => task.number)) + 1
}

export function invalid(path: string, message: string): Problem {
  return new Problem('invalid', message, { fields: [{ path, message }] })
}
