/**
 * A letter (信件) and the only thing that ever changes one: `evolve(letter, event)`.
 *
 * The state is what acts and deadlines are judged by, never what the letter says or who wrote it: texts and identity
 * are kept apart. Tasks and deadlines are numbered within their letter, so the domain needs no randomness.
 */
import type { DeadlineState, LetterStatus, Limit, Milestone, TaskState } from '@yanlu/sdk/contract'
import type { Day } from './day.ts'
import type { LetterEvent } from './events.ts'

export interface Task {
  number: number
  unit: string
  lead: boolean
  state: TaskState
  assignedOn: Day
  signedInOn: Day | null
  reportedOn: Day | null
}

/** A deadline (时限). Overdue is computed from it and today, never stored. */
export interface Deadline {
  number: number
  milestone: Milestone
  /** The task it belongs to; null when it is the letter's own. */
  task: number | null
  rule: Pick<Limit, 'id' | 'clause' | 'span' | 'from' | 'firstDay' | 'rolls'>
  calendarVersion: string
  startedOn: Day
  /** Minutes after midnight; what a span of minutes is counted from. */
  startMinute: number
  rawOn: Day
  dueOn: Day
  dueMinute: number | null
  provisional: boolean
  state: Exclude<DeadlineState, 'expected'>
  metOn: Day | null
  lapsedOn: Day | null
}

export interface Letter {
  id: string
  seq: number
  status: LetterStatus
  category: string
  anonymous: boolean
  /** Whether any identity field was given. */
  identified: boolean
  policyVersion: number
  receivedOn: Day
  registrationNumber: string | null
  disposition: string | null
  tasks: readonly Task[]
  deadlines: readonly Deadline[]
  answeredOn: Day | null
}

/** The letter after `event`; a new value, whose unchanged tasks and deadlines are the same objects. */
export function evolve(letter: Letter | null, event: LetterEvent): Letter {
  const after = letter?.seq ?? 0
  if (event.seq !== after + 1) throw new Error(`event ${event.seq} after ${after} in letter ${letter?.id ?? 'none'}`)
  if (!letter && event.type === 'received') return begin(event)
  if (!letter) throw new Error(`a letter begins with "received", not "${event.type}"`)
  if (event.type === 'received') throw new Error(`letter ${letter.id} was received already`)
  return { ...letter, seq: event.seq, ...change(letter, event) }
}

/** @throws when the history does not begin with `received` or has a gap. */
export function replay(events: readonly LetterEvent[]): Letter {
  const letter = events.reduce<Letter | null>(evolve, null)
  if (!letter) throw new Error('a letter without events')
  return letter
}

function begin(event: LetterEvent & { type: 'received' }): Letter {
  return {
    id: event.letter,
    seq: event.seq,
    status: 'received',
    category: event.category,
    anonymous: event.anonymous,
    identified: event.identified,
    policyVersion: event.policyVersion,
    receivedOn: event.on,
    registrationNumber: null,
    disposition: null,
    tasks: [],
    deadlines: [],
    answeredOn: null,
  }
}

function change(letter: Letter, event: Exclude<LetterEvent, { type: 'received' }>): Partial<Letter> {
  switch (event.type) {
    case 'accepted':
      return {
        status: 'accepted',
        registrationNumber: event.registrationNumber,
        disposition: event.disposition,
      }
    case 'assigned':
      return { status: 'inHand', disposition: event.disposition, tasks: [...letter.tasks, ...newTasks(event)] }
    case 'signedIn':
      return { tasks: changed(letter.tasks, event.task, { state: 'signedIn', signedInOn: event.on }) }
    case 'resultReported':
      return { tasks: changed(letter.tasks, event.task, { state: 'reported', reportedOn: event.on }) }
    case 'replied':
      return { status: 'answered', answeredOn: event.on }
    case 'deadlineOpened':
      return { deadlines: [...letter.deadlines, { ...event.deadline, state: 'open', metOn: null, lapsedOn: null }] }
    case 'deadlineMet':
      return { deadlines: changed(letter.deadlines, event.deadline, { state: 'met', metOn: event.on }) }
    case 'lapsed':
      return { deadlines: changed(letter.deadlines, event.deadline, { lapsedOn: event.on }) }
    case 'purged':
      return {
        status: 'purged',
        identified: false,
        tasks: letter.tasks.map(dropped),
        deadlines: letter.deadlines.map(voided),
      }
    case 'reminded':
    case 'identityOpened':
      return {}
  }
}

function newTasks(event: LetterEvent & { type: 'assigned' }): Task[] {
  return event.tasks.map((task) => ({
    ...task,
    state: 'open',
    assignedOn: event.on,
    signedInOn: null,
    reportedOn: null,
  }))
}

function dropped(task: Task): Task {
  return task.state === 'reported' ? task : { ...task, state: 'void' }
}

function voided(deadline: Deadline): Deadline {
  return deadline.state === 'open' ? { ...deadline, state: 'void' } : deadline
}

function changed<T extends { number: number }>(all: readonly T[], number: number, difference: Partial<T>): T[] {
  return all.map((one) => (one.number === number ? { ...one, ...difference } : one))
}
