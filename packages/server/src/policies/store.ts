/** Policy versions of a tenant's mailboxes. A version never changes once it is there. */
import type { Policy } from '@yanlu/sdk/contract'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { mailboxes, policies } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'

/** The newest version of each of the tenant's mailboxes, with the mailbox's name. */
export function newestPolicies(tx: Tx) {
  return tx.sql
    .selectDistinctOn([policies.mailboxId], {
      mailboxId: policies.mailboxId,
      name: mailboxes.name,
      document: policies.document,
    })
    .from(policies)
    .innerJoin(mailboxes, and(eq(mailboxes.tenantId, tx.tenantId), eq(mailboxes.id, policies.mailboxId)))
    .where(eq(policies.tenantId, tx.tenantId))
    .orderBy(policies.mailboxId, desc(policies.version))
}

interface Pinned {
  mailboxId: string
  policyVersion: number
}

/** The policy each letter was received under, by `policyKey`. */
export async function pinnedPolicies(tx: Tx, letters: readonly Pinned[]): Promise<Map<string, Policy>> {
  if (letters.length === 0) return new Map()
  const mailboxes = [...new Set(letters.map((letter) => letter.mailboxId))]
  const versions = [...new Set(letters.map((letter) => letter.policyVersion))]
  const rows = await tx.sql
    .select()
    .from(policies)
    .where(
      and(
        eq(policies.tenantId, tx.tenantId),
        inArray(policies.mailboxId, mailboxes),
        inArray(policies.version, versions),
      ),
    )
  return new Map(rows.map((row) => [policyKey({ mailboxId: row.mailboxId, policyVersion: row.version }), row.document]))
}

export function policyKey({ mailboxId, policyVersion }: Pinned): string {
  return `${mailboxId} ${policyVersion}`
}
