/** A condition in words: 投诉、举报，且标明法定期限的. Every word of it is the condition's to change. */
import type { Facts } from '@yanlu/sdk'
import { type Choice, type Context, namesOf } from './context.ts'
import type { NameSource } from './field.ts'
import { joined, type Part, word } from './part.ts'

export type FactName = keyof Facts

/** How a fact is asked about. */
export type FactKind = { ask: 'yesNo' } | { ask: 'least' } | { ask: 'among'; choices: Choice[]; absent: boolean }

const counted: readonly FactName[] = ['units', 'redone', 'extended']
const named: Partial<Record<FactName, NameSource>> = {
  category: 'categories',
  mailbox: 'mailboxKinds',
  duty: 'duties',
  disposition: 'dispositions',
  flag: 'flags',
}
const ratings = [5, 4, 3, 2, 1]

export function factKind(fact: FactName, context: Context): FactKind {
  if (counted.includes(fact)) return { ask: 'least' }
  const source = named[fact]
  const absent = fact !== 'category' && fact !== 'mailbox'
  if (source) return { ask: 'among', choices: namesOf(source, context), absent }
  if (fact === 'rating') {
    return { ask: 'among', choices: ratings.map((value) => ({ value, name: String(value) })), absent }
  }
  if (fact !== 'outcome') return { ask: 'yesNo' }
  const outcomes = Object.entries(context.labels.outcomes) as [string, string][]
  return { ask: 'among', choices: outcomes.map(([value, name]) => ({ value, name })), absent }
}

/** The bare condition; null for none. */
export function conditionParts(
  rule: { when?: readonly Facts[] | undefined; unless?: readonly Facts[] | undefined },
  context: Context,
): Part[] | null {
  const { say } = context.words
  const when = alternatives(rule.when, 'when', context)
  const unless = alternatives(rule.unless, 'unless', context)
  if (!when && !unless) return null
  const [before = '', after = ''] = say.unless('\u0000').split('\u0000')
  const most = when ?? [word('when', say.everyLetter)]
  return unless ? [...most, before, ...unless, after] : most
}

/** Whether it asks about nothing but categories, so that nothing has to follow it. */
export function isPlain({
  when,
  unless,
}: {
  when?: readonly Facts[] | undefined
  unless?: readonly Facts[] | undefined
}) {
  const onlyCategory = (facts: Facts) => Object.keys(facts).every((fact) => fact === 'category')
  return (unless ?? []).length === 0 && (when ?? []).every(onlyCategory)
}

function alternatives(facts: readonly Facts[] | undefined, field: string, context: Context): Part[] | null {
  if (!facts || facts.length === 0) return null
  const { or, everyLetter } = context.words.say
  const said = facts.map((one) => together(one, field, context) ?? [word(field, everyLetter)])
  return joined(said, or)
}

function together(facts: Facts, field: string, context: Context): Part[] | null {
  const names = Object.keys(facts) as FactName[]
  if (names.length === 0) return null
  return joined(
    names.map((fact) => factParts(fact, facts[fact], { field, context })),
    context.words.say.and,
  )
}

function factParts(fact: FactName, asked: unknown, { field, context }: { field: string; context: Context }): Part[] {
  const { facts, missing, also } = context.words.say
  const words = facts[fact]
  if (!words) return [word(field, missing)]
  if ('is' in words) return [word(field, asked ? words.is : words.isNot)]
  if (asked === null) return [word(field, words.absent ?? missing)]
  const [before = '', after = ''] = words.among.split('{}')
  const values = valuesOf(asked).map((value): Part[] => [word(field, valueName(fact, value, context))])
  return [before, ...joined(values, also), after].filter((part) => part !== '')
}

function valuesOf(asked: unknown): unknown[] {
  if (Array.isArray(asked)) return asked
  return [(asked as { atLeast: number }).atLeast]
}

function valueName(fact: FactName, value: unknown, context: Context): string {
  const kind = factKind(fact, context)
  if (kind.ask !== 'among') return String(value)
  return kind.choices.find((choice) => choice.value === value)?.name ?? context.words.say.missing
}
