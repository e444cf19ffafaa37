/**
 * Reading a policy (办理规则): which of its rules fits a letter. The document's shape is the contract's.
 *
 * A condition is OR of ANDs: a rule fits when any object of `when` holds (or there is none) and none of `unless` does.
 * For each milestone the first rule that fits wins.
 */
import type { Facts, Identity, IdentityField, Limit, Milestone, Policy, StartEvent } from '@yanlu/sdk/contract'

/** What is known of a letter when a rule is chosen. */
export interface KnownFacts {
  category: string
  disposition: string | null
  anonymous: boolean
}

/** The limits that start with `event`, the first fitting one for each milestone. */
export function limitsFrom(policy: Policy, event: StartEvent, facts: KnownFacts): Limit[] {
  const milestones = [...new Set(policy.limits.map((limit) => limit.milestone))]
  return milestones
    .map((milestone) => limitFor(policy, milestone, facts))
    .filter((limit): limit is Limit => limit?.from === event)
}

export function limitFor(policy: Policy, milestone: Milestone, facts: KnownFacts): Limit | undefined {
  return policy.limits.find((limit) => limit.milestone === milestone && fits(limit, facts))
}

export function fits(rule: { when?: Facts[] | undefined; unless?: Facts[] | undefined }, facts: KnownFacts): boolean {
  if (rule.unless?.some((condition) => holds(condition, facts))) return false
  return !rule.when || rule.when.some((condition) => holds(condition, facts))
}

function holds(condition: Facts, facts: KnownFacts): boolean {
  const { category, disposition, anonymous } = condition
  if (category && !category.includes(facts.category)) return false
  if (disposition && !(facts.disposition && disposition.includes(facts.disposition))) return false
  return anonymous === undefined || anonymous === facts.anonymous
}

/** Groups of fields of which none was given. */
export function missingGroups(groups: readonly IdentityField[][], identity: Identity): IdentityField[][] {
  return groups.filter((group) => !group.some((field) => identity[field]))
}

export function dispositionOf(policy: Policy, id: string | null) {
  return policy.dispositions.find((disposition) => disposition.id === id)
}

/** Under which disposition units handle the letter: its own where that assigns, else the first that does. */
export function assigningDisposition(policy: Policy, current: string | null) {
  const own = dispositionOf(policy, current)
  return own?.assigns ? own : policy.dispositions.find((disposition) => disposition.assigns)
}

export function categoryOf(policy: Policy, id: string) {
  return policy.categories.find((category) => category.id === id)
}
