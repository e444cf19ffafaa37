/** The mailbox's own page in a browser that runs no scripts, or cannot load ours, and how the application takes over. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { unitIds } from '../world/stages.ts'
import type { SlipCodes } from './steps.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld({ now: '2026-09-28T09:00:00+08:00' })
})
afterAll(() => world.close())

const own = () => `${world.url}/m/zongjingli`
const plain = { javaScriptEnabled: false }
const phone = { width: 360, height: 740 }

interface Written {
  title: string
  name?: string
}

async function write(page: Page, { title, name }: Written): Promise<void> {
  await page.getByRole('radio', { name: '投诉' }).check()
  if (name) await page.getByLabel('姓名').fill(name)
  else await page.getByRole('radio', { name: '谁也不知道（匿名）' }).check()
  await page.getByLabel('标题').fill(title)
  await page.getByLabel('正文').fill('路灯坏了两盏，昨天有人崴了脚。\n\n请派人看看。')
}

const send = (page: Page) => page.getByRole('button', { name: '寄出这封信' }).click()

async function slip(page: Page): Promise<SlipCodes> {
  await page.getByRole('heading', { name: '信收到了，请存好两个编码' }).waitFor()
  const [letterCode = '', queryCode = ''] = (await page.locator('.groups').allInnerTexts()).map((code) =>
    code.replace(/\s/g, ''),
  )
  return { letterCode, queryCode }
}

async function ask(page: Page, { letterCode, queryCode }: SlipCodes): Promise<void> {
  await page.getByLabel('信件编码').fill(letterCode)
  await page.getByLabel('查询码').fill(queryCode)
  await page.getByRole('button', { name: '查询', exact: true }).click()
}

async function arrived(title: string) {
  const { letters } = await (await world.as('office')).listLetters({ show: 'all', limit: 100 })
  return letters.filter((letter) => letter.title === title)
}

/** Accepted, assigned, signed in, reported, answered, through the desk's own operations. */
async function answeredAtTheDesk(title: string): Promise<void> {
  const [row] = await arrived(title)
  const letter = row?.id ?? ''
  const [office, unit] = [await world.as('office'), await world.as('services')]
  const accepted = await office.acceptLetter({ letter, seen: 2, disposition: 'assign' })
  const units = await unitIds(world, ['行政后勤部'])
  const assigned = await office.assignLetter({ letter, seen: accepted.seq, units })
  const signed = await unit.signInTask({ letter, task: 1, seen: assigned.seq })
  const reported = await unit.reportResult({ letter, task: 1, seen: signed.seq, text: '换好了。', outcome: 'solved' })
  await office.replyLetter({ letter, seen: reported.seq, text: '来信人：\n路灯已经修好，谢谢您提醒。' })
}

describe('without scripts', () => {
  test('a letter goes its whole way', async () => {
    const title = '三号门夜里没有灯'
    const page = await world.visit({ ...plain, viewport: phone })
    await page.goto(own())
    await send(page)
    await page.getByRole('link', { name: '正文：正文还没有写。写一两句也行。' }).waitFor()
    page.complaints.length = 0
    await write(page, { title, name: '田夜行' })
    await send(page)
    const codes = await slip(page)
    expect(codes.letterCode).toHaveLength(8)
    expect(codes.queryCode).toHaveLength(24)
    await answeredAtTheDesk(title)
    await page.getByRole('main').getByRole('link', { name: '查询来信' }).click()
    await ask(page, codes)
    await page.getByText('路灯已经修好，谢谢您提醒。').waitFor()
    const [seen] = await page.locator('body').allInnerTexts()
    for (const shown of ['已经答复您', '言信〔2026〕0001号', '行政后勤部', '您写来这封信'])
      expect(seen).toContain(shown)
    expect(seen).not.toMatch(/周示例|冯范例|换好了/)
    expect(page.url()).toBe(`${own()}/query`)
    expect(page.complaints).toEqual([])
  })

  test('pressed twice and reloaded it is one letter with the same codes', async () => {
    const page = await world.visit(plain)
    await page.goto(own())
    await write(page, { title: '按了两次的信' })
    await page.getByRole('button', { name: '寄出这封信' }).dblclick()
    const codes = await slip(page)
    await page.reload()
    expect(await slip(page)).toEqual(codes)
    expect(await arrived('按了两次的信')).toHaveLength(1)
  })

  test('whoever chose to stay unknown is asked for no name and told what that means', async () => {
    const page = await world.visit(plain)
    await page.goto(own())
    await page.getByLabel('姓名').fill('田夜行')
    await page.getByRole('radio', { name: '谁也不知道（匿名）' }).check()
    await page.getByText('两个编码是回来看答复的唯一办法').waitFor()
    expect(await page.getByLabel('姓名').isVisible()).toBe(false)
    await write(page, { title: '改了主意的信' })
    await send(page)
    await slip(page)
    expect(await arrived('改了主意的信')).toMatchObject([{ anonymous: true }])
  })

  test('the address of the query shows the query, as in the application', async () => {
    const page = await world.visit(plain)
    await page.goto(`${own()}#query`)
    expect(await page.getByRole('button', { name: '寄出这封信' }).isVisible()).toBe(false)
    await ask(page, { letterCode: '00000000', queryCode: '0'.repeat(24) })
    await page.getByRole('alert').getByText('两个编码对不上').waitFor()
    expect(await page.getByLabel('信件编码').inputValue()).toBe('00000000')
  })

  test('a keyboard finds the way, and begins where something is wrong', async () => {
    const page = await world.visit(plain)
    await page.goto(own())
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('跳到正文')
    await send(page)
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('键盘写的标题')
    expect(await page.getByLabel('标题').inputValue()).toBe('键盘写的标题')
  })

  test('on paper the receipt is the codes, their address and what was promised', async () => {
    const page = await world.visit(plain)
    await page.goto(own())
    await write(page, { title: '要打印的信' })
    await send(page)
    await slip(page)
    await page.emulateMedia({ media: 'print' })
    const [seen] = await page.locator('body').allInnerTexts()
    for (const shown of ['总经理信箱', '信件编码', `${own()}/query`, '告诉您是否受理']) expect(seen).toContain(shown)
    for (const left of ['快速离开', '再写一封']) expect(seen).not.toContain(left)
  })

  test('a site that holds the mailbox leads to its own page, and so does the frame', async () => {
    const page = await world.visit(plain)
    await page.goto(world.siteUrl)
    expect(await page.getByRole('link', { name: '给总经理信箱写信' }).getAttribute('href')).toBe(own())
    await page.goto(`${world.url}/embed/zongjingli`)
    expect(await page.getByRole('link', { name: /不用脚本也能写信/ }).getAttribute('href')).toBe('/m/zongjingli')
  })
})

/** Each page, reached as its reader reaches it. */
const pages: { name: string; reach: (page: Page) => Promise<unknown> }[] = [
  { name: 'form', reach: (page) => page.goto(own()) },
  { name: 'form, anonymous', reach: async (page) => write(await opened(page), { title: '' }) },
  { name: 'form in English', reach: (page) => page.goto(`${own()}?lang=en`) },
  { name: 'errors', reach: async (page) => send(await opened(page)) },
  { name: 'receipt', reach: async (page) => sent(page).then(() => slip(page)) },
  { name: 'query', reach: (page) => page.goto(`${own()}/query`) },
  {
    name: 'query, wrong',
    reach: async (page) => page.goto(`${own()}/query`).then(() => ask(page, { letterCode: '1', queryCode: '2' })),
  },
  { name: 'tracking, received', reach: async (page) => followed(page, async () => {}) },
  { name: 'tracking, answered', reach: async (page) => followed(page, answeredAtTheDesk) },
  { name: 'no mailbox', reach: (page) => page.goto(`${world.url}/m/none`) },
]

async function opened(page: Page): Promise<Page> {
  await page.goto(own())
  return page
}

async function sent(page: Page, title = '看样子的信'): Promise<void> {
  await write(await opened(page), { title })
  await send(page)
}

async function followed(page: Page, meanwhile: (title: string) => Promise<void>): Promise<void> {
  const title = `查询的信 ${Math.random()}`
  await sent(page, title)
  const codes = await slip(page)
  await meanwhile(title)
  await page.goto(`${own()}/query`)
  await ask(page, codes)
  await page.getByRole('heading', { name: '经过' }).waitFor()
  for (const details of await page.locator('details').all()) await details.locator('summary').first().click()
}

/** Scripts run, so that axe does; ours do not arrive. */
async function blocked(options: Parameters<ServedWorld['visit']>[0] = {}) {
  const page = await world.visit(options)
  await page.context().route('**/widget/**', (route) => route.abort())
  return page
}

describe.each(pages)('the page “$name”', ({ reach }) => {
  test('gives axe nothing to object to, light and dark, and fits a phone, 200 and 400 per cent', async () => {
    const page = await blocked()
    await reach(page)
    await page.evaluate(axe.source)
    expect(await objections(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await objections(page)).toEqual([])
    for (const width of [640, 360, 320]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
})

function objections(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as Axe).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
  })
}

interface Axe {
  axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
}

describe('where scripts run', () => {
  test('the application takes the page’s place before anybody can begin, asks the server nothing, and moves nothing', async () => {
    const page = await world.visit()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.addInitScript(() => {
      const seen = globalThis as { shift?: number }
      seen.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift = (seen.shift ?? 0) + (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(own())
    expect(await page.locator('#plain').count()).toBe(0)
    await page.getByRole('button', { name: '下一步：预览' }).waitFor()
    expect(asked.filter((path) => path.startsWith('/v1/'))).toEqual([])
    expect(await page.evaluate(() => (globalThis as { shift?: number }).shift)).toBeLessThan(0.01)
    expect(page.complaints).toEqual([])
  })

  test('whoever has begun before it came keeps the page they began on', async () => {
    const page = await world.visit()
    const late: (() => void)[] = []
    await page.route('**/widget/assets/frame-*.js', (route) => void late.push(() => route.continue()))
    await page.goto(own(), { waitUntil: 'commit' })
    await page.getByLabel('标题').fill('先写起来的信')
    await page.getByRole('button', { name: '寄出这封信' }).focus()
    for (const come of late) come()
    await page.waitForLoadState()
    await page.waitForFunction(() => customElements.get('yanlu-app'))
    expect(await page.getByLabel('标题').inputValue()).toBe('先写起来的信')
    await write(page, { title: '先写起来的信' })
    await send(page)
    await slip(page)
    expect(await arrived('先写起来的信')).toHaveLength(1)
  })

  test('but ours do not arrive, the page is whole', async () => {
    const page = await blocked()
    await page.goto(own())
    await write(page, { title: '脚本没到的信' })
    await send(page)
    await slip(page)
    expect(await arrived('脚本没到的信')).toHaveLength(1)
  })

  test('a letter beyond every bound is refused in words, in a browser too', async () => {
    const page = await blocked()
    await page.goto(own())
    await write(page, { title: '太长的信' })
    await page.getByLabel('正文').evaluate((field) => {
      ;(field as HTMLTextAreaElement).value = '长'.repeat(200_000)
    })
    await send(page)
    await page.getByRole('heading', { name: '太长了，没有收下' }).waitFor()
  })
})
