/** What the policy requires for an act (要件), besides its own fields: one field for each, with its clause. */
import type { ActOffer } from '@yanlu/sdk'
import type { Desk } from '../desk.ts'
import { actWords } from '../messages/act-words.ts'
import { type Field, reasonLimit, type Typed } from './form.ts'

/** As the server names it where it is missing. */
const fieldName = (id: string) => `stated.${id}`

export function statedFields({ requires }: Pick<ActOffer, 'requires'>, { language }: Desk): Field[] {
  const { statedHow, statedMissing, clause: by } = actWords[language].around
  return requires.map(({ id, name, kind, clause }) => ({
    kind: 'text',
    name: fieldName(id),
    words: { label: name, hint: `${statedHow[kind]} ${by(clause)}`, missing: statedMissing(name) },
    required: true,
    limit: reasonLimit,
  }))
}

/** Nothing where nothing is required. */
export function statedIn({ requires }: Pick<ActOffer, 'requires'>, typed: Pick<Typed, 'text'>) {
  if (requires.length === 0) return {}
  return { stated: Object.fromEntries(requires.map(({ id }) => [id, typed.text(fieldName(id))])) }
}
