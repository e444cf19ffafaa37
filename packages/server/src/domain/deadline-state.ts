/** How a deadline stands against a moment: over, overdue, still open. */
import type { Milestone, Pause } from '@yanlu/sdk/contract'
import type { Day, Moment } from './day.ts'
import type { NewDeadline } from './events.ts'
import type { Deadline, Letter } from './letter.ts'

/** A deadline as it stands when it begins. */
export function asOpened(deadline: NewDeadline): Deadline {
  return { extensions: [], pauses: [], state: 'open', metOn: null, lapsedOn: null, ...deadline }
}

/** Times in which something may be done, and no duty: when they are over they are over, and nothing is overdue. */
const windows: readonly Milestone[] = ['returnBy', 'explanation']

export function isWindow({ milestone }: Pick<Deadline, 'milestone'>): boolean {
  return windows.includes(milestone)
}

/** A day counts to its end (24:00); a span of minutes ends within its day. */
export function isOverdue(
  deadline: Pick<Deadline, 'milestone' | 'state' | 'dueOn' | 'dueMinute' | 'metOn'>,
  now: Moment,
): boolean {
  return !isWindow(deadline) && isOver(deadline, now)
}

/** Whether its time is over, a window's as well. */
export function isOver(deadline: Pick<Deadline, 'state' | 'dueOn' | 'dueMinute' | 'metOn'>, now: Moment): boolean {
  if (deadline.state === 'void' || deadline.state === 'paused') return false
  if (deadline.metOn) return deadline.metOn > deadline.dueOn
  if (now.on === deadline.dueOn) return deadline.dueMinute !== null && now.minute > deadline.dueMinute
  return now.on > deadline.dueOn
}

/** The nearest open deadline; null when nothing is owed. */
export function nextDeadline(letter: Pick<Letter, 'deadlines'>): Deadline | null {
  const owed = openDeadlines(letter).filter((deadline) => !isWindow(deadline))
  return owed.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || endMinute(a) - endMinute(b))[0] ?? null
}

export function openDeadlines({ deadlines }: Pick<Letter, 'deadlines'>): Deadline[] {
  return deadlines.filter((deadline) => deadline.state === 'open')
}

export function pausedDeadlines({ deadlines }: Pick<Letter, 'deadlines'>): Deadline[] {
  return deadlines.filter((deadline) => deadline.state === 'paused')
}

/** Pauses, the last of which is over on `to`. */
export function closed(pauses: readonly Pause[], to: Day): Pause[] {
  return pauses.map((pause) => ({ ...pause, to: pause.to ?? to }))
}

/** A whole day ends after all of its minutes. */
function endMinute({ dueMinute }: Deadline): number {
  return dueMinute ?? 24 * 60
}
