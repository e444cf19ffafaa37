/** Units of the organisation, for whoever assigns to them. */
import { inTenant } from '../db/tenant.ts'
import type { Handler } from '../handler.ts'
import { openMember } from '../members/store.ts'
import { listUnits as list } from './store.ts'

export const listUnits: Handler<'listUnits'> = (_asked, { deps, membership }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const [, units] = await Promise.all([openMember(tx, membership.memberId), list(tx)])
    return { units: units.map(({ id, name, handles, parentId }) => ({ id, name, handles, parent: parentId })) }
  })
