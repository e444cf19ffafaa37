/** The holiday notice of the next year comes: an administrator enters it, and deadlines that were provisional become final. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { notice2027 } from '../world/notice-2027.ts'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { assigned } from '../world/stages.ts'
import { askWithCodes, openFromInbox, seenText } from './steps.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld({ now: '2026-12-21T09:00:00+08:00' })
})
afterAll(() => world.close())

test('a notice is entered from a file, what moves is said before, and unit and writer are told after', async () => {
  const { receipt } = await assigned(world)
  const unit = await world.atDesk('equipment')
  await openFromInbox(unit, '食堂窗口关得太早')
  await expect.poll(() => seenText(unit)).toContain('暂定')

  const admin = await world.atDesk('admin')
  await admin.getByRole('link', { name: '日历' }).click()
  await admin.getByRole('link', { name: /2027/ }).click()
  await admin.getByText('在办的期限到了这一年').waitFor()
  await admin.getByRole('button', { name: '录入 2027 年的通知' }).click()
  const file = (notice: object) => ({
    name: '2027.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(notice)),
  })
  await admin.getByLabel('从表格读入').setInputFiles(file({ ...notice2027, workedWeekends: ['2027-01-06'] }))
  await admin.getByRole('button', { name: '确认录入' }).click()
  await admin.getByText('调休上班的日子应当是周六或周日').waitFor()
  await admin.getByLabel('从表格读入').setInputFiles(file(notice2027))
  await admin.getByText('会重算 1 封信').waitFor()
  await admin.getByRole('button', { name: '确认录入' }).click()
  await admin.getByText('本单位录入').waitFor()
  await admin.getByText('重算了 1 封信').waitFor()

  await unit.reload()
  await expect.poll(() => seenText(unit)).toContain('期限重算')
  expect(await seenText(unit)).not.toContain('暂定')
  await unit.getByRole('link', { name: /通知/ }).first().click()
  await unit.getByText('日历变了，有一封信的期限重算了').first().waitFor()

  const writer = await world.visit()
  await writer.goto(`${world.url}/m/zongjingli`)
  await askWithCodes(writer, receipt)
  await writer.getByText('期限重算').first().waitFor()
  await expect.poll(() => seenText(writer)).toContain(notice2027.source)
  expect([...admin.complaints, ...unit.complaints, ...writer.complaints].filter((one) => !one.includes('400'))).toEqual(
    [],
  )
})

test('a day of one’s own is added from the keyboard', async () => {
  const admin = await world.atDesk('admin')
  await admin.goto(`${world.url}/admin/calendar`)
  await admin.locator('button.today').focus()
  await admin.keyboard.press('ArrowRight')
  await admin.keyboard.press('Enter')
  await admin.getByRole('dialog', { name: '加上本单位的日子' }).waitFor()
  await admin.getByLabel('叫什么').fill('停电检修')
  await admin.getByLabel('依据').fill('厂办通知')
  await admin.getByText('往后').waitFor()
  await admin.keyboard.press('Enter')
  await admin.getByRole('heading', { name: '本单位的日子 1' }).or(admin.getByText('厂办通知').first()).first().waitFor()
  await admin.getByRole('button', { name: '12月22日 周二，停电检修，放假' }).waitFor()
})
