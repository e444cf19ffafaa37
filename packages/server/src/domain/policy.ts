/**
 * Reading a policy (办理规则): which of its rules fits a letter. The document's shape is the contract's.
 *
 * A condition is OR of ANDs: a rule fits when any object of `when` holds (or there is none) and none of `unless` does.
 * For each milestone the first rule that fits wins.
 */
import type {
  Facts,
  Identity,
  IdentityField,
  Limit,
  Milestone,
  Policy,
  PolicyStep,
  StartEvent,
} from '@yanlu/sdk/contract'

/** What is known of a letter when a rule is chosen. */
export interface KnownFacts {
  category: string
  disposition: string | null
  anonymous: boolean
  reachable: boolean
  instructed: boolean
  flags: readonly string[]
}

type Conditional = { when?: Facts[] | undefined; unless?: Facts[] | undefined }

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

export function fits(rule: Conditional, facts: KnownFacts): boolean {
  if (rule.unless?.some((condition) => holds(condition, facts))) return false
  return !rule.when || rule.when.some((condition) => holds(condition, facts))
}

function holds(condition: Facts, facts: KnownFacts): boolean {
  const { category, disposition, flag } = condition
  if (category && !category.includes(facts.category)) return false
  if (disposition && !(facts.disposition && disposition.includes(facts.disposition))) return false
  if (flag && !flag.some((one) => facts.flags.includes(one))) return false
  return (['anonymous', 'reachable', 'instructed'] as const).every(
    (name) => condition[name] === undefined || condition[name] === facts[name],
  )
}

/** What is known of whoever gives this identity. */
export function knownOf(identity: Identity) {
  return {
    anonymous: !identity.realName,
    reachable: Boolean(identity.phone || identity.email),
    identified: Object.values(identity).some(Boolean),
  }
}

/** Whether an answer is owed: always, or where a name and a way to be reached were given, as the policy says. */
export function answerOwed({ identity }: Policy, facts: Pick<KnownFacts, 'anonymous' | 'reachable'>): boolean {
  return identity.anonymous.answerOwed || (!facts.anonymous && facts.reachable)
}

/** Groups of fields of which none was given. */
export function missingGroups(groups: readonly IdentityField[][], identity: Identity): IdentityField[][] {
  return groups.filter((group) => !group.some((field) => identity[field]))
}

/** The duty whose unit receives the letter; null for the mailbox's own office. */
export function routedTo({ routes }: Policy, facts: KnownFacts): string | null {
  return routes.find((route) => fits(route, facts))?.duty ?? null
}

/** The first of the steps that apply, or the one after `done`. */
export function nextStepOf(
  steps: readonly PolicyStep[],
  facts: KnownFacts,
  done: string | null = null,
): PolicyStep | undefined {
  const from = done === null ? 0 : steps.findIndex((step) => step.id === done) + 1
  return steps.slice(from).find((step) => fits(step, facts))
}

/** What the steps that apply are called, in order. */
export function stepNames(steps: readonly PolicyStep[], facts: KnownFacts): string[] {
  return steps.filter((step) => fits(step, facts)).map(({ name }) => name)
}

/** Every step that somebody may have to take. */
export function stepsOf({ dispositions, reviews }: Policy): PolicyStep[] {
  return [...dispositions.flatMap((disposition) => disposition.chain), ...reviews]
}

export function stepOf(policy: Policy, id: string | null): PolicyStep | undefined {
  return stepsOf(policy).find((step) => step.id === id)
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
