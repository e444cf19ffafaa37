/** Members (工作人员): who a signed-in person is, in which tenant, unit and role. */
import { Problem } from '@yanlu/sdk/contract'
import { and, eq } from 'drizzle-orm'
import type { Database, Sql } from '../db/connect.ts'
import { memberships } from '../db/schema/directory.ts'
import { members, tenants, units } from '../db/schema/tenant.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import type { Actor } from '../domain/access.ts'

export interface Membership {
  tenantId: string
  memberId: string
}

/** @throws {Problem} `forbidden` for somebody who is a member nowhere. */
export async function membershipOf(sql: Sql, userId: string): Promise<Membership> {
  const [membership] = await sql.select().from(memberships).where(eq(memberships.userId, userId)).limit(1)
  if (!membership) throw new Problem('forbidden', 'notAMember')
  return membership
}

export interface OpenedMember {
  member: typeof members.$inferSelect
  unit: typeof units.$inferSelect
  tenant: typeof tenants.$inferSelect
}

/** @throws {Problem} `forbidden` for a member who is no longer there. */
export async function openMember(tx: Tx, memberId: string): Promise<OpenedMember> {
  const [found] = await tx.sql
    .select({ member: members, unit: units, tenant: tenants })
    .from(members)
    .innerJoin(units, and(eq(units.tenantId, tx.tenantId), eq(units.id, members.unitId)))
    .innerJoin(tenants, eq(tenants.tenantId, tx.tenantId))
    .where(and(eq(members.tenantId, tx.tenantId), eq(members.id, memberId)))
  if (!found) throw new Problem('forbidden', 'notAMember')
  return found
}

export function actorOf({ member }: OpenedMember): Actor {
  return { member: member.id, unit: member.unitId, role: member.role }
}

/** All members with their unit's name. */
export async function listMembers(db: Database, tenantId: string) {
  return inTenant(db, tenantId, (tx) =>
    tx.sql
      .select({ id: members.id, role: members.role, unitId: members.unitId, name: units.name })
      .from(members)
      .innerJoin(units, and(eq(units.tenantId, tenantId), eq(units.id, members.unitId)))
      .where(eq(members.tenantId, tenantId)),
  )
}
