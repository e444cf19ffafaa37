/** A letter's clocks as shown: its deadlines, and what is to be expected while none has started for the result. */
import type { Clock } from '@yanlu/sdk/contract'
import type { Actor } from '../domain/access.ts'
import { clockOf, expectedClocks } from '../domain/deadline.ts'
import type { Deadline } from '../domain/letter.ts'
import { dispositionOf } from '../domain/policy.ts'
import type { OpenedLetter } from './store.ts'

/** The result's clocks first, the lead unit's before the others'. A unit sees its own. */
export function viewClocks(opened: OpenedLetter, audience: 'sender' | Actor): Clock[] {
  const { letter } = opened
  const ownOnly = audience !== 'sender' && audience.role === 'unit'
  const shown = letter.deadlines.filter((one) => !ownOnly || unitIdOf(opened, one) === audience.unit)
  const clocks = [...shown].sort(resultFirst).map((one) => viewClock(opened, one))
  return ownOnly ? clocks : [...expected(opened), ...clocks]
}

export function viewClock(opened: OpenedLetter, deadline: Deadline): Clock {
  const unit = opened.units.get(unitIdOf(opened, deadline) ?? '')?.name ?? null
  return { ...clockOf(deadline, opened), unit }
}

function expected(opened: OpenedLetter): Clock[] {
  const { letter, policy } = opened
  const started = letter.deadlines.some((deadline) => deadline.milestone === 'result')
  if (started || (letter.status !== 'received' && letter.status !== 'accepted')) return []
  if (letter.disposition && !dispositionOf(policy, letter.disposition)?.assigns) return []
  return [...expectedClocks('dispatched', letter, opened), ...expectedClocks('unitReceived', letter, opened)]
}

function unitIdOf({ letter }: OpenedLetter, deadline: Deadline): string | null {
  return letter.tasks.find((task) => task.number === deadline.task)?.unit ?? null
}

function resultFirst(a: Deadline, b: Deadline): number {
  return Number(b.milestone === 'result') - Number(a.milestone === 'result') || a.number - b.number
}
