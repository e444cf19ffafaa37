/** An act with what was typed for it, and how it is asked of the server. */
import type { ActOffer, Client, Identity, LetterView } from '@yanlu/sdk'

export type GivenAct =
  | { act: 'accept'; disposition: string }
  | { act: 'assign'; units: string[]; requirements: string }
  | { act: 'signIn'; task: number }
  | { act: 'report'; task: number; text: string }
  | { act: 'reply'; text: string }
  | { act: 'openIdentity'; reason: string }
  | { act: 'purge'; reason: string }

export interface Performed {
  letter: LetterView
  identity?: Identity
}

/** Says back the letter as it was seen, so that whoever comes second is told. */
export async function perform(
  client: Client,
  { id: letter, seq: seen }: LetterView,
  given: GivenAct,
): Promise<Performed> {
  switch (given.act) {
    case 'accept':
      return { letter: await client.acceptLetter({ letter, seen, disposition: given.disposition }) }
    case 'assign': {
      const requirements = given.requirements.trim()
      return {
        letter: await client.assignLetter({
          letter,
          seen,
          units: given.units,
          ...(requirements ? { requirements } : {}),
        }),
      }
    }
    case 'signIn':
      return { letter: await client.signInTask({ letter, task: given.task, seen }) }
    case 'report':
      return { letter: await client.reportResult({ letter, task: given.task, seen, text: given.text }) }
    case 'reply':
      return { letter: await client.replyLetter({ letter, seen, text: given.text }) }
    case 'openIdentity':
      return client.openIdentity({ letter, seen, reason: given.reason })
    case 'purge':
      return { letter: await client.purgeLetter({ letter, seen, reason: given.reason }) }
  }
}

/** The offer of the same act, about the same task, in a newer view of the letter. */
export function sameOffer(letter: LetterView, { act, task }: Pick<ActOffer, 'act' | 'task'>): ActOffer | undefined {
  return letter.acts.find((offer) => offer.act === act && offer.task === task)
}
