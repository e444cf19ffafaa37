/** The policy pages: rules changed word by word, what is wrong with them, drafts, publishing, and the pages beside. */
import type { Client, Difference, Policy, RehearsedLetter } from '@yanlu/sdk'
import { Problem } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../define.ts'
import '../define-policy.ts'
import { PolicyServer, presetOf } from '../fixtures/policy-server.ts'
import { objections } from '../objections.ts'
import { aDesk } from '../samples.ts'
import { page as tokens } from '../styles/page.ts'
import type { PolicyPage } from './policy-page.ts'

let server: PolicyServer
beforeEach(() => {
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet]
  server = new PolicyServer()
})
afterEach(() => document.body.replaceChildren())

async function open(place = 'rules', operations: Partial<Client> = {}): Promise<PolicyPage> {
  const desk = aDesk({ ...server.operations, ...operations }, 'administrator')
  const element = document.createElement('desk-policy') as PolicyPage
  document.body.append(Object.assign(element, { desk, mailbox: 'xianzhang', place }))
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  return element
}

const button = (name: string | RegExp) => page.getByRole('button', { name: new RegExp(name) }).first()
const chapter = (name: string) =>
  page
    .getByRole('navigation', { name: '规则的章节' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
const kept = () => expect.element(page.getByText('已保存')).toBeVisible()

function focused(): Element | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

/** What the server has of a rule. */
function ruleOf(id: string): Policy['limits'][number] | undefined {
  return server.view.draft?.document.limits.find((limit) => limit.id === id)
}

/** A limit that the rest has already taken every letter of. */
function withHidden(policy: Policy): Policy {
  const [first] = policy.limits.filter(({ milestone, when }) => milestone === 'result' && !when)
  if (!first) throw new Error('no limit for the rest')
  return { ...policy, limits: [...policy.limits, { ...first, id: 'hidden', when: [{ category: ['complaint'] }] }] }
}

describe('every place', () => {
  for (const width of [1280, 390]) {
    test.each(['rules', 'compare', 'rehearsal', 'history', 'presets', 'json'])(
      `%s passes axe and keeps within ${width} px`,
      async (place) => {
        await page.viewport(width, 900)
        const element = await open(place)
        await new Promise((resolve) => setTimeout(resolve, 150))
        expect(await objections(axe, element)).toEqual([])
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      },
    )
  }

  test.each(['时限', '身份', '办理方式', '催办督办', '归档', '报告考核', '其他'])(
    'the chapter %s passes axe with all settings of its first rule open',
    async (name) => {
      await page.viewport(1440, 900)
      const element = await open()
      await chapter(name)
      await button(/^全部设置/).click()
      await expect.element(button('收起')).toBeVisible()
      expect(await objections(axe, element)).toEqual([])
    },
  )
})

describe('a word', () => {
  beforeEach(() => page.viewport(1440, 900))

  test('is changed in place, counted as a change, and kept as a draft by itself', async () => {
    await open()
    await chapter('时限')
    await button('多久：5').click()
    await button('少一点').click()
    await expect.element(button('多久：4')).toBeVisible()
    await expect.element(page.getByText('改了 1 处')).toBeVisible()
    await expect.element(page.getByText('底稿是 5 个工作日')).toBeVisible()
    await kept()
    expect(server.view.draft?.revision).toBe(1)
    expect(ruleOf('result-other')?.span).toEqual({ count: 4, of: 'workingDays' })
  })

  test('of a limit shows the days, if it began today', async () => {
    await open()
    await chapter('时限')
    await button('多久：5').click()
    await expect.element(page.getByText('如果今天派发：')).toBeVisible()
    await expect.element(page.getByText('12月1日（周二）前办理完毕')).toBeVisible()
    await button('少一点').click()
    await expect.element(page.getByText('11月30日（周一）前办理完毕')).toBeVisible()
  })

  test('is left by Escape, which goes back to it', async () => {
    await open()
    await chapter('时限')
    await button('多久：5').click()
    await userEvent.keyboard('{Escape}')
    expect(page.getByRole('button', { name: '少一点' }).elements()).toEqual([])
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    expect(at?.getAttribute('aria-label')).toBe('多久：5')
  })

  test('of a condition opens all of it: another fact, another alternative', async () => {
    await open()
    await chapter('时限')
    await button('用于哪些来信：咨询').click()
    await page.getByRole('combobox', { name: '再加一个条件' }).selectOptions('匿名')
    await expect.element(button('用于哪些来信：匿名的')).toBeVisible()
    await kept()
    expect(ruleOf('result-consultation')?.when).toEqual([{ category: ['consultation'], anonymous: true }])
    await button('去掉这个条件：匿名').click()
    await expect.element(button('多久：2')).toBeVisible()
    await vi.waitFor(() => expect(ruleOf('result-consultation')?.when).toEqual([{ category: ['consultation'] }]))
  })

  test('of what the product did by itself makes the rule one’s own', async () => {
    await open()
    await chapter('催办督办')
    await button('多久一次：2').click()
    await button('多一点').click()
    await expect.element(page.getByText('本单位自定').first()).toBeVisible()
  })
})

describe('a rule', () => {
  beforeEach(() => page.viewport(1440, 900))

  test('that is new has blanks, which keep it from being published', async () => {
    await open()
    await chapter('时限')
    await button('加一条：时限').click()
    await expect.element(page.getByText('请填写', { exact: true }).first()).toBeVisible()
    await expect.element(page.getByText('1 处要改才能发布')).toBeVisible()
    await expect.element(button('发布…')).toHaveAttribute('aria-disabled', 'true')
    await vi.waitFor(() => expect(focused()?.classList.contains('blank')).toBe(true))
    await button('去填写').click()
    await button('多一点').click()
    await vi.waitFor(() => expect(page.getByText(/处要改才能发布/).elements()).toEqual([]))
  })

  test('that keeps the draft from being published is led to, from the bar and from the button', async () => {
    await open()
    await chapter('时限')
    await button('加一条：时限').click()
    await expect.element(button('1 处要改才能发布')).toBeVisible()
    await chapter('身份')
    await button('1 处要改才能发布').click()
    await vi.waitFor(() => expect(focused()?.classList.contains('blank')).toBe(true))
    await chapter('身份')
    ;(button('发布…').element() as HTMLElement).click()
    await expect.element(page.getByText(/还有 1 处要填写或改正/)).toBeVisible()
    await vi.waitFor(() => expect(focused()?.classList.contains('blank')).toBe(true))
  })

  test('that is wrong with a whole section is said at its heading', async () => {
    const county = presetOf('xixiang-xian')
    const dispositions = county.dispositions.map((one) => ({ ...one, act: 'hold' as const }))
    server = new PolicyServer({ ...county, dispositions })
    await open('rules', { getPolicy: (async () => server.view) as unknown as Client['getPolicy'] })
    await chapter('时限')
    await button('多久：5').click()
    await button('少一点').click()
    await expect.element(page.getByText(/处要改才能发布/)).toBeVisible()
    await chapter('办理方式')
    await expect.element(page.getByText('至少要有一种受理后办理的方式。')).toBeVisible()
  })

  test('asks nothing that means nothing as things stand', async () => {
    await open()
    await chapter('办理方式')
    await button(/^全部设置/).click()
    await expect.element(page.getByRole('group', { name: '属于哪一类' })).toBeVisible()
    expect(page.getByText('往哪里转', { exact: true }).elements()).toEqual([])
    await page.getByRole('radio', { name: '转出' }).click()
    await expect.element(page.getByText('往哪里转', { exact: true }).first()).toBeVisible()
  })

  test('that can never fit says so, and is moved before the one that hides it', async () => {
    server = new PolicyServer(withHidden(presetOf('xixiang-xian')))
    await open()
    await chapter('时限')
    await button('多久：5').click()
    await button('少一点').click()
    await expect.element(page.getByText(/这条永远用不上/)).toBeVisible()
    await button(/^移到时限 \d前面/).click()
    await vi.waitFor(() => expect(page.getByText(/这条永远用不上/).elements()).toEqual([]))
    await kept()
  })

  test('is deleted, and had back', async () => {
    await open()
    await chapter('保密')
    await button(/^全部设置/).click()
    await button('删去').click()
    await expect.element(page.getByText(/^已删去/)).toBeVisible()
    await vi.waitFor(() => expect(server.view.draft?.document.secrecy).toHaveLength(1))
    await vi.waitFor(() => expect(focused()?.textContent).toBe('撤消'))
    await button('撤消').click()
    await vi.waitFor(() => expect(focused()?.tagName).toBe('H2'))
    await vi.waitFor(() => expect(server.view.draft?.document.secrecy).toHaveLength(2))
    await expect.element(page.getByText('没有改动')).toBeVisible()
  })

  test('is moved up among those that it is shown with', async () => {
    await open()
    await chapter('审核')
    await page
      .getByRole('button', { name: /^全部设置/ })
      .nth(1)
      .click()
    await button('↑ 上移').click()
    await kept()
    expect(server.view.draft?.document.reviews[0]?.id).toBe('legality')
  })

  test('has its clause beside it, and the clause leads back', async () => {
    await open()
    await chapter('时限')
    await button('多久：5').click()
    const near = page.getByRole('listitem').filter({ hasText: '投诉举报、求助、建议类事项' })
    await expect.element(near).toHaveAttribute('aria-current', 'true')
    await page.getByRole('listitem').filter({ hasText: '2个工作日内申请退回,' }).getByRole('button').click()
    await expect.element(page.getByText('申请退回', { exact: true }).first()).toBeVisible()
  })
})

describe('a draft', () => {
  beforeEach(() => page.viewport(1440, 900))

  test('that somebody else saved first is not overwritten, and nothing is lost', async () => {
    await open()
    server.overtakes = true
    await chapter('时限')
    await button('多久：5').click()
    await button('少一点').click()
    await expect.element(page.getByText(/^吴样章刚刚也改了这份草稿/)).toBeVisible()
    await expect.element(button('多久：4')).toBeVisible()
    await button('用我的替换对方的').click()
    await kept()
    expect(ruleOf('result-other')?.span).toEqual({ count: 4, of: 'workingDays' })
  })

  test('that could not be kept says so, and is tried again', async () => {
    let away = true
    const savePolicyDraft: PolicyServer['savePolicyDraft'] = (asked) => {
      if (away) return Promise.reject(new Problem('unavailable', 'unavailable'))
      return server.savePolicyDraft(asked)
    }
    await open('rules', { savePolicyDraft: savePolicyDraft as Client['savePolicyDraft'] })
    await chapter('时限')
    await button('多久：5').click()
    await button('少一点').click()
    await expect.element(page.getByText('没有保存成功，您写的都还在')).toBeVisible()
    away = false
    await button('再试一次').click()
    await kept()
  })

  test('is published from a day, with a reason', async () => {
    const publishPolicy = vi.fn(server.publishPolicy)
    await open('rules', { publishPolicy: publishPolicy as unknown as Client['publishPolicy'] })
    await chapter('时限')
    await button('多久：5').click()
    await button('少一点').click()
    await kept()
    await button('发布…').click()
    await expect.element(page.getByText(/与现在的规则有 1 处不同/)).toBeVisible()
    await page.getByLabelText('为什么改').fill('缩短时限')
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await expect.element(page.getByText(/^第 5 版已经发布/)).toBeVisible()
    expect(publishPolicy).toHaveBeenCalledWith(expect.objectContaining({ seen: 1, newest: 4, reason: '缩短时限' }))
  })

  test('of a second administrator is told of the first who published', async () => {
    const done = [{ type: 'policyPublished', by: '吴样章', at: '2026-11-24T10:05:00.000+08:00' }]
    const publishPolicy = () => Promise.reject(new Problem('conflict', 'conflict', { done }))
    await open('rules', { publishPolicy })
    await chapter('时限')
    await button('多久：5').click()
    await button('少一点').click()
    await kept()
    await button('发布…').click()
    await page.getByLabelText('为什么改').fill('缩短时限')
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await expect.element(page.getByText(/吴样章/).first()).toBeVisible()
    await expect.element(page.getByLabelText('为什么改')).toHaveValue('缩短时限')
  })

  test('that others have to agree to is agreed to by whoever has the role', async () => {
    const { view } = new PolicyServer()
    const approvals = [{ role: 'administrator', roleName: '董事会', by: null, at: null }]
    const proposed = {
      inForceFrom: '2026-12-01',
      reason: '改',
      at: '2026-11-24T09:00:00.000+08:00',
      by: '陈管理',
      approvals,
    }
    const saved = { revision: 3, base: 4, faults: [], savedAt: '2026-11-24T09:00:00.000+08:00', savedBy: '陈管理' }
    server = new PolicyServer(view.newest.document, { draft: { ...saved, document: view.newest.document, proposed } })
    const agreePolicy = vi.fn(async () => ({ ...server.view, draft: null }))
    await open('rules', { agreePolicy: agreePolicy as unknown as Client['agreePolicy'] })
    await expect.element(page.getByText('董事会：还没有同意')).toBeVisible()
    await button('同意这次改动').click()
    await page.getByRole('dialog').getByRole('button', { name: '同意这次改动' }).click()
    await vi.waitFor(() => expect(agreePolicy).toHaveBeenCalledWith({ mailbox: 'xianzhang', seen: 3 }))
  })
})

const difference = {
  ...{ kind: 'due', milestone: 'result', unit: null, ruleBefore: 'result-other', ruleAfter: 'result-other' },
  ...{ before: '2026-10-16', after: '2026-10-14', metOn: '2026-10-15', lateBefore: false, lateAfter: true },
} as const satisfies Difference

function rehearsed(title: string, change: Partial<Difference> = {}): RehearsedLetter {
  const letter = { letter: crypto.randomUUID(), registrationNumber: '云信〔2026〕0004号', title, category: '投诉' }
  return { ...letter, receivedOn: '2026-10-09', differences: [{ ...difference, ...change }] }
}

describe('the places beside', () => {
  beforeEach(() => page.viewport(1440, 900))

  /** A page whose draft has a shorter limit. */
  async function changed(place: string, operations: Partial<Client> = {}): Promise<PolicyPage> {
    const element = await open('rules', operations)
    await chapter('时限')
    await button('多久：5').click()
    await button('少一点').click()
    await kept()
    element.place = place as PolicyPage['place']
    await element.updateComplete
    return element
  }

  test('two versions are compared rule by rule, with the words that changed', async () => {
    await changed('compare')
    await expect.element(page.getByRole('heading', { name: '1 处不同' })).toBeVisible()
    const [was, is] = ['deletion', 'insertion'].map((role) => page.getByRole(role as 'deletion'))
    expect(was?.element().textContent).toBe('5')
    expect(is?.element().textContent).toBe('4')
  })

  test('without a draft the newest version is beside the one before', async () => {
    const { earlier } = server
    server.earlier = { ...earlier, limits: earlier.limits.filter(({ id }) => id !== 'result-consultation') }
    await open('compare')
    await expect.element(page.getByRole('heading', { name: '1 处不同' })).toBeVisible()
    await expect.element(page.getByRole('combobox', { name: '原来的' })).toHaveValue('3')
    await expect.element(page.getByRole('combobox', { name: '后来的' })).toHaveValue('4')
  })

  test('a rehearsal tells of what letters the result would have been different, and why', async () => {
    server.letters = [rehearsed('采砂船夜里作业'), rehearsed('河堤装长椅', { metOn: '2026-10-13', lateAfter: false })]
    const element = await changed('rehearsal')
    await button('开始试运行').click()
    await expect.element(page.getByText('如果当时就用草稿，超期的信从 0 封变成 1 封。')).toBeVisible()
    await expect.element(page.getByText('会超期 1 天')).toBeVisible()
    await expect.element(page.getByText('仍按时', { exact: true })).toBeVisible()
    await button(/^会超期 1/).click()
    expect(page.getByText('河堤装长椅').elements()).toEqual([])
    await expect.element(page.getByText(/也许会办得快些/)).toBeVisible()
    expect(await objections(axe, element)).toEqual([])
  })

  test('a rehearsal goes on step by step, and is stopped', async () => {
    const rehearsePolicy = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 60))
      return { looked: 50, from: '2026-10-01', to: '2026-10-09', letters: [], after: 'next' }
    })
    await changed('rehearsal', { rehearsePolicy: rehearsePolicy as unknown as Client['rehearsePolicy'] })
    await button('开始试运行').click()
    await expect.element(page.getByText(/已经看了 [1-9]\d* 封/)).toBeVisible()
    await button('取消').click()
    await expect.element(page.getByText(/^已经停下/)).toBeVisible()
    expect(rehearsePolicy.mock.calls.length).toBeLessThan(10)
  })

  test('another preset is found, read, and put into the draft once that is confirmed', async () => {
    await open('presets')
    await page.getByRole('searchbox').fill('书记信箱')
    await page.getByText(/^读原文/).click()
    await expect.element(page.getByText(/对于一般的来信问题/)).toBeVisible()
    await button('放进草稿').click()
    await expect.element(page.getByText(/这是一整套规则/)).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: '放进草稿' }).click()
    await vi.waitFor(() => expect(server.view.draft?.document.id).toBe('xueyuan'))
  })

  test('presets and parts are told apart, and the one in use is said', async () => {
    await open('presets')
    await expect.element(page.getByText('现在的底稿')).toBeVisible()
    await button(/^部件 \d/).click()
    expect(page.getByText('现在的底稿').elements()).toEqual([])
    await expect.element(page.getByText('部件', { exact: true }).first()).toBeVisible()
  })

  test('a draft with a blank is not rehearsed: it says so, and leads back', async () => {
    const element = await open()
    await chapter('时限')
    await button('加一条：时限').click()
    await kept()
    element.place = 'rehearsal'
    await expect.element(page.getByText('草稿里还有 1 处没有填写，填好才能试运行。')).toBeVisible()
    await expect.element(page.getByRole('link', { name: '去填写' })).toBeVisible()
  })

  test('a part adds its rules to those there are', async () => {
    await open('presets')
    await page.getByRole('searchbox').fill('接待日')
    await button('放进草稿').click()
    await page.getByRole('dialog').getByRole('button', { name: '放进草稿' }).click()
    await vi.waitFor(() => expect(server.view.draft?.document.reception.length).toBeGreaterThan(0))
    expect(server.view.draft?.document.limits).toEqual(server.view.newest.document.limits)
  })

  test('JSON that is no policy is named with its places, and the draft is as it was', async () => {
    await open('json')
    const area = page.getByRole('textbox', { name: 'JSON' })
    await area.fill('{')
    await button('用这份替换草稿').click()
    await expect.element(page.getByText(/这不是 JSON/)).toBeVisible()
    const { document } = server.view.newest
    await area.fill(JSON.stringify({ ...document, limits: [{ ...document.limits[0], span: 'soon' }] }))
    await button('用这份替换草稿').click()
    await expect.element(page.getByText(/limits\.[a-z-]+\.span/)).toBeVisible()
    expect(server.view.draft).toBeNull()
    await area.fill(JSON.stringify({ ...document, title: '县长信箱办法（修订）' }))
    await button('用这份替换草稿').click()
    await vi.waitFor(() => expect(server.view.draft?.document.title).toBe('县长信箱办法（修订）'))
  })

  test('the versions there were say since when, who and why', async () => {
    await open('history')
    await expect.element(page.getByText('年度修订')).toBeVisible()
    await expect.element(page.getByText('现在生效')).toBeVisible()
    await expect.element(page.getByText(/陈管理.*发布/)).toBeVisible()
  })
})
