import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../fixtures/page.ts'
import type { YanluGauge } from './gauge.ts'
import './define.ts'

const draw = (given: Partial<YanluGauge>) => show<YanluGauge>('yanlu-gauge', given)
const looks = (element: YanluGauge) =>
  [...(element.shadowRoot?.querySelectorAll('i') ?? [])].map((pip) => pip.className.trim())

test('one pip a working day, the due one ringed', async () => {
  const element = await draw({ elapsed: 2, total: 4 })
  expect(looks(element)).toEqual(['gone', 'gone', '', 'due'])
  await expect.element(page.getByRole('img', { name: '4 个工作日，已过 2 个' })).toBeVisible()
})

test('overdue is said, and one red block, whatever the number of days', async () => {
  const element = await draw({ elapsed: 4, total: 4, overdue: true })
  expect(looks(element)).toEqual(['gone', 'gone', 'gone', 'gone due', 'over'])
  await expect.element(page.getByRole('img', { name: '4 个工作日，已经超期' })).toBeVisible()
})

test('a long term becomes a bar', async () => {
  await draw({ elapsed: 12, total: 15 })
  await expect.element(page.getByRole('progressbar', { name: '15 个工作日，已过 12 个' })).toBeVisible()
})

test('a provisional term becomes a bar, however short', async () => {
  await draw({ elapsed: 2, total: 7, provisional: true })
  await expect.element(page.getByRole('progressbar', { name: '7 个工作日，已过 2 个' })).toBeVisible()
})
