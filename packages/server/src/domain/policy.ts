/**
 * Reading a policy (办理规则): which of its rules fits a letter. The document's shape is the contract's.
 *
 * For each milestone the first rule that fits wins; a limit that is `beside` runs besides it.
 */
import type {
  ExtensionRule,
  Identity,
  IdentityField,
  Limit,
  Milestone,
  Policy,
  PolicyStep,
  StartEvent,
} from '@yanlu/sdk/contract'
import { fits, type KnownFacts } from './facts.ts'

/** The limits that start with `event`. */
export function limitsFrom(policy: Policy, event: StartEvent, facts: KnownFacts): Limit[] {
  return runningLimits(policy, facts).filter((limit) => limit.from === event)
}

/** Every limit that runs: the first fitting one for each milestone, and those beside it. */
export function runningLimits(policy: Policy, facts: KnownFacts): Limit[] {
  const taken = new Set<Milestone>()
  return policy.limits.filter((limit) => {
    if (limit.beside) return fits(limit, facts)
    if (taken.has(limit.milestone) || !fits(limit, facts)) return false
    taken.add(limit.milestone)
    return true
  })
}

export function limitFor(policy: Policy, milestone: Milestone, facts: KnownFacts): Limit | undefined {
  return policy.limits.find((limit) => !limit.beside && limit.milestone === milestone && fits(limit, facts))
}

/** The rule by which a deadline of this milestone can be extended. */
export function extensionFor(policy: Policy, milestone: Milestone, facts: KnownFacts): ExtensionRule | undefined {
  return policy.extensions.find((rule) => rule.milestones.includes(milestone) && fits(rule, facts))
}

/** The rule by which the letter is replied to. */
export function replyRuleFor({ replies }: Policy, facts: KnownFacts): Policy['replies'][number] {
  const rule = replies.find((one) => fits(one, facts)) ?? replies.at(-1)
  if (!rule) throw new Error('a policy without a rule on replies')
  return rule
}

/** Whether an answer is owed: as the disposition says, or else always, or where a name and a way to be reached were given. */
export function answerOwed(
  policy: Policy,
  facts: Pick<KnownFacts, 'anonymous' | 'reachable'> & { disposition?: string | null },
): boolean {
  const said = dispositionOf(policy, facts.disposition ?? null)?.answerOwed ?? null
  if (said !== null) return said
  return policy.identity.anonymous.answerOwed || (!facts.anonymous && facts.reachable)
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

/** Whether a result goes through somebody's review before it is answered with. */
export function isReviewed(policy: Policy, facts: KnownFacts): boolean {
  return nextStepOf(policy.reviews, facts) !== undefined
}

/** What the steps that apply are called, in order. */
export function stepNames(steps: readonly PolicyStep[], facts: KnownFacts): string[] {
  return steps.filter((step) => fits(step, facts)).map(({ name }) => name)
}

/** Every step that somebody may have to take. */
export function stepsOf({ dispositions, reviews }: Pick<Policy, 'dispositions' | 'reviews'>): PolicyStep[] {
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
  return own?.assigns ? own : policy.dispositions.find(({ assigns, act }) => assigns && act === 'decide')
}

export function categoryOf(policy: Policy, id: string) {
  return policy.categories.find((category) => category.id === id)
}

/** What the act needs besides its own fields, for this letter. */
export function requirementsOf({ requires }: Policy, act: Policy['requires'][number]['act'], facts: KnownFacts) {
  return requires.filter((rule) => rule.act === act && fits(rule, facts))
}
