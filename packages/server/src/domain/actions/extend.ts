/** Extensions (延期): asked for by the unit, granted or denied by the desk; or by the reason alone, as the policy says. */
import { type Calendar, firstWorkingDay, isProvisional, reckon } from '../calendar.ts'
import { type Day, isDay } from '../day.ts'
import { entered, openDeadlines, remindedOn } from '../deadline.ts'
import type { Happening, NewTask } from '../events.ts'
import { extendable } from '../extension-guards.ts'
import { factsOf } from '../facts.ts'
import type { CountedExtension, Deadline, Letter } from '../letter.ts'
import { ensure } from '../lifecycle.ts'
import { extensionFor, requirementsOf } from '../policy.ts'
import { type DeskCircumstances, invalid, numberAfter, taskOf } from './circumstances.ts'

/** Within the limit, with the reason and the day promised [qiye-lingdao 二(二)1, xueyuan 第十五条]. */
export function askExtension(
  letter: Letter,
  asked: { task: number; reason: string; promisedOn?: Day | undefined },
  at: DeskCircumstances,
): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('askExtension', letter, { ...at, task })
  const found = extension(letter, task.number, at)
  const promisedOn = asked.promisedOn ?? null
  refuseUnfitDay(promisedOn, found)
  const explained = openDeadlines(letter)
    .filter((one) => one.task === task.number && one.milestone === 'explanation')
    .map((one): Happening => ({ type: 'deadlineMet', deadline: one.number }))
  const words = { reason: asked.reason }
  if (found.rule.how === 'declared' || found.rule.approver === 'nobody') {
    return [...explained, { ...granted(found, { task: null, promisedOn }, at), words }]
  }
  const { number } = found.deadline
  const asking = {
    number: numberAfter(letter),
    kind: 'extension',
    about: task.number,
    ...approver(letter, found, at),
  } as const
  return [{ type: 'extensionAsked', task: asking, deadline: number, promisedOn, words }, ...explained]
}

/** The desk, or the role that the policy names, in the unit that holds it. */
function approver(
  letter: Letter,
  { rule }: Extension,
  { organisation }: DeskCircumstances,
): Pick<NewTask, 'unit' | 'role'> {
  if (rule.approver === 'office') return { unit: letter.desk, role: null }
  const unit = organisation.roles.get(rule.approver)?.unit
  if (!unit) throw invalid('task', 'stepHasNobody')
  return { unit, role: rule.approver }
}

/**
 * 延期 of the letter's own limit by the office that has it: with its own consent, or that of the role which the policy
 * names [difang-xinfang 第十一条 经本级主要领导批准].
 */
export function extend(
  letter: Letter,
  { reason, promisedOn = null }: { reason: string; promisedOn?: Day | null | undefined },
  at: DeskCircumstances,
): Happening[] {
  ensure('extend', letter, at)
  const found = extension(letter, null, at)
  refuseUnfitDay(promisedOn, found)
  const words = { reason }
  const { how, approver: who } = found.rule
  if (how === 'declared' || ['office', 'nobody', at.actor.role.id].includes(who)) {
    return [{ ...granted(found, { task: null, promisedOn }, at), words }]
  }
  const task = { number: numberAfter(letter), kind: 'extension', ...approver(letter, found, at) } as const
  return [{ type: 'extensionAsked', task, deadline: found.deadline.number, promisedOn, words }]
}

export function grantExtension(letter: Letter, asked: { task: number }, at: DeskCircumstances): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('grantExtension', letter, { ...at, task })
  const found = extension(letter, task.about, at)
  return [granted(found, { task: task.number, promisedOn: task.promisedOn }, at)]
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

type Extension = NonNullable<ReturnType<typeof extendable>>

function extension(letter: Letter, task: number | null, { policy }: DeskCircumstances): Extension {
  const found = extendable(letter, task, policy)
  if (!found) throw new Error('the table let a deadline be extended that is not open')
  return found
}

function refuseUnfitDay(promisedOn: Day | null, { rule, deadline: { dueOn, capOn } }: Extension): void {
  if (rule.by === 'promisedDate' && !promisedOn) throw invalid('promisedOn', 'required')
  if (promisedOn !== null && !(isDay(promisedOn) && promisedOn > dueOn)) throw invalid('promisedOn', 'afterDue')
  if (promisedOn !== null && capOn !== null && promisedOn > capOn) throw invalid('promisedOn', 'beyondCap')
}

function granted(
  found: Extension,
  { task, promisedOn }: { task: number | null; promisedOn: Day | null },
  at: DeskCircumstances,
) {
  const { deadline } = found
  const end = extendedEnd(found, { promisedOn, calendar: at.calendar })
  const { capOn } = deadline
  const dueOn = capOn !== null && end.dueOn > capOn ? capOn : end.dueOn
  const { rawOn, provisional } = end
  const remindOn = remindedOn(deadline.milestone, { startedOn: deadline.startedOn, dueOn }, at)
  const ends = { rawOn, dueOn, remindOn, provisional, counted: countedBy(found.rule) }
  return { type: 'extensionGranted', task, deadline: deadline.number, ...ends } as const
}

/**
 * The reason in the result itself puts the end off, to the promised day or today: nobody is asked, and nobody is late
 * [shangzhou-qu 第七条].
 */
export function excused(
  letter: Letter,
  { task, promisedOn }: { task: number; promisedOn: Day | null },
  at: DeskCircumstances,
): Happening[] {
  const facts = factsOf(letter, at.policy)
  const reasons = requirementsOf(at.policy, 'report', facts).filter(({ kind }) => kind === 'reason')
  const reason = reasons.map(({ id }) => at.stated?.[id]).find(Boolean)
  if (!reason) return []
  return openDeadlines(letter).flatMap((deadline): Happening[] => {
    const rule = extensionFor(at.policy, deadline.milestone, facts)
    const theirs = deadline.task === null || deadline.task === task
    const left = rule?.how === 'excused' && (rule.times === null || deadline.extensions.length < rule.times)
    const until = promisedOn ?? at.now.on
    if (!(rule && theirs && left) || until <= deadline.dueOn) return []
    return [{ ...granted({ deadline, rule }, { task: null, promisedOn: until }, at), words: { reason } }]
  })
}

/** What a recount has to know of it: nothing, of a promised day. */
function countedBy({ by, span }: Extension['rule']): CountedExtension | null {
  if (by === 'promisedDate' || span === null) return null
  return { span: entered(span), from: by === 'adds' ? 'end' : 'start' }
}

/**
 * What is added runs from the raw end of the limit it extends, before any roll-forward [difang-xinfang 第十一条]; a
 * total runs from the limit's own start [longan-qu 第十一条].
 */
function extendedEnd(
  { deadline, rule }: Extension,
  { promisedOn, calendar }: { promisedOn: Day | null; calendar: Calendar },
) {
  const { rolls, firstDay } = deadline.rule
  const { pauses } = deadline
  if (rule.by === 'promisedDate' || rule.span === null)
    return promisedEnd(promisedOn ?? deadline.dueOn, rolls, calendar)
  const span = entered(rule.span)
  if (rule.by === 'adds') {
    return reckon(calendar, { on: deadline.rawOn, minute: 0 }, { span, firstDay: 'excluded', rolls, pauses })
  }
  const start = { on: deadline.startedOn, minute: deadline.startMinute }
  return reckon(calendar, start, { span, firstDay, rolls, pauses })
}

function promisedEnd(rawOn: Day, rolls: Deadline['rule']['rolls'], calendar: Calendar) {
  const dueOn = rolls ? firstWorkingDay(calendar, rawOn) : rawOn
  return { rawOn, dueOn, provisional: isProvisional(calendar, [{ on: dueOn }]) }
}
