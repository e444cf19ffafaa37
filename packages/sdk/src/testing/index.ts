/**
 * @yanlu/sdk/testing: a mailbox for the tests of whoever builds on Yanlu, as handlers for msw, made from the contract.
 *
 * It behaves as a server does where the contract says how: input is parsed and refused as `invalid` field by field, an
 * answer is stripped by its schema and cannot say what no server would say, and a problem comes over the wire as one.
 * It keeps nothing: what an operation answers is the test's to say, and an example where the test says nothing.
 */
import { type HttpHandler, http } from 'msw'
import { contract, type Output, type ParsedInput } from '../contract/contract.ts'
import { Problem, type ProblemCode, type ProblemDetails } from '../contract/problem.ts'
import { type OperationName, routes } from '../contract/routes.ts'
import type { DetailsOf } from '../is-problem.ts'
import { exampleOf } from './example.ts'
import { readInput } from './input.ts'
import { answerResponse, problemResponse } from './response.ts'

export { exampleOf } from './example.ts'

/** What each operation answers; it may throw a `problem`. */
export type MockAnswers = {
  [Name in OperationName]?: (input: ParsedInput<Name>, request: Request) => Output<Name> | Promise<Output<Name>>
}

/** Handlers for every operation: the answers given, and an example for each of the others. */
export function mockYanlu(baseUrl: string, answers: MockAnswers = {}): HttpHandler[] {
  return (Object.keys(routes) as OperationName[]).map((name) => mockOperation(baseUrl, name, answers[name]))
}

/** Handlers for these operations alone, e.g. to replace the usual ones in one test. */
export function mockOperations(baseUrl: string, answers: MockAnswers): HttpHandler[] {
  return (Object.keys(answers) as OperationName[]).map((name) => mockOperation(baseUrl, name, answers[name]))
}

/** A refusal for an answer to throw: `throw problem('not_allowed_now', { reason: 'alreadyAnswered' })`. */
export function problem<Code extends ProblemCode>(code: Code, details: Partial<DetailsOf<Code>> = {}): Problem {
  return new Problem(code, `mock: ${code}`, { ...brings[code], ...details })
}

/** As from a server: what a code always brings, where the test does not say. */
const brings: { [Code in ProblemCode]?: ProblemDetails } = {
  invalid: { fields: [] },
  conflict: { done: [] },
  proof_required: { challenge: null },
}

type Answer = (input: object, request: Request) => unknown

function mockOperation(baseUrl: string, name: OperationName, given: unknown): HttpHandler {
  const [method, path] = routes[name].split(' ') as [string, string]
  const answer = (given ?? (() => exampleOf(name))) as Answer
  const on = http[method.toLowerCase() as 'get' | 'post']
  return on(baseUrl.replace(/\/$/, '') + path.replace(/\{(\w+)\}/g, ':$1'), async ({ request, params }) => {
    try {
      const input = await readInput(contract[name], request.clone(), params)
      return answerResponse(name, await answer(input, request))
    } catch (error) {
      return problemResponse(error)
    }
  })
}
