/** Whether a letter can be referred now (转办、上报): by any of the ways that the policy has. */
import type { RefusalReason } from '@yanlu/sdk/contract'
import { dispositionRefusal } from './dispositions.ts'
import type { Letter } from './letter.ts'
import type { Attempt } from './lifecycle.ts'
import { dispositionOf } from './policy.ts'

/**
 * A way that binds to something else, such as another kind of mailbox, is none. What was reported up goes on level by
 * level; what went outside is not ours any more [shi-xinfang 一(三)⑹].
 */
export function mayBeReferred(letter: Letter, { policy }: Attempt): RefusalReason | null {
  const gone = letter.status === 'referred'
  if (gone && dispositionOf(policy, letter.disposition)?.toward !== 'up') return 'ended'
  const ways = policy.dispositions.filter(({ act, toward }) => act === 'refer' && (!gone || toward === 'up'))
  const refusals = ways.map((way) => dispositionRefusal(way, letter, policy))
  if (refusals.includes(null)) return null
  return refusals.includes('acceptFirst') ? 'acceptFirst' : 'nothingRefers'
}
