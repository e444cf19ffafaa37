/** A letter's clocks as shown: its deadlines, and what is to be expected while none has started for the result. */
import type { Clock } from '@yanlu/sdk/contract'
import { type Actor, seesAllWork } from '../domain/access.ts'
import { clockOf, expectedClocks } from '../domain/clock.ts'
import { isWindow } from '../domain/deadline.ts'
import { factsOf } from '../domain/facts.ts'
import type { Deadline } from '../domain/letter.ts'
import { dispositionOf } from '../domain/policy.ts'
import type { OpenedLetter } from './store.ts'

export type Audience = 'sender' | Actor

/** The result's clocks first, the lead unit's before the others'. A unit sees its own; what was stopped is left out. */
export function viewClocks(opened: OpenedLetter, audience: Audience): Clock[] {
  const { letter } = opened
  const unit = audience !== 'sender' && !seesAllWork(audience) ? audience.unit : null
  const shown = letter.deadlines.filter(
    (one) =>
      one.state !== 'void' &&
      (unit === null || unitIdOf(opened, one) === unit) &&
      (audience !== 'sender' || !isWindow(one)),
  )
  const clocks = shown.sort(resultFirst).map((one) => viewClock(opened, one, audience))
  return unit === null ? [...expected(opened), ...clocks] : clocks
}

export function viewClock(opened: OpenedLetter, deadline: Deadline, audience: Audience): Clock {
  const unit = opened.units.get(unitIdOf(opened, deadline) ?? '')?.name ?? null
  const calendar = opened.formerCalendars.get(deadline.calendarVersion) ?? opened.calendar
  const clock = clockOf(deadline, { ...opened, calendar })
  return { ...clock, unit, extensions: withReasons(opened, { clock, deadline: deadline.number }, audience) }
}

/** Why it was extended: the writer is told where the policy says so. */
function withReasons(
  { events, policy }: OpenedLetter,
  { clock, deadline }: { clock: Clock; deadline: number },
  audience: Audience,
): Clock['extensions'] {
  if (clock.extensions.length === 0) return []
  const granted = events.filter((event) => event.type === 'extensionGranted' && event.deadline === deadline)
  const asked = events.filter((event) => event.type === 'extensionAsked' && event.deadline === deadline)
  const { milestone } = clock
  const rule = policy.extensions.find((one) => one.milestones.includes(milestone))
  const told = audience !== 'sender' || rule?.toSender
  return clock.extensions.map((extension, index) => {
    const seq = granted[index]?.seq ?? 0
    const reason = granted[index]?.words?.reason ?? asked.findLast((event) => event.seq < seq)?.words?.reason ?? null
    return { ...extension, reason: told ? reason : null }
  })
}

function expected(opened: OpenedLetter): Clock[] {
  const { letter, policy } = opened
  const started = letter.deadlines.some((deadline) => deadline.milestone === 'result')
  if (started || (letter.status !== 'received' && letter.status !== 'accepted')) return []
  if (letter.disposition && !dispositionOf(policy, letter.disposition)?.assigns) return []
  const events = ['dispatched', 'unitReceived'] as const
  return events
    .flatMap((event) => expectedClocks(event, factsOf(letter, policy), opened))
    .filter(({ milestone }) => milestone === 'result')
}

function unitIdOf({ letter }: OpenedLetter, deadline: Deadline): string | null {
  return letter.tasks.find((task) => task.number === deadline.task)?.unit ?? null
}

function resultFirst(a: Deadline, b: Deadline): number {
  return Number(b.milestone === 'result') - Number(a.milestone === 'result') || a.number - b.number
}
