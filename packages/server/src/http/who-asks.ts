/**
 * Who asks for an operation: a visitor, a signed-in member, or an API key that acts as one.
 *
 * Here alone it is held that a role requires two-step sign-in: whoever has yet to set it up reads who they are, and
 * nothing else. An API key has no second step, and none is asked of it.
 *
 * A key is a `Bearer` in the header Authorization; where there is one, cookies count for nothing. No CORS header is ever
 * sent, so a browser on another site can use neither.
 */
import { type Operation, Problem } from '@yanlu/sdk/contract'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { routeToApiKey, useApiKey } from '../api-keys/store.ts'
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import type { MemberRequest, VisitorRequest } from '../handler.ts'
import { membershipOf, requiresTwoStep } from '../members/store.ts'
import { momentAt } from '../time.ts'
import { refuseOtherSites } from './own-origins.ts'
import { sourceOf } from './source.ts'

export async function visitorRequest(c: Context, deps: Deps): Promise<VisitorRequest> {
  await deps.guard.admit(sourceOf(c, deps))
  return { deps }
}

type MemberOperation = Extract<Operation, { by: 'member' }>

/** @throws {Problem} `unauthenticated`, or `forbidden`: another site sends it, the person is no member, or owes the second step. */
export async function memberRequest(c: Context, deps: Deps, operation: MemberOperation): Promise<MemberRequest> {
  const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (bearer !== undefined) return keyRequest(c, bearer, { deps, operation })
  const person = await deps.auth.personOf(c.req.raw.headers)
  if (!person) throw new Problem('unauthenticated', 'unauthenticated')
  if (c.req.method !== 'GET') refuseOtherSites(c, deps.url)
  const { membership, suspended } = await membershipOf(deps.db.sql, person.id, chosenOrganisation(c))
  const owesTwoStep = !person.twoStep && (await requiresTwoStep(deps.db, membership))
  if (owesTwoStep && !operation.beforeTwoStep) {
    throw new Problem('forbidden', 'twoStepRequired', { reason: 'twoStepRequired' })
  }
  if (suspended) refuseActs(c)
  return { deps, membership, owesTwoStep }
}

/** Members of a suspended tenant read, and do nothing. @throws {Problem} `not_allowed_now` */
function refuseActs(c: Context): void {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return
  throw new Problem('not_allowed_now', 'not_allowed_now', { reason: 'tenantSuspended' })
}

/**
 * Which of their organisations somebody works in; a wish and no proof: they are a member of it or it is passed over.
 * The cookie is the browser's, the header a page's own: one that stays open goes on in the organisation it shows.
 */
function chosenOrganisation(c: Context): string | undefined {
  return c.req.header('yanlu-organisation') ?? getCookie(c, 'yanlu.organisation')
}

interface Asked {
  deps: Deps
  operation: MemberOperation
}

/** @throws {Problem} `unauthenticated`, or `forbidden` where the key lacks the scope. */
async function keyRequest(c: Context, secret: string, { deps, operation }: Asked): Promise<MemberRequest> {
  const { scope } = operation
  const { db, clock, guard } = deps
  const route = await routeToApiKey(db.sql, secret)
  if (!route) throw new Problem('unauthenticated', 'unauthenticated')
  const { tenantId, apiKeyId } = route
  await guard.admit(`API key ${apiKeyId}`)
  const at = new Date(clock.now())
  const today = momentAt(at.getTime(), 'UTC').on
  const key = await inTenant(db, tenantId, (tx) => useApiKey(tx, apiKeyId, { at, today }))
  if (!key) throw new Problem('unauthenticated', 'unauthenticated')
  if (!key.scopes.includes(scope)) throw new Problem('forbidden', 'scopeMissing', { reason: 'scopeMissing', scope })
  if (route.suspended) refuseActs(c)
  const membership = { tenantId, memberId: key.memberId }
  return { deps, membership, apiKey: { id: apiKeyId, scopes: key.scopes } }
}
