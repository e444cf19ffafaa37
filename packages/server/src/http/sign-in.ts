/**
 * Signing in, by password and, for whoever turned it on, a second step; and signing out. With account.ts, all that is
 * served of what better-auth could do.
 *
 * The session is the cookie alone: no token is in an answer. Failures are counted by person and source.
 */
import { Problem } from '@yanlu/sdk/contract'
import { languageOf } from '@yanlu/sdk/labels'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { serveAccount } from './account.ts'
import { answerWith } from './answer-with.ts'
import { attemptSecondStep, secondStepFields, secondStepOf } from './attempt.ts'
import { boundedBody, readJson } from './body.ts'
import { parse } from './fields.ts'
import { refuseOtherSites } from './own-origins.ts'
import { sourceOf } from './source.ts'

const credentials = z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) })
const secondStep = z.strictObject(secondStepFields)

export function serveAuth(app: Hono, deps: Deps): void {
  app.use('/auth/*', boundedBody)
  app.post('/auth/sign-in/email', (c) => signIn(c, deps))
  app.post('/auth/sign-in/second-step', (c) => takeSecondStep(c, deps))
  app.post('/auth/sign-out', async (c) => cookiesOnly(c, await deps.auth.handle(c.req.raw)))
  serveAccount(app, deps)
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

async function takeSecondStep(c: Context, deps: Deps): Promise<Response> {
  refuseOtherSites(c, deps.url)
  await deps.guard.admit(sourceOf(c, deps))
  const given = secondStepOf(parse(secondStep, await readJson(c), languageOf(c.req.header('accept-language'))))
  const person = await deps.auth.personAtDoor(c.req.raw.headers)
  if (!person) throw new Problem('unauthenticated', 'unauthenticated')
  const { cookies } = await attemptSecondStep(c, { deps, email: person.email, given }, () =>
    deps.auth.finishSignIn(c.req.raw.headers, given),
  )
  return answerWith(c, cookies, { done: true })
}

/** Not done yet when there is a second step. */
async function cookiesOnly(c: Context, response: Response): Promise<Response> {
  if (response.status === 403) throw new Problem('forbidden', 'otherSite')
  // Not a wrong password: the session could not be written.
  if (response.status >= 500) throw new Problem('unavailable', 'unavailable')
  if (!response.ok) throw new Problem('unauthenticated', 'unauthenticated')
  const { twoFactorRedirect = false } = (await response.json()) as { twoFactorRedirect?: boolean }
  return answerWith(c, response.headers.getSetCookie(), { done: !twoFactorRedirect })
}
