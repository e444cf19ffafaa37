/** Acts of a letter's writer, with both codes: complete, supplement, write, ask for progress, rate, dispute. */
import type { Identity } from '@yanlu/sdk/contract'
import { openDeadlines, opened } from '../deadline.ts'
import type { Happening } from '../events.ts'
import { factsOf, type KnownFacts, knownOf } from '../facts.ts'
import type { Letter } from '../letter.ts'
import { ensureSender } from '../sender-lifecycle.ts'
import type { Circumstances } from './circumstances.ts'

/** 补充完整, with what was missing of the identity as well; the office decides anew, within its limit. */
export function complete(
  letter: Letter,
  { text, identity }: { text: string; identity: Identity },
  at: Circumstances,
): Happening[] {
  ensureSender('complete', letter, at)
  const given = knownOf(identity)
  const known = {
    anonymous: letter.anonymous && given.anonymous,
    reachable: letter.reachable || given.reachable,
    identified: letter.identified || given.identified,
  }
  return [
    { type: 'completed', ...known, words: { text } },
    ...begunAnew(letter, factsOf({ ...letter, ...known }, at.policy), at),
  ]
}

/** From now on, but for what ran on meanwhile. */
function begunAnew(letter: Letter, facts: KnownFacts, at: Circumstances): Happening[] {
  const running = openDeadlines(letter).map(({ rule }) => rule.id)
  const limits = at.policy.limits.filter(({ id }) => !running.includes(id))
  const about = { facts, task: null, after: letter.deadlines.length }
  return opened('received', about, { ...at, policy: { ...at.policy, limits } })
}

export function supplement(letter: Letter, { text }: { text: string }, at: Circumstances): Happening[] {
  ensureSender('supplement', letter, at)
  return [{ type: 'supplemented', words: { text } }]
}

export function writeToOffice(letter: Letter, { text }: { text: string }, at: Circumstances): Happening[] {
  ensureSender('writeToOffice', letter, at)
  return [{ type: 'wroteToOffice', words: { text } }]
}

export function requestProgress(letter: Letter, at: Circumstances): Happening[] {
  ensureSender('requestProgress', letter, at)
  return [{ type: 'progressRequested' }]
}

/** Once; handling and result apart. */
export function rate(
  letter: Letter,
  { handling, result, text }: { handling: number; result: number; text?: string | undefined },
  at: Circumstances,
): Happening[] {
  ensureSender('rate', letter, at)
  return [{ type: 'rated', handling, result, words: text ? { text } : {} }]
}

/** Once: the letter is in hand again, and the office answers anew or sends the result back. */
export function dispute(letter: Letter, { text }: { text: string }, at: Circumstances): Happening[] {
  ensureSender('dispute', letter, at)
  return [{ type: 'disputed', words: { text } }]
}
