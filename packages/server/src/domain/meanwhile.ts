/** The letter as an act finds it that has already made something happen, and goes on. */
import type { DeskCircumstances } from './actions/circumstances.ts'
import { type Happening, placed } from './events.ts'
import { evolve } from './evolve.ts'
import type { Letter } from './letter.ts'

export function meanwhile(letter: Letter, happenings: readonly Happening[], { actor, now }: DeskCircumstances): Letter {
  const by = { kind: actor.role.kind, member: actor.member, unit: actor.unit }
  const events = placed(happenings, { after: letter.seq, at: '', today: now.on, by })
  return events.reduce<Letter>(evolve, letter)
}
