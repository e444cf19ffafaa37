/** `/auth/*`, with failures counted by source. */
import { limits, Problem } from '@yanlu/sdk/contract'
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Deps } from '../deps.ts'
import { sourceOf } from './source.ts'

const tooLarge = () => {
  throw new Problem('too_large', 'too_large')
}

export function serveAuth(app: Hono, deps: Deps): void {
  const { auth, guard } = deps
  app.use('/auth/*', bodyLimit({ maxSize: limits.bodyBytes, onError: tooLarge }))
  app.on(['GET', 'POST'], '/auth/*', async (c) => {
    const source = sourceOf(c, deps)
    await guard.admit(source)
    const signingIn = c.req.path === '/auth/sign-in/email'
    if (signingIn) await guard.beforeSignIn(source)
    const response = await auth.handle(c.req.raw)
    if (signingIn && response.status === 401) await guard.failedSignIn(source)
    return response
  })
}
