/** One account: the second step that a role requires, and two organisations in one browser. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { awayFromTheTurn, codeOf } from '../world/browsing.ts'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { password } from '../world/tenants.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
})
afterAll(() => world.close())

/** The chief of the other organisation manages this one as well. */
async function joinHere(email: string): Promise<void> {
  const admin = await world.as('admin')
  const unit = (await admin.getUnits({})).units[0]?.id ?? ''
  const { link } = await admin.inviteMember({ name: '两家人', email, role: 'administrator', unit })
  await world.visitor.acceptInvitation({ token: link?.split('#')[1] ?? '', name: '两家人', password })
}

const moveTo = async (page: Page, from: string, to: string) => {
  await page.getByRole('button', { name: `${from}，换一个机构` }).click()
  await page.getByRole('button', { name: to, exact: true }).click()
  await page.getByRole('button', { name: `${to}，换一个机构` }).waitFor()
}

test('somebody of two organisations goes to the other; a page left open beside stays where it is', async () => {
  const [ours, theirs] = ['青砚精工有限公司', '别家公司']
  await joinHere('admin@theirs.example')
  const one = await world.atDesk('admin@theirs')
  // Both were made in the same moment: which one is the elder is anybody's guess.
  const begun = await one.getByRole('button', { name: /，换一个机构$/ }).getAttribute('aria-label')
  if (begun?.startsWith(theirs)) await moveTo(one, theirs, ours)
  const other = await one.context().newPage()
  await other.goto(`${world.url}/admin/manage/organisation`)
  await moveTo(one, ours, theirs)
  await one.reload()
  await one.getByRole('button', { name: `${theirs}，换一个机构` }).waitFor()

  await other.getByRole('button', { name: '修改' }).click()
  await other.getByLabel('机构名称').fill('青砚精工')
  await other.getByRole('button', { name: '保存' }).click()
  await other.getByRole('button', { name: '修改' }).waitFor()
  await other.getByRole('definition').getByText('青砚精工', { exact: true }).waitFor()
  expect((await (await world.as('admin')).getOrganisation({})).name).toBe('青砚精工')
  expect((await (await world.as('people@theirs')).getSession({})).tenant.name).toBe(theirs)
  expect(one.complaints).toEqual([])
})

test('a role comes to require two-step sign-in: it is set up, and the page that was open goes on', async () => {
  const admin = await world.as('admin')
  const clerk = await world.atDesk('equipment')
  const { roles } = await admin.listRoles({})
  const handler = roles.find(({ id }) => id === 'handler')
  if (!handler) throw new Error('no handler')
  const { id: role, members: _members, neededBy: _needed, ...rules } = handler
  await admin.saveRole({ role, ...rules, twoFactor: true })
  await clerk.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '全部' }).click()
  await clerk.getByRole('heading', { name: '请先开启两步登录' }).waitFor()
  await awayFromTheTurn()
  await clerk.getByRole('button', { name: '开启两步登录' }).click()
  await clerk.getByLabel('现在的密码').fill(password)
  await clerk.getByRole('button', { name: '下一步' }).click()
  await clerk.getByText(/^扫不了？/).click()
  const secret = ((await clerk.locator('.secret').textContent()) ?? '').replace(/\s/g, '')
  await clerk.getByLabel(/现在显示的六位数字/).fill(codeOf(secret))
  await clerk.getByRole('button', { name: '确认开启' }).click()
  const asked = Number(/第 (\d+) 个/.exec((await clerk.getByText(/最后四位/).textContent()) ?? '')?.[1])
  const codes = await clerk
    .getByRole('listitem')
    .filter({ hasText: /^\s*(\w{4}\s*){3}$/ })
    .allTextContents()
  await clerk.getByLabel(/最后四位/).fill((codes[asked - 1] ?? '').replace(/\s/g, '').slice(-4))
  await clerk.getByRole('button', { name: '存好了，完成' }).click()
  await clerk.getByRole('heading', { name: '全部' }).waitFor()
})
