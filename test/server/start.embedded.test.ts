/** Starting: configuration that is wrong, a folder that is taken, a second start that keeps the letters. */
import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../packages/server/src/config.ts'
import { connectEmbedded } from '../../packages/server/src/db/connect.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yanlu-start-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('configuration', () => {
  test.each([
    { name: 'PORT', value: 'eighty', shown: true },
    { name: 'DATABASE_URL', value: 'mysql://user:secret@host/db', shown: false },
    { name: 'YANLU_URL', value: 'mail.example', shown: true },
    { name: 'YANLU_MASTER_KEY', value: 'c2hvcnQ=', shown: false },
    { name: 'YANLU_OPERATOR_KEY', value: 'c2hvcnQ=', shown: false },
    { name: 'YANLU_SMTP_URL', value: 'http://user:secret@host', shown: false },
    { name: 'YANLU_PROXIES', value: '-1', shown: true },
    { name: 'YANLU_DEMO', value: 'maybe', shown: true },
  ])('a wrong $name is one line that names it and never a secret', ({ name, value, shown }) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(new RegExp(`^${name}[^\n]+$`))
    expect(value).not.toBe('')
    try {
      read()
    } catch (error) {
      expect((error as Error).message.includes(value)).toBe(shown)
    }
  })

  test('a server database needs a master key of its own', () => {
    expect(() => readConfig({ DATABASE_URL: 'postgres://localhost/x' })).toThrow(/^YANLU_MASTER_KEY_FILE/)
  })

  test('an empty value is none', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4600, databaseUrl: null })
  })
})

describe('the server', () => {
  test('starts, refuses a second process on its folder, and keeps its letters over a restart', async () => {
    const port = await freePort()
    const first = await start({ PORT: String(port), YANLU_DATA: folder })
    expect(first.output()).toMatch(/demo\/[\s\S]*office@demo\.example/)
    const mailbox = `http://127.0.0.1:${port}/v1/mailboxes/zongjingli`
    expect((await fetch(mailbox)).status).toBe(200)

    const second = await start({ PORT: String(await freePort()), YANLU_DATA: folder })
    expect(await second.ended).toBe(1)
    expect(second.output().trim()).toMatch(/^[^\n]+ is in use by another Yanlu[^\n]+$/)

    // The command finds the server that has the folder, on whichever port, and the key beside its data.
    const list = await yanlu(['tenant', 'list', '--json'], { YANLU_DATA: folder })
    expect(JSON.parse(list).map(({ name }: { name: string }) => name)).toContain('青砚精工有限公司')
    expect((await stat(join(folder, 'operator.key'))).mode & 0o777).toBe(0o600)

    const key = await readFile(join(folder, 'master.key'), 'utf8')
    first.stop()
    expect(await first.ended).toBe(0)
    const again = await start({ PORT: String(port), YANLU_DATA: folder })
    const signIn = await fetch(`http://127.0.0.1:${port}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
      body: JSON.stringify({ email: 'office@demo.example', password: 'yanlu-demo-2026' }),
    })
    const cookie = signIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    const page = await fetch(`http://127.0.0.1:${port}/v1/letters?show=all`, { headers: { cookie } })
    const { letters } = (await page.json()) as { letters: unknown[] }
    expect(letters).toHaveLength(10)
    expect(await readFile(join(folder, 'master.key'), 'utf8')).toBe(key)
    again.stop()
    expect(await again.ended).toBe(0)
  }, 240_000)

  test('a folder that another version began stops it with one line that says what to do', async () => {
    const old = await mkdtemp(join(tmpdir(), 'yanlu-old-'))
    const database = await connectEmbedded({ folder: old, address: '' })
    await database.migrate()
    await database.sql.execute(sql`update drizzle.__drizzle_migrations set hash = 'another'`)
    await database.close()
    const refused = await start({ PORT: String(await freePort()), YANLU_DATA: old })
    expect(await refused.ended).toBe(1)
    expect(refused.output().trim()).toMatch(
      /^[^\n]+ belongs to another version of Yanlu[^\n]+move that folder away[^\n]+$/,
    )
    await rm(old, { recursive: true, force: true })
  }, 240_000)

  test('a wrong value stops it with one line', async () => {
    const wrong = await start({ PORT: 'eighty', YANLU_DATA: folder })
    expect(await wrong.ended).toBe(1)
    expect(wrong.output().trim().split('\n')).toHaveLength(1)
  })
})

async function yanlu(typed: string[], environment: Record<string, string>): Promise<string> {
  const program = new URL('../../packages/server/src/cli/yanlu.ts', import.meta.url).pathname
  return (await promisify(execFile)(process.execPath, [program, ...typed], { env: environment })).stdout
}

interface Started {
  ended: Promise<number | null>
  output(): string
  stop(): void
}

/** Resolves when the server has said where it is, or has ended. */
function start(environment: Record<string, string>): Promise<Started> {
  const main = new URL('../../packages/server/src/main.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [main], {
    env: { YANLU_LOG: 'silent', ...environment },
  })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return new Promise((resolve) => {
    const started = { ended, output: () => output, stop: () => void child.kill('SIGTERM') }
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('数据 data')) resolve(started)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    ended.then(() => resolve(started))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
