import axe from 'axe-core'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { answered, entry } from '../fixtures/mailbox.ts'
import { objections, show } from '../fixtures/page.ts'
import type { YanluTrail } from './trail.ts'
import './index.ts'

const draw = (given: Partial<YanluTrail>) => show<YanluTrail>('yanlu-trail', given)

test('the writer reads who looked at the identity, at what and why', async () => {
  const element = await draw({ entries: answered.trail, audience: 'sender' })
  await expect.element(page.getByText('信箱办公室看了您的姓名、联系电话')).toBeVisible()
  await expect.element(page.getByText('理由：“约来信人到现场查看”')).toBeVisible()
  expect(await objections(axe, element)).toEqual([])
})

test('newest first', async () => {
  await draw({ entries: answered.trail })
  const lines = page.getByRole('listitem')
  await expect.element(lines.first().getByText(/信箱办公室答复了您/)).toBeVisible()
  await expect.element(lines.last().getByText(/您写来这封信/)).toBeVisible()
})

test('the office reads names', async () => {
  const by = { kind: 'unit', name: '林知行', unit: '设备管理部' } as const
  await draw({ entries: [entry(5, { type: 'signedIn', by })], audience: 'office' })
  await expect.element(page.getByText('设备管理部 林知行签收')).toBeVisible()
})

test('in English', async () => {
  await draw({ entries: answered.trail, language: 'en' })
  await expect.element(page.getByText('信箱办公室 looked at your name, phone')).toBeVisible()
})
