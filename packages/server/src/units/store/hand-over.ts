/** Letters on their way from one unit to another: which are still to move, and how many. */
import type { HandOver } from '@yanlu/sdk/contract'
import { and, asc, desc, eq, inArray, isNull, notInArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { newId } from '../../db/id.ts'
import { letters } from '../../db/schema/letter.ts'
import { letterBars, letterUnits } from '../../db/schema/letter-work.ts'
import { handOvers } from '../../db/schema/organisation.ts'
import { units } from '../../db/schema/tenant.ts'
import type { Tx } from '../../db/tenant.ts'
import { wakeTenant } from '../../jobs/store.ts'
import { localInstant } from '../../time.ts'

export type HandOverRow = typeof handOvers.$inferSelect

/** Whoever was giving the unit a letter as it began is done by then. */
const lastLookMs = 5 * 60_000

export function beginHandOver(
  tx: Tx,
  { at, ...what }: Pick<HandOverRow, 'fromId' | 'toId' | 'reach' | 'people'> & { at: Date },
): void {
  const until = new Date(at.getTime() + lastLookMs)
  const row = { tenantId: tx.tenantId, id: newId(at.getTime()), ...what, startedAt: at, until }
  tx.later(tx.sql.insert(handOvers).values(row))
  wakeTenant(tx, 'handOver', at)
}

/** How far the letters of each have come; those that have all arrived are left out. */
export async function handOverProgress(tx: Tx, timeZone: string): Promise<HandOver[]> {
  const underWay = await handOversUnderWay(tx)
  const all = await Promise.all(underWay.map((one) => progressOf(tx, one, timeZone)))
  return all.filter(({ lettersLeft }) => lettersLeft > 0)
}

/** The newest from a unit; null when there was none. */
export async function latestHandOver(tx: Tx, fromId: string, timeZone: string): Promise<HandOver | null> {
  const own = and(eq(handOvers.tenantId, tx.tenantId), eq(handOvers.fromId, fromId))
  const [newest] = await tx.sql.select().from(handOvers).where(own).orderBy(desc(handOvers.startedAt)).limit(1)
  return newest ? progressOf(tx, newest, timeZone) : null
}

async function progressOf(tx: Tx, one: HandOverRow, timeZone: string): Promise<HandOver> {
  const named = tx.sql
    .select({ id: units.id, name: units.name })
    .from(units)
    .where(and(eq(units.tenantId, tx.tenantId), inArray(units.id, [one.fromId, one.toId])))
  const [rows, lettersLeft] = await Promise.all([named, countLeft(tx, one)])
  const unit = (id: string) => ({ id, name: rows.find((row) => row.id === id)?.name ?? '' })
  return { from: unit(one.fromId), to: unit(one.toId), lettersLeft, startedAt: localInstant(one.startedAt, timeZone) }
}

export function handOversUnderWay({ tenantId, sql: handle }: Tx): Promise<HandOverRow[]> {
  const own = and(eq(handOvers.tenantId, tenantId), isNull(handOvers.finishedAt))
  return handle.select().from(handOvers).where(own).orderBy(asc(handOvers.startedAt))
}

type Which = Pick<HandOverRow, 'fromId' | 'reach' | 'people'>

/** What lives first, by due day; then what is about the unit. */
export async function lettersToMove(
  tx: Tx,
  which: Which,
  { count, except }: { count: number; except: readonly string[] },
): Promise<string[]> {
  const { tenantId, sql: handle } = tx
  const skipped = except.length > 0 ? notInArray(letterUnits.letterId, [...except]) : undefined
  const at = await handle
    .select({ id: letterUnits.letterId })
    .from(letterUnits)
    .where(and(eq(letterUnits.tenantId, tenantId), isAtUnit(which), skipped))
    .orderBy(sql`${letterUnits.standing} = 'ended'`, asc(letterUnits.dueOn))
    .limit(count)
  if (at.length > 0) return at.map(({ id }) => id)
  const about = await lettersAbout(tx, which).limit(count + except.length)
  return about.map(({ id }) => id).filter((id) => !except.includes(id))
}

function isAtUnit({ fromId, reach }: Which): SQL | undefined {
  const living = reach === 'open' ? sql`${letterUnits.standing} <> 'ended'` : undefined
  return and(eq(letterUnits.unitId, fromId), living)
}

/** Letters about a unit that is no more, from which not all of its people are kept yet. */
function lettersAbout({ tenantId, sql: handle }: Tx, { fromId, reach, people }: Which) {
  const kept = alias(letterBars, 'kept')
  const keptPeople = handle
    .select({ count: sql`count(*)` })
    .from(kept)
    .where(and(eq(kept.tenantId, tenantId), eq(kept.letterId, letterBars.letterId), inArray(kept.whoId, some(people))))
  const lacking = reach === 'all' ? sql`(${keptPeople}) < ${people.length}` : sql`false`
  return handle
    .select({ id: letterBars.letterId })
    .from(letterBars)
    .where(and(eq(letterBars.tenantId, tenantId), eq(letterBars.whoId, fromId), lacking))
    .$dynamic()
}

/** `in ()` is no SQL. */
function some(ids: readonly string[]): string[] {
  return ids.length > 0 ? [...ids] : ['00000000-0000-0000-0000-000000000000']
}

async function countLeft(tx: Tx, which: Which): Promise<number> {
  const own = and(eq(letterUnits.tenantId, tx.tenantId), isAtUnit(which))
  const [at, about] = await Promise.all([tx.sql.$count(letterUnits, own), lettersAbout(tx, which)])
  return at + about.length
}

export function finishHandOver(tx: Tx, id: string, at: Date): void {
  const own = and(eq(handOvers.tenantId, tx.tenantId), eq(handOvers.id, id))
  tx.later(tx.sql.update(handOvers).set({ finishedAt: at }).where(own))
}

/** Whom the letters at a unit are about, letter by letter, with the desk of each. */
export async function barsAt(tx: Tx, which: Pick<HandOverRow, 'fromId' | 'reach'>) {
  const { tenantId, sql: handle } = tx
  const rows = await handle
    .select({ letter: letters.id, desk: letters.deskId, unit: units.id })
    .from(letterUnits)
    .innerJoin(letters, and(eq(letters.tenantId, tenantId), eq(letters.id, letterUnits.letterId)))
    .innerJoin(letterBars, and(eq(letterBars.tenantId, tenantId), eq(letterBars.letterId, letterUnits.letterId)))
    .innerJoin(units, and(eq(units.tenantId, tenantId), eq(units.id, letterBars.whoId)))
    .where(and(eq(letterUnits.tenantId, tenantId), isAtUnit({ ...which, people: [] })))
  return [...Map.groupBy(rows, ({ letter }) => letter).values()].map((same) => ({
    desk: same[0]?.desk ?? '',
    accused: same.map(({ unit }) => unit),
  }))
}

/** Steps that wait at a unit, each once. */
export function waitingAt({ tenantId, sql: handle }: Tx, unitId: string) {
  return handle
    .selectDistinct({ step: letterUnits.step, role: letterUnits.stepRole })
    .from(letterUnits)
    .where(and(eq(letterUnits.tenantId, tenantId), eq(letterUnits.unitId, unitId), sql`${letterUnits.step} <> 'none'`))
}
