/** One visit with a cold cache: how long until the form can be typed into, and what moved meanwhile. */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { watch } from './probe.ts'
import type { Product } from './products.ts'

export interface Placed {
  product: Product
  address: string
}

/** Lighthouse's figures for a phone on slow 4G. */
export const slowly = { cpu: 4, latencyMs: 150, downKbit: 1_600, upKbit: 750 }
export type Conditions = 'plain' | 'slow'

export interface Timed {
  usableMs: number
  /** Of the page around, and within the product's own frame. */
  shift: number
  frameShift: number
}

export const settleMs = 1_000
const patienceMs = 60_000

export async function time(browser: Browser, placed: Placed, conditions: Conditions): Promise<Timed> {
  const context = await newContext(browser)
  try {
    const page = await context.newPage()
    if (conditions === 'slow') await slowDown(context, page)
    const { usableMs } = await arrive(page, placed)
    await page.waitForTimeout(settleMs)
    const [shift = 0, ...within] = await Promise.all(page.frames().map(shiftIn))
    if (conditions === 'slow') await refuseOwnProcess(context, page)
    return { usableMs, shift, frameShift: within.reduce((sum, one) => sum + one, 0) }
  } finally {
    await context.close()
  }
}

export function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
}

/** Until somebody could begin to type, and the frame where. @throws when that does not come. */
export async function arrive(page: Page, { product, address }: Placed): Promise<{ usableMs: number; frame: Frame }> {
  const { opened, field } = product
  await page.addInitScript(watch, { opened, field })
  const said = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('usable at '),
    timeout: patienceMs,
  })
  await page.goto(address, { waitUntil: 'commit' })
  const usableAt = Number((await said).text().slice('usable at '.length))
  const usableMs = usableAt - (await page.evaluate(() => performance.timeOrigin))
  return { usableMs, frame: page.frames().at(-1) as Frame }
}

function shiftIn(frame: Frame): Promise<number> {
  return frame.evaluate(() => window.benchSeen.shift)
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  const { cpu, latencyMs, downKbit, upKbit } = slowly
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: (downKbit * 1000) / 8,
    uploadThroughput: (upKbit * 1000) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

/** What slows the page down does not reach a frame in a process of its own: the browser is told to make none. */
async function refuseOwnProcess(context: BrowserContext, page: Page): Promise<void> {
  for (const frame of page.frames().slice(1)) {
    const apart = await context.newCDPSession(frame).then(
      () => true,
      () => false,
    )
    if (apart) throw new Error('a frame had a process of its own and was not slowed down')
  }
}
