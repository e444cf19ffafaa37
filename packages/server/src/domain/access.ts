/**
 * Who may know what, written once. A sentence each:
 *
 * - A member reads the letters at their unit: those its desk received, and those of which it has a task. A role may
 *   reach further: to the units below, or to every letter.
 * - Whom a letter accuses never reads it, nor does anybody in an accused unit or below it.
 * - Who stepped back from a letter does not read it.
 * - Who wrote a letter is known to nobody before it is opened, with a reason; whether a name was given, to its desk.
 */
import type { Role, TaskState } from '@yanlu/sdk/contract'
import type { Letter, Task } from './letter.ts'

export type ActingRole = Pick<Role, 'id' | 'kind' | 'acts' | 'reads' | 'concealed'>

export interface Actor {
  member: string
  unit: string
  /** The units above theirs, the nearest first, and all below it. */
  above: readonly string[]
  below: readonly string[]
  role: ActingRole
}

/** What a member may list, as data: a store compiles it to SQL. */
export interface Scope {
  letters: 'none' | 'atUnits' | 'all'
  units: readonly string[]
  /** Letters that bar this member, or any of these units, are outside. */
  barred: { member: string; units: readonly string[] }
}

export function scopeOf({ role, unit, above, below, member }: Actor): Scope {
  const letters = ({ none: 'none', own: 'atUnits', under: 'atUnits', all: 'all' } as const)[role.reads]
  const units = role.reads === 'under' ? [unit, ...below] : [unit]
  return { letters, units, barred: { member, units: [unit, ...above] } }
}

/** All that has to be known of a letter to say who reads it. */
export type Readable = Pick<Letter, 'desk' | 'accused' | 'recused'> & {
  tasks: readonly Pick<Task, 'unit' | 'state'>[]
}

export function mayRead(actor: Actor, letter: Readable): boolean {
  const { letters, units } = scopeOf(actor)
  if (letters === 'none' || isBarred(actor, letter)) return false
  return letters === 'all' || units.some((unit) => isAt(unit, letter))
}

/** A task that was returned or taken back is nobody's reason to read on. */
export const gone: readonly TaskState[] = ['returned', 'recalled']

/** Whether the letter is at the unit: on its desk, or with a task of it there. */
export function isAt(unit: string, letter: Pick<Readable, 'desk' | 'tasks'>): boolean {
  return letter.desk === unit || letter.tasks.some((task) => task.unit === unit && !gone.includes(task.state))
}

/** Whether the letter is about them or their unit, or they stepped back from it. */
export function isBarred(
  who: Pick<Actor, 'member' | 'unit' | 'above'>,
  { accused, recused }: Pick<Readable, 'accused' | 'recused'>,
): boolean {
  if (recused.includes(who.member) || accused.members.some(({ member }) => member === who.member)) return true
  return [who.unit, ...who.above].some((unit) => accused.units.includes(unit))
}

/** Whether the letter is about the unit, or one above it. */
export function isUnitBarred(unit: string, above: readonly string[], { accused }: Pick<Letter, 'accused'>): boolean {
  return [unit, ...above].some((one) => accused.units.includes(one))
}

/** At whose desk the letter is: they see the whole of it, the dialogue with its writer included. */
export function isAtDesk(actor: Pick<Actor, 'unit' | 'role'>, letter: Pick<Letter, 'desk'>): boolean {
  return actor.unit === letter.desk && actor.role.kind === 'office'
}

/** The office and leaders see the whole work; a unit its own part. */
export function seesAllWork({ role }: Pick<Actor, 'role'>): boolean {
  return role.kind !== 'unit'
}
