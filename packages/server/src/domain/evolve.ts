/** The only thing that ever changes a letter: `evolve(letter, event)`. A replay can never differ from what was saved. */
import { gone } from './access.ts'
import type { LetterEvent } from './events.ts'
import { changeOfDeadlines } from './evolve-deadlines.ts'
import { changed, changeOfTasks, dropped, voided, withoutTheirs } from './evolve-tasks.ts'
import type { Letter, Task } from './letter.ts'

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

type Received = LetterEvent & { type: 'received' }
type Later = Exclude<LetterEvent, { type: 'received' }>

function begin(event: Received): Letter {
  const { letter: id, seq, on, desk, category, anonymous, reachable, identified, concealment, policyVersion } = event
  return {
    id,
    seq,
    status: 'received',
    desk,
    category,
    anonymous,
    reachable,
    identified,
    concealment,
    policyVersion,
    receivedOn: on,
    registrationNumber: null,
    disposition: null,
    chain: 'none',
    flags: [],
    ...(event.followUp && { followUp: event.followUp }),
    instructed: false,
    asked: false,
    progressAskedOn: null,
    acceptedOn: null,
    endedOn: null,
    rated: null,
    disputedOn: null,
    accused: { units: event.accusedUnits, members: [] },
    recused: [],
    returned: false,
    redone: 0,
    tasks: [],
    deadlines: [],
    answeredOn: null,
  }
}

/** Three tables of changes: of the letter's course, of its tasks, of its deadlines; one event is in one of them. */
function change(letter: Letter, event: Later): Partial<Letter> {
  return changeOfCourse(letter, event) ?? changeOfTasks(letter, event) ?? changeOfDeadlines(letter, event) ?? {}
}

function changeOfCourse(letter: Letter, event: Later): Partial<Letter> | null {
  switch (event.type) {
    case 'accepted': {
      const { registrationNumber, disposition } = event
      return { status: 'accepted', registrationNumber, disposition, chain: 'none', acceptedOn: event.on }
    }
    case 'decided':
      return { disposition: event.disposition, chain: 'none', tasks: withoutSteps(letter.tasks) }
    case 'declined':
      return { ...ended(letter, 'declined'), endedOn: event.on }
    case 'held':
      return { status: 'held' }
    case 'filed':
      return { ...ended(letter, 'filed'), endedOn: event.on }
    case 'sentBack':
      return { ...ended(letter, 'sentBack'), endedOn: event.on }
    case 'referred':
      return referred(letter, event)
    case 'completionAsked':
      return { status: 'needsCompleting' }
    case 'completed':
      return { status: 'received', ...knownOf(event) }
    case 'replied':
      return { status: 'answered', answeredOn: event.on, asked: false, tasks: repliedBy(letter, event) }
    case 'closed':
      return { ...ended(letter, 'closed'), endedOn: event.on }
    case 'purged':
      return { ...ended(letter, 'purged'), identified: false }
    case 'disputed':
      return { status: 'inHand', disputedOn: event.on, endedOn: null, asked: true }
    default:
      return changeOfMarks(letter, event)
  }
}

/** What the former disposition asked others for is asked of nobody any more. */
function withoutSteps(tasks: readonly Task[]): Task[] {
  return tasks.map((task) => (task.kind === 'step' ? dropped(task) : task))
}

function changeOfMarks(letter: Letter, event: Later): Partial<Letter> | null {
  switch (event.type) {
    case 'reclassified':
      return { category: event.category }
    case 'marked':
      return { flags: [...letter.flags.filter((flag) => !event.off.includes(flag)), ...event.set] }
    case 'wroteToSender':
      return { asked: false }
    case 'wroteToOffice':
    case 'supplemented':
      return { asked: true }
    case 'progressRequested':
      return { asked: true, progressAskedOn: event.on }
    case 'rated':
      return { rated: { handling: event.handling, result: event.result } }
    case 'accusedNamed':
      return { accused: event.accused, desk: event.desk, ...withoutTheirs(letter, event.ends) }
    case 'recused':
      return { recused: [...letter.recused, event.member] }
    case 'handedOver':
      return moved(letter, event)
    default:
      return null
  }
}

/** To another desk of the organisation, which decides anew; to a body outside, which is its end here. */
function referred(letter: Letter, { disposition, desk, on }: LetterEvent & { type: 'referred' }): Partial<Letter> {
  if (desk === null) return { ...ended(letter, 'referred'), disposition, endedOn: on }
  const { tasks, deadlines } = ended(letter, 'received')
  const anew = {
    status: 'received',
    registrationNumber: null,
    disposition: null,
    acceptedOn: null,
    chain: 'none',
  } as const
  return { ...anew, tasks: tasks ?? [], deadlines: deadlines ?? [], desk }
}

/** Whatever the unit had of it is the other one's. */
function moved(letter: Letter, { from, to, recused }: LetterEvent & { type: 'handedOver' }): Partial<Letter> {
  const tasks = letter.tasks.map((task) =>
    task.unit === from && !gone.includes(task.state) ? { ...task, unit: to } : task,
  )
  return { tasks, desk: letter.desk === from ? to : letter.desk, recused: [...letter.recused, ...recused] }
}

function knownOf({ anonymous, reachable, identified }: LetterEvent & { type: 'completed' }): Partial<Letter> {
  return { anonymous, reachable, identified }
}

/** A unit's reply is its result. */
function repliedBy(letter: Letter, { task, on }: LetterEvent & { type: 'replied' }): readonly Task[] {
  const tasks = letter.tasks.map((one): Task => {
    if (one.kind === 'extension') return dropped(one)
    return one.kind === 'answer' && one.state === 'open' ? { ...one, state: 'done', endedOn: on } : one
  })
  return task === null ? tasks : changed(tasks, task, { state: 'reported', endedOn: on, outcome: 'solved' })
}

/** Nothing is asked of anybody any more. */
function ended(letter: Letter, status: Letter['status']): Partial<Letter> {
  return { status, asked: false, tasks: letter.tasks.map(dropped), deadlines: letter.deadlines.map(voided) }
}
