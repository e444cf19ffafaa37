/** Units a letter can be assigned to. */
import { Problem } from '@yanlu/sdk/contract'
import { inTenant } from '../db/tenant.ts'
import type { Handler } from '../handler.ts'
import { openMember } from '../members/store.ts'
import { listUnits as list } from './store.ts'

export const listUnits: Handler<'listUnits'> = (_asked, { deps, membership }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const [{ member }, units] = await Promise.all([openMember(tx, membership.memberId), list(tx)])
    if (member.role === 'unit') throw new Problem('forbidden', 'notYourRole', { reason: 'notYourRole' })
    return { units: units.map(({ id, name, handles }) => ({ id, name, handles })) }
  })
