/** Tells a story through the handlers, each step at its own time. */
import { randomBytes } from 'node:crypto'
import type { LetterView } from '@yanlu/sdk/contract'
import type { Deps } from '../deps.ts'
import { firstWorkingDay } from '../domain/calendar.ts'
import { addDays, daysBetween } from '../domain/day.ts'
import type { MemberRequest } from '../handler.ts'
import { handlers } from '../handlers.ts'
import type { NewTenant } from '../tenants/store.ts'
import { momentAt } from '../time.ts'
import { type SenderStep, type Step, type Story, taskKinds, type When } from './story.ts'

export interface Stage {
  deps: Deps
  tenant: NewTenant
  /** A member by their address before the @. */
  memberOf: (local: string) => MemberRequest['membership']
}

interface Told {
  id: string
  codes: { mailbox: string; letterCode: string; queryCode: string }
}

/** How many letters the organisation has already. */
export async function lettersTold({ deps, memberOf }: Stage): Promise<number> {
  const asked = { show: 'all', limit: 100 } as const
  return (await handlers.listLetters(asked, { deps, membership: memberOf('admin') })).letters.length
}

/** @returns what whoever wrote it holds */
export async function tellLetter(story: Story, stage: Stage): Promise<Told['codes']> {
  let last = time(stage, story.written)
  const told = await submit(story, at(stage, last))
  for (const step of story.steps) {
    last = Math.max(last + halfHourMs, timeOf(stage, step))
    const then = at(stage, Math.min(last, stage.deps.clock.now()))
    if (step.by === 'sender') await actAsSender(told, step as SenderStep, then)
    else await act(told, step as MemberStep, then)
  }
  return told.codes
}

type MemberStep = Exclude<Step, { by: 'sender' } & SenderStep>

async function submit(story: Story, stage: Stage): Promise<Told> {
  const { mailbox, category, title, text, identity = {}, conceal } = story
  const accused = await unitIds(story.accused ?? [], stage)
  const secret = randomBytes(32).toString('base64url')
  const written = { category, title, text, identity, accused, ...(conceal ? { conceal } : {}) }
  const { letterCode, queryCode } = await handlers.submitLetter({ mailbox, secret, ...written }, stage)
  const asked = { show: 'all', limit: 100 } as const
  const page = await handlers.listLetters(asked, { deps: stage.deps, membership: stage.memberOf('admin') })
  const id = page.letters.find((letter) => letter.letterCode === letterCode)?.id
  if (!id) throw new Error(`the letter "${title}" did not arrive`)
  return { id, codes: { mailbox, letterCode, queryCode } }
}

async function act({ id }: Told, step: MemberStep, stage: Stage): Promise<void> {
  const request = { deps: stage.deps, membership: stage.memberOf(step.by) }
  const view = await handlers.getLetter({ letter: id }, request)
  const { at: _at, by: _by, act: name, units, promisedIn, ...asked } = step
  const parts = {
    ...defaults[name],
    ...asked,
    ...(units ? { units: await unitIds(units, stage) } : {}),
    ...(promisedIn ? { promisedOn: addDays(view.today, promisedIn) } : {}),
    ...taskOf(view, name),
  }
  const perform = handlers[name] as unknown as (input: object, request: object) => Promise<unknown>
  await perform({ letter: id, seen: view.seq, ...parts }, request)
}

/** What the parser would fill in. */
const defaults: Partial<Record<MemberStep['act'], object>> = { reportResult: { outcome: 'solved', flags: [] } }

function taskOf({ tasks }: LetterView, name: MemberStep['act']): { task?: number } {
  const kinds: readonly string[] = name === 'instructLetter' ? ['step'] : taskKinds[name]
  const waits = ['open', 'signedIn', 'reported']
  const task = tasks.findLast(({ kind, state, mine }) => kinds.includes(kind) && waits.includes(state) && mine)
  const theirs = task ?? tasks.findLast(({ kind, state }) => kinds.includes(kind) && waits.includes(state))
  if (name === 'instructLetter') return task ? { task: task.number } : {}
  return theirs ? { task: theirs.number } : {}
}

async function actAsSender({ codes }: Told, { act: name, ...asked }: SenderStep, stage: Stage): Promise<void> {
  const { seq: seen } = await handlers.queryLetter(codes, stage)
  const perform = handlers[name] as unknown as (input: object, request: object) => Promise<unknown>
  await perform({ ...codes, identity: {}, ...asked, seen }, stage)
}

async function unitIds(names: readonly string[], { deps, memberOf }: Stage): Promise<string[]> {
  if (names.length === 0) return []
  const { units } = await handlers.listUnits({}, { deps, membership: memberOf('admin') })
  return names.map((name) => {
    const unit = units.find((one) => one.name === name)
    if (!unit) throw new Error(`no unit ${name}`)
    return unit.id
  })
}

const halfHourMs = 30 * 60 * 1000
const hourMs = 2 * halfHourMs
const dayMs = 24 * hourMs

/** Hours are China's; never later than now. */
function time({ deps: { clock } }: Stage, [days, hour]: When): number {
  const now = clock.now()
  const midnight = Math.floor((now + 8 * hourMs) / dayMs) * dayMs - 8 * hourMs
  return Math.min(now, midnight - days * dayMs + hour * hourMs)
}

/** Offices work on working days: what falls on a day off is done on the next day that works. */
function timeOf(stage: Stage, step: Step): number {
  const then = time(stage, step.at)
  if (step.by === 'sender') return then
  const calendar = stage.deps.calendars.national(stage.tenant.calendar)
  const { on } = momentAt(then, stage.tenant.timeZone)
  return then + daysBetween(on, firstWorkingDay(calendar, on)) * dayMs
}

/** The same stage at another time. */
function at(stage: Stage, then: number): Stage {
  return { ...stage, deps: { ...stage.deps, clock: { now: () => then } } }
}
