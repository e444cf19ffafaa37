/** Starts the server: configuration, database, migrations, demo, timetable; says where everything is; ends cleanly. */
import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { addressOf, type Config, readConfig } from './config.ts'
import { demoLines } from './demo/announce.ts'
import { seedDemo, seedOtherDemos } from './demo/seed.ts'
import type { Deps } from './deps.ts'
import { describeError } from './describe-error.ts'
import { startTimetable } from './jobs/timetable.ts'
import { loadOperatorKey } from './keys/operator.ts'
import { closeDeps, connect, openDeps } from './start.ts'
import { stopWith } from './stop.ts'

await begin()

async function begin(): Promise<void> {
  let config: Config | undefined
  try {
    config = readConfig()
    await run(config)
  } catch (error) {
    stopWith(error as Error, config)
  }
}

async function run(config: Config): Promise<void> {
  const url = addressOf(config)
  const db = await connect(config)
  const deps = await openDeps(config, { db, url, operatorKey: await loadOperatorKey(config) })
  if (config.demo) await seedDemo(deps)
  const app = await createApp(deps)
  const timetable = await startTimetable(deps)
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host })
  server.once('error', (error) => stopWith(error, config))
  server.once('listening', () => announce(deps))
  const ends = new AbortController()
  const seeding = config.demo ? seedTheRest(deps, ends.signal) : Promise.resolve()
  let ending = false
  const end = async () => {
    // ^C reaches the whole group: the second signal is not another wish.
    if (ending) return
    ending = true
    ends.abort()
    await Promise.race([new Promise((closed) => server.close(closed)), pause(patienceMs)])
    await timetable.stop().catch(() => {})
    await seeding
    await closeDeps(deps).catch(() => {})
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

/** Nobody waits for the other demos: what goes wrong with them is said, and the next start goes on. */
async function seedTheRest(deps: Deps, ends: AbortSignal): Promise<void> {
  await seedOtherDemos(deps, ends).catch((error: Error) => {
    deps.log.error({ event: 'demo_not_seeded', error: describeError(error) })
  })
}

/** How long answers under way may take to finish. */
const patienceMs = 5_000

function announce({ config, url, db }: Deps): void {
  const lines = [
    `言路 Yanlu  ${url}`,
    `  控制台 console      ${url}/admin/`,
    `  接口 API            ${url}/openapi.json`,
  ]
  if (config.demo) lines.push(...demoLines(config, url))
  const place =
    db.engine === 'embedded' ? `${config.dataFolder}  (内嵌数据库，仅供试用 embedded, for trying out)` : 'PostgreSQL'
  lines.push(`  数据 data           ${place}`)
  process.stdout.write(`\n${lines.join('\n')}\n\n`)
}
