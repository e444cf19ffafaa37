/** `/healthz`: the process answers. `/readyz`: it can reach its database. */
import { sql } from 'drizzle-orm'
import type { Hono } from 'hono'
import type { Deps } from '../deps.ts'

export function serveHealth(app: Hono, { db }: Pick<Deps, 'db'>): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    await db.sql.execute(sql`select 1`)
    return c.json({ status: 'ready', database: db.engine })
  })
}
