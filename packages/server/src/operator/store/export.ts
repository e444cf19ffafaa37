/** Everything of a tenant that is exported, page by page: rows as they are kept, bytes in hexadecimal. */
import { and, asc, eq, getTableColumns, gt, inArray } from 'drizzle-orm'
import type { Database } from '../../db/connect.ts'
import { calendarVersions } from '../../db/schema/calendar.ts'
import {
  letterEvents,
  letterIdentities,
  letterKeys,
  letterLinks,
  letters,
  letterWords,
  ofSameEvent,
} from '../../db/schema/letter.ts'
import { deadlines, tasks } from '../../db/schema/letter-work.ts'
import { policies } from '../../db/schema/policy.ts'
import { mailboxes, members, roles, tenants, units } from '../../db/schema/tenant.ts'
import { inTenant, type Tx } from '../../db/tenant.ts'
import type { Deps } from '../../deps.ts'
import { type LetterKey, letterKeyOf, openTitle, openWords, type Said } from '../../letters/store.ts'

type Row = Record<string, unknown>

/** The organisation, without what only the server needs. */
export async function organisationOf(db: Database, tenantId: string): Promise<Row> {
  const [tenant, unitRows, roleRows, memberRows, boxes, versions] = await inTenant(db, tenantId, ({ sql }) =>
    Promise.all([
      sql.select().from(tenants).where(eq(tenants.tenantId, tenantId)),
      sql.select().from(units).where(eq(units.tenantId, tenantId)).orderBy(asc(units.id)),
      sql.select().from(roles).where(eq(roles.tenantId, tenantId)).orderBy(asc(roles.id)),
      sql.select().from(members).where(eq(members.tenantId, tenantId)).orderBy(asc(members.id)),
      sql.select().from(mailboxes).where(eq(mailboxes.tenantId, tenantId)).orderBy(asc(mailboxes.id)),
      sql
        .select()
        .from(calendarVersions)
        .where(eq(calendarVersions.tenantId, tenantId))
        .orderBy(asc(calendarVersions.version)),
    ]),
  )
  const own = { units: unitRows.map(bare), roles: roleRows.map(bare), members: memberRows.map(bare) }
  const calendar = versions.map(bare)
  return { tenant: tenant[0] && bare(tenant[0]), ...own, mailboxes: boxes.map(bare), calendar }
}

export async function policiesOf(db: Database, tenantId: string): Promise<Row[]> {
  const rows = await inTenant(db, tenantId, ({ sql }) =>
    sql
      .select()
      .from(policies)
      .where(eq(policies.tenantId, tenantId))
      .orderBy(asc(policies.mailboxId), asc(policies.version)),
  )
  return rows.map(bare)
}

/** The ids that follow, and of which of them somebody said who they are. */
export async function lettersAfter(
  db: Database,
  tenantId: string,
  { after, count }: { after: string | null; count: number },
): Promise<{ ids: string[]; withIdentity: string[] }> {
  return inTenant(db, tenantId, async ({ sql }) => {
    const own = eq(letters.tenantId, tenantId)
    const found = await sql
      .select({ id: letters.id })
      .from(letters)
      .where(after ? and(own, gt(letters.id, after)) : own)
      .orderBy(asc(letters.id))
      .limit(count)
    const ids = found.map(({ id }) => id)
    if (ids.length === 0) return { ids, withIdentity: [] }
    const given = await sql
      .selectDistinct({ id: letterIdentities.letterId })
      .from(letterIdentities)
      .where(and(eq(letterIdentities.tenantId, tenantId), inArray(letterIdentities.letterId, ids)))
    return { ids, withIdentity: given.map(({ id }) => id) }
  })
}

/** Letters whole: as they stand, and each event with its hashes and its words. */
export async function lettersWhole(
  { db, keyring }: Pick<Deps, 'db' | 'keyring'>,
  tenantId: string,
  ids: readonly string[],
): Promise<Row[]> {
  return inTenant(db, tenantId, async (tx) => {
    const [heads, history, taskRows, deadlineRows] = await readWhole(tx, ids)
    const byLetter = {
      history: Map.groupBy(history, (row) => row.event.letterId),
      tasks: Map.groupBy(taskRows, (row) => row.letterId),
      deadlines: Map.groupBy(deadlineRows, (row) => row.letterId),
    }
    const whole = heads.map(async ({ head: { submission: _submission, ...head }, follows, key: wrapped }) => {
      const key = await letterKeyOf(tx, wrapped, keyring)
      return {
        letter: bare({ ...head, title: openTitle(key, head), follows }),
        history: (byLetter.history.get(head.id) ?? []).map((entry) => entryOf(entry, key)),
        tasks: (byLetter.tasks.get(head.id) ?? []).map(bare),
        deadlines: (byLetter.deadlines.get(head.id) ?? []).map(bare),
      }
    })
    return Promise.all(whole)
  })
}

function readWhole(tx: Tx, ids: readonly string[]) {
  const { sql, tenantId } = tx
  return Promise.all([
    sql
      .select({ head: letters, follows: letterLinks.earlierId, key: letterKeys })
      .from(letters)
      .leftJoin(letterKeys, and(eq(letterKeys.tenantId, letters.tenantId), eq(letterKeys.letterId, letters.id)))
      .leftJoin(letterLinks, and(eq(letterLinks.tenantId, letters.tenantId), eq(letterLinks.letterId, letters.id)))
      .where(ofLetters(letters.tenantId, letters.id, { tenantId, ids }))
      .orderBy(asc(letters.id)),
    historyOf(tx, ids),
    sql
      .select()
      .from(tasks)
      .where(ofLetters(tasks.tenantId, tasks.letterId, { tenantId, ids }))
      .orderBy(asc(tasks.number)),
    sql
      .select()
      .from(deadlines)
      .where(ofLetters(deadlines.tenantId, deadlines.letterId, { tenantId, ids }))
      .orderBy(asc(deadlines.number)),
  ])
}

function historyOf({ sql, tenantId }: Tx, ids: readonly string[]) {
  return sql
    .select({ event: getTableColumns(letterEvents), words: getTableColumns(letterWords) })
    .from(letterEvents)
    .leftJoin(letterWords, ofSameEvent)
    .where(ofLetters(letterEvents.tenantId, letterEvents.letterId, { tenantId, ids }))
    .orderBy(asc(letterEvents.letterId), asc(letterEvents.seq))
}

function ofLetters(
  tenant: Parameters<typeof eq>[0],
  letter: Parameters<typeof inArray>[0],
  { tenantId, ids }: { tenantId: string; ids: readonly string[] },
) {
  return and(eq(tenant as never, tenantId), inArray(letter as never, [...ids]))
}

type Entry = Awaited<ReturnType<typeof historyOf>>[number]

/** `event` is what was hashed, to the letter. */
function entryOf({ event, words }: Entry, key: LetterKey | null): Row {
  const { seq, at, on, byKind: kind, byMember: member, byUnit: unit, happening } = event
  const { commitment, previousHash, hash } = event
  return {
    event: { ...happening, seq, at: at.toISOString(), on, by: { kind, member, unit } },
    ...hexed({ commitment, previousHash, hash }),
    words: words && key && saidIn(openWords(key, words)),
  }
}

function saidIn({ salt, words: said }: Said): Row {
  return { ...hexed({ salt }), said }
}

/** Without the tenant's id, which is the same everywhere and stands in the manifest. */
function bare<T extends { tenantId: string }>({ tenantId: _tenant, ...row }: T): Row {
  return hexed(row)
}

function hexed(row: object): Row {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  ])
  return Object.fromEntries(entries)
}
