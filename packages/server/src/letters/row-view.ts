/** A letter as a line on the desk: for the office by its own state, for a unit by the unit's task. */
import type { NextStep, Policy, LetterRow as ShownRow } from '@yanlu/sdk/contract'
import type { Calendar } from '../domain/calendar.ts'
import type { Day, Moment } from '../domain/day.ts'
import { clockOf } from '../domain/deadline.ts'
import { taskStep } from '../domain/offers.ts'
import { categoryOf, dispositionOf } from '../domain/policy.ts'
import { type DeadlineRow, deadlineOf, type ListedLetter } from './store.ts'

export interface RowContext {
  policy: Policy
  calendar: Calendar
  now: Moment
  unitNames: ReadonlyMap<string, string>
  /** Whether the reader may know who gave a name. */
  mayKnow: boolean
  /** Open deadlines of all letters listed. */
  deadlines: readonly DeadlineRow[]
}

export function viewRow(listed: ListedLetter, context: RowContext): ShownRow {
  const { id, seq, letterCode, registrationNumber, title, status, anonymous, receivedOn, ...row } = listed.letter
  const { policy, mayKnow } = context
  const disposition = dispositionOf(policy, row.disposition)
  return {
    id,
    seq,
    letterCode,
    registrationNumber,
    title,
    category: { id: row.category, name: categoryOf(policy, row.category)?.name ?? row.category },
    disposition: disposition ? { id: disposition.id, name: disposition.name } : null,
    status,
    anonymous: mayKnow ? anonymous : null,
    receivedOn,
    ...nextMove(listed, context),
    due: due(listed, context),
  }
}

/** The day the list is ordered by. */
export function dueDayOf({ letter, task }: ListedLetter): Day {
  return task?.dueOn ?? letter.dueOn
}

function nextMove({ letter, task }: ListedLetter, { unitNames }: RowContext): { next: NextStep; unit: string | null } {
  const next = task ? taskStep(task.state) : letter.next
  const unit = task?.unitId ?? letter.nextUnitId
  return { next, unit: unitNames.get(unit ?? '') ?? null }
}

function due(listed: ListedLetter, { calendar, now, deadlines }: RowContext): ShownRow['due'] {
  const own = deadlines.filter(
    ({ letterId, task }) => letterId === listed.letter.id && (!listed.task || task === listed.task.number),
  )
  const nearest = own.find((deadline) => deadline.dueOn === dueDayOf(listed))
  if (!nearest) return null
  const { milestone, dueOn, overdue, provisional, elapsed, days } = clockOf(deadlineOf(nearest), { calendar, now })
  return { milestone, dueOn, overdue, provisional, elapsed, total: days.filter((day) => day.number !== null).length }
}
