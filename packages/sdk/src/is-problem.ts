/**
 * What was caught, told apart: `isProblem(error, 'conflict')` narrows it, its details included.
 *
 * It asks what the error says of itself, never what it is an instance of: a page may hold two copies of this package, and
 * a frame or a test runner has classes of its own.
 */
import type { Problem, ProblemCode, ProblemDetails } from './contract/problem.ts'

/** What each code always brings. The others' details are all optional. */
interface Brings {
  invalid: Required<Pick<ProblemDetails, 'fields'>>
  conflict: Required<Pick<ProblemDetails, 'done'>>
  proof_required: Required<Pick<ProblemDetails, 'challenge'>>
}

export type DetailsOf<Code extends ProblemCode> = ProblemDetails & (Code extends keyof Brings ? Brings[Code] : unknown)

/** A problem of one of these codes; `code` tells the members of the union apart. */
export type ProblemOf<Code extends ProblemCode = ProblemCode> = {
  [One in Code]: Problem & { readonly code: One; readonly details: DetailsOf<One> }
}[Code]

/** Whether this is a problem, of one of the codes where any are named. */
export function isProblem<Code extends ProblemCode = ProblemCode>(
  error: unknown,
  ...codes: Code[]
): error is ProblemOf<Code> {
  const it = error as Problem | null | undefined
  return it?.name === 'Problem' && !!it.details && (!codes.length || codes.includes(it.code as Code))
}
