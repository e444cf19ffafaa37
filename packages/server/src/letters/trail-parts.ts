/** The particulars of a line of the trail, by the kind of what happened; null where there is none. */
import type { TrailEntry } from '@yanlu/sdk/contract'
import { isAtDesk } from '../domain/access.ts'
import { categoryOf, dispositionOf, stepOf } from '../domain/policy.ts'
import type { Audience } from './clocks.ts'
import type { NamedEvent, OpenedLetter } from './store.ts'

type Parts = Omit<TrailEntry, 'seq' | 'type' | 'at' | 'on' | 'by' | 'text' | 'reason' | 'basis' | 'stated'>

const none: Parts = {
  units: [],
  step: null,
  flags: [],
  flagsOff: [],
  registrationNumber: null,
  category: null,
  disposition: null,
  outcome: null,
  milestone: null,
  dueOn: null,
  wasDueOn: null,
  promisedOn: null,
  fields: [],
  rating: null,
  clause: null,
}

export function partsOf(event: NamedEvent, audience: Audience, opened: OpenedLetter): Parts {
  return { ...none, ...own(event, audience, opened) }
}

function own(event: NamedEvent, audience: Audience, opened: OpenedLetter): Partial<Parts> {
  switch (event.type) {
    case 'accepted':
    case 'decided': {
      const registrationNumber = event.type === 'accepted' ? event.registrationNumber : null
      return { registrationNumber, disposition: dispositionName(event.disposition, opened) }
    }
    case 'referred':
      return {
        disposition: dispositionName(event.disposition, opened),
        units: event.desk ? [unitName(event.desk, opened)] : [],
        clause: dispositionOf(opened.policy, event.disposition)?.clause ?? null,
      }
    case 'marked':
      return marks(event, opened)
    case 'limitSet':
      return { milestone: event.milestone, clause: overrideClause(event.override, opened) }
    case 'limitLifted':
      return { milestone: event.milestone }
    case 'declined':
      return { clause: opened.policy.decline.reasons.find(({ id }) => id === event.ground)?.clause ?? null }
    case 'assigned':
      return {
        disposition: dispositionName(event.disposition, opened),
        units: event.tasks.map((task) => unitName(task.unit, opened)),
      }
    case 'redoAsked':
    case 'reminded': {
      const unit = event.type === 'reminded' ? event.unit : event.next.unit
      return { ...(unit ? { units: [unitName(unit, opened)] } : {}), ...deadlineParts(event, opened) }
    }
    case 'handedOver':
      return { units: [unitName(event.to, opened), unitName(event.from, opened)] }
    case 'reclassified':
      return { category: categoryOf(opened.policy, event.category)?.name ?? event.category }
    case 'resultReported':
      return audience === 'sender' ? {} : { outcome: event.outcome, promisedOn: event.promisedOn }
    case 'explained':
      return { promisedOn: event.promisedOn }
    case 'rated':
      return { rating: { handling: event.handling, result: event.result } }
    case 'identityOpened':
      return { fields: audience === 'sender' || isAtDesk(audience, opened.letter) ? event.fields : [] }
    default:
      return { ...stepParts(event, opened), ...deadlineParts(event, opened) }
  }
}

function marks({ set, off }: NamedEvent & { type: 'marked' }, opened: OpenedLetter): Partial<Parts> {
  return { flags: set.map((id) => flagName(id, opened)), flagsOff: off.map((id) => flagName(id, opened)) }
}

function stepParts(event: NamedEvent, { letter, policy }: OpenedLetter): Partial<Parts> {
  const number = { stepOpened: 0, signedOff: 0, signOffWithheld: 0, instructed: 0 }
  if (!(event.type in number)) return {}
  if (event.type === 'stepOpened') return { step: stepOf(policy, event.task.step ?? null)?.name ?? null }
  const task = 'task' in event ? letter.tasks.find((one) => one.number === event.task) : undefined
  return { step: stepOf(policy, task?.step ?? null)?.name ?? null }
}

function deadlineParts(event: NamedEvent, { letter }: OpenedLetter): Partial<Parts> {
  if (event.type === 'extensionAsked') return { promisedOn: event.promisedOn }
  if (event.type === 'deadlineRecounted') {
    const milestone = letter.deadlines.find((one) => one.number === event.deadline)?.milestone ?? null
    return { milestone, dueOn: event.dueOn, wasDueOn: event.was.dueOn }
  }
  if (event.type !== 'lapsed' && event.type !== 'reminded' && event.type !== 'extensionGranted') return {}
  const deadline = letter.deadlines.find((one) => one.number === event.deadline)
  const dueOn = event.type === 'extensionGranted' ? event.dueOn : (deadline?.dueOn ?? null)
  return { milestone: deadline?.milestone ?? null, dueOn }
}

function unitName(id: string, { units }: OpenedLetter): string {
  return units.get(id)?.name ?? ''
}

function dispositionName(id: string, { policy }: OpenedLetter): string {
  return dispositionOf(policy, id)?.name ?? id
}

function flagName(id: string, { policy }: OpenedLetter): string {
  return policy.flags.find((flag) => flag.id === id)?.name ?? id
}

function overrideClause(id: string, { policy }: OpenedLetter): string | null {
  return policy.overrides.find((rule) => rule.id === id)?.clause ?? null
}
