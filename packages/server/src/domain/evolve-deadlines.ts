/** What events do to the deadlines of a letter: how they begin, move, stand still and end. */
import { closed } from './deadline-state.ts'
import type { LetterEvent } from './events.ts'
import { changed } from './evolve-tasks.ts'
import type { Deadline, Letter } from './letter.ts'

type Later = Exclude<LetterEvent, { type: 'received' }>

/** What an event does to the letter's deadlines; null when it is about something else. */
export function changeOfDeadlines({ deadlines }: Letter, event: Later): Partial<Letter> | null {
  switch (event.type) {
    case 'deadlineOpened': {
      const fresh = { extensions: [], pauses: [], state: 'open', metOn: null, lapsedOn: null } as const
      return { deadlines: [...deadlines, { ...fresh, ...event.deadline }] }
    }
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
      return { deadlines: recounted(deadlines, event) }
    case 'lapsed':
      return { deadlines: changed(deadlines, event.deadline, { lapsedOn: event.on }) }
    default:
      return null
  }
}

/** One that had passed and lies ahead again can pass once more. */
function recounted(deadlines: Letter['deadlines'], event: LetterEvent & { type: 'deadlineRecounted' }): Deadline[] {
  const ends = endsIn(event)
  return changed(deadlines, event.deadline, { ...ends, ...(ends.dueOn >= event.on && { lapsedOn: null }) })
}

function endsIn(event: LetterEvent & { type: 'deadlineRecounted' | 'deadlineResumed' }) {
  const { rawOn, dueOn, dueMinute, targetOn, capOn, remindOn, provisional, extensions, calendarVersion } = event
  return { rawOn, dueOn, dueMinute, targetOn, capOn, remindOn, provisional, extensions, calendarVersion }
}

function paused(deadlines: Letter['deadlines'], { deadline, on }: LetterEvent & { type: 'deadlinePaused' }) {
  return deadlines.map(
    (one): Deadline =>
      one.number === deadline ? { ...one, state: 'paused', pauses: [...one.pauses, { from: on, to: null }] } : one,
  )
}

function resumed(deadlines: Letter['deadlines'], event: LetterEvent & { type: 'deadlineResumed' }) {
  const { on } = event
  const ends = endsIn(event)
  return deadlines.map((one): Deadline => {
    if (one.number !== event.deadline) return one
    const again = {
      state: 'open',
      pauses: closed(one.pauses, on),
      ...(ends.dueOn >= on && { lapsedOn: null }),
    } as const
    return { ...one, ...ends, ...again }
  })
}
