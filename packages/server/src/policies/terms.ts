/** The tenant's own words for letters and writers (工单、来电人), as its policy says. */
import type { Policy } from '@yanlu/sdk/contract'

export function shownTerms({ terms }: Policy): Omit<Policy['terms'], 'clause'> {
  const { letter, writer, office, unit } = terms
  return { letter, writer, office, unit }
}
