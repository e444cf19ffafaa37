/** What went wrong, in words: what happened, under which clause, what to do instead. */
import type { Problem } from '@yanlu/sdk'
import { timeWords } from './day-words.ts'
import type { Desk } from './desk.ts'

export function problemWords(problem: Problem, { words, labels }: Desk): string {
  const { problems } = words
  const { reason, retryAfterSeconds, requestId } = problem.details
  switch (problem.code) {
    case 'conflict':
      return problems.conflict
    case 'not_allowed_now':
      return reason ? `${problems.noLonger}：${labels.refusals[reason]}` : problem.message
    case 'unauthenticated':
      return problems.signedOut
    case 'forbidden':
      return reason ? labels.refusals[reason] : problem.message || problems.forbidden
    case 'not_found':
      return problems.notFound
    case 'too_many_requests':
      return problems.tooMany(retryAfterSeconds ?? null)
    case 'unavailable':
      return problems.unavailable
    case 'invalid':
      return problem.details.fields?.length ? problems.invalid : problem.message || problems.invalid
    case 'internal':
      return problems.internal(requestId ?? null)
    default:
      return problem.message
  }
}

/** What somebody else did first: 周示例 10:20 受理登记. The clocks that started or stopped with it say nothing more. */
export function doneFirst(problem: Problem, { words, labels }: Desk): string[] {
  const events: Partial<Record<string, string>> = { ...labels.audit, ...labels.events }
  const done = problem.code === 'conflict' ? (problem.details.done ?? []) : []
  const acts = done.filter(({ type }) => type !== 'deadlineOpened' && type !== 'deadlineMet')
  return acts.map(({ type, by, at }) => words.problems.conflictDone(by, events[type] ?? type, timeWords(at)))
}

/** The remedy for one field, shown where the field is. */
export function fieldRemedy(problem: Problem | null, path: string): string {
  const fields = problem?.details.fields ?? []
  return fields.find((field) => field.path === path || field.path.startsWith(`${path}.`))?.message ?? ''
}
