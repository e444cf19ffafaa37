/**
 * The measuring itself: fill the server, hear what it says to the database, then load it and the database in turn; and
 * at the end let a clerk work through what came in.
 */
import { demoPassword, demoSlug, demoTenant } from '../../packages/server/src/demo/tenant.ts'
import { asker, type Codes, type Known, type Operation, operations } from './asks.ts'
import { acceptances } from './desk.ts'
import { message, openConnection } from './http.ts'
import { type Measured, run } from './load.ts'
import { type Bench, pgbench, vacuum } from './pgbench.ts'
import { type Sending, scriptOf } from './script.ts'
import type { Row } from './table.ts'
import { openWire, type Trace } from './wire.ts'
import type { World } from './world.ts'
import { runWrk } from './wrk.ts'

export interface Plan extends Bench {
  letters: number
  /** Undefined where pgbench is not installed. */
  program: string | undefined
  /** Undefined where wrk is not installed, or not wanted. */
  wrk: string | undefined
}

/** @param tell progress, a line at a time. */
export async function measure(world: World, plan: Plan, tell: (line: string) => void): Promise<Row[]> {
  const { port } = await world.startServer()
  const known: Known = { mailbox: demoSlug, cookie: await signIn(port), codes: [] }
  const { connections, letters, program } = plan
  const submitting = { operation: 'submitLetter', known } as const
  const filled = await run({ port, connections, what: submitting, until: { count: letters } }, (count) =>
    tell(`${count} of ${letters} letters`),
  )
  known.codes = filled.receipts
  if (program) await vacuum(program, plan)
  tell('listening to what the server says to the database')
  const heard = await listen(world, known)
  const rows: Row[] = []
  // Letters sent while measuring come last, so that both read from the same number of letters.
  for (const operation of [...operations].reverse()) {
    tell(`${operation}: server`)
    const measured = await load({ port, operation, known }, plan)
    tell(`${operation}: pgbench`)
    rows.unshift(rowOf(operation, measured, await beside(heard[operation], plan)))
  }
  tell('acceptLetter: server')
  return [...rows, await atDesk(world, { port, known }, plan)]
}

type Measurement = Omit<Measured, 'receipts'>

function load(what: { port: number; operation: Operation; known: Known }, plan: Plan): Promise<Measurement> {
  const { port, ...asked } = what
  const { connections, seconds, wrk } = plan
  return wrk ? runWrk(wrk, { ...what, ...plan }) : run({ port, connections, what: asked, until: { seconds } })
}

/** A letter is accepted once: this is measured by count, and pgbench cannot repeat it. */
async function atDesk(world: World, { port, known }: { port: number; known: Known }, plan: Plan): Promise<Row> {
  const { connections, letters } = plan
  const messages = await acceptances(port, known.cookie, letters)
  const [trace] = await listenTo(world, messages.splice(0, warmUps + 1))
  const measured = await run({ port, connections, what: { messages }, until: { count: messages.length } })
  return rowOf('acceptLetter', measured, { trace: trace as Trace, pgbenchSequential: null, pgbenchPipelined: null })
}

interface Beside {
  trace: Trace
  pgbenchSequential: number | null
  pgbenchPipelined: number | null
}

async function beside(traces: Trace[], { program, ...bench }: Plan): Promise<Beside> {
  const trace = traces[0] as Trace
  if (!program) return { trace, pgbenchSequential: null, pgbenchPipelined: null }
  const scripts = (sending: Sending) => traces.map((one, index) => scriptOf(one, { sending, prefix: `v${index}_` }))
  return {
    trace,
    pgbenchSequential: await pgbench(program, scripts('sequential'), bench),
    pgbenchPipelined: await pgbench(program, scripts('pipelined'), bench),
  }
}

function rowOf(operation: Row['operation'], measured: Measurement, { trace, ...database }: Beside): Row {
  const { perSecond, p50, p99, errors } = measured
  const counted = { roundTrips: trace.batches.length, statements: trace.batches.flat().length }
  return { operation, server: perSecond, p50Ms: p50, p99Ms: p99, errors, ...counted, ...database }
}

/** A few samples for each, where what is read differs from one to the next; a second server, so as not to slow the first. */
const samples: Record<Operation, number> = { submitLetter: 1, listLetters: 1, queryLetter: 24 }
/** Statements are prepared the first few times. */
const warmUps = 3

async function listen(world: World, known: Known): Promise<Record<Operation, Trace[]>> {
  const heard: Record<Operation, Trace[]> = { submitLetter: [], listLetters: [], queryLetter: [] }
  for (const operation of operations) {
    const ask = asker(operation, { ...known, codes: spread(known.codes, warmUps + samples.queryLetter) })
    heard[operation] = await listenTo(world, Array.from({ length: warmUps + samples[operation] }, ask))
  }
  return heard
}

/** What the server says to the database for each of these messages, after the first few. */
async function listenTo(world: World, messages: string[]): Promise<Trace[]> {
  const wire = await openWire(Number(new URL(world.databaseUrl).port), /pgboss/)
  const server = await world.startServer(wire.port)
  const connection = await openConnection(server.port)
  const heard: Trace[] = []
  for (const [index, message] of messages.entries()) {
    const trace = await wire.during(() => connection.ask(message))
    if (index >= warmUps) heard.push(trace)
  }
  connection.close()
  await server.stop()
  wire.close()
  return heard
}

/** So many of them, from the first to the last. */
function spread(codes: Codes[], count: number): Codes[] {
  const step = Math.max(1, Math.floor(codes.length / count))
  return codes.filter((_, index) => index % step === 0)
}

async function signIn(port: number): Promise<string> {
  const office = demoTenant.members.find((member) => member.role === 'office')
  const body = { email: office?.email, password: demoPassword }
  const headers = { origin: `http://localhost:${port}` }
  const connection = await openConnection(port)
  const { status, head } = await connection.ask(message({ method: 'POST', path: '/auth/sign-in/email', headers, body }))
  connection.close()
  if (status !== 200) throw new Error(`signing in answered ${status}`)
  return [...head.matchAll(/\r\nset-cookie: ([^;]+)/gi)].map(([, pair]) => pair).join('; ')
}
