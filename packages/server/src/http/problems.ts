/** Every failure as an RFC 9457 problem in the reader's language; a bug is logged with its request id, never described. */
import { Problem, type ProblemBody, problemStatuses } from '@yanlu/sdk/contract'
import { type Language, labels, languageOf } from '@yanlu/sdk/labels'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import { isAway } from '../db/failure.ts'
import { describeError } from '../describe-error.ts'
import { detailOf } from './detail-words.ts'
import { problemWords } from './problem-words.ts'
import { remedy } from './words.ts'

/** A domain's field names what is wrong; the parser has put it into words already. */
const named = /^([a-zA-Z]+)(?::(\S*))?$/

export function problemResponse(c: Context, error: unknown, log: Logger): Response {
  const language = languageOf(c.req.header('accept-language'))
  const { body, retryAfter } = explained(c, error, { language, log })
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    ...(retryAfter !== null && { 'retry-after': String(retryAfter) }),
  }
  return new Response(JSON.stringify(body), { status: body.status, headers })
}

export interface Explained {
  body: ProblemBody
  /** Seconds to wait; null where waiting is not what helps. */
  retryAfter: number | null
}

/** What went wrong, in the reader's words. */
export function explained(
  c: Context,
  error: unknown,
  { language, log }: { language: Language; log: Logger },
): Explained {
  const requestId = c.get('requestId') as string
  const problem = asProblem(error)
  if (problem.code === 'internal') log.error({ event: 'internal', requestId, error: describeError(error) })
  const retryAfter = problem.details.retryAfterSeconds ?? (problem.code === 'unavailable' ? 5 : null)
  return { body: bodyOf(problem, language, requestId), retryAfter }
}

function bodyOf(problem: Problem, language: Language, requestId: string): ProblemBody {
  const { fields, reason, clause, scope, done, challenge } = problem.details
  const words = problemWords[language][problem.code]
  const why = reason && labels[language].refusals[reason]
  return {
    type: `/problems/${problem.code}`,
    title: words.title,
    status: problemStatuses[problem.code],
    code: problem.code,
    detail: why ? sentence(why, clause ?? scope, language) : detailOf(language, problem.code, problem.message),
    requestId,
    ...(fields && { fields: fields.map((field) => ({ ...field, message: worded(field.message, language) })) }),
    ...(reason && { reason }),
    ...(clause && { clause }),
    ...(scope && { scope }),
    ...(done && { done }),
    ...(challenge !== undefined && { challenge }),
  }
}

function sentence(why: string, clause: string | undefined, language: Language): string {
  if (language === 'en') return clause ? `${why} (${clause}).` : `${why}.`
  return clause ? `${why}（${clause}）。` : `${why}。`
}

function worded(message: string, language: Language): string {
  const [, name, n] = named.exec(message) ?? []
  return name ? remedy(language, name, n?.replaceAll(',', language === 'en' ? ', ' : '、')) : message
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isAway(error)) return new Problem('unavailable', 'unavailable')
  return new Problem('internal', 'internal')
}
