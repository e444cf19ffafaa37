/**
 * The examples of docs/integrate.md and of the package's README, run as programs of their own: types, and what they print.
 *
 * Those that act at the desk ask a real server. Until it has keys of its own, a gateway in front of it takes one and signs
 * in the clerk it stands for; what a key may not do is said by the mock.
 */
import { readFile } from 'node:fs/promises'
import { type OperationName, problemStatuses, routes } from '@yanlu/sdk/contract'
import { stabilityOf } from '@yanlu/sdk/stability'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ListeningWorld, listeningWorld } from '../world/served.ts'
import { asSaid, examplesIn, openFolder } from './examples.ts'
import { type Listening, openGateway } from './gateway.ts'

const key = 'key-of-the-office'
const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
const document = await read('docs/integrate.md')
const examples = new Map([...examplesIn(await read('packages/sdk/README.md')), ...examplesIn(document)])

let world: ListeningWorld
let gateway: Listening
let folder: Awaited<ReturnType<typeof openFolder>>
beforeAll(async () => {
  world = await listeningWorld()
  const cookie = await world.cookieOf('office')
  gateway = await openGateway(world.url, (headers) => {
    if (headers.get('authorization') === `Bearer ${key}`) headers.set('cookie', cookie)
  })
  folder = await openFolder()
})
afterAll(async () => {
  await folder.close()
  await gateway.close()
  await world.close()
})

/** Before the program: the server of the document is the one that is running here, or one that is not there at all. */
const mockedKey = `import { setupServer } from 'msw/node'
import { exampleOf, mockYanlu, problem } from '@yanlu/sdk/testing'
setupServer(...mockYanlu('https://mail.example', {
  getSession: (_, { headers }) => {
    if (headers.get('authorization') !== 'Bearer ${key}') throw problem('unauthenticated')
    return exampleOf('getSession', { tenant: { ...exampleOf('getSession').tenant, name: '青砚精工有限公司' } })
  },
  replyLetter: () => { throw problem('forbidden') },
})).listen()
`

/** Letters that lie there before. */
const written: Record<string, string[]> = { readme: ['路灯不亮'], letters: ['电梯停了', '门卫态度'] }

test('have the types that they need', async () => {
  for (const [name, { code }] of examples) await folder.write(name, code)
  expect(await folder.check()).toBe('')
})

test.each([...examples])('%s prints what the document says', async (name, { code, prints }) => {
  for (const title of written[name] ?? []) await world.write({ title })
  const before = name === 'key' ? mockedKey : ''
  const here = name in written ? code.replaceAll('https://mail.example', gateway.url) : code
  await folder.write(name, before + here)
  expect(await folder.run(name, { YANLU_API_KEY: key })).toMatch(asSaid(prints))
})

test('every problem code has its line', () => {
  const told = [...document.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, codes = '']) =>
    codes.replace(/`/g, '').split(', '),
  )
  expect(told).toEqual(expect.arrayContaining(Object.keys(problemStatuses)))
})

test('the OpenAPI document says how far each operation can be relied on', async () => {
  const { paths } = (await (await fetch(`${world.url}/openapi.json`)).json()) as { paths: Record<string, Described> }
  const said = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map((one) => [one.operationId, one['x-stability']]),
  )
  expect(Object.fromEntries(said)).toEqual(
    Object.fromEntries((Object.keys(routes) as OperationName[]).map((name) => [name, stabilityOf(name)])),
  )
})

type Described = Record<string, { operationId: string; 'x-stability': string }>
