/** What a rehearsal comes to: of each letter the difference that matters most, totals, and by which change. */
import type { Difference, RehearsedLetter } from '@yanlu/sdk'
import { daysBetween } from '../day-words.ts'

export type Result = 'late' | 'stillLate' | 'noLongerLate' | 'inTime' | 'begins' | 'ends' | 'longer' | 'other'
export type Filter = 'all' | 'late' | 'shorter' | 'begins' | 'other'

export interface Row {
  letter: RehearsedLetter
  difference: Difference
  result: Result
  /** How many days after the new limit, for what would be late. */
  late: number
  /** How many more differences the letter has. */
  others: number
}

export interface Totals {
  same: number
  different: number
  lateBefore: number
  lateAfter: number
  late: number
  shorter: number
  begins: number
}

/** The worst first. */
const gravity: readonly Result[] = ['late', 'stillLate', 'other', 'begins', 'inTime', 'longer', 'noLongerLate', 'ends']

function resultOf({ kind, before, after, lateBefore, lateAfter }: Difference): Result {
  if (kind !== 'due') return 'other'
  if (lateAfter) return lateBefore ? 'stillLate' : 'late'
  if (lateBefore) return 'noLongerLate'
  if (before === null) return 'begins'
  if (after === null) return 'ends'
  return after < before ? 'inTime' : 'longer'
}

export function rowsOf(letters: readonly RehearsedLetter[], today: string): Row[] {
  return letters.map((letter) => {
    const [difference] = [...letter.differences].sort(
      (a, b) => gravity.indexOf(resultOf(a)) - gravity.indexOf(resultOf(b)),
    )
    if (!difference) throw new Error('a letter without a difference')
    const late = difference.after && difference.lateAfter ? daysBetween(difference.after, difference.metOn ?? today) : 0
    return { letter, difference, late, result: resultOf(difference), others: letter.differences.length - 1 }
  })
}

export function totalsOf(looked: number, rows: readonly Row[]): Totals {
  const count = (...results: Result[]) => rows.filter(({ result }) => results.includes(result)).length
  const anyLate = (which: 'lateBefore' | 'lateAfter') =>
    rows.filter(({ letter }) => letter.differences.some((one) => one[which])).length
  return {
    ...{ same: looked - rows.length, different: rows.length },
    ...{ lateBefore: anyLate('lateBefore'), lateAfter: anyLate('lateAfter') },
    ...{ late: count('late'), shorter: count('inTime'), begins: count('begins') },
  }
}

export function matches({ result }: Row, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'shorter') return result === 'inTime'
  if (filter === 'other') return !['late', 'inTime', 'begins'].includes(result)
  return result === filter
}

/** A change with the letters it touches. */
export interface ByChange {
  difference: Difference
  letters: number
  late: number
}

export function byChange(rows: readonly Row[]): ByChange[] {
  const groups = Map.groupBy(
    rows,
    ({ difference: { kind, ruleBefore, ruleAfter } }) => `${kind} ${ruleAfter ?? ruleBefore}`,
  )
  return [...groups.values()]
    .flatMap((some): ByChange[] => {
      const [first] = some
      const late = some.filter(({ result }) => result === 'late').length
      return first ? [{ difference: first.difference, letters: some.length, late }] : []
    })
    .sort((a, b) => b.letters - a.letters)
}

/** From five days or more before the limit to five or more after it. */
const spread = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5] as const

export interface Column {
  days: number
  before: number
  after: number
}

/** When things were done, counted in days from the limit as it was and as it would be. */
export function columnsOf(rows: readonly Row[]): Column[] {
  const dues = rows.flatMap(({ letter }) => letter.differences.filter(({ kind, metOn }) => kind === 'due' && metOn))
  const within = (days: number) => Math.max(-5, Math.min(5, days))
  const at = (limit: string | null, metOn: string | null) => (limit && metOn ? within(daysBetween(limit, metOn)) : null)
  return spread.map((days) => ({
    days,
    before: dues.filter(({ before, metOn }) => at(before, metOn) === days).length,
    after: dues.filter(({ after, metOn }) => at(after, metOn) === days).length,
  }))
}
