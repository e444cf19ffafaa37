/** 转办、转送、上报: to a body outside, or to another desk of the organisation, and the writer is told where. */

import { isUnitBarred } from '../access.ts'
import { metAll, opened } from '../deadline.ts'
import { dispositionRefusal } from '../dispositions.ts'
import type { Happening } from '../events.ts'
import { factsOf } from '../facts.ts'
import type { Letter } from '../letter.ts'
import { ensure, refusedBy } from '../lifecycle.ts'
import { unitsAbove } from '../organisation.ts'
import { dispositionOf } from '../policy.ts'
import { type DeskCircumstances, invalid } from './circumstances.ts'

interface Referral {
  disposition: string
  /** The body outside, by its name. */
  body?: string | undefined
  /** Or the unit of the organisation whose desk it goes to. */
  unit?: string | undefined
  /** 转办意见、上报理由. */
  reason: string
}

export function refer(letter: Letter, asked: Referral, at: DeskCircumstances): Happening[] {
  ensure('refer', letter, at)
  const { disposition: id, body, unit, reason } = asked
  const disposition = dispositionOf(at.policy, id)
  if (disposition?.act !== 'refer') throw invalid('disposition', 'choice')
  const refused = dispositionRefusal(disposition, letter, at.policy)
  if (refused) throw refusedBy({ reason: refused, clause: disposition.clause })
  if (unit) refuseUnit(unit, letter, at)
  if (!unit && !body) throw invalid('body', 'required')
  const words = { reason, ...(body ? { basis: body } : {}) }
  const ends = metAll(letter, ['triage', 'declineNotice', 'disposition'])
  const referred: Happening = { type: 'referred', disposition: id, desk: unit ?? null, words }
  return unit ? [...ends, referred, ...receivedThere(letter, at)] : [...ends, referred]
}

/** The desk it goes to receives it now: its limits begin. */
function receivedThere(letter: Letter, at: DeskCircumstances): Happening[] {
  const facts = factsOf({ ...letter, disposition: null }, at.policy)
  return opened('received', { facts, task: null, after: letter.deadlines.length }, at)
}

function refuseUnit(unit: string, letter: Letter, { organisation }: DeskCircumstances): void {
  if (!organisation.units.has(unit)) throw invalid('unit', 'unknownUnit')
  if (unit === letter.desk) throw invalid('unit', 'unitHasIt')
  if (isUnitBarred(unit, unitsAbove(organisation, unit), letter)) throw invalid('unit', 'unitAccused')
}
