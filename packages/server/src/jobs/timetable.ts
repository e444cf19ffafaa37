/** The timetable (pg-boss, on both engines): each round once a minute, on one replica at a time. */
import { fromPglite, PgBoss } from 'pg-boss'
import type { Database } from '../db/connect.ts'
import type { Deps } from '../deps.ts'
import { goRound } from './rounds.ts'
import { type Round, rounds } from './store.ts'

/** A round ends before its job is held to be lost. `stately`: one runs, one may wait. */
const roundMs = 4 * 60_000
const options = { policy: 'stately', retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: 3600 } as const

export interface Timetable {
  stop(): Promise<void>
}

export async function startTimetable(deps: Deps): Promise<Timetable> {
  const boss = new PgBoss(optionsFor(deps.db))
  const stopping = new AbortController()
  boss.on('error', (error) => deps.log.warn({ event: 'timetable_error', error: error.message }))
  await boss.start()
  for (const round of rounds) {
    await boss.createQueue(round, options)
    await boss.schedule(round, '* * * * *')
    await boss.work(round, { pollingIntervalSeconds: 5 }, () => work(deps, round, stopping.signal))
  }
  return {
    stop: async () => {
      stopping.abort()
      await boss.stop({ graceful: true, close: true, timeout: 10_000 })
    },
  }
}

async function work(deps: Deps, round: Round, stopping: AbortSignal): Promise<void> {
  const done = await goRound(deps, round, AbortSignal.any([stopping, AbortSignal.timeout(roundMs)]))
  if (done > 0) deps.log.info({ event: 'round_done', round, done })
}

function optionsFor(db: Database): ConstructorParameters<typeof PgBoss>[0] {
  const common = { schema: 'pgboss', cronWorkerIntervalSeconds: 5 }
  if (db.engine === 'embedded') return { ...common, db: fromPglite(db.pglite as never), backend: 'pglite' } as never
  return { ...common, connectionString: db.url, max: 2 } as never
}
