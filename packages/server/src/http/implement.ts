/**
 * The contract as HTTP: every operation's route, who may call it, its input parsed, its answer stripped.
 *
 * Nothing leaves that the output schema does not name.
 */
import {
  type Contract,
  contract,
  type Operation,
  type OperationName,
  type Output,
  Problem,
  routes,
} from '@yanlu/sdk/contract'
import { type Language, languageOf } from '@yanlu/sdk/labels'
import type { Context, Hono } from 'hono'
import type { Deps } from '../deps.ts'
import type { Handler, VisitorRequest } from '../handler.ts'
import { boundedBody, readJson } from './body.ts'
import { parse } from './fields.ts'
import { logOperator, operatorRequest } from './operator.ts'
import { problemResponse } from './problems.ts'
import { sourceOf } from './source.ts'
import { memberRequest, visitorRequest } from './who-asks.ts'

export type Handlers = { [Name in OperationName]: Handler<Name> }

export interface Served {
  handlers: Handlers
  deps: Deps
}

export function implement(app: Hono, handlers: Handlers, deps: Deps): void {
  app.use('/v1/*', boundedBody)
  for (const name of offered(deps)) {
    const [method, path] = routes[name].split(' ') as [string, string]
    app.on(method, pattern(path), (c) => answer(c, name, { handlers, deps }))
  }
  refuseOtherMethods(app, deps)
}

/** Where there is no operator, their operations are not there either. */
function offered({ operatorKeyHash }: Pick<Deps, 'operatorKeyHash'>): OperationName[] {
  const names = Object.keys(routes) as OperationName[]
  return names.filter((name) => contract[name].by !== 'operator' || operatorKeyHash !== null)
}

/** Who comes past the operations to a path of theirs asked by a method that it does not take (RFC 9110, 15.5.6). */
function refuseOtherMethods(app: Hono, deps: Deps): void {
  const { log } = deps
  const operations = offered(deps).map((name) => routes[name].split(' ') as [method: string, path: string])
  for (const [path, takes] of Map.groupBy(operations, ([, path]) => path)) {
    const allow = takes.map(([method]) => (method === 'GET' ? 'GET, HEAD' : method)).join(', ')
    app.all(pattern(path), (c) => {
      const response = problemResponse(c, new Problem('method_not_allowed', 'method_not_allowed'), log)
      response.headers.set('allow', allow)
      return response
    })
  }
}

function pattern(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

/** Whoever asks without a writer's codes is not told that both have to match. */
const notFoundFor = { member: 'unseen', operator: 'unknown' } as const

async function answer(c: Context, name: OperationName, served: Served) {
  const { by } = contract[name]
  return answered(c, name, served).catch((error) => {
    if (!(error instanceof Problem) || error.code !== 'not_found' || !(by in notFoundFor)) throw error
    throw new Problem('not_found', notFoundFor[by as keyof typeof notFoundFor], error.details)
  })
}

async function answered(c: Context, name: OperationName, { handlers, deps }: Served) {
  const operation: Operation = contract[name]
  const language = languageOf(c.req.header('accept-language'))
  const request = await requestFor(operation, c, deps)
  const input = await readInput(c, operation, language)
  const handle = handlers[name] as (input: unknown, request: unknown) => Promise<unknown>
  const output = await guarded(c, { name, deps }, () => handle(input, request))
  if (operation.by === 'operator') logOperator(c, name, deps)
  c.header('cache-control', 'no-store')
  return c.json(strip(name, output), operation.status ?? 200)
}

/** The operations that need neither sign-in nor key. */
export type VisitorOperation = {
  [Name in OperationName]: Contract[Name]['by'] extends 'member' | 'operator' ? never : Name
}[OperationName]

export interface Asked<Name extends VisitorOperation> {
  name: Name
  params: object
  body?: object
  language: Language
}

/** The same operation asked for by a page without scripts: admitted, parsed, guarded and stripped alike. @throws {Problem} */
export async function perform<Name extends VisitorOperation>(
  c: Context,
  { name, params, body, language }: Asked<Name>,
  { handlers, deps }: Served,
): Promise<Output<Name>> {
  const operation: Operation = contract[name]
  const request = await visitorRequest(c, deps)
  const input = {
    ...(operation.params ? parseParams(operation.params, params, language) : {}),
    ...(operation.body ? (parse(operation.body, body, language) as object) : {}),
  }
  const handle = handlers[name] as (input: object, request: unknown) => Promise<unknown>
  const output = await guarded(c, { name, deps }, () => handle(input, request))
  return strip(name, output) as Output<Name>
}

/** @throws an ordinary Error, a bug, when the answer does not fit the contract. */
function strip<Name extends OperationName>(name: Name, output: unknown): unknown {
  const result = contract[name].output.safeParse(output)
  if (!result.success) throw new Error(`${name} answered what the contract does not say`, { cause: result.error })
  return result.data
}

async function readInput(c: Context, operation: Operation, language: Language): Promise<object> {
  const { params, query, body } = operation
  return {
    ...(params ? parseParams(params, c.req.param(), language) : {}),
    ...(query ? (parse(query, c.req.query(), language) as object) : {}),
    ...(body ? (parse(body, await readJson(c), language) as object) : {}),
  }
}

/** An address that cannot be is one that is not there. */
function parseParams(schema: NonNullable<Operation['params']>, params: object, language: Language): object {
  try {
    return parse(schema, params, language)
  } catch {
    throw new Problem('not_found', 'not_found')
  }
}

function requestFor(operation: Operation, c: Context, deps: Deps): Promise<VisitorRequest> {
  if (operation.by === 'member') return memberRequest(c, deps, operation)
  return operation.by === 'operator' ? operatorRequest(c, deps) : visitorRequest(c, deps)
}

/** Operations of writers can be guessed at, and letters sent in floods. */
async function guarded<T>(
  c: Context,
  { name, deps }: { name: OperationName; deps: Deps },
  work: () => Promise<T>,
): Promise<T> {
  const { guard } = deps
  const proof = c.req.header('yanlu-proof')
  if (name === 'submitLetter') await guard.beforeLetter(sourceOf(c, deps), proof)
  return contract[name].by === 'sender' ? guard.query(sourceOf(c, deps), proof, work) : work()
}
