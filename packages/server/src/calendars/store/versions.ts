/** Versions of an organisation's calendar: appended, listed, and marked as their recount goes on. */
import type { CalendarChangeView } from '@yanlu/sdk/contract'
import { and, asc, desc, eq, gt, isNotNull, lt, lte, sql } from 'drizzle-orm'
import { calendarVersions } from '../../db/schema/calendar.ts'
import { apiKeys } from '../../db/schema/organisation.ts'
import { members, tenants } from '../../db/schema/tenant.ts'
import type { Tx } from '../../db/tenant.ts'
import type { CalendarDocument } from '../../domain/calendar-document.ts'
import type { Day } from '../../domain/day.ts'
import { wakeTenant } from '../../jobs/store.ts'

export type VersionRow = typeof calendarVersions.$inferSelect

export interface NewVersion {
  version: number
  at: Date
  /** null for a notice that came with the product. */
  by: { memberId: string; apiKeyId: string | null } | null
  reason: string
  document: CalendarDocument
  changes: CalendarChangeView[]
  /** The days that count differently; null where none does, and then there is nothing to recount. */
  reach: { from: Day; to: Day } | null
}

export function appendVersion(tx: Tx, { by, reach, ...made }: NewVersion): void {
  const { tenantId } = tx
  const author = { memberId: by?.memberId ?? null, apiKeyId: by?.apiKeyId ?? null }
  const reaches = { reachesFrom: reach?.from ?? null, reachesTo: reach?.to ?? null, recountAt: reach && made.at }
  tx.later(tx.sql.insert(calendarVersions).values({ tenantId, ...made, ...author, ...reaches }))
  tx.later(tx.sql.update(tenants).set({ calendarVersion: made.version }).where(eq(tenants.tenantId, tenantId)))
  if (reach) wakeTenant(tx, 'recount', made.at)
}

/** Newest first, with who made them. */
export function versionPage(tx: Tx, { after, limit }: { after: number | undefined; limit: number }) {
  const { tenantId } = tx
  return tx.sql
    .select({ row: calendarVersions, by: members.name, apiKey: apiKeys.name })
    .from(calendarVersions)
    .leftJoin(members, and(eq(members.tenantId, tenantId), eq(members.id, calendarVersions.memberId)))
    .leftJoin(apiKeys, and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, calendarVersions.apiKeyId)))
    .where(
      and(
        eq(calendarVersions.tenantId, tenantId),
        after === undefined ? undefined : lt(calendarVersions.version, after),
      ),
    )
    .orderBy(desc(calendarVersions.version))
    .limit(limit)
}

/** Those after one that was seen, oldest first. */
export function versionsSince(tx: Tx, seen: number) {
  return tx.sql
    .select({ at: calendarVersions.at, by: members.name, changes: calendarVersions.changes })
    .from(calendarVersions)
    .leftJoin(members, and(eq(members.tenantId, tx.tenantId), eq(members.id, calendarVersions.memberId)))
    .where(and(eq(calendarVersions.tenantId, tx.tenantId), gt(calendarVersions.version, seen)))
    .orderBy(asc(calendarVersions.version))
}

/** Versions whose recount has something to do by now, oldest first. */
export function versionsToRecount(tx: Tx, at: Date): Promise<VersionRow[]> {
  return tx.sql
    .select()
    .from(calendarVersions)
    .where(
      and(
        eq(calendarVersions.tenantId, tx.tenantId),
        isNotNull(calendarVersions.recountAt),
        lte(calendarVersions.recountAt, at),
      ),
    )
    .orderBy(asc(calendarVersions.version))
}

/** Whether letters are left that no recount has looked at yet. */
export async function isRecounting(tx: Tx): Promise<boolean> {
  const [found] = await tx.sql
    .select({ version: calendarVersions.version })
    .from(calendarVersions)
    .where(
      and(
        eq(calendarVersions.tenantId, tx.tenantId),
        isNotNull(calendarVersions.recountAt),
        lte(calendarVersions.recountAt, calendarVersions.at),
      ),
    )
    .limit(1)
  return found !== undefined
}

/** How far the recount by a version is, and what it moved since the last time. */
export function markRecount(
  tx: Tx,
  version: number,
  { moved, ...place }: { moved: { letters: number; deadlines: number } } & Partial<VersionRow>,
): void {
  const counts = {
    movedLetters: sql`${calendarVersions.movedLetters} + ${moved.letters}`,
    movedDeadlines: sql`${calendarVersions.movedDeadlines} + ${moved.deadlines}`,
  }
  const own = and(eq(calendarVersions.tenantId, tx.tenantId), eq(calendarVersions.version, version))
  tx.later(
    tx.sql
      .update(calendarVersions)
      .set({ ...place, ...counts } as never)
      .where(own),
  )
}
