/** 再次来信: the earlier letter as a writer names it, and the links as each reader may see them. */
import { isCode, letterCodeSymbols, normaliseCode } from '@yanlu/sdk/codes'
import { type CitedLetter, type FollowsUp, type LetterView, type LinkedLetter, Problem } from '@yanlu/sdk/contract'
import { type Actor, isAtDesk } from '../domain/access.ts'
import { maySee, repeatAdvice, sightOf } from '../domain/follow-up.ts'
import type { LinkedRow, OpenedLetter } from './store.ts'

/**
 * With the bare symbols of the code. A miswritten code is noticed by its check symbol, without a look at any letter.
 * @throws {Problem} `invalid`
 */
export function namedEarlier(followsUp: FollowsUp | undefined): FollowsUp | undefined {
  if (!followsUp) return undefined
  const letterCode = normaliseCode(followsUp.letterCode)
  if (isCode(letterCode, letterCodeSymbols)) return { ...followsUp, letterCode }
  throw new Problem('invalid', 'invalid', { fields: [{ path: 'followsUp.letterCode', message: 'letterCode' }] })
}

/** As the writer named it; gone with the letter's words. */
export function viewCited({ events }: OpenedLetter): CitedLetter | null {
  const named = events[0]?.words?.followsUp
  if (!named) return null
  const { letterCode, submittedOn = null, title = null, content = null } = named
  return { letterCode, submittedOn, title, content }
}

export function viewFollowsUp(opened: OpenedLetter, actor: Actor): LetterView['followsUp'] {
  const { earlier } = opened.links
  const cited = viewCited(opened)
  const sight = sightOf(actor, earlier)
  if (!cited || sight === 'nothing') return null
  if (!earlier || sight === 'cited') return { ...cited, letter: null, advice: null }
  const advice = isAtDesk(actor, opened.letter) ? repeatAdvice(opened.letter, earlier, opened.policy) : null
  return { ...cited, letter: viewLinked(earlier), advice }
}

export function viewFollowedBy({ links }: OpenedLetter, actor: Actor): LetterView['followedBy'] {
  return links.later.filter((later) => maySee(actor, later)).map(viewLinked)
}

function viewLinked({ id, letterCode, title, status, receivedOn }: LinkedRow): LinkedLetter {
  return { id, letterCode, title, status, receivedOn }
}
