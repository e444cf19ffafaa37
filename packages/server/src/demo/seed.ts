/** Seeds the demo once: its tenant, and letters that went through the same operations as any, at times gone by. */
import { randomBytes } from 'node:crypto'
import type { Deps } from '../deps.ts'
import { firstWorkingDay } from '../domain/calendar.ts'
import { daysBetween } from '../domain/day.ts'
import type { MemberRequest } from '../handler.ts'
import { handlers } from '../handlers.ts'
import { goBothRounds } from '../jobs/rounds.ts'
import { listMembers } from '../members/store.ts'
import { createTenant, tenantOf } from '../tenants/store.ts'
import { momentAt } from '../time.ts'
import { demoLetters, type Step, type Story } from './letters.ts'
import { demoSlug, demoTenant } from './tenant.ts'

/** Writes no letters where there are some: a second start keeps them, and one after a start that was cut off goes on. */
export async function seedDemo(deps: Deps): Promise<void> {
  const tenantId = (await tenantOf(deps.db.sql, demoSlug)) ?? (await createTenant(demoTenant, deps))
  const people = await listMembers(deps.db, tenantId)
  const memberOf = (unit: string, role?: string) => {
    const person = people.find((one) => one.unit === unit && (role ? one.roleId === role : usual.includes(one.roleId)))
    if (!person) throw new Error(`nobody in ${unit}`)
    return { membership: { tenantId, memberId: person.id }, unitId: person.unitId }
  }
  const office = { deps, ...memberOf(officeUnit) }
  const { letters } = await handlers.listLetters({ show: 'all', limit: 1 }, office)
  if (letters.length > 0) return
  for (const story of demoLetters) await tell(story, { deps, memberOf })
  await goBothRounds(deps)
}

const officeUnit = '信箱办公室'
/** Who acts in a unit where nobody is named. */
const usual = ['office', 'handler']

interface Stage {
  deps: Deps
  /** A unit's member who can act, by the unit's name. */
  memberOf: (unit: string, role?: string) => Omit<MemberRequest, 'deps'> & { unitId: string }
}

async function tell(story: Story, stage: Stage): Promise<void> {
  const { category, title, text, identity, written } = story
  const secret = randomBytes(32).toString('base64url')
  let last = time(stage.deps, written)
  const deps = at(stage.deps, last)
  await handlers.submitLetter({ mailbox: demoSlug, secret, category, title, text, identity, accused: [] }, { deps })
  const office = { deps, ...stage.memberOf(officeUnit) }
  const page = await handlers.listLetters({ show: 'received', limit: 100 }, office)
  const letter = page.letters.find((row) => row.title === title)?.id
  if (!letter) throw new Error(`the letter "${title}" did not arrive`)
  for (const step of story.steps) {
    last = Math.max(last + halfHourMs, onWorkingDay(stage.deps, time(stage.deps, step.at)))
    await perform(letter, step, { ...stage, deps: at(stage.deps, Math.min(last, stage.deps.clock.now())) })
  }
}

async function perform(letter: string, step: Step, stage: Stage): Promise<void> {
  const { deps } = stage
  const unit = 'unit' in step ? step.unit : officeUnit
  const request = { deps, ...stage.memberOf(unit) }
  const view = await handlers.getLetter({ letter }, request)
  const which = { letter, seen: view.seq }
  const task = view.tasks.find((one) => one.mine)?.number ?? 0
  switch (step.act) {
    case 'accept':
      await handlers.acceptLetter({ ...which, disposition: step.disposition }, request)
      return signOff(letter, stage)
    case 'assign': {
      const units = step.units.map((name) => stage.memberOf(name).unitId)
      return void (await handlers.assignLetter({ ...which, units, requirements: step.requirements }, request))
    }
    case 'signIn':
      return void (await handlers.signInTask({ ...which, task }, request))
    case 'report': {
      const result = { task, outcome: 'solved' as const, flags: [] }
      return void (await handlers.reportResult({ ...which, ...result, text: step.text ?? '' }, request))
    }
    case 'openIdentity':
      return void (await handlers.openIdentity({ ...which, reason: step.reason }, request))
    case 'reply':
      return void (await handlers.replyLetter({ ...which, text: step.text }, request))
  }
}

/** The office's leader agrees to whatever waits for it. */
async function signOff(letter: string, { deps, memberOf }: Stage): Promise<void> {
  const request = { deps, ...memberOf(officeUnit, 'office-leader') }
  const { seq, tasks } = await handlers.getLetter({ letter }, request)
  const step = tasks.find(({ kind, state }) => kind === 'step' && state === 'open')
  if (step) await handlers.signOffStep({ letter, seen: seq, task: step.number, text: '同意。' }, request)
}

const halfHourMs = 30 * 60 * 1000
const hourMs = 2 * halfHourMs
const dayMs = 24 * hourMs

/** Hours are China's; never later than now. */
function time({ clock }: Deps, [days, hour]: [number, number]): number {
  const now = clock.now()
  const midnight = Math.floor((now + 8 * hourMs) / dayMs) * dayMs - 8 * hourMs
  return Math.min(now, midnight - days * dayMs + hour * hourMs)
}

/** Offices work on working days: what falls on a day off is done on the next day that works. */
function onWorkingDay({ calendars }: Deps, then: number): number {
  const calendar = calendars(demoTenant.calendar)
  const { on } = momentAt(then, demoTenant.timeZone)
  return then + daysBetween(on, firstWorkingDay(calendar, on)) * dayMs
}

/** The same dependencies at another time. */
function at(deps: Deps, then: number): Deps {
  return { ...deps, clock: { now: () => then } }
}
