/**
 * The load where wrk is not installed, and where what was answered matters: so many connections, each asking again as
 * soon as it is answered (a closed loop), in a thread of its own so that nothing else in the benchmark delays it. Any
 * answer but a 2xx counts as an error.
 */
import { performance } from 'node:perf_hooks'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { asker, type Codes, inTurn, type Known, type Operation } from './asks.ts'
import { type Connection, openConnection } from './http.ts'

export interface Load {
  port: number
  connections: number
  /** An operation without end, or messages that can each be sent once. */
  what: { operation: Operation; known: Known } | { messages: string[] }
  /** For a time after a warm-up, or so many. */
  until: { seconds: number } | { count: number }
}

export interface Measured {
  perSecond: number
  p50: number
  p99: number
  answered: number
  errors: number
  /** Of submissions that end by count: what the server answered. */
  receipts: Codes[]
}

/** @param progress is told, about every second, how many were answered. */
export async function run(load: Load, progress: (answered: number) => void = () => {}): Promise<Measured> {
  const worker = new Worker(new URL(import.meta.url), { workerData: load })
  const done = new Promise<Measured>((resolve, reject) => {
    worker.on('message', (told: number | Measured) => (typeof told === 'number' ? progress(told) : resolve(told)))
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the load ended early')))
  })
  const measured = await done
  await worker.terminate()
  return measured
}

const warmUpMs = 2_000

if (!isMainThread && parentPort) {
  const measured = await generate(workerData as Load)
  parentPort.postMessage(measured)
}

async function generate(load: Load): Promise<Measured> {
  const { port, connections, what } = load
  const opened = await Promise.all(Array.from({ length: connections }, () => openConnection(port)))
  const ask = 'messages' in what ? inTurn(what.messages) : asker(what.operation, what.known)
  const tally = startTally(load)
  await Promise.all(opened.map((connection) => keepAsking(connection, ask, tally)))
  const seconds = (Math.min(tally.to, performance.now()) - tally.from) / 1000
  for (const connection of opened) connection.close()
  const times = tally.times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const { errors, receipts } = tally
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), answered: times.length, errors, receipts }
}

interface Tally {
  /** Answers before this are warm-up. */
  from: number
  to: number
  left: number
  times: number[]
  errors: number
  keepsReceipts: boolean
  receipts: Codes[]
}

function startTally({ what, until }: Load): Tally {
  const now = performance.now()
  const keepsReceipts = 'count' in until && 'operation' in what
  const empty = { times: [], errors: 0, keepsReceipts, receipts: [] }
  if ('count' in until) return { from: now, to: Number.POSITIVE_INFINITY, left: until.count, ...empty }
  const from = now + warmUpMs
  return { from, to: from + until.seconds * 1000, left: Number.POSITIVE_INFINITY, ...empty }
}

async function keepAsking(connection: Connection, ask: () => string, tally: Tally): Promise<void> {
  let asked = performance.now()
  while (asked < tally.to && tally.left > 0) {
    tally.left -= 1
    const { status, body } = await connection.ask(ask())
    const answered = performance.now()
    if (status < 200 || status > 299) tally.errors += 1
    if (asked >= tally.from && answered <= tally.to) tally.times.push(answered - asked)
    if (tally.keepsReceipts) keepReceipt(body, tally)
    asked = answered
  }
}

function keepReceipt(body: string, tally: Tally): void {
  const { letterCode, queryCode } = JSON.parse(body) as Codes
  tally.receipts.push({ letterCode, queryCode })
  if (tally.receipts.length % 200 === 0) parentPort?.postMessage(tally.receipts.length)
}
