/** A letter as a line on the desk: as the unit has it whose row it is. */
import type { NextStep, Policy, LetterRow as ShownRow } from '@yanlu/sdk/contract'
import { type Actor, isAtDesk } from '../domain/access.ts'
import type { Calendar } from '../domain/calendar.ts'
import { clockOf } from '../domain/clock.ts'
import type { Moment } from '../domain/day.ts'
import { categoryOf, dispositionOf } from '../domain/policy.ts'
import { type DeadlineRow, deadlineOf, type ListedLetter } from './store.ts'

export interface RowContext {
  policy: Policy
  calendar: Calendar
  now: Moment
  unitNames: ReadonlyMap<string, string>
  mailboxNames: ReadonlyMap<string, string>
  actor: Actor
  /** Open deadlines of all letters listed. */
  deadlines: readonly DeadlineRow[]
}

export function viewRow(listed: ListedLetter, context: RowContext): ShownRow {
  const { id, seq, letterCode, registrationNumber, status, anonymous, receivedOn, ...row } = listed.letter
  const { policy, actor, mailboxNames } = context
  const disposition = dispositionOf(policy, row.disposition)
  return {
    id,
    seq,
    letterCode,
    registrationNumber,
    title: listed.title,
    category: { id: row.category, name: categoryOf(policy, row.category)?.name ?? row.category },
    disposition: disposition ? { id: disposition.id, name: disposition.name } : null,
    status,
    mailbox: mailboxNames.get(row.mailboxId) ?? '',
    anonymous: isAtDesk(actor, { desk: row.deskId }) ? anonymous : null,
    receivedOn,
    ...nextMove(listed, context),
    flags: flagsOf(listed),
    due: due(listed, context),
  }
}

function flagsOf({ letter, at }: ListedLetter): ShownRow['flags'] {
  const { returned, redone, disputedOn, instructed, asked } = letter.marks
  const disputed = disputedOn !== null && letter.status === 'inHand'
  return { returned, redo: redone, disputed, instructed, asked: at.desk && asked }
}

/** The unit's own move; where it has none, whatever the letter waits for. */
function nextMove({ letter, at }: ListedLetter, { unitNames }: RowContext): { next: NextStep; unit: string | null } {
  const own = at.step !== 'none'
  const unit = own ? at.unitId : letter.nextUnitId
  return { next: own ? at.step : letter.next, unit: unitNames.get(unit ?? '') ?? null }
}

function due({ letter, at }: ListedLetter, { calendar, now, deadlines }: RowContext): ShownRow['due'] {
  const nearest = deadlines.find((deadline) => deadline.letterId === letter.id && deadline.dueOn === at.dueOn)
  if (!nearest) return null
  const { milestone, dueOn, overdue, provisional, elapsed, days } = clockOf(deadlineOf(nearest), { calendar, now })
  return { milestone, dueOn, overdue, provisional, elapsed, total: days.filter((day) => day.number !== null).length }
}
