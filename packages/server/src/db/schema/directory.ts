/** Routing: the only tables read before the tenant is known. They hold no words, names or addresses. */
import { tenantStates } from '@yanlu/sdk/contract'
import { index, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, directory, instant, tenantId } from './columns.ts'

/**
 * Every tenant there is, and whether it may be used. Whoever is led to a tenant is led past its row here, so that one
 * that is not there yet, or goes, is nowhere to be found. Only a tenant that is being removed can lose its history.
 */
export const tenantStandings = directory.table('tenant', {
  tenantId: tenantId().primaryKey(),
  state: text({ enum: tenantStates }).notNull(),
})

export const mailboxRoutes = directory.table('mailbox', {
  slug: text().primaryKey(),
  tenantId: tenantId(),
  mailboxId: uuid('mailbox_id').notNull(),
})

/** Keyed hash over both codes → letter; a hit and a miss take one path. */
export const codeRoutes = directory.table(
  'code',
  {
    lookup: bytea().primaryKey(),
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
  },
  (t) => [index('code_by_letter').on(t.tenantId, t.letterId)],
)

/** Which members a signed-in person is. */
export const memberships = directory.table(
  'membership',
  { userId: text('user_id').notNull(), tenantId: tenantId(), memberId: uuid('member_id').notNull() },
  (t) => [primaryKey({ columns: [t.userId, t.tenantId] })],
)

/** SHA-256 of an invitation's token → invitation. */
export const invitationRoutes = directory.table('invitation', {
  hash: bytea().primaryKey(),
  tenantId: tenantId(),
  invitationId: uuid('invitation_id').notNull(),
})

/** SHA-256 of an API key → key. */
export const apiKeyRoutes = directory.table('api_key', {
  hash: bytea().primaryKey(),
  tenantId: tenantId(),
  apiKeyId: uuid('api_key_id').notNull(),
})

/**
 * What the timetable goes round for: deadlines that pass, mails that go out, letters that move to another unit, deadlines
 * under a changed calendar, keys under a changed key.
 */
export const rounds = ['lapse', 'deliver', 'handOver', 'recount', 'rekey'] as const
export type Round = (typeof rounds)[number]

/** The next time a round has something to do inside a tenant, so that nothing polls them all. */
export const wakes = directory.table(
  'wake',
  { tenantId: tenantId(), round: text({ enum: rounds }).notNull(), nextAt: instant('next_at').notNull() },
  (t) => [
    primaryKey({ name: 'wake_pkey', columns: [t.tenantId, t.round] }),
    index('wake_by_time').on(t.round, t.nextAt, t.tenantId),
  ],
)

/** Secrets of the installation, such as what codes are derived and looked up by; wrapped by the master key. */
export const secrets = directory.table('secret', {
  purpose: text().primaryKey(),
  wrapped: bytea().notNull(),
  /** The master key that wrapped it; null from before that was noted. */
  master: text(),
})
