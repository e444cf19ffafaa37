/** Letters that one is linked with, because its writer went on from another, or somebody went on from it. */
import { limits } from '@yanlu/sdk/contract'
import { and, asc, desc, eq, getTableColumns, ne, type SQL } from 'drizzle-orm'
import type { Sql } from '../../db/connect.ts'
import { prepared } from '../../db/prepared.ts'
import { letterKeys, letterLinks, letters } from '../../db/schema/letter.ts'
import { tasks } from '../../db/schema/letter-work.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Linked } from '../../domain/follow-up.ts'
import type { Letter } from '../../domain/letter.ts'
import type { Keyring } from '../../keys/keyring.ts'
import { type LetterKey, letterKeyOf } from './letter-key.ts'
import { openTitle } from './words.ts'

/** A linked letter: what is shown of it, and what says who may see it. */
export interface LinkedRow extends Linked, Pick<Letter, 'id' | 'receivedOn' | 'answeredOn'> {
  letterCode: string
  title: string | null
  key: LetterKey | null
}

export interface Links {
  earlier: LinkedRow | null
  /** The newest first, no more than `limits.linkedLetters`. */
  later: readonly LinkedRow[]
}

export const noLinks: Links = { earlier: null, later: [] }

export async function readLinks(tx: Tx, id: string, keyring: Keyring): Promise<Links> {
  const { sql, tenantId } = tx
  const [before, after] = await Promise.all([earlierOf(sql, { tenantId, id }), laterOf(sql, { tenantId, id })])
  const [earlier, later] = await Promise.all([gathered(tx, before, keyring), gathered(tx, after, keyring)])
  return { earlier: earlier[0] ?? null, later }
}

const earlierOf = prepared(['tenantId', 'id'], (db, { tenantId, id }) => {
  const { letterId, earlierId } = letterLinks
  return withTasks(db, earlierId, and(eq(letterLinks.tenantId, tenantId), eq(letterId, id)))
})

const laterOf = prepared(['tenantId', 'id'], (db, { tenantId, id }) => {
  const { letterId, earlierId } = letterLinks
  const later = and(eq(letterLinks.tenantId, tenantId), eq(earlierId, id))
  return withTasks(db, letterId, and(later, ne(letters.status, 'purged')))
})

/** A row for each task, and one for a letter without any. */
function withTasks(db: Sql, at: typeof letterLinks.letterId | typeof letterLinks.earlierId, which: SQL | undefined) {
  const linked = db
    .select(getTableColumns(letters))
    .from(letterLinks)
    .innerJoin(letters, and(eq(letters.tenantId, letterLinks.tenantId), eq(letters.id, at)))
    .where(which)
    .orderBy(desc(at))
    .limit(limits.linkedLetters)
    .as('linked')
  return db
    .select({
      id: linked.id,
      letterCode: linked.letterCode,
      sealedTitle: linked.title,
      key: letterKeys,
      status: linked.status,
      receivedOn: linked.receivedOn,
      answeredOn: linked.answeredOn,
      desk: linked.deskId,
      marks: linked.marks,
      unit: tasks.unitId,
      state: tasks.state,
    })
    .from(linked)
    .leftJoin(letterKeys, and(eq(letterKeys.tenantId, linked.tenantId), eq(letterKeys.letterId, linked.id)))
    .leftJoin(tasks, and(eq(tasks.tenantId, linked.tenantId), eq(tasks.letterId, linked.id)))
    .orderBy(desc(linked.id), asc(tasks.number))
}

type Row = Awaited<ReturnType<typeof laterOf>>[number]

async function gathered(tx: Tx, rows: readonly Row[], keyring: Keyring): Promise<LinkedRow[]> {
  const byLetter = Map.groupBy(rows, ({ id }) => id)
  const linked = [...byLetter.values()].map(async ([first, ...others]) => {
    const { marks, sealedTitle, key, unit: _unit, state: _state, ...own } = first as Row
    const { accused, recused } = marks
    const letter = { tenantId: tx.tenantId, id: own.id, title: sealedTitle }
    const opened = await letterKeyOf(tx, key, keyring)
    const title = openTitle(opened, letter)
    const tasks = [first as Row, ...others].flatMap(({ unit, state }) => (unit && state ? [{ unit, state }] : []))
    return { ...own, title, key: opened, accused, recused, tasks }
  })
  return Promise.all(linked)
}

/** The one letter of this tenant that has the code. */
export async function letterByCode({ sql, tenantId }: Tx, letterCode: string): Promise<string | null> {
  const [found, another] = await byCode(sql, { tenantId, letterCode })
  return found && !another ? found.id : null
}

const byCode = prepared(['tenantId', 'letterCode'], (db, { tenantId, letterCode }) =>
  db
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.tenantId, tenantId), eq(letters.letterCode, letterCode)))
    .limit(2),
)
