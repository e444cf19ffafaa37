import { type Client, Problem } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { objections } from '../objections.ts'
import { aClient } from '../samples.ts'
import { page as tokens } from '../styles/page.ts'

const invitation = {
  organisation: '青砚精工有限公司',
  accent: null,
  email: 'new@demo.example',
  name: '新来的',
  role: '经办人',
  unit: '设备管理部',
  expiresAt: '2026-12-01T09:00:00.000+08:00',
}

function open(operations: object, token = 'token'): HTMLElement {
  const client = aClient({ getInvitation: async () => invitation, ...operations } as unknown as Partial<Client>)
  const element = document.createElement('desk-invitation')
  document.body.append(Object.assign(element, { client, language: 'zh-CN', token }))
  return element
}

beforeEach(() => {
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet]
})
afterEach(() => document.body.replaceChildren())

test('says who invites to what, takes a password, and leads to signing in', async () => {
  const acceptInvitation = vi.fn(async () => ({ organisation: '青砚', email: 'new@demo.example' }))
  const element = open({ acceptInvitation })
  await expect.element(page.getByText('青砚精工有限公司请您一起办理来信：设备管理部，经办人。')).toBeVisible()
  expect(await objections(axe, element)).toEqual([])
  await page.getByLabelText('密码').fill('a long enough password')
  await page.getByRole('button', { name: '接受邀请' }).click()
  await expect.element(page.getByRole('link', { name: '去登录' })).toHaveAttribute('href', '/admin/sign-in')
  expect(acceptInvitation).toHaveBeenCalledWith({ token: 'token', name: '新来的', password: 'a long enough password' })
})

test('a password that is too short, or is not one’s own, is said at the field', async () => {
  const acceptInvitation = async () => {
    throw new Problem('invalid', '', {
      fields: [{ path: 'password', message: '如果您已经有言路账号，请填写它的密码。' }],
    })
  }
  open({ acceptInvitation })
  await page.getByLabelText('密码').fill('short')
  await page.getByRole('button', { name: '接受邀请' }).click()
  await expect.element(page.getByText('密码至少 12 个字。')).toBeVisible()
  await page.getByLabelText('密码').fill('a long enough password')
  await page.getByRole('button', { name: '接受邀请' }).click()
  await expect.element(page.getByText('如果您已经有言路账号，请填写它的密码。')).toBeVisible()
})

test.each([
  {
    what: 'is over',
    problem: new Problem('not_allowed_now', '邀请已经过期，请让邀请您的人再发一次。'),
    says: /邀请已经过期/,
  },
  { what: 'is nobody’s', problem: new Problem('not_found', ''), says: /没有这个邀请/ },
])('a link that $what says what to do instead', async ({ problem, says }) => {
  const getInvitation = async () => {
    throw problem
  }
  open({ getInvitation })
  await expect.element(page.getByText(says)).toBeVisible()
})

test('one that was used leads to signing in', async () => {
  const problem = new Problem('not_allowed_now', '这个邀请已经用过，请直接登录', { reason: 'invitationUsed' })
  const element = open({ getInvitation: () => Promise.reject(problem) })
  await expect.element(page.getByText(/已经用过/)).toBeVisible()
  await expect.element(page.getByRole('link', { name: '去登录' })).toHaveAttribute('href', '/admin/sign-in')
  expect(await objections(axe, element)).toEqual([])
})

test('a link without its end is said not to be whole', async () => {
  open({}, '')
  await expect.element(page.getByText(/链接不完整/)).toBeVisible()
})
