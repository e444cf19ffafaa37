/**
 * The trail (留痕) and the official texts, as each audience may know them.
 *
 * - The writer: what happened, by which unit, never by which member; not what units report to the office.
 * - A unit: its own doings and the office's; nothing of identity, nothing of other units' work.
 * - The office and administrators: everything that was done, by name.
 */
import type { OfficialText, TrailEntry } from '@yanlu/sdk/contract'
import { type Actor, mayKnowWhetherIdentified } from '../domain/access.ts'
import { localInstant } from '../time.ts'
import type { NamedEvent, OpenedLetter } from './store.ts'

export type Audience = 'sender' | Actor

export function viewTrail(opened: OpenedLetter, audience: Audience): TrailEntry[] {
  return opened.events
    .filter((event) => mayKnow(event, audience, opened))
    .map((event) => entry(event, audience, opened))
}

/** The newest reply; null until there is one. */
export function viewReply(opened: OpenedLetter): OfficialText | null {
  const replied = opened.events.findLast((event) => event.type === 'replied')
  if (!replied?.words?.text) return null
  const { office: by, seal } = opened.mailbox
  return { text: replied.words.text, by, seal, at: localAt(replied, opened), on: replied.on }
}

export function viewResult(opened: OpenedLetter, task: number): OfficialText | null {
  const reported = opened.events.findLast((event) => event.type === 'resultReported' && event.task === task)
  const unit = opened.units.get(reported?.by.unit ?? '')
  if (!reported?.words?.text || !unit) return null
  return { text: reported.words.text, by: unit.name, seal: unit.seal, at: localAt(reported, opened), on: reported.on }
}

/** Whether the audience may know of an event at all. */
export function mayKnow(event: NamedEvent, audience: Audience, { letter }: OpenedLetter): boolean {
  if (event.type === 'deadlineOpened' || event.type === 'deadlineMet') return false
  if (audience === 'sender' || audience.role !== 'unit') return true
  if (event.type === 'identityOpened') return false
  const unit = unitOf(event, letter)
  return unit === null || unit === audience.unit
}

/** Whose doing or clock it is; null when it is the letter's or the office's. */
function unitOf(event: NamedEvent, letter: OpenedLetter['letter']): string | null {
  if (event.type === 'signedIn' || event.type === 'resultReported') return event.by.unit
  if (event.type !== 'lapsed' && event.type !== 'reminded') return null
  const deadline = letter.deadlines.find((one) => one.number === event.deadline)
  return letter.tasks.find((task) => task.number === deadline?.task)?.unit ?? null
}

function entry(event: NamedEvent, audience: Audience, opened: OpenedLetter): TrailEntry {
  const toSender = audience === 'sender'
  const { seq, type, on, by, words } = event
  const unit = opened.units.get(by.unit ?? '')?.name ?? null
  const hidden = toSender && (type === 'assigned' || type === 'resultReported')
  return {
    seq,
    type,
    at: localAt(event, opened),
    on,
    by: { kind: by.kind, name: toSender ? null : event.byName, unit: by.kind === 'sender' ? null : unit },
    units: type === 'assigned' ? event.tasks.map((task) => opened.units.get(task.unit)?.name ?? '') : [],
    text: hidden || type === 'received' ? null : (words?.text ?? null),
    reason: type === 'purged' && isUnit(audience) ? null : (words?.reason ?? null),
    registrationNumber: type === 'accepted' ? event.registrationNumber : null,
    disposition: type === 'accepted' || type === 'assigned' ? dispositionName(event.disposition, opened) : null,
    ...deadlineParts(event, opened),
    fields: type === 'identityOpened' && mayKnowFields(audience) ? event.fields : [],
  }
}

function isUnit(audience: Audience): boolean {
  return audience !== 'sender' && audience.role === 'unit'
}

function mayKnowFields(audience: Audience): boolean {
  return audience === 'sender' || mayKnowWhetherIdentified(audience)
}

/** When it happened, by the tenant's clock. */
export function localAt({ at }: NamedEvent, { tenant }: OpenedLetter): string {
  return localInstant(new Date(at), tenant.timeZone)
}

function dispositionName(id: string, { policy }: OpenedLetter): string {
  return policy.dispositions.find((disposition) => disposition.id === id)?.name ?? id
}

function deadlineParts(event: NamedEvent, { letter }: OpenedLetter): Pick<TrailEntry, 'milestone' | 'dueOn'> {
  if (event.type !== 'lapsed' && event.type !== 'reminded') return { milestone: null, dueOn: null }
  const deadline = letter.deadlines.find((one) => one.number === event.deadline)
  return { milestone: deadline?.milestone ?? null, dueOn: deadline?.dueOn ?? null }
}
