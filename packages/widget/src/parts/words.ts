/** The words the parts share: dates, names of fields. What only the clock or only the trail says is in their own books. */
import type { Clock, IdentityField } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { chineseParts } from './messages/zh-cn.ts'
import { wordBook } from './word-book.ts'

export type { Language }

export interface PartWords {
  weekdays: readonly string[]
  /** 11月24日. */
  date(on: string): string
  /** 2026年11月24日. */
  longDate(on: string): string
  /** 11月24日（周二）. */
  day(on: string): string
  /** 11月24日 周二 09:40. */
  moment(at: string, on: string): string
  /** 2026年11月24日（周二）09:40. */
  longMoment(at: string): string
  /** 15 个工作日. */
  length(span: Clock['span']): string
  seal(text: string): string
  fields: Record<IdentityField, string>
  /** A field's name at the head of its line. */
  label(field: IdentityField): string
  join(names: string[]): string
  /** What it rests on: a clause, or the product's own rule where the regulation is silent. */
  clause(clause: string): string
  gauge(elapsed: number, total: number, overdue: boolean): string
}

export const partWords = wordBook(chineseParts)

export function wordsFor(language: Language): PartWords {
  return partWords.in(language)
}
