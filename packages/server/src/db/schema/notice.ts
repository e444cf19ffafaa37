/** Outgoing notices: written with what they tell of, sent later. They name a letter, never what it says, or tell of one's account. */
import { noticeKinds } from '@yanlu/sdk/contract'
import { sql } from 'drizzle-orm'
import { date, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { app, instant, tenantId } from './columns.ts'
import { letters } from './letter.ts'
import { members } from './tenant.ts'

export const outbox = app.table(
  'outbox',
  {
    tenantId: tenantId(),
    id: uuid().notNull().defaultRandom(),
    kind: text({ enum: noticeKinds }).notNull(),
    memberId: uuid('member_id').notNull(),
    /** null for a notice about the member's own account. */
    letterId: uuid('letter_id'),
    dueOn: date('due_on', { mode: 'string' }),
    createdAt: instant('created_at').notNull(),
    /** When to try to send it by mail; null once it is sent or given up, and where there is no mail. */
    sendAt: instant('send_at'),
    sentAt: instant('sent_at'),
    tries: integer().notNull().default(0),
    lastError: text('last_error'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.letterId], foreignColumns: [letters.tenantId, letters.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    // Read backwards, newest first.
    index('outbox_by_member').on(t.tenantId, t.memberId, t.createdAt, t.id),
    index('outbox_to_send').on(t.tenantId, t.sendAt).where(sql`send_at is not null`),
  ],
)
