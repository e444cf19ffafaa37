/**
 * What the timetable does when a deadline's day has passed: says so once, and reminds whoever holds the task
 * [qiye-lingdao 二(三)催办]. Nobody acts; the next milestone moves with the event, so a second run finds nothing.
 */
import type { Policy } from '@yanlu/sdk/contract'
import type { Day } from './day.ts'
import { isOverdue } from './deadline.ts'
import type { Happening } from './events.ts'
import type { Deadline, Letter } from './letter.ts'

export function lapse(letter: Letter, { policy, today }: { policy: Policy; today: Day }): Happening[] {
  return letter.deadlines
    .filter((deadline) => isDue(deadline, today))
    .flatMap((deadline) => [{ type: 'lapsed', deadline: deadline.number } as const, ...reminders(letter, deadline, policy)])
}

/** The day on which the timetable has to look at this deadline again; null when there is nothing left to do. */
export function wakeOn(deadline: Deadline): Day | null {
  return deadline.state === 'open' && deadline.lapsedOn === null ? deadline.dueOn : null
}

function isDue(deadline: Deadline, today: Day): boolean {
  return wakeOn(deadline) !== null && isOverdue(deadline, today)
}

function reminders(letter: Letter, deadline: Deadline, policy: Policy): Happening[] {
  const task = letter.tasks.find((one) => one.number === deadline.task)
  return policy.reminders
    .filter((reminder) => reminder.milestone === deadline.milestone)
    .map(() => ({ type: 'reminded', deadline: deadline.number, unit: task?.unit ?? null }))
}
