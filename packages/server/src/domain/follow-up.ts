/**
 * 再次来信: a letter that goes on from an earlier one names it [longan-qu 第六条(六)].
 *
 * Nothing here says whether what is named is there. What a reader learns of the earlier letter follows from who may read
 * that one: who is kept from it does not even learn what its writer said about it.
 */
import { type Citation, type FollowsUp, type Policy, Problem, type RepeatKind } from '@yanlu/sdk/contract'
import { type Actor, isBarred, mayRead, type Readable } from './access.ts'
import { type Day, isDay } from './day.ts'
import { livingStatuses } from './guards.ts'
import type { Letter } from './letter.ts'
import { lifecycle } from './lifecycle.ts'

/** What has to be named of the earlier letter, and by which clause; without a rule, its code alone. */
export function followUpRule({ repeats }: Pick<Policy, 'repeats'>): { cites: Citation[]; clause: string | null } {
  const rule = repeats.find(({ of }) => of === 'followUp')
  const others = rule?.cites.filter((name) => name !== 'letterCode') ?? []
  return { cites: ['letterCode', ...others], clause: rule?.clause ?? null }
}

/** @throws {Problem} `invalid`: all that is missing, and the clause that asks for it; or a day that cannot be. */
export function refuseUncited(followsUp: FollowsUp, policy: Policy, today: Day): void {
  const { cites, clause } = followUpRule(policy)
  const missing = cites.filter((name) => followsUp[name] === undefined)
  const wrong: [Citation, string][] = missing.map((name) => [name, `cite${name[0]?.toUpperCase()}${name.slice(1)}`])
  const { submittedOn } = followsUp
  if (submittedOn !== undefined && !(isDay(submittedOn) && submittedOn <= today))
    wrong.push(['submittedOn', 'dayToCome'])
  if (wrong.length === 0) return
  const fields = wrong.map(([name, message]) => ({ path: `followsUp.${name}`, message }))
  throw new Problem('invalid', 'invalid', { fields, ...(missing.length > 0 && clause !== null && { clause }) })
}

/** An earlier or later letter, as far as it has to be known to say who may see it. */
export type Linked = Readable & Pick<Letter, 'status'>

/** What a reader learns of the earlier letter: nothing, what the writer said of it, or which one it is as well. */
export type Sight = 'nothing' | 'cited' | 'linked'

/** @param earlier null where what was named is not there */
export function sightOf(actor: Actor, earlier: Linked | null): Sight {
  if (!earlier) return 'cited'
  if (isBarred(actor, earlier)) return 'nothing'
  return maySee(actor, earlier) ? 'linked' : 'cited'
}

/** A purged letter is linked with nothing any more. */
export function maySee(actor: Actor, linked: Linked): boolean {
  return linked.status !== 'purged' && mayRead(actor, linked)
}

type Before = Pick<Letter, 'status' | 'answeredOn'>

/** How a matter stands that was brought before, in the terms of the rules on repeated letters; null for none of them. */
function standing({ status, answeredOn }: Before): RepeatKind[] {
  if (status === 'answered') return ['answered']
  if (status === 'closed') return answeredOn === null ? ['terminated'] : ['answered', 'terminated']
  return livingStatuses.includes(status) ? ['inProgress'] : []
}

/**
 * The rule by which a letter that goes on from `before` can be declined, with its reason [longan-qu 第五条(四)]. Advice:
 * whether there is anything new in it is for the office to judge, as long as it can still decline.
 */
export function repeatAdvice(letter: Pick<Letter, 'status'>, before: Before, { repeats, decline }: Policy) {
  if (!lifecycle.decline.from.includes(letter.status)) return null
  const known = standing(before)
  const rule = repeats.find(({ of, leadsTo, ground }) => leadsTo === 'refusal' && ground !== null && known.includes(of))
  const ground = decline.reasons.find(({ id }) => id === rule?.ground)
  if (!rule || !ground) return null
  const { id, of, unlessNew, clause } = rule
  return { rule: id, of, unlessNew, ground: { id: ground.id, text: ground.text }, clause }
}
