/** What is known of a letter when a rule is chosen, and whether a rule fits it. The vocabulary is the contract's. */
import type { Facts, Identity, Outcome, Policy } from '@yanlu/sdk/contract'
import { isOver } from './deadline-state.ts'
import type { Letter } from './letter.ts'

/** The facts of a letter. What is left out is absent, false or none. */
export interface KnownFacts {
  category: string
  disposition: string | null
  anonymous: boolean
  reachable: boolean
  instructed: boolean
  flags: readonly string[]
  concealed?: boolean
  accused?: boolean
  /** It says that it goes on from an earlier letter. */
  followUp?: boolean
  /** The kind of mailbox that the policy is for. */
  mailbox?: string | null
  /** The duty of the unit that has the task. */
  duty?: string | null
  units?: number
  outcome?: Outcome | null
  redone?: number
  extended?: number
  returned?: boolean
  overdue?: boolean
  explained?: boolean
  /** The writer's rating of the result, 1 to 5. */
  rating?: number | null
  disputed?: boolean
}

type Conditional = { when?: Facts[] | undefined; unless?: Facts[] | undefined }

const standing = ['open', 'signedIn', 'reported']

export function factsOf(letter: Letter, policy: Pick<Policy, 'mailboxes'>): KnownFacts {
  const { category, disposition, anonymous, reachable, instructed, flags, redone, returned, tasks, deadlines } = letter
  const assignments = tasks.filter(({ kind, state }) => kind === 'assignment' && standing.includes(state))
  return {
    ...{ category, disposition, anonymous, reachable, instructed, flags, redone, returned },
    concealed: letter.concealment !== null,
    accused: letter.accused.units.length + letter.accused.members.length > 0,
    followUp: letter.followUp ?? false,
    mailbox: policy.mailboxes.kind,
    units: assignments.length,
    outcome: tasks.findLast(({ outcome }) => outcome !== null)?.outcome ?? null,
    extended: deadlines.reduce((sum, { extensions }) => sum + extensions.length, 0),
    overdue: deadlines.some((deadline) => deadline.lapsedOn !== null || isLate(deadline)),
    explained: tasks.some(({ explainedOn }) => explainedOn !== null),
    rating: letter.rated?.result ?? null,
    disputed: letter.disputedOn !== null,
  }
}

function isLate(deadline: Letter['deadlines'][number]): boolean {
  return deadline.metOn !== null && isOver(deadline, { on: deadline.metOn, minute: 0 })
}

/** The facts of a letter that is yet to be written. */
export function factsBefore(
  category: string,
  known: Pick<KnownFacts, 'anonymous' | 'reachable'> & Partial<KnownFacts>,
): KnownFacts {
  return { category, disposition: null, instructed: false, flags: [], ...known }
}

/** What is known of whoever gives this identity. */
export function knownOf(identity: Identity) {
  return {
    anonymous: !identity.realName,
    reachable: Boolean(identity.phone || identity.email),
    identified: Object.values(identity).some(Boolean),
  }
}

/** OR of ANDs: any object of `when` holds (or there is none), and none of `unless` does. */
export function fits(rule: Conditional, facts: KnownFacts): boolean {
  if (rule.unless?.some((condition) => holds(condition, facts))) return false
  return !rule.when || rule.when.some((condition) => holds(condition, facts))
}

type Check<K extends keyof Facts> = (asked: NonNullable<Facts[K]> | null, facts: KnownFacts) => boolean

type BooleanFact =
  | 'anonymous'
  | 'reachable'
  | 'instructed'
  | 'concealed'
  | 'accused'
  | 'followUp'
  | 'returned'
  | 'overdue'
  | 'explained'
  | 'disputed'

/** True or false, absent being false. */
function is(name: BooleanFact): Check<BooleanFact> {
  return (asked, facts) => asked === (facts[name] ?? false)
}

/** One of those named; null where it has to be absent. */
function among<T extends string | number>(asked: readonly T[] | null, value: T | null | undefined): boolean {
  return asked === null ? (value ?? null) === null : value !== null && value !== undefined && asked.includes(value)
}

function flagged(asked: readonly string[] | null, flags: readonly string[]): boolean {
  return asked === null ? flags.length === 0 : asked.some((one) => flags.includes(one))
}

const checks: { [K in keyof Required<Facts>]: Check<K> } = {
  category: (asked, { category }) => among(asked, category),
  anonymous: is('anonymous'),
  reachable: is('reachable'),
  concealed: is('concealed'),
  accused: is('accused'),
  followUp: is('followUp'),
  mailbox: (asked, { mailbox }) => among(asked, mailbox),
  duty: (asked, { duty }) => among(asked, duty),
  disposition: (asked, { disposition }) => among(asked, disposition),
  instructed: is('instructed'),
  flag: (asked, { flags }) => flagged(asked, flags),
  units: (asked, { units }) => (units ?? 0) >= (asked?.atLeast ?? 0),
  outcome: (asked, { outcome }) => among(asked, outcome),
  redone: (asked, { redone }) => (redone ?? 0) >= (asked?.atLeast ?? 0),
  extended: (asked, { extended }) => (extended ?? 0) >= (asked?.atLeast ?? 0),
  returned: is('returned'),
  overdue: is('overdue'),
  explained: is('explained'),
  rating: (asked, { rating }) => among(asked, rating),
  disputed: is('disputed'),
}

function holds(condition: Facts, facts: KnownFacts): boolean {
  return (Object.keys(condition) as (keyof Facts)[]).every((name) => holdsOne(name, condition, facts))
}

function holdsOne<K extends keyof Facts>(name: K, condition: Facts, facts: KnownFacts): boolean {
  const asked = condition[name]
  return asked === undefined || (checks[name] as Check<K>)(asked as NonNullable<Facts[K]> | null, facts)
}
