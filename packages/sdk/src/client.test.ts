/** The client against a real server on loopback, which answers as it is told and keeps what it was sent. */
/// <reference types="node" />
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ClientOptions, createClient } from './client.ts'
import type { Input } from './contract/contract.ts'
import { Problem, type ProblemDetails } from './contract/problem.ts'
import { type OperationName, repeatable, routes } from './contract/routes.ts'

interface Answer {
  status?: number
  headers?: Record<string, string>
  body?: unknown
  /** `never`: the connection stays open and silent. `half`: it breaks in the middle of the body. */
  comes?: 'never' | 'half'
}

interface Sent {
  method: string | undefined
  url: string | undefined
  headers: IncomingMessage['headers']
  body: unknown
}

let answers: Answer[] = []
let sent: Sent[] = []
let waited: number[] = []
let baseUrl = ''

const server = createServer(async (request, response) => {
  const text = await new Response(request as unknown as ReadableStream).text()
  const { method, url, headers } = request
  sent.push({ method, url, headers, body: text ? JSON.parse(text) : undefined })
  const { status = 200, headers: ours = {}, body = {}, comes } = answers.shift() ?? {}
  if (comes === 'never') return
  const told = typeof body === 'string' ? body : JSON.stringify(body)
  if (comes === 'half') {
    response.writeHead(status, { 'content-length': told.length + 10 }).write(told, () => response.destroy())
    return
  }
  response.writeHead(status, { 'content-type': 'application/json', ...ours }).end(told)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  ;[answers, sent, waited] = [[], [], []]
})

const patient = async (milliseconds: number) => {
  waited.push(milliseconds)
}
const client = (options: Partial<ClientOptions> = {}) => createClient({ baseUrl, wait: patient, ...options })

function problem(status: number, code: string, { headers = {}, ...details }: Record<string, unknown> = {}): Answer {
  const body = {
    type: `/problems/${code}`,
    title: '不行',
    status,
    code,
    detail: '现在不行。',
    requestId: 'r-1',
    ...details,
  }
  return { status, headers: { 'content-type': 'application/problem+json', ...(headers as object) }, body }
}
const away = (headers = {}) => problem(503, 'unavailable', { headers })

/** What went wrong, whatever it is. */
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: unknown) => error,
  )
const problemOf = async (work: Promise<unknown>) => {
  const error = await failure(work)
  expect(error).toBeInstanceOf(Problem)
  return error as Problem
}

const letter = '01a20000-0000-7000-8000-000000000001'
const submission = { secret: 's'.repeat(43), category: 'advice', title: '食堂', text: '晚班没有热饭。' }
type Calls = { [Name in OperationName]: { input: Input<Name>; url: string; body?: object } }

const calls: Calls = {
  getMailbox: { input: { mailbox: 'zongjingli' }, url: '/v1/mailboxes/zongjingli' },
  submitLetter: {
    input: { mailbox: 'zongjingli', ...submission },
    url: '/v1/mailboxes/zongjingli/letters',
    body: submission,
  },
  queryLetter: {
    input: { mailbox: 'zongjingli', letterCode: '7K2M9QXD', queryCode: 'Q'.repeat(24) },
    url: '/v1/mailboxes/zongjingli/letters/query',
    body: { letterCode: '7K2M9QXD', queryCode: 'Q'.repeat(24) },
  },
  getSession: { input: {}, url: '/v1/session' },
  listUnits: { input: {}, url: '/v1/units' },
  listNotices: { input: { after: 'a b&c' }, url: '/v1/notices?after=a+b%26c' },
  listLetters: { input: { show: 'dueSoon', limit: 20 }, url: '/v1/letters?show=dueSoon&limit=20' },
  getLetter: { input: { letter }, url: `/v1/letters/${letter}` },
  acceptLetter: {
    input: { letter, seen: 1, disposition: 'assign' },
    url: `/v1/letters/${letter}/accept`,
    body: { seen: 1, disposition: 'assign' },
  },
  assignLetter: {
    input: { letter, seen: 2, units: [letter], requirements: '尽快' },
    url: `/v1/letters/${letter}/assign`,
    body: { seen: 2, units: [letter], requirements: '尽快' },
  },
  signInTask: {
    input: { letter, task: 3, seen: 4 },
    url: `/v1/letters/${letter}/tasks/3/sign-in`,
    body: { seen: 4 },
  },
  reportResult: {
    input: { letter, task: 3, seen: 5, text: '已经安排。' },
    url: `/v1/letters/${letter}/tasks/3/report`,
    body: { seen: 5, text: '已经安排。' },
  },
  replyLetter: {
    input: { letter, seen: 6, text: '谢谢来信。' },
    url: `/v1/letters/${letter}/reply`,
    body: { seen: 6, text: '谢谢来信。' },
  },
  openIdentity: {
    input: { letter, seen: 7, reason: '核实' },
    url: `/v1/letters/${letter}/identity/open`,
    body: { seen: 7, reason: '核实' },
  },
  purgeLetter: {
    input: { letter, seen: 8, reason: '试写' },
    url: `/v1/letters/${letter}/purge`,
    body: { seen: 8, reason: '试写' },
  },
}
const names = Object.keys(routes) as OperationName[]
const perform = (name: OperationName, of = client()) => of[name](calls[name].input as never)

describe('a request', () => {
  test.each(names)('%s has its method, path, query and body from its route', async (name) => {
    answers = [{ body: { answer: name } }]
    expect(await perform(name)).toEqual({ answer: name })
    const { url, body } = calls[name]
    expect(sent).toMatchObject([{ method: routes[name].split(' ')[0], url }])
    expect(sent[0]?.body).toEqual(body)
  })

  test('keeps what is in a path from leaving its place in it', async () => {
    await client().getMailbox({ mailbox: '../session?x=1#y' })
    expect(sent[0]?.url).toBe('/v1/mailboxes/..%2Fsession%3Fx%3D1%23y')
  })

  test('leaves out of the query what is not given', async () => {
    await client().listLetters({ category: undefined, after: undefined } as never)
    expect(sent[0]?.url).toBe('/v1/letters')
  })

  test('leaves the caller’s own object as it is', async () => {
    const input = Object.freeze({ letter, task: 3, seen: 4 })
    await client().signInTask(input)
    expect(input).toEqual({ letter, task: 3, seen: 4 })
  })

  test('says what it takes, what it sends and which language its reader reads', async () => {
    await client({ language: 'en' }).acceptLetter(calls.acceptLetter.input)
    await client().getSession({})
    expect(sent[0]?.headers).toMatchObject({
      accept: 'application/json',
      'accept-language': 'en',
      'content-type': 'application/json',
    })
    expect(sent[1]?.headers['content-type']).toBeUndefined()
    expect(sent.map(({ headers }) => headers['yanlu-proof'])).toEqual([undefined, undefined])
  })
})

describe('a problem', () => {
  test('has the code, status, words and details that the server gave', async () => {
    const done = [{ type: 'accepted', by: '周示例', at: '2026-03-02T09:00:00+08:00' }]
    answers = [problem(409, 'conflict', { done, clause: '第九条' })]
    const error = await problemOf(perform('acceptLetter'))
    expect(error).toMatchObject({ code: 'conflict', status: 409, message: '现在不行。' })
    expect(error.details).toMatchObject({ done, clause: '第九条', requestId: 'r-1' })
  })

  test('whose reason and details this version does not know comes through with them', async () => {
    answers = [
      problem(409, 'not_allowed_now', {
        reason: 'onHoliday',
        fields: [{ path: 'a', message: 'b', hint: 'c' }],
        until: 9,
      }),
    ]
    const { details } = await problemOf(perform('acceptLetter'))
    expect(details).toMatchObject({ reason: 'onHoliday', fields: [{ path: 'a', message: 'b', hint: 'c' }], until: 9 })
  })

  test('whose code this version does not know comes through with its code, status and words', async () => {
    answers = [problem(451, 'withheld')]
    expect(await problemOf(perform('getLetter'))).toMatchObject({
      code: 'withheld',
      status: 451,
      message: '现在不行。',
    })
  })

  test('says how long to wait when the server says so, and is not tried again when it is not of being away', async () => {
    answers = [problem(429, 'too_many_requests', { headers: { 'retry-after': '7' } })]
    const { details } = await problemOf(perform('getMailbox'))
    expect(details.retryAfterSeconds).toBe(7)
    expect(sent).toHaveLength(1)
  })

  const page = '<html><body>Welcome to the gateway</body></html>'
  test.each<{ what: string; answer: Answer; code: string; details?: ProblemDetails }>([
    { what: 'a gateway’s page with 200', answer: { body: page }, code: 'unavailable' },
    { what: 'an answer that breaks off', answer: { body: '{"half":', comes: 'half' }, code: 'unavailable' },
    { what: 'a gateway’s page with 502', answer: { status: 502, body: page }, code: 'unavailable' },
    { what: 'a gateway’s JSON with 504', answer: { status: 504, body: { error: 'timeout' } }, code: 'unavailable' },
    { what: 'null with 503', answer: { status: 503, body: null }, code: 'unavailable' },
    { what: 'a page with 500', answer: { status: 500, body: page }, code: 'internal' },
  ])('is what becomes of $what: $code', async ({ answer, code }) => {
    answers = [answer]
    expect(await problemOf(perform('getMailbox', client({ retries: 0 })))).toMatchObject({ code })
  })

  test('is what becomes of a server that is not there', async () => {
    const nobody = client({ baseUrl: 'http://127.0.0.1:1', retries: 0 })
    expect(await problemOf(perform('getMailbox', nobody))).toMatchObject({ code: 'unavailable', status: 503 })
  })
})

describe('trying again', () => {
  test.each(names)('%s is sent again when the server was away only if that does nothing twice', async (name) => {
    answers = [away(), away(), { body: { answer: name } }]
    const outcome = await failure(perform(name))
    expect(sent).toHaveLength(repeatable.includes(name) ? 3 : 1)
    if (!repeatable.includes(name)) expect(outcome).toMatchObject({ code: 'unavailable' })
  })

  test('sends the same letter again, secret and all', async () => {
    answers = [{ comes: 'half' }, away(), {}]
    await perform('submitLetter')
    expect(sent.map(({ body }) => body)).toEqual([submission, submission, submission])
  })

  test('ends with the last problem after the tries that are allowed', async () => {
    answers = [away(), away(), away(), away()]
    expect(await problemOf(perform('getMailbox', client({ retries: 1 })))).toMatchObject({ code: 'unavailable' })
    expect(sent).toHaveLength(2)
  })

  test('waits the seconds of Retry-After, not half of them', async () => {
    answers = [away({ 'retry-after': '5' }), {}]
    await perform('getMailbox')
    expect(waited).toEqual([5000])
  })

  test('waits half a second and then a second when nobody says how long', async () => {
    answers = [away(), away({ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }), {}]
    await perform('getMailbox')
    expect(waited).toEqual([500, 1000])
  })

  test('really waits', async () => {
    answers = [away({ 'retry-after': '1' }), {}]
    const before = performance.now()
    await createClient({ baseUrl }).getMailbox({ mailbox: 'a' })
    expect(performance.now() - before).toBeGreaterThanOrEqual(990)
  })
})

describe('an aborted signal', () => {
  const unhurried = () => createClient({ baseUrl })
  const timeout = { name: 'TimeoutError' }

  test('that ran out of time is its own reason, not `unavailable`, and nothing is tried again', async () => {
    answers = [{ comes: 'never' }]
    const error = await failure(client().getMailbox({ mailbox: 'a' }, { signal: AbortSignal.timeout(50) }))
    expect(error).toMatchObject(timeout)
    expect([sent.length, waited]).toEqual([1, []])
  })

  test.each([{ reason: 'left' }, { reason: new Error('left') }, { reason: undefined }])(
    'ends with its reason: $reason',
    async ({ reason }) => {
      answers = [{ comes: 'never' }]
      const leaving = new AbortController()
      const work = failure(client().getMailbox({ mailbox: 'a' }, leaving))
      while (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      leaving.abort(reason)
      expect(await work).toBe(leaving.signal.reason)
      expect(sent).toHaveLength(1)
    },
  )

  test('before the beginning sends nothing', async () => {
    const signal = AbortSignal.abort('left')
    expect(await failure(client().getMailbox({ mailbox: 'a' }, { signal }))).toBe('left')
    expect(sent).toEqual([])
  })

  test('while waiting to try again ends at once, and what waited sends nothing more', async () => {
    answers = [away({ 'retry-after': '1' }), {}]
    const before = performance.now()
    const signal = AbortSignal.timeout(100)
    expect(await failure(unhurried().getMailbox({ mailbox: 'a' }, { signal }))).toMatchObject(timeout)
    expect(performance.now() - before).toBeLessThan(900)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(sent).toHaveLength(1)
  })

  test('ends at once while a proof is being made, however long that takes', async () => {
    answers = [problem(428, 'proof_required', { challenge: 1 })]
    const prove = () => new Promise<string>(() => {})
    const error = await failure(
      client({ prove }).submitLetter(calls.submitLetter.input, { signal: AbortSignal.timeout(50) }),
    )
    expect(error).toMatchObject(timeout)
  })

  test('that is aborted afterwards changes nothing', async () => {
    const later = new AbortController()
    answers = [away(), { body: { slug: 'a' } }]
    expect(await client().getMailbox({ mailbox: 'a' }, later)).toEqual({ slug: 'a' })
    later.abort()
  })
})

describe('a proof of work', () => {
  const asked = (challenge: number) => problem(428, 'proof_required', { challenge })
  const prove = async (challenge: unknown) => `proof of ${challenge}`
  const proofs = () => sent.map(({ headers }) => headers['yanlu-proof'])

  test('is made from the challenge and sent with the same letter', async () => {
    answers = [asked(1), { body: { letterCode: '7K2M9QXD' } }]
    expect(await perform('submitLetter', client({ prove }))).toEqual({ letterCode: '7K2M9QXD' })
    expect(proofs()).toEqual([undefined, 'proof of 1'])
    expect(sent[1]?.body).toEqual(submission)
    expect(waited).toEqual([])
  })

  test('is spent by one send: after a 503 the next is asked for and made anew', async () => {
    answers = [asked(1), away(), asked(2), {}]
    await perform('queryLetter', client({ prove }))
    expect(proofs()).toEqual([undefined, 'proof of 1', undefined, 'proof of 2'])
  })

  test('is made three times and no more', async () => {
    answers = [1, 2, 3, 4, 5].map(asked)
    expect(await problemOf(perform('submitLetter', client({ prove })))).toMatchObject({
      code: 'proof_required',
      status: 428,
    })
    expect(proofs()).toEqual([undefined, 'proof of 1', 'proof of 2', 'proof of 3'])
  })

  test('is the caller’s matter when the client was given no way to make it', async () => {
    answers = [asked(1)]
    expect((await problemOf(perform('submitLetter'))).details.challenge).toBe(1)
  })

  test('that cannot be made is `unavailable`', async () => {
    answers = [asked(1)]
    const unable = client({ prove: () => Promise.reject(new TypeError('no worker')) })
    expect(await problemOf(perform('submitLetter', unable))).toMatchObject({
      code: 'unavailable',
      message: 'no worker',
    })
  })
})
