/** pgbench, found beside the programs of PostgreSQL: how often a second the database alone does a script. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { isExecutable, onPath, output } from '../../scripts/machine.mjs'
import { findPostgres } from '../../scripts/postgres-binaries.mjs'
import type { Script } from './script.ts'

const execute = promisify(execFile)

export interface Bench {
  databaseUrl: string
  folder: string
  seconds: number
  connections: number
}

/** Undefined where it is not installed. */
export function findPgbench(): string | undefined {
  const beside = join(findPostgres() ?? dirname(''), 'pgbench')
  return isExecutable(beside) ? beside : onPath('pgbench')
}

/** @returns transactions a second, over scripts picked at random. @throws when one of them fails. */
export async function pgbench(program: string, scripts: Script[], bench: Bench): Promise<number> {
  const { databaseUrl, folder, seconds, connections } = bench
  const files = await Promise.all(
    scripts.map(async ({ text }, index) => {
      const file = join(folder, `${index}.sql`)
      await writeFile(file, text)
      return file
    }),
  )
  const variables = Object.assign({}, ...scripts.map((script) => script.variables)) as Record<string, string>
  const printed = await execute(program, [
    ...['-n', '-M', 'prepared', '-c', String(connections), '-j', '2', '-T', String(seconds)],
    ...Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
    ...files.flatMap((file) => ['-f', file]),
    databaseUrl,
  ])
  const failed = Number(/failed transactions: (\d+)/.exec(printed.stdout)?.[1] ?? 0)
  const perSecond = Number(/tps = ([\d.]+)/.exec(printed.stdout)?.[1])
  if (failed > 0 || !(perSecond > 0)) throw new Error(`pgbench failed:\n${printed.stdout}\n${printed.stderr}`)
  return perSecond
}

/** So that plans are made from what is there. */
export async function vacuum(program: string, { databaseUrl, folder }: Bench): Promise<void> {
  const file = join(folder, 'vacuum.sql')
  await writeFile(file, 'vacuum analyze;\n')
  await execute(program, ['-n', '-t', '1', '-f', file, databaseUrl])
}

export function postgresVersion(): string {
  const folder = findPostgres()
  return (folder && output(join(folder, 'postgres'), ['--version'])?.match(/\d+\.\d+/)?.[0]) ?? '?'
}

/** @throws when something would be lost in a crash: figures of such a database are of no use to anybody. */
export async function durabilityOf(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const settings = ['fsync', 'synchronous_commit', 'full_page_writes']
  const { rows } = await client.query('select name, setting from pg_settings where name = any($1)', [settings])
  await client.end()
  const found = settings.map((name) => `${name} ${rows.find((row) => row.name === name)?.setting}`)
  if (found.some((one) => !one.endsWith(' on'))) throw new Error(`the database may lose what it committed: ${found}`)
  return found.join(', ')
}
