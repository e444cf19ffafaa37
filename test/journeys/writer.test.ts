/** A writer and the office, on the real server: messages that cross, progress, an answer that is rated and disputed. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { write } from '../world/letter-ways.ts'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { askWithCodes, type SlipCodes, seenText } from './steps.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld({ now: '2026-10-12T09:00:00+08:00' })
})
afterAll(() => world.close())

async function opened(title: string) {
  const way = await write(world, { mailbox: 'zongjingli', desk: 'office', category: 'complaint', title })
  const page = await world.visit({ viewport: { width: 390, height: 844 } })
  await page.goto(`${world.url}/m/zongjingli`)
  await askWithCodes(page, way.codes)
  await page.getByRole('button', { name: '退出查询' }).waitFor()
  page.complaints.length = 0
  return { way, page }
}

/** The same codes once more: the letter as it now stands. */
async function reopen(page: Page, { letterCode, queryCode }: SlipCodes) {
  await page.getByRole('button', { name: '退出查询' }).click()
  await page.getByLabel('信件编码').fill(letterCode)
  await page.getByLabel('查询码').fill(queryCode)
  await page.getByRole('button', { name: '查询', exact: true }).click()
}

test('a message that crosses with the office’s stays typed, and goes after it', async () => {
  const { way, page } = await opened('灯还没有修')
  await page.getByText('给办公室留言', { exact: true }).click()
  await page.getByLabel('想说的话').fill('三号门靠里的那盏。')
  await way.does('office', 'writeToSender', { text: '请问是哪一盏灯？' })
  await page.getByRole('button', { name: '发给办公室' }).click()
  await page.getByText('这封信刚刚有了新的进展').waitFor()
  await page.getByText('请问是哪一盏灯？').waitFor()
  expect(await page.getByLabel('想说的话').inputValue()).toBe('三号门靠里的那盏。')
  await page.getByRole('button', { name: '发给办公室' }).click()
  await page.getByText('已经送到办公室。').waitFor()
  const { dialogue } = await way.read()
  expect(dialogue.map(({ from, text }) => [from, text])).toEqual([
    ['office', '请问是哪一盏灯？'],
    ['sender', '三号门靠里的那盏。'],
  ])
})

test('progress is asked for once in a while', async () => {
  const { way, page } = await opened('什么时候修')
  await page.getByRole('button', { name: '问一下' }).click()
  await page.getByText('办公室已经看到您在问进度。').waitFor()
  await page.getByText(/刚刚问过，请过一段时间再问/).waitFor()
  expect((await way.read()).dialogue.map(({ kind }) => kind)).toEqual(['progress'])
})

test('what is missing is completed, with a way to be reached', async () => {
  const { way, page } = await opened('缺了地点')
  await way.does('office', 'askCompletion', { text: '请写明是哪个门。' })
  await reopen(page, way.codes)
  await page.getByText('请写明是哪个门。').first().waitFor()
  await page.getByLabel('补充的内容').fill('三号门。')
  await page.getByRole('textbox', { name: '联系电话' }).fill('13800000000')
  await page.getByRole('button', { name: '寄出补充' }).click()
  await page.getByText('补充好了，办公室会重新看这封信。').waitFor()
  expect((await way.sees('office')).identityGiven).toContain('phone')
})

test('an answer is rated, then disputed once', async () => {
  const { way, page } = await opened('修好又坏了')
  await way.does('office', 'acceptLetter', { disposition: 'direct' })
  await way.does('office', 'replyLetter', { text: '已经修好。' })
  await reopen(page, way.codes)
  await page.getByText('已经修好。').waitFor()
  await page
    .getByRole('group', { name: /办理过程/ })
    .getByRole('radio')
    .nth(3)
    .check()
  await page
    .getByRole('group', { name: /办理结果/ })
    .getByRole('radio')
    .nth(1)
    .check()
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('谢谢，评价收到了。').waitFor()
  expect((await way.read()).rating).toEqual({ handling: 4, result: 2 })
  await page.getByText('对答复有异议').first().click()
  await page.getByLabel('哪里不对，希望怎样').fill('昨天又灭了。')
  await page.getByRole('button', { name: '提出异议' }).click()
  await page.getByText('异议收到了，这封信重新办理。').waitFor()
  await expect.poll(() => seenText(page)).toContain('您提了异议，正在重新办理')
  expect(page.complaints).toEqual([])
})
