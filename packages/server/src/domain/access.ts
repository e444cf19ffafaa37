/**
 * Who may know what, written once. A sentence each:
 *
 * - The office reads every letter of its tenant, and who wrote it when it says why.
 * - A unit reads the letters it was assigned, and never who wrote them.
 * - An administrator reads the letters, never who wrote them, and may purge one.
 */
import type { Role } from '@yanlu/sdk/contract'
import type { Letter } from './letter.ts'

export interface Actor {
  member: string
  unit: string
  role: Role
}

/** What a member may list, as data: a store compiles it to SQL. `acts`: whether what waits for the office waits for them. */
export type Scope = { letters: 'all'; acts: boolean } | { letters: 'assignedTo'; unit: string }

export function scopeOf(actor: Actor): Scope {
  if (actor.role === 'unit') return { letters: 'assignedTo', unit: actor.unit }
  return { letters: 'all', acts: actor.role === 'office' }
}

export function mayRead(actor: Actor, letter: Letter): boolean {
  const scope = scopeOf(actor)
  return scope.letters === 'all' || letter.tasks.some((task) => task.unit === scope.unit)
}

export function mayKnowWhetherIdentified(actor: Actor): boolean {
  return actor.role === 'office'
}
