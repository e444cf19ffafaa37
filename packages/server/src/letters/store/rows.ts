/** Between a letter's rows and the domain's letter: the only place that knows both. */

import type { Policy } from '@yanlu/sdk/contract'
import type { deadlines, letters, tasks } from '../../db/schema/letter.ts'
import type { Day } from '../../domain/day.ts'
import { nextDeadline } from '../../domain/deadline.ts'
import { wakeAt } from '../../domain/lapse.ts'
import type { Deadline, Letter, Task } from '../../domain/letter.ts'
import { nextStep } from '../../domain/offers.ts'
import { instantOf } from '../../time.ts'

export type LetterRow = typeof letters.$inferSelect
export type TaskRow = typeof tasks.$inferSelect
export type DeadlineRow = typeof deadlines.$inferSelect

/** The due day of what is not due: later than any day, so that paging by due day needs no nulls. */
const never: Day = 'infinity'

export function letterOf(row: LetterRow, taskRows: TaskRow[], deadlineRows: DeadlineRow[]): Letter {
  const { id, seq, status, category, anonymous, identified, policyVersion, receivedOn } = row
  const { registrationNumber, disposition, answeredOn } = row
  return {
    id,
    seq,
    status,
    category,
    anonymous,
    identified,
    policyVersion,
    receivedOn,
    registrationNumber,
    disposition,
    tasks: taskRows.map(taskOf),
    deadlines: deadlineRows.map(deadlineOf),
    answeredOn,
  }
}

/** The columns of a letter's row that follow from its state. */
export function stateColumns(letter: Letter, policy: Policy) {
  const { seq, status, disposition, identified, registrationNumber, answeredOn } = letter
  const { step, unit } = nextStep(letter, policy)
  const holder = step === 'none' ? 'nobody' : unit ? 'unit' : 'office'
  const dueOn = nextDeadline(letter)?.dueOn ?? never
  const own = { seq, status, disposition, identified, registrationNumber, answeredOn }
  return { ...own, next: step, nextUnitId: unit, holder, dueOn } as const
}

export function taskRow(tenantId: string, letter: Letter, task: Task): TaskRow {
  const { unit: unitId, ...own } = task
  const deadlines = letter.deadlines.filter((deadline) => deadline.task === task.number)
  return {
    tenantId,
    letterId: letter.id,
    unitId,
    ...own,
    dueOn: nextDeadline({ ...letter, deadlines })?.dueOn ?? never,
  }
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

function taskOf({ number, unitId, lead, state, assignedOn, signedInOn, reportedOn }: TaskRow): Task {
  return { number, unit: unitId, lead, state, assignedOn, signedInOn, reportedOn }
}

export function deadlineOf(row: DeadlineRow): Deadline {
  const { number, milestone, task, calendarVersion, startedOn, startMinute } = row
  const { rawOn, dueOn, dueMinute, provisional, state, metOn, lapsedOn } = row
  const span = { count: row.spanCount, of: row.spanOf }
  const { rule: id, clause, startsFrom: from, firstDay, rolls } = row
  return {
    number,
    milestone,
    task,
    rule: { id, clause, span, from, firstDay, rolls },
    calendarVersion,
    startedOn,
    startMinute,
    rawOn,
    dueOn,
    dueMinute,
    provisional,
    state,
    metOn,
    lapsedOn,
  }
}
