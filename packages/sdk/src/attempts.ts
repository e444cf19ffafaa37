/**
 * Doing an operation until it is done, refused, or not worth trying again.
 *
 * Tried again, when the server or the way to it was away, is what does nothing twice: what only reads or replaces, a letter (its
 * secret makes the same letter of it), and an act that says which event it has `seen` (the server refuses it once anybody, its
 * own first try included, has acted since). A problem after a second try says `repeated`: an act may have been done by the
 * first. What was refused as too much was not begun: it is tried again, whatever it is.
 *
 * The server's Retry-After holds; where it says nothing, the wait doubles. Each wait is a little longer than that, by
 * chance, so that those who were turned away together do not come back together.
 */
import type { CallOptions, ClientOptions } from './client.ts'
import { Problem } from './contract/problem.ts'
import type { OperationName } from './contract/routes.ts'
import { away, compose, type Fields, send } from './send.ts'

/** A server that asks for proof after proof is not obeyed for ever. */
const mostProofs = 3
/** A longer wait is the caller's to decide: somebody sits before it. */
const longestWaitS = 10

/** Beside reads, replacements and acts on what was seen. */
const repeatable: readonly OperationName[] = ['submitLetter', 'queryLetter', 'getInvitation']

export interface Call extends CallOptions {
  name: OperationName
  /** Method and path. */
  route: string
  input: Fields
}

export function perform(options: ClientOptions, call: Call): Promise<unknown> {
  return unlessAborted(attempt(options, call), call.signal)
}

async function attempt(options: ClientOptions, call: Call): Promise<unknown> {
  const { prove, retries = 2, wait = pause } = options
  const { signal } = call
  const message = { ...compose(call.route, call.input), signal }
  let proof = ''
  let proofs = 0
  for (let tried = 0; ; ) {
    signal?.throwIfAborted()
    try {
      return await send(options, message, proof)
    } catch (error) {
      const { code, details, message: words } = error as Problem
      const waitS = details.retryAfterSeconds ?? 2 ** tried / 2
      proof = ''
      if (code === 'proof_required' && prove && proofs < mostProofs) {
        proofs += 1
        proof = await prove(details.challenge).catch(away)
      } else if (tried < retries && waitS <= longestWaitS && mayRepeat(code, call)) {
        await wait(waitS * 1000 * (1 + Math.random() / 4), signal)
        tried += 1
      } else {
        throw tried ? new Problem(code, words, { ...details, repeated: true }) : error
      }
    }
  }
}

function mayRepeat(code: string, { name, route, input }: Call): boolean {
  if (code === 'too_many_requests') return true
  return code === 'unavailable' && (/^(GET|PUT)/.test(route) || 'seen' in input || repeatable.includes(name))
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
