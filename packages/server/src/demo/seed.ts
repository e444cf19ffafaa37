/**
 * Seeds the demo: its organisations, and letters that went through the same operations as any, at times gone by.
 *
 * The first organisation is there before the server says that it is ready; the others follow while it runs.
 */
import type { Deps } from '../deps.ts'
import { goRounds } from '../jobs/rounds.ts'
import { listMembers } from '../members/store.ts'
import { createTenant, type NewTenant, tenantOf } from '../tenants/store.ts'
import { collegeTenant } from './college.ts'
import { collegeLetters } from './college-letters.ts'
import { countyTenant } from './county.ts'
import { countyLetters } from './county-letters.ts'
import { demoLetters } from './letters.ts'
import { lettersTold, type Stage, tellLetter } from './perform.ts'
import type { Story } from './story.ts'
import { demoTenant } from './tenant.ts'
import { worksTenant } from './works.ts'
import { worksLetters } from './works-letters.ts'

interface Organisation {
  tenant: NewTenant
  letters: readonly Story[]
}

const first: Organisation = { tenant: demoTenant, letters: demoLetters }
const others: readonly Organisation[] = [
  { tenant: countyTenant, letters: countyLetters },
  { tenant: worksTenant, letters: worksLetters },
  { tenant: collegeTenant, letters: collegeLetters },
]

export async function seedDemo(deps: Deps): Promise<void> {
  await seed(first, deps)
  await goRounds(deps)
}

/** Ends early when the server does: the next start goes on. */
export async function seedOtherDemos(deps: Deps, ends: AbortSignal): Promise<void> {
  for (const organisation of others) {
    if (ends.aborted) return
    await seed(organisation, deps, ends)
  }
  if (!ends.aborted) await goRounds(deps)
}

/** Writes no letters where there are some: a second start keeps them, and one after a start that was cut off goes on. */
async function seed({ tenant, letters }: Organisation, deps: Deps, ends?: AbortSignal): Promise<void> {
  const slug = tenant.mailboxes[0]?.slug ?? ''
  const tenantId = (await tenantOf(deps.db.sql, slug)) ?? (await createTenant(tenant, deps))
  const stage = await stageOf(tenant, tenantId, deps)
  const known = await lettersTold(stage)
  for (const story of letters.slice(known)) {
    if (ends?.aborted) return
    await tellLetter(story, stage)
  }
}

/** Where the letters of an organisation are told. */
export async function stageOf(tenant: NewTenant, tenantId: string, deps: Deps): Promise<Stage> {
  const people = await listMembers(deps.db, tenantId)
  const host = tenant.members[0]?.email.split('@')[1]
  const memberOf = (local: string) => {
    const wanted = tenant.members.find((member) => member.email === `${local}@${host}`)
    const person = people.find(({ name, unit }) => name === wanted?.name && unit === wanted.unit)
    if (!person) throw new Error(`nobody in ${tenant.name} is ${local}`)
    return { tenantId, memberId: person.id }
  }
  return { deps, tenant, memberOf }
}
