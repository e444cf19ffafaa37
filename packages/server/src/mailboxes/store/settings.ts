/** Mailboxes as their administrators set them up, and the versions of their policy. */
import { Problem } from '@yanlu/sdk/contract'
import { and, asc, desc, eq } from 'drizzle-orm'
import { codeOf, constraintOf } from '../../db/failure.ts'
import { mailboxRoutes } from '../../db/schema/directory.ts'
import { policies } from '../../db/schema/policy.ts'
import { mailboxes } from '../../db/schema/tenant.ts'
import type { Tx } from '../../db/tenant.ts'

export type MailboxRow = typeof mailboxes.$inferSelect
export type PolicyRow = typeof policies.$inferSelect

export function allMailboxes({ tenantId, sql }: Tx): Promise<MailboxRow[]> {
  return sql.select().from(mailboxes).where(eq(mailboxes.tenantId, tenantId)).orderBy(asc(mailboxes.name))
}

export interface OpenedSettings {
  mailbox: MailboxRow
  /** Every version of its policy, the newest first. */
  versions: readonly [PolicyRow, ...PolicyRow[]]
}

/** @throws {Problem} `not_found` */
export async function openSettings({ tenantId, sql }: Tx, slug: string): Promise<OpenedSettings> {
  const rows = await sql
    .select({ mailbox: mailboxes, version: policies })
    .from(mailboxes)
    .innerJoin(policies, and(eq(policies.tenantId, tenantId), eq(policies.mailboxId, mailboxes.id)))
    .where(and(eq(mailboxes.tenantId, tenantId), eq(mailboxes.slug, slug)))
    .orderBy(desc(policies.version))
  const [first, ...others] = rows
  if (!first) throw new Problem('not_found', 'not_found')
  return { mailbox: first.mailbox, versions: [first.version, ...others.map(({ version }) => version)] }
}

/** @param version the first of its policy */
export function insertMailbox(tx: Tx, row: MailboxRow, version: PolicyRow): void {
  const { tenantId, sql, later } = tx
  later(sql.insert(mailboxes).values(row))
  later(sql.insert(policies).values(version))
  later(sql.insert(mailboxRoutes).values({ slug: row.slug, tenantId, mailboxId: row.id }))
}

/** Whether a mailbox could not be made since its slug is another's, of whichever organisation. */
export function isSlugTaken(error: unknown): boolean {
  return codeOf(error) === '23505' && /^mailbox_(pkey|slug)$/.test(constraintOf(error) ?? '')
}

export function changeMailbox(tx: Tx, id: string, change: Partial<MailboxRow>): void {
  const own = and(eq(mailboxes.tenantId, tx.tenantId), eq(mailboxes.id, id))
  tx.later(tx.sql.update(mailboxes).set(change).where(own))
}

export function appendPolicy(tx: Tx, version: Omit<PolicyRow, 'tenantId'>): void {
  tx.later(tx.sql.insert(policies).values({ tenantId: tx.tenantId, ...version }))
}
