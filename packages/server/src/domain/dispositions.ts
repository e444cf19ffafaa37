/** Whether a disposition can be chosen for a letter as it stands. What refuses it and what is offered are the same. */
import type { Policy, RefusalReason } from '@yanlu/sdk/contract'
import { factsOf, fits } from './facts.ts'
import type { Letter } from './letter.ts'

type Disposition = Policy['dispositions'][number]

/** Fit for it, where its condition binds; and accepted first where it goes elsewhere after that [yichang-shi 二]. */
export function dispositionRefusal(disposition: Disposition, letter: Letter, policy: Policy): RefusalReason | null {
  const { id, act, acceptedFirst, binds } = disposition
  if (binds && !fits(disposition, factsOf({ ...letter, disposition: id }, policy))) return 'dispositionUnfit'
  const accepted = ['accepted', 'inHand', 'referred'].includes(letter.status)
  return act === 'refer' && acceptedFirst && !accepted ? 'acceptFirst' : null
}
