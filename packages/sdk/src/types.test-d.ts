/** Types as integrators meet them: derived from the contract, exact in both directions. */
import { describe, expectTypeOf, test } from 'vitest'
import {
  type Client,
  createClient,
  type FieldProblem,
  isProblem,
  type LetterRow,
  type LetterView,
  type OperationName,
  type Output,
  type ProblemCode,
  pages,
  type Receipt,
  type Session,
} from './index.ts'
import { exampleOf, mockOperations, mockYanlu, problem } from './testing/index.ts'

const client = createClient({ baseUrl: 'https://mail.example' })

describe('an operation', () => {
  test('is a method of the client, all of them and no other', () => {
    expectTypeOf<keyof Client>().toEqualTypeOf<OperationName>()
  })

  test('gives exactly what its output schema gives', () => {
    expectTypeOf(client.getLetter).returns.resolves.toEqualTypeOf<LetterView>()
    expectTypeOf(client.submitLetter).returns.resolves.toEqualTypeOf<Receipt>()
    expectTypeOf(client.getSession).returns.resolves.toEqualTypeOf<Session>()
    expectTypeOf(client.listLetters).returns.resolves.toEqualTypeOf<Output<'listLetters'>>()
  })

  test('takes params, query and body as one object', () => {
    expectTypeOf(client.signInTask).parameter(0).toEqualTypeOf<{
      letter: string
      task: number
      seen: number
      stated?: Record<string, string> | undefined
    }>()
    expectTypeOf(client.getMailbox).parameter(0).toEqualTypeOf<{ mailbox: string }>()
  })

  test('takes nothing less', () => {
    // @ts-expect-error
    client.getMailbox()
    // @ts-expect-error
    client.getMailbox({})
    // @ts-expect-error
    client.acceptLetter({ letter: '', disposition: 'assign' })
    // @ts-expect-error
    client.submitLetter({ mailbox: '', category: '', title: '', text: '' })
  })

  test('takes nothing else', () => {
    // @ts-expect-error
    client.acceptLetter({ letter: '', seen: 1, disposition: 'assign', reason: '' })
    // @ts-expect-error
    client.listLetters({ show: 'everything' })
    // @ts-expect-error
    client.listLetters({ limit: '20' })
    // @ts-expect-error
    client.signInTask({ letter: '', task: 'first', seen: 1 })
    // @ts-expect-error
    client.getSession({ verbose: true })
    // @ts-expect-error
    client.submitLetter({ mailbox: '', secret: '', category: '', title: '', text: '', identity: { nickname: '' } })
    // @ts-expect-error
    client.closeEverything({})
  })

  test('whose input may all be left out needs none', () => {
    expectTypeOf(client.getSession()).resolves.toEqualTypeOf<Session>()
    expectTypeOf(client.listLetters()).resolves.toEqualTypeOf<Output<'listLetters'>>()
    expectTypeOf(client.listLetters({}, { signal: AbortSignal.timeout(1) })).resolves.toEqualTypeOf<
      Output<'listLetters'>
    >()
  })
})

describe('pages', () => {
  test('are the pages of the operation, and the items those that it names', async () => {
    for await (const page of pages(client.listLetters, { show: 'overdue' })) {
      expectTypeOf(page).toEqualTypeOf<Output<'listLetters'>>()
    }
    for await (const row of pages(client.listLetters).each('letters')) expectTypeOf(row).toEqualTypeOf<LetterRow>()
    for await (const one of pages(client.listNotices).each('notices')) expectTypeOf(one.createdAt).toBeString()
  })

  test('are of lists alone, asked as the list is asked', () => {
    // @ts-expect-error
    pages(client.getLetter, { letter: '' })
    // @ts-expect-error
    pages(client.listUnits)
    // @ts-expect-error
    pages(client.listLetters, { show: 'everything' })
    // @ts-expect-error
    pages(client.listLetters, { sort: 'up' })
    // @ts-expect-error
    pages(client.listLetters).each('counts')
    // @ts-expect-error
    pages(client.listLetters).each('rows')
  })

  test('of a list within something need to be told of what', async () => {
    const listEvents = async (_: { letter: string; after?: string }) => ({ events: [1], after: null })
    // @ts-expect-error
    pages(listEvents)
    for await (const event of pages(listEvents, { letter: '' }).each('events')) expectTypeOf(event).toBeNumber()
  })
})

describe('a caught error', () => {
  const caught: unknown = null

  test('has the details of its code', () => {
    if (isProblem(caught, 'invalid')) expectTypeOf(caught.details.fields).toEqualTypeOf<FieldProblem[]>()
    if (isProblem(caught, 'conflict')) {
      expectTypeOf(caught.details.done).toEqualTypeOf<{ type: string; by: string; at: string }[]>()
      expectTypeOf(caught.details.repeated).toEqualTypeOf<boolean | undefined>()
    }
    if (isProblem(caught, 'not_found')) expectTypeOf(caught.details.fields).toEqualTypeOf<FieldProblem[] | undefined>()
  })

  test('of several codes is told apart by its code', () => {
    if (!isProblem(caught, 'invalid', 'conflict')) return
    expectTypeOf(caught.code).toEqualTypeOf<'invalid' | 'conflict'>()
    if (caught.code === 'invalid') expectTypeOf(caught.details.fields).toEqualTypeOf<FieldProblem[]>()
    else expectTypeOf(caught.details.done).toBeArray()
  })

  test('of any code is a problem', () => {
    if (!isProblem(caught)) return
    expectTypeOf(caught.code).toEqualTypeOf<ProblemCode>()
    expectTypeOf(caught.message).toBeString()
  })

  test('has no code that there is not', () => {
    // @ts-expect-error
    isProblem(caught, 'teapot')
  })
})

describe('a mock', () => {
  test('is told what a handler is told, and answers what an operation answers', () => {
    mockYanlu('', {
      signInTask: (input, request) => {
        expectTypeOf(input).toEqualTypeOf<
          { letter: string; task: number } & {
            seen: number
            stated?: Record<string, string> | undefined
          }
        >()
        expectTypeOf(request).toEqualTypeOf<Request>()
        return exampleOf('signInTask', { title: '' })
      },
    })
    expectTypeOf(exampleOf('getLetter')).toEqualTypeOf<LetterView>()
  })

  test('cannot answer or throw anything else', () => {
    // @ts-expect-error
    mockYanlu('', { listUnits: () => ({ units: [{ id: 1 }] }) })
    // @ts-expect-error
    mockOperations('', { closeEverything: () => ({}) })
    // @ts-expect-error
    exampleOf('getLetter', { colour: 'red' })
    // @ts-expect-error
    problem('not_allowed_now', { reason: 'noReason' })
    // @ts-expect-error
    problem('teapot')
  })
})
