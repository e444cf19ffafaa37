/** The console's policy pages: an administrator of the county changes its rules. */
const admin = 'admin@county.example'
const wide = { width: 'wide' }
const night = { dark: true, suffix: '-dark' }
const phone = { width: 'phone', brief: true }
const slug = 'xianzhang'

async function go(page, { origin }, place = '') {
  await page.goto(`${origin}/admin/manage/policies/${slug}${place && `/${place}`}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(600)
}

async function chapter(page, name) {
  const list = page.getByLabel('规则的章节').first()
  const select = page.locator('select.which')
  if (await select.isVisible()) await select.selectOption({ label: await labelLike(select, name) })
  else await list.getByRole('button', { name: new RegExp(`^${name}`) }).click()
}

function labelLike(select, name) {
  return select.evaluate(
    (one, wanted) => [...one.options].find((option) => option.label.startsWith(wanted)).label,
    name,
  )
}

/** A longer limit for the rest, and a rule that never applies. */
async function draft(page, stage) {
  await go(page, stage)
  await chapter(page, '时限')
  await page.getByRole('button', { name: '多久：5' }).first().click()
  await page.getByRole('button', { name: '少一点' }).click()
  await page.getByRole('button', { name: '加一条：时限' }).last().click()
  await page.getByText('请填写').first().waitFor()
  await page.getByRole('button', { name: /^全部设置：匿名的/ }).click()
  await page.getByRole('button', { name: '↓ 下移' }).click()
  await page.getByRole('button', { name: /^移到/ }).waitFor()
  await page.waitForTimeout(1800)
}

export const policyScreens = [
  {
    name: 'policy',
    as: admin,
    look: [wide, { ...wide, ...night }],
    reach: async (page, stage) => {
      await draft(page, stage)
      await page.getByRole('button', { name: '多久：4' }).first().click()
      await page.waitForTimeout(900)
    },
  },
  {
    name: 'policy-phone',
    as: admin,
    look: phone,
    reach: async (page, stage) => {
      await go(page, stage)
      await chapter(page, '时限')
      await page.getByRole('button', { name: '多久：2' }).first().click()
      await page.waitForTimeout(900)
    },
  },
  {
    name: 'policy-condition',
    as: admin,
    look: wide,
    reach: async (page, stage) => {
      await go(page, stage)
      await chapter(page, '审核')
      await page
        .getByRole('button', { name: /^用于哪些来信/ })
        .first()
        .click()
      await page.waitForTimeout(400)
    },
  },
  {
    name: 'policy-compare',
    as: admin,
    reach: async (page, stage) => {
      await go(page, stage, 'compare')
      await page.waitForTimeout(400)
    },
  },
  {
    name: 'policy-rehearsal',
    as: admin,
    look: wide,
    reach: async (page, stage) => {
      await go(page, stage)
      await chapter(page, '时限')
      await page.getByRole('button', { name: '删去' }).click()
      await page.getByRole('button', { name: '多久：4' }).first().click()
      await page.getByRole('button', { name: '少一点' }).click()
      await page.getByRole('button', { name: '少一点' }).click()
      await page.waitForTimeout(1500)
      await page.getByRole('link', { name: '试运行' }).click()
      await page.getByRole('button', { name: '开始试运行' }).click()
      await page.getByRole('button', { name: '再试一次' }).waitFor()
    },
  },
  {
    name: 'policy-presets',
    as: admin,
    reach: async (page, stage) => {
      await go(page, stage, 'presets')
      await page.getByRole('button', { name: '放进草稿' }).first().waitFor()
    },
  },
  {
    name: 'policy-publish',
    as: admin,
    reach: async (page, stage) => {
      await draft(page, stage)
      await page.getByRole('button', { name: '删去' }).last().click()
      await page.waitForTimeout(1800)
      await page.getByRole('button', { name: '发布…' }).click()
      await page.getByLabel('为什么改').fill('按县政府常务会议定，缩短办理时限。')
    },
  },
  {
    name: 'policy-history',
    as: admin,
    reach: async (page, stage) => {
      await go(page, stage, 'history')
      await page.waitForTimeout(400)
    },
  },
]
