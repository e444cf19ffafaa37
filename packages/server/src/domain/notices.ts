/** Which notices (通知) follow from what happened, and whom they concern. Whom the letter bars is told nothing. */
import type { NoticeKind, RoleKind } from '@yanlu/sdk/contract'
import type { Day } from './day.ts'
import { isWindow, nextDeadline } from './deadline.ts'
import type { LetterEvent } from './events.ts'
import { livingStatuses } from './guards.ts'
import type { Letter, Task } from './letter.ts'

export interface Notice {
  kind: NoticeKind
  unit: string
  /** Which members of the unit: those of this role, or of roles of this kind. */
  to: { role: string } | { kind: RoleKind }
  dueOn: Day | null
}

const office = { kind: 'office' } as const
const unit = { kind: 'unit' } as const

/** @param letter as it stands after the events. */
export function noticesOf(letter: Letter, events: readonly LetterEvent[]): Notice[] {
  return [...events.flatMap((event) => noticesOfEvent(letter, event)), ...ofRecount(letter, events)]
}

/** What an event says to the desk, by its type. */
const toDesk: Partial<Record<LetterEvent['type'], NoticeKind>> = {
  received: 'received',
  signOffWithheld: 'signOffWithheld',
  instructed: 'instructed',
  returned: 'returned',
  extensionAsked: 'extensionAsked',
  explained: 'explained',
  resultReported: 'resultReported',
  wroteToOffice: 'wroteToOffice',
  supplemented: 'supplemented',
  completed: 'completed',
  progressRequested: 'progressRequested',
  disputed: 'disputed',
}

function noticesOfEvent(letter: Letter, event: LetterEvent): Notice[] {
  const kind = toDesk[event.type]
  const desk: Notice[] = kind ? [{ kind, unit: letter.desk, to: office, dueOn: null }] : []
  return [...desk, ...toUnits(letter, event)]
}

function toUnits(letter: Letter, event: LetterEvent): Notice[] {
  const task = (number: number | null) => letter.tasks.find((one) => one.number === number)
  switch (event.type) {
    case 'assigned':
      return event.tasks.map((one) => ({
        kind: 'assigned',
        unit: one.unit,
        to: unit,
        dueOn: dueOn(letter, one.number),
      }))
    case 'redoAsked':
      return [{ kind: 'redoAsked', unit: event.next.unit, to: unit, dueOn: dueOn(letter, event.next.number) }]
    case 'stepOpened':
      return [{ kind: 'stepOpened', unit: event.task.unit, to: holders(event.task), dueOn: null }]
    case 'recalled':
      return about(task(event.task), 'recalled')
    case 'extensionGranted':
    case 'extensionDenied': {
      const assignment = task(task(event.task)?.about ?? null)
      return about(assignment, event.type).map((one) => ({
        ...one,
        dueOn: assignment ? dueOn(letter, assignment.number) : null,
      }))
    }
    case 'reminded':
      return [reminder(letter, event)]
    case 'handedOver':
      return handedOver(letter, event.to)
    case 'supplemented':
    case 'replied':
      return told(letter, event)
    default:
      return []
  }
}

/** Whoever has something to do with it at its new unit; a letter that has ended is nobody's news. */
function handedOver(letter: Letter, to: string): Notice[] {
  if (!livingStatuses.includes(letter.status)) return []
  const notice = { kind: 'handedOver', unit: to, dueOn: nextDeadline(letter)?.dueOn ?? null } as const
  const has = letter.tasks.some((task) => task.unit === to && (task.state === 'open' || task.state === 'signedIn'))
  return [
    ...(letter.desk === to ? [{ ...notice, to: office }] : []),
    ...(has && letter.desk !== to ? [{ ...notice, to: unit }] : []),
  ]
}

/** One for each holder, whoever has to meet a deadline that was counted anew: of several, the nearest. A window is no duty. */
function ofRecount(letter: Letter, events: readonly LetterEvent[]): Notice[] {
  const numbers = events.flatMap((event) => (event.type === 'deadlineRecounted' ? [event.deadline] : []))
  const moved = letter.deadlines
    .filter((deadline) => numbers.includes(deadline.number) && !isWindow(deadline))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  const notices = moved.map(({ task: number, dueOn: day }): Notice => {
    const holder = letter.tasks.find((task) => task.number === number)
    const told = holder ? { unit: holder.unit, to: unit } : { unit: letter.desk, to: office }
    return { kind: 'deadlineRecounted', ...told, dueOn: day }
  })
  return notices.filter((one, index) => notices.findIndex((other) => other.unit === one.unit) === index)
}

function holders({ role }: { role?: string | null }): Notice['to'] {
  return role ? { role } : unit
}

function about(task: Task | undefined, kind: NoticeKind): Notice[] {
  return task ? [{ kind, unit: task.unit, to: unit, dueOn: null }] : []
}

function reminder(letter: Letter, event: LetterEvent & { type: 'reminded' }): Notice {
  const deadline = letter.deadlines.find((one) => one.number === event.deadline)
  const to = event.unit === null ? office : unit
  return { kind: 'reminder', unit: event.unit ?? letter.desk, to, dueOn: deadline?.dueOn ?? null }
}

/** Units with a part in the letter, each once. */
function told({ tasks }: Letter, { type }: LetterEvent): Notice[] {
  const units = tasks.filter(({ kind, state }) => kind === 'assignment' && state !== 'recalled' && state !== 'returned')
  const kind = type === 'replied' ? 'answered' : 'supplemented'
  return [...new Set(units.map((task) => task.unit))].map((one) => ({ kind, unit: one, to: unit, dueOn: null }))
}

function dueOn(letter: Letter, task: number): Day | null {
  const deadlines = letter.deadlines.filter((deadline) => deadline.task === task)
  return nextDeadline({ deadlines })?.dueOn ?? null
}
