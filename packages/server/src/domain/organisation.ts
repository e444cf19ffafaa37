/**
 * The organisation as the domain needs to know it: units in a tree, and roles.
 *
 * A duty (e.g. `discipline`) is how a policy names a unit without knowing the organisation.
 */
import type { Role } from '@yanlu/sdk/contract'

export interface OrganisedUnit {
  id: string
  /** The unit above it. */
  parent: string | null
  duty: string | null
  /** Whether letters are assigned to it. */
  handles: boolean
}

export interface Organisation {
  units: ReadonlyMap<string, OrganisedUnit>
  roles: ReadonlyMap<string, Pick<Role, 'id' | 'name' | 'unit'>>
}

/** The units above, the nearest first. A circle, which cannot be made, would end. */
export function unitsAbove({ units }: Pick<Organisation, 'units'>, unit: string): string[] {
  const above: string[] = []
  let next = units.get(unit)?.parent
  while (next && next !== unit && !above.includes(next)) {
    above.push(next)
    next = units.get(next)?.parent
  }
  return above
}

/** The units below, at any depth. */
export function unitsBelow(organisation: Pick<Organisation, 'units'>, unit: string): string[] {
  return [...organisation.units.keys()].filter((one) => unitsAbove(organisation, one).includes(unit))
}

export function unitWithDuty({ units }: Pick<Organisation, 'units'>, duty: string): OrganisedUnit | undefined {
  return [...units.values()].find((unit) => unit.duty === duty)
}
