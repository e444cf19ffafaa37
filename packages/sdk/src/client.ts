/**
 * The typed client: one method an operation, over `fetch`. It carries no schemas; the contract is only its type.
 *
 * - A failed operation throws `Problem`, with the code, words and details the server gave, also those that this version
 *   does not know. What did not come from the server is `unavailable`: a lost connection, a gateway's page.
 * - Operations that are safe to repeat are tried again when the network or the server was away.
 * - When the server asks for a proof of work, `prove` solves it and the operation is sent again. A send spends its proof.
 * - An aborted signal ends the operation at once, with the signal's own reason.
 */
import type { Input, Output } from './contract/contract.ts'
import { Problem, type ProblemDetails } from './contract/problem.ts'
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
  /** Waits between tries, no longer than until the signal is aborted; replaced where waiting is not wanted. */
  wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export interface CallOptions {
  signal?: AbortSignal | undefined
}

export type Client = {
  [Name in OperationName]: (input: Input<Name>, options?: CallOptions) => Promise<Output<Name>>
}

/** @throws {Problem} from every method, and nothing else but the reason of an aborted signal. */
export function createClient(options: ClientOptions): Client {
  const call =
    (name: OperationName) =>
    (input: unknown, callOptions: CallOptions = {}) =>
      unlessAborted(perform(options, name, { ...callOptions, input: input as Fields }), callOptions.signal)
  return Object.fromEntries((Object.keys(routes) as OperationName[]).map((name) => [name, call(name)])) as Client
}

type Fields = Record<string, unknown>

interface Message extends CallOptions {
  method: string
  path: string
  body?: string
}

/** Puts the path's parameters into the path and the rest into the query or the body. */
function compose(name: OperationName, input: Fields): Message {
  const [method, template] = routes[name].split(' ') as [string, string]
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

/** A server that asks for proof after proof is not obeyed for ever. */
const mostProofs = 3
/** Whoever asks for a longer wait is answered by the caller, not waited for: somebody sits before it. */
const longestWaitS = 10

interface Call extends CallOptions {
  input: Fields
}

async function perform(options: ClientOptions, name: OperationName, { input, signal }: Call): Promise<unknown> {
  const { prove, retries = 2, wait = pause } = options
  const message = { ...compose(name, input), signal }
  let proof = ''
  let proofs = 0
  for (let tried = 0; ; ) {
    signal?.throwIfAborted()
    try {
      return await send(options, message, proof)
    } catch (error) {
      const { code, details } = error as Problem
      proof = ''
      if (code === 'proof_required' && prove && proofs < mostProofs) {
        proofs += 1
        proof = await prove(details.challenge).catch(away)
      } else if (code !== 'unavailable' || tried >= retries || !repeatable.includes(name)) {
        throw error
      } else {
        await wait(Math.min(details.retryAfterSeconds ?? 2 ** tried / 2, longestWaitS) * 1000, signal)
        tried += 1
      }
    }
  }
}

async function send(options: ClientOptions, message: Message, proof: string): Promise<unknown> {
  const { method, path, body = null, signal = null } = message
  const headers: Record<string, string> = { accept: 'application/json' }
  if (options.language) headers['accept-language'] = options.language
  if (body) headers['content-type'] = 'application/json'
  if (proof) headers['yanlu-proof'] = proof
  const init: RequestInit = { method, headers, body, signal, credentials: 'same-origin' }
  const response = await (options.fetch ?? fetch)(options.baseUrl + path, init).catch(away)
  if (response.ok) return response.json().catch(away)
  throw await problemOf(response)
}

function away(cause: Error): never {
  throw new Problem('unavailable', cause.message)
}

/** What is no problem of the server's own is a gateway's: nobody behind it answered (502 and above), or it is broken. */
async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => null)) as ProblemBody | null
  const unknown = { code: response.status >= 502 ? 'unavailable' : 'internal', detail: response.statusText } as const
  const { code, detail, ...details } = body?.code ? body : unknown
  const retryAfter = Number(response.headers.get('retry-after'))
  return new Problem(code, detail, {
    ...(details as ProblemDetails),
    ...(retryAfter > 0 && { retryAfterSeconds: retryAfter }),
  })
}

/** The outcome of `work`, or the signal's own reason as soon as it is aborted, whatever is being waited for. */
function unlessAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason)
    signal?.addEventListener('abort', abort)
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', abort))
  })
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
  })
}
