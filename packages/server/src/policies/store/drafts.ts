/** Policies as administrators change them: the draft of each mailbox, and the versions that come of it. */
import { Problem } from '@yanlu/sdk/contract'
import { and, desc, eq, lt, lte } from 'drizzle-orm'
import { type Proposed, policies, policyDrafts } from '../../db/schema/policy.ts'
import { mailboxes, members } from '../../db/schema/tenant.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Day } from '../../domain/day.ts'

export type { Approval } from '../../db/schema/policy.ts'
export type PolicyRow = typeof policies.$inferSelect
export type DraftRow = typeof policyDrafts.$inferSelect

export interface OpenedPolicy {
  mailbox: typeof mailboxes.$inferSelect
  newest: PolicyRow
  /** The version that letters are received under today. */
  inForce: PolicyRow
  draft: DraftRow | null
}

/** @throws {Problem} `not_found` */
export async function openPolicy(tx: Tx, slug: string, today: Day): Promise<OpenedPolicy> {
  const { tenantId, sql } = tx
  const [found] = await sql
    .select({ mailbox: mailboxes, newest: policies })
    .from(mailboxes)
    .innerJoin(policies, and(eq(policies.tenantId, tenantId), eq(policies.mailboxId, mailboxes.id)))
    .where(and(eq(mailboxes.tenantId, tenantId), eq(mailboxes.slug, slug)))
    .orderBy(desc(policies.version))
    .limit(1)
  if (!found) throw new Problem('not_found', 'not_found')
  const [drafts, inForce] = await Promise.all([
    draftOf(tx, found.mailbox.id),
    versionInForce(tx, found.mailbox.id, today),
  ])
  return { ...found, inForce: inForce ?? found.newest, draft: drafts[0] ?? null }
}

function draftOf({ tenantId, sql }: Tx, mailboxId: string) {
  return sql
    .select()
    .from(policyDrafts)
    .where(and(eq(policyDrafts.tenantId, tenantId), eq(policyDrafts.mailboxId, mailboxId)))
}

async function versionInForce(tx: Tx, mailboxId: string, today: Day): Promise<PolicyRow | undefined> {
  const own = and(eq(policies.tenantId, tx.tenantId), eq(policies.mailboxId, mailboxId))
  const [row] = await tx.sql
    .select()
    .from(policies)
    .where(and(own, lte(policies.inForceFrom, today)))
    .orderBy(desc(policies.version))
    .limit(1)
  return row
}

/** One version; undefined where there is none. */
export async function policyVersion({ tenantId, sql }: Tx, mailboxId: string, version: number) {
  const [row] = await sql
    .select()
    .from(policies)
    .where(and(eq(policies.tenantId, tenantId), eq(policies.mailboxId, mailboxId), eq(policies.version, version)))
  return row
}

/** The newest first. */
export function policyVersions(
  { tenantId, sql }: Tx,
  { mailboxId, before, limit }: { mailboxId: string; before: number | null; limit: number },
): Promise<PolicyRow[]> {
  const own = and(eq(policies.tenantId, tenantId), eq(policies.mailboxId, mailboxId))
  return sql
    .select()
    .from(policies)
    .where(before === null ? own : and(own, lt(policies.version, before)))
    .orderBy(desc(policies.version))
    .limit(limit)
}

export function appendVersion(tx: Tx, row: Omit<PolicyRow, 'tenantId'>): void {
  tx.later(tx.sql.insert(policies).values({ tenantId: tx.tenantId, ...row }))
}

export function keepDraft(tx: Tx, row: Omit<DraftRow, 'tenantId'>): void {
  const whole = { tenantId: tx.tenantId, ...row }
  tx.later(
    tx.sql
      .insert(policyDrafts)
      .values(whole)
      .onConflictDoUpdate({ target: [policyDrafts.tenantId, policyDrafts.mailboxId], set: whole }),
  )
}

export function dropDraft(tx: Tx, mailboxId: string): void {
  const own = and(eq(policyDrafts.tenantId, tx.tenantId), eq(policyDrafts.mailboxId, mailboxId))
  tx.later(tx.sql.delete(policyDrafts).where(own))
}

export function proposeDraft(tx: Tx, mailboxId: string, proposed: Proposed): void {
  const own = and(eq(policyDrafts.tenantId, tx.tenantId), eq(policyDrafts.mailboxId, mailboxId))
  tx.later(tx.sql.update(policyDrafts).set({ proposed }).where(own))
}

/** Names by id, and the roles that somebody has. */
export async function peopleOf({ tenantId, sql }: Tx) {
  const rows = await sql
    .select({ id: members.id, name: members.name, roleId: members.roleId, leftOn: members.leftOn })
    .from(members)
    .where(eq(members.tenantId, tenantId))
  return {
    names: new Map(rows.map(({ id, name }) => [id, name])),
    staffed: new Set(rows.filter(({ leftOn }) => leftOn === null).map(({ roleId }) => roleId)),
  }
}
