/** Roles (岗位) of a tenant: what each may do, and who has it. */
import type { Role, RoleRules } from '@yanlu/sdk/contract'
import { and, asc, count, eq, isNull } from 'drizzle-orm'
import { invitations } from '../db/schema/organisation.ts'
import { members, roles } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'

export async function rolesOf({ tenantId, sql }: Tx): Promise<Role[]> {
  const rows = await sql.select().from(roles).where(eq(roles.tenantId, tenantId)).orderBy(asc(roles.name))
  return rows.map(({ tenantId: _tenant, unitId: unit, ...role }) => ({ ...role, unit }))
}

/** How many members have each role. */
export async function holdersOf({ tenantId, sql }: Tx): Promise<Map<string, number>> {
  const rows = await sql
    .select({ role: members.roleId, holders: count() })
    .from(members)
    .where(and(eq(members.tenantId, tenantId), isNull(members.leftOn)))
    .groupBy(members.roleId)
  return new Map(rows.map(({ role, holders }) => [role, holders]))
}

/** Whether somebody has it or had it, or is invited to it. */
export async function isRoleUsed({ tenantId, sql }: Tx, id: string): Promise<boolean> {
  const open = and(isNull(invitations.usedAt), isNull(invitations.revokedAt))
  const [held, invited] = await Promise.all([
    sql
      .select({ id: members.id })
      .from(members)
      .where(and(eq(members.tenantId, tenantId), eq(members.roleId, id)))
      .limit(1),
    sql
      .select({ id: invitations.id })
      .from(invitations)
      .where(and(eq(invitations.tenantId, tenantId), eq(invitations.roleId, id), open))
      .limit(1),
  ])
  return held.length + invited.length > 0
}

export function saveRules(tx: Tx, id: string, { unit: unitId, ...rules }: RoleRules): void {
  const set = { ...rules, unitId }
  const target = [roles.tenantId, roles.id]
  tx.later(
    tx.sql
      .insert(roles)
      .values({ tenantId: tx.tenantId, id, ...set })
      .onConflictDoUpdate({ target, set }),
  )
}

export function deleteRole(tx: Tx, id: string): void {
  tx.later(tx.sql.delete(roles).where(and(eq(roles.tenantId, tx.tenantId), eq(roles.id, id))))
}
