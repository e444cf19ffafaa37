/** The server that the pictures are taken of: the demo and a few letters more, on a day that stands still. */

import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../packages/server/src/app.ts'
import { readConfig } from '../../packages/server/src/config.ts'
import { collegeTenant } from '../../packages/server/src/demo/college.ts'
import { countyTenant } from '../../packages/server/src/demo/county.ts'
import { tellLetter } from '../../packages/server/src/demo/perform.ts'
import { seedDemo, seedOtherDemos, stageOf } from '../../packages/server/src/demo/seed.ts'
import { demoTenant } from '../../packages/server/src/demo/tenant.ts'
import { goRounds } from '../../packages/server/src/jobs/rounds.ts'
import { closeDeps, connect, openDeps } from '../../packages/server/src/start.ts'
import { createTenant, tenantOf } from '../../packages/server/src/tenants/store.ts'
import { root } from '../machine.mjs'
import { letters } from './letters.mjs'

const { serve } = createRequire(join(root, 'packages/server/package.json'))('@hono/node-server')
const port = 4690
const origin = `http://localhost:${port}`
/** A Tuesday: the holidays of October lie behind, with a Saturday that made up for them. */
const now = Date.parse('2026-10-13T10:30:00+08:00')

/** One more organisation: its clock may be turned. */
const sandboxTenant = {
  ...demoTenant,
  name: '青砚精工（试用）',
  kind: 'sandbox',
  members: demoTenant.members.map((one) => ({ ...one, email: one.email.replace('demo', 'sandbox') })),
  mailboxes: demoTenant.mailboxes.map((one) => ({ ...one, slug: 'shiyong' })),
}

/** @returns where it is, the codes of the letters by name, and how to end it */
export async function openServer() {
  const folder = mkdtempSync(join(tmpdir(), 'yanlu-pictures-'))
  const config = readConfig({ YANLU_DATA: folder, YANLU_LOG: 'error' })
  const deps = await openDeps(config, { db: await connect(config), url: origin }, { clock: { now: () => now } })
  const codes = await seed(deps)
  const app = await createApp(deps)
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
  const close = async () => {
    await new Promise((closed) => server.close(closed))
    await closeDeps(deps)
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin, site: `http://127.0.0.1:${port}/demo/`, codes, close }
}

async function seed(deps) {
  await seedDemo(deps)
  await seedOtherDemos(deps, new AbortController().signal)
  await createTenant(sandboxTenant, deps)
  const told = {}
  for (const [name, letter] of Object.entries(letters)) {
    const tenant = [demoTenant, countyTenant, collegeTenant].find(({ mailboxes }) =>
      mailboxes.some(({ slug }) => slug === letter.mailbox),
    )
    const stage = await stageOf(tenant, await tenantOf(deps.db.sql, letter.mailbox), deps)
    told[name] = await tellLetter(letter, stage)
  }
  await goRounds(deps)
  return told
}
