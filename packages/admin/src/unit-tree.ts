/** The units of an organisation as lines of a tree, each under the unit above it. */
import type { Output } from '@yanlu/sdk'

type Unit = Output<'listUnits'>['units'][number]

export interface UnitLine {
  unit: Unit
  /** How deep it stands; deeper than three is shown as three. */
  level: number
  choosable: boolean
}

interface Asked {
  /** Only units that letters are given to, or all. */
  choosing: 'handles' | 'all'
  sought: string
}

const deepest = 3

/** Units that cannot be chosen stay as headings as long as one below them can. */
export function unitLines(units: readonly Unit[], asked: Asked): UnitLine[] {
  const ids = new Set(units.map(({ id }) => id))
  const below = (parent: string | null) =>
    units.filter((unit) => (unit.parent && ids.has(unit.parent) ? unit.parent : null) === parent)
  const walk = (parent: string | null, level: number): UnitLine[] =>
    below(parent).flatMap((unit) => {
      const inside = walk(unit.id, level + 1)
      const choosable = isChoosable(unit, asked)
      return choosable || inside.length > 0 ? [{ unit, level: Math.min(level, deepest), choosable }, ...inside] : []
    })
  return walk(null, 0)
}

function isChoosable({ name, handles }: Unit, { choosing, sought }: Asked): boolean {
  return (choosing === 'all' || handles) && name.toLowerCase().includes(sought.trim().toLowerCase())
}
