/**
 * `pnpm bench [--json] [--seconds N] [--letters N] [--generator wrk|node]`: submit, inbox page and status query a second,
 * beside pgbench doing the same SQL on the same database in the same run; and acceptances. See docs/benchmarks.md.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, type Plan } from './measure.ts'
import { durabilityOf, findPgbench, postgresVersion } from './pgbench.ts'
import { asTable, type Report } from './table.ts'
import { openWorld, type World } from './world.ts'
import { findWrk } from './wrk.ts'

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '10' },
    letters: { type: 'string', default: '2000' },
    generator: { type: 'string', default: 'wrk' },
  },
})

const ownGenerator = 'the generator in load.ts'

let world: World | undefined
let folder: string | undefined
let leaving: Promise<void> | undefined
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => leave(130))

try {
  await leave(await bench())
} catch (error) {
  if (!leaving) console.error(error)
  await leave(1)
}

/** @returns the exit code: 1 when any answer was not a 2xx. */
async function bench(): Promise<number> {
  const [seconds, letters] = [positive('seconds'), positive('letters')]
  const program = findPgbench()
  if (!program) tell('pgbench is not installed: only the server is measured (Debian: apt-get install postgresql)')
  const wrk = asked.generator === 'wrk' ? findWrk() : undefined
  if (asked.generator === 'wrk' && !wrk) tell(`wrk is not installed: ${ownGenerator} (Debian: apt-get install wrk)`)
  folder = await mkdtemp(join(tmpdir(), 'yanlu-bench-'))
  world = await openWorld()
  const { databaseUrl } = world
  const plan: Plan = { databaseUrl, folder, seconds, connections: 16, letters, program, wrk: wrk?.program }
  const durability = await durabilityOf(databaseUrl)
  const generator = generatorSaid(wrk?.version)
  const report = reportOf(plan, { durability, generator, operations: await measure(world, plan, tell) })
  process.stdout.write(asked.json ? `${JSON.stringify(report, null, 2)}\n` : asTable(report))
  const errors = report.operations.reduce((sum, row) => sum + row.errors, 0)
  if (errors > 0) tell(`${errors} answers were not 2xx`)
  return errors > 0 ? 1 : 0
}

type Found = Pick<Report, 'durability' | 'generator' | 'operations'>

function reportOf({ connections, seconds, letters }: Plan, found: Found): Report {
  const processors = cpus()
  return {
    machine: {
      processors: processors.length,
      model: processors[0]?.model ?? '?',
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
      postgres: postgresVersion(),
    },
    connections,
    seconds,
    letters,
    ...found,
  }
}

function generatorSaid(wrkVersion: string | undefined): string {
  const load = wrkVersion ? `Load by wrk ${wrkVersion}, acceptances by ${ownGenerator}.` : `Load by ${ownGenerator}.`
  return `${load} Load, server and PostgreSQL share this machine's processors.`
}

async function leave(code: number): Promise<never> {
  leaving ??= clean()
  await leaving
  process.exit(code)
}

async function clean(): Promise<void> {
  await world?.close()
  if (folder) await rm(folder, { recursive: true, force: true })
}

function positive(name: 'seconds' | 'letters'): number {
  const value = Number(asked[name])
  if (Number.isInteger(value) && value > 0) return value
  throw new Error(`--${name} takes a whole number above 0`)
}

function tell(line: string): void {
  process.stderr.write(`· ${line}\n`)
}
