/** What events do to the tasks of a letter: how they begin, go on and end. */
import type { TaskState } from '@yanlu/sdk/contract'
import type { Day } from './day.ts'
import type { LetterEvent, NewTask } from './events.ts'
import type { Deadline, Letter, Task } from './letter.ts'

type Later = Exclude<LetterEvent, { type: 'received' }>

/** What an event does to the letter's tasks; null when it is about something else. */
export function changeOfTasks(letter: Letter, event: Later): Partial<Letter> | null {
  const { tasks } = letter
  const move = (number: number, state: TaskState, more: Partial<Task> = {}) =>
    changed(tasks, number, { state, endedOn: event.on, ...more })
  switch (event.type) {
    case 'stepOpened': {
      const opened = [...tasks, taskFrom(event.task, event.on)]
      return event.task.kind === 'step' ? { tasks: opened, chain: 'open' } : { tasks: opened }
    }
    case 'questionAsked': {
      const asked = { tasks: [...tasks, taskFrom(event.task, event.on)] }
      if (!event.member) return asked
      const request = { task: event.task.number, member: event.member }
      if (event.accused)
        return { ...asked, liftings: [...(letter.liftings ?? []), { ...request, accused: event.accused }] }
      const opening = { ...request, until: null }
      return { ...asked, openings: [...(letter.openings ?? []), opening] }
    }
    case 'settled': {
      const { task, until } = event
      const settled = { tasks: move(task, 'done') }
      const agreed = until && letter.openings?.map((one) => (one.task === task ? { ...one, until } : one))
      return agreed ? { ...settled, openings: agreed } : settled
    }
    case 'signedOff':
      return agreed({ ...letter, tasks: move(event.task, 'done') }, event.task)
    case 'signOffWithheld':
      return { tasks: move(event.task, 'refused'), chain: 'withheld' }
    case 'instructed': {
      const after = event.task === null ? letter : { ...letter, tasks: move(event.task, 'done') }
      return { ...(event.task === null ? {} : agreed(after, event.task)), instructed: true }
    }
    case 'assigned': {
      const added = event.tasks.map((task) => taskFrom(task, event.on))
      return { status: 'inHand', disposition: event.disposition, returned: false, tasks: [...tasks, ...added] }
    }
    case 'signedIn':
      return { tasks: changed(tasks, event.task, { state: 'signedIn', signedInOn: event.on }) }
    case 'explained':
      return { tasks: changed(tasks, event.task, { explainedOn: event.on, promisedOn: event.promisedOn }) }
    case 'extensionAsked': {
      const asked = { ...taskFrom(event.task, event.on), promisedOn: event.promisedOn }
      return { tasks: [...tasks, asked] }
    }
    default:
      return changeOfEndings(letter, event, move)
  }
}

type Move = (number: number, state: TaskState, more?: Partial<Task>) => Task[]

/** How tasks end. */
function changeOfEndings(letter: Letter, event: Later, move: Move): Partial<Letter> | null {
  switch (event.type) {
    case 'recalled':
    case 'returned': {
      const returned = event.type === 'returned'
      const tasks = move(event.task, event.type)
      const marks = returned ? { returned } : {}
      return { ...marks, tasks: withoutWorkAbout(tasks, event.task), deadlines: voidedOf(letter, event.task) }
    }
    case 'resultReported': {
      const { outcome, promisedOn } = event
      const tasks = withoutWorkAbout(move(event.task, 'reported', { outcome, promisedOn }), event.task)
      return { flags: [...new Set([...letter.flags, ...event.flags])], tasks }
    }
    case 'redoAsked': {
      const tasks = withoutWorkAbout(move(event.task, 'redone'), event.task)
      const { disposition } = event
      return {
        status: 'inHand',
        disposition,
        redone: letter.redone + 1,
        tasks: [...tasks, taskFrom(event.next, event.on)],
      }
    }
    case 'extensionGranted': {
      const { task, deadline: number, dueOn, rawOn, remindOn, provisional, counted } = event
      const deadline = letter.deadlines.find((one) => one.number === number)
      const extensions = [
        ...(deadline?.extensions ?? []),
        { grantedOn: event.on, from: deadline?.dueOn ?? dueOn, to: dueOn, counted },
      ]
      const difference = { rawOn, dueOn, dueMinute: null, remindOn, provisional, extensions, lapsedOn: null }
      const deadlines = changed(letter.deadlines, number, difference)
      return task === null ? { deadlines } : { deadlines, tasks: move(task, 'done') }
    }
    case 'extensionDenied':
      return { tasks: move(event.task, 'refused') }
    default:
      return null
  }
}

/** The chain is agreed to once no step of it is open; who opens the next one says so with the next event. */
function agreed(letter: Letter, task: number): Partial<Letter> {
  const isStep = letter.tasks.some(({ number, kind }) => number === task && kind === 'step')
  return isStep ? { tasks: letter.tasks, chain: 'agreed' } : { tasks: letter.tasks }
}

function taskFrom(task: NewTask, on: Day): Task {
  return {
    kind: 'assignment',
    role: null,
    step: null,
    about: null,
    lead: false,
    round: 0,
    ...task,
    state: 'open',
    assignedOn: on,
    signedInOn: null,
    explainedOn: null,
    endedOn: null,
    outcome: null,
    promisedOn: null,
  }
}

/** Reviews and extensions of an assignment that is no longer under way. */
function withoutWorkAbout(tasks: readonly Task[], number: number): Task[] {
  return tasks.map((task) => (task.about === number ? dropped(task) : task))
}

function voidedOf({ deadlines }: Letter, task: number): Deadline[] {
  return deadlines.map((deadline) => (deadline.task === task ? voided(deadline) : deadline))
}

/** Neither what they reported nor what they had to sign stands; a chain that waited for them waits no more. */
export function withoutTheirs(letter: Letter, ends: readonly number[]): Partial<Letter> {
  if (ends.length === 0) return {}
  const tasks = letter.tasks.map((task): Task => {
    if (ends.includes(task.number)) return { ...task, state: 'void' }
    return task.about !== null && ends.includes(task.about) ? dropped(task) : task
  })
  const waits = tasks.some(({ kind, state }) => kind === 'step' && state === 'open')
  const deadlines = letter.deadlines.map((one) => (one.task !== null && ends.includes(one.task) ? voided(one) : one))
  return { tasks, deadlines, chain: letter.chain === 'open' && !waits ? 'none' : letter.chain }
}

export function dropped(task: Task): Task {
  return task.state === 'open' || task.state === 'signedIn' ? { ...task, state: 'void' } : task
}

export function voided(deadline: Deadline): Deadline {
  return deadline.state === 'open' || deadline.state === 'paused' ? { ...deadline, state: 'void' } : deadline
}

export function changed<T extends { number: number }>(all: readonly T[], number: number, difference: Partial<T>): T[] {
  return all.map((one) => (one.number === number ? { ...one, ...difference } : one))
}
