/** What a sentence is said with: the policy it is of, whom it can speak of, and the language. */
import type { Policy, PolicyView } from '@yanlu/sdk'
import type { Labels, Language } from '@yanlu/sdk/labels'
import type { PolicyWords, SentenceWords } from '../messages/policy-words.ts'
import type { Field, NameSource, Source } from './field.ts'

export interface Context {
  policy: Policy
  /** null where only the document is known. */
  organisation: PolicyView['organisation'] | null
  language: Language
  labels: Labels
  words: PolicyWords
}

export interface Choice {
  value: unknown
  name: string
}

/** Everything that a field can be, with the word for it. */
export function choicesOf({ words: from, labels, names }: Source, context: Context): Choice[] {
  const { values }: SentenceWords = context.words.say
  const worded = from ? entries(values[from]).map(([key, name]) => ({ value: keyValue(key, from), name })) : []
  const labelled = labels ? entries(context.labels[labels]).map(([value, name]) => ({ value, name })) : []
  return [...worded, ...labelled, ...(names ? namesOf(names, context) : [])]
}

/** What a value of the field is called; what is not there is said to be missing, never by its id. */
export function choiceName(field: Field & { as: 'choice' | 'ticks' }, value: unknown, context: Context): string {
  const found = choicesOf(field.from, context).find((choice) => choice.value === value)
  return found?.name ?? context.words.say.missing
}

/** Names of the policy's own things, by id. */
export function namesOf(source: NameSource, context: Context): Choice[] {
  const { policy } = context
  switch (source) {
    case 'reasons':
      return policy.decline.reasons.map(({ id, text }) => ({ value: id, name: filled(text, context) }))
    case 'mailboxKinds':
      return policy.mailboxes.kinds.map(({ id, name }) => ({ value: id, name: filled(name, context) }))
    case 'roles':
      return rolesOf(context)
    case 'duties':
      return dutiesOf(context)
    default:
      return policy[source].map(({ id, name }) => ({ value: id, name: filled(name, context) }))
  }
}

/** The organisation's own names first, then those of the text, then the product's. */
function rolesOf({ policy, organisation, words }: Context): Choice[] {
  const there = (organisation?.roles ?? []).map(({ id, name }) => ({ value: id, name }))
  const named = policy.roles.map(({ id, name }) => ({ value: id, name }))
  const usual = entries(words.say.roles).map(([value, name]) => ({ value, name }))
  return unique([...there, ...named, ...usual])
}

function dutiesOf({ policy, organisation }: Context): Choice[] {
  const named = policy.bodies.map(({ id, name }) => ({ value: id, name }))
  const there = (organisation?.duties ?? []).map(({ id, unit }) => ({ value: id, name: unit }))
  return unique([...there, ...named])
}

function unique(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ value }, index) => choices.findIndex((other) => other.value === value) === index)
}

function filled(name: string, { words }: Context): string {
  return name === 'blank' || name === '' ? words.say.fillIn : name
}

/** `true`, `null` and numbers are written as words where values have names. */
function keyValue(key: string, from: string): unknown {
  if (key === 'true') return true
  if (key === 'false') return false
  if (key === 'null') return null
  if (key === 'undefined') return undefined
  return from === 'weekday' ? Number(key) : key
}

function entries(names: object): [string, string][] {
  return Object.entries(names) as [string, string][]
}
