/** Units (承办单位) of a tenant, in their tree, and its roles. */
import { and, asc, eq, isNull } from 'drizzle-orm'
import { prepared } from '../db/prepared.ts'
import { roles, units } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'
import type { Organisation } from '../domain/organisation.ts'

export type UnitRow = typeof units.$inferSelect

/** Those that are there; what was removed is left out. */
export function listUnits(tx: Tx) {
  return tx.sql
    .select()
    .from(units)
    .where(and(eq(units.tenantId, tx.tenantId), isNull(units.removedOn)))
    .orderBy(asc(units.name))
}

/** Units, the removed ones too (the trail names them), and the organisation as the domain knows it. */
export async function openOrganisation(tx: Tx): Promise<{ units: UnitRow[]; organisation: Organisation }> {
  const { tenantId } = tx
  const [unitRows, roleRows] = await Promise.all([allUnits(tx.sql, { tenantId }), allRoles(tx.sql, { tenantId })])
  return { units: unitRows, organisation: organisationOf(unitRows, roleRows) }
}

const allUnits = prepared(['tenantId'], (db, { tenantId }) =>
  db.select().from(units).where(eq(units.tenantId, tenantId)),
)
const allRoles = prepared(['tenantId'], (db, { tenantId }) =>
  db.select({ id: roles.id, name: roles.name, unit: roles.unitId }).from(roles).where(eq(roles.tenantId, tenantId)),
)

function organisationOf(
  unitRows: readonly UnitRow[],
  roleRows: readonly { id: string; name: string; unit: string | null }[],
): Organisation {
  const standing = unitRows.filter((unit) => unit.removedOn === null)
  return {
    units: new Map(standing.map(({ id, parentId: parent, duty, handles }) => [id, { id, parent, duty, handles }])),
    roles: new Map(roleRows.map((role) => [role.id, role])),
  }
}
