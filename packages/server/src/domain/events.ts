/**
 * What happened to a letter (留痕). Events are appended and never rewritten.
 *
 * An event as the domain makes it may carry words (`words`): they are stored apart from the event, which keeps only a
 * salted commitment to them, so that a letter can be purged while its history stays whole. Identity is never in an
 * event, only the fact that it was given or opened.
 */
import type { ActorKind, IdentityField } from '@yanlu/sdk/contract'
import type { Day } from './day.ts'
import type { Deadline } from './letter.ts'

/** Words that belong to an event and die with the letter. */
export interface EventWords {
  title?: string
  text?: string
  reason?: string
}

export interface By {
  kind: ActorKind
  member: string | null
  unit: string | null
}

/** A deadline as it is opened; its state comes with later events. */
export type NewDeadline = Omit<Deadline, 'state' | 'metOn' | 'lapsedOn'>

interface Happenings {
  received: {
    letter: string
    mailbox: string
    category: string
    anonymous: boolean
    identified: boolean
    policyVersion: number
  }
  accepted: { registrationNumber: string; disposition: string }
  assigned: { disposition: string; tasks: { number: number; unit: string; lead: boolean }[] }
  signedIn: { task: number }
  resultReported: { task: number }
  replied: Record<never, never>
  deadlineOpened: { deadline: NewDeadline }
  deadlineMet: { deadline: number }
  lapsed: { deadline: number }
  reminded: { deadline: number; unit: string | null }
  identityOpened: { fields: IdentityField[] }
  purged: Record<never, never>
}

/** What an act yields: what happened, with its words, before it has a place in the history. */
export type Happening = { [T in keyof Happenings]: { type: T; words?: EventWords } & Happenings[T] }[keyof Happenings]

/** A happening with its place, time and author. */
export type LetterEvent = Happening & {
  seq: number
  /** ISO 8601, UTC. */
  at: string
  /** The day in the tenant's time zone. */
  on: Day
  by: By
}

/** Where happenings take place: after which event, when, and by whom. */
export interface Occasion {
  after: number
  at: string
  today: Day
  by: By
}

export function placed(happenings: readonly Happening[], { after, at, today, by }: Occasion): LetterEvent[] {
  return happenings.map((happening, index) => ({ ...happening, seq: after + 1 + index, at, on: today, by }))
}
