/**
 * What happened to a letter (留痕). Events are appended and never rewritten.
 *
 * An event as the domain makes it may carry words (`words`): they are stored apart from the event, which keeps only a
 * salted commitment to them, so that a letter can be purged while its history stays whole. Identity is never in an
 * event, only the fact that it was given or opened.
 */
import type { ActorKind, Concealment, FollowsUp, IdentityField, Milestone, Outcome } from '@yanlu/sdk/contract'
import type { Day, Moment } from './day.ts'
import type { Accused, CountedExtension, Deadline, Task } from './letter.ts'

/** Words that belong to an event and die with the letter. */
export interface EventWords {
  title?: string
  text?: string
  reason?: string
  /** The earlier letter, as the writer named it. */
  followsUp?: FollowsUp
  /** What a return rests on, or where to turn instead. */
  basis?: string
  /** What the policy requires for the act, by the requirement's id. */
  stated?: Record<string, string>
}

export interface By {
  kind: ActorKind
  member: string | null
  unit: string | null
}

/** A deadline as it is opened; its state comes with later events. */
export type NewDeadline = Omit<Deadline, 'state' | 'metOn' | 'lapsedOn' | 'extensions' | 'pauses'> &
  Partial<Pick<Deadline, 'pauses'>>

/** A task as it is opened. */
export type NewTask = Pick<Task, 'number' | 'unit'> &
  Partial<Pick<Task, 'kind' | 'role' | 'step' | 'about' | 'lead' | 'round'>>

interface Known {
  anonymous: boolean
  reachable: boolean
  identified: boolean
}

interface Happenings {
  received: Known & {
    letter: string
    mailbox: string
    desk: string
    category: string
    concealment: Concealment | null
    accusedUnits: string[]
    followUp?: true
    policyVersion: number
  }
  accepted: { registrationNumber: string; disposition: string }
  declined: { ground: string }
  held: Nothing
  filed: Nothing
  completionAsked: Nothing
  completed: Known
  sentBack: Nothing
  /** To another unit's desk, or to a body outside. */
  referred: { disposition: string; desk: string | null }
  decided: { disposition: string }
  stepOpened: { task: NewTask }
  signedOff: { task: number }
  signOffWithheld: { task: number }
  instructed: { task: number | null }
  assigned: { disposition: string; tasks: NewTask[] }
  recalled: { task: number }
  reclassified: { category: string; from: string }
  /** Flags set and taken off. */
  marked: { set: string[]; off: string[] }
  limitSet: { override: string; milestone: Milestone; task: number | null }
  limitLifted: { milestone: Milestone; task: number | null }
  /** `member`: whose request it is, where somebody else has to settle it. */
  questionAsked: { task: NewTask; member?: string; accused?: Accused }
  /** `until`: how long what was asked for is agreed to. */
  settled: { task: number; choice: string; until?: Moment }
  signedIn: { task: number }
  returned: { task: number }
  extensionAsked: { task: NewTask; deadline: number; promisedOn: Day | null }
  /** `counted`: by how long, and from where; null for one to a promised day. */
  extensionGranted: {
    task: number | null
    deadline: number
    rawOn: Day
    dueOn: Day
    remindOn: Day | null
    provisional: boolean
    counted: CountedExtension | null
  }
  extensionDenied: { task: number }
  explained: { task: number; promisedOn: Day | null }
  resultReported: { task: number; outcome: Outcome; promisedOn: Day | null; flags: string[] }
  redoAsked: { task: number; disposition: string; next: NewTask }
  /** `as`: the unit in whose name it is; null for the office. `task`: the assignment that it ends. */
  replied: { as: string | null; task: number | null }
  closed: Nothing
  wroteToSender: Nothing
  wroteToOffice: Nothing
  supplemented: Nothing
  progressRequested: Nothing
  rated: { handling: number; result: number }
  disputed: Nothing
  /** `ends`: what those who are now kept from it reported or had to sign; it counts for nothing any more. */
  accusedNamed: { accused: Accused; desk: string; ends: number[] }
  recused: { member: string }
  deadlineOpened: { deadline: NewDeadline }
  deadlineMet: { deadline: number }
  deadlineVoided: { deadline: number }
  deadlinePaused: { deadline: number }
  /** It goes on, counted by the calendar of that day. */
  deadlineResumed: DeadlineEnds & { deadline: number; calendarVersion: string }
  /** The calendar changed under it. `was`: where it stood before, and by which version. */
  deadlineRecounted: DeadlineEnds & {
    deadline: number
    calendarVersion: string
    was: Pick<Deadline, 'dueOn' | 'provisional' | 'calendarVersion'>
  }
  lapsed: { deadline: number }
  reminded: { deadline: number | null; unit: string | null }
  identityOpened: { fields: IdentityField[] }
  /** From unit to unit; `recused`: who is kept from it from then on. */
  handedOver: { from: string; to: string; recused: string[] }
  purged: Nothing
}

/** What a recount finds of a deadline. */
export type DeadlineEnds = Pick<
  Deadline,
  'rawOn' | 'dueOn' | 'dueMinute' | 'targetOn' | 'capOn' | 'remindOn' | 'provisional' | 'extensions'
>

type Nothing = Record<never, never>

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
