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

/** As somebody would write it down: a number stands off from the Chinese before it. */
export function textOf(parts: readonly Part[]): string {
  const texts = parts.map((part) => (typeof part === 'string' ? part : part.text))
  return texts.reduce((said, text) => said + (/\p{Script=Han}$/u.test(said) && /^\d/.test(text) ? ' ' : '') + text, '')
}

/** A sentence in Latin letters begins with a capital. */
export function opened([first, ...rest]: readonly Part[]): Part[] {
  if (first === undefined) return []
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
  return [typeof first === 'string' ? capital(first) : { ...first, text: capital(first.text) }, ...rest]
}
