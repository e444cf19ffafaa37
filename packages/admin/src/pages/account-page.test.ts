import { Problem } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { focused, objections } from '../../../widget/src/fixtures/page.ts'
import type { Account } from '../account.ts'
import '../define.ts'
import { aDesk, anAccount, anAccountView } from '../samples.ts'
import type { AccountPage } from './account-page.ts'

const secret = {
  secret: 'JJZUCUZUNRVUG2KCIU3GEZDZIJTS2NDUKZTVUVBSPJGC2NLJNFHQ',
  uri: 'otpauth://totp/%E8%A8%80%E8%B7%AF:office%40demo.example?secret=JJZUCUZUNRVUG2KCIU3GEZDZIJTS2NDUKZTVUVBSPJGC2NLJNFHQ',
}
/** The last symbol of each checks the others. */
const codes = ['TTEA3M4A8AMW', '6KJ70CA93G6A'].concat(Array.from({ length: 8 }, () => 'TTEA3M4A8AMW'))

const wrong = (path: string, message: string) => new Problem('invalid', '', { fields: [{ path, message }] })

function openAccount(answers: Partial<Account>, getSession = async () => aDesk({}).session) {
  const element = Object.assign(document.createElement('desk-account') as AccountPage, {
    desk: aDesk({ getSession }),
    account: anAccount({ open: async () => anAccountView(), ...answers }),
  })
  document.body.append(element)
  return element
}

const button = (name: string | RegExp) => page.getByRole('button', { name })
const field = (name: string | RegExp) => page.getByLabelText(name)

beforeEach(() => page.viewport(1280, 900))
afterEach(() => document.body.replaceChildren())

describe('turning two-step sign-in on', () => {
  const answers = () => {
    let twoStep = false
    return {
      open: async () => anAccountView({ twoStep, recoveryCodesLeft: twoStep ? 10 : 0 }),
      beginTwoStep: vi.fn(async () => secret),
      confirmTwoStep: vi.fn(async () => {
        twoStep = true
        return codes
      }),
    }
  }

  async function showCodes(given = answers()) {
    const element = openAccount(given)
    await button('开启两步登录').click()
    await field('现在的密码').fill('yanlu-demo-2026')
    await button('下一步').click()
    await field(/现在显示的六位数字/).fill('123 456')
    await button('确认开启').click()
    await expect.element(page.getByRole('heading', { name: '两步登录开启了，请存好恢复码' })).toBeVisible()
    return { element, ...given }
  }

  test('goes by password, authenticator and recovery codes, and axe objects to no step', async () => {
    const given = answers()
    const element = openAccount(given)
    await expect.element(page.getByText('未开启')).toBeVisible()
    expect(await objections(axe, element)).toEqual([])
    await button('开启两步登录').click()
    await expect.poll(focused).toBe(field('现在的密码').element())
    expect(await objections(axe, element)).toEqual([])
    await field('现在的密码').fill('yanlu-demo-2026')
    await button('下一步').click()
    expect(given.beginTwoStep).toHaveBeenCalledWith('yanlu-demo-2026')
    await expect.element(page.getByRole('img', { name: /二维码/ })).toBeVisible()
    await expect.poll(focused).toBe(field(/现在显示的六位数字/).element())
    expect(await objections(axe, element)).toEqual([])
    await field(/现在显示的六位数字/).fill('123456')
    await button('确认开启').click()
    expect(given.confirmTwoStep).toHaveBeenCalledWith('123456')
    await expect.element(page.getByText('已开启', { exact: true })).toBeVisible()
    expect(await objections(axe, element)).toEqual([])
  })

  test('shows the secret in groups of four for whoever cannot scan', async () => {
    openAccount({ beginTwoStep: async () => secret })
    await button('开启两步登录').click()
    await field('现在的密码').fill('yanlu-demo-2026')
    await button('下一步').click()
    await page.getByText(/^扫不了？/).click()
    await expect.element(page.getByText(/^JJZU\s+CUZU\s+NRVU/)).toBeVisible()
  })

  test('says beside the field what was refused, and nothing is lost', async () => {
    const beginTwoStep = vi.fn(async () => secret)
    beginTwoStep.mockRejectedValueOnce(wrong('password', '密码不对，请再核对一遍。'))
    const confirmTwoStep = vi.fn(async (): Promise<string[]> => Promise.reject(wrong('code', '验证码不对。')))
    openAccount({ beginTwoStep, confirmTwoStep })
    await button('开启两步登录').click()
    await button('下一步').click()
    await expect.element(page.getByText('请写上密码')).toBeVisible()
    expect(beginTwoStep).not.toHaveBeenCalled()
    await field('现在的密码').fill('wrong')
    await button('下一步').click()
    await expect.element(page.getByText('密码不对，请再核对一遍。')).toBeVisible()
    await field('现在的密码').fill('right')
    await button('下一步').click()
    await field(/现在显示的六位数字/).fill('12')
    await button('确认开启').click()
    await expect.element(page.getByText('请写验证器上的六位数字。')).toBeVisible()
    expect(confirmTwoStep).not.toHaveBeenCalled()
    await field(/现在显示的六位数字/).fill('000000')
    await button('确认开启').click()
    await expect.element(page.getByText('验证码不对。')).toBeVisible()
    await expect.element(page.getByRole('img', { name: /二维码/ })).toBeVisible()
  })

  test('the recovery codes are put away once the end of one is given, and not before', async () => {
    const { element } = await showCodes()
    const asked = Number(/第 (\d+) 个/.exec(page.getByText(/最后四位/).element().textContent ?? '')?.[1])
    expect(element.unsent).toBe(true)
    await field(/最后四位/).fill('XXXX')
    await expect.element(page.getByText(/对不上/)).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(element.unsent).toBe(true)
    await field(/最后四位/).fill(codes[asked - 1]?.slice(-4).toLowerCase() ?? '')
    await expect.element(page.getByText('对上了')).toBeVisible()
    await button('存好了，完成').click()
    expect(element.unsent).toBe(false)
    await expect.element(page.getByText('恢复码还有 10 个没有用过。')).toBeVisible()
    await expect.element(page.getByText(/两步登录已开启。别处的登录都已退出/)).toBeVisible()
  })

  test('the recovery codes can be kept as a file', async () => {
    await showCodes()
    const made = vi.spyOn(URL, 'createObjectURL')
    await button('下载').click()
    const [[blob] = []] = made.mock.calls
    const text = await new Response(blob as Blob).text()
    made.mockRestore()
    expect(text).toContain('office@demo.example')
    expect(text).toContain(' 1  TTEA 3M4A 8AMW')
    expect(text).toContain('10  TTEA 3M4A 8AMW')
  })
})

describe('once it is on', () => {
  const on = (left = 10) => ({ open: async () => anAccountView({ twoStep: true, recoveryCodesLeft: left }) })

  test('it is turned off by password and code', async () => {
    const endTwoStep = vi.fn(async () => {})
    const element = openAccount({ ...on(), endTwoStep })
    await button('关闭两步登录').click()
    expect(await objections(axe, element)).toEqual([])
    await field('现在的密码').fill('yanlu-demo-2026')
    await field('验证码').fill('123456')
    await button('关闭两步登录').click()
    expect(endTwoStep).toHaveBeenCalledWith({ password: 'yanlu-demo-2026', code: '123456' })
    await expect.element(page.getByText(/两步登录已关闭/)).toBeVisible()
  })

  test('a role that requires it keeps it on, and says what to do for another phone', async () => {
    const view = anAccountView({ twoStep: true, twoStepRequired: true, recoveryCodesLeft: 10 })
    const element = openAccount({ open: async () => view })
    await expect.element(page.getByText(/^您的岗位必须两步登录，不能关闭。要换手机/)).toBeVisible()
    await expect.element(button('换一批恢复码')).toBeVisible()
    expect(button('关闭两步登录').elements()).toEqual([])
    expect(await objections(axe, element)).toEqual([])
  })

  test('recovery codes are renewed with one of the old, and shown once', async () => {
    const renewRecoveryCodes = vi.fn(async () => codes)
    const element = openAccount({ ...on(), renewRecoveryCodes })
    await button('换一批恢复码').click()
    await field('现在的密码').fill('yanlu-demo-2026')
    await button('手机不在身边？用恢复码').click()
    await field('恢复码').fill('ttea 3m4a 8amx')
    await button('换一批').click()
    await expect.element(page.getByText(/三组、每组四位，请对照/)).toBeVisible()
    expect(renewRecoveryCodes).not.toHaveBeenCalled()
    await field('恢复码').fill('ttea 3m4a 8amw')
    await button('换一批').click()
    expect(renewRecoveryCodes).toHaveBeenCalledWith({ password: 'yanlu-demo-2026', recoveryCode: 'TTEA3M4A8AMW' })
    await expect.element(page.getByText('6KJ7 0CA9 3G6A')).toBeVisible()
    expect(element.unsent).toBe(true)
  })

  test.each([
    { left: 3, says: '恢复码只剩 3 个了，请换一批存好。' },
    { left: 0, says: '恢复码已经用完了，请换一批存好。' },
  ])('with $left recovery codes left it asks for new ones', async ({ left, says }) => {
    openAccount(on(left))
    await expect.element(page.getByText(says)).toBeVisible()
  })
})

describe('the password', () => {
  test('is changed by the old and a new one of twelve characters, and the fields are emptied', async () => {
    const changePassword = vi.fn(async () => {})
    openAccount({ changePassword })
    await field('现在的密码').fill('yanlu-demo-2026')
    await field('新密码').fill('too short')
    await button('修改密码').click()
    await expect.element(page.getByText('至少 12 个字符，现在是 9 个。')).toBeVisible()
    expect(changePassword).not.toHaveBeenCalled()
    await field('新密码').fill('long enough by now')
    await button('修改密码').click()
    expect(changePassword).toHaveBeenCalledWith({ password: 'yanlu-demo-2026', newPassword: 'long enough by now' })
    await expect.element(page.getByText('密码已修改，别处的登录都已退出。')).toBeVisible()
    await expect.element(field('新密码')).toHaveValue('')
  })

  test('that was wrong is said beside its field; too many tries say how long to wait', async () => {
    const changePassword = vi.fn(
      async (): Promise<void> => Promise.reject(wrong('password', '密码不对，请再核对一遍。')),
    )
    openAccount({ changePassword })
    await field('现在的密码').fill('not this one at all')
    await field('新密码').fill('long enough by now')
    await button('修改密码').click()
    await expect.element(page.getByText('密码不对，请再核对一遍。')).toBeVisible()
    changePassword.mockRejectedValueOnce(new Problem('too_many_requests', '', { retryAfterSeconds: 300 }))
    await button('修改密码').click()
    await expect.element(page.getByText(/300 秒/)).toBeVisible()
  })
})

test('everywhere else is signed out at once', async () => {
  let otherSessions = 2
  const endOtherSessions = async () => {
    otherSessions = 0
  }
  openAccount({ open: async () => anAccountView({ otherSessions }), endOtherSessions })
  await expect.element(page.getByText('除了这里，还有 2 处登录着。')).toBeVisible()
  await button('让别处都退出').click()
  await expect.element(page.getByText('别处都已退出，只有这里登录着。')).toBeVisible()
})

test('a session that has ended is noticed by the console', async () => {
  const getSession = vi.fn(async () => aDesk({}).session)
  const over = new Problem('unauthenticated', '')
  openAccount(
    { endOtherSessions: () => Promise.reject(over), open: async () => anAccountView({ otherSessions: 1 }) },
    getSession,
  )
  await button('让别处都退出').click()
  await expect.poll(() => getSession.mock.calls.length).toBe(1)
})

test('while the server is away it says so, and tries again', async () => {
  const open = vi.fn(async () => anAccountView())
  open.mockRejectedValueOnce(new Problem('unavailable', ''))
  openAccount({ open })
  await button('再试一次').click()
  await expect.element(page.getByText('未开启')).toBeVisible()
})
