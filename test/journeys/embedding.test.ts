/** The snippet on somebody's page: on a site that the mailbox lists, and on one that it does not. */
import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedWorld, serveWorld } from '../world/served.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
})
afterAll(() => world.close())

/** How far things moved by themselves (CLS), from the first paint. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { shifted: 0 }
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) seen.shifted += (shift as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(globalThis, { seen })
  })
  return () => page.evaluate(() => (globalThis as unknown as { seen: { shifted: number } }).seen.shifted)
}

/** Another origin than the mailbox's, with words above and below the snippet. */
async function siteWith(mailbox: string): Promise<{ url: string; close: () => Promise<unknown> }> {
  const html = `<!doctype html><meta charset="utf-8"><style>yanlu-mailbox:not(:defined) { display: block; height: 720px }</style><h1>通知</h1>
    <script type="module" src="${world.url}/yanlu.js"></script>
    <yanlu-mailbox mailbox="${mailbox}"></yanlu-mailbox><p>页脚</p>`
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}/`, close: () => new Promise((resolve) => server.close(resolve)) }
}

test('on a site that is listed it opens, and nothing moves by itself', async () => {
  const page = await world.visit()
  const shifted = await watchShifts(page)
  await page.goto(world.siteUrl)
  await page.locator('yanlu-mailbox[state=ready]').waitFor()
  await page.frameLocator('yanlu-mailbox iframe').getByLabel('标题').waitFor()
  expect(await shifted()).toBe(0)
  expect(page.complaints).toEqual([])
})

test('on a site that is not, strangers see nothing and the owner sees why', async () => {
  const site = await siteWith('biejia')
  const page = await world.visit()
  const shifted = await watchShifts(page)
  await page.clock.install()
  await page.goto(site.url)
  await page.locator('yanlu-mailbox iframe').waitFor({ state: 'attached' })
  await expect.poll(() => page.complaints.join('\n')).toContain('frame-ancestors')
  await page.clock.fastForward(60_000)
  await page.locator('yanlu-mailbox[state=refused]').waitFor()
  expect(await page.locator('yanlu-mailbox iframe').isVisible()).toBe(false)
  const said = page.complaints.filter((line) => line.startsWith('言路'))
  expect(said).toHaveLength(1)
  for (const word of ['biejia', new URL(site.url).origin, `${world.url}/admin/`]) expect(said[0]).toContain(word)
  expect(await shifted()).toBe(0)
  await site.close()
})

test('the room of a mailbox that did not open goes once it is out of sight', async () => {
  const site = await siteWith('biejia')
  const page = await world.visit({ viewport: { width: 1280, height: 500 } })
  await page.clock.install()
  await page.goto(site.url)
  await page.clock.fastForward(60_000)
  const mailbox = page.locator('yanlu-mailbox[state=refused]')
  await mailbox.waitFor({ state: 'attached' })
  expect(await mailbox.evaluate((element) => element.clientHeight)).toBe(720)
  await page.evaluate(() => {
    document.body.style.paddingBottom = '2000px'
    scrollTo(0, document.body.scrollHeight)
  })
  await expect.poll(() => mailbox.evaluate((element) => element.clientHeight)).toBe(0)
  await site.close()
})
