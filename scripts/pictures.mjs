/**
 * `pnpm pictures`: takes docs/pictures/*.png anew, of the real server with its demo, in a real browser.
 *
 * What is not built yet is built. The server runs on a data folder of its own, made for this and removed afterwards.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword, demoSlug } from '../packages/server/src/demo/tenant.ts'
import { browserArgs, ensureBrowser } from './browser.mjs'
import { root } from './machine.mjs'
import { seedStory } from './picture-story.mjs'
import { build, fail } from './workspace.mjs'

const { chromium } = createRequire(join(root, 'test/package.json'))('playwright-core')
const port = 4690
const origin = `http://localhost:${port}`
const site = `http://127.0.0.1:${port}/demo/`
const pictures = join(root, 'docs/pictures')
const desktop = { width: 1280, height: 860 }
const phone = { width: 390, height: 844 }

if (!build()) fail('构建失败，原因见上。', 'The build failed; the reason is above.')
const folder = mkdtempSync(join(tmpdir(), 'yanlu-pictures-'))
const codes = await seedStory(folder, origin)
const server = spawn(process.execPath, [join(root, 'packages/server/src/main.ts')], {
  env: {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    YANLU_DATA: folder,
    YANLU_LOG: 'error',
    DATABASE_URL: '',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
})
mkdirSync(pictures, { recursive: true })
let browser
try {
  await ready()
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs })
  await writer()
  await tracking(codes)
  await clerk()
} finally {
  await browser?.close()
  server.kill('SIGTERM')
  await new Promise((ended) => server.once('exit', ended))
  rmSync(folder, { recursive: true, force: true })
}

async function ready(tries = 120) {
  for (let left = tries; left > 0; left -= 1) {
    if (
      await fetch(`${origin}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    if (server.exitCode !== null) throw new Error('the server did not start')
    await new Promise((next) => setTimeout(next, 500))
  }
  throw new Error('the server was not ready within a minute')
}

function open(address, { viewport = desktop, colorScheme = 'light', signedIn } = {}) {
  const options = { viewport, colorScheme, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', storageState: signedIn }
  return browser.newContext(options).then(async (context) => {
    const page = await context.newPage()
    await page.goto(address)
    return page
  })
}

async function take(page, name, what = page) {
  await page.evaluate(() => document.fonts.ready)
  const path = join(pictures, `${name}.png`)
  await what.screenshot({ path, animations: 'disabled', caret: 'hide' })
  console.log(`docs/pictures/${name}.png  ${Math.ceil(statSync(path).size / 1024)} kB`)
}

/** A letter on somebody else's page, then the same form on a phone, sent, and its receipt. */
async function writer() {
  const page = await open(site)
  await write(page.frameLocator('iframe'))
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'site')
  await page.context().close()

  const small = await open(`${origin}/m/${demoSlug}`, { viewport: phone })
  await small.getByText('投诉', { exact: true }).click()
  await small.evaluate(() => scrollTo(0, 0))
  await take(small, 'phone-form')
  await write(small)
  await small.getByRole('button', { name: /下一步/ }).click()
  await small.getByRole('button', { name: '寄出这封信' }).click()
  await small.getByRole('button', { name: '打印' }).waitFor()
  await small.evaluate(() => scrollTo(0, 0))
  await take(small, 'phone-receipt')
  await small.context().close()
}

async function write(place) {
  await place.getByText('投诉', { exact: true }).click()
  await place.getByLabel('标题').fill('夜班食堂窗口关得太早')
  await place
    .getByLabel('正文')
    .fill(
      '夜班二十点休息，食堂十九点半就关窗口。\n上周起三次没有吃上饭，同班十二人都一样。\n希望留一个窗口到二十一点。',
    )
}

/** The writer reads a letter of twelve days ago again, with both codes. */
async function tracking({ letterCode, queryCode }) {
  const page = await open(`${origin}/m/${demoSlug}#query`, { viewport: { width: 1080, height: 1000 } })
  await page.getByLabel(/信件编码/).fill(letterCode)
  await page.getByLabel(/查询码/).fill(queryCode)
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await page.locator('yanlu-clock').first().waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'tracking')
  await page.context().close()
}

async function idOf(signedIn, title) {
  const context = await browser.newContext({ storageState: signedIn })
  const { letters } = await (await context.request.get(`${origin}/v1/letters?show=all&limit=100`)).json()
  await context.close()
  return letters.find((letter) => letter.title === title).id
}

async function signIn(email) {
  const context = await browser.newContext()
  const data = { email, password: demoPassword }
  const answer = await context.request.post(`${origin}/auth/sign-in/email`, { data, headers: { origin } })
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`)
  const state = await context.storageState()
  await context.close()
  return state
}

async function clerk() {
  const office = await signIn('office@demo.example')
  const unit = await signIn('equipment@demo.example')
  const [atUnit, reported] = await Promise.all([
    idOf(office, '二号车间除尘风机停了三周'),
    idOf(office, '班前会改成站立五分钟'),
  ])
  await shoot(`${origin}/admin/?show=all`, 'inbox', { signedIn: office })
  await shoot(`${origin}/admin/?show=all`, 'inbox-dark', { signedIn: office, colorScheme: 'dark' })
  const tall = { width: 1280, height: 1000 }
  await shoot(`${origin}/admin/letters/${reported}`, 'letter', { signedIn: office, viewport: tall })
  await shoot(`${origin}/admin/letters/${atUnit}`, 'phone-letter', { signedIn: unit, viewport: phone })
}

async function shoot(address, name, options) {
  const page = await open(address, options)
  await page.locator('yanlu-clock, yanlu-gauge').first().waitFor()
  await page.waitForTimeout(500)
  await take(page, name)
  await page.context().close()
}
