/** What a sentence is made of: text, and words that can be changed. */

export interface Word {
  /** The field of the rule that it says. */
  field: string
  text: string
  /** To be entered before the policy can be published. */
  blank: boolean
}
export type Part = string | Word

export function word(field: string, text: string, blank = false): Word {
  return { field, text, blank }
}

/** Lists of parts with something between them. */
export function joined(lists: readonly (readonly Part[])[], between: string): Part[] {
  return lists.flatMap((parts, index) => (index === 0 ? parts : [between, ...parts]))
}

/** As somebody would read it aloud. */
export function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}
