/**
 * Making a tenant: its key, units, roles, members, mailboxes and their first policy versions.
 *
 * It is on the list of tenants from the start and open to nobody before the end: a making that was cut off leaves
 * nothing anybody could reach, can be done again, and is there to be removed.
 */
import { type Policy, Problem, policySchema, type Role } from '@yanlu/sdk/contract'
import { eq } from 'drizzle-orm'
import { appendVersion } from '../calendars/store/versions.ts'
import { documentOfAll } from '../calendars/store.ts'
import type { Sql } from '../db/connect.ts'
import { codeOf } from '../db/failure.ts'
import { newId } from '../db/id.ts'
import { mailboxRoutes, memberships, tenantStandings } from '../db/schema/directory.ts'
import { policies } from '../db/schema/policy.ts'
import { mailboxes, members, roles, tenants, units } from '../db/schema/tenant.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import type { Calendar } from '../domain/calendar.ts'
import type { Day } from '../domain/day.ts'
import { policyFaults } from '../domain/fit.ts'
import { beginRemoval, removeRows } from './store/remove.ts'

/** What refers to a unit does so by its name. */
export interface NewTenant {
  name: string
  timeZone: string
  calendar: string
  accent?: string
  demo: boolean
  kind: 'live' | 'sandbox'
  /** How far its clock is ahead of the system's, in milliseconds; other than 0 for a sandbox alone. */
  clockOffset?: number
  units: { name: string; seal: string; handles: boolean; parent?: string; duty?: string }[]
  roles: readonly (Omit<Role, 'unit'> & { unit: string | null })[]
  members: readonly { name: string; email: string; password: string; role: string; unit: string }[]
  mailboxes: readonly NewMailbox[]
}

export interface NewMailbox {
  slug: string
  name: string
  leader: string
  /** The unit whose desk receives its letters. */
  office: string
  seal: string
  numberPrefix: string
  greeting?: string
  origins: string[]
  policy: Policy
  inForceFrom: Day
}

/** The tenant a mailbox belongs to; null when there is no such mailbox. */
export async function tenantOf(sql: Sql, slug: string): Promise<string | null> {
  const [route] = await sql.select().from(mailboxRoutes).where(eq(mailboxRoutes.slug, slug))
  return route?.tenantId ?? null
}

export type TenantRow = typeof tenants.$inferSelect

export function changeTenant(tx: Tx, change: Pick<TenantRow, 'name' | 'accent'>): void {
  tx.later(tx.sql.update(tenants).set(change).where(eq(tenants.tenantId, tx.tenantId)))
}

export async function nameOfTenant(tx: Tx): Promise<string> {
  const [row] = await tx.sql.select({ name: tenants.name }).from(tenants).where(eq(tenants.tenantId, tx.tenantId))
  return row?.name ?? ''
}

type Making = Pick<Deps, 'db' | 'keyring' | 'auth' | 'clock' | 'calendars'>

/** @returns the tenant's id. @throws an ordinary Error when a policy asks for a role or duty that nobody has. */
export async function createTenant(wanted: NewTenant, deps: Making): Promise<string> {
  const fresh = () => newId(deps.clock.now())
  const tenantId = fresh()
  const people: Person[] = []
  for (const member of wanted.members) {
    people.push({ ...member, id: fresh(), userId: await deps.auth.accountFor(member) })
  }
  const boxes = wanted.mailboxes.map((mailbox) => ({
    ...mailbox,
    id: fresh(),
    policy: policySchema.parse(mailbox.policy),
  }))
  const unitIds = new Map(wanted.units.map((unit) => [unit.name, fresh()]))
  refuseUnfit(wanted, unitIds)
  await deps.db.sql.insert(tenantStandings).values({ tenantId, state: 'making' })
  try {
    await inTenant(deps.db, tenantId, async (tx) => {
      saveOrganisation(tx, wanted, unitIds)
      saveCalendar(tx, deps.calendars.national(wanted.calendar), new Date(deps.clock.now()))
      await deps.keyring.addTenantKey(tx, { version: 1, renewsLetters: false, madeAt: new Date(deps.clock.now()) })
      for (const person of people) saveMember(tx, person, unitIds)
      for (const box of boxes) saveMailbox(tx, box, unitIds)
    })
    await open(deps.db.sql, tenantId, { people, boxes })
  } catch (error) {
    await discard(deps.db.sql, tenantId)
    throw error
  }
  return tenantId
}

/** What cannot be cleared away now, the database being away, stays on the list as one that is being made. */
async function discard(handle: Sql, tenantId: string): Promise<void> {
  const cleared = beginRemoval(handle, tenantId, ['making']).then(() => removeRows(handle, tenantId, () => false))
  await cleared.catch(() => {})
}

/** @throws {Problem} `invalid` when another mailbox has taken the slug. */
async function open(
  handle: Sql,
  tenantId: string,
  { people, boxes }: { people: readonly Person[]; boxes: readonly { slug: string; id: string }[] },
): Promise<void> {
  const routes = people.map(({ userId, id }) => ({ userId, tenantId, memberId: id }))
  const slugs = boxes.map(({ slug, id }) => ({ slug, tenantId, mailboxId: id }))
  const opening = handle.transaction(async (sql) => {
    if (slugs.length > 0) await sql.insert(mailboxRoutes).values(slugs)
    if (routes.length > 0) await sql.insert(memberships).values(routes)
    await sql.update(tenantStandings).set({ state: 'active' }).where(eq(tenantStandings.tenantId, tenantId))
  })
  await opening.catch((error) => {
    throw codeOf(error) === '23505' ? slugTaken() : error
  })
}

export function slugTaken(): Problem {
  return new Problem('invalid', 'invalid', { fields: [{ path: 'mailbox.slug', message: 'slugTaken' }] })
}

type Person = NewTenant['members'][number] & { id: string; userId: string }
type UnitIds = ReadonlyMap<string, string>

function refuseUnfit({ roles: wanted, units: given, mailboxes: boxes }: NewTenant, unitIds: UnitIds): void {
  const organisation = {
    roles: new Map(wanted.map(({ id, name, unit }) => [id, { id, name, unit: unit && idOf(unitIds, unit) }])),
    units: new Map(
      given.map(({ name, handles, duty = null }) => {
        const id = idOf(unitIds, name)
        return [id, { id, parent: null, duty, handles }]
      }),
    ),
  }
  for (const { name, policy } of boxes) {
    const [fault] = policyFaults(policy, organisation)
    if (fault) throw new Error(`${name}: the policy needs the ${fault.needs} "${fault.id}", which is not there`)
  }
}

function saveOrganisation(tx: Tx, wanted: NewTenant, unitIds: UnitIds): void {
  const { tenantId } = tx
  const { name, timeZone, calendar, accent = null, demo, kind, clockOffset = 0 } = wanted
  tx.later(tx.sql.insert(tenants).values({ tenantId, name, timeZone, calendar, accent, demo, kind, clockOffset }))
  const unitRows = wanted.units.map(({ parent, duty = null, ...unit }) => {
    const parentId = parent ? idOf(unitIds, parent) : null
    return { ...unit, tenantId, id: idOf(unitIds, unit.name), parentId, duty }
  })
  tx.later(tx.sql.insert(units).values(unitRows))
  const roleRows = wanted.roles.map(({ unit, ...role }) => ({
    ...role,
    tenantId,
    unitId: unit ? idOf(unitIds, unit) : null,
  }))
  tx.later(tx.sql.insert(roles).values(roleRows))
}

/** It begins with the notices that there are. */
function saveCalendar(tx: Tx, national: Calendar, at: Date): void {
  const reason = national.years.map(({ source }) => source).join('、')
  appendVersion(tx, { version: 1, at, by: null, reason, document: documentOfAll(national), changes: [], reach: null })
}

function saveMember(tx: Tx, { id, name, email, role: roleId, unit }: Person, unitIds: UnitIds): void {
  const unitId = idOf(unitIds, unit)
  tx.later(tx.sql.insert(members).values({ tenantId: tx.tenantId, id, name, email, roleId, unitId }))
}

function saveMailbox(tx: Tx, wanted: NewMailbox & { id: string }, unitIds: UnitIds): void {
  const { tenantId } = tx
  const { policy, inForceFrom, office, ...mailbox } = wanted
  tx.later(tx.sql.insert(mailboxes).values({ ...mailbox, tenantId, officeId: idOf(unitIds, office) }))
  const version = { tenantId, mailboxId: wanted.id, version: 1, inForceFrom, document: policy }
  tx.later(tx.sql.insert(policies).values(version))
}

function idOf(ids: UnitIds, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`no unit ${name}`)
  return id
}
