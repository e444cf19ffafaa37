/** Keys that change while letters come and are read: master keys, tenant keys, keys of letters; and keys that are wrong. */
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { secrets } from '../../packages/server/src/db/schema/directory.ts'
import { tenantKeys } from '../../packages/server/src/db/schema/tenant.ts'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { goRound } from '../../packages/server/src/jobs/rounds.ts'
import { wakeAllToRekey } from '../../packages/server/src/jobs/store.ts'
import { openKeyring } from '../../packages/server/src/keys/keyring.ts'
import { kmsCommand } from '../../packages/server/src/keys/kms.ts'
import { localWrapping, type Master, masterOf } from '../../packages/server/src/keys/master.ts'
import { loadSecrets, rewrapSecrets } from '../../packages/server/src/keys/secrets.ts'
import { openLetter, readIdentity, saveHappenings } from '../../packages/server/src/letters/store.ts'
import { worldHere } from '../world/server-world.ts'
import { reported } from '../world/stages.ts'
import type { World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

const never = new AbortController().signal
const open = (id: string) => inTenant(world.deps.db, world.tenantId, (tx) => openLetter(tx, id, world.deps))
const identity = (id: string) =>
  inTenant(world.deps.db, world.tenantId, (tx) => readIdentity(tx, id, world.deps.keyring))
const versions = (tenantId = world.tenantId) =>
  inTenant(world.deps.db, tenantId, (tx) =>
    tx.sql.select().from(tenantKeys).where(eq(tenantKeys.tenantId, tenantId)).orderBy(asc(tenantKeys.version)),
  )

describe('a tenant’s key', () => {
  test('is another one at once; letters are wrapped anew, read as before, and the old key goes', async () => {
    const { letter } = await reported(world)
    const before = await open(letter.id)
    const { version } = await world.operator.rotateTenantKey({ tenant: world.tenantId })
    expect(version).toBe(2)
    const { id } = await world.write()
    expect(await wrappedBy(id)).toBe(2)
    expect(await wrappedBy(letter.id)).toBe(1)
    expect((await world.operator.getKeys()).waiting).toBe(1)
    await goRound(world.deps, 'rekey', never)
    expect(await wrappedBy(letter.id)).toBe(2)
    const after = await open(letter.id)
    expect(after).toMatchObject({ title: before.title, events: before.events, key: before.key })
    expect((await identity(letter.id)).realName).toBe('许一文')
    expect((await versions()).map((row) => row.version)).toEqual([1, 2])
    world.clock.turnTo(new Date(world.clock.now() + 11 * 60_000).toISOString())
    await goRound(world.deps, 'rekey', never)
    expect((await versions()).map((row) => row.version)).toEqual([2])
    expect((await open(letter.id)).events).toEqual(before.events)
    expect((await world.operator.getKeys()).waiting).toBe(0)
  })

  test('another replica that has not heard of it yet opens and seals, and its letters follow', async () => {
    const elsewhere = openKeyring(world.deps.keyring.master, world.deps.keyring.secrets)
    const replica = { ...world.deps, keyring: elsewhere }
    const { id } = await world.write()
    await inTenant(world.deps.db, world.tenantId, (tx) => openLetter(tx, id, replica))
    await world.operator.rotateTenantKey({ tenant: world.tenantId })
    const { id: newer } = await world.write()
    const there = await inTenant(world.deps.db, world.tenantId, (tx) => openLetter(tx, newer, replica))
    expect(there.title).toBe((await open(newer)).title)
  })

  test('of one tenant is not another’s', async () => {
    const theirs = await versions(world.theirTenantId)
    expect(theirs.map((row) => row.version)).toEqual([1])
  })
})

describe('a letter’s key', () => {
  test('is renewed where that is asked for: everything is sealed anew, and nothing opens with the old one', async () => {
    const { letter } = await reported(world)
    const before = await open(letter.id)
    await world.operator.rotateTenantKey({ tenant: world.tenantId, letters: true })
    await goRound(world.deps, 'rekey', never)
    const after = await open(letter.id)
    expect(after.key?.key).not.toEqual(before.key?.key)
    expect(after.key?.number).toBe((before.key?.number ?? 0) + 1)
    expect(after).toMatchObject({ title: before.title, events: before.events })
    expect((await identity(letter.id)).phone).toBe('13800000001')
    const office = await world.as('office')
    await office.replyLetter({ letter: letter.id, seen: letter.seq, text: '已经增开两个窗口。' })
    expect((await open(letter.id)).events.some(({ words }) => words?.text === '已经增开两个窗口。')).toBe(true)
  })

  test('whoever opened the letter before that and saves after is refused, and tries again', async () => {
    const { letter } = await reported(world)
    const saved = inTenant(world.deps.db, world.tenantId, async (tx) => {
      const opened = await openLetter(tx, letter.id, world.deps)
      const stale = { ...opened, key: opened.key && { ...opened.key, number: opened.key.number + 7 } }
      const by = { kind: 'office', member: null, unit: null, name: null } as const
      const happening = { type: 'wroteToSender', words: { text: '您好。' } } as const
      return saveHappenings(tx, stale, { happenings: [happening], by })
    })
    await expect(saved).rejects.toMatchObject({ constraint: 'letter_words_under_key' })
    expect((await open(letter.id)).events.at(-1)?.words?.text).not.toBe('您好。')
  })
})

describe('the master key', () => {
  test('changes with both at hand: secrets and tenant keys are wrapped by the new one, and the old opens nothing', async () => {
    const { id } = await world.write()
    const [old, next] = [world.deps.keyring.master, masterOf(localWrapping(randomBytes(32)))]
    const both = await changed(old, next)
    expect((await inTenant(world.deps.db, world.tenantId, (tx) => openLetter(tx, id, both))).title).toBeTypeOf('string')
    expect((await versions()).map((row) => row.master)).toEqual(expect.arrayContaining([next.id]))
    await expect(loadSecrets(world.deps.db, old)).rejects.toThrow(/^wrong_master_key: /)
    expect(await loadSecrets(world.deps.db, next)).toEqual(world.deps.keyring.secrets)
    await changed(next, old)
    expect(await loadSecrets(world.deps.db, old)).toEqual(world.deps.keyring.secrets)
  })

  test('kept by a KMS: a program wraps and unwraps, and nothing here ever has it', async () => {
    const { id } = await world.write()
    const kms = masterOf(await kmsCommand(await kmsProgram()))
    expect(kms.id).toBe('test/key-1')
    const there = await changed(world.deps.keyring.master, kms)
    expect((await inTenant(world.deps.db, world.tenantId, (tx) => openLetter(tx, id, there))).title).toBeTypeOf(
      'string',
    )
    expect(await loadSecrets(world.deps.db, kms)).toEqual(world.deps.keyring.secrets)
    await changed(kms, world.deps.keyring.master)
  })

  test('a KMS that is away, or says no, is named, and nothing is opened', async () => {
    await expect(kmsCommand('/nowhere/kms')).rejects.toThrow(/^kms_failed: YANLU_KMS_COMMAND id: ENOENT/)
    const kms = await kmsCommand(await kmsProgram())
    const place = { tenant: '', table: 'secret', row: 'codes', column: 'wrapped' }
    const wrapped = await kms.wrap(randomBytes(32), place)
    await expect(kms.unwrap(wrapped, { ...place, row: 'sessions' })).rejects.toThrow(/unwrap: it ended with 1/)
  })

  test('that is wrong stops the start with a word on it', async () => {
    const wrong = masterOf(localWrapping(randomBytes(32)))
    await expect(loadSecrets(world.deps.db, wrong)).rejects.toThrow(
      /wrong_master_key: no master key given opens secret/,
    )
    const [row] = await world.deps.db.sql.select().from(secrets).where(eq(secrets.purpose, 'codes'))
    expect(row?.master).toBe(world.deps.keyring.master.id)
  })
})

/** As two starts with both keys at hand, and the rounds between them. */
async function changed(old: Master, next: Master): Promise<World['deps']> {
  const current = {
    ...next,
    changing: true,
    unwrap: async (...asked: Parameters<Master['unwrap']>) => next.unwrap(...asked).catch(() => old.unwrap(...asked)),
  }
  const { db } = world.deps
  await rewrapSecrets(db, current)
  await wakeAllToRekey(db, new Date(world.clock.now()))
  await goRound({ ...world.deps, keyring: openKeyring(current, world.deps.keyring.secrets) }, 'rekey', never)
  return { ...world.deps, keyring: openKeyring(next, world.deps.keyring.secrets) }
}

async function wrappedBy(letter: string): Promise<number> {
  const answer = await inTenant(world.deps.db, world.tenantId, (tx) =>
    tx.sql.execute(sql`select tenant_key_version as version from app.letter_key
      where tenant_id = ${tx.tenantId} and letter_id = ${letter}`),
  )
  return (answer as unknown as { rows: [{ version: number }] }).rows[0].version
}

/** A KMS as small as one can be: its key is in its own file, and the context is part of what it authenticates. */
async function kmsProgram(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yanlu-kms-'))
  const file = join(folder, 'kms.mjs')
  await writeFile(
    file,
    `#!${process.execPath}
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
const key = Buffer.from('${randomBytes(32).toString('base64')}', 'base64')
const what = process.argv[2]
const { value, context } = JSON.parse(readFileSync(0, 'utf8'))
const bytes = Buffer.from(value ?? '', 'base64')
const about = Buffer.from(JSON.stringify(context ?? {}))
if (what === 'id') console.log('test/key-1')
if (what === 'wrap') {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(about)
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  console.log(Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64'))
}
if (what === 'unwrap') {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(about)
  decipher.setAuthTag(bytes.subarray(12, 28))
  console.log(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('base64'))
}
`,
  )
  await chmod(file, 0o700)
  return file
}
