/**
 * `pnpm scenarios [files or folders …] [--json] [--at-once N] [--server URL --operator-key KEY]`; see docs/scenarios.md.
 *
 * Exit codes: 0 all of them hold or wait for a capability, 1 one does not, 2 not understood.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readScenarios, scenarioFiles } from './files.ts'
import { startServer } from './own-server.ts'
import { lastLine, outcomeLines, pendingLines, totalsOf } from './report.ts'
import { type Outcome, runScenarios } from './run.ts'
import { scenarioJsonSchema } from './scenario.ts'
import type { Server } from './server.ts'

const ours = fileURLToPath(new URL('../scenarios', import.meta.url))
const schemaFile = fileURLToPath(new URL('../../docs/scenario.schema.json', import.meta.url))
const usage =
  'pnpm scenarios [files or folders …] [--json] [--report FILE] [--at-once N]\n  [--server URL --operator-key KEY] [--write-schema]'

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  console.error(`${error.message}\n${usage}`)
  return 2
})

async function main(typed: readonly string[]): Promise<number> {
  const { values, positionals } = read(typed)
  if (values['write-schema']) {
    writeFileSync(schemaFile, scenarioJsonSchema())
    return 0
  }
  const from = resolve(values.from ?? '.')
  const files = scenarioFiles(positionals.length > 0 ? positionals : [ours], from)
  const all = files.flatMap((file) => readScenarios(file, from))
  if (all.length === 0) throw new Error('there are no scenarios')
  const atOnce = Number(values['at-once'])
  if (!Number.isInteger(atOnce) || atOnce < 1) throw new Error('--at-once takes a number from 1')
  const tell = (outcome: Outcome) => {
    if (!values.json) console.log(outcomeLines(outcome))
  }
  const begun = performance.now()
  const outcomes = await served(values, (server) => runScenarios(all, { server, atOnce, tell }))
  const totals = totalsOf(outcomes)
  const seconds = Math.round((performance.now() - begun) / 100) / 10
  const report = `${JSON.stringify({ ...totals, seconds, scenarios: outcomes }, null, 2)}\n`
  if (values.report) writeFileSync(resolve(from, values.report), report)
  if (values.json) process.stdout.write(report)
  else console.log([...pendingLines(outcomes), '', `${seconds} s`, lastLine(totals)].join('\n'))
  return totals.failed > 0 ? 1 : 0
}

function read(typed: readonly string[]) {
  return parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      report: { type: 'string' },
      'at-once': { type: 'string', default: '4' },
      server: { type: 'string' },
      'operator-key': { type: 'string' },
      from: { type: 'string' },
      'write-schema': { type: 'boolean' },
    },
  })
}

type Options = ReturnType<typeof read>['values']

/** On a server that runs, or on one of its own, which ends with the work. */
async function served<T>(options: Options, work: (server: Server) => Promise<T>): Promise<T> {
  const { server: url, 'operator-key': operatorKey } = options
  if (url) {
    if (!operatorKey) throw new Error('--server needs --operator-key')
    return work({ url: new URL(url).origin, operatorKey, fetch })
  }
  const own = await startServer()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => own.stop().then(() => process.exit(130)))
  return work(own).finally(() => own.stop())
}
