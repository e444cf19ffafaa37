/** Links in documents. */

/** A link that people follow; a path on somebody's disk or in somebody's network is none. */
export function isPublicLink(target: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s\\]+$/i.test(target.trim())
}
