/**
 * Policies as letters are judged by them. A version never changes, so each replica reads it once and then keeps it: a
 * document of some tens of kilobytes travels neither with every letter nor with every page of them.
 */
import type { Policy } from '@yanlu/sdk/contract'
import type { Tx } from '../db/tenant.ts'
import { Kept } from '../kept.ts'
import { documentOf } from './store.ts'

/** A version of a mailbox's policy, as letters are pinned to it. */
export interface Pinned {
  mailboxId: string
  policyVersion: number
}

export interface Policies {
  /** Asking for one that is not there throws. */
  of(tx: Tx, pinned: Pinned): Promise<Policy>
}

const keptAtMost = 2000

export function keepPolicies(): Policies {
  const kept = new Kept<Policy>(keptAtMost)
  return {
    of: (tx, { mailboxId, policyVersion }) =>
      kept.get(`${tx.tenantId}/${mailboxId}/${policyVersion}`, () => read(tx, { mailboxId, policyVersion })),
  }
}

/** The policy each of these was received under, by `policyKey`. */
export async function policiesOf(
  policies: Policies,
  tx: Tx,
  letters: readonly Pinned[],
): Promise<ReadonlyMap<string, Policy>> {
  const distinct = new Map(letters.map((letter) => [policyKey(letter), letter]))
  return new Map(await Promise.all([...distinct].map(async ([key, one]) => [key, await policies.of(tx, one)] as const)))
}

export function policyKey({ mailboxId, policyVersion }: Pinned): string {
  return `${mailboxId} ${policyVersion}`
}

async function read(tx: Tx, { mailboxId, policyVersion: version }: Pinned): Promise<Policy> {
  const [found] = await documentOf(tx.sql, { tenantId: tx.tenantId, mailboxId, version })
  if (!found) throw new Error(`mailbox ${mailboxId} has no version ${version} of its policy`)
  return found.document
}
