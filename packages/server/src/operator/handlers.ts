/** Operations of whoever runs the server: a tenant's beginning, suspension and end. */
import { Problem, type TenantState } from '@yanlu/sdk/contract'
import { readCursor, uuidPattern, writeCursor } from '../cursor.ts'
import type { Deps } from '../deps.ts'
import type { Handler } from '../handler.ts'
import { beginning } from '../tenants/beginning.ts'
import { isMemberSomewhere } from '../tenants/store/accounts.ts'
import { beginRemoval, removeRows } from '../tenants/store/remove.ts'
import { isSlugFree, listStandings, openTenant, resume, standingOf, suspend } from '../tenants/store/standing.ts'
import { createTenant as make, slugTaken } from '../tenants/store.ts'
import { turnForward } from '../tenants/turning.ts'
import { viewTenant, viewTenantRow } from './view.ts'

export const createTenant: Handler<'createTenant'> = async (asked, { deps }) => {
  const { initialPassword, ...wanted } = beginning(asked, deps)
  const { email } = asked.administrator
  if (!(await isSlugFree(deps.db.sql, asked.mailbox.slug))) throw slugTaken()
  const known = await isMemberSomewhere(deps.db.sql, email)
  const tenantId = await make(wanted, deps)
  const tenant = await viewTenant(deps, { tenantId, state: 'active' })
  return {
    tenant,
    console: `${deps.url}/admin/`,
    administrator: { email, initialPassword: known ? null : initialPassword },
  }
}

const tenantsPerPage = 30

export const listTenants: Handler<'listTenants'> = async ({ after }, { deps }) => {
  const from = after ? readCursor(after, [uuidPattern])[0] : undefined
  const found = await listStandings(deps.db.sql, { after: from, limit: tenantsPerPage + 1 })
  const rows = found.slice(0, tenantsPerPage)
  const tenants = await Promise.all(rows.map((row) => viewTenantRow(deps, row)))
  const last = found.length > tenantsPerPage ? rows.at(-1) : undefined
  return { tenants, after: last ? writeCursor([last.tenantId]) : null }
}

export const getTenant: Handler<'getTenant'> = ({ tenant }, { deps }) => see(deps, tenant)

export const suspendTenant: Handler<'suspendTenant'> = async ({ tenant, reason }, { deps }) => {
  await standingOf(deps.db.sql, tenant)
  await suspend(deps.db, tenant, { reason, at: new Date(deps.clock.now()) })
  return see(deps, tenant)
}

export const resumeTenant: Handler<'resumeTenant'> = async ({ tenant }, { deps }) => {
  await standingOf(deps.db.sql, tenant)
  await resume(deps.db, tenant, new Date(deps.clock.now()))
  return see(deps, tenant)
}

export const turnTenantClock: Handler<'turnTenantClock'> = async ({ tenant, ...asked }, { deps }) => {
  await standingOf(deps.db.sql, tenant)
  return turnForward(deps, tenant, asked)
}

/** No request takes longer than this; whoever asked asks again. */
const patienceMs = 15_000
const removable: readonly TenantState[] = ['making', 'suspended']

/** One whose removal was begun goes on without another word. */
export const removeTenant: Handler<'removeTenant'> = async ({ tenant, confirm, withoutExport }, { deps }) => {
  const state = await standingOf(deps.db.sql, tenant)
  if (state !== 'removing') {
    await refuseRemoval(deps, { tenant, state }, { confirm, withoutExport })
    await beginRemoval(deps.db.sql, tenant, removable)
    deps.keyring.forget(tenant)
  }
  const until = Date.now() + patienceMs
  return removeRows(deps.db.sql, tenant, () => Date.now() > until)
}

/** @throws {Problem} */
async function refuseRemoval(
  { db }: Deps,
  { tenant, state }: { tenant: string; state: TenantState },
  { confirm, withoutExport }: { confirm: string; withoutExport: boolean },
): Promise<void> {
  const found = await openTenant(db, tenant)
  if (state === 'active') throw new Problem('not_allowed_now', 'not_allowed_now', { reason: 'suspendFirst' })
  if (found && confirm.trim() !== found.name) {
    throw new Problem('invalid', 'invalid', { fields: [{ path: 'confirm', message: 'notTheName' }] })
  }
  if (state === 'suspended' && !withoutExport && !found?.exportedAt) {
    throw new Problem('not_allowed_now', 'not_allowed_now', { reason: 'exportFirst' })
  }
}

async function see(deps: Deps, tenantId: string) {
  return viewTenant(deps, { tenantId, state: await standingOf(deps.db.sql, tenantId) })
}
