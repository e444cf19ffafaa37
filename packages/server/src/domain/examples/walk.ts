/**
 * A random walk through a letter's life: whoever comes along tries something, some days later, and is let or refused.
 *
 * The walk itself knows no chance: it follows `moves`, whose numbers say which of the possibilities is taken, so that
 * a walk that breaks a rule can be made shorter and told again.
 */
import { type Identity, letterActs, type Policy, Problem, senderActs } from '@yanlu/sdk/contract'
import type { Actor } from '../access.ts'
import { addMinutes, type Moment } from '../day.ts'
import { lapse } from '../lapse.ts'
import type { Letter } from '../letter.ts'
import { lifecycle } from '../lifecycle.ts'
import { offers } from '../offers.ts'
import type { Organisation } from '../organisation.ts'
import { calendarCn } from '../presets/calendar-cn.ts'
import { senderOffers } from '../sender-lifecycle.ts'
import {
  administrator,
  type Circumstances,
  deputy,
  discipline,
  finance,
  leader,
  memberOf,
  membersUnder,
  office,
  organisationUnder,
  receivedUnder,
  repairs,
  repairsCounsel,
  repairsLeader,
  repairsReviewer,
  type Story,
  told,
} from './letters.ts'
import { type AnyAct, type Attempt, perform } from './perform.ts'
import { policies } from './policies.ts'

const kitchen = memberOf('cook', 'kitchen', { ...repairs.role, acts: [...repairs.role.acts, 'openIdentity'] })
const kitchenLeader = memberOf('chef', 'kitchen', repairsLeader.role)
const financeLeader = memberOf('controller', 'finance', repairsLeader.role)

export const actors: readonly Actor[] = [
  office,
  repairs,
  finance,
  kitchen,
  administrator,
  deputy,
  leader,
  discipline,
  repairsReviewer,
  repairsCounsel,
  repairsLeader,
  kitchenLeader,
  financeLeader,
]

const worlds = new WeakMap<Policy, { actors: readonly Actor[]; organisation: Organisation }>()

/** Everybody there is under a policy, those that its text names too. */
export function actorsUnder(policy: Policy): readonly Actor[] {
  return worldUnder(policy).actors
}

function worldUnder(policy: Policy) {
  const known = worlds.get(policy)
  if (known) return known
  const world = { actors: [...actors, ...membersUnder(policy)], organisation: organisationUnder(policy) }
  worlds.set(policy, world)
  return world
}

/** What comes next: after how many minutes, who, what, about which of several, and whether something that may be done. */
export interface Move {
  minutes: number
  actor: number
  act: number
  pick: number
  willing: boolean
}

export interface Beginning {
  policy: number
  category: number
  signed: boolean
  now: Moment
}

export interface Step {
  at: Circumstances
  before: Story
  after: Story
  /** What was tried; null for the timetable's own run. */
  tried: Attempt | null
}

export function begin({ policy, category, signed, now }: Beginning): { story: Story; at: Circumstances } {
  const under = chosen(policies, policy)
  const stated = Object.fromEntries(under.requires.map(({ id }) => [id, '已具备。']))
  const { organisation } = worldUnder(under)
  const at = { policy: under, calendar: calendarCn, now, organisation, actor: office, stated }
  const identity = { ...(signed ? writer : {}), ...demandedBy(under) }
  const conceal = chosen([undefined, ...at.policy.identity.conceal.map(({ level }) => level)], category)
  const { id, accused } = chosen(at.policy.categories, category)
  const about = accused && category % 2 === 0 ? { accused: ['finance'] } : {}
  return { story: receivedUnder(at, { category: id, identity, ...(conceal ? { conceal } : {}), ...about }), at }
}

const writer = { realName: '王秀兰', phone: '13800000000' }

/** What the policy refuses a letter without. */
function demandedBy({ identity: { required } }: Policy): Identity {
  const fields = required.flatMap(([field]) => (field ? [field] : []))
  return Object.fromEntries(fields.map((field) => [field, field === 'phone' ? writer.phone : writer.realName]))
}

export function* walk(beginning: Beginning, moves: readonly Move[]): Generator<Step, void> {
  let { story, at } = begin(beginning)
  for (const move of moves) {
    at = { ...at, now: addMinutes(at.now, move.minutes), actor: chosen(actorsUnder(at.policy), move.actor) }
    const step = taken(story, move, at)
    yield step
    story = step.after
  }
}

/** The letter at the end of a walk. */
export function walked(beginning: Beginning, moves: readonly Move[]): Story {
  let { story } = begin(beginning)
  for (const { after } of walk(beginning, moves)) story = after
  return story
}

const acts: readonly AnyAct[] = [...letterActs, ...senderActs]

function taken(before: Story, move: Move, at: Circumstances): Step {
  const kind = move.act % (acts.length + 1)
  if (kind === acts.length) return { at, before, after: told(before, lapse(before.letter, at), at), tried: null }
  const offered = move.willing ? possible(before.letter, move, at) : null
  const actor = offered?.actor ?? at.actor
  const tried = offered ?? { act: chosen(acts, kind), task: 1 + (move.pick % 5), pick: move.pick }
  return { at: { ...at, actor }, before, after: attempted(before, tried, { ...at, actor }), tried }
}

/** What ends a letter, or says nothing new about it, comes seldom, so that walks go on. */
const seldom: readonly AnyAct[] = [
  'purge',
  'decline',
  'sendBack',
  'file',
  'close',
  'hold',
  'recuse',
  'nameAccused',
  'writeToSender',
  'openIdentity',
  'instruct',
  'recall',
  'remind',
  'reclassify',
  'supplement',
  'writeToOffice',
  'requestProgress',
]

/** Something that the actor may do, or else the next who may do anything; now and then the writer comes first. */
function possible(letter: Letter, { actor, pick }: Move, at: Circumstances): (Attempt & { actor: Actor }) | null {
  const writers = senderOffers(letter, at).filter(({ act, refusal }) => !refusal && worth(act, pick))
  if (writers.length > 0 && pick % 4 === 3) return { act: chosen(writers, pick).act, task: 0, pick, actor: at.actor }
  const everybody = actorsUnder(at.policy)
  for (const next of everybody.keys()) {
    const one = chosen(everybody, actor + next)
    const offered = offers(letter, { ...at, actor: one })
    const all = offered.filter(({ act, refusal }) => !refusal && worth(act, pick))
    if (all.length === 0) continue
    const { act, task } = chosen(all, pick)
    return { act, task: task ?? (lifecycle[act].tasks.length > 0 ? 1 : 0), pick, actor: one }
  }
  return null
}

function worth(act: AnyAct, pick: number): boolean {
  return !seldom.includes(act) || pick % 7 === 0
}

function attempted(before: Story, tried: Attempt, at: Circumstances): Story {
  try {
    return told(before, perform(before.letter, tried, at), at)
  } catch (error) {
    if (error instanceof Problem) return before
    throw error
  }
}

function chosen<T>(all: readonly T[], number: number): T {
  return all[number % all.length] as T
}
