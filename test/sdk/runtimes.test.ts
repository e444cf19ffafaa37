/**
 * The SDK where integrators run it: Node, a browser, a worker at the edge. Each tells the same story against a real server
 * over HTTP, and what came of it is compared.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberId } from '../world/administering.ts'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { bundle } from './bundle.ts'
import { type Edge, openEdge } from './edge.ts'
import { type Listening, openDetour, openGateway, openSite } from './gateway.ts'
import { type Setting, type Told, tell } from './story.ts'

let world: ServedWorld
let detour: Listening
beforeAll(async () => {
  world = await serveWorld()
  detour = await openDetour(world.url)
})
afterAll(() => Promise.all([world.close(), detour.close()]))

const setting = (mark: string): Setting => ({ baseUrl: world.url, mailbox: 'zongjingli', detour: detour.url, mark })

/** What comes of the story, wherever it is told. */
function comesOf(mark: string): Told {
  return {
    wrote: { codesAreWhole: true, sameCodesAgain: true, text: '路灯不亮。🔦', status: 'Received' },
    listed: { ours: [`${mark} 1`, `${mark} 2`, `${mark} 3`], aPageEach: true },
    acted: { status: 'accepted', done: ['accepted'] },
    triedAgain: { slug: 'zongjingli', sent: 3 },
    refused: {
      fields: ['secret', 'title'],
      words: 'Not found. Check the address or the codes; both codes have to match.',
      nobody: true,
    },
    ledAway: 'unavailable',
    ended: 'left',
  }
}

async function keyOfTheOffice(): Promise<string> {
  const asked = { name: '接口', scopes: ['letters:read', 'letters:act'] as ['letters:read', 'letters:act'], days: 1 }
  const admin = await world.as('admin')
  return (await admin.createApiKey({ ...asked, member: await memberId(world, '周示例') })).secret
}

test('in Node', async () => {
  const apiKey = await keyOfTheOffice()
  expect(await tell({ ...setting('Node'), apiKey })).toEqual(comesOf('Node'))
})

describe('at the edge', () => {
  let edge: Edge
  beforeAll(async () => {
    edge = await openEdge(await bundle('worker.ts', 'es'))
  })
  afterAll(() => edge.close())

  test('in workerd', async () => {
    const told = { ...setting('edge'), apiKey: await keyOfTheOffice() }
    const response = await fetch(edge.url, { method: 'POST', body: JSON.stringify(told) })
    const text = await response.text()
    expect([response.status, response.ok ? JSON.parse(text) : text]).toEqual([200, comesOf('edge')])
  })
})

describe('in a browser', () => {
  let story = ''
  let gateway: Listening
  let site: Listening
  beforeAll(async () => {
    story = await bundle('story.ts', 'iife')
    ;[gateway, site] = [await openGateway(world.url), await openSite()]
  })
  afterAll(() => Promise.all([gateway.close(), site.close()]))

  test('on the mailbox’s own origin, with the cookie of whoever is signed in', async () => {
    const page = await world.atDesk('office')
    const told = await page.evaluate(`${story}; story.tell(${JSON.stringify(setting('browser'))})`)
    expect(told).toEqual(comesOf('browser'))
  })

  /** A page of somebody else's, on the same machine as the mailbox but not of its origin, whose reader is signed in. */
  async function elsewhere(): Promise<Page> {
    const page = await world.atDesk('office')
    await page.goto(site.url)
    return page
  }
  const whoIs = (page: Page, options: object) =>
    page.evaluate(`${story}; story.whoIs(${JSON.stringify({ retries: 0, ...options })})`)

  test('on another origin, cookies are sent only when the page says so', async () => {
    const page = await elsewhere()
    expect(await whoIs(page, { baseUrl: gateway.url })).toBe('unauthenticated')
    expect(await whoIs(page, { baseUrl: gateway.url, credentials: 'omit' })).toBe('unauthenticated')
    expect(await whoIs(page, { baseUrl: gateway.url, credentials: 'include' })).toBe('周示例')
  })

  test('on another origin that the server does not let ask, it is `unavailable`', async () => {
    expect(await whoIs(await elsewhere(), { baseUrl: world.url, credentials: 'include' })).toBe('unavailable')
  })
})
