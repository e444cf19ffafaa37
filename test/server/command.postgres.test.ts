/** The command `yanlu`, as somebody types it: what it prints, and how it ends. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../packages/server/src/cli/run.ts'
import { openDatabase, type TestDatabase } from '../world/database.ts'
import { originHere } from '../world/server-world.ts'
import { filesIn } from '../world/zip.ts'

const program = fileURLToPath(new URL('../../packages/server/src/cli/yanlu.ts', import.meta.url))
const masterKey = randomBytes(32).toString('base64')
let folder: string
let database: TestDatabase
beforeAll(async () => {
  database = await openDatabase(originHere())
  folder = await mkdtemp(join(tmpdir(), 'yanlu-command-'))
})
afterAll(async () => {
  await database.db.close()
  await rm(folder, { recursive: true, force: true })
})

interface Ended {
  code: number
  out: string
  err: string
}

/** In this process; with an answer, as somebody at a terminal who types that when asked. */
async function yanlu(typed: string[], environment: Record<string, string> = {}, answer?: string): Promise<Ended> {
  const ended: Ended = { code: -1, out: '', err: '' }
  const terminal = {
    out: (text: string) => {
      ended.out += text
    },
    err: (text: string) => {
      ended.err += text
    },
    progress: () => {},
    ask:
      answer === undefined
        ? null
        : async (question: string) => {
            ended.err += question
            return answer
          },
  }
  const env = { DATABASE_URL: database.url ?? '', YANLU_MASTER_KEY: masterKey, ...environment }
  ended.code = await run(typed, terminal, env)
  return ended
}

const school = [
  ...['--name', '试点学校', '--preset', 'xueyuan', '--slug', 'xiaozhang', '--mailbox', '校长信箱', '--sandbox'],
  ...['--admin-name', '钱管理', '--admin-email', 'qian@school.example'],
]

describe('yanlu', () => {
  test('is a program by itself', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [program], { env: {}, cwd: folder })
    expect(stdout).toMatch(/运营方的命令/)
  }, 120_000)

  test('helps in Chinese, in English where that is asked for, and without a database', async () => {
    const nowhere = { DATABASE_URL: 'postgres://localhost:1/none' }
    expect(await yanlu([], nowhere)).toMatchObject({ code: 0, out: expect.stringMatching(/运营方的命令/) })
    expect((await yanlu(['help', '--lang', 'en'], nowhere)).out).toMatch(/the operator’s command/)
    expect((await yanlu(['tenant', 'create', '--help'], { LANG: 'en_GB.UTF-8' })).out).toMatch(/the operator’s command/)
  }, 60_000)

  test('a tenant’s whole life: made, seen, turned, suspended, exported, removed', async () => {
    const file = join(folder, 'school.zip')
    const made = await yanlu(['tenant', 'create', ...school])
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.out).toMatch(/控制台 +http[^\n]+\/admin\//)
    expect(made.out).toMatch(/初始密码 +[0-9A-Z]{4}(-[0-9A-Z]{4}){4}\n/)
    const [{ id }] = JSON.parse((await yanlu(['tenant', 'list', '--json'])).out)
    expect((await yanlu(['tenant', 'list'])).out).toBe(`${id}  使用中  沙箱  试点学校\n`)
    expect((await yanlu(['tenant', 'turn-clock', id, '--days', '3'])).out).toMatch(/沙箱的今天是/)
    expect((await yanlu(['tenant', 'remove', id, '--yes'])).err).toMatch(/请先停用/)
    expect((await yanlu(['tenant', 'suspend', id, '--reason', '试完了'])).out).toMatch(/试点学校 已停用/)
    expect((await yanlu(['tenant', 'show', id])).out).toMatch(/试完了/)
    expect((await yanlu(['tenant', 'remove', id, '--yes'])).err).toMatch(/还没有导出过/)
    const unconfirmed = await yanlu(['tenant', 'remove', id, '--export', file])
    expect(unconfirmed).toMatchObject({ code: 2, err: expect.stringMatching(/--yes/) })
    const otherwise = await yanlu(['tenant', 'remove', id, '--export', file], {}, '别的学校')
    expect(otherwise).toMatchObject({
      code: 2,
      err: expect.stringMatching(/将删除“试点学校”和它的 0 封来信[\s\S]*没有删除/),
    })
    expect(existsSync(file)).toBe(false)
    const removed = await yanlu(['tenant', 'remove', id, '--export', file], {}, '试点学校')
    expect(removed).toMatchObject({ code: 0, out: expect.stringMatching(/school\.zip[\s\S]*已全部删除/) })
    const files = await filesIn(await readFile(file))
    expect(JSON.parse(files.get('organisation.json') ?? '').tenant.name).toBe('试点学校')
    expect((await yanlu(['tenant', 'list'])).out).toBe('还没有租户。\n')
  }, 180_000)

  test('takes two-step sign-in off the only administrator, and says who that was', async () => {
    const named = school.map((word) => (word === 'xiaozhang' ? 'two-step' : word.replace('qian@', 'only@')))
    await yanlu(['tenant', 'create', ...named])
    const [{ id }] = JSON.parse((await yanlu(['tenant', 'list', '--json'])).out)
    const asked = ['tenant', 'remove-two-step', id, '--email', 'only@school.example', '--reason', '学校来函']
    expect((await yanlu(asked)).err).toMatch(/没有开启两步登录/)
    const userId = sql`(select id from auth."user" where email = 'only@school.example')`
    await database.db.sql.execute(sql`update auth."user" set two_factor_enabled = true where id = ${userId}`)
    expect(await yanlu(asked)).toMatchObject({ code: 0, out: expect.stringMatching(/^已为钱管理解除两步登录/) })
    expect((await yanlu(asked)).code).toBe(1)
    expect((await yanlu(asked.slice(0, -2))).err).toMatch(/--reason/)
    await yanlu(['tenant', 'suspend', id, '--reason', '试完了'])
    await yanlu(['tenant', 'remove', id, '--without-export', '--yes'])
  }, 120_000)

  test.each([
    { what: 'a command there is not', typed: ['tenant', 'explode'], code: 2, err: /没有这个命令：tenant explode/ },
    { what: 'an option there is not', typed: ['tenant', 'list', '--nonsense'], code: 2, err: /--nonsense/ },
    { what: 'no tenant', typed: ['tenant', 'show'], code: 2, err: /请写一个租户编号/ },
    { what: 'no reason', typed: ['tenant', 'suspend', 'x'], code: 2, err: /--reason/ },
    { what: 'no name', typed: ['tenant', 'create'], code: 2, err: /--name/ },
    { what: 'a tenant that is not there', typed: ['tenant', 'show', 'x'], code: 1, err: /没有找到/ },
    {
      what: 'a preset and an address that cannot be',
      typed: ['tenant', 'create', ...school, '--preset', 'nowhere', '--time-zone', 'Mars/One'],
      code: 2,
      err: /--time-zone {2}没有这个时区[\s\S]*--preset {2}没有这套办理规则；现有：anshun-shi、/,
    },
    {
      what: 'a preset there is not, and what does not fit the contract',
      typed: ['tenant', 'create', ...school, '--preset', 'nosuch', '--slug', 'No Slug'],
      code: 2,
      err: /--slug {2}[\s\S]*--preset {2}没有这套办理规则；现有：anshun-shi、/,
    },
  ])(
    '$what ends with $code and says what to do',
    async ({ typed, code, err }) => {
      const ended = await yanlu(typed)
      expect(ended).toMatchObject({ code, out: '', err: expect.stringMatching(err) })
    },
    60_000,
  )

  test('without the right master key, or a server that answers, it says so in one line', async () => {
    const other = { YANLU_MASTER_KEY: randomBytes(32).toString('base64') }
    expect(await yanlu(['tenant', 'list'], other)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^wrong_master_key: no master key given opens [^\n]+\n$/),
    })
    const key = { YANLU_OPERATOR_KEY: masterKey }
    const away = await yanlu(['tenant', 'list', '--server', 'http://localhost:9'], key)
    expect(away).toMatchObject({ code: 1, err: expect.stringMatching(/^http:\/\/localhost:9 没有回应[^\n]+\n$/) })
  }, 60_000)
})
