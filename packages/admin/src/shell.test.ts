import { type Client, Problem } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { focused, objections } from '../../widget/src/fixtures/page.ts'
import type { Account, SignInResult } from './account.ts'
import './define.ts'
import { aLetter, anOffer } from './sample-letters.ts'
import { aClient, anAccount, anAccountView, aPage, aRow, aSession } from './samples.ts'

const signedOut = () => Promise.reject(new Problem('unauthenticated', ''))

function openConsole(operations: Partial<Client>, answers: SignInResult[] = ['signedIn'], more: Partial<Account> = {}) {
  const signIn = vi.fn<Account['signIn']>(async () => answers.shift() ?? 'signedIn')
  const account = anAccount({ signIn, signOut: vi.fn(async () => {}), ...more })
  const known = { listMemberships: async () => ({ memberships: [] }), ...operations }
  const shell = Object.assign(document.createElement('desk-shell'), { connect: () => aClient(known), account })
  document.body.append(shell)
  return account
}

async function signIn() {
  await page.getByLabelText('电子信箱').fill('office@demo.example')
  await page.getByLabelText('密码').fill('yanlu-demo-2026')
  await page.getByRole('button', { name: '登录' }).click()
}

const here = location.href
beforeEach(async () => {
  await page.viewport(1280, 900)
  history.replaceState(null, '', '/admin/')
})
afterEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, '', here)
})

const inbox = {
  listLetters: async () => aPage([aRow({ title: '照明太暗', id: aLetter().id })]),
  getLetter: async () => aLetter(),
}

describe('signing in', () => {
  test.each([
    { answer: 'wrong' as const, says: /信箱或密码不对/ },
    { answer: 'tooMany' as const, says: /试的次数太多了/ },
    { answer: 'away' as const, says: /现在连不上服务器/ },
  ])('$answer has its own words', async ({ answer, says }) => {
    openConsole({ getSession: signedOut }, [answer])
    await signIn()
    await expect.element(page.getByText(says)).toBeVisible()
  })

  test('an empty field says what is missing, and nothing is sent', async () => {
    const account = openConsole({ getSession: signedOut })
    await page.getByRole('button', { name: '登录' }).click()
    await expect.element(page.getByText('请写上您的电子信箱')).toBeVisible()
    expect(account.signIn).not.toHaveBeenCalled()
  })

  test('leads to the page that was asked for', async () => {
    const getSession = vi.fn<Client['getSession']>().mockImplementationOnce(signedOut).mockResolvedValue(aSession())
    openConsole({ ...inbox, getSession })
    await signIn()
    await expect.element(page.getByRole('heading', { name: '我的待办' })).toBeVisible()
    await expect.element(page.getByText('11月24日 周二 · 工作日').first()).toBeInTheDocument()
  })

  test('an account that is a member of no tenant is told so', async () => {
    openConsole({ getSession: () => Promise.reject(new Problem('forbidden', '')) })
    await expect.element(page.getByRole('heading', { name: '这个账号还没有岗位' })).toBeVisible()
  })
})

describe('the second step', () => {
  const getSession = () => vi.fn<Client['getSession']>().mockImplementationOnce(signedOut).mockResolvedValue(aSession())
  const code = () => page.getByLabelText('验证码')

  test('comes after the password, and axe has nothing against it', async () => {
    const secondStep = vi.fn(async () => {})
    openConsole({ ...inbox, getSession: getSession() }, ['secondStep'], { secondStep })
    await signIn()
    await expect.element(code()).toBeVisible()
    await expect.poll(focused).toBe(code().element())
    await expect.element(code()).toHaveAttribute('autocomplete', 'one-time-code')
    await expect.element(code()).toHaveAttribute('inputmode', 'numeric')
    expect(await objections(axe, document.body)).toEqual([])
    await userEvent.keyboard('123 456{Enter}')
    expect(secondStep).toHaveBeenCalledWith({ code: '123456' })
    await expect.element(page.getByRole('heading', { name: '我的待办' })).toBeVisible()
  })

  test('says what to do with a code that was refused, and takes two where the server asks for them', async () => {
    const secondStep = vi.fn(async () => {})
    secondStep.mockRejectedValueOnce(new Problem('invalid', '', { fields: [{ path: 'code', message: '共十二位。' }] }))
    openConsole({ ...inbox, getSession: getSession() }, ['secondStep'], { secondStep })
    await signIn()
    await page.getByRole('button', { name: '登录' }).click()
    await expect.element(page.getByText('请写验证器上的六位数字。')).toBeVisible()
    expect(secondStep).not.toHaveBeenCalled()
    await code().fill('111111')
    await page.getByRole('button', { name: '登录' }).click()
    await expect.element(page.getByText('共十二位。')).toBeVisible()
    await code().fill('111111 222222')
    await page.getByRole('button', { name: '登录' }).click()
    expect(secondStep).toHaveBeenLastCalledWith({ code: '111111222222' })
    await expect.element(page.getByRole('heading', { name: '我的待办' })).toBeVisible()
  })

  test('may be a recovery code', async () => {
    const secondStep = vi.fn(async () => {})
    openConsole({ ...inbox, getSession: getSession() }, ['secondStep'], { secondStep })
    await signIn()
    await page.getByRole('button', { name: '手机不在身边？用恢复码' }).click()
    await page.getByLabelText('恢复码').fill('ttea-3m4a-8amw')
    await page.getByRole('button', { name: '登录' }).click()
    expect(secondStep).toHaveBeenCalledWith({ recoveryCode: 'TTEA3M4A8AMW' })
  })

  test.each([
    { code: 'too_many_requests' as const, says: /试的次数太多了/ },
    { code: 'unavailable' as const, says: /现在连不上服务器/ },
    { code: 'unauthenticated' as const, says: /请从密码重新开始/ },
  ])('$code has its own words', async ({ code: problem, says }) => {
    const secondStep = () => Promise.reject(new Problem(problem, ''))
    openConsole({ getSession: signedOut }, ['secondStep'], { secondStep })
    await signIn()
    await code().fill('123456')
    await page.getByRole('button', { name: '登录' }).click()
    await expect.element(page.getByText(says)).toBeVisible()
    expect(page.getByLabelText('密码').elements()).toHaveLength(problem === 'unauthenticated' ? 1 : 0)
  })
})

test('recovery codes that were not kept are not left without asking', async () => {
  history.replaceState(null, '', '/admin/account')
  const codes = Array.from({ length: 10 }, () => 'TTEA3M4A8AMW')
  const account = {
    open: async () => anAccountView({ twoStep: true, recoveryCodesLeft: 10 }),
    renewRecoveryCodes: async () => codes,
  }
  openConsole({ ...inbox, getSession: async () => aSession() }, [], account)
  await page.getByRole('button', { name: '换一批恢复码' }).click()
  await page.getByLabelText('现在的密码').fill('yanlu-demo-2026')
  await page.getByLabelText('验证码').fill('123456')
  await page.getByRole('button', { name: '换一批' }).click()
  await page.getByRole('link', { name: '通知' }).first().click()
  await expect.element(page.getByRole('dialog', { name: '恢复码还没有存好，离开就看不到了' })).toBeVisible()
  await page.getByRole('button', { name: '留下' }).click()
  expect(location.pathname).toBe('/admin/account')
})

test('a session that ends in the middle of a reply leads to signing in and back, with the reply still there', async () => {
  history.replaceState(null, '', `/admin/letters/${aLetter().id}`)
  const letter = aLetter({ acts: [anOffer('reply')] })
  const getLetter = async () => letter
  openConsole({ ...inbox, getSession: async () => aSession(), getLetter, replyLetter: signedOut })
  await page.getByRole('textbox', { name: '答复来信人' }).fill('热水已经修好。')
  await page.getByRole('region', { name: '答复来信人' }).getByRole('button').click()
  await page.getByRole('button', { name: '确认答复' }).click()
  await expect.element(page.getByText(/登录已过期/)).toBeVisible()
  await signIn()
  await expect.element(page.getByRole('textbox', { name: '答复来信人' })).toHaveValue('热水已经修好。')
})

test('signing out leads to the sign-in page', async () => {
  const account = openConsole({ ...inbox, getSession: async () => aSession() })
  await page.getByRole('button', { name: '退出' }).first().click()
  await expect.element(page.getByRole('heading', { name: '登录' })).toBeVisible()
  expect(account.signOut).toHaveBeenCalled()
  expect(location.pathname).toBe('/admin/sign-in')
})

test('the switch changes every word to English and back', async () => {
  openConsole({ ...inbox, getSession: async () => aSession() })
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect.element(page.getByRole('heading', { name: 'My tasks' })).toBeVisible()
  await page.getByRole('button', { name: '中文' }).first().click()
  await expect.element(page.getByRole('heading', { name: '我的待办' })).toBeVisible()
})

test('A in the inbox opens the letter selected and begins its first act', async () => {
  const getLetter = async () => aLetter({ acts: [anOffer('accept')] })
  openConsole({ ...inbox, getSession: async () => aSession(), getLetter })
  await expect.element(page.getByRole('link', { name: /照明太暗/ })).toBeVisible()
  await userEvent.keyboard('a')
  await expect.element(page.getByRole('dialog', { name: '受理登记' })).toBeVisible()
  expect(location.pathname).toBe(`/admin/letters/${aLetter().id}`)
})

describe('a reply that was written and not sent', () => {
  const path = `/admin/letters/${aLetter().id}`
  const draft = () => page.getByRole('textbox', { name: '答复来信人' })

  async function writeReply() {
    const letter = aLetter({ acts: [anOffer('reply')] })
    openConsole({ ...inbox, getSession: async () => aSession(), getLetter: async () => letter })
    await page.getByRole('link', { name: /照明太暗/ }).dblClick()
    await draft().fill('热水已经修好。')
  }
  test('is not left by a link without asking, and stays', async () => {
    await writeReply()
    await page.getByRole('link', { name: '超期' }).first().click()
    await expect.element(page.getByRole('dialog', { name: '还没有发出，离开就没有了' })).toBeVisible()
    await page.getByRole('button', { name: '留下' }).click()
    expect(location.pathname).toBe(path)
    await expect.element(draft()).toHaveValue('热水已经修好。')
  })

  test('is not left by Back without asking; who wants to leave arrives where Back leads', async () => {
    await writeReply()
    history.back()
    await expect.element(page.getByRole('dialog', { name: '还没有发出，离开就没有了' })).toBeVisible()
    await expect.poll(() => location.pathname).toBe(path)
    await page.getByRole('button', { name: '离开' }).click()
    await expect.element(page.getByRole('heading', { name: '我的待办' })).toBeVisible()
    expect(location.pathname).toBe('/admin/')
  })

  test('holds the page back from being loaded again, until it is cleared', async () => {
    await writeReply()
    const reload = () => dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(reload()).toBe(false)
    await draft().clear()
    expect(reload()).toBe(true)
  })

  test('is not lost by signing out without asking', async () => {
    await writeReply()
    await page.getByRole('button', { name: '退出' }).first().click()
    await page.getByRole('button', { name: '离开' }).click()
    await expect.element(page.getByRole('heading', { name: '登录' })).toBeVisible()
  })
})

test('what the office calls answered, a unit has reported', async () => {
  history.replaceState(null, '', '/admin/?show=answered')
  openConsole({ ...inbox, listLetters: async () => aPage([]), getSession: async () => aSession('unit') })
  await expect.element(page.getByRole('heading', { name: '已报送' })).toBeVisible()
  await expect.element(page.getByText('还没有已报送的信')).toBeVisible()
  await expect.element(page.getByText('已答复')).not.toBeInTheDocument()
})
