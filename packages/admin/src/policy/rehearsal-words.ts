/** One line of a rehearsal in words: what it was and would be, and what comes of it. */
import type { Difference } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { phrases } from '@yanlu/sdk/phrases'
import { html } from 'lit'
import type { PolicyPageWords } from '../messages/policy-page-words.ts'
import { type Context, namesOf } from './context.ts'
import type { Row } from './rehearsal.ts'

type Words = PolicyPageWords['rehearsal']

/** A day, a duty's unit, or what the product calls it. */
export function valueWords({ kind }: Difference, value: string | null, { context }: { context: Context }): string {
  const words: Words = context.words.rehearsal
  if (value === null) return kind === 'desk' ? (words.values.office ?? '') : words.none
  if (kind === 'due') return shortDay(value, context.language)
  if (kind === 'desk') return String(namesOf('duties', context).find((one) => one.value === value)?.name ?? words.none)
  const milestones: Partial<Record<string, string>> = context.labels.milestones
  return words.values[value] ?? milestones[value] ?? value
}

/** 10月16日: lines of a table leave the day of the week out. */
export function shortDay(day: string, language: Language): string {
  return phrases[language].days.date(day)
}

const tones: Partial<Record<Row['result'], string>> = {
  late: 'late',
  stillLate: 'late',
  inTime: 'good',
  noLongerLate: 'good',
}

export function renderResult({ result, late, difference }: Row, { results }: Words) {
  const open = result === 'inTime' && difference.metOn === null
  const said = result === 'late' ? results.late(late) : results[open ? 'shorter' : result]
  return html`<span class=${open ? '' : (tones[result] ?? '')}>${said}</span>`
}
