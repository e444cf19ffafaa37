/** Signing in by two steps, one's own account, and what administering members asks of accounts. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { awayFromTheTurn, browserIn, bytesOf, codeOf, password, turnOn } from '../world/browsing.ts'
import { worldHere } from '../world/server-world.ts'
import type { World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere({ guard: { failedSignIns: 1000, wrongCodes: 1000 } })
})
afterAll(() => world.close())
beforeEach(awayFromTheTurn)

let people = 0
/** Somebody with an account, in a browser that keeps its cookies. */
async function somebody(there = world) {
  people += 1
  const email = `somebody${people}@demo.example`
  const userId = await there.deps.auth.accountFor({ name: '某人', email, password })
  return { userId, email, browser: browserOf(email, there) }
}

const browserOf = (email: string, there = world) => browserIn(there, email)

async function protectedPerson(there = world) {
  const person = await somebody(there)
  return { ...person, ...(await turnOn(person.browser)), other: browserOf(person.email, there) }
}

async function rows<T>(query: ReturnType<typeof sql>): Promise<T[]> {
  return ((await world.deps.db.sql.execute(query)) as unknown as { rows: T[] }).rows
}

describe('turning two-step sign-in on', () => {
  test('takes the password again, and nothing is on before a code has confirmed it', async () => {
    const { browser, userId } = await somebody()
    await browser.signIn()
    const refused = await browser.send('/auth/two-step/begin', { password: 'not the password' })
    expect([refused.status, refused.wrong]).toEqual([400, { path: 'password', message: '密码不对，请再核对一遍。' }])
    const { said } = await browser.send('/auth/two-step/begin', { password })
    expect(Object.keys(said).sort()).toEqual(['secret', 'uri'])
    expect(said.uri).toMatch(/^otpauth:\/\/totp\/%E8%A8%80%E8%B7%AF:somebody\d+%40demo\.example\?secret=[A-Z2-7]{52}&/)
    const mistyped = await browser.send('/auth/two-step/confirm', { code: codeOf(said.secret, 5) })
    expect([mistyped.status, mistyped.wrong?.path]).toEqual([400, 'code'])
    expect(await world.deps.auth.hasTwoFactor(userId)).toBe(false)
    expect((await browserOf((await browser.account()).said.email).signIn()).said).toEqual({ done: true })
  })

  test('gives ten recovery codes once, and signs out where nobody gave a code', async () => {
    const { browser, userId, email } = await somebody()
    const before = browserOf(email)
    await before.signIn()
    const { recoveryCodes, secret } = await turnOn(browser)
    expect(new Set(recoveryCodes).size).toBe(10)
    for (const code of recoveryCodes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/)
    expect(await world.deps.auth.hasTwoFactor(userId)).toBe(true)
    expect((await browser.account()).said).toMatchObject({ twoStep: true, recoveryCodesLeft: 10, otherSessions: 0 })
    expect((await before.account()).status).toBe(401)
    expect((await browser.send('/auth/two-step/confirm', { code: codeOf(secret) })).wrong?.path).toBe('')
    expect((await browser.send('/auth/two-step/begin', { password })).wrong?.path).toBe('')
  })

  test('keeps secret and recovery codes encrypted, and no agent with the sessions it makes', async () => {
    const { secret, recoveryCodes, userId } = await protectedPerson()
    const [kept] = await rows<{ all: string }>(
      sql`select t::text as all from auth.two_factor t where user_id = ${userId}`,
    )
    for (const plain of [secret, bytesOf(secret), Buffer.from(bytesOf(secret)).toString('hex'), ...recoveryCodes]) {
      expect(kept?.all).not.toContain(plain)
    }
    const agents = await rows<{ user_agent: string; ip_address: string }>(
      sql`select user_agent, ip_address from auth.session where user_id = ${userId}`,
    )
    expect(agents.flatMap((row) => Object.values(row)).filter(Boolean)).toEqual([])
  })
})

describe('the second step', () => {
  test('comes after the password, which alone opens nothing', async () => {
    const { other, secret } = await protectedPerson()
    const first = await other.signIn()
    expect(first.said).toEqual({ done: false })
    expect([...other.cookies.keys()]).toEqual(['yanlu.two_factor'])
    expect((await other.account()).status).toBe(401)
    expect((await other.send('/v1/session')).status).toBe(401)
    const second = await other.code(codeOf(secret))
    expect([second.status, second.said, second.headers.get('cache-control')]).toEqual([200, { done: true }, 'no-store'])
    expect((await other.account()).status).toBe(200)
    expect([...other.cookies.keys()]).toEqual(['yanlu.session_token'])
  })

  test.each([
    { clock: 'is right', steps: 0, status: 200 },
    { clock: 'is half a minute behind', steps: -1, status: 200 },
    { clock: 'is half a minute ahead', steps: 1, status: 200 },
    { clock: 'is a minute and a half behind', steps: -3, status: 400 },
    { clock: 'is a minute behind', steps: -2, status: 400 },
    { clock: 'is a minute ahead', steps: 2, status: 400 },
  ])('takes a code of a phone whose clock $clock: $status', async ({ steps, status }) => {
    const { other, secret, userId } = await protectedPerson()
    // Turning it on spent a code; here it is the clock that is asked about.
    await world.deps.db.sql.execute(sql`update auth.two_factor set last_step = 0 where user_id = ${userId}`)
    await other.signIn()
    const answer = await other.code(codeOf(secret, steps))
    expect([answer.status, answer.wrong?.path]).toEqual([status, status === 200 ? undefined : 'code'])
  })

  test('a code counts once, in whatever browser, also when it is sent many times at once', async () => {
    const { other, secret, email } = await protectedPerson()
    const browsers = [other, browserOf(email), browserOf(email)]
    for (const browser of browsers) await browser.signIn()
    const answers = await Promise.all(browsers.map((browser) => browser.code(codeOf(secret))))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400, 400])
    const late = browserOf(email)
    await late.signIn()
    const spent = await late.code(codeOf(secret))
    expect(spent.wrong).toEqual({ path: 'code', message: '这组数字已经用过了，请等验证器换到下一组。' })
    expect((await late.code(codeOf(secret, -1))).status).toBe(400)
    expect((await late.code(codeOf(secret, 1))).status).toBe(200)
  })

  test('the code that turned it on does not sign in as well', async () => {
    const { other, secret } = await protectedPerson()
    await other.signIn()
    expect((await other.code(codeOf(secret, -1))).status).toBe(400)
  })

  test('may be a recovery code instead, each once, however it is written', async () => {
    const { other, email, recoveryCodes } = await protectedPerson()
    const [code = ''] = recoveryCodes
    await other.signIn()
    const written = `${code.slice(0, 4)} ${code.slice(4, 8)}-${code.slice(8)}`.toLowerCase()
    expect((await other.recoveryCode(written)).status).toBe(200)
    expect((await other.account()).said).toMatchObject({ recoveryCodesLeft: 9 })
    const again = browserOf(email)
    await again.signIn()
    const refused = await again.recoveryCode(code)
    expect([refused.status, refused.wrong?.path]).toEqual([400, 'recoveryCode'])
    expect(refused.wrong?.message).toContain('已经用过')
    const miswritten = await again.recoveryCode(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)
    expect(miswritten.wrong?.message).toContain('三组、每组四位')
  })

  test('one recovery code given many times at once signs in once', async () => {
    const { other, email, recoveryCodes } = await protectedPerson()
    const browsers = [other, browserOf(email), browserOf(email), browserOf(email)]
    for (const browser of browsers) await browser.signIn()
    const answers = await Promise.all(browsers.map((browser) => browser.recoveryCode(recoveryCodes[0] ?? '')))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400, 400, 400])
    const winner = browsers[answers.findIndex(({ status }) => status === 200)]
    expect((await winner?.account())?.said).toMatchObject({ recoveryCodesLeft: 9, otherSessions: 1 })
  })

  test('is nobody’s without the password before it, and not from another site', async () => {
    const { other, secret } = await protectedPerson()
    expect((await other.code(codeOf(secret))).status).toBe(401)
    await other.signIn()
    const abroad = { 'sec-fetch-site': 'cross-site' }
    expect((await other.send('/auth/sign-in/second-step', { code: codeOf(secret) }, abroad)).status).toBe(403)
    for (const body of [{}, { code: '12345' }, { code: 'abcdef' }, { code: codeOf(secret), trustDevice: true }]) {
      expect((await other.send('/auth/sign-in/second-step', body)).status, JSON.stringify(body)).toBe(400)
    }
    expect((await other.code(` ${codeOf(secret).replace(/(...)/, '$1 ')} `)).status).toBe(200)
  })

  test('belongs to whoever gave the password, whoever else is signed in in that browser', async () => {
    const attacker = await protectedPerson()
    const { other } = await protectedPerson()
    await other.signIn()
    for (const [name, value] of attacker.browser.cookies) other.cookies.set(name, value)
    expect((await other.code(codeOf(attacker.secret))).status).toBe(400)
  })
})

describe('guessing codes', () => {
  const sourced = (address: string) => ({ 'x-forwarded-for': address })

  test('has to wait as guessing passwords does, right passwords in between or not, and only the guesser', async () => {
    const strict = await worldHere({ guard: { failedSignIns: 4 }, environment: { YANLU_PROXIES: '1' } })
    const { email, secret } = await protectedPerson(strict)
    const guesser = browserOf(email, strict)
    const attempts: number[] = []
    for (let tried = 0; tried < 6; tried += 1) {
      await guesser.send('/auth/sign-in/email', { email, password }, sourced('203.0.113.9'))
      const answer = await guesser.send(
        '/auth/sign-in/second-step',
        { code: codeOf(secret, 9) },
        sourced('203.0.113.9'),
      )
      attempts.push(answer.status)
    }
    expect(attempts).toEqual([400, 400, 400, 400, 429, 429])
    const owner = browserOf(email, strict)
    await owner.send('/auth/sign-in/email', { email, password }, sourced('198.51.100.7'))
    const own = await owner.send('/auth/sign-in/second-step', { code: codeOf(secret) }, sourced('198.51.100.7'))
    expect(own.status).toBe(200)
    await strict.close()
  })

  test('from many sources makes one code too few; two in a row let the owner in', async () => {
    const strict = await worldHere({ guard: { wrongCodes: 5 }, environment: { YANLU_PROXIES: '1' } })
    const { email, secret } = await protectedPerson(strict)
    const guesser = browserOf(email, strict)
    for (let tried = 0; tried < 5; tried += 1) {
      await guesser.send('/auth/sign-in/email', { email, password }, sourced(`203.0.113.${tried}`))
      const guess = { code: codeOf(secret, 9) }
      const answer = await guesser.send('/auth/sign-in/second-step', guess, sourced(`203.0.113.${tried}`))
      expect(answer.status).toBe(400)
    }
    const owner = browserOf(email, strict)
    await owner.signIn()
    const one = await owner.code(codeOf(secret))
    expect(one.wrong).toEqual({ path: 'code', message: expect.stringContaining('共十二位') })
    const apart = await owner.code(`${codeOf(secret, -1)}${codeOf(secret, 1)}`)
    expect(apart.status).toBe(400)
    expect((await owner.code(`${codeOf(secret)}${codeOf(secret, 1)}`)).status).toBe(200)
    await strict.close()
  })

  test('a wrong password on one’s own account counts as one at the door', async () => {
    const strict = await worldHere({ guard: { failedSignIns: 3 } })
    const { browser } = await somebody(strict)
    await browser.signIn()
    const wrong = { password: 'not the password', newPassword: 'another long password' }
    const statuses: number[] = []
    for (let tried = 0; tried < 4; tried += 1) statuses.push((await browser.send('/auth/password', wrong)).status)
    expect(statuses).toEqual([400, 400, 400, 429])
    await strict.close()
  })
})

describe('turning it off', () => {
  test('takes password and code, and a code given with a wrong password is not spent', async () => {
    const { browser, secret, userId, other } = await protectedPerson()
    const end = (body: object) => browser.send('/auth/two-step/end', body)
    expect((await end({ password })).wrong?.path).toBe('code')
    expect((await end({ password: 'not the password', code: codeOf(secret) })).wrong?.path).toBe('password')
    expect((await end({ password, code: codeOf(secret, 5) })).wrong?.path).toBe('code')
    expect(await world.deps.auth.hasTwoFactor(userId)).toBe(true)
    expect((await end({ password, code: codeOf(secret) })).said).toEqual({ done: true })
    expect(await world.deps.auth.hasTwoFactor(userId)).toBe(false)
    expect((await browser.account()).said).toMatchObject({ twoStep: false, recoveryCodesLeft: 0 })
    expect((await other.signIn()).said).toEqual({ done: true })
    expect((await end({ password, code: codeOf(secret, 1) })).wrong?.path).toBe('')
  })

  test('can be done with a recovery code when the phone is gone', async () => {
    const { browser, recoveryCodes, userId } = await protectedPerson()
    const ended = await browser.send('/auth/two-step/end', { password, recoveryCode: recoveryCodes[3] })
    expect(ended.status).toBe(200)
    expect(await world.deps.auth.hasTwoFactor(userId)).toBe(false)
  })

  test('new recovery codes take both as well, and those before count no more', async () => {
    const { browser, secret, recoveryCodes, other } = await protectedPerson()
    const renew = (body: object) => browser.send('/auth/two-step/recovery-codes', body)
    expect((await renew({ password, code: codeOf(secret, 5) })).status).toBe(400)
    const { said } = await renew({ password, code: codeOf(secret) })
    const renewed = said.recoveryCodes
    expect(renewed).toHaveLength(10)
    expect(renewed.filter((code) => recoveryCodes.includes(code))).toEqual([])
    await other.signIn()
    expect((await other.recoveryCode(recoveryCodes[0] ?? '')).status).toBe(400)
    expect((await other.recoveryCode(renewed[0] ?? '')).status).toBe(200)
  })

  test('what was begun and never confirmed can be neither ended nor renewed', async () => {
    const { browser, userId } = await somebody()
    await browser.signIn()
    const { said } = await browser.send('/auth/two-step/begin', { password })
    for (const path of ['/auth/two-step/end', '/auth/two-step/recovery-codes']) {
      expect((await browser.send(path, { password, code: codeOf(said.secret) })).wrong?.path).toBe('')
    }
    expect(await world.deps.auth.hasTwoFactor(userId)).toBe(false)
  })
})

describe('one’s own account', () => {
  test('a new password ends all other sessions and keeps this one', async () => {
    const { browser, email } = await somebody()
    const other = browserOf(email)
    await browser.signIn()
    await other.signIn()
    const change = (body: object) => browser.send('/auth/password', body)
    expect((await change({ password, newPassword: 'too short' })).wrong).toEqual({
      path: 'newPassword',
      message: '至少 12 个字。',
    })
    expect((await change({ password: 'not the password', newPassword: 'another long one' })).wrong?.path).toBe(
      'password',
    )
    expect((await change({ password, newPassword: 'another long one' })).said).toEqual({ done: true })
    expect((await browser.account()).status).toBe(200)
    expect((await other.account()).status).toBe(401)
    expect((await other.signIn()).status).toBe(401)
    expect((await other.signIn('another long one')).status).toBe(200)
  })

  test('signs out everywhere else', async () => {
    const { browser, email } = await somebody()
    const others = [browserOf(email), browserOf(email)]
    await browser.signIn()
    for (const other of others) await other.signIn()
    expect((await browser.account()).said).toEqual({
      name: '某人',
      email,
      twoStep: false,
      twoStepRequired: false,
      recoveryCodesLeft: 0,
      otherSessions: 2,
    })
    expect((await browser.send('/auth/end-other-sessions', {})).said).toEqual({ done: true })
    expect((await browser.account()).said).toMatchObject({ otherSessions: 0 })
    for (const other of others) expect((await other.account()).status).toBe(401)
  })

  test('is nobody’s who is not signed in, nor another site’s', async () => {
    const { browser } = await somebody()
    const paths = ['two-step/begin', 'two-step/confirm', 'two-step/end', 'two-step/recovery-codes', 'password']
    for (const path of [...paths, 'end-other-sessions']) {
      const answer = await browser.send(`/auth/${path}`, { password })
      expect([answer.status, answer.said.code], path).toEqual([401, 'unauthenticated'])
    }
    await browser.signIn()
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': '', origin: 'https://elsewhere.example' },
    ]) {
      expect((await browser.send('/auth/two-step/begin', { password }, headers)).status).toBe(403)
      expect((await browser.send('/auth/end-other-sessions', {}, headers)).status).toBe(403)
    }
  })

  test('nothing else of the library is served', async () => {
    const { browser } = await protectedPerson()
    const paths = ['enable', 'disable', 'verify-totp', 'verify-backup-code', 'generate-backup-codes', 'get-totp-uri']
    for (const path of [...paths, 'send-otp', 'verify-otp'].map((name) => `two-factor/${name}`)) {
      expect((await browser.send(`/auth/${path}`, { password })).status, path).toBe(404)
    }
    for (const path of ['change-password', 'verify-password', 'revoke-sessions', 'delete-user', 'change-email']) {
      expect((await browser.send(`/auth/${path}`, { password })).status, path).toBe(404)
    }
  })
})

describe('accounts, for whoever administers members', () => {
  test('are made once to an address, whatever its case, and by one of many at once', async () => {
    const person = { name: '新来', email: 'New.One@demo.example', password }
    const made = await Promise.all([1, 2, 3].map(() => world.deps.auth.createAccount(person)))
    expect(made.map(({ outcome }) => outcome).sort()).toEqual(['addressTaken', 'addressTaken', 'created'])
    expect(new Set(made.map(({ userId }) => userId)).size).toBe(1)
    const again = await world.deps.auth.createAccount({
      ...person,
      email: 'new.one@DEMO.example',
      password: 'x'.repeat(20),
    })
    expect(again).toEqual({ outcome: 'addressTaken', userId: made[0]?.userId })
    expect((await browserOf('new.one@demo.example').signIn()).status).toBe(200)
  })

  test('a password set by somebody else ends what was begun with the old one', async () => {
    const { browser, userId, email } = await somebody()
    await browser.signIn()
    await world.deps.auth.setPassword(userId, 'set by somebody else')
    expect((await browser.account()).status).toBe(401)
    expect((await browserOf(email).signIn()).status).toBe(401)
    expect((await browserOf(email).signIn('set by somebody else')).status).toBe(200)
    await expect(world.deps.auth.setPassword(userId, 'short')).rejects.toThrow('12 to 128')
  })

  test('whoever leaves is signed out everywhere, also between password and code', async () => {
    const { browser, userId, other, secret } = await protectedPerson()
    await other.signIn()
    await world.deps.auth.endSessions(userId)
    expect((await browser.account()).status).toBe(401)
    expect((await other.code(codeOf(secret))).status).toBe(401)
  })

  test('a deleted one leaves nothing behind, and its address is free again', async () => {
    const { browser, userId, email, other } = await protectedPerson()
    await other.signIn()
    await world.deps.auth.deleteAccount(userId)
    expect((await browser.account()).status).toBe(401)
    expect((await browserOf(email).signIn()).status).toBe(401)
    for (const table of ['session', 'account', 'two_factor']) {
      expect(await rows(sql`select 1 from auth.${sql.identifier(table)} where user_id = ${userId}`), table).toEqual([])
    }
    expect(await rows(sql`select 1 from auth.verification where value = ${userId}`)).toEqual([])
    expect((await world.deps.auth.createAccount({ name: '某人', email, password })).outcome).toBe('created')
  })

  test('who lost phone and recovery codes is let back in by the password', async () => {
    const { browser, userId, other } = await protectedPerson()
    await world.deps.auth.removeTwoFactor(userId)
    expect(await world.deps.auth.hasTwoFactor(userId)).toBe(false)
    expect((await browser.account()).status).toBe(401)
    expect((await other.signIn()).said).toEqual({ done: true })
    expect((await turnOn(other)).recoveryCodes).toHaveLength(10)
  })
})
