/**
 * `pnpm pictures`: takes docs/pictures/*.png anew, of the real server with its demo, in a real browser.
 *
 * The server runs on a data folder of its own, made for this and removed afterwards; build first (`pnpm build`).
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword, demoSlug } from '../packages/server/src/demo/tenant.ts'
import { browserArgs, ensureBrowser } from './browser.mjs'
import { root } from './machine.mjs'

const { chromium } = createRequire(join(root, 'test/package.json'))('playwright-core')
const port = 4690
const origin = `http://localhost:${port}`
const site = `http://127.0.0.1:${port}/demo/`
const pictures = join(root, 'docs/pictures')
const desktop = { width: 1280, height: 860 }
const phone = { width: 390, height: 844 }

const folder = mkdtempSync(join(tmpdir(), 'yanlu-pictures-'))
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
  const codes = await writer()
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
  const [letterCode, queryCode] = await small.evaluate(readCodes)
  await small.context().close()
  return { letterCode, queryCode }
}

function readCodes() {
  const find = (node, wanted) => {
    const own = node.querySelector(wanted)
    if (own) return own.textContent
    for (const child of node.querySelectorAll('*')) {
      const found = child.shadowRoot && find(child.shadowRoot, wanted)
      if (found) return found
    }
    return null
  }
  return ['letter', 'query'].map((code) => find(document, `[data-code=${code}]`))
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

/** The writer reads the letter again with both codes, after the office has accepted and assigned it. */
async function tracking({ letterCode, queryCode }) {
  const office = await signIn('office@demo.example')
  const desk = await open(`${origin}/admin/?show=received`, { signedIn: office })
  await desk.close()
  await handle(office)
  const page = await open(`${origin}/m/${demoSlug}#query`, { viewport: { width: 1080, height: 900 } })
  await page.getByLabel(/信件编码/).fill(letterCode)
  await page.getByLabel(/查询码/).fill(queryCode)
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await page.getByText('夜班食堂窗口关得太早').first().waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'tracking')
  await page.context().close()
}

/** What the console's buttons send. */
async function handle(office) {
  const letter = await idOf(office, '夜班食堂窗口关得太早')
  const context = await browser.newContext({ storageState: office })
  const send = (path, data) =>
    context.request.post(`${origin}/v1/letters/${letter}/${path}`, { data, headers: { origin } })
  const { seq } = await (await context.request.get(`${origin}/v1/letters/${letter}`)).json()
  const accepted = await (await send('accept', { seen: seq, disposition: 'assign' })).json()
  const { units } = await (await context.request.get(`${origin}/v1/units`)).json()
  const unit = units.find(({ name }) => name === '行政后勤部').id
  await send('assign', { seen: accepted.seq, units: [unit], requirements: '请核实夜班就餐人数，先保证今晚有热饭。' })
  await context.close()
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
  const letter = await idOf(office, '二号车间除尘风机停了三周')
  await shoot(`${origin}/admin/?show=all`, 'inbox', { signedIn: office })
  await shoot(`${origin}/admin/?show=all`, 'inbox-dark', { signedIn: office, colorScheme: 'dark' })
  await shoot(`${origin}/admin/letters/${letter}`, 'letter', {
    signedIn: office,
    viewport: { width: 1280, height: 1000 },
  })
  await shoot(`${origin}/admin/letters/${letter}`, 'phone-letter', { signedIn: unit, viewport: phone })
}

async function shoot(address, name, options) {
  const page = await open(address, options)
  await page.getByText('二号车间除尘风机停了三周').first().waitFor()
  await page.waitForTimeout(500)
  await take(page, name)
  await page.context().close()
}
