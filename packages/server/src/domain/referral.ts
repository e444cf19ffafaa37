/** Where a letter can be referred (转办、上报), and whether it may be now. */
import type { Policy, RefusalReason } from '@yanlu/sdk/contract'
import { factsOf, fits } from './facts.ts'
import type { Letter } from './letter.ts'
import type { Attempt } from './lifecycle.ts'

/** Somewhere to refer it to; accepted first, where the policy says so [yichang-shi 二]. */
export function mayBeReferred(letter: Letter, { policy }: Attempt): RefusalReason | null {
  const ways = waysToRefer(letter, policy)
  if (ways.length === 0) return 'nothingRefers'
  const before = letter.status !== 'accepted' && letter.status !== 'inHand'
  return before && ways.every(({ acceptedFirst }) => acceptedFirst) ? 'acceptFirst' : null
}

/** A way that binds to something else, such as another kind of mailbox, is none. */
function waysToRefer(letter: Letter, policy: Policy) {
  const fit = (way: Policy['dispositions'][number]) => fits(way, factsOf({ ...letter, disposition: way.id }, policy))
  return policy.dispositions.filter((way) => way.act === 'refer' && (!way.binds || fit(way)))
}
