/** A tenant's export and its end: what is in the archive, what is left afterwards, and of whom. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { beginRemoval, removeRows } from '../../packages/server/src/tenants/store/remove.ts'
import { createTenant } from '../../packages/server/src/tenants/store.ts'
import { unitNamed, type Way, write } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { ours, password, slug } from '../world/tenants.ts'
import { newSecret, operatorKey, problemOf, usualLetter, type World } from '../world/world.ts'
import { filesIn } from '../world/zip.ts'

const run = promisify(execFile)
const open = (name: string, world: World) =>
  rowsOf<{ count: number }>(world, `select count(*)::int as count from ${name}`)

async function rowsOf<T>(world: World, query: string): Promise<T[]> {
  return ((await world.deps.db.sql.execute(sql.raw(query))) as unknown as { rows: T[] }).rows
}

/** How many rows each table has that says whose its rows are. */
async function rowsByTable(world: World, tenantId: string): Promise<Record<string, number>> {
  const tables = await rowsOf<{ name: string }>(
    world,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' where c.relkind = 'r' order by 1`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await world.deps.db.sql.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.tenant_id', ${tenantId}, true)`)
      const answer = await tx.execute(
        sql`select count(*)::int as count from ${sql.raw(name)} where tenant_id = ${tenantId}::uuid`,
      )
      return (answer as unknown as { rows: { count: number }[] }).rows
    })
    counts[name] = row?.count ?? 0
  }
  return counts
}

async function exported(world: World, body: object = {}, tenant = world.tenantId) {
  const response = await world.send(`/v1/operator/tenants/${tenant}/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${operatorKey}` },
    body: JSON.stringify(body),
  })
  if (!response.ok)
    return { status: response.status, problem: (await response.json()) as { reason: string }, files: new Map() }
  return { status: 200, problem: null, files: await filesIn(new Uint8Array(await response.arrayBuffer())) }
}

interface Line {
  letter: { id: string; letterCode: string }
  history: { event: { type: string; words?: unknown }; words: { said: { text?: string } } | null }[]
  tasks: unknown[]
  deadlines: unknown[]
  identity?: Record<string, string>
}

const linesOf = (files: Map<string, string>): Line[] =>
  (files.get('letters.ndjson') ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

async function handled(world: World, mailbox: string, at: string): Promise<Way> {
  const letter = await write(world, { mailbox, desk: `office${at}` })
  await letter.does(`office${at}`, 'acceptLetter', { disposition: 'assign' })
  const units = [await unitNamed(world, `office${at}`, '设备管理部')]
  await letter.does(`office${at}`, 'assignLetter', { units })
  return letter
}

describe('an export', () => {
  let world: World
  let folder: string
  beforeAll(async () => {
    world = await worldHere()
    folder = await mkdtemp(join(tmpdir(), 'yanlu-export-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
    await world.close()
  })

  const verified = async (files: Map<string, string>) => {
    for (const name of ['verify.mjs', 'letters.ndjson']) await writeFile(join(folder, name), files.get(name) ?? '')
    return run(process.execPath, [join(folder, 'verify.mjs')]).then(
      ({ stdout }) => ({ whole: true, said: stdout }),
      (error: { stdout: string; stderr: string }) => ({ whole: false, said: error.stdout + error.stderr }),
    )
  }

  test('has the organisation, its policies and each letter with its words; not who wrote, and nothing of others', async () => {
    const letter = await handled(world, slug, '@demo')
    await write(world, { mailbox: 'biejia', desk: 'office@theirs', title: '别家的信', text: '别家的事' })
    const { files } = await exported(world)
    expect([...files.keys()].sort()).toEqual(
      [
        'letters.ndjson',
        'manifest.json',
        'organisation.json',
        'policies.ndjson',
        'verify.mjs',
        '读我 README.txt',
      ].sort(),
    )
    const organisation = JSON.parse(files.get('organisation.json') ?? '')
    expect(organisation.tenant.name).toBe(ours.name)
    expect(organisation.members).toHaveLength(ours.members.length)
    const [line] = linesOf(files)
    expect(line).toMatchObject({ letter: { id: letter.id }, tasks: [{ number: 1 }] })
    expect(line?.history[0]?.words?.said.text).toBe(usualLetter.text)
    expect(line?.deadlines.length).toBeGreaterThan(0)
    const all = [...files.values()].join('\n')
    expect(all).not.toMatch(/许一文|13800000001|别家/)
    expect(files.get('读我 README.txt')).toMatch(/身份\s+不包含/)
  })

  test('proves by itself that its history is whole; what was altered, left out or said otherwise is found', async () => {
    const { files } = await exported(world)
    expect(await verified(files)).toMatchObject({ whole: true, said: expect.stringContaining('不符 faults 0') })
    const lines = files.get('letters.ndjson') ?? ''
    const [first = ''] = lines.split('\n')
    const changed = (change: (line: { history: { event: Record<string, unknown> }[] }) => void) => {
      const line = JSON.parse(first)
      change(line)
      return `${JSON.stringify(line)}\n`
    }
    const wrong = [
      changed(({ history }) => Object.assign(history[0]?.event ?? {}, { category: 'problem' })),
      changed(({ history }) => history.pop()),
      changed(({ history }) => history.splice(1, 1)),
      changed(({ history }) => history.reverse()),
      lines.replace(usualLetter.text, '都很好。'),
    ]
    for (const letters of wrong) {
      expect(letters).not.toBe(lines)
      expect((await verified(new Map([...files, ['letters.ndjson', letters]]))).whole).toBe(false)
    }
  })

  test('with identities each opening is on the trail its writer reads, with the reason', async () => {
    const { files } = await exported(world, { identitiesFor: '机构迁移到自建服务器' })
    const lines = linesOf(files)
    expect(lines[0]?.identity).toEqual({ realName: '许一文', phone: '13800000001' })
    expect(lines[0]?.history.at(-1)?.event.type).toBe('identityOpened')
    expect(await verified(files)).toMatchObject({ whole: true })
    const letter = await write(world, { mailbox: slug, desk: 'office@demo' })
    await exported(world, { identitiesFor: '机构迁移到自建服务器' })
    const opened = (await letter.read()).trail.find(({ type }) => type === 'identityOpened')
    expect(opened).toMatchObject({ by: { kind: 'system' }, reason: '机构迁移到自建服务器' })
  })

  test('goes on over many pages of letters, in the order of their ids, each once', async () => {
    for (let more = 0; more < 55; more += 1) {
      await world.visitor.submitLetter({ mailbox: slug, secret: newSecret(), ...usualLetter, title: `第 ${more} 封` })
    }
    const { files } = await exported(world)
    const ids = linesOf(files).map(({ letter }) => letter.id)
    const [{ count }] = await inTenant(world.deps.db, world.tenantId, async (tx) => {
      const answer = await tx.sql.execute(
        sql`select count(*)::int as count from app.letter where tenant_id = ${tx.tenantId}`,
      )
      return (answer as unknown as { rows: [{ count: number }] }).rows
    })
    expect(ids.length).toBe(count)
    expect([...ids].sort()).toEqual(ids)
    expect(await verified(files)).toMatchObject({ whole: true })
  })

  test('of a tenant that is not there is not found; a reason without words is none', async () => {
    expect((await exported(world, {}, '01a20131-1957-7fe7-9bee-cafe059108e4')).status).toBe(404)
    expect((await exported(world, {}, 'nobody')).status).toBe(404)
    expect((await exported(world, { identitiesFor: ' ' })).status).toBe(400)
  })
})

describe('a removal', () => {
  let world: World
  beforeAll(async () => {
    world = await worldHere()
    await handled(world, slug, '@demo')
    await handled(world, 'biejia', '@theirs')
    for (const at of ['@demo', '@theirs']) {
      const admin = await world.as(`admin${at}`)
      const unit = await unitNamed(world, `admin${at}`, '设备管理部')
      await admin.inviteMember({ name: '新同事', email: 'new@demo.example', role: 'handler', unit })
      await admin.updateOrganisation({ accent: '#004466' })
    }
    await world.goRounds()
  })
  afterAll(() => world.close())

  test('needs the suspension, the name and an export since then, in that order', async () => {
    const tenant = world.tenantId
    const remove = (asked: object) => problemOf(world.operator.removeTenant({ tenant, confirm: ours.name, ...asked }))
    expect((await remove({})).details.reason).toBe('suspendFirst')
    await exported(world)
    await world.operator.suspendTenant({ tenant, reason: '迁走' })
    expect((await remove({ confirm: '别家公司' })).details.fields?.[0]).toMatchObject({ path: 'confirm' })
    expect((await remove({})).details.reason).toBe('exportFirst')
    expect((await world.operator.getTenant({ tenant })).state).toBe('suspended')
  })

  test('leaves not one row of it in any table, and every row of the other tenant', async () => {
    const before = await rowsByTable(world, world.tenantId)
    expect(before['app.letter_event']).toBeGreaterThan(3)
    expect(before).toMatchObject({ 'app.audit': 2, 'app.invitation': 1, 'directory.invitation': 1 })
    const theirs = await rowsByTable(world, world.theirTenantId)
    expect((await exported(world)).status).toBe(200)
    const asked = { tenant: world.tenantId, confirm: ours.name }
    const { removed, rows } = await world.operator.removeTenant(asked)
    expect(removed).toBe(true)
    expect(rows).toBeGreaterThan(30)
    const left = await rowsByTable(world, world.tenantId)
    expect(Object.entries(left).filter(([, count]) => count > 0)).toEqual([])
    expect(await rowsByTable(world, world.theirTenantId)).toEqual(theirs)
    expect((await problemOf(world.operator.removeTenant(asked))).code).toBe('not_found')
  })

  test('nobody of it can sign in, nobody finds its mailbox; the others are where they were', async () => {
    expect((await problemOf(world.visitor.getMailbox({ mailbox: slug }))).code).toBe('not_found')
    await expect(world.cookieOf('leader')).rejects.toThrow('401')
    const [accounts] = await open(`auth."user" where email like '%@demo.example'`, world)
    expect(accounts?.count).toBe(0)
    expect((await (await world.as('office@theirs')).listLetters({ show: 'all', limit: 10 })).letters).toHaveLength(1)
  })

  test('keeps the account of somebody who is a member elsewhere', async () => {
    const both = {
      ...ours,
      mailboxes: [],
      members: [{ name: '两处', email: 'office@theirs.example', password, role: 'office', unit: '信箱办公室' }],
    }
    const second = await createTenant(both, world.deps)
    await world.operator.suspendTenant({ tenant: second, reason: '不用了' })
    await world.operator.removeTenant({ tenant: second, confirm: ours.name, withoutExport: true })
    expect((await (await world.as('office@theirs')).getSession({})).tenant.name).toBe('别家公司')
  })

  test('its address name and its people are free again', async () => {
    const again = await createTenant(ours, world.deps)
    // Somebody who was not signed in before.
    await write(world, { mailbox: slug, desk: 'colleague@demo' })
    expect((await world.operator.getTenant({ tenant: again })).letters).toBe(1)
  })
})

describe('history gives way to the removal of its whole tenant and to nothing else', () => {
  let world: World
  beforeAll(async () => {
    world = await worldHere()
    await write(world, { mailbox: slug, desk: 'office@demo' })
    await write(world, { mailbox: 'biejia', desk: 'office@theirs' })
  })
  afterAll(() => world.close())

  const erase = (tenantId: string, statement: string) =>
    world.deps.db.sql.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.tenant_id', ${tenantId}, true)`)
      await tx.execute(sql.raw(statement))
    })
  const refused = { cause: { code: '23001' } }

  test('not of a tenant that is in use or suspended, not even by the owner', async () => {
    await expect(erase(world.tenantId, 'delete from app.letter_event')).rejects.toMatchObject(refused)
    await expect(erase(world.tenantId, 'delete from app.audit')).rejects.toMatchObject(refused)
    await world.operator.suspendTenant({ tenant: world.tenantId, reason: '试' })
    await expect(erase(world.tenantId, 'delete from app.letter_event')).rejects.toMatchObject(refused)
    await world.operator.resumeTenant({ tenant: world.tenantId })
  })

  test('while one is removed, neither is another’s erased, nor is anything rewritten', async () => {
    await beginRemoval(world.deps.db.sql, world.theirTenantId, ['active'])
    const ofOurs = `delete from app.letter_event where tenant_id = '${world.tenantId}'`
    await expect(erase(world.tenantId, ofOurs)).rejects.toMatchObject(refused)
    const whole = await rowsByTable(world, world.tenantId)
    // Row-level security hides ours from the owner; where there is a superuser, the row itself refuses.
    await erase(world.theirTenantId, ofOurs).catch((error) => expect(error).toMatchObject(refused))
    expect(await rowsByTable(world, world.tenantId)).toEqual(whole)
    for (const statement of [
      'update app.letter_event set seq = 99',
      'truncate app.letter_event',
      'update app.audit set subject = null',
      'truncate app.audit',
    ]) {
      await expect(erase(world.theirTenantId, statement)).rejects.toMatchObject(refused)
    }
  })

  test('the tenant’s own role can neither erase history nor say that it is being removed', async () => {
    const { theirTenantId } = world
    const statements = [
      sql`delete from app.letter_event where tenant_id = ${theirTenantId}`,
      sql`update directory.tenant set state = 'removing'`,
    ]
    for (const statement of statements) {
      const inside = inTenant(world.deps.db, theirTenantId, (tx) => tx.sql.execute(statement))
      await expect(inside).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })

  test('a removal that is cut off is nowhere to be found from its first moment, and goes on where it was', async () => {
    const { sql: handle } = world.deps.db
    await handled(world, slug, '@demo')
    await beginRemoval(handle, world.tenantId, ['active'])
    expect((await problemOf(world.visitor.getMailbox({ mailbox: slug }))).code).toBe('not_found')
    const first = await removeRows(handle, world.tenantId, () => true)
    expect(first.removed).toBe(false)
    // The keys are the first to go: what was sealed under them opens to nobody.
    expect(await rowsByTable(world, world.tenantId)).toMatchObject({ 'app.tenant_key': 0, 'app.tenant': 1 })
    const tenant = world.tenantId
    expect(await world.operator.getTenant({ tenant })).toMatchObject({ state: 'removing' })
    expect((await problemOf(world.operator.resumeTenant({ tenant }))).details.reason).toBe('beingRemoved')
    expect((await exported(world)).problem?.reason).toBe('beingRemoved')
    expect(await world.operator.removeTenant({ tenant, confirm: '' })).toMatchObject({ removed: true })
    expect((await problemOf(world.operator.getTenant({ tenant }))).code).toBe('not_found')
  })
})
