/** The organisation itself: its name and colour, and which organisations somebody belongs to. */

import { administer, oversee } from '../administration/store.ts'
import { withGiven } from '../administration/with-given.ts'
import { inTenant } from '../db/tenant.ts'
import type { Handler } from '../handler.ts'
import { membershipsOf } from '../members/store.ts'
import { changeTenant, nameOfTenant, type TenantRow } from './store.ts'
import { turnForward } from './turning.ts'

export const getOrganisation: Handler<'getOrganisation'> = (_asked, request) =>
  oversee(request, ['organisation'], async ({ tenant }) => view(tenant))

export const updateOrganisation: Handler<'updateOrganisation'> = (asked, request) =>
  administer(request, 'organisation', async ({ tx, tenant, record }) => {
    const before = { name: tenant.name, accent: tenant.accent }
    const after = withGiven(before, asked)
    changeTenant(tx, after)
    record('organisationChanged', { id: tenant.tenantId, name: after.name }, { before, after })
    return view({ ...tenant, ...after })
  })

/** An API key is one organisation's. */
export const listMemberships: Handler<'listMemberships'> = async (_asked, { deps, membership, apiKey }) => {
  const all = apiKey ? [membership] : await membershipsOf(deps.db.sql, membership)
  const memberships = []
  for (const { tenantId } of all) {
    const name = await inTenant(deps.db, tenantId, (tx) => nameOfTenant(tx))
    memberships.push({ organisation: tenantId, name, current: tenantId === membership.tenantId })
  }
  return { memberships }
}

/** Recorded when it is turned: how far it came is in the record, whatever was asked for. */
export const turnClock: Handler<'turnClock'> = async (asked, request) => {
  const { tenantId, name, before } = await administer(request, 'organisation', async ({ tenant, today }) => ({
    ...{ tenantId: tenant.tenantId, name: tenant.name },
    before: { today },
  }))
  const turned = await turnForward(request.deps, tenantId, asked)
  await administer(request, 'organisation', async ({ record }) =>
    record('clockTurned', { id: tenantId, name }, { before, after: { today: turned.today } }),
  )
  return turned
}

function view({ tenantId: id, name, accent, timeZone, calendar, kind }: TenantRow) {
  return { id, name, accent, timeZone, calendar, sandbox: kind === 'sandbox' }
}
