/**
 * One request and what came of it: the answer, or a problem.
 *
 * No redirect is followed: what is written in a letter, and an API key, are for the origin they were given to.
 */
import type { CallOptions, ClientOptions } from './client.ts'
import { Problem, type ProblemCode, type ProblemDetails } from './contract/problem.ts'
import type { ProblemBody } from './contract/problem-body.ts'

export type Fields = Record<string, unknown>

interface Message extends CallOptions {
  method: string
  path: string
  body?: string
}

/** Puts the path's parameters into the path and the rest into the query or the body. */
export function compose(route: string, input: Fields): Message {
  const [method, template] = route.split(' ') as [string, string]
  const rest = { ...input }
  const path = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = rest[key] as string
    delete rest[key]
    return encodeURIComponent(value)
  })
  if (method !== 'GET') return { method, path, body: JSON.stringify(rest) }
  const given = Object.entries(rest).filter(([, value]) => value != null) as [string, string][]
  return { method, path: given.length ? `${path}?${new URLSearchParams(given)}` : path }
}

export async function send(options: ClientOptions, message: Message, proof: string): Promise<unknown> {
  const { method, path, body = null, signal = null } = message
  const { apiKey, credentials = 'same-origin', language } = options
  const headers: Record<string, string> = { accept: 'application/json' }
  if (language) headers['accept-language'] = language
  if (body) headers['content-type'] = 'application/json'
  if (proof) headers['yanlu-proof'] = proof
  if (apiKey) headers.authorization = `Bearer ${apiKey}`
  // Not `error`, which says the same: workers at the edge do not take the word.
  const init: RequestInit = { method, headers, body, signal, credentials, redirect: 'manual' }
  const url = options.baseUrl.replace(/\/$/, '') + path
  const response = await (options.fetch ?? fetch)(url, init).catch(away)
  if (response.ok) return response.json().catch(away)
  throw await problemOf(response)
}

export function away(cause: Error): never {
  throw new Problem('unavailable', cause.message)
}

/** Where nobody of ours answered, by status: a gateway, which is broken or turned it away. */
function foreign(status: number): ProblemCode {
  if (status === 429) return 'too_many_requests'
  return status >= 502 || status < 400 ? 'unavailable' : 'internal'
}

async function problemOf(response: Response): Promise<Problem> {
  const { status, headers, statusText } = response
  const ours = /problem\+json/.test(headers.get('content-type') ?? '')
  const body = ours ? ((await response.json().catch(() => null)) as ProblemBody | null) : null
  const { code, detail, ...details } = body?.code
    ? body
    : ({ code: foreign(status), detail: statusText || `HTTP ${status || 'redirect'}` } as const)
  const retryAfterSeconds = secondsOf(headers.get('retry-after') ?? '')
  return new Problem(code, detail, {
    ...(details as ProblemDetails),
    ...(retryAfterSeconds > 0 && { retryAfterSeconds }),
  })
}

/** Retry-After is a number of seconds or a date. */
function secondsOf(retryAfter: string): number {
  return Number(retryAfter) || (Date.parse(retryAfter) - Date.now()) / 1000
}
