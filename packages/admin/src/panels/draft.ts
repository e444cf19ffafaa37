/** Words being written for one act, with what goes along with a result; and the act that comes of them. */
import type { LetterView, Outcome } from '@yanlu/sdk'
import type { Desk } from '../desk.ts'
import type { GivenAct } from '../given-act.ts'
import { actWords, type ComposedAct } from '../messages/act-words.ts'
import type { Attempt } from './panel.ts'

export interface Draft {
  text: string
  /** Chosen by whoever reports, never for them. */
  outcome: Outcome | null
  promisedOn: string
  flags: readonly string[]
}

export const emptyDraft: Draft = { text: '', outcome: null, promisedOn: '', flags: [] }

export function composedAct({ offer }: Pick<Attempt, 'offer'>): ComposedAct {
  return offer.act as ComposedAct
}

/** Who will read it, said before a word is written. */
export function audienceOf({ desk, letter, offer }: Attempt): string {
  const { audience } = actWords[desk.language]
  const act = composedAct({ offer })
  const { name, seal } = letter.choices.replyAs
  return act === 'reply' ? audience.reply(name, seal) : audience[act]
}

/** Whether the writer is among the readers. */
export function isForWriter(act: ComposedAct): boolean {
  return act === 'reply' || act === 'writeToSender'
}

/** In whose name and under which seal it goes out; a message carries neither. */
export function signedBy(act: ComposedAct, { desk, letter }: { desk: Desk; letter: LetterView }) {
  const { member, unit } = desk.session
  if (act === 'writeToSender') return { by: '', seal: '' }
  if (act === 'reply') return { by: letter.choices.replyAs.name, seal: letter.choices.replyAs.seal }
  return { by: act === 'instruct' ? member.name : unit.name, seal: unit.seal }
}

export function givenBy({ offer }: Pick<Attempt, 'offer'>, draft: Draft): GivenAct {
  const text = draft.text.trim()
  const act = composedAct({ offer })
  if (act === 'reply' || act === 'writeToSender') return { act, text }
  if (act === 'instruct') return { act, text, ...(offer.task === null ? {} : { task: offer.task }) }
  const { outcome, flags } = draft
  if (!outcome) throw new Error('a result is given with its outcome')
  const promised = outcome === 'planned' ? { promisedOn: draft.promisedOn } : {}
  return { act, task: offer.task ?? 0, text, outcome, flags: [...flags], ...promised }
}
