/** What whoever writes sees, by the steps they take. */
import { demoSlug } from '../../packages/server/src/demo/tenant.ts'

const own = (slug, hash = '') => `/m/${slug}${hash}`
const phone = { width: 'phone' }
const both = [{}, { ...phone, suffix: '-phone' }]
const brief = { brief: true }
const night = { dark: true, suffix: '-dark' }

const words = {
  title: '质检台的灯太暗',
  text: '三号质检台的灯坏了两支，看不清划痕。\n上周漏检三件，都是夜班的。\n请派人换灯，再加一盏台灯。',
}

async function write(place, { category = '投诉', name } = {}) {
  await place.getByRole('radio', { name: category }).first().check()
  await place.getByLabel('标题').fill(words.title)
  await place.getByLabel('正文').fill(words.text)
  if (name) await place.getByLabel('姓名').fill(name)
}

async function goOn(page, more) {
  await write(page, more)
  await page.getByRole('button', { name: '下一步：预览' }).click()
  await page.getByRole('heading', { name: '寄出以前，再看一遍' }).waitFor()
}

async function send(page, more) {
  await goOn(page, more)
  await page.getByRole('button', { name: '寄出这封信' }).click()
  await page.getByRole('heading', { name: '信收到了' }).waitFor()
}

/** As one comes upon the page, with the focus nowhere. */
const top = (page) =>
  page.evaluate(() => {
    document.activeElement?.blur()
    scrollTo(0, 0)
  })

/** A mailbox on somebody else's page. */
const embedded = [
  { name: 'site', at: '', category: '投诉' },
  { name: 'site-county', at: 'county/', category: '求助' },
  { name: 'site-college', at: 'college/', category: '建议' },
].map(({ name, at, category }) => ({
  name,
  look: { height: 1040 },
  reach: async (page, { site }) => {
    await page.goto(`${site}${at}`)
    await write(page.frameLocator('iframe'), { category })
    await page.frameLocator('iframe').getByLabel('正文').blur()
    await page.waitForTimeout(500)
    await top(page)
  },
}))

const steps = [
  {
    name: 'form',
    look: [
      { ...phone, ...brief },
      { ...phone, ...night },
    ],
    whole: true,
    reach: async (page, { origin }) => {
      await page.goto(origin + own(demoSlug))
      await write(page, { name: '许一文' })
      await top(page)
    },
  },
  {
    name: 'anonymous',
    look: phone,
    reach: async (page, { origin }) => {
      await page.goto(origin + own(demoSlug))
      await page.getByRole('radio', { name: '谁也不知道（匿名）' }).check()
      const facts = page.getByText('匿名是怎么回事')
      await facts.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    },
  },
  {
    name: 'form-errors',
    look: phone,
    whole: true,
    reach: async (page, { origin }) => {
      await page.goto(origin + own(demoSlug))
      await page.getByRole('button', { name: '下一步：预览' }).click()
      await page
        .getByText('还有 3 处要改')
        .or(page.getByText(/还有 \d 处要改/))
        .first()
        .waitFor()
    },
  },
  {
    name: 'check',
    look: both,
    whole: true,
    reach: async (page, { origin }) => {
      await page.goto(origin + own(demoSlug))
      await goOn(page, { name: '许一文' })
    },
  },
  {
    name: 'receipt',
    look: [{ ...phone, ...brief }, { suffix: '-desktop' }],
    whole: true,
    reach: async (page, { origin }) => {
      await page.goto(origin + own(demoSlug))
      await send(page, { name: '许一文' })
      await top(page)
    },
  },
  {
    name: 'query',
    look: phone,
    whole: true,
    reach: async (page, { origin }) => {
      await page.goto(origin + own(demoSlug, '#query'))
      await page.getByLabel('信件编码').fill('7K2M9QXD')
      await page.getByLabel('查询码').fill('H4T8 2WNZ 0C7R VJ5M K9GX')
      await page.getByRole('button', { name: '查询', exact: true }).click()
    },
  },
  {
    name: 'no-mailbox',
    look: phone,
    reach: async (page, { origin }) => {
      await page.goto(origin + own('none'))
      await page.getByRole('heading').first().waitFor()
    },
  },
]

/** A letter read again with both codes, at every turn it can take. */
const following = [
  { name: 'tracking', letter: 'underway', look: [{ ...brief, height: 1000 }, { ...phone, suffix: '-phone' }, night] },
  { name: 'tracking-answered', letter: 'answered', look: [{}, { ...phone, ...night, suffix: '-phone-dark' }] },
  { name: 'tracking-closed', letter: 'closed', look: {} },
  { name: 'tracking-declined', letter: 'declined', look: phone },
  { name: 'tracking-sent-back', letter: 'sentBack', look: phone },
  { name: 'tracking-completing', letter: 'completing', look: phone },
  { name: 'tracking-overdue', letter: 'overdue', look: phone },
].map(({ letter, ...screen }) => ({ ...screen, whole: true, reach: (page, stage) => follow(page, stage, letter) }))

const disputing = {
  name: 'tracking-dispute',
  look: phone,
  reach: async (page, stage) => {
    await follow(page, stage, 'answered')
    await page.getByText('对答复有异议').first().click()
    await page.getByLabel(/哪里不对/).fill('只说月底前更换，没有说施工期间怎样排水。')
    await page.getByLabel(/哪里不对/).evaluate((field) => field.scrollIntoView({ block: 'center' }))
  },
}

async function follow(page, { origin, codes }, name) {
  const { mailbox, letterCode, queryCode } = codes[name]
  await page.goto(origin + own(mailbox, '#query'))
  await page.getByLabel('信件编码').fill(letterCode)
  await page.getByLabel('查询码').fill(queryCode)
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await page.getByRole('heading', { name: '经过' }).waitFor()
  await top(page)
}

export const writerScreens = [...embedded, ...steps, ...following, disputing]
