/** Acts of the desk towards units: hand over, take back, remind, answer an extension. */
import { type Limit, Problem } from '@yanlu/sdk/contract'
import { isUnitBarred } from '../access.ts'
import { metAll, opened, type Since } from '../deadline.ts'
import type { Happening, NewTask } from '../events.ts'
import { factsOf } from '../facts.ts'
import type { Letter, Task } from '../letter.ts'
import { ensure } from '../lifecycle.ts'
import { unitsAbove } from '../organisation.ts'
import { assigningDisposition } from '../policy.ts'
import { type DeskCircumstances, numberAfter, taskOf } from './circumstances.ts'

/**
 * 交办: the lead unit first, then supporting units. Handed over within the product, an assignment is received the
 * moment it is made, so limits from dispatch and from the unit's receipt both start here.
 */
export function assign(
  letter: Letter,
  asked: { units: readonly string[]; requirements?: string | undefined },
  at: DeskCircumstances,
): Happening[] {
  ensure('assign', letter, at)
  const disposition = assigning(letter, at)
  refuseUnfit(letter, asked.units, at)
  const leads = !letter.tasks.some(({ kind, lead, state }) => kind === 'assignment' && lead && stands.includes(state))
  const tasks = asked.units.map((unit, index) => ({
    number: numberAfter(letter) + index,
    unit,
    lead: leads && index === 0,
  }))
  const words = asked.requirements ? { text: asked.requirements } : {}
  return [
    { type: 'assigned', disposition, tasks, words },
    ...metAll(letter, ['disposition']),
    ...taskDeadlines({ ...letter, disposition }, tasks, at),
  ]
}

/** Under which disposition units handle it. */
function assigning({ disposition }: Letter, { policy }: DeskCircumstances): string {
  const found = assigningDisposition(policy, disposition)
  if (!found) throw new Error('the table let a letter be assigned that nothing assigns')
  return found.id
}

const stands: readonly Task['state'][] = ['open', 'signedIn', 'reported']

/** @throws {Problem} `invalid`, with every unit that is none, twice named, has it already, or that the letter is about. */
function refuseUnfit(letter: Letter, units: readonly string[], at: DeskCircumstances): void {
  refuseSeveral(units, at)
  const fields = units.flatMap((unit, index) => {
    const message = units.indexOf(unit) === index ? faultOf(unit, letter, at) : 'unitTwice'
    return message ? [{ path: `units.${index}`, message }] : []
  })
  if (fields.length > 0) throw new Problem('invalid', 'invalid', { fields })
}

/** Where one unit alone has what several would have to do, it goes there [longan-qu 第九条]. */
function refuseSeveral(units: readonly string[], { policy }: DeskCircumstances): void {
  if (units.length < 2 || policy.remit.overlap !== 'duty') return
  const fields = [{ path: 'units', message: 'oneUnitOnly' }]
  throw new Problem('invalid', 'invalid', { fields, clause: policy.remit.clause })
}

function faultOf(unit: string, letter: Letter, { organisation, policy }: DeskCircumstances): string | null {
  if (!organisation.units.get(unit)?.handles) return 'unknownUnit'
  if (letter.tasks.some((task) => task.kind === 'assignment' && task.unit === unit && stands.includes(task.state))) {
    return 'unitHasIt'
  }
  if (isUnitBarred(unit, unitsAbove(organisation, unit), letter)) return 'unitAccused'
  return policy.accused.assign === 'superior' && !isSuperior(unit, letter, organisation) ? 'superiorOnly' : null
}

/** 须将其交由被反映人的上级处理 [yijian-xiang 六-2]: above each whom the letter is about. */
function isSuperior(unit: string, { accused }: Letter, organisation: DeskCircumstances['organisation']): boolean {
  const homes = [...accused.units, ...accused.members.map((member) => member.unit)]
  return homes.every((home) => unitsAbove(organisation, home).includes(unit))
}

/** 收回交办, with the reason; the unit has nothing to do with it any more. */
export function recall(letter: Letter, asked: { task: number; reason: string }, at: DeskCircumstances): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('recall', letter, { ...at, task })
  return [{ type: 'recalled', task: task.number, words: { reason: asked.reason } }]
}

/** 催办 by hand. */
export function remind(letter: Letter, asked: { task: number }, at: DeskCircumstances): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('remind', letter, { ...at, task })
  return [{ type: 'reminded', deadline: null, unit: task.unit }]
}

/** 退办重办、二次交办: the same unit once more, with the reason and what is required; its limits run anew. */
export function redo(
  letter: Letter,
  asked: { task: number; reason: string; requirements: string },
  at: DeskCircumstances,
): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('redo', letter, { ...at, task })
  const { unit, lead, round } = task
  const next: NewTask = { number: numberAfter(letter), unit, lead, round: round + 1 }
  const disposition = assigning(letter, at)
  const words = { reason: asked.reason, text: asked.requirements }
  return [
    { type: 'redoAsked', task: task.number, disposition, next, words },
    ...taskDeadlines({ ...letter, disposition }, [next], at),
  ]
}

/** Handed over in the product, dispatch and receipt are one moment; some limits go on from an earlier assignment. */
function taskDeadlines(letter: Letter, tasks: readonly NewTask[], at: DeskCircumstances): Happening[] {
  const happenings: Happening[] = []
  for (const { number: task, unit, round = 0 } of tasks) {
    const duty = at.organisation.units.get(unit)?.duty ?? null
    const facts = { ...factsOf(letter, at.policy), units: tasks.length, duty }
    const since = (limit: Limit) => (continues(limit, round) ? earlierStart(letter, limit) : undefined)
    for (const event of ['dispatched', 'unitReceived'] as const) {
      const after = letter.deadlines.length + happenings.length
      happenings.push(...opened(event, { facts, task, after, since }, at))
    }
  }
  return happenings
}

function continues(limit: Limit, round: number): boolean {
  return (round > 0 ? limit.onRedo : limit.onReassignment) === 'continues'
}

/** Where the limit began when it ran for the first time. */
function earlierStart({ deadlines }: Letter, limit: Limit): Since | undefined {
  const first = deadlines.find(({ rule }) => rule.id === limit.id)
  return first && { now: { on: first.startedOn, minute: first.startMinute } }
}
