/** The world on a real port, and people in a real browser. */
import { createServer } from 'node:net'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { password } from './tenants.ts'
import { openWorld, type World } from './world.ts'

/** A world on a real port, without anybody looking at it. */
export interface ListeningWorld extends World {
  /** Origin of mailboxes and console. */
  url: string
}

export interface ServedWorld extends ListeningWorld {
  /** The demo site, on another site than the mailbox. */
  siteUrl: string
  /** A page of somebody's own, with what went wrong on it. */
  visit(options?: BrowserContextOptions): Promise<Page & { complaints: string[] }>
  /** Somebody signed in to the console. */
  atDesk(who: string, options?: BrowserContextOptions): Promise<Page & { complaints: string[] }>
}

export async function listeningWorld(options: { now?: string } = {}): Promise<ListeningWorld> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const world = await openWorld({ origin: { engine: 'postgres', ownerUrl: inject('postgresUrl') }, url, ...options })
  const server = serve({ fetch: world.app.fetch, port, hostname: '127.0.0.1' })
  const close = async () => {
    await new Promise((resolve) => server.close(resolve))
    await world.close()
  }
  return { ...world, url, close }
}

export async function serveWorld(options: { now?: string } = {}): Promise<ServedWorld> {
  const world = await listeningWorld(options)
  const { url } = world
  const browser = await chromium.launch(inject('browser'))
  const visit = (settings?: BrowserContextOptions) => openPage(browser, settings)
  return {
    ...world,
    siteUrl: `${url.replace('localhost', '127.0.0.1')}/demo/`,
    visit,
    atDesk: async (who, settings) => {
      const page = await visit(settings)
      await page.goto(`${url}/admin/`)
      await page.getByLabel('电子信箱').fill(who.includes('@') ? `${who}.example` : `${who}@demo.example`)
      await page.getByLabel('密码').fill(password)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('navigation', { name: '主导航' }).waitFor()
      page.complaints.length = 0
      return page
    },
    close: async () => {
      await browser.close()
      await world.close()
    },
  }
}

/** Complaints: scripts that failed and whatever a security policy stopped. */
async function openPage(browser: Browser, settings: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 1000 },
    ...settings,
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return Object.assign(page, { complaints })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
