/** Seeds the demo once: its tenant, and letters that went through the same operations as any, at times gone by. */
import { randomBytes } from 'node:crypto'
import type { Deps } from '../deps.ts'
import type { MemberRequest } from '../handler.ts'
import { handlers } from '../handlers.ts'
import { sweep } from '../jobs/sweep.ts'
import { listMembers } from '../members/store.ts'
import { createTenant, mailboxExists } from '../tenants/store.ts'
import { demoLetters, type Step, type Story } from './letters.ts'
import { demoSlug, demoTenant } from './tenant.ts'

/** Does nothing where the demo is already: a second start keeps the letters. */
export async function seedDemo(deps: Deps): Promise<void> {
  if (await mailboxExists(deps.db.sql, demoSlug)) return
  const tenantId = await createTenant(demoTenant, deps)
  const people = await listMembers(deps.db, tenantId)
  const memberOf = (unit: string) => {
    const person = people.find(({ name, role }) => name === unit && role !== 'administrator')
    if (!person) throw new Error(`nobody in ${unit}`)
    return { membership: { tenantId, memberId: person.id }, unitId: person.unitId }
  }
  for (const story of demoLetters) await tell(story, { deps, memberOf })
  await sweep(deps)
}

interface Stage {
  deps: Deps
  /** A unit's member who can act, by the unit's name. */
  memberOf: (unit: string) => Omit<MemberRequest, 'deps'> & { unitId: string }
}

async function tell(story: Story, stage: Stage): Promise<void> {
  const { category, title, text, identity, written } = story
  const secret = randomBytes(32).toString('base64url')
  const deps = daysAgo(stage.deps, written)
  await handlers.submitLetter({ mailbox: demoSlug, secret, category, title, text, identity }, { deps })
  const office = { deps, ...stage.memberOf(demoTenant.mailbox.office) }
  const page = await handlers.listLetters({ show: 'received', limit: 100 }, office)
  const letter = page.letters.find((row) => row.title === title)?.id
  if (!letter) throw new Error(`the letter "${title}" did not arrive`)
  for (const step of story.steps) await perform(letter, step, stage)
}

async function perform(letter: string, step: Step, stage: Stage): Promise<void> {
  const deps = daysAgo(stage.deps, step.at)
  const unit = 'unit' in step ? step.unit : demoTenant.mailbox.office
  const request = { deps, ...stage.memberOf(unit) }
  const view = await handlers.getLetter({ letter }, request)
  const which = { letter, seen: view.seq }
  const task = view.tasks.find((one) => one.mine)?.number ?? 0
  switch (step.act) {
    case 'accept':
      return void (await handlers.acceptLetter({ ...which, disposition: step.disposition }, request))
    case 'assign': {
      const units = step.units.map((name) => stage.memberOf(name).unitId)
      return void (await handlers.assignLetter({ ...which, units, requirements: step.requirements }, request))
    }
    case 'signIn':
      return void (await handlers.signInTask({ ...which, task }, request))
    case 'report':
      return void (await handlers.reportResult({ ...which, task, text: step.text ?? '' }, request))
    case 'openIdentity':
      return void (await handlers.openIdentity({ ...which, reason: step.reason }, request))
    case 'reply':
      return void (await handlers.replyLetter({ ...which, text: step.text }, request))
  }
}

const hourMs = 60 * 60 * 1000

/** The same dependencies at an earlier time, never later than now. Hours are China's. */
function daysAgo(deps: Deps, [days, hour]: [number, number]): Deps {
  const now = deps.clock.now()
  const midnight = Math.floor((now + 8 * hourMs) / (24 * hourMs)) * 24 * hourMs - 8 * hourMs
  const time = Math.min(now, midnight - days * 24 * hourMs + hour * hourMs)
  return { ...deps, clock: { now: () => time } }
}
