/** A kind of rule: where its rules are in the document, what can be changed in them, and what a new one begins as. */
import type { Fields } from './field.ts'
import type { ChapterId, KindId } from './kind-ids.ts'

export interface Kind {
  id: KindId
  chapter: ChapterId
  /** Where it is: a list of rules, or one rule; `*` stands for each rule of the list before it. */
  at: string
  list: boolean
  /** Whether the order says something: the first that fits wins, or one comes after the other. */
  ordered?: true
  /** Shown under a heading for each value of this field. */
  by?: string
  fields: Fields
  /** A new rule, without its name and clause; what there is only one of, or none, has one too. */
  fresh?: () => Record<string, unknown>
}

type More = Partial<Pick<Kind, 'ordered' | 'by'>> & { at?: string; fresh: NonNullable<Kind['fresh']> }

/** Rules in a list. */
export function listOf(id: KindId, chapter: ChapterId, { at, fields, ...more }: More & { fields: Fields }): Kind {
  return { id, chapter, at: at ?? id, list: true, fields, ...more }
}

/** The one rule there is. */
export function oneRule(
  id: KindId,
  chapter: ChapterId,
  { at, ...more }: Pick<Kind, 'fields' | 'fresh'> & { at?: string },
): Kind {
  return { id, chapter, at: at ?? id, list: false, ...more }
}
