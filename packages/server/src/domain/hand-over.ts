/**
 * What the timetable does with a letter of a unit that hands over (移交): it is the other unit's from then on.
 *
 * All that the unit had of it moves, what is done as well: nobody would read on otherwise. A letter that is about the
 * other unit goes to the first above it that it is not about. Who was in the unit stays kept from letters about it,
 * wherever they work now. A second look finds nothing.
 */
import { isAt } from './access.ts'
import { deskFor } from './actions/receive.ts'
import type { Happening } from './events.ts'
import type { Letter } from './letter.ts'
import type { Organisation } from './organisation.ts'

export interface HandedOver {
  from: string
  to: string
  /** Who was in the unit, or below it. */
  people: readonly string[]
}

export function handOver(letter: Letter, { from, to, people }: HandedOver, organisation: Organisation): Happening[] {
  const recused = letter.accused.units.includes(from) ? people.filter((one) => !letter.recused.includes(one)) : []
  if (!isAt(from, letter)) return recused.length > 0 ? [{ type: 'handedOver', from, to, recused }] : []
  const receiver = receiverOf(letter, { from, to }, organisation)
  if (!receiver) throw new Error(`nobody can take letter ${letter.id} over from ${from}`)
  return [{ type: 'handedOver', from, to: receiver, recused }]
}

/** Who gets it; null when the letter is about everybody who could. */
export function receiverOf(
  { accused, desk }: Pick<Letter, 'accused' | 'desk'>,
  { from, to }: Pick<HandedOver, 'from' | 'to'>,
  organisation: Organisation,
): string | null {
  return deskFor(to, accused.units, organisation) ?? (desk === from ? null : desk)
}
