/**
 * The examples of docs/integrate.md and of the package's README, run as programs of their own: types, and what they print.
 * Those that ask a server ask a real one, with a key.
 */
import { readFile } from 'node:fs/promises'
import type { Scope } from '@yanlu/sdk'
import { type OperationName, problemStatuses, routes } from '@yanlu/sdk/contract'
import { stabilityOf } from '@yanlu/sdk/stability'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberId } from '../world/administering.ts'
import { type ListeningWorld, listeningWorld } from '../world/served.ts'
import { asSaid, examplesIn, openFolder } from './examples.ts'

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
const document = await read('docs/integrate.md')
const examples = new Map([...examplesIn(await read('packages/sdk/README.md')), ...examplesIn(document)])

let world: ListeningWorld
let folder: Awaited<ReturnType<typeof openFolder>>
beforeAll(async () => {
  world = await listeningWorld()
  folder = await openFolder()
})
afterAll(async () => {
  await folder.close()
  await world.close()
})

async function keyFor(scopes: readonly Scope[]): Promise<string> {
  const member = await memberId(world, '周示例')
  const admin = await world.as('admin')
  const { secret } = await admin.createApiKey({ name: '文档的例子', member, scopes: [...scopes], days: 1 })
  return secret
}

/** What programs that ask the server need there: letters, and a key. */
const acting = ['letters:read', 'letters:act'] as const
const prepared: Record<string, { letters: string[]; scopes: readonly Scope[] }> = {
  readme: { letters: ['路灯不亮'], scopes: acting },
  letters: { letters: ['电梯停了', '门卫态度'], scopes: acting },
  key: { letters: ['班车晚点'], scopes: ['letters:read'] },
}

test('have the types that they need', async () => {
  for (const [name, { code }] of examples) await folder.write(name, code)
  expect(await folder.check()).toBe('')
})

test.each([...examples])('%s prints what the document says', async (name, { code, prints }) => {
  const { letters = [], scopes } = prepared[name] ?? {}
  for (const title of letters) await world.write({ title })
  await folder.write(name, scopes ? code.replaceAll('https://mail.example', world.url) : code)
  const environment: Record<string, string> = scopes ? { YANLU_API_KEY: await keyFor(scopes) } : {}
  expect(await folder.run(name, environment)).toMatch(asSaid(prints))
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
