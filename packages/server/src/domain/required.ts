/** What an act has to state, as it is offered: of a result, some of it depends on how the matter came out. */
import { type ActOffer, type LetterAct, outcomes, type Policy, type Requirement } from '@yanlu/sdk/contract'
import { fits, type KnownFacts } from './facts.ts'
import { requirementsOf } from './policy.ts'

type Required = ActOffer['requires'][number]

export function requiredFor(policy: Policy, act: LetterAct, facts: KnownFacts): Required[] {
  if (act !== 'report') return requirementsOf(policy, act, facts).map((rule) => required(rule, null))
  return policy.requires.filter((rule) => rule.act === act).flatMap((rule) => ofResult(rule, facts))
}

/** Nothing is known of the outcome until it is reported. */
function ofResult(rule: Requirement, facts: KnownFacts): Required[] {
  const fitting = outcomes.filter((outcome) => fits(rule, { ...facts, outcome }))
  if (fitting.length === 0) return []
  return [required(rule, fitting.length === outcomes.length ? null : fitting)]
}

function required({ id, name, kind, clause }: Requirement, only: Required['outcomes']): Required {
  return { id, name, kind, clause, outcomes: only }
}
