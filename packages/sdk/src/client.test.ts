/** The client against a real server on loopback, which answers as it is told and keeps what it was sent. */
/// <reference types="node" />
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { type ClientOptions, createClient } from './client.ts'
import { contract, type Operation } from './contract/contract.ts'
import { Problem, type ProblemDetails } from './contract/problem.ts'
import { type OperationName, routes } from './contract/routes.ts'
import { exampleFor } from './testing/example.ts'

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
/** A wait is a little longer than it has to be, by chance. */
const about = (ms: number) =>
  expect.toSatisfy((waits: number) => waits >= ms && waits <= ms * 1.25, `${ms} and up to a quarter more`)
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
const acting = { letter, seen: 1, text: '谢谢来信。' }

/** What the contract takes for params, query and body of an operation, each by itself. */
function partsOf(name: OperationName) {
  const { params, query, body }: Operation = contract[name]
  const part = (schema?: z.ZodType) => (schema ? (exampleFor(schema, 'input') as Record<string, unknown>) : undefined)
  return { params: part(params) ?? {}, query: part(query) ?? {}, body: part(body) }
}
function inputOf(name: OperationName): Record<string, unknown> {
  const { params, query, body } = partsOf(name)
  return { ...params, ...query, ...body }
}
const names = Object.keys(routes) as OperationName[]
const perform = (name: OperationName, of = client()) => (of[name] as (input: object) => Promise<unknown>)(inputOf(name))

describe('a request', () => {
  test.each(names)('%s has its method, path, query and body from its route', async (name) => {
    answers = [{ body: { answer: name } }]
    expect(await perform(name)).toEqual({ answer: name })
    const { params, query, body } = partsOf(name)
    const [method, path] = routes[name].split(' ') as [string, string]
    const asked = new URL(sent[0]?.url ?? '', baseUrl)
    expect(sent[0]?.method).toBe(method)
    expect(asked.pathname).toBe(path.replace(/\{(\w+)\}/g, (_, key) => String(params[key])))
    const given = Object.entries(query).filter(([, value]) => value !== null)
    expect(Object.fromEntries(asked.searchParams)).toEqual(
      Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
    )
    expect(sent[0]?.body).toEqual(body ?? (method === 'GET' ? undefined : {}))
  })

  test('is the one that the documentation shows', async () => {
    await client().listLetters({ show: 'dueSoon', limit: 20, after: 'a b&c' })
    await client().reportResult({ letter, task: 3, seen: 5, text: '已经安排。' })
    expect(sent).toMatchObject([
      { method: 'GET', url: '/v1/letters?show=dueSoon&limit=20&after=a+b%26c', body: undefined },
      { method: 'POST', url: `/v1/letters/${letter}/tasks/3/report`, body: { seen: 5, text: '已经安排。' } },
    ])
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
    await client({ language: 'en' }).replyLetter(acting)
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

  test('says how long to wait when the server says so', async () => {
    answers = [problem(429, 'too_many_requests', { headers: { 'retry-after': '70' } })]
    const { details } = await problemOf(perform('getMailbox'))
    expect(details.retryAfterSeconds).toBe(70)
    expect(sent).toHaveLength(1)
  })

  test('which is not of being away is not tried again', async () => {
    answers = [problem(500, 'internal'), {}]
    expect(await problemOf(perform('getMailbox'))).toMatchObject({ code: 'internal' })
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
    { what: 'a gateway’s JSON with a code of its own', answer: { status: 403, body: { code: 403 } }, code: 'internal' },
    { what: 'a gateway’s page with 429', answer: { status: 429, body: page }, code: 'too_many_requests' },
    { what: 'a redirect', answer: { status: 302, headers: { location: '/sign-in' } }, code: 'unavailable' },
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
  const others: OperationName[] = ['submitLetter', 'queryLetter', 'getInvitation']
  const doesNothingTwice = (name: OperationName) =>
    /^(GET|PUT) /.test(routes[name]) || others.includes(name) || 'seen' in inputOf(name)

  test.each(names)('%s is sent again when the server was away only if that does nothing twice', async (name) => {
    answers = [away(), away(), { body: { answer: name } }]
    const outcome = await failure(perform(name))
    expect(sent).toHaveLength(doesNothingTwice(name) ? 3 : 1)
    if (!doesNothingTwice(name)) expect(outcome).toMatchObject({ code: 'unavailable' })
  })

  test('an act that does not say what was seen is not sent again', async () => {
    answers = [away(), {}]
    const { seen: _, ...unseen } = acting
    expect(await problemOf(client().replyLetter(unseen as never))).toMatchObject({ code: 'unavailable' })
    expect(sent).toHaveLength(1)
  })

  test('an act whose first try got through after all is refused as one that was repeated', async () => {
    const done = [{ type: 'replied', by: '周示例', at: '2026-03-02T09:00:00+08:00' }]
    answers = [{ comes: 'half' }, problem(409, 'conflict', { done })]
    expect((await problemOf(perform('replyLetter'))).details).toMatchObject({ done, repeated: true, requestId: 'r-1' })
    answers = [{ comes: 'half' }, problem(404, 'not_found')]
    expect((await problemOf(perform('returnTask'))).details).toMatchObject({ repeated: true })
    answers = [problem(409, 'conflict', { done })]
    expect((await problemOf(perform('replyLetter'))).details).not.toHaveProperty('repeated')
  })

  test('what was refused as too much was not begun: it is sent again, whatever it is', async () => {
    answers = [problem(429, 'too_many_requests', { headers: { 'retry-after': '2' } }), {}]
    const { seen: _, ...unseen } = acting
    await client().replyLetter(unseen as never)
    expect(sent).toHaveLength(2)
    expect(waited).toEqual([about(2000)])
  })

  test('a wait longer than anybody sits before it is the caller’s to decide', async () => {
    answers = [away({ 'retry-after': '11' }), {}]
    const { details } = await problemOf(perform('getMailbox'))
    expect([details.retryAfterSeconds, sent.length, waited]).toEqual([11, 1, []])
  })

  test('sends the same letter again, secret and all', async () => {
    answers = [{ comes: 'half' }, away(), {}]
    await client().submitLetter({ mailbox: 'zongjingli', ...submission })
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
    expect(waited).toEqual([about(5000)])
  })

  test('waits half a second and then a second when nobody says how long', async () => {
    answers = [away(), away({ 'retry-after': 'soon' }), {}]
    await perform('getMailbox')
    expect(waited).toEqual([about(500), about(1000)])
  })

  test('waits until the date of Retry-After; one that has passed says nothing', async () => {
    const at = (ms: number) => away({ 'retry-after': new Date(Date.now() + ms).toUTCString() })
    answers = [at(5000), at(-5000), {}]
    await perform('getMailbox')
    expect(waited[0]).toBeGreaterThan(3900)
    expect(waited[1]).toEqual(about(1000))
  })

  test('those who were turned away together do not come back together', async () => {
    answers = Array.from({ length: 20 }, () => away({ 'retry-after': '5' }))
    await Promise.all(Array.from({ length: 10 }, () => failure(perform('getMailbox', client({ retries: 1 })))))
    expect(new Set(waited).size).toBeGreaterThan(5)
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
      client({ prove }).submitLetter({ mailbox: 'zongjingli', ...submission }, { signal: AbortSignal.timeout(50) }),
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

describe('an API key', () => {
  const apiKey = 'yanlu_k3y.of-someone'

  test('is sent with every request, as a bearer token', async () => {
    const keyed = client({ apiKey })
    for (const name of names) await perform(name, keyed)
    expect(new Set(sent.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${apiKey}`]))
  })

  test('is not sent where there is none', async () => {
    await perform('getSession')
    expect(sent[0]?.headers.authorization).toBeUndefined()
  })

  test.each([301, 302, 307, 308])('is not taken elsewhere by a %i, nor is a letter', async (status) => {
    const elsewhere: unknown[] = []
    const other = createServer((request, response) => {
      elsewhere.push(request.url)
      response.end('{}')
    })
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
    answers = [{ status, headers: { location } }]
    const error = await problemOf(perform('submitLetter', client({ apiKey, retries: 0 })))
    expect(error).toMatchObject({ code: 'unavailable', message: expect.stringMatching(/\S/) })
    expect(elsewhere).toEqual([])
    other.close()
  })

  test.each(['', ' ', 'a b', 'line\nbreak', 'nul\0', '密钥'])(
    'that cannot be a header is refused unseen: %j',
    (wrong) => {
      expect(() => client({ apiKey: wrong })).toThrow(TypeError)
      expect(() => client({ apiKey: wrong })).toThrow(/^apiKey: visible ASCII only$/)
    },
  )

  test('is in no error, and not in what is printed of the client', async () => {
    const keyed = client({ apiKey, retries: 0 })
    answers = [problem(401, 'unauthenticated'), { comes: 'half' }, { status: 302, headers: { location: '/x' } }]
    const errors = [
      await failure(perform('getSession', keyed)),
      await failure(perform('getSession', keyed)),
      await failure(perform('getSession', keyed)),
      await failure(perform('getSession', client({ apiKey, retries: 0, baseUrl: 'not a url' }))),
      await failure(perform('getSession', client({ apiKey, retries: 0, language: 'in\nvalid' }))),
    ]
    const shown = [...errors, keyed, keyed.getSession].map((it) => inspect(it, { depth: 9, showHidden: true }))
    expect(errors).toEqual(Array(5).fill(expect.any(Problem)))
    expect([...shown, ...[...errors, keyed].map((it) => `${it} ${JSON.stringify(it)}`)].join()).not.toContain(apiKey)
  })
})

describe('where it is sent', () => {
  test.each(['', '/'])('to the origin, with %j at its end', async (end) => {
    await client({ baseUrl: baseUrl + end }).getSession({})
    await client({ baseUrl: `${baseUrl}/yanlu${end}` }).getSession({})
    expect(sent.map(({ url }) => url)).toEqual(['/v1/session', '/yanlu/v1/session'])
  })

  test.each(['omit', 'same-origin', 'include', undefined] as const)('with cookies as told: %s', async (credentials) => {
    const asked: (RequestInit | undefined)[] = []
    const asking = async (_: unknown, init?: RequestInit) => {
      asked.push(init)
      return Response.json({})
    }
    await client({ credentials, fetch: asking as typeof fetch }).getSession({})
    expect(asked[0]?.credentials).toBe(credentials ?? 'same-origin')
  })
})

describe('a proof of work', () => {
  const asked = (challenge: number) => problem(428, 'proof_required', { challenge })
  const prove = async (challenge: unknown) => `proof of ${challenge}`
  const proofs = () => sent.map(({ headers }) => headers['yanlu-proof'])

  test('is made from the challenge and sent with the same letter', async () => {
    answers = [asked(1), { body: { letterCode: '7K2M9QXD' } }]
    const proved = client({ prove }).submitLetter({ mailbox: 'zongjingli', ...submission })
    expect(await proved).toEqual({ letterCode: '7K2M9QXD' })
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
