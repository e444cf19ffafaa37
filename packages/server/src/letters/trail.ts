/**
 * The trail (留痕), as each audience may know it.
 *
 * - The writer: what happened, by which unit, never by which member; not what units and office say to each other.
 * - A unit: its own doings and the office's; nothing of identity, of the dialogue, of other units' work.
 * - The office, leaders and administrators: everything that was done, by name; the dialogue's words are the desk's.
 */
import type { LetterEventType, TrailEntry } from '@yanlu/sdk/contract'
import { isAtDesk, seesAllWork } from '../domain/access.ts'
import { isWindow } from '../domain/deadline.ts'
import type { Letter } from '../domain/letter.ts'
import { localInstant } from '../time.ts'
import type { Audience } from './clocks.ts'
import type { NamedEvent, OpenedLetter } from './store.ts'
import { partsOf } from './trail-parts.ts'

export function viewTrail(opened: OpenedLetter, audience: Audience): TrailEntry[] {
  return opened.events
    .filter((event) => mayKnow(event, audience, opened))
    .map((event) => entry(event, audience, opened))
}

/** The clock's own entries: shown by the clock, not told. */
const silent: readonly LetterEventType[] = [
  'deadlineOpened',
  'deadlineMet',
  'deadlineVoided',
  'deadlinePaused',
  'deadlineResumed',
]
/** What the office and the units settle among themselves. */
const internal: readonly LetterEventType[] = [
  'stepOpened',
  'signedOff',
  'signOffWithheld',
  'instructed',
  'recalled',
  'returned',
  'marked',
  'questionAsked',
  'settled',
  'extensionAsked',
  'extensionDenied',
  'explained',
  'redoAsked',
  'accusedNamed',
  'recused',
  'handedOver',
]
/** Between the writer and the desk. */
const confidential: readonly LetterEventType[] = [
  'identityOpened',
  'wroteToSender',
  'wroteToOffice',
  'completionAsked',
  'progressRequested',
  'accusedNamed',
  'recused',
]

/** Whether the audience may know of an event at all. */
export function mayKnow(event: NamedEvent, audience: Audience, { letter }: OpenedLetter): boolean {
  if (silent.includes(event.type)) return false
  if (audience === 'sender') return !internal.includes(event.type) && !isOfWindow(event, letter)
  if (seesAllWork(audience)) return true
  if (confidential.includes(event.type) || isAboutOpening(event, letter)) return false
  const unit = unitOf(event, letter)
  return unit === null || unit === audience.unit
}

/** A window is between the desk and the units, and so is its recount. */
/** A request to open the identity, and what came of it. */
function isAboutOpening(event: NamedEvent, { openings = [] }: Letter): boolean {
  if (event.type !== 'questionAsked' && event.type !== 'settled') return false
  const number = event.type === 'settled' ? event.task : event.task.number
  return openings.some(({ task }) => task === number)
}

function isOfWindow(event: NamedEvent, letter: Letter): boolean {
  if (event.type !== 'deadlineRecounted') return false
  return letter.deadlines.some((one) => one.number === event.deadline && isWindow(one))
}

/** Whose doing or clock it is; null when it is the letter's or the office's. */
function unitOf(event: NamedEvent, letter: Letter): string | null {
  const taskUnit = (number: number | null) => letter.tasks.find((task) => task.number === number)?.unit ?? null
  const ofDeadline = (number: number | null) =>
    taskUnit(letter.deadlines.find((one) => one.number === number)?.task ?? null)
  switch (event.type) {
    case 'signedIn':
    case 'returned':
    case 'explained':
    case 'resultReported':
    case 'recalled':
    case 'redoAsked':
    case 'limitSet':
    case 'limitLifted':
      return taskUnit(event.task)
    case 'extensionAsked':
    case 'questionAsked':
      return taskUnit(event.task.about ?? null)
    case 'settled':
      return taskUnit(letter.tasks.find(({ number }) => number === event.task)?.about ?? null)
    case 'extensionGranted':
    case 'deadlineRecounted':
    case 'lapsed':
      return ofDeadline(event.deadline)
    case 'reminded':
      return event.unit
    case 'handedOver':
      return event.to
    default:
      return null
  }
}

/** Words that the writer does not read: what units report, and on what assignments are given. */
const hiddenFromSender: readonly LetterEventType[] = [
  'accepted',
  'decided',
  'assigned',
  'resultReported',
  'reclassified',
]
/** Words that are shown elsewhere on the page, or are the desk's alone. */
const shownElsewhere: readonly LetterEventType[] = ['received', 'supplemented', 'completed']

function entry(event: NamedEvent, audience: Audience, opened: OpenedLetter): TrailEntry {
  const { seq, type, on, by } = event
  const toSender = audience === 'sender'
  const unit = opened.units.get(by.unit ?? '')?.name ?? null
  return {
    seq,
    type,
    at: localAt(event, opened),
    on,
    by: { kind: by.kind, name: toSender ? null : event.byName, unit: by.kind === 'sender' ? null : unit },
    ...wordsFor(event, audience, opened),
    stated: toSender || !mayReadStated(event, audience) ? [] : statedIn(event, opened),
    ...partsOf(event, audience, opened),
  }
}

/** What an act had to state is for those who see all work, and for the unit that stated it. */
function mayReadStated({ by }: NamedEvent, audience: Exclude<Audience, 'sender'>): boolean {
  return seesAllWork(audience) || by.unit === audience.unit
}

function statedIn({ words }: NamedEvent, { policy }: OpenedLetter): TrailEntry['stated'] {
  return Object.entries(words?.stated ?? {}).map(([id, text]) => {
    return { name: policy.requires.find((rule) => rule.id === id)?.name ?? id, text }
  })
}

function wordsFor(
  { type, words }: NamedEvent,
  audience: Audience,
  { letter }: OpenedLetter,
): Pick<TrailEntry, 'text' | 'reason' | 'basis'> {
  const toSender = audience === 'sender'
  const hidden = shownElsewhere.includes(type) || (toSender && hiddenFromSender.includes(type))
  const noText = hidden || (confidential.includes(type) && !(toSender || isAtDesk(audience, letter)))
  const isUnit = !toSender && !seesAllWork(audience)
  const noReason = (type === 'purged' && isUnit) || (toSender && hiddenFromSender.includes(type))
  return {
    text: noText ? null : (words?.text ?? null),
    reason: noReason ? null : (words?.reason ?? null),
    basis: noReason ? null : (words?.basis ?? null),
  }
}

/** When it happened, by the tenant's clock. */
export function localAt({ at }: NamedEvent, { tenant }: OpenedLetter): string {
  return localInstant(new Date(at), tenant.timeZone)
}
