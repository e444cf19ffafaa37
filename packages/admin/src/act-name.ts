/** What an act is called, and what it rests on: as the policy names the dispositions that it takes (缓办、留存、转办). */
import type { ActOffer, LetterAct, LetterView } from '@yanlu/sdk'
import type { Desk } from './desk.ts'

type Disposition = LetterView['choices']['dispositions'][number]

/** Acts that take a disposition by themselves, without a decision at acceptance. */
const taking: readonly LetterAct[] = ['hold', 'file', 'refer']
/** More names than fit a button are the act's own again. */
const fitting = 3

export function dispositionsOf({ choices }: Pick<LetterView, 'choices'>, act: LetterAct): Disposition[] {
  return choices.dispositions.filter((one) => one.act === act)
}

export function actName({ words, labels }: Desk, letter: Pick<LetterView, 'choices'>, act: LetterAct): string {
  const names = taking.includes(act) ? dispositionsOf(letter, act).map(({ name }) => name) : []
  return names.length > 0 && names.length <= fitting ? words.letter.list(names) : labels.acts[act]
}

/** The act's own clause, or that of the one disposition it takes. */
export function actClause(letter: Pick<LetterView, 'choices'>, { act, clause }: ActOffer): string | null {
  const [only, ...others] = taking.includes(act) ? dispositionsOf(letter, act) : []
  return clause ?? (others.length === 0 ? (only?.clause ?? null) : null)
}
