/** The organisation and what it is made of: mailboxes, units, members, policy versions, its keys. */
import { type LetterAct, type Manageable, reaches, roleKinds, tenantKinds } from '@yanlu/sdk/contract'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { app, bytea, instant, tenantId } from './columns.ts'

export const tenants = app.table(
  'tenant',
  {
    tenantId: tenantId().primaryKey(),
    name: text().notNull(),
    /** IANA name; the tenant's days begin and end in it. */
    timeZone: text('time_zone').notNull(),
    calendar: text().notNull(),
    /** The newest version of its calendar; 0 until it has one. */
    calendarVersion: integer('calendar_version').notNull().default(0),
    /** The organisation's colour, as #RRGGBB. */
    accent: text(),
    demo: boolean().notNull(),
    kind: text({ enum: tenantKinds }).notNull(),
    /** How far the tenant's clock is ahead of the system's, in milliseconds; it only grows. */
    clockOffset: bigint('clock_offset', { mode: 'number' }).notNull().default(0),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** Since when and why it is suspended; whether it is, is in the directory. */
    suspendedAt: instant('suspended_at'),
    suspendedFor: text('suspended_for'),
    /** When all of it was exported since then. */
    exportedAt: instant('exported_at'),
  },
  () => [check('tenant_clock', sql`clock_offset = 0 or kind = 'sandbox'`)],
)

export const tenantKeys = app.table(
  'tenant_key',
  {
    tenantId: tenantId(),
    version: integer().notNull(),
    wrapped: bytea().notNull(),
    /** The master key that wrapped it; null from before that was noted. */
    master: text(),
    /** Whether letters from before get keys of their own anew, or only have theirs wrapped by this one. */
    renewsLetters: boolean('renews_letters').notNull().default(false),
    madeAt: instant('made_at').notNull().defaultNow(),
  },
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
    /** The unit above it. */
    parentId: uuid('parent_id'),
    /** How policies name it without knowing the organisation, e.g. `discipline`. */
    duty: text(),
    /** The unit that took over when this one was removed. */
    successorId: uuid('successor_id'),
    removedOn: date('removed_on', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ name: 'unit_parent', columns: [t.tenantId, t.parentId], foreignColumns: [t.tenantId, t.id] }),
    uniqueIndex('unit_duty').on(t.tenantId, t.duty),
  ],
)

/** Roles (岗位) as the tenant names them and what each may do. */
export const roles = app.table(
  'role',
  {
    tenantId: tenantId(),
    id: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: roleKinds }).notNull(),
    acts: text().array().$type<LetterAct[]>().notNull(),
    reads: text({ enum: reaches }).notNull(),
    concealed: boolean().notNull(),
    manages: text().array().$type<Manageable[]>().notNull(),
    unitId: uuid('unit_id'),
    twoFactor: boolean('two_factor').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [units.tenantId, units.id] }),
  ],
)

export const members = app.table(
  'member',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    unitId: uuid('unit_id').notNull(),
    name: text().notNull(),
    email: text().notNull(),
    roleId: text('role_id').notNull(),
    /** Since when they are no longer a member; their name stays on the trail. */
    leftOn: date('left_on', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [units.tenantId, units.id] }),
    foreignKey({ columns: [t.tenantId, t.roleId], foreignColumns: [roles.tenantId, roles.id] }),
    index('member_by_unit').on(t.tenantId, t.unitId),
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
    /** The unit whose desk receives its letters. */
    officeId: uuid('office_id').notNull(),
    greeting: text(),
    seal: text().notNull(),
    numberPrefix: text('number_prefix').notNull(),
    /** Origins whose pages may embed it. */
    origins: text().array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.officeId], foreignColumns: [units.tenantId, units.id] }),
    uniqueIndex('mailbox_slug').on(t.tenantId, t.slug),
  ],
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
