/**
 * A random walk through a letter's life: whoever comes along tries something, some days later, and is let or refused.
 *
 * The walk itself knows no chance: it follows `moves`, whose numbers say which of the possibilities is taken, so that
 * a walk that breaks a rule can be made shorter and told again.
 */
import { type Limit, letterActs, type Policy, Problem } from '@yanlu/sdk/contract'
import type { Actor } from '../access.ts'
import * as act from '../actions.ts'
import { addMinutes, type Moment } from '../day.ts'
import type { Happening } from '../events.ts'
import { lapse } from '../lapse.ts'
import type { Letter } from '../letter.ts'
import { offers } from '../offers.ts'
import { calendarCn } from '../presets/calendar-cn.ts'
import { qiyeLingdao } from '../presets/qiye-lingdao.ts'
import {
  administrator,
  type Circumstances,
  finance,
  office,
  receivedUnder,
  repairs,
  type Story,
  told,
} from './letters.ts'

const kitchen: Actor = { member: 'cook', unit: 'kitchen', role: 'unit' }

export const actors: readonly Actor[] = [office, repairs, finance, kitchen, administrator]
const unitChoices = [['repairs'], ['finance', 'repairs'], ['kitchen', 'repairs', 'finance']]

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

/** One attempt; `task` for an act about one. */
export interface Attempt {
  act: (typeof letterActs)[number]
  task: number
  pick: number
}

export interface Step {
  at: Circumstances
  before: Story
  after: Story
  /** What was tried; null for the timetable's own run. */
  tried: Attempt | null
}

/** Every kind of limit: from each start, in each unit of span, rolling or not, the first day counted or not. */
const manyClocks: Policy = {
  ...qiyeLingdao,
  id: 'many-clocks',
  dispositions: [
    ...qiyeLingdao.dispositions,
    { id: 'instruct', name: '呈办', hint: '', assigns: true, clause: '二(一)呈办' },
  ],
  limits: [
    limit({ id: 'triage', milestone: 'triage', span: { count: 90, of: 'minutes' }, from: 'received', rolls: false }),
    limit({
      id: 'direct',
      when: [{ disposition: ['direct'] }],
      span: { count: 5, of: 'calendarDays' },
      from: 'accepted',
    }),
    limit({
      id: 'instruct',
      when: [{ disposition: ['instruct'] }],
      span: { count: 3, of: 'workingDays' },
      from: 'signedIn',
    }),
    limit({ id: 'anonymous', when: [{ anonymous: true }], firstDay: 'counted', from: 'unitReceived' }),
    limit({ id: 'other', unless: [{ category: ['problem'] }], span: { count: 15, of: 'calendarDays' } }),
  ],
  reminders: [
    { id: 'triage', milestone: 'triage', when: 'overdue', clause: '二(三)' },
    { id: 'result', milestone: 'result', when: 'overdue', clause: '二(三)' },
  ],
}

const policies: readonly Policy[] = [qiyeLingdao, manyClocks]

function limit(difference: Partial<Limit>): Limit {
  return {
    id: 'limit',
    milestone: 'result',
    span: { count: 4, of: 'workingDays' },
    from: 'dispatched',
    firstDay: 'excluded',
    rolls: true,
    clause: '二(二)1',
    ...difference,
  }
}

export function begin({ policy, category, signed, now }: Beginning): { story: Story; at: Circumstances } {
  const at = { policy: chosen(policies, policy), calendar: calendarCn, now, actor: office }
  const identity = signed ? { realName: '王秀兰', phone: '13800000000' } : {}
  return { story: receivedUnder(at, { category: chosen(at.policy.categories, category).id, identity }), at }
}

export function* walk(beginning: Beginning, moves: readonly Move[]): Generator<Step, void> {
  let { story, at } = begin(beginning)
  for (const move of moves) {
    at = { ...at, now: addMinutes(at.now, move.minutes), actor: chosen(actors, move.actor) }
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

function taken(before: Story, move: Move, at: Circumstances): Step {
  const kind = move.act % (letterActs.length + 1)
  if (kind === letterActs.length) return { at, before, after: told(before, lapse(before.letter, at), at), tried: null }
  const offered = move.willing ? possible(before.letter, move, at) : null
  const actor = offered?.actor ?? at.actor
  const tried = offered ?? { act: chosen(letterActs, kind), task: 1 + (move.pick % 3), pick: move.pick }
  return { at: { ...at, actor }, before, after: attempted(before, tried, { ...at, actor }), tried }
}

/** Something that the actor may do, or else the next who may do anything; seldom a purge, which ends everything. */
function possible(letter: Letter, { actor, pick }: Move, at: Circumstances): (Attempt & { actor: Actor }) | null {
  for (const next of actors.keys()) {
    const one = chosen(actors, actor + next)
    const offered = offers(letter, { ...at, actor: one })
    const all = offered.filter(({ act, refusal }) => !refusal && (act !== 'purge' || pick % 7 === 0))
    if (all.length === 0) continue
    const { act, task } = chosen(all, pick)
    return { act, task: task ?? 1, pick, actor: one }
  }
  return null
}

function attempted(before: Story, tried: Attempt, at: Circumstances): Story {
  try {
    return told(before, perform(before.letter, tried, at), at)
  } catch (error) {
    if (error instanceof Problem) return before
    throw error
  }
}

/** @throws {Problem} where the act is refused. */
export function perform(letter: Letter, { act: name, task, pick }: Attempt, at: Circumstances): Happening[] {
  const disposition = chosen(at.policy.dispositions, pick).id
  switch (name) {
    case 'accept':
      return act.accept(letter, { disposition, registrationNumber: '言信〔2026〕0001号' }, at)
    case 'assign':
      return act.assign(letter, { units: chosen(unitChoices, pick) }, at)
    case 'signIn':
      return act.signIn(letter, { task }, at)
    case 'report':
      return act.report(letter, { task, text: '已修好。' }, at)
    case 'reply':
      return act.reply(letter, { text: '谢谢来信。' }, at)
    case 'openIdentity':
      return act.openIdentity(letter, { fields: ['realName'], reason: '回电核实' }, at)
    case 'purge':
      return act.purge(letter, { reason: '国家秘密' }, at)
  }
}

function chosen<T>(all: readonly T[], number: number): T {
  return all[number % all.length] as T
}
