/**
 * Blanks (待填): values that a text leaves out, such as a limit without a number. A policy is not in force before the
 * tenant has entered every one of them.
 *
 * A blank is named by its path, ids standing in for the places of rules: `limits.result.span`.
 */
import { blank, type Policy } from '@yanlu/sdk/contract'

export interface Blank {
  path: string
  /** The rule's clause; null where the section itself has none. */
  clause: string | null
}

/** Every blank, in the order of the document. */
export function blanksOf(policy: Policy): Blank[] {
  const blanks: Blank[] = []
  mapped(policy, start, (place) => {
    blanks.push({ path: place.names.join('.'), clause: place.clause })
    return blank
  })
  return blanks
}

/** The policy with these values in the place of its blanks; what is not named stays blank. */
export function filled(policy: Policy, values: Readonly<Record<string, unknown>>): Policy {
  return mapped(policy, start, ({ names }) => values[names.join('.')] ?? blank) as Policy
}

interface Place {
  names: readonly string[]
  clause: string | null
}

const start: Place = { names: [], clause: null }

/** A copy with every blank replaced by what is said of its place. */
function mapped(value: unknown, place: Place, replace: (place: Place) => unknown): unknown {
  if (value === blank) return replace(place)
  if (Array.isArray(value)) return value.map((one, index) => mapped(one, below(place, nameOf(one, index)), replace))
  if (typeof value !== 'object' || value === null) return value
  const clause = 'clause' in value && typeof value.clause === 'string' ? value.clause : place.clause
  const entries = Object.entries(value).map(([key, one]) => {
    return [key, mapped(one, below({ ...place, clause }, key), replace)] as const
  })
  return Object.fromEntries(entries)
}

function below({ names, clause }: Place, name: string): Place {
  return { names: [...names, name], clause }
}

/** A rule by its id, anything else by its place. */
function nameOf(one: unknown, index: number): string {
  const id = typeof one === 'object' && one !== null && 'id' in one ? one.id : null
  return typeof id === 'string' ? id : String(index)
}
