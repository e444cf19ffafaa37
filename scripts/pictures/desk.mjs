/** The console of those who deal with letters. */
import { demoPassword } from '../../packages/server/src/demo/tenant.ts'
import { letters } from './letters.mjs'

const office = 'office@demo.example'
const phone = { width: 'phone' }
const night = { dark: true, suffix: '-dark' }

const signing = [
  {
    name: 'sign-in',
    look: [{}, { ...phone, ...night, suffix: '-phone-dark' }],
    reach: (page, { origin }) => page.goto(`${origin}/admin/`),
  },
]

async function inbox(page, { origin }, query = '') {
  await page.goto(`${origin}/admin/${query}`)
  await page.locator('desk-inbox').waitFor()
  await page.getByText('正在取信').waitFor({ state: 'detached' })
  await page.waitForTimeout(600)
}

const lists = [
  {
    name: 'inbox',
    as: office,
    look: [{}, night],
    reach: (page, stage) => inbox(page, stage, '?show=all'),
  },
  { name: 'inbox-phone', as: office, look: phone, reach: (page, stage) => inbox(page, stage) },
  { name: 'inbox-unit', as: 'services@demo.example', reach: (page, stage) => inbox(page, stage, '?show=all') },
  { name: 'inbox-empty', as: 'dyeing@works.example', reach: (page, stage) => inbox(page, stage) },
  {
    name: 'inbox-keys',
    as: office,
    reach: async (page, stage) => {
      await inbox(page, stage, '?show=all')
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
]

/** The page of a letter, found by its title in the list of whoever opens it. */
async function openLetter(page, { origin }, title) {
  const { letters: listed } = await (await page.request.get(`${origin}/v1/letters?show=all&limit=100`)).json()
  const letter = listed.find((one) => one.title === title)
  if (!letter) throw new Error(`no letter “${title}” here`)
  await page.goto(`${origin}/admin/letters/${letter.id}`)
  await page.getByRole('heading', { name: title }).waitFor()
  await page.waitForTimeout(300)
}

const tall = { height: 1000 }
const opened = [
  {
    name: 'letter',
    as: office,
    title: letters.reported.title,
    look: [tall, { width: 'wide', suffix: '-wide' }, { ...tall, ...night }],
  },
  { name: 'letter-leader', as: 'leader@demo.example', title: letters.submitted.title, look: tall },
  { name: 'letter-unit', as: 'equipment@demo.example', title: '二号车间除尘风机停了三周', look: tall },
  {
    name: 'phone-letter',
    as: 'equipment@demo.example',
    title: '二号车间除尘风机停了三周',
    look: [
      { ...phone, brief: true },
      { ...phone, suffix: '-whole' },
    ],
    whole: true,
  },
  { name: 'letter-underway', as: office, title: letters.underway.title, look: tall },
].map(({ title, ...screen }) => ({ ...screen, reach: (page, stage) => openLetter(page, stage, title) }))

const acting = [
  {
    name: 'composer',
    as: office,
    look: tall,
    reach: async (page, stage) => {
      await openLetter(page, stage, letters.reported.title)
      await page
        .getByRole('textbox', { name: '答复来信人' })
        .fill('许一文同志：\n来信收悉。行政后勤部核实后，自本月起增开三号窗口至二十一点，夜班同事都能吃上热饭。')
      await page.getByRole('button', { name: '答复来信人', exact: true }).last().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'act-accept',
    as: office,
    look: [tall, { ...phone, suffix: '-phone' }],
    reach: async (page, stage) => {
      await openLetter(page, stage, '在宿舍楼下设一个快递柜')
      await page
        .getByRole('button', { name: /^受理登记/ })
        .first()
        .click()
      await page.getByRole('radio', { name: /交办/ }).check()
    },
  },
  {
    name: 'act-extension',
    as: 'equipment@demo.example',
    reach: async (page, stage) => {
      await openLetter(page, stage, letters.underway.title)
      await page
        .getByRole('button', { name: /申请延期/ })
        .first()
        .click()
      await page.getByLabel('延期的原因').fill('循环泵要从厂家订货，节后才到。')
    },
  },
  {
    name: 'act-identity',
    as: office,
    look: tall,
    reach: async (page, stage) => {
      await openLetter(page, stage, '在宿舍楼下设一个快递柜')
      await page.getByRole('button', { name: '申请查看身份' }).click()
    },
  },
]

const notices = [
  {
    name: 'notices',
    as: office,
    reach: async (page, { origin }) => {
      await page.goto(`${origin}/admin/notices`)
      await page.getByRole('heading', { name: '通知' }).waitFor()
      await page.waitForTimeout(500)
    },
  },
]

/** Also what stands between a password and the desk, for somebody who turned the second step on just before. */
export const secondStep = {
  name: 'sign-in-code',
  reach: async (page, { origin }) => {
    await page.goto(`${origin}/admin/`)
    await page.getByLabel('电子信箱').fill('people@demo.example')
    await page.getByLabel('密码').fill(demoPassword)
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByLabel('验证码').waitFor()
  },
}

export const deskScreens = [...signing, ...lists, ...opened, ...acting, ...notices]
