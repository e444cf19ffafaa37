/** The demo: four organisations whose letters went through the same operations as any, and look alive. */
import { randomBytes } from 'node:crypto'
import { letterStatuses } from '@yanlu/sdk/contract'
import { expect, inject, test } from 'vitest'
import { readConfig } from '../../packages/server/src/config.ts'
import { seedDemo, seedOtherDemos } from '../../packages/server/src/demo/seed.ts'
import { demoTenants } from '../../packages/server/src/demo/tenants.ts'
import { handlers } from '../../packages/server/src/handlers.ts'
import { listMembers } from '../../packages/server/src/members/store.ts'
import { closeDeps, openDeps } from '../../packages/server/src/start.ts'
import { tenantOf } from '../../packages/server/src/tenants/store.ts'
import { turnedClock } from '../world/clock.ts'
import { openDatabase } from '../world/database.ts'

const endless = new AbortController().signal

test('is seeded once, whenever it begins, and again changes nothing', { timeout: 240_000 }, async () => {
  const { db } = await openDatabase({ engine: 'embedded', snapshot: inject('embeddedSnapshot') })
  const clock = turnedClock('2026-11-22T11:00:00+08:00')
  const config = readConfig({ YANLU_LOG: 'silent', YANLU_DEMO: 'yes' })
  const deps = await openDeps(config, { db, url: 'http://localhost:4600' }, { clock, masterKey: randomBytes(32) })
  try {
    await seedDemo(deps)
    await seedOtherDemos(deps, endless)
    const letters = async () => {
      const pages = await Promise.all(
        demoTenants.map(async ({ mailboxes }) => {
          const tenantId = (await tenantOf(db.sql, mailboxes[0]?.slug ?? '')) as string
          const admin = (await listMembers(db, tenantId)).find(({ roleId }) => roleId === 'administrator')
          const membership = { tenantId, memberId: admin?.id as string }
          return (await handlers.listLetters({ show: 'all', limit: 100 }, { deps, membership })).letters
        }),
      )
      return pages
    }
    const told = await letters()
    expect(told.map((page) => page.length)).toEqual([10, 10, 8, 9])
    const flat = told.flat()
    const statuses = new Set(flat.map(({ status }) => status))
    // No policy of the demo refers letters elsewhere.
    expect(letterStatuses.filter((status) => !statuses.has(status))).toEqual(['referred', 'purged'])
    expect(flat.some(({ flags }) => flags.redo > 0) && flat.some(({ flags }) => flags.instructed)).toBe(true)
    expect(flat.some(({ due }) => due?.overdue)).toBe(true)
    await seedDemo(deps)
    await seedOtherDemos(deps, endless)
    expect((await letters()).map((page) => page.map(({ id, seq }) => `${id} ${seq}`))).toEqual(
      told.map((page) => page.map(({ id, seq }) => `${id} ${seq}`)),
    )
  } finally {
    await closeDeps(deps)
  }
})
