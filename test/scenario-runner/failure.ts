/** What did not come back as it was expected. */
import type { Problem } from '@yanlu/sdk'
import type { Difference } from './match.ts'

export interface Failure extends Difference {
  /** What was being looked at: the answer, the deadline, the act. */
  of: string
}

/** Whatever went wrong that is not said by differences. */
export function failure(of: string, expected: unknown, actual: unknown): Failure {
  return { of, path: '', expected, actual }
}

export function isProblemLike(error: unknown): error is Problem {
  return error instanceof Error && error.name === 'Problem'
}

/** A problem as it is shown, without what differs from run to run. */
export function shownProblem({ code, message, details }: Problem): Record<string, unknown> {
  const { reason, clause, fields } = details
  return {
    code,
    ...(reason && { reason }),
    ...(clause && { clause }),
    ...(fields && { fields: fields.map(({ path, message: words }) => `${path}: ${words}`) }),
    detail: message,
  }
}
