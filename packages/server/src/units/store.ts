/** Units (承办单位) of a tenant. */
import { asc, eq } from 'drizzle-orm'
import { units } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'

export function listUnits(tx: Tx) {
  return tx.sql.select().from(units).where(eq(units.tenantId, tx.tenantId)).orderBy(asc(units.name))
}
