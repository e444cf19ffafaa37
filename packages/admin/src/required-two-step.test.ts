/** Two-step sign-in that a role requires: the console leads there first, and then on to what one came for. */
import { type Client, Problem } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Account } from './account.ts'
import './define.ts'
import { objections } from './objections.ts'
import { aLetter, anOffer } from './sample-letters.ts'
import { aClient, anAccount, anAccountView, aPage, aRow, aSession } from './samples.ts'

const here = location.href
beforeEach(() => page.viewport(1280, 900))
afterEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, '', here)
})

const owing = () => Promise.reject(new Problem('forbidden', '', { reason: 'twoStepRequired' }))
const codes = Array.from({ length: 10 }, () => 'TTEA3M4A8AMW')
const letter = aLetter({ acts: [anOffer('reply')] })
const path = `/admin/letters/${letter.id}`

/** @param due whether it has to be set up when the console is opened; a role may come to require it later */
function openConsole({ due, operations = {} }: { due: boolean; operations?: Partial<Client> }) {
  let owes = due
  const account: Partial<Account> = {
    open: async () => anAccountView({ twoStepRequired: true, twoStep: !owes, recoveryCodesLeft: owes ? 0 : 10 }),
    beginTwoStep: async () => ({ secret: 'JJZU', uri: 'otpauth://totp/x?secret=JJZU' }),
    confirmTwoStep: async () => {
      owes = false
      return codes
    },
  }
  const asked = vi.fn(async () => (owes ? owing() : aPage([aRow({ title: '照明太暗', id: letter.id })])))
  const getSession = vi.fn(async () => ({ ...aSession(), mustSetUpTwoStep: owes }))
  const client = aClient({
    getSession,
    listMemberships: async () => ({ memberships: [] }),
    listLetters: asked,
    getLetter: async () => letter,
    ...operations,
  })
  const shell = Object.assign(document.createElement('desk-shell'), {
    connect: () => client,
    account: anAccount(account),
  })
  document.body.append(shell)
  const require = () => {
    owes = true
  }
  return { asked, getSession, require }
}

const title = () => page.getByRole('heading', { name: '请先开启两步登录' })

async function setUp() {
  await page.getByRole('button', { name: '开启两步登录' }).click()
  await page.getByLabelText('现在的密码').fill('yanlu-demo-2026')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabelText(/现在显示的六位数字/).fill('123456')
  await page.getByRole('button', { name: '确认开启' }).click()
  await page.getByLabelText(/最后四位/).fill('8AMW')
  await page.getByRole('button', { name: '存好了，完成' }).click()
}

test('whoever owes it is told so in place of the page, asks for nothing else, and then sees the page', async () => {
  history.replaceState(null, '', path)
  const { asked } = openConsole({ due: true })
  await expect.element(title()).toBeVisible()
  await expect.element(page.getByText(/您的岗位（经办人）必须两步登录/)).toBeVisible()
  expect(page.getByRole('link', { name: '通知' }).elements()).toEqual([])
  expect(page.getByRole('heading', { name: '修改密码' }).elements()).toEqual([])
  expect(asked).not.toHaveBeenCalled()
  await setUp()
  await expect.element(page.getByRole('textbox', { name: '答复来信人' })).toBeVisible()
  expect(location.pathname).toBe(path)
  await expect.element(title()).not.toBeInTheDocument()
})

test.each([1280, 390])('axe has nothing against it, and it keeps within %i px', async (width) => {
  await page.viewport(width, 844)
  openConsole({ due: true })
  await expect.element(title()).toBeVisible()
  // The link past the rail cannot be followed into a shadow tree, and is a script's.
  expect((await objections(axe)).filter((one) => !one.startsWith('skip-link'))).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})

test('a role that comes to require it in the middle of a reply: the reply is still there afterwards', async () => {
  history.replaceState(null, '', path)
  const { require } = openConsole({ due: false, operations: { replyLetter: owing } })
  await page.getByRole('textbox', { name: '答复来信人' }).fill('热水已经修好。')
  require()
  await page.getByRole('region', { name: '答复来信人' }).getByRole('button').click()
  await page.getByRole('button', { name: '确认答复' }).click()
  await expect.element(title()).toBeVisible()
  await setUp()
  await expect.element(page.getByRole('textbox', { name: '答复来信人' })).toHaveValue('热水已经修好。')
})

test('a page underneath that goes on asking does not make the console ask for ever who is there', async () => {
  history.replaceState(null, '', '/admin/')
  const { require, getSession } = openConsole({ due: false })
  await expect.element(page.getByText('照明太暗')).toBeVisible()
  require()
  await page.getByRole('link', { name: '超期' }).first().click()
  await expect.element(title()).toBeVisible()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(getSession.mock.calls.length).toBeLessThanOrEqual(3)
})
