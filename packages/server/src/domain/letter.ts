/**
 * A letter (信件) as acts and deadlines are judged by it: never what it says or who wrote it, which are kept apart.
 *
 * Statuses are the writer's. Work is tasks: an assignment, a step somebody has to take, a review, an extension asked
 * for. Tasks and deadlines are numbered within their letter, so the domain needs no randomness.
 */
import type {
  Concealment,
  DeadlineState,
  LetterStatus,
  Limit,
  Milestone,
  Outcome,
  Pause,
  Span,
  TaskKind,
  TaskState,
} from '@yanlu/sdk/contract'
import type { Day, Moment } from './day.ts'

export interface Task {
  number: number
  kind: TaskKind
  unit: string
  /** Who in the unit has to do it; null for whoever there may. */
  role: string | null
  /** The policy's step it is. */
  step: string | null
  /** The assignment it is about. */
  about: number | null
  lead: boolean
  /** How often its result went back before. */
  round: number
  state: TaskState
  assignedOn: Day
  signedInOn: Day | null
  explainedOn: Day | null
  endedOn: Day | null
  outcome: Outcome | null
  /** The day a plan or an extension promises. */
  promisedOn: Day | null
}

/** An extension that was counted: by how long, from the raw end before it or from the deadline's own start. */
export interface CountedExtension {
  span: Span
  from: 'end' | 'start'
}

/** A deadline (时限). Overdue is computed from it and today, never stored. */
export interface Deadline {
  number: number
  milestone: Milestone
  /** The task it belongs to; null when it is the letter's own. */
  task: number | null
  rule: Pick<Limit, 'id' | 'clause' | 'from' | 'firstDay' | 'rolls'> & { span: Span }
  calendarVersion: string
  startedOn: Day
  /** Minutes after midnight; what a span of minutes is counted from. */
  startMinute: number
  rawOn: Day
  dueOn: Day
  dueMinute: number | null
  /** The softer end of a range (2至3). */
  targetOn: Day | null
  /** The last day that extensions can reach. */
  capOn: Day | null
  /** When somebody is reminded that it is due soon; null when there is nothing to remind of any more. */
  remindOn: Day | null
  provisional: boolean
  extensions: readonly { grantedOn: Day; from: Day; to: Day; counted: CountedExtension | null }[]
  /** Times in which it stood still; the last one is open while it does. */
  pauses: readonly Pause[]
  state: Exclude<DeadlineState, 'expected'>
  metOn: Day | null
  lapsedOn: Day | null
}

/** Whom a letter is about: units, and members with the unit they are in. */
export interface Accused {
  units: readonly string[]
  members: readonly { member: string; unit: string }[]
}

/** A request to open the identity. */
export interface Opening {
  /** The question that somebody else settles. */
  task: number
  member: string
  /** null before that, and for one that was refused. */
  until: Moment | null
}

/** A request to take somebody off whom the letter is about: they could read it again. */
export interface Lifting {
  task: number
  member: string
  /** All whom it would be about then. */
  accused: Accused
}

/** What is remembered of a letter's course and is no status. */
export interface Marks {
  concealment: Concealment | null
  /** Judgements that rules ask about. */
  flags: readonly string[]
  /** A phone number or an e-mail address was given. */
  reachable: boolean
  /** The writer says that it goes on from an earlier one. */
  followUp?: true
  /** A leader gave an instruction (批示). */
  instructed: boolean
  /** How far the sign-offs of the disposition are. */
  chain: 'none' | 'open' | 'agreed' | 'withheld'
  /** The writer said something that nobody answered yet. */
  asked: boolean
  progressAskedOn: Day | null
  /** The day it came to its end: closed, filed, declined, sent back or referred. */
  endedOn: Day | null
  /** What limits from the acceptance are counted from that only later become the letter's. */
  acceptedOn: Day | null
  rated: { handling: number; result: number } | null
  disputedOn: Day | null
  accused: Accused
  /** A unit returned it, and it was not assigned again yet. */
  returned: boolean
  /** How many results went back. */
  redone: number
  /** Members who stepped back. */
  recused: readonly string[]
  /** Who asked to open the identity where somebody else has to agree, and until when they may. */
  openings?: readonly Opening[]
  liftings?: readonly Lifting[]
}

export interface Letter extends Marks {
  id: string
  seq: number
  status: LetterStatus
  /** The unit whose desk it is on. */
  desk: string
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

/** Assignments that are somebody's to do now. */
export function assignmentsUnderWay(letter: Pick<Letter, 'tasks'>): Task[] {
  return letter.tasks.filter(({ kind, state }) => kind === 'assignment' && (state === 'open' || state === 'signedIn'))
}

/** Results that stand: reported, and not sent back. */
export function resultsIn(letter: Pick<Letter, 'tasks'>): Task[] {
  return letter.tasks.filter(({ kind, state }) => kind === 'assignment' && state === 'reported')
}

export function openTasks(letter: Pick<Letter, 'tasks'>, kind: TaskKind): Task[] {
  return letter.tasks.filter((task) => task.kind === kind && task.state === 'open')
}
