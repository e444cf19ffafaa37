/**
 * What the timetable does when a deadline's day has passed: says so once, and reminds whoever holds the task
 * [qiye-lingdao 二(三)催办]. Nobody acts; the next milestone moves with the event, so a second run finds nothing.
 *
 * A window that is over ends without a word: it was no duty.
 */
import type { Policy } from '@yanlu/sdk/contract'
import { numberAfter } from './actions/circumstances.ts'
import { addDays, addMinutes, type Moment } from './day.ts'
import { isOver, isWindow } from './deadline.ts'
import type { Happening } from './events.ts'
import { factsOf, fits } from './facts.ts'
import { assignmentsUnderWay, type Deadline, type Letter } from './letter.ts'

export function lapse(letter: Letter, { policy, now }: { policy: Policy; now: Moment }): Happening[] {
  let number = numberAfter(letter)
  return letter.deadlines
    .filter((deadline) => isDue(deadline, now))
    .flatMap((deadline): Happening[] => {
      if (!isOver(deadline, now)) return dueSoon(letter, deadline, policy)
      if (isWindow(deadline)) return [{ type: 'deadlineVoided', deadline: deadline.number }]
      const asked = question(letter, { deadline, number }, policy)
      number += asked.length
      return [{ type: 'lapsed', deadline: deadline.number }, ...reminders(letter, deadline, policy), ...asked]
    })
}

/** The minute at which the timetable has to look at this deadline again; null when there is nothing left to do. */
export function wakeAt(deadline: Deadline): Moment | null {
  if (deadline.state !== 'open' || deadline.lapsedOn) return null
  if (deadline.remindOn) return { on: deadline.remindOn, minute: 0 }
  if (deadline.dueMinute === null) return { on: addDays(deadline.dueOn, 1), minute: 0 }
  return addMinutes({ on: deadline.dueOn, minute: deadline.dueMinute }, 1)
}

function isDue(deadline: Deadline, now: Moment): boolean {
  const wake = wakeAt(deadline)
  return wake !== null && (isOver(deadline, now) || (deadline.remindOn !== null && deadline.remindOn <= now.on))
}

function dueSoon(letter: Letter, deadline: Deadline, policy: Policy): Happening[] {
  const rule = policy.reminders.find(({ milestone, at }) => milestone === deadline.milestone && at === 'dueSoon')
  return rule ? remindedOf(letter, deadline, rule) : []
}

type Reminder = Policy['reminders'][number]

/** The unit whose task it is; of the letter's own the lead unit while it has the letter, where units are to be reminded. */
function remindedOf(letter: Letter, deadline: Deadline, { to }: Pick<Reminder, 'to'>): Happening[] {
  const task = letter.tasks.find((one) => one.number === deadline.task)
  const lead = to === 'unit' && !task ? assignmentsUnderWay(letter).find((one) => one.lead) : undefined
  return [{ type: 'reminded', deadline: deadline.number, unit: task?.unit ?? lead?.unit ?? null }]
}

/** Where the policy reminds only of what nobody explained, an explanation keeps the reminder away. */
function reminders(letter: Letter, deadline: Deadline, policy: Policy): Happening[] {
  const task = letter.tasks.find((one) => one.number === deadline.task)
  const explained = Boolean(task?.explainedOn)
  const facts = factsOf(letter, policy)
  return policy.reminders
    .filter((rule) => rule.milestone === deadline.milestone && rule.at !== 'dueSoon' && fits(rule, facts))
    .filter(({ at }) => !(explained && at === 'overdueUnexplained'))
    .flatMap((rule) => remindedOf(letter, deadline, rule))
}

/** Where missing it asks for a choice, the desk has to make it [xueyuan 第二十二条 视情况予以通报或向主要领导报告]. */
function question(
  letter: Letter,
  { deadline, number }: { deadline: Deadline; number: number },
  { limits }: Policy,
): Happening[] {
  const limit = limits.find(({ id }) => id === deadline.rule.id)
  if (limit?.missed !== 'choice') return []
  const task = { number, kind: 'question', unit: letter.desk, step: limit.id, about: deadline.task } as const
  return [{ type: 'questionAsked', task }]
}
