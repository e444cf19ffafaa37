import type { NoticePage } from '@yanlu/sdk'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { aDesk } from '../samples.ts'

type Notice = NoticePage['notices'][number]

const aNotice = (change: Partial<Notice>): Notice => ({
  id: crypto.randomUUID(),
  kind: 'assigned',
  letter: '0199a000-0000-7000-8000-000000000944',
  letterCode: '7KQM4XWD',
  registrationNumber: null,
  dueOn: null,
  createdAt: '2026-11-24T09:10:00+08:00',
  mailedAt: null,
  ...change,
})

function openNotices(listNotices: (asked: { after?: string }) => Promise<NoticePage>) {
  const element = document.createElement('desk-notices')
  document.body.append(Object.assign(element, { desk: aDesk({ listNotices: listNotices as never }) }))
}

afterEach(() => document.body.replaceChildren())

test('a notice says what happened, by when, and leads to the letter', async () => {
  openNotices(async () => ({ notices: [aNotice({ kind: 'reminder', dueOn: '2026-11-20' })], after: null }))
  const link = page.getByRole('link', {
    name: /催办：已超过办理期限.*11月24日 周二 09:10 · 信件编码 7KQM 4XWD · 11月20日 周五 到期/,
  })
  await expect.element(link).toHaveAttribute('href', '/admin/letters/0199a000-0000-7000-8000-000000000944')
})

test('one about the account leads there', async () => {
  const notice = aNotice({ kind: 'twoStepRemoved', letter: null, letterCode: null })
  openNotices(async () => ({ notices: [notice], after: null }))
  const link = page.getByRole('link', { name: /您的两步登录已被解除.*重新开启/ })
  await expect.element(link).toHaveAttribute('href', '/admin/account')
})

test('earlier notices are added below', async () => {
  openNotices(async ({ after }) =>
    after
      ? { notices: [aNotice({ kind: 'answered' })], after: null }
      : { notices: [aNotice({ kind: 'assigned' })], after: 'next' },
  )
  await page.getByRole('button', { name: '更早的' }).click()
  await expect.element(page.getByRole('link', { name: /来信已经答复/ })).toBeVisible()
  await expect.element(page.getByRole('link', { name: /有一封信交给您的单位/ })).toBeVisible()
})

test('no notices: it says what would come', async () => {
  openNotices(async () => ({ notices: [], after: null }))
  await expect.element(page.getByText('还没有通知')).toBeVisible()
})
