/** Limits against their own ends: a cap below its limit, a target beyond it, an extension that reaches past the cap. */
import type { ExtensionRule, Fault, Limit, Policy, Span } from '@yanlu/sdk/contract'
import { fault } from './fault.ts'

export function limitFaults({ limits, extensions }: Policy): Fault[] {
  return [
    ...limits.flatMap(ownEnds),
    ...limits.flatMap(choices),
    ...extensions.flatMap((rule) => beyondCap(rule, limits)),
  ]
}

function ownEnds({ id, span, target, cap, onSupplement }: Limit): Fault[] {
  if (span === 'blank') return []
  const stops = onSupplement === 'pauses' && span.of === 'minutes'
  return [
    ...(stops ? [fault(`limits.${id}.onSupplement`, 'minutesCannotPause', id)] : []),
    ...(cap && longer(span, cap) ? [fault(`limits.${id}.cap`, 'capBelowLimit', id)] : []),
    ...(target && longer(target, span) ? [fault(`limits.${id}.target`, 'targetBeyondLimit', id)] : []),
  ]
}

function choices({ id, missed, choices: offered = [] }: Limit): Fault[] {
  return missed === 'choice' && offered.length < 2 ? [fault(`limits.${id}.choices`, 'noChoices', id)] : []
}

/** What it would reach from the same start, against the last day of each limit it is about. */
function beyondCap({ id, milestones, by, span }: ExtensionRule, limits: readonly Limit[]): Fault[] {
  if (span === null || span === 'blank' || by === 'promisedDate') return []
  return limits
    .filter(({ milestone, cap }) => cap && milestones.includes(milestone))
    .filter((limit) => limit.span !== 'blank' && limit.cap && longer(reach(limit.span, span, by), limit.cap))
    .map((limit) => fault(`extensions.${id}.span`, 'beyondCap', limit.id))
}

function reach(limit: Span, span: Span, by: 'adds' | 'total'): Span {
  if (by === 'total') return span
  return { count: inMinutes(limit) + inMinutes(span), of: 'minutes' }
}

/** Certainly longer: spans of different kinds are compared by the least and the most that they can be. */
function longer(a: Span, b: Span): boolean {
  if (a.of === b.of) return a.count > b.count
  return inMinutes(a) > inMinutes(b)
}

const day = 24 * 60

/** A working week has seven days. */
function inMinutes({ count, of }: Span): number {
  if (of === 'minutes') return count
  return of === 'calendarDays' ? count * day : Math.ceil((count * 7) / 5) * day
}
