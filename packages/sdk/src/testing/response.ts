/** What goes over the wire: an answer that fits the contract, or a problem (RFC 9457). */
import { HttpResponse } from 'msw'
import { contract, type Operation } from '../contract/contract.ts'
import { type Problem, problemStatuses } from '../contract/problem.ts'
import type { OperationName } from '../contract/routes.ts'
import { isProblem } from '../is-problem.ts'
import { fieldsOf } from './input.ts'

/** @throws an ordinary Error when the answer says what no server would */
export function answerResponse(name: OperationName, answer: unknown): Response {
  const { output, status }: Operation = contract[name]
  const result = output.safeParse(answer)
  if (!result.success) {
    const wrong = result.error.issues.flatMap(fieldsOf).map(({ path, message }) => `${path}: ${message}`)
    throw new Error(`mockYanlu: ${name} cannot answer that: ${wrong.join('; ')}`)
  }
  return HttpResponse.json(result.data as object, { status: status ?? 200, headers: { 'cache-control': 'no-store' } })
}

/** An error in the test's own answer reaches its client as `internal`, with what is wrong. */
export function problemResponse(error: unknown): Response {
  const known = isProblem(error) ? (error as Problem) : undefined
  const { retryAfterSeconds, status: _, ...details } = known?.details ?? {}
  const code = known?.code ?? 'internal'
  const status = problemStatuses[code]
  const detail = error instanceof Error ? error.message : String(error)
  const body = { type: `/problems/${code}`, title: code, status, code, detail, requestId: 'mock', ...details }
  return HttpResponse.json(body, {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(retryAfterSeconds && { 'retry-after': String(retryAfterSeconds) }),
    },
  })
}
