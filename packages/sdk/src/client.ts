/**
 * The typed client: one method an operation, over `fetch`. It carries no schemas; the contract is only its type.
 *
 * - A failed operation throws `Problem`, with the code, words and fields the server gave.
 * - Operations that are safe to repeat are tried again when the network or the server was away.
 * - When the server asks for a proof of work, `prove` solves it and the operation is sent again.
 */
import type { Input, Output } from './contract/contract.ts'
import { Problem } from './contract/problem.ts'
import type { ProblemBody } from './contract/problem-body.ts'
import { type OperationName, repeatable, routes } from './contract/routes.ts'

export interface ClientOptions {
  /** Origin of the server, e.g. `https://mail.example`. */
  baseUrl: string
  /** Language of the words in problems: a BCP 47 tag. */
  language?: string
  fetch?: typeof fetch
  /** Solves the challenge of a `proof_required` problem and gives the value of the header `Yanlu-Proof`. */
  prove?: (challenge: unknown) => Promise<string>
  /** How often a repeatable operation is tried again; 2 unless told. */
  retries?: number
  /** Waits between tries; replaced where waiting is not wanted. */
  wait?: (milliseconds: number) => Promise<void>
}

export interface CallOptions {
  signal?: AbortSignal
}

export type Client = {
  [Name in OperationName]: (input: Input<Name>, options?: CallOptions) => Promise<Output<Name>>
}

/** @throws {Problem} from every method. */
export function createClient(options: ClientOptions): Client {
  const call = (name: OperationName) => (input: unknown, callOptions?: CallOptions) =>
    perform(options, name, { ...compose(name, (input ?? {}) as Fields), ...callOptions })
  return Object.fromEntries((Object.keys(routes) as OperationName[]).map((name) => [name, call(name)])) as Client
}

type Fields = Record<string, unknown>

interface Message extends CallOptions {
  method: string
  path: string
  body?: string
  proof?: string
}

/** Puts the path's parameters into the path and the rest into the query or the body. */
function compose(name: OperationName, input: Fields): Message {
  const [method, template] = routes[name].split(' ') as [string, string]
  const rest = { ...input }
  const path = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = rest[key]
    delete rest[key]
    return encodeURIComponent(String(value))
  })
  if (method !== 'GET') return { method, path, body: JSON.stringify(rest) }
  const query = new URLSearchParams(Object.entries(rest).flatMap(([k, v]) => (v == null ? [] : [[k, String(v)]])))
  return { method, path: query.size ? `${path}?${query}` : path }
}

async function perform(options: ClientOptions, name: OperationName, message: Message): Promise<unknown> {
  const { prove, retries = 2, wait = pause } = options
  for (let tried = 0; ; tried += 1) {
    try {
      return await send(options, message)
    } catch (error) {
      const problem = error as Problem
      if (problem.code === 'proof_required' && prove && !message.proof) {
        message.proof = await prove(problem.details.challenge)
      } else if (problem.code !== 'unavailable' || tried >= retries || !repeatable.includes(name)) {
        throw error
      } else {
        await wait((problem.details.retryAfterSeconds ?? 2 ** tried) * 500)
      }
    }
  }
}

async function send(options: ClientOptions, message: Message): Promise<unknown> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (options.language) headers['accept-language'] = options.language
  if (message.body) headers['content-type'] = 'application/json'
  if (message.proof) headers['yanlu-proof'] = message.proof
  const { method, body, signal } = message
  const init: RequestInit = { method, headers, credentials: 'same-origin' }
  if (body !== undefined) init.body = body
  if (signal) init.signal = signal
  const response = await (options.fetch ?? fetch)(options.baseUrl + message.path, init).catch((cause: Error) => {
    if (cause.name === 'AbortError') throw cause
    throw new Problem('unavailable', cause.message)
  })
  if (response.ok) return response.json()
  throw await problemOf(response)
}

async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => null)) as ProblemBody | null
  const retryAfter = Number(response.headers.get('retry-after'))
  const retry = retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {}
  if (!body?.code) return new Problem(response.status >= 502 ? 'unavailable' : 'internal', response.statusText, retry)
  const { code, detail, type: _type, title: _title, status: _status, ...details } = body
  return new Problem(code, detail, { ...(details as object), ...retry })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
