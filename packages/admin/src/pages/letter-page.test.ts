import { type Client, type LetterView, Problem, type RoleKind } from '@yanlu/sdk'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { aClock, aLetter, anOffer, aTask, forestalled } from '../sample-letters.ts'
import { aDesk } from '../samples.ts'

function openLetter(operations: Partial<Client>, role: RoleKind = 'office') {
  const element = document.createElement('desk-letter')
  document.body.append(Object.assign(element, { desk: aDesk(operations, role), letterId: aLetter().id }))
}

const showing = (letter: LetterView) => ({ getLetter: vi.fn(async () => letter) })

/** What has the focus, however deep. */
function focused(): string {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at?.textContent?.trim() ?? ''
}

afterEach(() => document.body.replaceChildren())

describe('what can be done', () => {
  test('a refused act is no button and says why, and by which clause', async () => {
    const refusal = { reason: 'resultAwaited' as const, clause: '二(二)2' }
    openLetter(showing(aLetter({ acts: [anOffer('reply', { refusal })] })))
    await expect.element(page.getByText('答复来信人')).toBeVisible()
    await expect.element(page.getByRole('button', { name: /答复来信人/ })).not.toBeInTheDocument()
    await expect.element(page.getByText(/^承办单位还没有报送结果\s*依据 二\(二\)2$/)).toBeVisible()
  })

  test('accepting asks for the disposition, says back what was seen, and says what happened', async () => {
    const accepted = aLetter({ seq: 4, status: 'accepted', registrationNumber: '言信〔2026〕0009号' })
    const acceptLetter = vi.fn(async () => accepted)
    openLetter({ ...showing(aLetter({ acts: [anOffer('accept')] })), acceptLetter })
    await page.getByRole('button', { name: /^受理登记/ }).click()
    await page.getByRole('button', { name: '受理并登记编号' }).click()
    await expect.element(page.getByText('请先选一种办理方式')).toBeVisible()
    await page.getByRole('radio', { name: /直办/ }).click()
    await page.getByRole('button', { name: '受理并登记编号' }).click()
    await expect.element(page.getByRole('status')).toHaveTextContent('已受理登记，编号 言信〔2026〕0009号。')
    await expect.poll(focused).toBe('现在可以做')
    expect(acceptLetter).toHaveBeenCalledWith({ letter: accepted.id, seen: 2, disposition: 'direct' })
  })

  test('assigning shows the clock that would start today, and sends the lead unit first', async () => {
    const units = [
      { id: 'office', name: '信箱办公室', handles: false, parent: null },
      { id: 'logistics', name: '后勤保障部', handles: true, parent: 'office' },
      { id: 'safety', name: '安全环保部', handles: true, parent: null },
    ]
    const assignLetter = vi.fn(async () => aLetter({ status: 'inHand' }))
    const letter = aLetter({ acts: [anOffer('assign', { clocks: [aClock({ state: 'expected' })] })] })
    openLetter({ ...showing(letter), listUnits: async () => ({ units }), assignLetter })
    await page.getByRole('button', { name: /^交办/ }).click()
    await page.getByRole('radio', { name: '主办：安全环保部' }).click()
    await page.getByRole('checkbox', { name: '协办：后勤保障部' }).click()
    await expect.element(page.getByRole('radio', { name: '主办：信箱办公室' })).not.toBeInTheDocument()
    await expect.element(page.getByText('今天交办，期限是')).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: '交办' }).click()
    await expect.element(page.getByText('已交办，期限开始计算。')).toBeVisible()
    expect(assignLetter).toHaveBeenCalledWith({ letter: letter.id, seen: 2, units: ['safety', 'logistics'] })
  })
})

describe('nothing typed is lost', () => {
  test('when the panel is put away and opened again', async () => {
    openLetter({ ...showing(aLetter({ acts: [anOffer('assign')] })), listUnits: async () => ({ units: [] }) })
    await page.getByRole('button', { name: /^交办/ }).click()
    await page.getByRole('textbox', { name: '交办要求' }).fill('先核实水压')
    await page.getByRole('button', { name: '先不办' }).click()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await page.getByRole('button', { name: /^交办/ }).click()
    await expect.element(page.getByRole('textbox', { name: '交办要求' })).toHaveValue('先核实水压')
  })

  async function reply(words: string) {
    await page.getByRole('textbox', { name: '答复来信人' }).fill(words)
    await page.getByRole('region', { name: '答复来信人' }).getByRole('button').click()
    await page.getByRole('button', { name: '确认答复' }).click()
  }

  test('when somebody replied first: their act is named, the text stays, the act is refused', async () => {
    const refusal = { reason: 'alreadyAnswered' as const, clause: null }
    const getLetter = vi.fn<Client['getLetter']>()
    getLetter.mockResolvedValueOnce(aLetter({ acts: [anOffer('reply')] }))
    getLetter.mockResolvedValue(aLetter({ seq: 5, status: 'answered', acts: [anOffer('reply', { refusal })] }))
    openLetter({ getLetter, replyLetter: () => Promise.reject(forestalled('李演示', 'replied')) })
    await reply('热水已经修好。')
    await expect.element(page.getByText('李演示 10:20 答复来信人')).toBeVisible()
    await expect.element(page.getByRole('textbox', { name: '答复来信人' })).toHaveValue('热水已经修好。')
    await expect.element(page.getByText('现在不能再办这一步：这封信已经答复')).toBeVisible()
  })

  test('when the server is away, and the second try goes through', async () => {
    const replyLetter = vi.fn<Client['replyLetter']>()
    replyLetter.mockRejectedValueOnce(new Problem('unavailable', ''))
    replyLetter.mockResolvedValue(aLetter({ status: 'answered' }))
    openLetter({ ...showing(aLetter({ acts: [anOffer('reply')] })), replyLetter })
    await reply('热水已经修好。')
    await expect.element(page.getByText(/连不上服务器/)).toBeVisible()
    await page.getByRole('region', { name: '答复来信人' }).getByRole('button').click()
    await page.getByRole('button', { name: '确认答复' }).click()
    await expect.element(page.getByText('已答复来信人。')).toBeVisible()
    await expect.poll(focused).toBe('现在可以做')
    await expect.element(page.getByRole('textbox', { name: '答复来信人' })).not.toBeInTheDocument()
  })

  test('when a field does not fit, its remedy stands at the field', async () => {
    const problem = new Problem('invalid', '', { fields: [{ path: 'text', message: '最多 5000 字' }] })
    openLetter({ ...showing(aLetter({ acts: [anOffer('reply')] })), replyLetter: () => Promise.reject(problem) })
    await reply('热水已经修好。')
    await expect.element(page.getByRole('textbox', { name: '答复来信人' })).toHaveAccessibleDescription(/最多 5000 字/)
  })
})

describe('the unit', () => {
  const task = aTask()
  const acts = [
    anOffer('signIn', { task: 1 }),
    anOffer('report', { task: 1, refusal: { reason: 'notSignedIn', clause: null } }),
  ]

  test('sees its steps and no identity', async () => {
    openLetter(showing(aLetter({ status: 'inHand', identityGiven: null, tasks: [task], acts })), 'unit')
    await expect.element(page.getByRole('heading', { name: '请您做两件事' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: '请先签收' })).toBeDisabled()
    await expect.element(page.getByText('来信人身份')).not.toBeInTheDocument()
  })

  test('signs in its own task', async () => {
    const signInTask = vi.fn(async () => aLetter({ status: 'inHand' }))
    openLetter(
      { ...showing(aLetter({ status: 'inHand', identityGiven: null, tasks: [task], acts })), signInTask },
      'unit',
    )
    await page.getByRole('button', { name: '签收', exact: true }).click()
    await page.getByRole('button', { name: '签收这封信' }).click()
    await expect.element(page.getByText('已签收。')).toBeVisible()
    expect(signInTask).toHaveBeenCalledWith({ letter: aLetter().id, task: 1, seen: 2 })
  })
})

test('the identity is hatched until it is opened with a reason, and shown on this page only', async () => {
  const letter = aLetter({ acts: [anOffer('openIdentity')] })
  const openIdentity = vi.fn(async () => ({
    identity: { realName: '陈样本', phone: '138 0000 0000' },
    until: null,
    letter,
  }))
  openLetter({ ...showing(letter), openIdentity })
  await page.getByRole('button', { name: '申请查看身份' }).click()
  await expect.element(page.getByText('请写明理由')).toBeVisible()
  expect(openIdentity).not.toHaveBeenCalled()
  await page.getByRole('combobox', { name: '理由' }).fill('核实情况')
  await page.getByRole('button', { name: '申请查看身份' }).click()
  await expect.element(page.getByText('陈样本')).toBeVisible()
  await expect.poll(focused).toBe('来信人身份')
  await page.getByRole('button', { name: '收起' }).click()
  await expect.element(page.getByText('陈样本')).not.toBeInTheDocument()
  await expect.poll(focused).toBe('来信人身份')
})

test('purging asks for a reason and one deliberate tick', async () => {
  const purgeLetter = vi.fn(async () => aLetter({ status: 'purged', title: null, text: null, identityGiven: [] }))
  openLetter({ ...showing(aLetter({ acts: [anOffer('purge')] })), purgeLetter }, 'administrator')
  await page.getByRole('button', { name: /清除这封信/ }).click()
  await page.getByRole('textbox', { name: '理由' }).fill('来信人要求撤回')
  await page.getByRole('button', { name: '清除，不能恢复' }).click()
  await expect.element(page.getByText('请先确认您知道后果')).toBeVisible()
  await page.getByRole('checkbox').click()
  await page.getByRole('button', { name: '清除，不能恢复' }).click()
  await expect.element(page.getByText(/正文和身份都已销毁/)).toBeVisible()
  expect(purgeLetter).toHaveBeenCalledWith({ letter: aLetter().id, seen: 2, reason: '来信人要求撤回' })
})
