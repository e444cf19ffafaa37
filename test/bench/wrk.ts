/** The load by wrk, which leaves the server more of the machine than a generator in Node does. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { onPath, output } from '../../scripts/machine.mjs'
import { type Known, type Operation, templates } from './asks.ts'
import type { Measured } from './load.ts'

const execute = promisify(execFile)
const script = fileURLToPath(new URL('./wrk.lua', import.meta.url))
const warmUpSeconds = 2

export interface WrkLoad {
  port: number
  connections: number
  seconds: number
  operation: Operation
  known: Known
  folder: string
}

/** Its version, where it is installed. */
export function findWrk(): { program: string; version: string } | undefined {
  const program = onPath('wrk')
  // It says so, and ends in an error.
  const version = program && output('sh', ['-c', `${program} -v 2>&1 || true`])
  return program ? { program, version: /wrk\s+(?:debian\/)?([\d.]+)/.exec(version ?? '')?.[1] ?? '?' } : undefined
}

/** @throws when wrk does not end well. */
export async function runWrk(program: string, load: WrkLoad): Promise<Omit<Measured, 'receipts'>> {
  const file = join(load.folder, `${load.operation}.asks`)
  await writeFile(
    file,
    templates(load.operation, load.known).map((message) => `${message}\0`),
  )
  await ask(program, file, { ...load, seconds: warmUpSeconds })
  const { answered, microseconds, p50, p99, refused, broken } = await ask(program, file, load)
  const perSecond = answered / (microseconds / 1e6)
  return { perSecond, p50: p50 / 1000, p99: p99 / 1000, answered, errors: refused + broken }
}

interface Printed {
  answered: number
  microseconds: number
  p50: number
  p99: number
  refused: number
  broken: number
}

async function ask(program: string, file: string, { port, connections, seconds }: WrkLoad): Promise<Printed> {
  const how = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--timeout', '30s', '-s', script]
  const { stdout } = await execute(program, [...how, `http://127.0.0.1:${port}`, file])
  const line = stdout.split('\n').find((one) => one.startsWith('{'))
  if (!line) throw new Error(`wrk did not say what it measured:\n${stdout}`)
  return JSON.parse(line) as Printed
}
