/** Sending a letter and asking for it again: codes, repeats, guesses, floods. */
import { isCode } from '@yanlu/sdk/codes'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeRoutes } from '../../packages/server/src/db/schema/directory.ts'
import { worldHere } from '../world/server-world.ts'
import { newSecret, problemOf, usualLetter, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

const mailbox = 'zongjingli'
const letters = async (of: World) =>
  (await (await of.as('office')).listLetters({ show: 'all', limit: 100 })).letters.length

describe('the same submission again', () => {
  test('is one letter with the same codes', async () => {
    const submission = { mailbox, secret: newSecret(), ...usualLetter }
    const before = await letters(world)
    const first = await world.visitor.submitLetter(submission)
    const second = await world.visitor.submitLetter(submission)
    expect(second).toEqual(first)
    expect(await letters(world)).toBe(before + 1)
  })

  test('is one letter even when both arrive at once', async () => {
    const submission = { mailbox, secret: newSecret(), ...usualLetter }
    const before = await letters(world)
    const all = await Promise.all(Array.from({ length: 4 }, () => world.visitor.submitLetter(submission)))
    expect(new Set(all.map((receipt) => receipt.queryCode)).size).toBe(1)
    expect(await letters(world)).toBe(before + 1)
  })

  test('a week later gives the same receipt: what was promised then', async () => {
    const submission = { mailbox, secret: newSecret(), ...usualLetter }
    const first = await world.visitor.submitLetter(submission)
    world.clock.turnTo('2026-03-10T09:00:00+08:00')
    expect(await world.visitor.submitLetter(submission)).toEqual(first)
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
  })

  test('after a purge is another letter than the one that was purged: refused', async () => {
    const submission = { mailbox, secret: newSecret(), ...usualLetter }
    const { letterCode } = await world.visitor.submitLetter(submission)
    const { letters } = await (await world.as('office')).listLetters({ show: 'all', limit: 100 })
    const id = letters.find((letter) => letter.letterCode === letterCode)?.id as string
    await (await world.as('admin')).purgeLetter({ letter: id, seen: 2, reason: '保存期满' })
    expect((await problemOf(world.visitor.submitLetter(submission))).code).toBe('key_reused')
  })

  test('with another text is refused, and the first stays as it was', async () => {
    const submission = { mailbox, secret: newSecret(), ...usualLetter }
    const { letterCode, queryCode } = await world.visitor.submitLetter(submission)
    const problem = await problemOf(world.visitor.submitLetter({ ...submission, text: '另一封' }))
    expect(problem).toMatchObject({ code: 'key_reused', status: 422 })
    expect((await world.visitor.queryLetter({ mailbox, letterCode, queryCode })).text).toBe(usualLetter.text)
  })
})

describe('codes', () => {
  test('check themselves and are read leniently', async () => {
    const { letterCode, queryCode } = await world.write()
    expect(isCode(letterCode, 8) && isCode(queryCode, 24)).toBe(true)
    const typed = { letterCode: letterCode.toLowerCase(), queryCode: queryCode.replace(/(.{4})/g, '$1-') }
    expect((await world.visitor.queryLetter({ mailbox, ...typed })).title).toBe(usualLetter.title)
  })

  test('no such code, a wrong query code and another tenant’s letter answer alike', async () => {
    const ours = await world.write()
    const another = await world.write()
    const theirs = await world.write({}, 'biejia')
    const asked = [
      { letterCode: '00000000', queryCode: '0'.repeat(24) },
      { letterCode: ours.letterCode, queryCode: another.queryCode },
      { letterCode: theirs.letterCode, queryCode: theirs.queryCode },
      { letterCode: 'x', queryCode: 'y' },
    ]
    const answers = await Promise.all(asked.map((codes) => rawQuery(world, codes)))
    expect(answers[0]?.status).toBe(404)
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  test('are not what the directory looks letters up by', async () => {
    const { letterCode, queryCode, id } = await world.write()
    const dumped = JSON.stringify(await world.deps.db.sql.select().from(codeRoutes))
    expect(dumped).toContain(id)
    expect(dumped).not.toContain(queryCode)
    expect(dumped).not.toContain(letterCode)
  })
})

/** Status, headers and body, but for the request's own id. */
async function rawQuery(of: World, codes: object) {
  const response = await of.send(`/v1/mailboxes/${mailbox}/letters/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(codes),
  })
  const body = (await response.json()) as Record<string, unknown>
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'x-request-id'))
  return { status: response.status, headers, body: { ...body, requestId: '' } }
}

describe('bad input', () => {
  test.each([
    { language: 'zh-CN', remedy: '请填写这一项。' },
    { language: 'en', remedy: 'Fill in this field.' },
  ])('is named field by field with its remedy in $language', async ({ language, remedy }) => {
    const response = await world.send(`/v1/mailboxes/${mailbox}/letters`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({
        secret: newSecret(),
        category: 'complaint',
        title: ' ',
        identity: { email: 'no' },
        extra: 1,
      }),
    })
    const body = (await response.json()) as {
      code: string
      fields: { path: string; message: string }[]
      requestId: string
    }
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(body.code).toBe('invalid')
    expect(body.requestId).toBe(response.headers.get('x-request-id'))
    expect(body.fields.map((field) => field.path).sort()).toEqual(['extra', 'identity.email', 'text', 'title'])
    expect(body.fields.find((field) => field.path === 'title')?.message).toBe(remedy)
  })

  test('an unknown category is named', async () => {
    const attempt = world.visitor.submitLetter({ mailbox, secret: newSecret(), ...usualLetter, category: 'none' })
    expect((await problemOf(attempt)).details.fields).toEqual([
      { path: 'category', message: '请从列出的类别里选一个。' },
    ])
  })

  test.each([
    { what: 'a NUL', title: 'a\u0000b' },
    { what: 'half a character', title: 'a\uD83D' },
    { what: 'two lines in a title', title: 'a\nb' },
    { what: 'nothing that shows', title: '\u200B\u200B' },
    { what: 'one character too many', title: '𠮷'.repeat(61) },
  ])('$what is refused by its field', async ({ title }) => {
    const attempt = world.visitor.submitLetter({ mailbox, secret: newSecret(), ...usualLetter, title })
    const problem = await problemOf(attempt)
    expect(problem.code).toBe('invalid')
    expect(problem.details.fields?.map((field) => field.path)).toEqual(['title'])
  })

  test('marks that nobody sees come along with copied words and are left out', async () => {
    const identity = { realName: '周明', phone: '\u202D13800001111\u202C' }
    const { id } = await world.write({ title: '\u2066灯\u2069不亮', text: 'a\u202Eb', identity })
    const office = await world.as('office')
    const seen = await office.getLetter({ letter: id })
    expect([seen.title, seen.text]).toEqual(['灯不亮', 'ab'])
    const opened = await office.openIdentity({ letter: id, seen: seen.seq, reason: '需要电话核实' })
    expect(opened.identity?.phone).toBe('13800001111')
  })

  test('characters are counted as people count them', async () => {
    const { id } = await world.write({ title: '𠮷'.repeat(60) })
    expect((await (await world.as('office')).getLetter({ letter: id })).title).toBe('𠮷'.repeat(60))
  })

  test('what is not JSON, and what is no mailbox', async () => {
    const path = `/v1/mailboxes/${mailbox}/letters`
    expect((await world.send(path, { method: 'POST', body: 'a=b' })).status).toBe(400)
    expect((await world.send('/v1/mailboxes/none')).status).toBe(404)
    expect((await world.send('/v1/mailboxes/..%2F')).status).toBe(404)
  })

  test('a body over the limit is refused before it is read whole', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1
        controller.enqueue(new Uint8Array(16 * 1024))
        if (pulled > 1000) controller.close()
      },
    })
    const response = await world.send(`/v1/mailboxes/${mailbox}/letters`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect(pulled).toBeLessThan(20)
  })
})

describe('guesses and floods', () => {
  test('repeated failures ask for a proof of work, which then admits a true query once', async () => {
    const strict = await worldHere({ guard: { freeFailures: 3 } })
    const { letterCode, queryCode } = await strict.write()
    const wrong = { letterCode: '00000000', queryCode: '0'.repeat(24) }
    for (let guess = 0; guess < 3; guess += 1) expect((await rawQuery(strict, wrong)).status).toBe(404)
    const problem = await problemOf(strict.visitor.queryLetter({ mailbox, letterCode, queryCode }))
    expect(problem).toMatchObject({ code: 'proof_required', status: 428 })
    const proof = await solve(problem.details.challenge)
    const ask = () =>
      strict.send(`/v1/mailboxes/${mailbox}/letters/query`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'yanlu-proof': proof },
        body: JSON.stringify({ letterCode, queryCode }),
      })
    const many = await Promise.all(Array.from({ length: 20 }, ask))
    expect(many.filter((answer) => answer.status === 200)).toHaveLength(1)
    expect((await ask()).status).toBe(428)
    await strict.close()
  })

  test('a factory behind one address still gets its letters in', async () => {
    const busy = await worldHere({ guard: { freeLetters: 2 } })
    const submit = (proof?: string) =>
      busy.send(`/v1/mailboxes/${mailbox}/letters`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(proof ? { 'yanlu-proof': proof } : {}) },
        body: JSON.stringify({ secret: newSecret(), ...usualLetter }),
      })
    expect((await submit()).status).toBe(201)
    expect((await submit()).status).toBe(201)
    const asked = await submit()
    expect(asked.status).toBe(428)
    const { challenge } = (await asked.json()) as { challenge: unknown }
    expect((await submit(await solve(challenge))).status).toBe(201)
    await busy.close()
  })

  test('only a flood is refused, by source and with the time to wait', async () => {
    const calm = await worldHere({ guard: { floodPerMinute: 5 } })
    const answers = []
    for (let request = 0; request < 7; request += 1) answers.push(await calm.send(`/v1/mailboxes/${mailbox}`))
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect(Number(answers[6]?.headers.get('retry-after'))).toBeGreaterThan(0)
    await calm.close()
  })
})

async function solve(challenge: unknown): Promise<string> {
  const solution = await solveChallenge({ challenge: challenge as never, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}
