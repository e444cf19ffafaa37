/** The mailbox's own page where no script runs. */
import { demoSlug } from '../../packages/server/src/demo/tenant.ts'

const common = { plain: true, whole: true }
const phone = { width: 'phone' }

async function write(page, origin) {
  await page.goto(`${origin}/m/${demoSlug}`)
  await page.getByRole('radio', { name: '投诉' }).check()
  await page.getByRole('radio', { name: '谁也不知道（匿名）' }).check()
  await page.getByLabel('标题').fill('班车站牌看不清')
  await page.getByLabel('正文').fill('北门班车站牌的字掉了，新来的同事找不到。\n请换一块。')
}

const send = (page) => page.getByRole('button', { name: '寄出这封信' }).click()

export const plainScreens = [
  {
    ...common,
    name: 'plain-form',
    look: [{}, { ...phone, suffix: '-phone' }],
    reach: (page, { origin }) => write(page, origin),
  },
  {
    ...common,
    name: 'plain-errors',
    look: phone,
    reach: async (page, { origin }) => {
      await page.goto(`${origin}/m/${demoSlug}`)
      await send(page)
      await page.getByRole('alert').waitFor()
    },
  },
  {
    ...common,
    name: 'plain-receipt',
    look: phone,
    reach: async (page, { origin }) => {
      await write(page, origin)
      await send(page)
      await page.getByRole('heading', { name: '信收到了' }).waitFor()
    },
  },
  {
    ...common,
    name: 'plain-tracking',
    look: [{}, { ...phone, dark: true, suffix: '-phone-dark' }],
    reach: async (page, { origin, codes: { answered } }) => {
      await page.goto(`${origin}/m/${answered.mailbox}/query`)
      await page.getByLabel('信件编码').fill(answered.letterCode)
      await page.getByLabel('查询码').fill(answered.queryCode)
      await page.getByRole('button', { name: '查询', exact: true }).click()
      await page.getByRole('heading', { name: '经过' }).waitFor()
    },
  },
]
