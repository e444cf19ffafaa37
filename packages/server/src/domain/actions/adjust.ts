/** Judgements on a letter that move its deadlines: flags, and limits set for it alone. */
import type { Limit, Milestone, Policy, Span } from '@yanlu/sdk/contract'
import { type Day, daysBetween, isDay } from '../day.ts'
import { begin, openDeadlines } from '../deadline.ts'
import type { Happening } from '../events.ts'
import { factsOf, fits, type KnownFacts } from '../facts.ts'
import type { Deadline, Letter } from '../letter.ts'
import { ensure } from '../lifecycle.ts'
import { limitsFrom, runningLimits } from '../policy.ts'
import { recounted } from '../recount.ts'
import { type DeskCircumstances, invalid } from './circumstances.ts'

interface Marks {
  set: readonly string[]
  off: readonly string[]
  reason?: string | undefined
}

/** 标明: flags that hold, and that hold no longer; of a group the newest holds. Open deadlines are recounted. */
export function mark(letter: Letter, asked: Marks, at: DeskCircumstances): Happening[] {
  ensure('mark', letter, at)
  const { set, off, reason } = asked
  refuseUnknown({ set, off }, letter, at)
  const marked = marksMade(letter, asked, at)
  if (marked.length === 0) throw invalid('set', 'required')
  const words = reason ? { reason } : {}
  return marked.map((one) => (one.type === 'marked' ? { ...one, words } : one))
}

/** What is judged with a result is marked as well [shangzhou-qu 第七条 需要经过调查、协调]. */
export function markedWith(letter: Letter, flags: readonly string[], at: DeskCircumstances): Happening[] {
  refuseUnknown({ flags }, letter, at)
  return marksMade(letter, { set: flags, off: [] }, at)
}

function marksMade(letter: Letter, asked: Marks, at: DeskCircumstances): Happening[] {
  const set = asked.set.filter((flag) => !letter.flags.includes(flag))
  const groups = at.policy.flags.filter(({ id, group }) => group && set.includes(id)).map(({ group }) => group)
  const rivals = at.policy.flags.filter(({ id, group }) => groups.includes(group) && !set.includes(id))
  const off = letter.flags.filter((flag) => asked.off.includes(flag) || rivals.some(({ id }) => id === flag))
  if (set.length + off.length === 0) return []
  const flags = [...letter.flags.filter((flag) => !off.includes(flag)), ...set]
  const facts = factsOf({ ...letter, flags }, at.policy)
  const counted = recounted(letter, facts, at)
  const after = letter.deadlines.length + counted.filter(({ type }) => type === 'deadlineOpened').length
  return [{ type: 'marked', set, off }, ...counted, ...begunBy(letter, { facts, after }, at)]
}

/** Limits that begin with a mark, where that is what makes them fit: another mark beside it begins nothing anew. */
function begunBy(
  letter: Letter,
  { facts, after }: { facts: KnownFacts; after: number },
  at: DeskCircumstances,
): Happening[] {
  const before = factsOf(letter, at.policy)
  const fresh = limitsFrom(at.policy, 'marked', facts).filter((limit) => !fits(limit, before))
  return fresh.map((limit, index) => {
    return { type: 'deadlineOpened', deadline: begin(limit, { ...at, task: null, number: after + 1 + index }) }
  })
}

/** @param asked the flags asked for, by the field they stand in */
function refuseUnknown(
  asked: Readonly<Record<string, readonly string[]>>,
  letter: Letter,
  { policy, actor }: DeskCircumstances,
): void {
  const atDesk = actor.unit === letter.desk
  const theirs = policy.flags.filter(({ by }) => by === 'anybody' || by === (atDesk ? 'desk' : 'unit'))
  for (const [path, flags] of Object.entries(asked)) {
    for (const [index, flag] of flags.entries()) {
      if (!theirs.some(({ id }) => id === flag)) throw invalid(`${path}.${index}`, 'choice')
    }
  }
}

interface Setting {
  override: string
  milestone: Milestone
  task?: number | undefined
  span?: Span | undefined
  dueOn?: Day | undefined
  basis?: string | undefined
}

/** 从其规定、限期: another limit for this letter in place of the policy's, from the same start [xixiang-xian 第十一条(三)]. */
export function setLimit(letter: Letter, asked: Setting, at: DeskCircumstances): Happening[] {
  ensure('setLimit', letter, at)
  const rule = at.policy.overrides.find(({ id }) => id === asked.override)
  if (!rule) throw invalid('override', 'choice')
  if (!rule.milestones.includes(asked.milestone)) throw invalid('milestone', 'choice')
  if (rule.basis && !asked.basis) throw invalid('basis', 'required')
  const { override, milestone } = asked
  const running = inPlace(letter, asked)
  const words = asked.basis ? { basis: asked.basis } : {}
  return [
    { type: 'limitSet', override, milestone, task: asked.task ?? null, words },
    ...running.map(({ number }): Happening => ({ type: 'deadlineVoided', deadline: number })),
    ...running.map((deadline, index): Happening => {
      const limit = overriding(deadline, { rule, span: spanOf(asked, deadline), milestone })
      const number = letter.deadlines.length + 1 + index
      return { type: 'deadlineOpened', deadline: again(deadline, limit, { ...at, number }) }
    }),
  ]
}

/** The policy's own limit runs again, from where it had begun. */
export function liftLimit(
  letter: Letter,
  asked: { milestone: Milestone; task?: number | undefined },
  at: DeskCircumstances,
): Happening[] {
  ensure('liftLimit', letter, at)
  const ids = at.policy.overrides.map(({ id }) => id)
  const running = inPlace(letter, asked).filter(({ rule }) => ids.includes(rule.id))
  if (running.length === 0) throw invalid('milestone', 'choice')
  const usual = runningLimits(at.policy, factsOf(letter, at.policy)).find((one) => one.milestone === asked.milestone)
  const { milestone } = asked
  return [
    { type: 'limitLifted', milestone, task: asked.task ?? null },
    ...running.map(({ number }): Happening => ({ type: 'deadlineVoided', deadline: number })),
    ...(usual ? running.map((deadline) => ({ deadline, usual })) : []).map(
      ({ deadline, usual: limit }, index): Happening => {
        const number = letter.deadlines.length + 1 + index
        return { type: 'deadlineOpened', deadline: again(deadline, limit, { ...at, number }) }
      },
    ),
  ]
}

function inPlace(letter: Letter, { milestone, task }: { milestone: Milestone; task?: number | undefined }): Deadline[] {
  const running = openDeadlines(letter).filter(
    (one) => one.milestone === milestone && (task === undefined || one.task === task),
  )
  if (running.length === 0) throw invalid('milestone', 'choice')
  return running
}

/** The same deadline under another limit, from where it had begun. */
function again(
  { task, startedOn, startMinute, pauses }: Deadline,
  limit: Limit,
  at: DeskCircumstances & { number: number },
) {
  return begin(limit, { ...at, now: { on: startedOn, minute: startMinute }, pauses, task })
}

type OverrideRule = Policy['overrides'][number]

function overriding(
  { rule: before }: Deadline,
  { rule, span, milestone }: { rule: OverrideRule; span: Span; milestone: Milestone },
): Limit {
  const { from, firstDay } = before
  const usual = { occurrence: 'each', onRedo: 'restarts', onReassignment: 'restarts', onSupplement: 'runs' } as const
  return { id: rule.id, clause: rule.clause, milestone, span, from, firstDay, rolls: true, missed: 'flag', ...usual }
}

/** @throws {Problem} when neither a span nor a day is given, or a day that is not after the start. */
function spanOf({ span, dueOn }: Setting, { startedOn }: Deadline): Span {
  if (span) return span
  if (!dueOn) throw invalid('span', 'required')
  if (!isDay(dueOn) || dueOn <= startedOn) throw invalid('dueOn', 'afterStart')
  return { count: daysBetween(startedOn, dueOn), of: 'calendarDays' }
}
