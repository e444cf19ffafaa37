/** Whether a letter can be referred now (转办、上报): by any of the ways that the policy has. */
import type { RefusalReason } from '@yanlu/sdk/contract'
import { dispositionRefusal } from './dispositions.ts'
import type { Letter } from './letter.ts'
import type { Attempt } from './lifecycle.ts'

/** A way that binds to something else, such as another kind of mailbox, is none. */
export function mayBeReferred(letter: Letter, { policy }: Attempt): RefusalReason | null {
  const ways = policy.dispositions.filter(({ act }) => act === 'refer')
  const refusals = ways.map((way) => dispositionRefusal(way, letter, policy))
  if (refusals.includes(null)) return null
  return refusals.includes('acceptFirst') ? 'acceptFirst' : 'nothingRefers'
}
