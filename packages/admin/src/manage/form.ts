/** What an administrator's form asks, as data: the fields of the desk's panels, and what is done with what was typed. */
import type { TemplateResult } from 'lit'
import type { Field, Option, Typed } from '../panels/form.ts'

export type { Option, Typed }

export interface ManageForm {
  title: string
  lead?: string
  submit: string
  tone?: 'danger'
  /** From what is typed so far, where one answer changes what else is asked. */
  fields: readonly Field[] | ((typed: Typed) => readonly Field[])
  /** Beside the fields, from what is typed so far. */
  shows?: (typed: Typed) => TemplateResult | null
  /** @throws {Problem} which is shown, with its remedies at the fields. */
  give: (typed: Typed) => Promise<void>
}

interface Asked {
  name: string
  label: string
  hint?: string
  initial?: string
}

export function line({ name, label, hint, initial = '' }: Asked, limit: number): Field {
  return { kind: 'line', name, words: wordsOf(label, hint), limit, required: true, initial }
}

export function optionalLine({ name, label, hint, initial = '' }: Asked, limit: number): Field {
  return { kind: 'line', name, words: wordsOf(label, hint), limit, initial }
}

export function text({ name, label, hint, initial = '' }: Asked, limit: number): Field {
  return { kind: 'text', name, words: wordsOf(label, hint), limit, initial }
}

export function select({ name, label, hint, initial }: Asked, options: readonly Option[]): Field {
  const first = initial ?? options[0]?.id ?? ''
  return { kind: 'select', name, words: wordsOf(label, hint), options, none: '', initial: first }
}

/** Nothing is chosen beforehand: whoever asks has to say. */
export function choose(
  { name, label, hint }: Asked,
  { options, first, missing }: { options: readonly Option[]; first: string; missing: string },
): Field {
  const words = { ...wordsOf(label, hint), missing }
  const all = [{ id: '', name: first }, ...options]
  return { kind: 'select', name, words, options: all, none: '', required: true, initial: '' }
}

export function tick({ name, label, initial = '' }: Asked): Field {
  return { kind: 'tick', name, words: { label }, initial }
}

export function ticks(
  { name, label, hint }: Asked,
  { options, chosen, required }: { options: readonly Option[]; chosen: readonly string[]; required: boolean },
): Field {
  return { kind: 'ticks', name, words: wordsOf(label, hint), options, none: '', initial: chosen, required }
}

function wordsOf(label: string, hint: string | undefined) {
  return hint ? { label, hint } : { label }
}
