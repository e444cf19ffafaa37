/** The letter answered from first to last: written on somebody else's page, handled by two people, read again by two codes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { askWithCodes, keepCodes, openFromInbox, type SlipCodes, seenText, sendLetter, writeLetter } from './steps.ts'

const title = '三号门夜里没有灯'
let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld({ now: '2026-09-28T09:00:00+08:00' })
})
afterAll(() => world.close())

test('a letter goes its whole way', async () => {
  const codes = await writtenOnTheSite()
  await acceptedAndAssigned()
  await signedInAndReported()
  await replied()
  await readAgain(codes)
})

async function writtenOnTheSite(): Promise<SlipCodes> {
  const page = await world.visit()
  await page.goto(world.siteUrl)
  const mailbox = page.frameLocator('yanlu-mailbox iframe')
  await writeLetter(mailbox, { title, name: '田夜行' })
  await sendLetter(mailbox)
  const codes = await keepCodes(mailbox)
  expect(codes.letterCode).toHaveLength(8)
  expect(codes.queryCode).toHaveLength(24)
  expect(page.complaints).toEqual([])
  return codes
}

async function acceptedAndAssigned(): Promise<void> {
  const desk = await world.atDesk('office')
  await openFromInbox(desk, title)
  await desk
    .getByRole('button', { name: /受理登记/ })
    .first()
    .click()
  await desk.getByRole('radio', { name: /交办/ }).check()
  await desk.getByRole('button', { name: '受理并登记编号' }).click()
  await desk.getByText(/已受理登记，编号 言信〔2026〕0001号/).waitFor()
  await desk.getByRole('button', { name: /交办/ }).first().click()
  await desk.getByRole('radio', { name: '主办：行政后勤部' }).check()
  await desk.getByLabel('交办要求').fill('先装临时照明。')
  await desk.getByRole('button', { name: '交办', exact: true }).click()
  await desk.getByText('已交办，期限开始计算。').waitFor()
  expect(desk.complaints).toEqual([])
}

async function signedInAndReported(): Promise<void> {
  const desk = await world.atDesk('services')
  await openFromInbox(desk, title)
  await expect.poll(() => seenText(desk)).not.toContain('田夜行')
  await desk.getByRole('button', { name: /签收/ }).first().click()
  await desk.getByRole('button', { name: '签收这封信' }).click()
  await desk.getByText('已签收。').waitFor()
  await desk.getByRole('textbox', { name: '报送结果' }).fill('两盏路灯已经换好。')
  await desk.getByRole('radio', { name: /已解决/ }).check()
  await desk.getByRole('region', { name: '报送结果' }).getByRole('button').click()
  await desk.getByRole('button', { name: '确认报送' }).click()
  await desk.getByText('结果已报送信箱办公室。').waitFor()
  expect(desk.complaints).toEqual([])
}

async function replied(): Promise<void> {
  const desk = await world.atDesk('office')
  await openFromInbox(desk, title)
  await desk.getByText('两盏路灯已经换好。').filter({ visible: true }).first().waitFor()
  await desk.getByRole('textbox', { name: '答复来信人' }).fill('路灯已经修好，谢谢您提醒。')
  await desk.getByRole('region', { name: '答复来信人' }).getByRole('button').click()
  await desk.getByRole('button', { name: '确认答复' }).click()
  await desk.getByText('已答复来信人。').waitFor()
}

/** On a phone, on the mailbox's own page, with the honest clock over the National Day holiday. */
async function readAgain(codes: SlipCodes): Promise<void> {
  const page = await world.visit({ viewport: { width: 390, height: 844 } })
  await page.goto(`${world.url}/m/zongjingli`)
  await askWithCodes(page, codes)
  await page.getByText('路灯已经修好，谢谢您提醒。').waitFor()
  const seen = await seenText(page)
  for (const shown of ['言信〔2026〕0001号', '二(二)1', '国庆', '班']) expect(seen).toContain(shown)
  expect(seen).not.toMatch(/周示例|冯范例|两盏路灯已经换好/)
  expect(page.complaints).toEqual([])
}
