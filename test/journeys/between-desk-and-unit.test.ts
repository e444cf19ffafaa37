/** What goes to and fro between the desk and a unit before a letter is answered: more time, a result sent back, a return. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { assigned } from '../world/stages.ts'
import { openFromInbox, seenText } from './steps.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
})
afterAll(() => world.close())

const act = (desk: Page, name: RegExp) => desk.locator('desk-acts').getByRole('button', { name }).first().click()
const submit = (desk: Page, name: string) => desk.getByRole('dialog').getByRole('button', { name, exact: true }).click()

async function report(desk: Page, words: string): Promise<void> {
  await desk.getByRole('textbox', { name: '报送结果' }).fill(words)
  await desk.getByRole('radio', { name: /已解决/ }).check()
  await desk.getByRole('region', { name: '报送结果' }).getByRole('button').click()
  await desk.getByRole('button', { name: '确认报送' }).click()
  await desk.getByText('结果已报送信箱办公室。').waitFor()
}

test('an extension is asked for and granted, a result goes back once, and then it is enough', async () => {
  const title = '来来回回的信'
  await assigned(world, [], { title })
  const unit = await world.atDesk('equipment')
  await openFromInbox(unit, title)
  await act(unit, /^签收/)
  await submit(unit, '签收这封信')
  await unit.getByText('已签收。').waitFor()
  await act(unit, /^申请延期/)
  await unit.getByLabel('延期的原因').fill('等厂家发货')
  await unit.getByLabel('承诺哪天办完').fill('2026-04-10')
  await submit(unit, '申请延期')
  await unit.getByText('延期申请已提交。').waitFor()

  const office = await world.atDesk('office')
  await openFromInbox(office, title)
  await act(office, /^同意延期/)
  await office.getByText('等厂家发货').filter({ visible: true }).first().waitFor()
  await submit(office, '同意延期')
  await office.getByText('已同意延期。').waitFor()

  await unit.reload()
  await report(unit, '已经修好。')
  await office.reload()
  await act(office, /^退办重办/)
  await office.getByLabel('退办的理由').fill('没有说怎样修的')
  await office.getByLabel('重办的要求').fill('写明换了什么')
  await submit(office, '退办重办')
  await office.getByText('已退办重办，期限重新计算。').waitFor()

  await unit.reload()
  await unit.getByText('写明换了什么').filter({ visible: true }).first().waitFor()
  await act(unit, /^签收/)
  await submit(unit, '签收这封信')
  await unit.getByText('已签收。').waitFor()
  await report(unit, '换了两盏灯。')
  expect([...unit.complaints, ...office.complaints]).toEqual([])
})

test('a letter that a unit returns is out of its sight, and says so', async () => {
  const title = '不归我们管的信'
  await assigned(world, [], { title })
  const unit = await world.atDesk('equipment')
  await openFromInbox(unit, title)
  await act(unit, /^退回信箱办公室/)
  await unit.getByLabel('退回的理由').fill('不是设备的事')
  await unit.getByLabel('依据').fill('部门职责第三条')
  await submit(unit, '退回信箱办公室')
  await unit.getByText('这封信不再由您单位办理').waitFor()
  await unit.getByRole('link', { name: '回到列表' }).click()
  await unit.getByRole('heading', { name: '我的待办' }).waitFor()
  await expect.poll(() => seenText(unit)).not.toContain(title)
  expect(unit.complaints).toEqual([])
})
