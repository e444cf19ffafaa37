/** What a visit fetches besides the page itself, opened and written in; whom else it asks; what it keeps. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Frame, Page, Request } from 'playwright-core'
import { arrive, newContext, type Placed, settleMs } from './visit.ts'

export interface Fetched {
  requests: number
  raw: number
  /** Each body by itself at the highest level, whether or not it was sent so. */
  gzip: number
  brotli: number
  /** As it came, with headers. */
  sent: number
  /** Asked of anything but this machine, and refused. */
  elsewhere: string[]
  /** Names under which something was stored before a word was written. */
  stored: string[]
}

export async function inventory(browser: Browser, placed: Placed): Promise<Fetched> {
  const context = await newContext(browser)
  const fetched: Fetched = { requests: 0, raw: 0, gzip: 0, brotli: 0, sent: 0, elsewhere: [], stored: [] }
  try {
    await context.route(isElsewhere, (route) => {
      fetched.elsewhere.push(new URL(route.request().url()).hostname)
      return route.abort()
    })
    const page = await context.newPage()
    const weighed: Promise<void>[] = []
    page.on('requestfinished', (request) => {
      if (request.url() !== placed.address && !isElsewhere(new URL(request.url())))
        weighed.push(weigh(request, fetched))
    })
    const { frame } = await arrive(page, placed)
    await page.waitForTimeout(settleMs)
    fetched.stored = await storedBy(context, page)
    await Promise.all(weighed)
    await write(page, frame)
    return fetched
  } finally {
    await context.close()
  }
}

function isElsewhere({ protocol, hostname }: URL): boolean {
  return /^(https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)
}

async function weigh(request: Request, fetched: Fetched): Promise<void> {
  const [response, sizes] = await Promise.all([request.response(), request.sizes()])
  const body = (await response?.body().catch(() => undefined)) ?? Buffer.alloc(0)
  fetched.requests += 1
  fetched.sent += sizes.responseBodySize + sizes.responseHeadersSize
  if (body.length === 0) return
  fetched.raw += body.length
  fetched.gzip += gzipSync(body, { level: 9 }).length
  fetched.brotli += brotliCompressSync(body).length
}

async function storedBy(context: BrowserContext, page: Page): Promise<string[]> {
  const { cookies, origins } = await context.storageState()
  const session = await page.evaluate(() => Object.keys(sessionStorage))
  const local = origins.flatMap(({ localStorage }) => localStorage)
  return [...[...cookies, ...local].map(({ name }) => name), ...session]
}

/** The claim that it can be written in is put to the test. */
async function write(page: Page, frame: Frame): Promise<void> {
  const text = '风机'
  await frame.evaluate(() => window.benchSeen.field?.focus())
  await page.keyboard.insertText(text)
  const written = await frame.evaluate(() => window.benchSeen.field?.value)
  if (written !== text) throw new Error(`what was typed is not in the form: ${written}`)
}
