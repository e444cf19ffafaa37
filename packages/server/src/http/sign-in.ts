/**
 * Signing in and out, and nothing else of what better-auth could serve.
 *
 * The session is the cookie alone: no token is in an answer. Failures are counted by person and source.
 */
import { Problem } from '@yanlu/sdk/contract'
import { languageOf } from '@yanlu/sdk/labels'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { boundedBody } from './body.ts'
import { parse } from './fields.ts'
import { sourceOf } from './source.ts'

const credentials = z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) })

export function serveAuth(app: Hono, deps: Deps): void {
  app.use('/auth/*', boundedBody)
  app.post('/auth/sign-in/email', (c) => signIn(c, deps))
  app.post('/auth/sign-out', async (c) => cookiesOnly(c, await deps.auth.handle(c.req.raw)))
}

async function signIn(c: Context, deps: Deps): Promise<Response> {
  const { auth, guard } = deps
  const source = sourceOf(c, deps)
  await guard.admit(source)
  const given = await c.req.raw
    .clone()
    .json()
    .catch(() => null)
  const { email } = parse(credentials, given, languageOf(c.req.header('accept-language')))
  await guard.beforeSignIn(source, email.toLowerCase())
  const response = await auth.handle(c.req.raw)
  if (response.ok) await guard.signedIn(source, email.toLowerCase())
  return cookiesOnly(c, response)
}

function cookiesOnly(c: Context, response: Response): Response {
  if (response.status === 403) throw new Problem('forbidden', 'forbidden')
  // Not a wrong password: the session could not be written.
  if (response.status >= 500) throw new Problem('unavailable', 'unavailable')
  if (!response.ok) throw new Problem('unauthenticated', 'unauthenticated')
  for (const cookie of response.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  c.header('cache-control', 'no-store')
  return c.json({ done: true })
}
