/** What is read of one letter, each by the tenant and the letter's id. */
import { and, asc, eq, getTableColumns, type Placeholder } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import {
  letterEvents,
  letterIdentities,
  letterKeys,
  letters,
  letterWords,
  ofSameEvent,
} from '../../db/schema/letter.ts'
import { deadlines as deadlineTable, letterBars, tasks as taskTable } from '../../db/schema/letter-work.ts'
import { mailboxes, members, tenants } from '../../db/schema/tenant.ts'

const place = ['tenantId', 'id'] as const
type Place = Record<(typeof place)[number], Placeholder>
type OfLetter =
  | typeof taskTable
  | typeof deadlineTable
  | typeof letterEvents
  | typeof letterIdentities
  | typeof letterKeys
  | typeof letterBars

function ofLetter(table: OfLetter, { tenantId, id }: Place) {
  return and(eq(table.tenantId, tenantId), eq(table.letterId, id))
}

export const head = prepared(place, (db, { tenantId, id }) =>
  db
    .select({ row: letters, mailbox: mailboxes, tenant: tenants })
    .from(letters)
    .innerJoin(mailboxes, and(eq(mailboxes.tenantId, letters.tenantId), eq(mailboxes.id, letters.mailboxId)))
    .innerJoin(tenants, eq(tenants.tenantId, letters.tenantId))
    .where(and(eq(letters.tenantId, tenantId), eq(letters.id, id))),
)

export const letterKey = prepared(place, (db, its) => db.select().from(letterKeys).where(ofLetter(letterKeys, its)))

export const tasks = prepared(place, (db, its) =>
  db.select().from(taskTable).where(ofLetter(taskTable, its)).orderBy(asc(taskTable.number)),
)

export const deadlines = prepared(place, (db, its) =>
  db.select().from(deadlineTable).where(ofLetter(deadlineTable, its)).orderBy(asc(deadlineTable.number)),
)

export const identityFields = prepared(place, (db, its) =>
  db.select({ field: letterIdentities.field }).from(letterIdentities).where(ofLetter(letterIdentities, its)),
)

/** The members who are kept from it. */
export const barred = prepared(place, (db, its) =>
  db
    .select({ id: members.id, name: members.name })
    .from(letterBars)
    .innerJoin(members, and(eq(members.tenantId, letterBars.tenantId), eq(members.id, letterBars.whoId)))
    .where(ofLetter(letterBars, its)),
)

/** Events with their words (gone once the letter is purged) and the names of the members who did them. */
export const history = prepared(place, (db, its) =>
  db
    .select({ event: getTableColumns(letterEvents), words: getTableColumns(letterWords), name: members.name })
    .from(letterEvents)
    .leftJoin(letterWords, ofSameEvent)
    .leftJoin(members, and(eq(members.tenantId, letterEvents.tenantId), eq(members.id, letterEvents.byMember)))
    .where(ofLetter(letterEvents, its))
    .orderBy(asc(letterEvents.seq)),
)
