/** The mock mailbox through the client, over msw: what it takes, refuses, answers, and what it does not let a test say. */
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Client, createClient } from '../client.ts'
import { contract, type Operation } from '../contract/contract.ts'
import type { Problem } from '../contract/problem.ts'
import { problemStatuses } from '../contract/problem.ts'
import { problemSchema } from '../contract/problem-body.ts'
import { type OperationName, routes } from '../contract/routes.ts'
import { isProblem } from '../is-problem.ts'
import { pages } from '../pages.ts'
import { exampleFor } from './example.ts'
import { exampleOf, type MockAnswers, mockOperations, mockYanlu, problem } from './index.ts'

const baseUrl = 'https://mail.example'
const server = setupServer(...mockYanlu(baseUrl))
const client = createClient({ baseUrl, retries: 0 })
const names = Object.keys(routes) as OperationName[]

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const answering = (answers: MockAnswers) => server.use(...mockOperations(baseUrl, answers))
const letter = '01920000-0000-7000-8000-000000000001'

/** An input that the contract takes, made from its schemas. */
function anInput(name: OperationName): object {
  const { params, query, body }: Operation = contract[name]
  const parts = [params, query, body].map((part) => (part ? exampleFor(part, 'input') : {}))
  return Object.assign({}, ...parts)
}

/** Lists begin at the first page. */
function call(name: OperationName, input: object = anInput(name), of: Client = client): Promise<unknown> {
  const { after: _, ...given } = input as { after?: unknown }
  return (of[name] as (input: object) => Promise<unknown>)(given)
}

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  )
  if (!isProblem(error)) throw new Error('a problem was expected', { cause: error })
  return error
}

describe('every operation of the contract', () => {
  test.each(names)(
    '%s takes an example of its input and answers with one that its schema leaves as it is',
    async (name) => {
      const answer = await call(name)
      expect(answer).toEqual(exampleOf(name))
      expect(contract[name].output.parse(answer)).toEqual(answer)
    },
  )

  test.each(names)('%s answers what the test says, which is told what was asked', async (name) => {
    const asked: unknown[] = []
    const answer = (input: unknown, request: Request) => {
      asked.push(input, request.method)
      return exampleOf(name)
    }
    answering({ [name]: answer } as MockAnswers)
    await call(name)
    const { after: _, ...given } = anInput(name) as { after?: unknown }
    expect(asked).toMatchObject([given, routes[name].split(' ')[0]])
  })

  test.each(names)('%s answers with any problem that the test throws', async (name) => {
    for (const code of Object.keys(problemStatuses) as (keyof typeof problemStatuses)[]) {
      const refuse = () => {
        throw problem(code)
      }
      answering({ [name]: refuse } as MockAnswers)
      expect(await problemOf(call(name))).toMatchObject({ code, status: problemStatuses[code] })
    }
  })

  test.each(names)('%s cannot say what no server would', async (name) => {
    answering({ [name]: () => ({}) } as unknown as MockAnswers)
    const error = await problemOf(call(name))
    expect(error).toMatchObject({ code: 'internal', message: expect.stringContaining(`mockYanlu: ${name} cannot`) })
  })

  test.each(names.filter((name) => 'body' in contract[name]))('%s takes no field that is not there', async (name) => {
    const error = await problemOf(call(name, { ...anInput(name), nonsense: 1 }))
    expect(error.details.fields).toMatchObject([{ path: 'nonsense' }])
  })
})

describe('input', () => {
  test('is parsed: what is coerced, trimmed or left out comes as a handler of the server gets it', async () => {
    const asked: unknown[] = []
    answering({
      listLetters: (input) => {
        asked.push(input)
        return exampleOf('listLetters')
      },
      signInTask: (input) => {
        asked.push(input)
        return exampleOf('signInTask')
      },
    })
    await client.listLetters({ limit: 5 })
    await client.signInTask({ letter, task: 3, seen: 4 })
    expect(asked).toEqual([
      { show: 'mine', limit: 5 },
      { letter, task: 3, seen: 4 },
    ])
  })

  test('that does not fit is `invalid`, each field by its path', async () => {
    const submission = {
      mailbox: 'zongjingli',
      secret: 'short',
      category: 'advice',
      title: ' ',
      text: 'x'.repeat(5001),
    }
    const identity = { email: 'nowhere', phone: '' }
    const error = await problemOf(client.submitLetter({ ...submission, identity }))
    expect(error.code).toBe('invalid')
    const paths = error.details.fields?.map(({ path }) => path)
    expect(paths).toEqual(['secret', 'title', 'text', 'identity.phone', 'identity.email'])
  })

  test('in an address that cannot be is not found', async () => {
    expect(await problemOf(client.getLetter({ letter: 'no-uuid' }))).toMatchObject({ code: 'not_found' })
    expect(await problemOf(client.getMailbox({ mailbox: '../session' }))).toMatchObject({ code: 'not_found' })
  })

  test('that is no JSON, or too much of it, is refused', async () => {
    const post = async (body: string) => {
      const response = await fetch(`${baseUrl}/v1/mailboxes/a/letters`, { method: 'POST', body })
      return { type: response.headers.get('content-type'), ...((await response.json()) as object) }
    }
    const wire = { type: '/problems/invalid', status: 400, code: 'invalid', fields: [{ path: '' }] }
    expect(await post('{')).toMatchObject(wire)
    expect(await post(`"${'信'.repeat(22_000)}"`)).toMatchObject({ code: 'too_large', status: 413 })
  })
})

describe('an answer', () => {
  test('loses what the contract does not name, as on the way out of a server', async () => {
    answering({ listUnits: () => ({ ...exampleOf('listUnits'), secret: 'x' }) })
    expect(await client.listUnits()).toEqual(exampleOf('listUnits'))
  })

  test('may be the example but for some parts', async () => {
    answering({ getLetter: () => exampleOf('getLetter', { title: '路灯不亮', status: 'accepted' }) })
    expect(await client.getLetter({ letter })).toEqual({
      ...exampleOf('getLetter'),
      title: '路灯不亮',
      status: 'accepted',
    })
  })

  test('is created with 201 where the contract says so', async () => {
    const response = await fetch(`${baseUrl}/v1/mailboxes/zongjingli/letters`, {
      method: 'POST',
      body: JSON.stringify({ ...anInput('submitLetter'), mailbox: undefined }),
    })
    expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'no-store'])
  })

  test('that goes wrong by itself is `internal`, with what is wrong', async () => {
    const broken = () => {
      throw new Error('the fixture is missing')
    }
    answering({ getSession: broken })
    expect(await problemOf(client.getSession())).toMatchObject({ code: 'internal', message: 'the fixture is missing' })
  })

  test('of several pages is walked to its end; the example is one page', async () => {
    const seen: string[] = []
    for await (const row of pages(client.listLetters).each('letters')) seen.push(row.id)
    expect(seen).toHaveLength(1)
    const [row] = exampleOf('listLetters').letters
    if (!row) throw new Error('no example')
    const places: Record<string, string | null> = { first: 'second', second: 'third', third: null }
    answering({
      listLetters: ({ after = 'first' }) =>
        exampleOf('listLetters', { letters: [{ ...row, title: after }], after: places[after] ?? null }),
    })
    const titles: (string | null)[] = []
    for await (const { title } of pages(client.listLetters).each('letters')) titles.push(title)
    expect(titles).toEqual(['first', 'second', 'third'])
  })
})

describe('a problem', () => {
  test('comes over the wire as the contract describes it, with its details', async () => {
    const done = [{ type: 'accepted', by: '周示例', at: '2026-03-02T09:00:00+08:00' }]
    answering({
      acceptLetter: () => {
        throw problem('conflict', { done, clause: '第九条' })
      },
    })
    const response = await fetch(`${baseUrl}/v1/letters/${letter}/accept`, {
      method: 'POST',
      body: JSON.stringify({ seen: 1, disposition: 'assign' }),
    })
    expect(problemSchema.strict().parse(await response.json())).toMatchObject({ code: 'conflict', done })
    const error = await problemOf(client.acceptLetter({ letter, seen: 1, disposition: 'assign' }))
    expect(error.details).toMatchObject({ done, clause: '第九条', requestId: 'mock' })
  })

  test('says how long to wait in the header', async () => {
    answering({
      getSession: () => {
        throw problem('unavailable', { retryAfterSeconds: 60 })
      },
    })
    expect((await problemOf(client.getSession())).details.retryAfterSeconds).toBe(60)
  })
})

test('a base with a path or a slash at its end is met', async () => {
  for (const base of ['https://gateway.example/yanlu', 'https://gateway.example/yanlu/']) {
    server.use(...mockYanlu(base))
    expect(await createClient({ baseUrl: base }).getSession()).toEqual(exampleOf('getSession'))
  }
})

describe('an example', () => {
  const made = (schema: z.ZodType) => schema.parse(exampleFor(schema, 'output'))
  const self: z.ZodType = z.object({ child: z.lazy(() => self).nullable(), children: z.array(z.lazy(() => self)) })

  test.each<[what: string, schema: z.ZodType]>([
    ['a schema that holds itself', self],
    ['an intersection', z.intersection(z.object({ a: z.string() }), z.object({ b: z.int() }))],
    ['a record by name', z.record(z.enum(['a', 'b']), z.int())],
    ['a record by anything', z.record(z.string(), z.int())],
    ['a tuple', z.tuple([z.string(), z.int().min(5)])],
    ['a union by a name', z.discriminatedUnion('type', [z.object({ type: z.literal('a'), n: z.int() })])],
    [
      'numbers within bounds',
      z.tuple([z.int().max(-3), z.number().gt(7), z.int().multipleOf(5), z.int().min(0).max(0)]),
    ],
    ['texts within bounds', z.tuple([z.string().length(30), z.string().max(2), z.email(), z.url(), z.uuid()])],
    ['times', z.tuple([z.iso.date(), z.iso.datetime({ offset: true })])],
    ['at least three', z.array(z.boolean()).min(3)],
    ['none', z.array(z.string()).max(0)],
    ['anything and nothing', z.tuple([z.unknown(), z.null()])],
    ['a default', z.object({ n: z.int().default(9) })],
    [
      'a pattern of its own',
      z
        .string()
        .regex(/^k-\d$/)
        .meta({ examples: ['k-7'] }),
    ],
  ])('of %s fits', (_, schema) => {
    expect(() => made(schema)).not.toThrow()
  })

  test('shows what may be null', () => {
    expect(made(z.object({ title: z.string().nullable(), reply: z.object({ text: z.string() }).nullable() }))).toEqual({
      title: 'title',
      reply: { text: 'text' },
    })
  })

  test('is the same each time, and nobody else’s', () => {
    const one = exampleOf('listLetters')
    one.letters.length = 0
    expect(exampleOf('listLetters').letters).toHaveLength(1)
  })
})
