/** Words being written for one act, with what goes along with a result; and the act that comes of them. */
import type { ActOffer, LetterView, Notice, Outcome } from '@yanlu/sdk'
import type { Desk } from '../desk.ts'
import type { GivenAct } from '../given-act.ts'
import { actWords, type ComposedAct } from '../messages/act-words.ts'
import type { Attempt } from './panel.ts'
import { statedIn } from './stated.ts'

export interface Draft {
  text: string
  /** Chosen by whoever reports, never for them. */
  outcome: Outcome | null
  promisedOn: string
  flags: readonly string[]
  /** After an instruction: as instructed, or what the step may do besides. */
  after: After
  notice: Notice | null
  /** What the policy requires for the act, by the names of the fields. */
  stated: Readonly<Record<string, string>>
}

export type After = 'usual' | 'ends' | { disposition: string }

export const emptyDraft: Draft = {
  text: '',
  outcome: null,
  promisedOn: '',
  flags: [],
  after: 'usual',
  notice: null,
  stated: {},
}

/** What has to be stated with the words as they are: of a result, some depends on the outcome. */
export function requiredNow({ offer }: Pick<Attempt, 'offer'>, { outcome }: Draft): Pick<ActOffer, 'requires'> {
  const requires = offer.requires.filter(({ outcomes }) => {
    return outcomes === null || (outcome !== null && outcomes.includes(outcome))
  })
  return { requires }
}

/** Whether something typed would be lost. */
export function isWritten({ text, stated }: Draft): boolean {
  return [text, ...Object.values(stated)].some((words) => words.trim() !== '')
}

export function composedAct({ offer }: Pick<Attempt, 'offer'>): ComposedAct {
  return offer.act as ComposedAct
}

/** Who will read it, said before a word is written. */
export function audienceOf({ desk, letter, offer }: Attempt, { after }: Draft): string {
  const { audience } = actWords[desk.language]
  const act = composedAct({ offer })
  const { name, seal } = letter.choices.replyAs
  if (act === 'instruct' && after === 'ends') return audience.instructToEnd
  return act === 'reply' ? audience.reply(name, seal) : audience[act]
}

/** Whether everything that the server objects to stands at a field that is there. */
export function isShownAtFields(attempt: Attempt, draft: Draft): boolean {
  const { code, details } = attempt.problem ?? {}
  if (code !== 'invalid' || !details?.fields) return false
  const stated = requiredNow(attempt, draft).requires.map(({ id }) => `stated.${id}`)
  const there = ['text', 'outcome', 'promisedOn', ...stated]
  return details.fields.every(({ path }) => there.includes(path))
}

/** Whether the writer is among the readers. */
export function isForWriter(act: ComposedAct, { after }: Draft): boolean {
  return act === 'reply' || act === 'writeToSender' || (act === 'instruct' && after === 'ends')
}

/** In whose name and under which seal it goes out; a message carries neither. */
export function signedBy(act: ComposedAct, { desk, letter }: { desk: Desk; letter: LetterView }) {
  const { member, unit } = desk.session
  if (act === 'writeToSender') return { by: '', seal: '' }
  if (act === 'reply') return { by: letter.choices.replyAs.name, seal: letter.choices.replyAs.seal }
  return { by: act === 'instruct' ? member.name : unit.name, seal: unit.seal }
}

export function givenBy({ offer }: Pick<Attempt, 'offer'>, draft: Draft): GivenAct {
  const stated = statedIn(requiredNow({ offer }, draft), { text: (name) => (draft.stated[name] ?? '').trim() })
  return { ...withoutStated({ offer }, draft), ...stated }
}

function withoutStated({ offer }: Pick<Attempt, 'offer'>, draft: Draft): GivenAct {
  const text = draft.text.trim()
  const act = composedAct({ offer })
  if (act === 'reply') return { act, text }
  if (act === 'writeToSender') return { act, text, ...(draft.notice ? { notice: draft.notice } : {}) }
  if (act === 'instruct') {
    return { act, text, ...(offer.task === null ? {} : { task: offer.task, ...effectOf(draft) }) }
  }
  const { outcome, flags } = draft
  if (!outcome) throw new Error('a result is given with its outcome')
  const promised = outcome === 'planned' ? { promisedOn: draft.promisedOn } : {}
  return { act, task: offer.task ?? 0, text, outcome, flags: [...flags], ...promised }
}

function effectOf({ after }: Draft): { ends?: true; disposition?: string } {
  if (after === 'ends') return { ends: true }
  return after === 'usual' ? {} : after
}
