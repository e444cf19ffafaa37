/** The timetable (pg-boss, on both engines): once a minute, on one replica at a time. */
import { fromPglite, PgBoss } from 'pg-boss'
import type { Database } from '../db/connect.ts'
import type { Deps } from '../deps.ts'
import { sweep } from './sweep.ts'

const queue = 'sweep'

export interface Timetable {
  stop(): Promise<void>
}

export async function startTimetable(deps: Deps): Promise<Timetable> {
  const boss = new PgBoss(optionsFor(deps.db))
  boss.on('error', (error) => deps.log.warn({ event: 'timetable_error', error: error.message }))
  await boss.start()
  await boss.createQueue(queue, { policy: 'singleton', retryLimit: 0, expireInSeconds: 300, deleteAfterSeconds: 3600 })
  await boss.schedule(queue, '* * * * *')
  await boss.work(queue, { pollingIntervalSeconds: 5 }, async () => {
    const lapsed = await sweep(deps)
    if (lapsed > 0) deps.log.info({ event: 'swept', lapsed })
  })
  return { stop: () => boss.stop({ graceful: true, close: true, timeout: 10_000 }) }
}

function optionsFor(db: Database): ConstructorParameters<typeof PgBoss>[0] {
  const common = { schema: 'pgboss', cronWorkerIntervalSeconds: 5 }
  if (db.engine === 'embedded') return { ...common, db: fromPglite(db.pglite as never), backend: 'pglite' } as never
  return { ...common, connectionString: db.url, max: 2 } as never
}
