/** Which notices (通知) follow from what happened, and whom they concern: the office, or a unit. */
import type { NoticeKind } from '@yanlu/sdk/contract'
import type { Day } from './day.ts'
import { nextDeadline } from './deadline.ts'
import type { LetterEvent } from './events.ts'
import type { Letter } from './letter.ts'

export interface Notice {
  kind: NoticeKind
  /** A unit's id, or the office. */
  to: string
  dueOn: Day | null
}

/** @param letter as it stands after the events. */
export function noticesOf(letter: Letter, events: readonly LetterEvent[]): Notice[] {
  return events.flatMap((event): Notice[] => {
    switch (event.type) {
      case 'assigned':
        return event.tasks.map((task) => ({ kind: 'assigned', to: task.unit, dueOn: dueOn(letter, task.number) }))
      case 'reminded':
        return [{ kind: 'reminder', to: event.unit ?? 'office', dueOn: dueOfDeadline(letter, event.deadline) }]
      case 'resultReported':
        return [{ kind: 'resultReported', to: 'office', dueOn: null }]
      case 'replied':
        return letter.tasks.map((task) => ({ kind: 'answered', to: task.unit, dueOn: null }))
      default:
        return []
    }
  })
}

function dueOn(letter: Letter, task: number): Day | null {
  const deadlines = letter.deadlines.filter((deadline) => deadline.task === task)
  return nextDeadline({ ...letter, deadlines })?.dueOn ?? null
}

function dueOfDeadline(letter: Letter, number: number): Day | null {
  return letter.deadlines.find((deadline) => deadline.number === number)?.dueOn ?? null
}
