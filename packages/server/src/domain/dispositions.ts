/** Whether a disposition can be chosen for a letter as it stands. What refuses it and what is offered are the same. */
import type { Policy, RefusalReason } from '@yanlu/sdk/contract'
import { factsOf, fits } from './facts.ts'
import type { Letter } from './letter.ts'

type Disposition = Policy['dispositions'][number]

/** Accepted first where it goes elsewhere after that [yichang-shi 二]; and fit for it, where its condition binds. */
export function dispositionRefusal(disposition: Disposition, letter: Letter, policy: Policy): RefusalReason | null {
  const { id, act, acceptedFirst, binds } = disposition
  const before = letter.status !== 'accepted' && letter.status !== 'inHand'
  if (act === 'refer' && acceptedFirst && before) return 'acceptFirst'
  return binds && !fits(disposition, factsOf({ ...letter, disposition: id }, policy)) ? 'dispositionUnfit' : null
}
