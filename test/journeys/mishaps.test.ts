/** What goes wrong between people and machines: a lost reply, two at once, a wrong code. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { askWithCodes, keepCodes, openFromInbox, seenText, sendLetter, writeLetter } from './steps.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
})
afterAll(() => world.close())

const arrived = async (title: string) => {
  const { letters } = await (await world.as('office')).listLetters({ show: 'all', limit: 100 })
  return letters.filter((letter) => letter.title === title)
}

test('a letter whose reply was lost is sent again as the same letter', async () => {
  const page = await world.visit()
  await page.goto(`${world.url}/m/zongjingli`)
  const title = '回执丢了的信'
  let lost: string | undefined
  await page.route('**/v1/mailboxes/*/letters', async (route) => {
    if (lost) return route.continue()
    lost = ((await (await route.fetch()).json()) as { queryCode: string }).queryCode
    return route.abort()
  })
  await writeLetter(page, { title })
  await sendLetter(page)
  // The client tries again by itself; if it gave up, the writer would.
  const codes = await keepCodes(page)
  expect(codes.queryCode).toBe(lost)
  expect(await arrived(title)).toHaveLength(1)
})

test('a letter that arrived unknown to its writer is not sent twice for being changed', async () => {
  const page = await world.visit()
  await page.goto(`${world.url}/m/zongjingli`)
  let cutOff = true
  await page.route('**/v1/mailboxes/*/letters', async (route) => {
    if (!cutOff) return route.continue()
    await route.fetch()
    return route.abort()
  })
  await writeLetter(page, { title: '改动以前的一稿' })
  await sendLetter(page)
  await page.getByText('不知道送到没有，信还在这里').waitFor()
  cutOff = false
  await page.getByRole('button', { name: '回去修改' }).click()
  await page.getByLabel('标题').fill('改动以后的一稿')
  await page.getByRole('button', { name: /下一步/ }).click()
  await sendLetter(page)
  await page.getByText(/改动以前的那一稿，其实已经送到了/).waitFor()
  expect(await arrived('改动以前的一稿')).toHaveLength(1)
  expect(await arrived('改动以后的一稿')).toHaveLength(0)
})

test('two clerks act at once: the second is told what the first did', async () => {
  await world.write({ title: '两个人同时办的信' })
  const [first, second] = [await world.atDesk('office'), await world.atDesk('colleague')]
  for (const desk of [first, second]) {
    await openFromInbox(desk, '两个人同时办的信')
    await desk
      .getByRole('button', { name: /受理登记/ })
      .first()
      .click()
    await desk.getByRole('radio', { name: /交办/ }).check()
  }
  await first.getByRole('button', { name: '受理并登记编号' }).click()
  await first
    .getByText(/已受理登记/)
    .first()
    .waitFor()
  await second.getByRole('button', { name: '受理并登记编号' }).click()
  await expect.poll(() => seenText(second), { timeout: 30_000 }).toContain('周示例')
  expect(await arrived('两个人同时办的信')).toMatchObject([{ status: 'accepted' }])
})

test('codes that do not match are said so, and what was typed stays', async () => {
  const receipt = await world.write({ title: '查不到的信' })
  const other = await world.write()
  const page = await world.visit()
  await page.goto(`${world.url}/m/zongjingli`)
  await askWithCodes(page, { letterCode: receipt.letterCode, queryCode: other.queryCode })
  await page.getByText('两个编码对不上').waitFor()
  expect(await page.getByLabel('信件编码').inputValue()).toContain(receipt.letterCode.slice(0, 4))
  expect(await seenText(page)).not.toContain('查不到的信')
})

test('a form with something missing says what, and keeps what was typed', async () => {
  const page = await world.visit()
  await page.goto(`${world.url}/m/zongjingli`)
  await writeLetter(page, { title: '只有标题', text: ' ' })
  await page.getByText('正文还没有写。写一两句也行。').first().waitFor()
  expect(await page.getByLabel('标题').inputValue()).toBe('只有标题')
})
