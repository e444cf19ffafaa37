/** Policy versions, which never change, and the draft of each mailbox. */
import type { Policy } from '@yanlu/sdk/contract'
import { date, foreignKey, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { app, instant, tenantId } from './columns.ts'
import { mailboxes, members } from './tenant.ts'

export const policies = app.table(
  'policy',
  {
    tenantId: tenantId(),
    mailboxId: uuid('mailbox_id').notNull(),
    version: integer().notNull(),
    inForceFrom: date('in_force_from', { mode: 'string' }).notNull(),
    document: jsonb().$type<Policy>().notNull(),
    /** Who published it, when and why; null for what the product or the operator began with. */
    publishedBy: uuid('published_by'),
    publishedAt: instant('published_at'),
    reason: text(),
    approvals: jsonb().$type<Approval[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.mailboxId, t.version] }),
    foreignKey({ columns: [t.tenantId, t.mailboxId], foreignColumns: [mailboxes.tenantId, mailboxes.id] }),
  ],
)

/** Who agreed to a change of a policy. */
export interface Approval {
  role: string
  member: string | null
  at: string | null
}

/** What an administrator is writing: one draft a mailbox, and whether it waits for whoever has to agree. */
export const policyDrafts = app.table(
  'policy_draft',
  {
    tenantId: tenantId(),
    mailboxId: uuid('mailbox_id').notNull(),
    revision: integer().notNull(),
    /** The version it was begun from. */
    base: integer().notNull(),
    document: jsonb().$type<Policy>().notNull(),
    savedBy: uuid('saved_by').notNull(),
    savedAt: instant('saved_at').notNull(),
    proposed: jsonb().$type<Proposed>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.mailboxId] }),
    foreignKey({ columns: [t.tenantId, t.mailboxId], foreignColumns: [mailboxes.tenantId, mailboxes.id] }),
    foreignKey({ columns: [t.tenantId, t.savedBy], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** Published already, and in force once everybody has agreed. */
export interface Proposed {
  inForceFrom: string
  reason: string
  by: string
  at: string
  approvals: Approval[]
}
