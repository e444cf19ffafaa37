/**
 * When to look into a tenant again. `directory.wake` holds one time for each tenant and round, so that nothing polls
 * them all.
 *
 * Writers take the tenant's advisory lock shared, a round takes it alone when it sets its time anew: so a deadline or
 * notice being saved at that moment is either seen by it or wakes the tenant itself.
 */
import { and, asc, count, eq, isNotNull, isNull, lte, min, type Placeholder, sql } from 'drizzle-orm'
import type { Database, Sql } from '../db/connect.ts'
import { preparedWrite } from '../db/prepared.ts'
import { calendarVersions } from '../db/schema/calendar.ts'
import { type Round, tenantStandings, wakes } from '../db/schema/directory.ts'
import { deadlines, letterUnits } from '../db/schema/letter-work.ts'
import { outbox } from '../db/schema/notice.ts'
import { handOvers, invitations } from '../db/schema/organisation.ts'
import { calendarYears } from '../db/schema/reference.ts'
import { tenantKeys, tenants } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'
import { retiredAfterMs } from '../keys/rotation.ts'
import { systemTime } from '../time.ts'

export { type Round, rounds } from '../db/schema/directory.ts'

/** Makes sure the round looks in at `at`, by the system's clock, or before. Usually a look, not a write. */
export function wakeTenant(tx: Tx, round: Round, at: Date): void {
  const { tenantId } = tx
  lockShared(tx, { tenantId })
  wakeBy(tx, { tenantId, round, at: at.toISOString() })
}

const lockShared = preparedWrite(['tenantId'], (db, { tenantId }) =>
  db.select({ locked: sql`pg_advisory_xact_lock_shared(${lockOf(tenantId)})` }).from(sql`(select 1) one`),
)

const wakeBy = preparedWrite(['tenantId', 'round', 'at'], (db, { tenantId, round, at }) => {
  const time = sql`${at}::timestamptz`
  const sooner = sql`select ${tenantId}::uuid, ${round}::text, ${time} where not exists
    (select 1 from ${wakes} where tenant_id = ${tenantId}::uuid and round = ${round}::text and next_at <= ${time})`
  const set = { nextAt: sql`least(${wakes.nextAt}, excluded.next_at)` }
  return db
    .insert(wakes)
    .select(sooner)
    .onConflictDoUpdate({ target: [wakes.tenantId, wakes.round], set })
})

/** A tenant's place in the order of a round. */
export interface Awake {
  tenantId: string
  nextAt: Date
}

/** Tenants with something due, the longest waiting first, from one's place on. */
export function tenantsAwake(
  sqlHandle: Sql,
  round: Round,
  { at, after, count }: { at: Date; after: Awake | undefined; count: number },
): Promise<Awake[]> {
  const later =
    after && sql`(${wakes.nextAt}, ${wakes.tenantId}) > (${after.nextAt.toISOString()}::timestamptz, ${after.tenantId})`
  return sqlHandle
    .select({ tenantId: wakes.tenantId, nextAt: wakes.nextAt })
    .from(wakes)
    .where(and(eq(wakes.round, round), lte(wakes.nextAt, at), later))
    .orderBy(asc(wakes.nextAt), asc(wakes.tenantId))
    .limit(count)
}

/** A tenant's clock, and whether it is awake at all: one that is suspended sleeps until it is resumed. */
export async function tenantClock({ tenantId, sql: handle }: Tx): Promise<{ clockOffset: number; awake: boolean }> {
  const [found] = await handle
    .select({ clockOffset: tenants.clockOffset, state: tenantStandings.state })
    .from(tenants)
    .innerJoin(tenantStandings, eq(tenantStandings.tenantId, tenants.tenantId))
    .where(eq(tenants.tenantId, tenantId))
  return { clockOffset: found?.clockOffset ?? 0, awake: found?.state === 'active' }
}

/** Sets the tenant's next time from what still waits for this round. */
export async function sleepTenant(tx: Tx, round: Round): Promise<void> {
  const { tenantId, sql: handle } = tx
  await handle.select({ locked: sql`pg_advisory_xact_lock(${lockOf(tenantId)})` }).from(sql`(select 1) one`)
  const [clock, [waiting]] = await Promise.all([tenantClock(tx), firsts[round](tx)])
  const next = waiting?.next && (round === 'lapse' ? systemTime(waiting.next, clock) : waiting.next)
  const nextAt = next && clock.awake ? sql`${next.toISOString()}::timestamptz` : sql`'infinity'`
  const own = and(eq(wakes.tenantId, tenantId), eq(wakes.round, round))
  tx.later(handle.update(wakes).set({ nextAt }).where(own))
}

const firsts = {
  lapse: firstDeadline,
  deliver: firstMail,
  handOver: firstHandOver,
  recount: firstRecount,
  rekey: firstRetirement,
} satisfies Record<Round, unknown>

function firstDeadline({ tenantId, sql: handle }: Tx) {
  return handle
    .select({ next: min(deadlines.wakeAt) })
    .from(deadlines)
    .where(and(eq(deadlines.tenantId, tenantId), isNotNull(deadlines.wakeAt)))
}

/** Of a notice or an invitation. */
function firstMail({ tenantId, sql: handle }: Tx) {
  const invited = handle
    .select({ sendAt: invitations.sendAt })
    .from(invitations)
    .where(and(eq(invitations.tenantId, tenantId), isNotNull(invitations.sendAt)))
  const mails = handle
    .select({ sendAt: outbox.sendAt })
    .from(outbox)
    .where(and(eq(outbox.tenantId, tenantId), isNotNull(outbox.sendAt)))
    .unionAll(invited)
    .as('mails')
  return handle.select({ next: min(mails.sendAt) }).from(mails)
}

/** At once while letters are left; or when it has to look a last time. */
function firstHandOver({ tenantId, sql: handle }: Tx) {
  const left = sql`exists (select 1 from ${letterUnits} where ${letterUnits.tenantId} = ${tenantId}::uuid
    and ${letterUnits.unitId} = ${handOvers.fromId} and (${handOvers.reach} = 'all' or ${letterUnits.standing} <> 'ended'))`
  const next = sql`min(case when ${left} then ${handOvers.startedAt} else ${handOvers.until} end)`
  return handle
    .select({ next: next.mapWith(handOvers.until) })
    .from(handOvers)
    .where(and(eq(handOvers.tenantId, tenantId), isNull(handOvers.finishedAt)))
}

/** At once while there is a notice that its calendar does not have yet. */
function firstRecount({ tenantId, sql: handle }: Tx) {
  const newest = sql`select document from ${calendarVersions} v where v.tenant_id = ${tenants.tenantId} and v.version = ${tenants.calendarVersion}`
  const come = sql`select 1 from ${calendarYears} y where y.calendar = ${tenants.calendar}
    and not coalesce((${newest})->'national' @> to_jsonb(y.year), false)`
  const waiting = sql`select min(recount_at) from ${calendarVersions} w where w.tenant_id = ${tenantId}::uuid and recount_at is not null`
  const next = sql`least(case when exists (${come}) then now() end, (${waiting}))`
  return handle
    .select({ next: next.mapWith(calendarVersions.at) })
    .from(tenants)
    .where(eq(tenants.tenantId, tenantId))
}

/** When the older of its keys can go. */
function firstRetirement({ tenantId, sql: handle }: Tx) {
  const next = sql`case when count(*) > 1 then max(${tenantKeys.madeAt}) + ${retiredAfterMs} * interval '1 millisecond' end`
  return handle
    .select({ next: next.mapWith(tenantKeys.madeAt) })
    .from(tenantKeys)
    .where(eq(tenantKeys.tenantId, tenantId))
}

/** Every tenant, since the master key has changed. */
export async function wakeAllToRekey({ sql: handle }: Pick<Database, 'sql'>, at: Date): Promise<void> {
  const nextAt = sql`${at.toISOString()}::timestamptz`
  const all = handle.select({
    tenantId: tenantStandings.tenantId,
    round: sql`'rekey'`.as('round'),
    nextAt: nextAt.as('next_at'),
  })
  await handle
    .insert(wakes)
    .select(all.from(tenantStandings))
    .onConflictDoUpdate({ target: [wakes.tenantId, wakes.round], set: { nextAt } })
}

export async function tenantsToRekey(handle: Sql, at: Date): Promise<number> {
  const waiting = and(eq(wakes.round, 'rekey'), lte(wakes.nextAt, at))
  const [found] = await handle.select({ waiting: count() }).from(wakes).where(waiting)
  return found?.waiting ?? 0
}

/**
 * Letters with a deadline to look at, the longest waiting first. They are not locked: whoever acts on one appends its
 * event before changing its deadlines, so a lock taken here first would let both wait for each other.
 */
export async function dueLetters(tx: Tx, at: Date, count: number): Promise<string[]> {
  const due = await tx.sql
    .select({ letterId: deadlines.letterId })
    .from(deadlines)
    .where(and(eq(deadlines.tenantId, tx.tenantId), lte(deadlines.wakeAt, at)))
    .groupBy(deadlines.letterId)
    .orderBy(min(deadlines.wakeAt))
    .limit(count)
  return due.map((row) => row.letterId)
}

/** Looks at a letter's due deadlines later; one that somebody moved or met meanwhile stays as they left it. */
export function lookLater(
  tx: Tx,
  letterId: string,
  { at, wakeAt, number }: { at: Date; wakeAt: Date | null; number?: number },
): void {
  const due = and(eq(deadlines.tenantId, tx.tenantId), eq(deadlines.letterId, letterId), lte(deadlines.wakeAt, at))
  const one = number === undefined ? undefined : eq(deadlines.number, number)
  tx.later(tx.sql.update(deadlines).set({ wakeAt }).where(and(due, one)))
}

function lockOf(tenantId: string | Placeholder) {
  return sql`hashtextextended(${tenantId}, 4600)`
}
