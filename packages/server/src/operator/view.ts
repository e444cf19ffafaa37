/** A tenant as its operator sees it: how much there is, and nothing of what anybody wrote. */
import type { TenantState, TenantView } from '@yanlu/sdk/contract'
import type { Deps } from '../deps.ts'
import { openInside, openTenant } from '../tenants/store/standing.ts'
import type { TenantRow } from '../tenants/store.ts'
import { businessTime, localInstant, momentAt } from '../time.ts'

export async function viewTenant(
  { db, clock, url }: Deps,
  { tenantId: id, state }: { tenantId: string; state: TenantState },
): Promise<TenantView> {
  const { tenant, mailboxes, members, letters } = await openInside(db, id)
  const named = mailboxes.map(({ slug, name }) => ({ slug, name, url: `${url}/m/${slug}` }))
  const bare = { id, state, mailboxes: named, members, letters }
  if (!tenant)
    return { ...bare, ...nameless, timeZone: null, calendar: null, today: null, suspended: null, exportedAt: null }
  const { timeZone, calendar, suspendedAt, suspendedFor, exportedAt } = tenant
  const local = (at: Date) => localInstant(at, timeZone)
  return {
    ...bare,
    ...called(tenant),
    timeZone,
    calendar,
    today: momentAt(businessTime(clock, tenant).getTime(), timeZone).on,
    suspended: suspendedAt && { since: local(suspendedAt), reason: suspendedFor ?? '' },
    exportedAt: exportedAt && local(exportedAt),
  }
}

/** A row of the list. */
export async function viewTenantRow({ db }: Deps, { tenantId: id, state }: { tenantId: string; state: TenantState }) {
  const tenant = await openTenant(db, id)
  return { id, state, ...(tenant ? called(tenant) : nameless) }
}

const nameless = { name: null, kind: null, createdAt: null }

function called({ name, kind, createdAt, timeZone }: TenantRow) {
  return { name, kind, createdAt: localInstant(createdAt, timeZone) }
}
