/** Lists compiled to SQL against the sentences of access: letters at random stages, seen by everybody. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { collegeTenant } from '../../packages/server/src/demo/college.ts'
import { countyTenant } from '../../packages/server/src/demo/county.ts'
import { worksTenant } from '../../packages/server/src/demo/works.ts'
import { mayRead } from '../../packages/server/src/domain/access.ts'
import { openLetter } from '../../packages/server/src/letters/store.ts'
import { actorOf, openMember } from '../../packages/server/src/members/store.ts'
import { tenantOf } from '../../packages/server/src/tenants/store.ts'
import { unitNamed, type Way, write } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { ours } from '../world/tenants.ts'
import type { World } from '../world/world.ts'

vi.setConfig({ testTimeout: 400_000 })

let world: World
beforeAll(async () => {
  world = await worldHere({ more: [countyTenant, worksTenant, collegeTenant] })
})
afterAll(() => world.close())

interface Organisation {
  slug: string
  host: string
  members: readonly { email: string }[]
  ways: Way[]
}

const who = (email: string) => email.replace(/\.example$/, '')

/** Letters at several stages: fresh, at a unit, returned, about a unit, one somebody stepped back from. */
async function letters(slug: string, desk: string, units: string[]): Promise<Way[]> {
  const categories = (await world.visitor.getMailbox({ mailbox: slug })).categories
  const asks = categories.find(({ accused, desk: where }) => accused && where === categories[0]?.desk)?.id
  const category = categories[0]?.id as string
  const fresh = await write(world, { mailbox: slug, desk, category })
  const ids = await Promise.all(units.map((name) => unitNamed(world, desk, name)))
  const assign = async (way: Way, unit: string) => {
    const { dispositions } = (await way.sees(desk)).choices
    const disposition = dispositions.find(({ id }) => id === 'assign')?.id ?? 'assign'
    await way.does(desk, 'acceptLetter', { disposition })
    await way.does(desk, 'assignLetter', { units: [unit] })
    return way
  }
  const there = await assign(await write(world, { mailbox: slug, desk, category }), ids[0] as string)
  const recalled = await assign(await write(world, { mailbox: slug, desk, category }), ids[1] as string)
  const task = (await recalled.sees(desk)).tasks.find(({ kind }) => kind === 'assignment')?.number as number
  await recalled.does(desk, 'recallTask', { task, reason: '改派' })
  const about = await write(world, {
    mailbox: slug,
    desk,
    category: asks ?? category,
    ...(asks ? { accused: [ids[1] as string] } : {}),
  })
  const stepped = await write(world, { mailbox: slug, desk, category })
  await stepped.does(desk, 'recuseMember', { reason: '亲属' })
  return [fresh, there, recalled, about, stepped]
}

test('lists what mayRead allows, for every member of four organisations', async () => {
  const organisations: Organisation[] = [
    { slug: 'zongjingli', host: 'demo', members: ours.members, ways: [] },
    { slug: 'xianzhang', host: 'county', members: countyTenant.members, ways: [] },
    { slug: 'yijianxiang', host: 'works', members: worksTenant.members, ways: [] },
    { slug: 'yuanzhang', host: 'college', members: collegeTenant.members, ways: [] },
  ]
  const units = {
    zongjingli: ['设备管理部', '人力资源部'],
    xianzhang: ['住房和城乡建设局', '交通运输局'],
    yijianxiang: ['生产副总', '织造车间'],
    yuanzhang: ['后勤处', '教务处'],
  } as Record<string, string[]>
  let read = 0
  for (const { slug, host, members } of organisations) {
    const ways = await letters(slug, `office@${host}`, units[slug] ?? [])
    const tenantId = (await tenantOf(world.deps.db.sql, slug)) as string
    for (const { email } of members) {
      const client = await world.as(who(email))
      const { member } = await client.getSession({})
      const listed = (await client.listLetters({ show: 'all', limit: 100 })).letters.map(({ id }) => id)
      const allowed = await inTenant(world.deps.db, tenantId, async (tx) => {
        const opened = await openMember(tx, member.id)
        const found: string[] = []
        for (const { id } of ways) {
          const letter = await openLetter(tx, id, world.deps)
          if (mayRead(actorOf(opened, letter.organisation), letter.letter)) found.push(id)
        }
        return found
      })
      expect([email, [...listed].sort()]).toEqual([email, [...allowed].sort()])
      for (const { id } of ways) {
        const sight = await client.getLetter({ letter: id }).then(
          () => true,
          () => false,
        )
        expect([email, id, sight]).toEqual([email, id, allowed.includes(id)])
      }
      read += allowed.length
    }
  }
  expect(read).toBeGreaterThan(40)
})
