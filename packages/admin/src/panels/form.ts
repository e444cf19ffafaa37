/**
 * What a panel asks for an act, as data: the fields, what stands around them, and the act that comes of what was typed.
 *
 * A form is made anew from what was typed so far, so that one answer can change what else is asked. It keeps nothing.
 */
import type { Output } from '@yanlu/sdk'
import { limits } from '@yanlu/sdk/limits'
import type { TemplateResult } from 'lit'
import type { GivenAct } from '../given-act.ts'
import { type ActWords, actWords, type FieldWords, type FormAct } from '../messages/act-words.ts'
import type { Attempt } from './panel.ts'

/** How long a reason, and how long an official text may be. */
export const reasonLimit = limits.reasonLength
export const textLimit = limits.officialTextLength

export type Units = Output<'listUnits'>['units']
export type Colleagues = Output<'listColleagues'>['members']

/** What is said beside units, by their ids. */
export type UnitNotes = ReadonlyMap<string, string>

/** Names asked for when somebody is about to choose among them; null until they are there. */
export interface Names {
  units: Units | null
  colleagues: Colleagues | null
}

export type FormAttempt = Attempt & { names: Names }

export interface Option {
  id: string
  name: string
  hint?: string
  /** In a word, beside the name. */
  note?: string
  /** Why it cannot be chosen now. */
  closed?: string
}

interface Asked {
  name: string
  words: FieldWords
  required?: boolean
  /** What stands there until something else is typed. */
  initial?: string | readonly string[]
}

export type Field = Asked &
  (
    | { kind: 'text'; limit: number }
    | { kind: 'line'; limit: number }
    | { kind: 'choice'; options: readonly Option[] }
    | { kind: 'ticks'; options: readonly Option[] | null; none: string }
    | { kind: 'select'; options: readonly Option[] | null; none: string }
    | { kind: 'tick' }
    | { kind: 'day'; after: string }
    | { kind: 'count' }
    | { kind: 'units'; units: Units | null; leads: boolean; closed: UnitNotes; notes?: UnitNotes }
  )

export type Value = string | readonly string[]
export type Values = Readonly<Record<string, Value>>

/** What was typed, trimmed. */
export interface Typed {
  text(name: string): string
  /** undefined where nothing was typed. */
  optional(name: string): string | undefined
  many(name: string): string[]
}

export interface Form {
  before?: TemplateResult | null
  fields: readonly Field[]
  after?: TemplateResult | null
  tone?: 'danger'
  /** On the button, in place of the act's own word. */
  submit?: string
  /** Why what was chosen does not do as a whole, though each field does: the name of the field that says it. */
  lacks?: (typed: Typed) => string | null
  give: (typed: Typed) => GivenAct
}

export type MakeForm = (attempt: FormAttempt, typed: Typed) => Form

export function wordsOf<Act extends FormAct>({ desk }: Pick<Attempt, 'desk'>, act: Act): ActWords['forms'][Act] {
  return actWords[desk.language].forms[act]
}

export function around({ desk }: Pick<Attempt, 'desk'>) {
  return actWords[desk.language].around
}

export function typedIn(fields: readonly Field[], values: Values): Typed {
  const value = (name: string) => values[name] ?? fields.find((field) => field.name === name)?.initial ?? ''
  const text = (name: string) => {
    const given = value(name)
    return typeof given === 'string' ? given.trim() : ''
  }
  return {
    text,
    optional: (name) => text(name) || undefined,
    many: (name) => {
      const given = value(name)
      return typeof given === 'string' ? [] : [...given]
    },
  }
}

/** Whether something required is empty. Of units the lead is required. */
export function isMissing({ name, kind, required }: Field, typed: Typed): boolean {
  if (!required) return false
  if (kind === 'count') return !/^[1-9]\d{0,3}$/.test(typed.text(name))
  return kind === 'units' || kind === 'ticks' ? !typed.many(name)[0] : !typed.text(name)
}
