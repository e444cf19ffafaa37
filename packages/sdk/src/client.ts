/**
 * The typed client: one method an operation, over `fetch`. It carries no schemas; the contract is only its type.
 *
 * - A failed operation throws `Problem`, with the code, words and details the server gave, also those that this version
 *   does not know. What did not come from the server is `unavailable`: a lost connection, a gateway's page.
 * - Operations that do nothing twice are tried again when the network or the server was away (`attempts.ts`).
 * - When the server asks for a proof of work, `prove` solves it and the operation is sent again. A send spends its proof.
 * - An aborted signal ends the operation at once, with the signal's own reason.
 */
import { perform } from './attempts.ts'
import type { Input, Output, ParsedInput } from './contract/contract.ts'
import { type OperationName, routes } from './contract/routes.ts'
import { writerRoutes } from './contract/writer-routes.ts'

export interface ClientOptions {
  /** Origin of the server, e.g. `https://mail.example`; with a path where a gateway gives it one. */
  baseUrl: string
  /** Sent as `Authorization: Bearer …` to `baseUrl` and nowhere else. Not for a browser, which shows it to its user. */
  apiKey?: string | undefined
  /** Whether a browser sends its cookies; only to its own page's origin unless told. */
  credentials?: 'omit' | 'same-origin' | 'include' | undefined
  /** Language of the words in problems: a BCP 47 tag. */
  language?: string | undefined
  fetch?: typeof fetch | undefined
  /** Solves the challenge of a `proof_required` problem and gives the value of the header `Yanlu-Proof`. */
  prove?: ((challenge: unknown) => Promise<string>) | undefined
  /** How often an operation that does nothing twice is tried again; 2 unless told. */
  retries?: number | undefined
  /** Waits between tries, no longer than until the signal is aborted; replaced where waiting is not wanted. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
}

export interface CallOptions {
  signal?: AbortSignal | undefined
}

/** An operation that takes nothing takes no property either. */
type Taken<Name extends OperationName> =
  unknown extends Input<Name> ? Record<string, never> : Typed<Input<Name>, ParsedInput<Name>>

/** What the server makes a number of, however it is written, is given as a number. */
type Typed<Given, Parsed> = {
  [Key in keyof Given]: unknown extends Given[Key] ? Parsed[Key & keyof Parsed] : Given[Key]
}

/** What an operation is called with; the input may be left out where all of it may. */
type Arguments<Taken> =
  Record<never, never> extends Taken ? [input?: Taken, options?: CallOptions] : [input: Taken, options?: CallOptions]

export type Client = {
  [Name in OperationName]: (...given: Arguments<Taken<Name>>) => Promise<Output<Name>>
}

/** What a writer does: write, query, complete, supplement, talk back, rate, dispute. */
export type WriterClient = Pick<Client, keyof typeof writerRoutes>

/**
 * Every method throws `Problem`, and nothing else but the reason of an aborted signal.
 *
 * @throws {TypeError} when the API key could not be sent in a header
 */
export function createClient(options: ClientOptions): Client {
  return clientOf(routes, options)
}

/** For a form of one's own: a writer's operations alone, which is a third of the bytes. */
export function createWriterClient(options: ClientOptions): WriterClient {
  return clientOf(writerRoutes, options)
}

function clientOf<Name extends OperationName>(table: Record<Name, string>, options: ClientOptions): Pick<Client, Name> {
  const { apiKey } = options
  // `fetch` would quote such a header in its error, key and all.
  if (apiKey != null && !/^[!-~]+$/.test(apiKey)) throw new TypeError('apiKey: visible ASCII only')
  const methods = (Object.entries(table) as [Name, string][]).map(([name, route]) => {
    const call = (input?: object, callOptions?: CallOptions) =>
      perform(options, { name, route, input: { ...input }, signal: callOptions?.signal })
    return [name, call]
  })
  return Object.fromEntries(methods)
}
