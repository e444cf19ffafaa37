/** An administrator at work in the console: somebody is invited, joins, and leaves. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPassword } from '../world/administering.ts'
import { type ServedWorld, serveWorld } from '../world/served.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
})
afterAll(() => world.close())

test('a colleague is invited, joins by the link, works, and is let go', async () => {
  const desk = await world.atDesk('admin')
  await desk.getByRole('link', { name: '人员' }).click()
  await desk.getByRole('button', { name: '邀请同事' }).click()
  await desk.getByLabel('姓名').fill('何新来')
  await desk.getByLabel('电子信箱').fill('he@demo.example')
  await desk.getByLabel('岗位').selectOption('承办单位经办人')
  await desk.getByLabel('单位').selectOption('设备管理部')
  await desk.getByRole('button', { name: '发出邀请' }).click()
  const link = (await desk.getByText(/\/admin\/invitation#/).textContent()) ?? ''

  const guest = await world.visit()
  await guest.goto(link.trim())
  await guest.getByText(/请您一起办理来信：设备管理部/).waitFor()
  await guest.getByLabel('密码').fill(newPassword)
  await guest.getByRole('button', { name: '接受邀请' }).click()
  await guest.getByRole('link', { name: '去登录' }).click()
  await guest.getByLabel('电子信箱').fill('he@demo.example')
  await guest.getByLabel('密码').fill(newPassword)
  await guest.keyboard.press('Enter')
  await guest.getByRole('navigation', { name: '主导航' }).getByText('何新来').waitFor()

  await desk.reload()
  await desk.getByRole('button', { name: '离开 何新来' }).click()
  await desk.getByRole('button', { name: '确认离开' }).click()
  await desk.getByRole('button', { name: '离开 何新来' }).waitFor({ state: 'detached' })
  await guest.reload()
  await guest.getByRole('heading', { name: '登录' }).waitFor()
  const again = await world.visit()
  await again.goto(link.trim())
  await again.getByText(/已经用过/).waitFor()
  expect(await again.getByLabel('密码').count()).toBe(0)
})
