/** What the policy requires for an act (要件), stated with it. */
import { type LetterAct, Problem } from '@yanlu/sdk/contract'
import { factsOf } from './facts.ts'
import type { Letter } from './letter.ts'
import type { Attempt } from './lifecycle.ts'
import { requirementsOf } from './policy.ts'

/** What the policy requires for the act has to be stated with it [zhou-zhang 第十条(一) 签字、公章]. */
export function refuseUnstated(act: LetterAct, letter: Letter, { policy, stated = {} }: Attempt): void {
  const missing = requirementsOf(policy, act, factsOf(letter, policy)).filter(({ id }) => !stated[id])
  const [first] = missing
  if (!first) return
  const fields = missing.map(({ id }) => ({ path: `stated.${id}`, message: 'required' }))
  throw new Problem('invalid', 'invalid', { fields, clause: first.clause })
}
