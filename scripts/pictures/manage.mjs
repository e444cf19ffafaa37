/** The console's other pages: one's own account, and what an administrator does. */
import { demoPassword } from '../../packages/server/src/demo/tenant.ts'
import { authenticatorCode } from './authenticator.mjs'
import { secondStep } from './desk.mjs'

const admin = 'admin@demo.example'
const phone = { width: 'phone', suffix: '-phone' }

async function go(page, { origin }, { at, heading }) {
  await page.goto(`${origin}/admin/${at}`)
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
  await page.waitForTimeout(600)
}

const account = [
  {
    name: 'account',
    as: 'people@demo.example',
    whole: true,
    reach: (page, stage) => go(page, stage, { at: 'account', heading: '账号与安全' }),
  },
  {
    name: 'two-step-scan',
    as: 'people@demo.example',
    reach: async (page, stage) => {
      await go(page, stage, { at: 'account', heading: '账号与安全' })
      await beginTwoStep(page)
    },
  },
  {
    name: 'recovery-codes',
    as: 'people@demo.example',
    whole: true,
    look: [{}, phone],
    reach: async (page, stage) => {
      await go(page, stage, { at: 'account', heading: '账号与安全' })
      await beginTwoStep(page)
      await page.getByText('扫不了？把密钥抄进去').click()
      const secret = (await page.locator('.secret').textContent()).replace(/\s/g, '')
      await page.getByLabel('验证器现在显示的六位数字').fill(authenticatorCode(secret))
      await page.getByRole('button', { name: '确认开启' }).click()
      await page.getByRole('heading', { name: /请存好恢复码/ }).waitFor()
    },
  },
  secondStep,
]

async function beginTwoStep(page) {
  await page.getByRole('button', { name: '开启两步登录' }).click()
  await page.getByLabel('现在的密码').fill(demoPassword)
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('验证器现在显示的六位数字').waitFor()
}

const sections = [
  { section: 'units', heading: '单位' },
  { section: 'roles', heading: '岗位', look: [{}, phone] },
  { section: 'mailboxes', heading: '信箱', look: [{}, { dark: true, suffix: '-dark' }] },
  { section: 'organisation', heading: '机构' },
  { section: 'members', heading: '人员', look: [{}, phone] },
].map(({ section, heading, look }) => ({
  name: section,
  as: admin,
  look,
  whole: true,
  reach: (page, stage) => go(page, stage, { at: `manage/${section}`, heading }),
}))

const changing = [
  {
    name: 'api-keys',
    as: admin,
    reach: async (page, stage) => {
      await go(page, stage, { at: 'manage/apiKeys', heading: '接口密钥' })
      await page.getByRole('button', { name: '新建密钥' }).click()
      await page.getByLabel('用途').fill('门户网站同步')
      await page.getByLabel('代表谁').selectOption({ index: 1 })
      await page.getByRole('checkbox').first().check()
      await page.getByRole('button', { name: '生成密钥' }).click()
      await page.getByText('只显示这一次').waitFor()
    },
  },
  {
    name: 'invite',
    as: admin,
    reach: async (page, stage) => {
      await go(page, stage, { at: 'manage/members', heading: '人员' })
      await page.getByRole('button', { name: '邀请同事' }).click()
      await page.getByLabel('姓名').fill('何新来')
      await page.getByLabel('电子信箱').fill('he@demo.example')
    },
  },
  {
    name: 'invitation',
    as: admin,
    reach: async (page, stage) => {
      await go(page, stage, { at: 'manage/members', heading: '人员' })
      await page.getByRole('button', { name: '邀请同事' }).click()
      await page.getByLabel('姓名').fill('何新来')
      await page.getByLabel('电子信箱').fill('he@demo.example')
      await page.getByLabel('岗位').selectOption('承办单位经办人')
      await page.getByLabel('单位').selectOption('设备管理部')
      await page.getByRole('button', { name: '发出邀请' }).click()
      const link = await page.getByText(/\/admin\/invitation#/).textContent()
      await page.context().clearCookies()
      await page.goto(link.trim())
      await page.getByText(/请您一起办理来信/).waitFor()
    },
  },
  {
    name: 'sandbox',
    as: 'office@sandbox.example',
    reach: (page, stage) => page.goto(`${stage.origin}/admin/`).then(() => page.waitForTimeout(800)),
  },
]

const own = [
  { kind: 'holiday', name: '厂运动会', from: '2026-10-23', to: '2026-10-23', basis: '青砚办〔2026〕示例 7 号' },
  { kind: 'worked', name: '设备大修值守', from: '2026-10-17', to: '2026-10-17', basis: '青砚办〔2026〕示例 8 号' },
  { kind: 'half', name: '职工大会', from: '2026-11-06', to: '2026-11-06', basis: '工会通知' },
]

/** Once: the calendar is the same for every picture. */
async function withOwnDays(page, { origin }) {
  const headers = { origin, 'sec-fetch-site': 'same-origin' }
  const { version, own: there } = await (await page.request.get(`${origin}/v1/calendar`)).json()
  if (there.length > 0) return
  const data = { seen: version, reason: '按公司安排', days: own }
  const answer = await page.request.put(`${origin}/v1/calendar/days`, { data, headers })
  if (!answer.ok()) throw new Error(`the calendar was not changed: ${answer.status()}`)
}

const calendar = [
  {
    name: 'calendar',
    as: admin,
    whole: true,
    look: [{ width: 'wide' }, { width: 'wide', dark: true, suffix: '-dark' }, { ...phone, brief: true }],
    reach: async (page, stage) => {
      await withOwnDays(page, stage)
      await go(page, stage, { at: 'calendar', heading: '日历' })
    },
  },
  {
    name: 'calendar-unknown',
    as: admin,
    look: { width: 'wide' },
    reach: (page, stage) => go(page, stage, { at: 'calendar?year=2027', heading: '日历' }),
  },
  {
    name: 'calendar-day',
    as: admin,
    look: { width: 'wide' },
    reach: async (page, stage) => {
      await go(page, stage, { at: 'calendar', heading: '日历' })
      await page.getByRole('button', { name: /10月16日/ }).click()
      await page.getByLabel('叫什么').fill('停电检修')
      await page.getByLabel('依据').fill('青砚办〔2026〕示例 9 号')
      await page.getByText(/会重算|不会动到/).waitFor()
    },
  },
  {
    name: 'calendar-notice',
    as: admin,
    whole: true,
    look: { width: 'wide' },
    reach: async (page, stage) => {
      await go(page, stage, { at: 'calendar?year=2027', heading: '日历' })
      await page.getByRole('button', { name: '录入 2027 年的通知' }).click()
      await page.getByLabel('通知的文号').fill('示例通知〔2026〕1号')
      await page.getByLabel('元旦从').fill('2027-01-01')
      await page.getByLabel('元旦到').fill('2027-01-03')
      await page.getByLabel('第 1 个调休上班日', { exact: true }).fill('2027-01-06')
      await page.getByRole('button', { name: '确认录入' }).click()
      await page.getByText(/应当是周六或周日/).waitFor()
    },
  },
]

/** After the changes there is a record of them, and an invitation that nobody has accepted. */
export const manageScreens = [...account, ...changing, ...calendar, ...sections]
