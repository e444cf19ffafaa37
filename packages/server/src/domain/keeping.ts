/** Whether a letter may be destroyed (清除): not while it has to be kept, nor without the approval that is asked for. */
import type { RefusalReason } from '@yanlu/sdk/contract'
import { addYears } from './day.ts'
import { factsOf } from './facts.ts'
import { livingStatuses } from './guards.ts'
import type { Letter } from './letter.ts'
import type { Attempt } from './lifecycle.ts'
import { requirementsOf } from './policy.ts'

/**
 * Where a text forbids destroying without approval, that is stated with the act if the policy asks for it there; else
 * nothing may be destroyed, not by the administrator either [yifang-xinfang 四-5].
 */
export function nothingKeepsIt(letter: Letter, { policy, now }: Attempt): RefusalReason | null {
  const { keepYears, noRemoval } = policy.archive
  if (keepYears !== null && !(now.on > keptUntil(letter, keepYears))) return 'stillKept'
  if (!noRemoval) return null
  return requirementsOf(policy, 'purge', factsOf(letter, policy)).length > 0 ? null : 'noRemoval'
}

/** Whole years from the day it ended, the last day being one of them; one that has not ended is kept. */
function keptUntil({ status, endedOn, answeredOn, receivedOn }: Letter, years: number): string {
  const from = endedOn ?? (livingStatuses.includes(status) ? null : (answeredOn ?? receivedOn))
  return from === null ? '9999-12-31' : addYears(from, years)
}
