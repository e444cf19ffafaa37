/** What events do to the deadlines of a letter: how they begin, move, stand still and end. */
import { asOpened, closed } from './deadline-state.ts'
import type { LetterEvent } from './events.ts'
import { changed } from './evolve-tasks.ts'
import type { Deadline, Letter } from './letter.ts'

type Later = Exclude<LetterEvent, { type: 'received' }>

/** What an event does to the letter's deadlines; null when it is about something else. */
export function changeOfDeadlines({ deadlines }: Letter, event: Later): Partial<Letter> | null {
  switch (event.type) {
    case 'deadlineOpened':
      return { deadlines: [...deadlines, asOpened(event.deadline)] }
    case 'deadlineMet':
      return { deadlines: changed(deadlines, event.deadline, { state: 'met', metOn: event.on }) }
    case 'deadlineVoided':
      return { deadlines: changed(deadlines, event.deadline, { state: 'void' }) }
    case 'reminded':
      return event.deadline === null ? {} : { deadlines: changed(deadlines, event.deadline, { remindOn: null }) }
    case 'deadlinePaused':
      return { deadlines: paused(deadlines, event) }
    case 'deadlineResumed':
      return { deadlines: resumed(deadlines, event) }
    case 'deadlineRecounted':
      return { deadlines: changed(deadlines, event.deadline, movedTo(event)) }
    case 'lapsed':
      return { deadlines: changed(deadlines, event.deadline, { lapsedOn: event.on }) }
    default:
      return null
  }
}

/** Its new ends. One that had passed and lies ahead again can pass once more. */
function movedTo(event: LetterEvent & { type: 'deadlineRecounted' | 'deadlineResumed' }): Partial<Deadline> {
  const { rawOn, dueOn, dueMinute, targetOn, capOn, remindOn, provisional, extensions, calendarVersion } = event
  const ends = { rawOn, dueOn, dueMinute, targetOn, capOn, remindOn, provisional, extensions, calendarVersion }
  return { ...ends, ...(dueOn >= event.on && { lapsedOn: null }) }
}

function paused(deadlines: Letter['deadlines'], { deadline, on }: LetterEvent & { type: 'deadlinePaused' }) {
  return deadlines.map(
    (one): Deadline =>
      one.number === deadline ? { ...one, state: 'paused', pauses: [...one.pauses, { from: on, to: null }] } : one,
  )
}

function resumed(deadlines: Letter['deadlines'], event: LetterEvent & { type: 'deadlineResumed' }) {
  return deadlines.map(
    (one): Deadline =>
      one.number === event.deadline
        ? { ...one, ...movedTo(event), state: 'open', pauses: closed(one.pauses, event.on) }
        : one,
  )
}
