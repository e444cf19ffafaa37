/** Members (工作人员): who a signed-in person is, in which tenant, unit and role. */
import { Problem } from '@yanlu/sdk/contract'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Sql } from '../db/connect.ts'
import { prepared } from '../db/prepared.ts'
import { memberships, tenantStandings } from '../db/schema/directory.ts'
import { members, roles, tenants, units } from '../db/schema/tenant.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import type { Actor } from '../domain/access.ts'
import { type Organisation, unitsAbove, unitsBelow } from '../domain/organisation.ts'

export interface Membership {
  tenantId: string
  memberId: string
}

/**
 * Where they are a member: in the organisation they chose, or the one that is the oldest.
 * @throws {Problem} `forbidden` for somebody who is a member nowhere.
 */
export async function membershipOf(
  db: Sql,
  userId: string,
  chosen?: string,
): Promise<{ membership: Membership; suspended: boolean }> {
  const all = await standingMemberships(db, { userId })
  const found = all.find((one) => one.tenantId === chosen) ?? all[0]
  if (!found) throw new Problem('forbidden', 'notAMember')
  const { state, ...membership } = found
  return { membership, suspended: state === 'suspended' }
}

const standingMemberships = prepared(['userId'], (db, { userId }) =>
  db
    .select({ tenantId: memberships.tenantId, memberId: memberships.memberId, state: tenantStandings.state })
    .from(memberships)
    .innerJoin(tenantStandings, eq(tenantStandings.tenantId, memberships.tenantId))
    .where(and(eq(memberships.userId, userId), inArray(tenantStandings.state, ['active', 'suspended'])))
    .orderBy(asc(memberships.tenantId)),
)

/** Whether the member's role, as it is now, is for those alone who sign in in two steps. */
export function requiresTwoStep(db: Database, { tenantId, memberId }: Membership): Promise<boolean> {
  return inTenant(db, tenantId, async (tx) => {
    const [found] = await requirement(tx.sql, { tenantId, memberId })
    return found?.twoFactor ?? false
  })
}

const requirement = prepared(['tenantId', 'memberId'], (db, { tenantId, memberId }) =>
  db
    .select({ twoFactor: roles.twoFactor })
    .from(members)
    .innerJoin(roles, and(eq(roles.tenantId, members.tenantId), eq(roles.id, members.roleId)))
    .where(and(eq(members.tenantId, tenantId), eq(members.id, memberId), isNull(members.leftOn))),
)

/** The same of any organisation they are a member of: the second step belongs to the account. */
export async function requiresTwoStepAnywhere(db: Database, userId: string): Promise<boolean> {
  const all = await standingMemberships(db.sql, { userId })
  const required = await Promise.all(all.map((membership) => requiresTwoStep(db, membership)))
  return required.includes(true)
}

export async function isMember(sql: Sql, userId: string): Promise<boolean> {
  return (await sql.$count(memberships, eq(memberships.userId, userId))) > 0
}

/** All organisations of whoever has this membership. */
export function membershipsOf(sql: Sql, { tenantId, memberId }: Membership): Promise<Membership[]> {
  const own = sql
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.tenantId, tenantId), eq(memberships.memberId, memberId)))
  return sql
    .select({ tenantId: memberships.tenantId, memberId: memberships.memberId })
    .from(memberships)
    .where(inArray(memberships.userId, own))
    .orderBy(asc(memberships.tenantId))
}

export interface OpenedMember {
  member: typeof members.$inferSelect
  role: typeof roles.$inferSelect
  unit: typeof units.$inferSelect
  tenant: typeof tenants.$inferSelect
}

/** @throws {Problem} `forbidden` for a member who is no longer there. */
export async function openMember(tx: Tx, memberId: string): Promise<OpenedMember> {
  const [found] = await standingMember(tx.sql, { tenantId: tx.tenantId, memberId })
  if (!found) throw new Problem('forbidden', 'notAMember')
  return found
}

const standingMember = prepared(['tenantId', 'memberId'], (db, { tenantId, memberId }) =>
  db
    .select({ member: members, role: roles, unit: units, tenant: tenants })
    .from(members)
    .innerJoin(units, and(eq(units.tenantId, members.tenantId), eq(units.id, members.unitId)))
    .innerJoin(roles, and(eq(roles.tenantId, members.tenantId), eq(roles.id, members.roleId)))
    .innerJoin(tenants, eq(tenants.tenantId, members.tenantId))
    .where(and(eq(members.tenantId, tenantId), eq(members.id, memberId), isNull(members.leftOn))),
)

export function actorOf({ member, role }: OpenedMember, organisation: Pick<Organisation, 'units'>): Actor {
  const { id, kind, acts, reads, concealed } = role
  return {
    member: member.id,
    unit: member.unitId,
    above: unitsAbove(organisation, member.unitId),
    below: reads === 'under' ? unitsBelow(organisation, member.unitId) : [],
    role: { id, kind, acts, reads, concealed },
  }
}

/** All members with their unit's name and role. */
export async function listMembers(db: Database, tenantId: string) {
  return inTenant(db, tenantId, (tx) => colleagues(tx))
}

export function colleagues({ tenantId, sql }: Tx) {
  return sql
    .select({ id: members.id, name: members.name, roleId: members.roleId, unitId: members.unitId, unit: units.name })
    .from(members)
    .innerJoin(units, and(eq(units.tenantId, tenantId), eq(units.id, members.unitId)))
    .where(and(eq(members.tenantId, tenantId), isNull(members.leftOn)))
    .orderBy(asc(units.name), asc(members.name))
}
