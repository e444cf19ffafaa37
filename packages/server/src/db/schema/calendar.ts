/** Versions of an organisation's calendar, and how far open deadlines have been recounted by each. */
import type { CalendarChangeView } from '@yanlu/sdk/contract'
import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { CalendarDocument } from '../../domain/calendar-document.ts'
import { app, day, instant, tenantId } from './columns.ts'
import { apiKeys } from './organisation.ts'
import { members } from './tenant.ts'

/** Appended, never rewritten; only how far the recount is moves on. */
export const calendarVersions = app.table(
  'calendar_version',
  {
    tenantId: tenantId(),
    version: integer().notNull(),
    at: instant('at').notNull(),
    /** null where a national notice came with the product. */
    memberId: uuid('member_id'),
    /** The API key that did it for them. */
    apiKeyId: uuid('api_key_id'),
    reason: text().notNull(),
    document: jsonb().$type<CalendarDocument>().notNull(),
    changes: jsonb().$type<CalendarChangeView[]>().notNull(),
    /** The first and the last day that count differently from the version before; null where none does. */
    reachesFrom: day('reaches_from'),
    reachesTo: day('reaches_to'),
    /** The letter up to which deadlines are recounted. */
    recountedTo: uuid('recounted_to'),
    /** When to look through the letters, and then once more; null when there is nothing left to do. */
    recountAt: instant('recount_at'),
    movedLetters: integer('moved_letters').notNull().default(0),
    movedDeadlines: integer('moved_deadlines').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.version] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.tenantId, t.apiKeyId], foreignColumns: [apiKeys.tenantId, apiKeys.id] }),
    index('calendar_version_to_recount').on(t.tenantId, t.recountAt).where(sql`recount_at is not null`),
  ],
)
