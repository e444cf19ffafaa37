/**
 * Letters as tests tell them: a story is a letter with its whole history, and each step does one act on a day.
 *
 * 设备部 (`repairs`) and 财务部 (`finance`) are units; 办公室 is the office. A step not told otherwise happens at 09:00.
 */
import { type Identity, type IdentityField, Problem, type ProblemCode } from '@yanlu/sdk/contract'
import type { Actor } from '../access.ts'
import * as act from '../actions.ts'
import type { Day } from '../day.ts'
import { type Happening, type LetterEvent, placed } from '../events.ts'
import { lapse } from '../lapse.ts'
import { evolve, type Letter } from '../letter.ts'
import { calendarCn } from '../presets/calendar-cn.ts'
import { qiyeLingdao } from '../presets/qiye-lingdao.ts'

export const office: Actor = { member: 'clerk', unit: 'office', role: 'office' }
export const repairs: Actor = { member: 'engineer', unit: 'repairs', role: 'unit' }
export const finance: Actor = { member: 'accountant', unit: 'finance', role: 'unit' }
export const administrator: Actor = { member: 'admin', unit: 'office', role: 'administrator' }

export type Circumstances = act.Circumstances

/** A letter and everything that happened to it. */
export interface Story {
  letter: Letter
  events: readonly LetterEvent[]
}

export function on(day: Day, actor: Actor = office): Circumstances {
  return { policy: qiyeLingdao, calendar: calendarCn, now: { on: day, minute: 9 * 60 }, actor }
}

/** The letter after what happened, with the same events appended to its history. */
export function told(story: Story | null, happenings: readonly Happening[], at: Circumstances): Story {
  const { role, member, unit } = at.actor
  const by = { kind: role, member, unit }
  const occasion = { after: story?.letter.seq ?? 0, at: `${at.now.on}T01:00:00Z`, today: at.now.on, by }
  const events = placed(happenings, occasion)
  const letter = events.reduce<Letter | null>(evolve, story?.letter ?? null)
  if (!letter) throw new Error('a story begins with a letter')
  return { letter, events: [...(story?.events ?? []), ...events] }
}

export function received(day: Day, asked: { category?: string; identity?: Identity } = {}): Story {
  return receivedUnder(on(day), asked)
}

export function receivedUnder(at: Circumstances, asked: { category?: string; identity?: Identity } = {}): Story {
  const { category = 'complaint', identity = {} } = asked
  const words = { title: '食堂三楼漏水', text: '下雨天漏水三个月了。' }
  const letter = { letter: 'letter-1', mailbox: 'mailbox-1', category, policyVersion: 1, identity, ...words }
  return told(null, act.receive(letter, at), at)
}

export function accepted(story: Story, at: Circumstances, disposition = 'assign'): Story {
  const asked = { disposition, registrationNumber: '言信〔2026〕0001号' }
  return told(story, act.accept(story.letter, asked, at), at)
}

export function assigned(story: Story, at: Circumstances, units: readonly string[] = ['repairs']): Story {
  return told(story, act.assign(story.letter, { units }, at), at)
}

export function signedIn(story: Story, at: Circumstances, task = 1): Story {
  return told(story, act.signIn(story.letter, { task }, at), at)
}

export function reported(story: Story, at: Circumstances, task = 1): Story {
  return told(story, act.report(story.letter, { task, text: '已修好。' }, at), at)
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
export function inHand(day: Day, asked: { category?: string; identity?: Identity } = {}): Story {
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
