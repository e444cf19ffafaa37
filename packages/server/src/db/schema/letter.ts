/**
 * A letter: its state, its history, its words, who wrote it, and the key that all of who wrote it hangs on.
 *
 * Words and identity are apart from the history: purging deletes them and the key; the events stay.
 */
import { identityFields, letterEventTypes, letterStatuses, nextSteps } from '@yanlu/sdk/contract'
import { and, eq, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { EventWords, Happening } from '../../domain/events.ts'
import type { Marks } from '../../domain/letter.ts'
import { app, bytea, day, instant, tenantId } from './columns.ts'
import { mailboxes, units } from './tenant.ts'

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
    /** Sealed under the letter's key; null once it is purged. */
    title: bytea(),
    status: text({ enum: letterStatuses }).notNull(),
    category: text().notNull(),
    disposition: text(),
    /** The unit whose desk it is on. */
    deskId: uuid('desk_id').notNull(),
    anonymous: boolean().notNull(),
    identified: boolean().notNull(),
    policyVersion: integer('policy_version').notNull(),
    receivedAt: instant('received_at').notNull(),
    receivedOn: day('received_on').notNull(),
    answeredOn: day('answered_on'),
    /** HMAC of what was submitted, under the sender's own secret: tells a repeated submission from another one. */
    submission: bytea().notNull(),
    /** What it waits for, whoever's move it is; derived with the state, so that lists need no join. */
    next: text({ enum: nextSteps }).notNull(),
    nextUnitId: uuid('next_unit_id'),
    /** What is remembered of its course and nothing asks the database about. */
    marks: jsonb().$type<Marks>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.mailboxId], foreignColumns: [mailboxes.tenantId, mailboxes.id] }),
    foreignKey({ columns: [t.tenantId, t.deskId], foreignColumns: [units.tenantId, units.id] }),
    index('letter_by_mailbox').on(t.tenantId, t.mailboxId, t.id),
    index('letter_by_code').on(t.tenantId, t.letterCode),
  ],
)

/** The foreign key of what belongs to a letter. */
export const ofLetter = <T extends { tenantId: AnyPgColumn; letterId: AnyPgColumn }>(t: T) =>
  foreignKey({ columns: [t.tenantId, t.letterId], foreignColumns: [letters.tenantId, letters.id] })

/**
 * The earlier letter that one goes on from. It stays when the earlier one is purged: who was kept from that one is kept
 * from it still. Beside the letter, so that a tenant's letters go a batch at a time.
 */
export const letterLinks = app.table(
  'letter_link',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    earlierId: uuid('earlier_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.letterId] }),
    ofLetter(t),
    foreignKey({ columns: [t.tenantId, t.earlierId], foreignColumns: [letters.tenantId, letters.id] }),
    index('letter_link_by_earlier').on(t.tenantId, t.earlierId, t.letterId.desc()),
  ],
)

/** The letter's key, wrapped by the tenant's. Without this row words and identity are gone for good. */
export const letterKeys = app.table(
  'letter_key',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    /** Goes up when the letter gets another key. */
    number: integer().notNull().default(1),
    tenantKeyVersion: integer('tenant_key_version').notNull(),
    wrapped: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.letterId, t.number] }), ofLetter(t)],
)

/**
 * The foreign key of what is sealed under a letter's key: whoever opened the letter before it got another key, and saves
 * after, is refused by it and tries again.
 */
function underKey(t: { tenantId: AnyPgColumn; letterId: AnyPgColumn; keyNumber: AnyPgColumn }, name: string) {
  const columns = [t.tenantId, t.letterId, t.keyNumber] as const
  const foreignColumns = [letterKeys.tenantId, letterKeys.letterId, letterKeys.number] as const
  return foreignKey({ name, columns: [...columns], foreignColumns: [...foreignColumns] })
}

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
    keyNumber: integer('key_number').notNull().default(1),
    /** Salt and words under the letter's key. */
    sealed: bytea(),
    /** What was said before words were sealed, until the next start seals it. */
    plain: jsonb().$type<{ salt: string; words: EventWords }>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.letterId, t.seq] }),
    ofLetter(t),
    underKey(t, 'letter_words_under_key'),
    check('letter_words_once', sql`(sealed is null) <> (plain is null)`),
    index('letter_words_plain').on(t.tenantId, t.letterId).where(sql`plain is not null`),
  ],
)

/** Joins an event and its words. */
export const ofSameEvent = and(
  eq(letterWords.tenantId, letterEvents.tenantId),
  eq(letterWords.letterId, letterEvents.letterId),
  eq(letterWords.seq, letterEvents.seq),
)

/** Sealed field by field under the letter's key; associated data: tenant, table, row, column. */
export const letterIdentities = app.table(
  'letter_identity',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    field: text({ enum: identityFields }).notNull(),
    keyNumber: integer('key_number').notNull().default(1),
    sealed: bytea().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.letterId, t.field] }),
    ofLetter(t),
    underKey(t, 'letter_identity_under_key'),
  ],
)
