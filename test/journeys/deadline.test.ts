/** A deadline passes while nobody acts; and another tenant's clerk sees none of it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { assigned } from '../world/stages.ts'
import { openFromInbox, seenText } from './steps.ts'

let world: ServedWorld
beforeAll(async () => {
  world = await serveWorld()
})
afterAll(() => world.close())

test('the reminder appears the day after the deadline, at the unit and on the trail', async () => {
  await assigned(world)
  const unit = await world.atDesk('equipment')
  await unit.getByRole('link', { name: /通知/ }).first().click()
  await unit.getByText('有一封信交给您的单位').waitFor()
  expect(await unit.getByText(/催办/).count()).toBe(0)

  world.clock.turnTo('2026-03-24T08:00:00+08:00')
  await world.goRounds()
  await unit.reload()
  await unit.getByText(/催办/).first().waitFor()

  const office = await world.atDesk('office')
  await office.getByRole('link', { name: /超期/ }).first().click()
  await openFromInbox(office, '食堂窗口关得太早')
  await expect.poll(() => seenText(office)).toContain('催办')
  await expect.poll(() => seenText(office)).toMatch(/超期|超期|超过期限/)
})

test('another tenant’s clerk sees none of it, not even by its address', async () => {
  const { letter } = await assigned(world, [], { title: '只给自己人看的标题' })
  const theirs = await world.atDesk('office@theirs')
  await theirs.goto(`${world.url}/admin/?show=all`)
  await theirs
    .getByText(/还没有信|没有等您办的信/)
    .first()
    .waitFor()
  await theirs.goto(`${world.url}/admin/letters/${letter.id}`)
  await theirs
    .getByText(/没有找到|不在了|没有这/)
    .first()
    .waitFor()
  expect(await seenText(theirs)).not.toContain('只给自己人看的标题')
})
