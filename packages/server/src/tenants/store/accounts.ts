/** Accounts of people who belong to one tenant alone: they begin and end with it. */
import { and, eq, inArray, notExists } from 'drizzle-orm'
import type { Sql } from '../../db/connect.ts'
import { user } from '../../db/schema/auth.ts'
import { memberships } from '../../db/schema/directory.ts'

/** Whether whoever has this address is a member somewhere; an account that a making cut off left over goes. */
export async function isMemberSomewhere(sql: Sql, email: string): Promise<boolean> {
  const [known] = await sql
    .select({ id: user.id, member: memberships.memberId })
    .from(user)
    .leftJoin(memberships, eq(memberships.userId, user.id))
    .where(eq(user.email, email.toLowerCase()))
    .limit(1)
  if (known && !known.member) await deleteStrangers(sql, [known.id])
  return Boolean(known?.member)
}

/** Those of them that are members nowhere; their sessions and second steps go with them. */
export async function deleteStrangers(sql: Sql, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return
  const elsewhere = sql.select().from(memberships).where(eq(memberships.userId, user.id))
  await sql.delete(user).where(and(inArray(user.id, [...userIds]), notExists(elsewhere)))
}
