/** The organisation and what it is made of: mailboxes, units, members, policy versions, its keys. */
import type { Policy } from '@yanlu/sdk/contract'
import { roles } from '@yanlu/sdk/contract'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { app, bytea, instant, tenantId } from './columns.ts'

export const tenants = app.table('tenant', {
  tenantId: tenantId().primaryKey(),
  name: text().notNull(),
  /** IANA name; the tenant's days begin and end in it. */
  timeZone: text('time_zone').notNull(),
  calendar: text().notNull(),
  demo: boolean().notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
})

export const tenantKeys = app.table(
  'tenant_key',
  { tenantId: tenantId(), version: integer().notNull(), wrapped: bytea().notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.version] })],
)

export const units = app.table(
  'unit',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    name: text().notNull(),
    seal: text().notNull(),
    /** Whether letters are assigned to it; the office itself is a unit that does not. */
    handles: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
)

export const members = app.table(
  'member',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    unitId: uuid('unit_id').notNull(),
    name: text().notNull(),
    email: text().notNull(),
    role: text({ enum: roles }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [units.tenantId, units.id] }),
    index('member_by_unit').on(t.tenantId, t.unitId),
  ],
)

export const policies = app.table(
  'policy',
  {
    tenantId: tenantId(),
    mailboxId: uuid('mailbox_id').notNull(),
    version: integer().notNull(),
    inForceFrom: date('in_force_from', { mode: 'string' }).notNull(),
    document: jsonb().$type<Policy>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.mailboxId, t.version] }),
    foreignKey({ columns: [t.tenantId, t.mailboxId], foreignColumns: [mailboxes.tenantId, mailboxes.id] }),
  ],
)

export const mailboxes = app.table(
  'mailbox',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    leader: text().notNull(),
    office: text().notNull(),
    seal: text().notNull(),
    numberPrefix: text('number_prefix').notNull(),
    /** Origins whose pages may embed it. */
    origins: text().array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('mailbox_slug').on(t.tenantId, t.slug)],
)

/** Registration numbers: counted at acceptance, never at submission. */
export const counters = app.table(
  'counter',
  {
    tenantId: tenantId(),
    mailboxId: uuid('mailbox_id').notNull(),
    year: integer().notNull(),
    count: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.mailboxId, t.year] }),
    foreignKey({ columns: [t.tenantId, t.mailboxId], foreignColumns: [mailboxes.tenantId, mailboxes.id] }),
  ],
)
