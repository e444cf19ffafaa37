/**
 * 查看身份: who may open a writer's identity, who has to agree to it (双人), and how long an opening holds.
 *
 * Whoever asks never agrees to it themselves. What the writer asked to be concealed from is decided before (`guards.ts`).
 */
import { openMinutes, type Policy, type RefusalReason } from '@yanlu/sdk/contract'
import type { Actor } from './access.ts'
import { addMinutes, type Moment } from './day.ts'
import { factsOf, fits } from './facts.ts'
import type { Letter, Task } from './letter.ts'

/** The question somebody else settles before an identity is opened. */
export const openingQuestion = 'identity-opening'

/** The question somebody else settles before whom a letter was about may read it again. */
export const liftingQuestion = 'accused-lifting'

export const liftingChoices = [
  { id: 'agree', name: '同意撤去' },
  { id: 'refuse', name: '不同意，继续回避' },
] as const

export const openingChoices = [
  { id: 'agree', name: '同意查看' },
  { id: 'refuse', name: '不同意' },
] as const

interface OpeningRule {
  /** Who has to agree; null for nobody. */
  second: string | null
  minutes: number
}

export function openingRuleFor(letter: Letter, policy: Policy): OpeningRule {
  const facts = factsOf(letter, policy)
  const rule = policy.identity.openings?.find((one) => fits(one, facts))
  return rule ?? { second: null, minutes: openMinutes }
}

/** Whether somebody else has agreed, and the time for it is not over. */
export function isGranted(letter: Letter, { actor, now }: { actor: Pick<Actor, 'member'>; now: Moment }): boolean {
  return (letter.openings ?? []).some(
    ({ member, until }) => member === actor.member && until !== null && !isPast(until, now),
  )
}

function isPast({ on, minute }: Moment, now: Moment): boolean {
  return on < now.on || (on === now.on && minute < now.minute)
}

/**
 * Whether a member may know who wrote, and so read names that stand in what was written: whoever may open the identity, as far
 * as the writer's wish goes, and where somebody else has to agree, once they did.
 */
export function mayKnowWriter(
  letter: Letter,
  { actor, policy, now }: { actor: Actor; policy: Policy; now: Moment },
): boolean {
  if (!mayAskForWriter(actor, letter)) return false
  return !openingRuleFor(letter, policy).second || isGranted(letter, { actor, now })
}

/** The same without the rules, for lists: where any rule wants a second person nobody reads names there. */
export function mayKnowInLists(actor: Actor, letter: Concealing, policy: Policy): boolean {
  const second = policy.identity.openings?.some((rule) => rule.second !== null)
  return mayAskForWriter(actor, letter) && !second
}

type Concealing = Pick<Letter, 'desk' | 'concealment'>

function mayAskForWriter(actor: Actor, letter: Concealing): boolean {
  return actor.role.acts.includes('openIdentity') && concealedFrom(actor, letter) === null
}

/** Units do not learn who asked to be concealed from them; the office neither, but for its custodian. */
export function concealedFrom(
  { role }: Pick<Actor, 'role'>,
  { concealment }: Pick<Letter, 'concealment'>,
): 'concealedFromOffice' | 'concealedFromUnits' | null {
  if (concealment === 'office' && !role.concealed) return 'concealedFromOffice'
  return concealment === 'unit' && !atOffice.includes(role.kind) ? 'concealedFromUnits' : null
}

const atOffice: readonly string[] = ['office', 'leader']

/** Until when what is opened or agreed to now holds. */
export function openUntil(letter: Letter, { policy, now }: { policy: Policy; now: Moment }): Moment {
  return addMinutes(now, openingRuleFor(letter, policy).minutes)
}

/** Why it cannot be opened, nor asked for: what was asked for before is not decided yet. */
export function openingRefusal(
  letter: Letter,
  { actor, policy, now }: { actor: Actor; policy: Policy; now: Moment },
): RefusalReason | null {
  if (!openingRuleFor(letter, policy).second || isGranted(letter, { actor, now })) return null
  return openRequests(letter).some(({ number }) => isAskedBy(letter, number, actor)) ? 'openingAwaited' : null
}

function openRequests({ tasks }: Letter): Task[] {
  return tasks.filter(({ kind, step, state }) => kind === 'question' && step === openingQuestion && state === 'open')
}

/** Whether the question is this member's own request. */
export function isAskedBy(letter: Letter, task: number, { member }: Pick<Actor, 'member'>): boolean {
  return requestsOf(letter).some((one) => one.task === task && one.member === member)
}

/** Whether a question is a request that a second person has to agree to. */
export function isRequest(letter: Letter, task: number): boolean {
  return requestsOf(letter).some((one) => one.task === task)
}

function requestsOf({ openings = [], liftings = [] }: Letter): readonly { task: number; member: string }[] {
  return [...openings, ...liftings]
}
