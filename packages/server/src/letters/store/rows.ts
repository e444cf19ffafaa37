/** Between a letter's rows and the domain's letter: the only place that knows both. */

import type { Policy } from '@yanlu/sdk/contract'
import type { letters } from '../../db/schema/letter.ts'
import type { deadlines, tasks } from '../../db/schema/letter-work.ts'
import { wakeAt } from '../../domain/lapse.ts'
import type { Deadline, Letter, Marks, Task } from '../../domain/letter.ts'
import { turnOf } from '../../domain/turns.ts'
import { instantOf } from '../../time.ts'

export type LetterRow = typeof letters.$inferSelect
export type TaskRow = typeof tasks.$inferSelect
export type DeadlineRow = typeof deadlines.$inferSelect

export function letterOf(row: LetterRow, taskRows: TaskRow[], deadlineRows: DeadlineRow[]): Letter {
  const { id, seq, status, deskId: desk, category, anonymous, identified, policyVersion, receivedOn } = row
  const { registrationNumber, disposition, answeredOn, marks } = row
  const own = { id, seq, status, desk, category, anonymous, identified, policyVersion, receivedOn }
  return {
    ...marks,
    acceptedOn: marks.acceptedOn ?? null,
    endedOn: marks.endedOn ?? null,
    ...own,
    registrationNumber,
    disposition,
    tasks: taskRows.map(taskOf),
    deadlines: deadlineRows.map(deadlineOf),
    answeredOn,
  }
}

/** The columns of a letter's row that follow from its state. */
export function stateColumns(letter: Letter, policy: Policy) {
  const { seq, status, desk: deskId, category, disposition, anonymous, identified } = letter
  const { registrationNumber, answeredOn } = letter
  const own = { seq, status, deskId, category, disposition, anonymous, identified, registrationNumber, answeredOn }
  const { step: next, unit: nextUnitId } = turnOf(letter, policy)
  return { ...own, next, nextUnitId, marks: marksOf(letter) }
}

function marksOf(letter: Letter): Marks {
  const { concealment, flags, reachable, instructed, chain, asked, progressAskedOn, acceptedOn, endedOn } = letter
  const { rated, disputedOn, accused, recused, returned, redone, followUp, openings, liftings } = letter
  const course = { chain, asked, progressAskedOn, acceptedOn, endedOn, rated, disputedOn, returned, redone }
  const marks = { concealment, flags, reachable, instructed, ...course, accused, recused }
  return { ...marks, ...(followUp && { followUp }), ...(openings && { openings }), ...(liftings && { liftings }) }
}

export function taskRow(place: { tenantId: string; letterId: string }, { unit: unitId, ...own }: Task): TaskRow {
  return { ...place, unitId, ...own }
}

function taskOf({ tenantId: _tenant, letterId: _letter, unitId: unit, ...own }: TaskRow): Task {
  return { unit, ...own }
}

export function deadlineRow(deadline: Deadline, { tenantId, letterId }: DeadlineKey, timeZone: string): DeadlineRow {
  const { rule, ...own } = deadline
  const wake = wakeAt(deadline)
  return {
    tenantId,
    letterId,
    ...own,
    rule: rule.id,
    clause: rule.clause,
    spanCount: rule.span.count,
    spanOf: rule.span.of,
    startsFrom: rule.from,
    firstDay: rule.firstDay,
    rolls: rule.rolls,
    wakeAt: wake && instantOf(wake, timeZone),
  }
}

type DeadlineKey = Pick<DeadlineRow, 'tenantId' | 'letterId'>

export function deadlineOf(row: DeadlineRow): Deadline {
  const { tenantId: _tenant, letterId: _letter, wakeAt: _wake, rule: id, spanCount: count, spanOf: of, ...rest } = row
  const { clause, startsFrom: from, firstDay, rolls, ...own } = rest
  return { ...own, rule: { id, clause, span: { count, of }, from, firstDay, rolls } }
}
