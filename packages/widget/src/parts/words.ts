/** The words the parts share: dates, names of fields. What only the clock or only the trail says is in their own books. */
import type { IdentityField } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import type { DayPhrases } from '@yanlu/sdk/phrases'
import { chineseParts } from './messages/zh-cn.ts'
import { wordBook } from './word-book.ts'

export type { Language }

export interface PartWords extends DayPhrases {
  fields: Record<IdentityField, string>
  /** A field's name at the head of its line. */
  label(field: IdentityField): string
  gauge(elapsed: number, total: number, overdue: boolean): string
}

export const partWords = wordBook(chineseParts)

export function wordsFor(language: Language): PartWords {
  return partWords.in(language)
}
