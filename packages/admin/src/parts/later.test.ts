import { html } from 'lit'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { aDesk } from '../samples.ts'
import type { DeskLater } from './later.ts'

function shown(load: () => Promise<unknown>, text: string): DeskLater {
  const element = Object.assign(document.createElement('desk-later'), {
    desk: aDesk({}),
    load,
    page: html`<input aria-label=${text} />`,
  }) as DeskLater
  document.body.replaceChildren(element)
  return element
}

test('the page is there once its script has come, and stays when it is drawn again', async () => {
  const script = Promise.withResolvers<void>()
  const element = shown(() => script.promise, '规则')
  await element.updateComplete
  expect(element.querySelector('input')).toBeNull()
  script.resolve()
  await expect.element(page.getByLabelText('规则')).toBeVisible()
  await page.getByLabelText('规则').fill('写了一半')
  element.requestUpdate()
  await element.updateComplete
  await expect.element(page.getByLabelText('规则')).toHaveValue('写了一半')
})

test('a script that does not come is said, with a way on', async () => {
  shown(() => Promise.reject(new TypeError('gone')), '日历')
  await expect.element(page.getByRole('alert')).toBeVisible()
  await expect.element(page.getByRole('button', { name: '再试一次' })).toBeVisible()
})
