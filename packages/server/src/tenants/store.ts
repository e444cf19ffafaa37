/**
 * Making a tenant: its key, units, members, mailbox and first policy version.
 *
 * The accounts come first and the routes last, so that a making that was cut off leaves nothing anybody could reach,
 * and can be done again.
 */
import { type Policy, policySchema, type Role } from '@yanlu/sdk/contract'
import { eq } from 'drizzle-orm'
import type { Sql } from '../db/connect.ts'
import { newId } from '../db/id.ts'
import { mailboxRoutes, memberships } from '../db/schema/directory.ts'
import { mailboxes, members, policies, tenants, units } from '../db/schema/tenant.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../domain/day.ts'

export interface NewTenant {
  name: string
  timeZone: string
  calendar: string
  demo: boolean
  units: { name: string; seal: string; handles: boolean }[]
  members: { name: string; email: string; password: string; role: Role; unit: string }[]
  mailbox: {
    slug: string
    name: string
    leader: string
    office: string
    seal: string
    numberPrefix: string
    origins: string[]
  }
  policy: Policy
  inForceFrom: Day
}

/** The tenant a mailbox belongs to; null when there is no such mailbox. */
export async function tenantOf(sql: Sql, slug: string): Promise<string | null> {
  const [route] = await sql.select().from(mailboxRoutes).where(eq(mailboxRoutes.slug, slug))
  return route?.tenantId ?? null
}

/** @returns the tenant's id. @throws ZodError when the policy does not fit its schema. */
export async function createTenant(
  wanted: NewTenant,
  deps: Pick<Deps, 'db' | 'keyring' | 'auth' | 'clock'>,
): Promise<string> {
  const policy = policySchema.parse(wanted.policy)
  const fresh = () => newId(deps.clock.now())
  const tenantId = fresh()
  const mailboxId = fresh()
  const people: Person[] = []
  for (const member of wanted.members) {
    people.push({ ...member, id: fresh(), userId: await deps.auth.accountFor(member) })
  }
  await inTenant(deps.db, tenantId, async (tx) => {
    const { name, timeZone, calendar, demo } = wanted
    tx.later(tx.sql.insert(tenants).values({ tenantId, name, timeZone, calendar, demo }))
    deps.keyring.createTenantKey(tx)
    const unitIds = new Map(wanted.units.map((unit) => [unit.name, fresh()]))
    tx.later(
      tx.sql.insert(units).values(wanted.units.map((unit) => ({ ...unit, tenantId, id: idOf(unitIds, unit.name) }))),
    )
    const rows = people.map(({ id, name: called, email, role, unit }) => ({
      tenantId,
      id,
      name: called,
      email,
      role,
      unitId: idOf(unitIds, unit),
    }))
    tx.later(tx.sql.insert(members).values(rows))
    saveMailbox(tx, { id: mailboxId, wanted, policy })
  })
  await deps.db.sql.transaction(async (sql) => {
    const routes = people.map(({ userId, id }) => ({ userId, tenantId, memberId: id }))
    await sql.insert(memberships).values(routes)
    await sql.insert(mailboxRoutes).values({ slug: wanted.mailbox.slug, tenantId, mailboxId })
  })
  return tenantId
}

function saveMailbox(tx: Tx, { id, wanted, policy }: { id: string; wanted: NewTenant; policy: Policy }): void {
  const { tenantId } = tx
  tx.later(tx.sql.insert(mailboxes).values({ tenantId, id, ...wanted.mailbox }))
  const version = { tenantId, mailboxId: id, version: 1, inForceFrom: wanted.inForceFrom, document: policy }
  tx.later(tx.sql.insert(policies).values(version))
}

type Person = NewTenant['members'][number] & { id: string; userId: string }

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`no unit ${name}`)
  return id
}
