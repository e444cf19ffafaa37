/** `/auth/*`, with failures counted by source and a database that is away said to be so. */
import { limits, Problem } from '@yanlu/sdk/contract'
import { sql } from 'drizzle-orm'
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Deps } from '../deps.ts'
import { sourceOf } from './source.ts'

const tooLarge = () => {
  throw new Problem('too_large', 'too_large')
}

export function serveAuth(app: Hono, deps: Deps): void {
  const { auth, guard, db } = deps
  app.use('/auth/*', bodyLimit({ maxSize: limits.bodyBytes, onError: tooLarge }))
  app.on(['GET', 'POST'], '/auth/*', async (c) => {
    const source = sourceOf(c, deps)
    await guard.admit(source)
    const signingIn = c.req.path === '/auth/sign-in/email'
    if (signingIn) await guard.beforeSignIn(source)
    const response = await auth.handle(c.req.raw)
    // The library answers 500 for a database that is away: asked once more ourselves, it throws what it is.
    if (response.status >= 500) await db.sql.execute(sql`select 1`)
    if (signingIn && response.status === 401) await guard.failedSignIn(source)
    return response
  })
}
