/**
 * Letters as tests tell them: a story is a letter with its whole history, and each step does one act on a day.
 * A step not told otherwise happens at 09:00. Who does what: `organisation.ts`.
 */
import {
  type Concealment,
  type FollowsUp,
  type Identity,
  type IdentityField,
  type Outcome,
  type Policy,
  Problem,
  type ProblemCode,
} from '@yanlu/sdk/contract'
import type { Actor } from '../access.ts'
import * as act from '../actions/index.ts'
import type { Day } from '../day.ts'
import { type Happening, type LetterEvent, placed } from '../events.ts'
import { evolve } from '../evolve.ts'
import { lapse } from '../lapse.ts'
import type { Letter } from '../letter.ts'
import { calendarCn } from '../presets/calendar-cn.ts'
import { qiyeLingdao } from '../presets/qiye-lingdao.ts'
import { deputy, leader, office, organisation, repairs } from './organisation.ts'

export * from './organisation.ts'

export type Circumstances = act.DeskCircumstances

/** The company's policy, where nobody has to agree to a disposition first. */
export const withoutSignOffs: Policy = {
  ...qiyeLingdao.policy,
  dispositions: qiyeLingdao.policy.dispositions.map((disposition) => ({ ...disposition, chain: [] })),
}

/** A letter and everything that happened to it. */
export interface Story {
  letter: Letter
  events: readonly LetterEvent[]
}

export function on(day: Day, actor: Actor = office): Circumstances {
  return { policy: withoutSignOffs, calendar: calendarCn, now: { on: day, minute: 9 * 60 }, organisation, actor }
}

/** The letter after what happened, with the same events appended to its history. */
export function told(story: Story | null, happenings: readonly Happening[], at: Circumstances): Story {
  const { role, member, unit } = at.actor
  const by = { kind: role.kind, member, unit }
  const occasion = { after: story?.letter.seq ?? 0, at: `${at.now.on}T01:00:00Z`, today: at.now.on, by }
  const events = placed(happenings, occasion)
  const letter = events.reduce<Letter | null>(evolve, story?.letter ?? null)
  if (!letter) throw new Error('a story begins with a letter')
  return { letter, events: [...(story?.events ?? []), ...events] }
}

interface Written {
  category?: string
  identity?: Identity
  conceal?: Concealment
  accused?: string[]
  followsUp?: FollowsUp
}

export function received(day: Day, asked: Written = {}): Story {
  return receivedUnder(on(day), asked)
}

export function receivedUnder(at: Circumstances, asked: Written = {}): Story {
  const words = { title: '食堂三楼漏水', text: '下雨天漏水三个月了。' }
  const place = { letter: 'letter-1', mailbox: 'mailbox-1', office: 'office', policyVersion: 1 }
  return told(null, act.receive({ ...place, ...words, category: 'complaint', identity: {}, ...asked }, at), at)
}

export function under(policy: Policy, day: Day, actor: Actor = office): Circumstances {
  return { ...on(day, actor), policy }
}

/** Accepted, and every sign-off given that the disposition asks for. */
export function accepted(story: Story, at: Circumstances, disposition = 'assign'): Story {
  return signedOff(acceptedOnly(story, at, disposition), at)
}

export function acceptedOnly(story: Story, at: Circumstances, disposition = 'assign'): Story {
  const asked = { disposition, registrationNumber: '言信〔2026〕0001号' }
  return told(story, act.accept(story.letter, asked, at), at)
}

/** Whoever has to agree to the disposition agrees, or instructs, until nobody is left. */
function signedOff(story: Story, at: Circumstances): Story {
  const step = story.letter.tasks.find(({ kind, state }) => kind === 'step' && state === 'open')
  if (!step) return story
  const by = { ...at, actor: step.role === 'leader' ? leader : deputy }
  const asked = { task: step.number, text: '同意。' }
  const happenings =
    step.role === 'leader' ? act.instruct(story.letter, asked, by) : act.signOff(story.letter, asked, by)
  return signedOff(told(story, happenings, by), at)
}

export function assigned(story: Story, at: Circumstances, units: readonly string[] = ['repairs']): Story {
  return told(story, act.assign(story.letter, { units }, at), at)
}

export function signedIn(story: Story, at: Circumstances, task = firstTask(story)): Story {
  return told(story, act.signIn(story.letter, { task }, at), at)
}

interface Reported {
  task?: number
  outcome?: Outcome
  flags?: string[]
}

export function reported(story: Story, at: Circumstances, { task = firstTask(story), ...more }: Reported = {}): Story {
  const asked = { task, text: '已修好。', outcome: 'solved', flags: [], ...more } as const
  return told(story, act.report(story.letter, asked, at), at)
}

/** The first assignment that is under way. */
function firstTask({ letter }: Story): number {
  const task = letter.tasks.find(
    ({ kind, state }) => kind === 'assignment' && (state === 'open' || state === 'signedIn'),
  )
  if (!task) throw new Error('no assignment is under way')
  return task.number
}

export function replied(story: Story, at: Circumstances): Story {
  return told(story, act.reply(story.letter, { text: '已经修好，谢谢来信。' }, at), at)
}

export function purged(story: Story, at: Circumstances): Story {
  return told(story, act.purge(story.letter, { reason: '含有国家秘密' }, at), at)
}

export function opened(story: Story, at: Circumstances, fields: IdentityField[] = ['realName']): Story {
  return told(story, act.openIdentity(story.letter, { fields, reason: '回电核实' }, at), at)
}

export function lapsed(story: Story, at: Circumstances): Story {
  return told(story, lapse(story.letter, at), at)
}

/** In hand with 设备部 alone, all on one day. */
export function inHand(day: Day, asked: Written = {}): Story {
  return assigned(accepted(received(day, asked), on(day)), on(day))
}

/** Answered after 设备部 reported, all on one day. */
export function answered(day: Day): Story {
  const handled = reported(signedIn(inHand(day), on(day, repairs)), on(day, repairs))
  return replied(handled, on(day))
}

/** What an act refuses with; null when it does not refuse. */
export function refused(attempt: () => unknown): Pick<Problem, 'code' | 'details'> | null {
  try {
    attempt()
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, details: error.details }
    throw error
  }
  return null
}

export function refusedAs(attempt: () => unknown): ProblemCode | null {
  return refused(attempt)?.code ?? null
}
