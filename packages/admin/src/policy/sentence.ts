/**
 * A rule as a sentence: text, and words that can be changed. The sentence is a template in the reader's language; what
 * a field says is put in its place, and a bracket is left out where its field says nothing.
 */
import { conditionParts, isPlain } from './condition.ts'
import { type Context, choiceName } from './context.ts'
import { isRecord, valueAt } from './document.ts'
import type { Field } from './field.ts'
import type { Kind } from './kind.ts'
import { joined, opened, type Part, textOf, word } from './part.ts'
import { groupParts, recordParts, spanParts } from './value-parts.ts'

export interface Saying {
  kind: Kind
  rule: unknown
  context: Context
  /** Whether an earlier rule took some of the letters already. */
  others?: boolean
}

export function sentenceOf(saying: Saying): Part[] {
  const template = saying.context.words.say.sentences[saying.kind.id]
  return opened(smoothed(pieces(template).flatMap((piece) => saidPiece(piece, saying))))
}

/** 标明复杂的 + 的办理: a 的 is said once. */
function smoothed(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, index) => {
    const before = index === 0 ? '' : textOf([parts[index - 1] as Part])
    const twice = typeof part === 'string' && part.startsWith('的') && /的$/.test(before)
    const text = twice ? part.slice(1) : part
    return text === '' ? [] : [text]
  })
}

/** The template cut into what stands and what may be left out. */
function pieces(template: string): { text: string; optional: boolean }[] {
  return template.split(/(\[[^\]]*\])/).flatMap((text) => {
    if (text === '') return []
    const optional = text.startsWith('[')
    return [{ text: optional ? text.slice(1, -1) : text, optional }]
  })
}

function saidPiece({ text, optional }: { text: string; optional: boolean }, saying: Saying): Part[] {
  const said = text.split(/(\{[^}]*\})/).map((one) => {
    if (!one.startsWith('{')) return one === '' ? [] : [one]
    return slot(one.slice(1, -1), saying)
  })
  if (optional && said.some((one) => one === null)) return []
  return said.flatMap((one) => one ?? [])
}

function slot(name: string, saying: Saying): Part[] | null {
  if (name === 'when') return conditionOf(saying)
  if (name === 'if') return withEnd(conditionOf(saying), saying)
  if (name === 'letters') return letters(saying)
  if (name === 'unless') return exceptionOf(saying)
  const field = saying.kind.fields[name]
  return field ? fieldParts(name, field, saying) : null
}

function conditionOf({ rule, context }: Saying): Part[] | null {
  return isRecord(rule) ? conditionParts(rule, context) : null
}

/** Reasons for declining have an exception and no condition. */
function exceptionOf({ rule, context }: Saying): Part[] | null {
  const unless = isRecord(rule) ? rule.unless : undefined
  if (!Array.isArray(unless) || unless.length === 0) return null
  return conditionParts({ unless }, context)?.slice(1) ?? null
}

function withEnd(parts: Part[] | null, { rule, context }: Saying): Part[] | null {
  if (!parts) return null
  return isRecord(rule) && isPlain(rule) && context.language !== 'en' ? parts : [...parts, context.words.say.ifEnds]
}

function letters(saying: Saying): Part[] {
  const { say } = saying.context.words
  const parts = conditionOf(saying)
  if (parts) return isRecord(saying.rule) && isPlain(saying.rule) ? parts : [...parts, ...listEnd(saying)]
  return [word('when', saying.others ? say.otherLetters : say.everyLetter)]
}

/** A limit goes on after its condition; where 的 or a colon follows in the template, nothing is put between. */
function listEnd({ kind, context }: Saying): Part[] {
  return kind.id === 'limits' && context.language !== 'en' ? [context.words.say.ifEnds] : []
}

/** What a field says, with what stands around it; null where it says nothing. */
export function fieldParts(name: string, field: Field, saying: Saying): Part[] | null {
  const value = name === saying.kind.id && field.as === 'record' ? saying.rule : valueAt(saying.rule, name)
  const { around, nothing } = saying.context.words.say
  const key = `${saying.kind.id}.${name}`
  const parts = valueParts(name, field, { value, context: saying.context })
  if (!parts) return nothing[key] === undefined ? null : [word(name, nothing[key])]
  const frame = around[key]
  if (frame === undefined || isBare(field, value)) return parts
  const [before = '', after = ''] = frame.split('{}')
  return [before, ...parts, after].filter((part) => part !== '')
}

/** A reason that leads nowhere else is declined, and says so by itself. */
function isBare(field: Field, value: unknown): boolean {
  return field.as === 'choice' && (value === undefined || value === null)
}

interface Valued {
  value: unknown
  context: Context
}

function valueParts(name: string, field: Field, { value, context }: Valued): Part[] | null {
  const { say } = context.words
  if (value === 'blank') return [word(name, say.fillIn, true)]
  switch (field.as) {
    case 'number':
      return value === null || value === undefined ? null : [word(name, String(value))]
    case 'span':
      return isRecord(value) ? spanParts(name, value, say) : null
    case 'choice':
      return choiceParts(name, field, { value, context })
    case 'ticks':
      return several(
        name,
        listed(value).map((one) => choiceName(field, one, context)),
        say.also,
      )
    case 'text':
      return textParts(name, field, { value, context })
    case 'lines':
      return several(name, listed(value).map(String), say.also)
    case 'groups':
      return groupParts(name, listed(value), context)
    case 'record':
      return recordParts(field.of, value, context)
    case 'monthDay':
      return monthDayParts(name, value, context)
    default:
      return otherParts(name, field, { value, context })
  }
}

function otherParts(name: string, field: Field, { value, context }: Valued): Part[] | null {
  const { say } = context.words
  if (field.as === 'named') {
    return several(
      name,
      listed(value).map((one) => String(valueAt(one, 'name'))),
      say.also,
    )
  }
  if (field.as === 'counted') {
    const said = listed(value).map((one) => {
      const many = `${numberWords(valueAt(one, field.second), say)} ${say.counts[field.second]}`
      return `${valueAt(one, field.first)} ${many}`.trim()
    })
    return several(name, said, say.also)
  }
  return field.as === 'mark' && value ? [word(name, say.exclusive)] : null
}

function numberWords(value: unknown, { fillIn }: { fillIn: string }): string {
  return value === 'blank' ? fillIn : String(value)
}

function choiceParts(name: string, field: Field & { as: 'choice' }, { value, context }: Valued): Part[] | null {
  const { silent, from, none } = field
  if (value === silent && silent !== undefined) return null
  if (silent === false && value === undefined) return null
  if (none && (value === null || value === undefined)) return null
  if (value === undefined && from.words !== 'reasonLeadsTo') return null
  return [word(name, choiceName(field, value, context))]
}

function textParts(name: string, field: Field & { as: 'text' }, { value, context }: Valued): Part[] | null {
  if (typeof value === 'string' && value !== '') return [word(name, value)]
  return field.none ? null : [word(name, context.words.say.fillIn, true)]
}

function monthDayParts(name: string, value: unknown, { words }: Context): Part[] | null {
  if (typeof value !== 'string') return null
  const [month = 1, day = 1] = value.split('-').map(Number)
  return [word(name, words.say.monthDay(month, day))]
}

function several(name: string, words: readonly string[], between: string): Part[] | null {
  if (words.length === 0) return null
  return joined(
    words.map((one) => [word(name, one)]),
    between,
  )
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
