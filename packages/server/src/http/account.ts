/**
 * One's own account (账号与安全): the password, the second step, where else one is signed in.
 *
 * What changes how one signs in takes the password again, and turning the second step off takes a code too; each counts
 * as a sign-in does (attempt.ts). A session alone, found on a desk, changes nothing for long.
 */
import { Problem } from '@yanlu/sdk/contract'
import { languageOf } from '@yanlu/sdk/labels'
import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { SignedIn } from '../auth/auth.ts'
import { passwordLength } from '../auth/library.ts'
import type { Deps } from '../deps.ts'
import { requiresTwoStepAnywhere } from '../members/store.ts'
import { answerWith } from './answer-with.ts'
import { attempt, attemptSecondStep, authenticatorCode, secondStepFields, secondStepOf } from './attempt.ts'
import { readJson } from './body.ts'
import { parse } from './fields.ts'
import { refuseOtherSites } from './own-origins.ts'

const password = z.string().min(1).max(200)
const newPassword = z.string().min(passwordLength.least).max(passwordLength.most)
const begun = z.strictObject({ password })
const confirmed = z.strictObject({ code: authenticatorCode })
const proven = z.strictObject({ password, ...secondStepFields })
const changed = z.strictObject({ password, newPassword })

/** Whoever asks is signed in, from our own page. */
interface Asked {
  c: Context
  deps: Deps
  person: SignedIn
}

export function serveAccount(app: Hono, deps: Deps): void {
  const serve = (path: string, answer: (asked: Asked) => Promise<Response>) =>
    app.post(`/auth/${path}`, async (c) => {
      refuseOtherSites(c, deps.url)
      return answer({ c, deps, person: await personOf(c, deps) })
    })
  app.get('/auth/account', async (c) => showAccount({ c, deps, person: await personOf(c, deps) }))
  serve('two-step/begin', beginTwoStep)
  serve('two-step/confirm', confirmTwoStep)
  serve('two-step/end', endTwoStep)
  serve('two-step/recovery-codes', renewRecoveryCodes)
  serve('password', changePassword)
  serve('end-other-sessions', endOtherSessions)
}

/** @throws {Problem} `unauthenticated` */
async function personOf(c: Context, { auth }: Deps): Promise<SignedIn> {
  const person = await auth.personOf(c.req.raw.headers)
  if (!person) throw new Problem('unauthenticated', 'unauthenticated')
  return person
}

async function showAccount({ c, deps: { auth, db }, person }: Asked): Promise<Response> {
  const { id, name, email, twoStep } = person
  const [sessions, twoStepRequired] = await Promise.all([auth.countSessions(id), requiresTwoStepAnywhere(db, id)])
  const recoveryCodesLeft = twoStep ? await auth.recoveryCodesLeft(id) : 0
  return answerWith(c, [], { name, email, twoStep, twoStepRequired, recoveryCodesLeft, otherSessions: sessions - 1 })
}

async function beginTwoStep(asked: Asked): Promise<Response> {
  const given = await read(asked, begun)
  const begin = () => asked.deps.auth.beginTwoStep(headersOf(asked), given.password)
  return answerWith(asked.c, [], await attempt(asked.c, byWhom(asked), begin))
}

async function confirmTwoStep(asked: Asked): Promise<Response> {
  const { code } = await read(asked, confirmed)
  const confirm = () => asked.deps.auth.confirmTwoStep(headersOf(asked), code)
  const { said, cookies } = await attemptSecondStep(asked.c, { ...byWhom(asked), given: { code } }, confirm)
  return answerWith(asked.c, cookies, said)
}

/** @throws {Problem} `forbidden` while a role of theirs requires it, in whatever organisation. */
async function endTwoStep(asked: Asked): Promise<Response> {
  const { password: known, ...typed } = await read(asked, proven)
  const given = secondStepOf(typed)
  if (await requiresTwoStepAnywhere(asked.deps.db, asked.person.id)) {
    throw new Problem('forbidden', 'twoStepKept', { reason: 'twoStepKept' })
  }
  const end = () => asked.deps.auth.endTwoStep(headersOf(asked), { password: known, ...given })
  const { cookies } = await attemptSecondStep(asked.c, { ...byWhom(asked), given }, end)
  return answerWith(asked.c, cookies, { done: true })
}

async function renewRecoveryCodes(asked: Asked): Promise<Response> {
  const { password: known, ...typed } = await read(asked, proven)
  const given = secondStepOf(typed)
  const renew = () => asked.deps.auth.renewRecoveryCodes(headersOf(asked), { password: known, ...given })
  return answerWith(asked.c, [], await attemptSecondStep(asked.c, { ...byWhom(asked), given }, renew))
}

async function changePassword(asked: Asked): Promise<Response> {
  const given = await read(asked, changed)
  const change = () => asked.deps.auth.changePassword(headersOf(asked), given)
  const { cookies } = await attempt(asked.c, byWhom(asked), change)
  return answerWith(asked.c, cookies, { done: true })
}

async function endOtherSessions(asked: Asked): Promise<Response> {
  await asked.deps.auth.endOtherSessions(headersOf(asked))
  return answerWith(asked.c, [], { done: true })
}

async function read<S extends z.ZodType>({ c }: Asked, schema: S): Promise<z.output<S>> {
  return parse(schema, await readJson(c), languageOf(c.req.header('accept-language')))
}

function headersOf({ c }: Asked): Headers {
  return c.req.raw.headers
}

function byWhom({ deps, person }: Asked) {
  return { deps, email: person.email }
}
