/** Opens pages as their readers would, and takes pictures of them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { demoPassword } from '../../packages/server/src/demo/tenant.ts'
import { browserArgs, ensureBrowser } from '../browser.mjs'
import { root } from '../machine.mjs'
import { looks, widths } from './looks.mjs'
import { withPalette } from './palette.mjs'

const { chromium } = createRequire(join(root, 'test/package.json'))('playwright-core')
const folder = join(root, 'docs/pictures')
/** A page may be longer: what comes below is more of the same. */
const highest = 2600

export async function openCamera(origin) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs, '--lang=zh-CN'] })
  const known = new Map()
  const signedIn = (email) => {
    if (!known.has(email)) known.set(email, signIn(browser, { email, origin }))
    return known.get(email)
  }
  return { open: (screen, options) => open(browser, screen, { ...options, signedIn }), close: () => browser.close() }
}

/** @param scripts whether a page without scripts is to run those that look at it: its own do not arrive then */
async function open(browser, { as, plain, look }, { scripts, signedIn }) {
  const { width, dark, height } = looks(look)[0]
  const context = await browser.newContext({
    viewport: { ...widths[width], ...(height ? { height } : {}) },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    javaScriptEnabled: !plain || scripts,
    storageState: as ? await signedIn(as) : undefined,
  })
  context.setDefaultTimeout(10_000)
  if (plain) await context.route('**/widget/**', (route) => route.abort())
  return context.newPage()
}

async function signIn(browser, { email, origin }) {
  const context = await browser.newContext()
  const data = { email, password: demoPassword }
  const answer = await context.request.post(`${origin}/auth/sign-in/email`, { data, headers: { origin } })
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`)
  const state = await context.storageState()
  await context.close()
  return state
}

/** Every picture of a screen, one for each look. */
export async function takeAll(page, { name, look, whole }) {
  await page.mouse.move(0, 0)
  for (const { suffix, width, dark, height, brief } of looks(look)) {
    const view = { ...widths[width], ...(height ? { height } : {}) }
    await page.setViewportSize(view)
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    await settle(page)
    if (whole && !brief) await stretch(page, view)
    await take(page, `${name}${suffix}`)
  }
}

/** A window as high as the page, which is more than a picture of all of it: what sticks to its foot is there, and what a frame holds is drawn. */
async function stretch(page, { width }) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(height, highest) })
  await settle(page)
}

/** Fonts are there, and what was measured has been drawn again. */
export async function settle(page) {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
}

async function take(page, name) {
  const picture = withPalette(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.png`), picture)
  console.log(`docs/pictures/${name}.png  ${Math.ceil(picture.length / 1024)} kB`)
}
