/**
 * How far each operation and each entry can be relied on: a promise that programs can read.
 *
 * - `stable`: changes in a way that could break its callers only with a new major version.
 * - `beta`: meant to stay; may still change with a minor version, and the changelog says how to follow.
 * - `experimental`: may change or go with any version.
 * - `deprecated`: still there, and going; the changelog says since when and what to use instead.
 *
 * An operation that is not named is experimental, so that nothing is promised by having been forgotten.
 */
import type { OperationName } from './contract/routes.ts'

export const tiers = ['stable', 'beta', 'experimental', 'deprecated'] as const
export type Tier = (typeof tiers)[number]

const promised: { readonly [Name in OperationName]?: Tier } = {
  getMailbox: 'beta',
  submitLetter: 'beta',
  queryLetter: 'beta',
  getSession: 'beta',
  listLetters: 'beta',
  getLetter: 'beta',
}

export function stabilityOf(operation: OperationName): Tier {
  return promised[operation] ?? 'experimental'
}

/** Of the package's entries. The codes are on paper in people’s hands: how they are read cannot change. */
export const entries = {
  '.': 'beta',
  './codes': 'stable',
  './contract': 'experimental',
  './labels': 'beta',
  './limits': 'beta',
  './phrases': 'beta',
  './stability': 'beta',
  './testing': 'beta',
} as const satisfies Record<string, Tier>
