/** What administrators keep: invitations, API keys, hand-overs between units, and the record of what they did. */
import { auditActs, type Scope } from '@yanlu/sdk/contract'
import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { app, bytea, day, instant, tenantId } from './columns.ts'
import { members, units } from './tenant.ts'

/** An invitation (邀请); its token is in nobody's hands but the invited person's, and only its hash is kept. */
export const invitations = app.table(
  'invitation',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    email: text().notNull(),
    name: text().notNull(),
    roleId: text('role_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    invitedBy: uuid('invited_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    revokedAt: instant('revoked_at'),
    /** The token under the tenant's key, for as long as it waits to be mailed. */
    sealed: bytea(),
    /** When to try to send it; null once it is sent or given up, and where there is no mail. */
    sendAt: instant('send_at'),
    sentAt: instant('sent_at'),
    tries: integer().notNull().default(0),
    lastError: text('last_error'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [units.tenantId, units.id] }),
    foreignKey({ columns: [t.tenantId, t.invitedBy], foreignColumns: [members.tenantId, members.id] }),
    uniqueIndex('invitation_open').on(t.tenantId, t.email).where(sql`used_at is null and revoked_at is null`),
    index('invitation_to_send').on(t.tenantId, t.sendAt).where(sql`send_at is not null`),
  ],
)

/** An API key (接口密钥): whom it acts as and within what. The key is kept nowhere; its hash leads here. */
export const apiKeys = app.table(
  'api_key',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    name: text().notNull(),
    start: text().notNull(),
    memberId: uuid('member_id').notNull(),
    scopes: text().array().$type<Scope[]>().notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
    lastUsedOn: day('last_used_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.tenantId, t.createdBy], foreignColumns: [members.tenantId, members.id] }),
  ],
)

/** `all`: everything the unit ever had, since it is no more; `open`: what still lives. */
export const handOverReaches = ['all', 'open'] as const

/** Letters on their way from one unit to another (移交): the timetable moves them until `until` has passed. */
export const handOvers = app.table(
  'hand_over',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    fromId: uuid('from_id').notNull(),
    toId: uuid('to_id').notNull(),
    reach: text({ enum: handOverReaches }).notNull(),
    /** Who was in the unit: they stay kept from letters about it. */
    people: uuid().array().notNull(),
    startedAt: instant('started_at').notNull(),
    /** When it looks a last time: somebody may have been giving the unit a letter as it began. */
    until: instant('until').notNull(),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.fromId], foreignColumns: [units.tenantId, units.id] }),
    foreignKey({ columns: [t.tenantId, t.toId], foreignColumns: [units.tenantId, units.id] }),
    index('hand_over_under_way').on(t.tenantId, t.startedAt).where(sql`finished_at is null`),
  ],
)

/** What an administrator did (审计). Appended, never rewritten. */
export const audits = app.table(
  'audit',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    at: instant('at').notNull(),
    act: text({ enum: auditActs }).notNull(),
    /** null for whoever runs the server. */
    memberId: uuid('member_id'),
    /** The API key that did it for them. */
    apiKeyId: uuid('api_key_id'),
    subjectId: text('subject_id').notNull(),
    subject: text().notNull(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.tenantId, t.apiKeyId], foreignColumns: [apiKeys.tenantId, apiKeys.id] }),
  ],
)
