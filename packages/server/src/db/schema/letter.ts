/**
 * A letter: its state, its history, its words, who wrote it, and the key that all of who wrote it hangs on.
 *
 * Words and identity are apart from the history: purging deletes them and the key; the events stay.
 */
import {
  identityFields,
  letterEventTypes,
  letterStatuses,
  milestones,
  nextSteps,
  spanUnits,
  startEvents,
  taskStates,
} from '@yanlu/sdk/contract'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Happening } from '../../domain/events.ts'
import { app, bytea, instant, tenantId } from './columns.ts'
import { mailboxes, units } from './tenant.ts'

const day = (name: string) => date(name, { mode: 'string' })

export const letters = app.table(
  'letter',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    mailboxId: uuid('mailbox_id').notNull(),
    seq: integer().notNull(),
    /** Hash of the last event. */
    head: bytea().notNull(),
    letterCode: text('letter_code').notNull(),
    registrationNumber: text('registration_number'),
    title: text(),
    status: text({ enum: letterStatuses }).notNull(),
    category: text().notNull(),
    disposition: text(),
    anonymous: boolean().notNull(),
    identified: boolean().notNull(),
    policyVersion: integer('policy_version').notNull(),
    receivedAt: instant('received_at').notNull(),
    receivedOn: day('received_on').notNull(),
    answeredOn: day('answered_on'),
    /** HMAC of what was submitted, under the sender's own secret: tells a repeated submission from another one. */
    submission: bytea().notNull(),
    /** Whose move it is; derived with the state, so that lists need no join. */
    next: text({ enum: nextSteps }).notNull(),
    nextUnitId: uuid('next_unit_id'),
    holder: text({ enum: ['office', 'unit', 'nobody'] }).notNull(),
    /** The nearest open deadline; `infinity` where none is open, so that keyset paging needs no nulls. */
    dueOn: day('due_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.mailboxId], foreignColumns: [mailboxes.tenantId, mailboxes.id] }),
    index('letter_by_due').on(t.tenantId, t.dueOn, t.id.desc()),
    index('letter_by_holder').on(t.tenantId, t.holder, t.dueOn, t.id.desc()),
    index('letter_by_status').on(t.tenantId, t.status, t.dueOn, t.id.desc()),
    // After the order come what else may be asked for at once: decided in the index, without a look at the letter.
    index('letter_by_category').on(t.tenantId, t.category, t.dueOn, t.id.desc(), t.status, t.holder),
  ],
)

const ofLetter = <T extends { tenantId: AnyPgColumn; letterId: AnyPgColumn }>(t: T) =>
  foreignKey({ columns: [t.tenantId, t.letterId], foreignColumns: [letters.tenantId, letters.id] })

export const letterEvents = app.table(
  'letter_event',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    seq: integer().notNull(),
    type: text({ enum: letterEventTypes }).notNull(),
    at: instant('at').notNull(),
    on: day('on_day').notNull(),
    byKind: text('by_kind').notNull(),
    byMember: uuid('by_member'),
    byUnit: uuid('by_unit'),
    /** What the domain said happened, without its words. */
    happening: jsonb().$type<Happening>().notNull(),
    /** SHA-256 over salt and words; null for an event without words. */
    commitment: bytea(),
    previousHash: bytea('previous_hash').notNull(),
    hash: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.letterId, t.seq] }), ofLetter(t)],
)

export const letterWords = app.table(
  'letter_words',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    seq: integer().notNull(),
    salt: bytea().notNull(),
    title: text(),
    text: text(),
    reason: text(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.letterId, t.seq] }), ofLetter(t)],
)

/** Sealed field by field under the letter's key; associated data: tenant, table, row, column. */
export const letterIdentities = app.table(
  'letter_identity',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    field: text({ enum: identityFields }).notNull(),
    sealed: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.letterId, t.field] }), ofLetter(t)],
)

/** The letter's key, wrapped by the tenant's. Without this row the identity is gone for good. */
export const letterKeys = app.table(
  'letter_key',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    tenantKeyVersion: integer('tenant_key_version').notNull(),
    wrapped: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.letterId] }), ofLetter(t)],
)

export const tasks = app.table(
  'task',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    number: integer().notNull(),
    unitId: uuid('unit_id').notNull(),
    lead: boolean().notNull(),
    state: text({ enum: taskStates }).notNull(),
    assignedOn: day('assigned_on').notNull(),
    signedInOn: day('signed_in_on'),
    reportedOn: day('reported_on'),
    /** Its nearest open deadline; `infinity` where none is open. */
    dueOn: day('due_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.letterId, t.number] }),
    ofLetter(t),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [units.tenantId, units.id] }),
    index('task_by_unit').on(t.tenantId, t.unitId, t.dueOn, t.letterId.desc(), t.state),
  ],
)

export const deadlines = app.table(
  'deadline',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    number: integer().notNull(),
    milestone: text({ enum: milestones }).notNull(),
    task: integer(),
    rule: text().notNull(),
    clause: text().notNull(),
    spanCount: integer('span_count').notNull(),
    spanOf: text('span_of', { enum: spanUnits }).notNull(),
    startsFrom: text('starts_from', { enum: startEvents }).notNull(),
    firstDay: text('first_day', { enum: ['excluded', 'counted'] }).notNull(),
    rolls: boolean().notNull(),
    calendarVersion: text('calendar_version').notNull(),
    startedOn: day('started_on').notNull(),
    startMinute: integer('start_minute').notNull(),
    rawOn: day('raw_on').notNull(),
    dueOn: day('due_on').notNull(),
    dueMinute: integer('due_minute'),
    provisional: boolean().notNull(),
    state: text({ enum: ['open', 'met', 'void'] }).notNull(),
    metOn: day('met_on'),
    lapsedOn: day('lapsed_on'),
    /** When the timetable has to look at it; null when there is nothing left to do. */
    wakeAt: instant('wake_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.letterId, t.number] }),
    ofLetter(t),
    index('deadline_to_wake').on(t.tenantId, t.wakeAt).where(sql`wake_at is not null`),
  ],
)
