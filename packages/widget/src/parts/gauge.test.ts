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

test('overdue is said, and red', async () => {
  const element = await draw({ elapsed: 4, total: 4, overdue: true })
  expect(looks(element).slice(-2)).toEqual(['gone over', 'over'])
  await expect.element(page.getByRole('img', { name: '4 个工作日，已经超期' })).toBeVisible()
})

test('a long term becomes a bar', async () => {
  await draw({ elapsed: 12, total: 60 })
  await expect.element(page.getByRole('progressbar', { name: '60 个工作日，已过 12 个' })).toBeVisible()
})
