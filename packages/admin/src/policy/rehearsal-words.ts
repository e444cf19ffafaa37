/** One line of a rehearsal in words: what it was and would be, and what comes of it. */
import type { Difference, PolicyView } from '@yanlu/sdk'
import { html } from 'lit'
import { dayWords } from '../day-words.ts'
import type { PolicyPageWords } from '../messages/policy-page-words.ts'
import { type Context, namesOf } from './context.ts'
import type { Row } from './rehearsal.ts'

type Words = PolicyPageWords['rehearsal']

/** A day, a duty's unit, or what the product calls it. */
export function valueWords(
  { kind }: Difference,
  value: string | null,
  { context, view }: { context: Context; view: PolicyView },
): string {
  const words: Words = context.words.rehearsal
  if (value === null) return kind === 'desk' ? (words.values.office ?? '') : words.none
  if (kind === 'due') return dayWords(value, context.language, view.today)
  if (kind === 'desk') return String(namesOf('duties', context).find((one) => one.value === value)?.name ?? words.none)
  const milestones: Partial<Record<string, string>> = context.labels.milestones
  return words.values[value] ?? milestones[value] ?? value
}

const tones: Partial<Record<Row['result'], string>> = {
  late: 'late',
  stillLate: 'late',
  inTime: 'good',
  noLongerLate: 'good',
}

export function renderResult({ result, late }: Row, { results }: Words) {
  const said = result === 'late' ? results.late(late) : results[result]
  return html`<span class=${tones[result] ?? ''}>${said}</span>`
}
