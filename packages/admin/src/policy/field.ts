import type { ValueWords } from '../messages/policy-words.ts'

/** Where names come from that rules speak of by id. */
export type NameSource = 'categories' | 'dispositions' | 'flags' | 'reasons' | 'mailboxKinds' | 'roles' | 'duties'

/** What can be chosen: values that have words, names in the policy, or both (the office, or a role). */
export interface Source {
  words?: keyof ValueWords
  labels?: 'acts' | 'milestones' | 'starts' | 'concealments' | 'outcomes'
  names?: NameSource
}

/** What else changes with a choice, so that the rule says something that can be. */
export type Also = (chosen: unknown, rule: Readonly<Record<string, unknown>>) => object

export type Field =
  | { as: 'number'; least: number; most: number; none?: true }
  /** `absent`: leaving it out takes the field away; `null`: nothing is said in its place. */
  | { as: 'span'; none?: 'absent' | 'null' }
  | { as: 'choice'; from: Source; silent?: unknown; none?: true; also?: Also }
  | { as: 'ticks'; from: Source; least: number }
  | { as: 'text'; limit: number; none?: true; long?: true }
  | { as: 'lines' }
  | { as: 'monthDay' }
  | { as: 'condition'; name: 'when' | 'unless' }
  | { as: 'groups' }
  | { as: 'named' }
  | { as: 'counted'; first: string; second: 'count' | 'weight' }
  | { as: 'record'; of: 'acts' | 'statuses' }
  | { as: 'mark' }

export type Fields = Readonly<Record<string, Field>>

/** Words of the product, with what is said where nothing is to be remarked. */
export function oneOf(words: keyof ValueWords, silent?: unknown): Field {
  return { as: 'choice', from: { words }, ...(silent !== undefined && { silent }) }
}

export function oneOfLabels(labels: NonNullable<Source['labels']>): Field {
  return { as: 'choice', from: { labels } }
}

export function oneNamed(names: NameSource, more: { words?: keyof ValueWords; none?: true } = {}): Field {
  const { words, none } = more
  return { as: 'choice', from: { names, ...(words && { words }) }, ...(none && { none }) }
}

export function someOf(words: keyof ValueWords, least = 0): Field {
  return { as: 'ticks', from: { words }, least }
}

export function someNamed(names: NameSource, least = 0): Field {
  return { as: 'ticks', from: { names }, least }
}

export const line: Field = { as: 'text', limit: 200 }
export const optionalLine: Field = { as: 'text', limit: 200, none: true }
export const prose: Field = { as: 'text', limit: 2000, long: true }
export const lines: Field = { as: 'lines' }
export const span: Field = { as: 'span' }
export const optionalSpan: Field = { as: 'span', none: 'null' }
export const absentSpan: Field = { as: 'span', none: 'absent' }
export const condition: Fields = {
  when: { as: 'condition', name: 'when' },
  unless: { as: 'condition', name: 'unless' },
}

export function optionalNumber(least: number, most: number): Field {
  return { as: 'number', least, most, none: true }
}
