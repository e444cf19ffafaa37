/**
 * What the timetable does when a deadline's day has passed: says so once, and reminds whoever holds the task
 * [qiye-lingdao 二(三)催办]. Nobody acts; the next milestone moves with the event, so a second run finds nothing.
 *
 * A window that is over ends without a word: it was no duty.
 */
import type { Policy } from '@yanlu/sdk/contract'
import { addDays, addMinutes, type Moment } from './day.ts'
import { isOver, isWindow } from './deadline.ts'
import type { Happening } from './events.ts'
import type { Deadline, Letter } from './letter.ts'

export function lapse(letter: Letter, { policy, now }: { policy: Policy; now: Moment }): Happening[] {
  return letter.deadlines
    .filter((deadline) => isDue(deadline, now))
    .flatMap((deadline): Happening[] => {
      if (isWindow(deadline)) return [{ type: 'deadlineVoided', deadline: deadline.number }]
      return [{ type: 'lapsed', deadline: deadline.number }, ...reminders(letter, deadline, policy)]
    })
}

/** The minute at which the timetable has to look at this deadline again; null when there is nothing left to do. */
export function wakeAt(deadline: Deadline): Moment | null {
  if (deadline.state !== 'open' || deadline.lapsedOn) return null
  if (deadline.dueMinute === null) return { on: addDays(deadline.dueOn, 1), minute: 0 }
  return addMinutes({ on: deadline.dueOn, minute: deadline.dueMinute }, 1)
}

function isDue(deadline: Deadline, now: Moment): boolean {
  return wakeAt(deadline) !== null && isOver(deadline, now)
}

/** Where the policy reminds only of what nobody explained, an explanation keeps the reminder away. */
function reminders(letter: Letter, deadline: Deadline, policy: Policy): Happening[] {
  const task = letter.tasks.find((one) => one.number === deadline.task)
  const explained = Boolean(task?.explainedOn)
  return policy.reminders
    .filter(({ milestone, when }) => milestone === deadline.milestone && !(explained && when === 'overdueUnexplained'))
    .map(() => ({ type: 'reminded', deadline: deadline.number, unit: task?.unit ?? null }))
}
