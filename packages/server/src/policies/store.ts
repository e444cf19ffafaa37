/** Policy versions of a tenant's mailboxes. A version never changes once it is there. */
import { and, desc, eq, gte, lte, max, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { prepared } from '../db/prepared.ts'
import { policies } from '../db/schema/policy.ts'
import { mailboxes } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'
import type { Day } from '../domain/day.ts'

/** The newest version of each of the tenant's mailboxes, without its document, and the mailbox's name. */
export function newestPolicies({ sql: db, tenantId }: Tx) {
  return newest(db, { tenantId })
}

const newest = prepared(['tenantId'], (db, { tenantId }) =>
  db
    .selectDistinctOn([policies.mailboxId], {
      mailboxId: policies.mailboxId,
      name: mailboxes.name,
      policyVersion: policies.version,
    })
    .from(policies)
    .innerJoin(mailboxes, and(eq(mailboxes.tenantId, policies.tenantId), eq(mailboxes.id, policies.mailboxId)))
    .where(eq(policies.tenantId, tenantId))
    .orderBy(policies.mailboxId, desc(policies.version)),
)

/** Versions that letters are received under today or will be, with their mailbox's name. */
export function standingPolicies(tx: Tx, today: Day) {
  const earlier = alias(policies, 'earlier')
  const inForce = tx.sql
    .select({ version: max(earlier.version) })
    .from(earlier)
    .where(
      and(
        eq(earlier.tenantId, tx.tenantId),
        eq(earlier.mailboxId, policies.mailboxId),
        lte(earlier.inForceFrom, today),
      ),
    )
  return tx.sql
    .select({
      mailboxId: policies.mailboxId,
      name: mailboxes.name,
      version: policies.version,
      inForceFrom: policies.inForceFrom,
      document: policies.document,
    })
    .from(policies)
    .innerJoin(mailboxes, and(eq(mailboxes.tenantId, tx.tenantId), eq(mailboxes.id, policies.mailboxId)))
    .where(and(eq(policies.tenantId, tx.tenantId), gte(policies.version, sql`coalesce((${inForce}), 0)`)))
    .orderBy(policies.mailboxId, desc(policies.version))
}

/** One version's document. */
export const documentOf = prepared(['tenantId', 'mailboxId', 'version'], (db, { tenantId, mailboxId, version }) =>
  db
    .select({ document: policies.document })
    .from(policies)
    .where(and(eq(policies.tenantId, tenantId), eq(policies.mailboxId, mailboxId), eq(policies.version, version))),
)
