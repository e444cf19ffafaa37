/** Extensions (延期): asked for by the unit, granted or denied by the desk; or by the reason alone, as the policy says. */
import { type Calendar, firstWorkingDay, isProvisional, reckon } from '../calendar.ts'
import type { Day } from '../day.ts'
import { openDeadlines } from '../deadline.ts'
import type { Happening, NewTask } from '../events.ts'
import type { Deadline, Letter } from '../letter.ts'
import { ensure } from '../lifecycle.ts'
import { numberAfter } from './assign.ts'
import { type DeskCircumstances, invalid, taskOf } from './circumstances.ts'

/** Within the limit, with the reason and the day promised [qiye-lingdao 二(二)1, xueyuan 第十五条]. */
export function askExtension(
  letter: Letter,
  asked: { task: number; reason: string; promisedOn?: Day | undefined },
  at: DeskCircumstances,
): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('askExtension', letter, { ...at, task })
  const deadline = extendable(letter, task.number, at)
  const promisedOn = asked.promisedOn ?? null
  refuseUnfitDay(promisedOn, deadline, at)
  const explained = openDeadlines(letter)
    .filter((one) => one.task === task.number && one.milestone === 'explanation')
    .map((one): Happening => ({ type: 'deadlineMet', deadline: one.number }))
  const words = { reason: asked.reason }
  if (at.policy.extension?.approver === 'nobody') {
    return [...explained, { ...granted(deadline, { task: null, promisedOn }, at), words }]
  }
  const asking: NewTask = { number: numberAfter(letter), kind: 'extension', unit: letter.desk, about: task.number }
  return [{ type: 'extensionAsked', task: asking, deadline: deadline.number, promisedOn, words }, ...explained]
}

export function grantExtension(letter: Letter, asked: { task: number }, at: DeskCircumstances): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('grantExtension', letter, { ...at, task })
  const deadline = extendable(letter, task.about ?? 0, at)
  return [granted(deadline, { task: task.number, promisedOn: task.promisedOn }, at)]
}

export function denyExtension(
  letter: Letter,
  asked: { task: number; reason: string },
  at: DeskCircumstances,
): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('denyExtension', letter, { ...at, task })
  return [{ type: 'extensionDenied', task: task.number, words: { reason: asked.reason } }]
}

function extendable(letter: Letter, task: number, { policy }: DeskCircumstances): Deadline {
  const milestones = policy.extension?.milestones ?? []
  const deadline = openDeadlines(letter).find((one) => one.task === task && milestones.includes(one.milestone))
  if (!deadline) throw new Error('the table let a deadline be extended that is not open')
  return deadline
}

function refuseUnfitDay(promisedOn: Day | null, { dueOn }: Deadline, { policy }: DeskCircumstances): void {
  if (policy.extension?.by === 'promisedDate' && !promisedOn) throw invalid('promisedOn', 'required')
  if (promisedOn !== null && promisedOn <= dueOn) throw invalid('promisedOn', 'afterDue')
}

/** It runs from the raw end of the limit it extends, before any roll-forward [difang-xinfang 第十一条]. */
function granted(
  deadline: Deadline,
  { task, promisedOn }: { task: number | null; promisedOn: Day | null },
  { policy, calendar }: DeskCircumstances,
) {
  const { rolls } = deadline.rule
  const { by, span } = policy.extension ?? {}
  const { rawOn, dueOn, provisional } =
    by === 'span' && span
      ? reckon(calendar, { on: deadline.rawOn, minute: 0 }, { span, firstDay: 'excluded', rolls })
      : promisedEnd(promisedOn ?? deadline.dueOn, rolls, calendar)
  return { type: 'extensionGranted', task, deadline: deadline.number, rawOn, dueOn, provisional } as const
}

function promisedEnd(rawOn: Day, rolls: Deadline['rule']['rolls'], calendar: Calendar) {
  const dueOn = rolls ? firstWorkingDay(calendar, rawOn) : rawOn
  return { rawOn, dueOn, provisional: isProvisional(calendar, [{ on: dueOn }]) }
}
