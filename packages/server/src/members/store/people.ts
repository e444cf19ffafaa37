/** Members as their administrators see and change them; who left keeps their name and loses the rest. */
import { Problem } from '@yanlu/sdk/contract'
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { memberships } from '../../db/schema/directory.ts'
import { outbox } from '../../db/schema/notice.ts'
import { apiKeys } from '../../db/schema/organisation.ts'
import { members, roles, units } from '../../db/schema/tenant.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Placed } from '../../domain/administration.ts'
import type { Day } from '../../domain/day.ts'

export interface Person {
  member: typeof members.$inferSelect
  role: typeof roles.$inferSelect
  unit: typeof units.$inferSelect
}

interface PageOf {
  left: boolean
  unit: string | undefined
  after: { name: string; id: string } | null
  limit: number
}

function people({ tenantId, sql: handle }: Tx) {
  return handle
    .select({ member: members, role: roles, unit: units })
    .from(members)
    .innerJoin(units, and(eq(units.tenantId, tenantId), eq(units.id, members.unitId)))
    .innerJoin(roles, and(eq(roles.tenantId, tenantId), eq(roles.id, members.roleId)))
    .$dynamic()
}

export function membersPage(tx: Tx, { left, unit, after, limit }: PageOf): Promise<Person[]> {
  return people(tx)
    .where(
      and(
        eq(members.tenantId, tx.tenantId),
        left ? isNotNull(members.leftOn) : isNull(members.leftOn),
        unit ? eq(members.unitId, unit) : undefined,
        after ? sql`(${members.name}, ${members.id}) > (${after.name}, ${after.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(members.name), asc(members.id))
    .limit(limit)
}

/** @throws {Problem} `not_found` for somebody who is not there, or no longer. */
export async function openPerson(tx: Tx, id: string): Promise<Person> {
  const own = and(eq(members.tenantId, tx.tenantId), eq(members.id, id), isNull(members.leftOn))
  const [found] = await people(tx).where(own)
  if (!found) throw new Problem('not_found', 'not_found')
  return found
}

/** Everybody who is there, with their place. */
export function placedPeople({ tenantId, sql: handle }: Tx): Promise<Placed[]> {
  return handle
    .select({ id: members.id, unit: members.unitId, role: members.roleId })
    .from(members)
    .where(and(eq(members.tenantId, tenantId), isNull(members.leftOn)))
}

export async function hasMemberWith({ tenantId, sql: handle }: Tx, email: string): Promise<boolean> {
  const own = and(eq(members.tenantId, tenantId), eq(members.email, email), isNull(members.leftOn))
  return (await handle.select({ id: members.id }).from(members).where(own).limit(1)).length > 0
}

/** @throws {Problem} `not_found` */
export async function personWith({ tenantId, sql: handle }: Tx, email: string): Promise<Person['member']> {
  const own = and(eq(members.tenantId, tenantId), eq(members.email, email), isNull(members.leftOn))
  const [found] = await handle.select().from(members).where(own)
  if (!found) throw new Problem('not_found', 'not_found')
  return found
}

export function changePerson(tx: Tx, id: string, change: { name?: string; roleId?: string; unitId?: string }): void {
  tx.later(
    tx.sql
      .update(members)
      .set(change)
      .where(and(eq(members.tenantId, tx.tenantId), eq(members.id, id))),
  )
}

/** The account that a member signs in with. */
export async function accountOf({ tenantId, sql: handle }: Tx, memberId: string): Promise<string | null> {
  const own = and(eq(memberships.tenantId, tenantId), eq(memberships.memberId, memberId))
  const [found] = await handle.select({ userId: memberships.userId }).from(memberships).where(own)
  return found?.userId ?? null
}

/** The accounts that these members sign in with; who has left has none. */
export async function accountsOf(
  { tenantId, sql: handle }: Tx,
  memberIds: readonly string[],
): Promise<Map<string, string>> {
  if (memberIds.length === 0) return new Map()
  const { memberId, userId } = memberships
  const own = and(eq(memberships.tenantId, tenantId), inArray(memberId, [...memberIds]))
  const rows = await handle.select({ memberId, userId }).from(memberships).where(own)
  return new Map(rows.map((row) => [row.memberId, row.userId]))
}

/** Address, way in, keys and mails still to be sent go; the name stays, for the trail. */
export function leave(tx: Tx, id: string, { on, at }: { on: Day; at: Date }): void {
  const { tenantId, sql: handle } = tx
  const own = and(eq(members.tenantId, tenantId), eq(members.id, id))
  tx.later(handle.update(members).set({ leftOn: on, email: '' }).where(own))
  const routes = and(eq(memberships.tenantId, tenantId), eq(memberships.memberId, id))
  tx.later(handle.delete(memberships).where(routes))
  const waiting = and(eq(outbox.tenantId, tenantId), eq(outbox.memberId, id), isNotNull(outbox.sendAt))
  tx.later(handle.update(outbox).set({ sendAt: null }).where(waiting))
  const keys = and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.memberId, id), isNull(apiKeys.revokedAt))
  tx.later(handle.update(apiKeys).set({ revokedAt: at }).where(keys))
}

/** A new member of an account that is there. */
export function join(
  tx: Tx,
  userId: string,
  person: { id: string; name: string; email: string; roleId: string; unitId: string },
): void {
  const { tenantId, sql: handle } = tx
  tx.later(handle.insert(members).values({ tenantId, ...person }))
  tx.later(handle.insert(memberships).values({ tenantId, userId, memberId: person.id }))
}
