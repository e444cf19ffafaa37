/** Changing units, and moving to another all that hangs on one that is removed. */
import { and, count, eq, isNull, ne, sql } from 'drizzle-orm'
import { letterUnits } from '../../db/schema/letter-work.ts'
import { invitations } from '../../db/schema/organisation.ts'
import { mailboxes, members, roles, units } from '../../db/schema/tenant.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Day } from '../../domain/day.ts'

type UnitRow = typeof units.$inferSelect
type Settings = Pick<UnitRow, 'name' | 'seal' | 'handles' | 'parentId' | 'duty'>

export function insertUnit(tx: Tx, id: string, settings: Settings): void {
  tx.later(tx.sql.insert(units).values({ tenantId: tx.tenantId, id, ...settings }))
}

export function changeUnit(tx: Tx, id: string, change: Partial<UnitRow>): void {
  const own = and(eq(units.tenantId, tx.tenantId), eq(units.id, id))
  tx.later(tx.sql.update(units).set(change).where(own))
}

/** How many members each unit has. */
export async function membersByUnit({ tenantId, sql: handle }: Tx): Promise<Map<string, number>> {
  const rows = await handle
    .select({ unit: members.unitId, there: count() })
    .from(members)
    .where(and(eq(members.tenantId, tenantId), isNull(members.leftOn)))
    .groupBy(members.unitId)
  return new Map(rows.map(({ unit, there }) => [unit, there]))
}

export async function officesOf({ tenantId, sql: handle }: Tx): Promise<Set<string>> {
  const rows = await handle.select({ unit: mailboxes.officeId }).from(mailboxes).where(eq(mailboxes.tenantId, tenantId))
  return new Set(rows.map(({ unit }) => unit))
}

const openInvitation = and(isNull(invitations.usedAt), isNull(invitations.revokedAt))

/** Whether letters, members, invitations, units below, offices or roles hang on it. */
export async function hasDependents({ tenantId, sql: handle }: Tx, id: string): Promise<boolean> {
  const living = and(eq(letterUnits.tenantId, tenantId), eq(letterUnits.unitId, id), ne(letterUnits.standing, 'ended'))
  const counted = await Promise.all([
    handle.$count(letterUnits, living),
    handle.$count(members, and(eq(members.tenantId, tenantId), eq(members.unitId, id), isNull(members.leftOn))),
    handle.$count(invitations, and(eq(invitations.tenantId, tenantId), eq(invitations.unitId, id), openInvitation)),
    handle.$count(units, and(eq(units.tenantId, tenantId), eq(units.parentId, id), isNull(units.removedOn))),
    handle.$count(mailboxes, and(eq(mailboxes.tenantId, tenantId), eq(mailboxes.officeId, id))),
    handle.$count(roles, and(eq(roles.tenantId, tenantId), eq(roles.unitId, id))),
  ])
  return counted.some((there) => there > 0)
}

interface Removal {
  unit: UnitRow
  on: Day
  /** Who takes over, and its place in the tree from then on. */
  successor: (Pick<UnitRow, 'id' | 'parentId' | 'duty'> & { below: boolean }) | null
}

/** Letters follow by the timetable; everything else is the successor's at once. */
export function removeFromTree(tx: Tx, { unit, on, successor }: Removal): void {
  const { tenantId, sql: handle } = tx
  changeUnit(tx, unit.id, { removedOn: on, duty: null, successorId: successor?.id ?? null })
  if (!successor) return
  const to = successor.id
  const parentId = successor.below ? unit.parentId : successor.parentId
  changeUnit(tx, to, { parentId, duty: successor.duty ?? unit.duty })
  const children = and(eq(units.tenantId, tenantId), eq(units.parentId, unit.id), ne(units.id, to))
  tx.later(handle.update(units).set({ parentId: to }).where(children))
  const inUnit = and(eq(members.tenantId, tenantId), eq(members.unitId, unit.id), isNull(members.leftOn))
  tx.later(handle.update(members).set({ unitId: to }).where(inUnit))
  const invited = and(eq(invitations.tenantId, tenantId), eq(invitations.unitId, unit.id), openInvitation)
  tx.later(handle.update(invitations).set({ unitId: to }).where(invited))
  const offices = and(eq(mailboxes.tenantId, tenantId), eq(mailboxes.officeId, unit.id))
  tx.later(handle.update(mailboxes).set({ officeId: to }).where(offices))
  const held = and(eq(roles.tenantId, tenantId), eq(roles.unitId, unit.id))
  tx.later(handle.update(roles).set({ unitId: to }).where(held))
}

/** Whether a standing unit is called this already. */
export async function isNameTaken(tx: Tx, name: string, but: string | null): Promise<boolean> {
  const same = and(eq(units.tenantId, tx.tenantId), eq(sql`lower(${units.name})`, name.toLowerCase()))
  const others = but ? ne(units.id, but) : undefined
  return (await tx.sql.$count(units, and(same, isNull(units.removedOn), others))) > 0
}
