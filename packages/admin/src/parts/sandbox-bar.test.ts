/** The bar above the desk of a sandbox: its today, and who may turn it. */
import { type Client, Problem, type Session } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { deskFor } from '../desk.ts'
import { objections } from '../objections.ts'
import { aClient, aSession } from '../samples.ts'

afterEach(() => document.querySelector('desk-sandbox')?.remove())

interface Standing {
  sandbox?: boolean
  suspended?: string | null
  manages?: Session['role']['manages']
}

async function showBar(
  { sandbox = true, suspended = null, manages = ['organisation'] }: Standing,
  turnClock = vi.fn(),
) {
  const session = aSession()
  const own: Session = {
    ...session,
    role: { ...session.role, manages },
    tenant: { ...session.tenant, sandbox, suspended },
  }
  const desk = deskFor(aClient({ turnClock: turnClock as Client['turnClock'] }), own, 'zh-CN')
  const bar = Object.assign(document.createElement('desk-sandbox'), { desk })
  const turned = vi.fn()
  bar.addEventListener('clock-turned', turned)
  document.body.append(bar)
  await (bar as unknown as { updateComplete: Promise<boolean> }).updateComplete
  return { bar, turned, turnClock }
}

test('an ordinary organisation has none', async () => {
  const { bar } = await showBar({ sandbox: false })
  expect(bar.shadowRoot?.textContent?.trim()).toBe('')
})

test('a sandbox shows its own today, and whoever manages it turns it by days or to a day', async () => {
  const { turned, turnClock } = await showBar({})
  await expect.element(page.getByText(/这里的今天是 11月24日 周二/)).toBeVisible()
  await page.getByRole('button', { name: /^7 天/ }).click()
  expect(turnClock).toHaveBeenCalledWith({ days: 7 })
  await page.getByLabelText('拨到').fill('2026-12-31')
  await page.getByRole('button', { name: '往后拨' }).click()
  expect(turnClock).toHaveBeenLastCalledWith({ to: '2026-12-31' })
  await vi.waitFor(() => expect(turned).toHaveBeenCalledTimes(2))
})

test('the others see the day alone', async () => {
  const { bar } = await showBar({ manages: [] })
  await expect.element(page.getByText(/这里的今天是/)).toBeVisible()
  expect(bar.shadowRoot?.querySelectorAll('button')).toHaveLength(0)
})

test('a day that is refused is said, and nothing is turned', async () => {
  const fields = [{ path: 'to', message: '时钟只能往后拨，请写今天以后的日子。' }]
  const refusing = vi.fn().mockRejectedValue(new Problem('invalid', '', { fields }))
  const { turned } = await showBar({}, refusing)
  await page.getByRole('button', { name: /^1 天/ }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent('时钟只能往后拨，请写今天以后的日子。')
  expect(turned).not.toHaveBeenCalled()
})

test('a suspended organisation is told why, and turns nothing', async () => {
  const { bar } = await showBar({ suspended: '合同到期' })
  await expect.element(page.getByText(/合同到期/)).toBeVisible()
  expect(bar.shadowRoot?.querySelectorAll('button')).toHaveLength(0)
})

test('has no objections from axe', async () => {
  await showBar({ suspended: '合同到期' })
  expect(await objections(axe, document.body)).toEqual([])
})
