/** The mock mailbox beside a real server: what one refuses before anything is done, the other refuses, field by field. */
import { createClient, isProblem } from '@yanlu/sdk'
import { contract, type Operation, type OperationName, routes } from '@yanlu/sdk/contract'
import { mockYanlu } from '@yanlu/sdk/testing'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ListeningWorld, listeningWorld } from '../world/served.ts'

const mocked = 'https://mock.example'
const server = setupServer(...mockYanlu(mocked))
let world: ListeningWorld
beforeAll(async () => {
  world = await listeningWorld()
  server.listen({ onUnhandledFrame: 'bypass' })
})
afterAll(async () => {
  server.close()
  await world.close()
})

type Given = Record<string, unknown>
const letter = '01920000-0000-7000-8000-000000000001'
const address = { mailbox: 'zongjingli', letter, task: 1 }

/** Inputs that an operation does not take, made from what it takes. */
function misfits(name: OperationName): [what: string, input: Given][] {
  const { params, query, body }: Operation = contract[name]
  const part = query ?? body
  const keys = Object.keys(part?.shape ?? {})
  const each = (value: unknown) => Object.fromEntries(keys.map((key) => [key, value]))
  const tried: [string, Given][] = part
    ? [
        ['nothing', {}],
        ['a stranger', { nonsense: 'x' }],
        ['all empty', each('')],
        ['all of another type', each(query ? 'x' : { x: 1 })],
      ]
    : []
  const wrong = tried.filter(([, input]) => !part?.safeParse(input).success)
  const here = Object.fromEntries(Object.keys(params?.shape ?? {}).map((key) => [key, address[key as 'letter']]))
  const nowhere = Object.keys(here).map((key): [string, Given] => [`no such ${key}`, { ...here, [key]: 'NO WHERE' }])
  return [...wrong.map(([what, input]): [string, Given] => [what, { ...here, ...input }]), ...nowhere]
}

/** An operator's are answered to their key alone; whoever sits at a desk finds nothing there (test/server/tenants.test.ts). */
const atDesk = (Object.keys(routes) as OperationName[]).filter((name) => contract[name].by !== 'operator')
const cases = atDesk.flatMap((name) => misfits(name).map(([what, input]) => ({ name, what, input })))

test.each(cases)('$name: $what', async ({ name, input }) => {
  const cookie = await world.cookieOf('office')
  const signedIn = (url: URL | RequestInfo, init?: RequestInit) =>
    fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie } })
  const real = await refusalOf(name, input, { baseUrl: world.url, fetch: signedIn as typeof fetch })
  const mock = await refusalOf(name, input, { baseUrl: mocked })
  expect(mock).toEqual(real)
  expect(['invalid', 'not_found']).toContain(real.code)
})

async function refusalOf(name: OperationName, input: Given, options: { baseUrl: string; fetch?: typeof fetch }) {
  const client = createClient({ ...options, retries: 0 })
  const error = await (client[name] as (input: Given) => Promise<unknown>)(input).then(
    () => new Error('it was taken'),
    (caught: unknown) => caught,
  )
  if (!isProblem(error)) throw error
  return { code: error.code, status: error.status, fields: error.details.fields?.map(({ path }) => path) }
}
