/** Acts of a letter's writer, with both codes: complete, supplement, write, ask for progress, rate, dispute. */
import type { Identity } from '@yanlu/sdk/contract'
import type { Happening } from '../events.ts'
import { factsOf, knownOf } from '../facts.ts'
import type { Letter } from '../letter.ts'
import { afterCompletion } from '../pauses.ts'
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
  const goesOn = afterCompletion(letter, factsOf({ ...letter, ...known }, at.policy), at)
  return [{ type: 'completed', ...known, words: { text } }, ...goesOn]
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
