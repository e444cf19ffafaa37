import type { Client, LetterView, RoleKind } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../define.ts'
import { objections } from '../objections.ts'
import { aClock, aLetter, anOffer, aTask } from '../sample-letters.ts'
import { aDesk } from '../samples.ts'

function openLetter(letter: LetterView, operations: Partial<Client> = {}, kind: RoleKind = 'office') {
  const element = document.createElement('desk-letter')
  const desk = aDesk({ getLetter: async () => letter, ...operations }, kind)
  const main = document.createElement('main')
  main.append(Object.assign(element, { desk, letterId: letter.id }))
  document.body.append(main)
}

const at = '2026-11-24T09:12:00+08:00'
const on = '2026-11-24'
const result = { text: '已换泵。', by: '后勤保障部', seal: '后勤', at, on }
const instruction = { text: '请先接临时供水。', by: '甘纳言', seal: '领导', at, on }

const full = aLetter({
  status: 'inHand',
  concealment: 'unit',
  answerOwed: false,
  supplements: [{ from: 'sender', kind: 'supplement', text: '十月也是这样。', at }],
  dialogue: [
    { from: 'office', kind: 'message', text: '您什么时候在家？', at },
    { from: 'sender', kind: 'progress', text: null, at },
    { from: 'sender', kind: 'supplement', text: '十月也是这样。', at },
  ],
  instructions: [instruction],
  accused: { units: [{ id: 'u', name: '动力车间' }], members: [{ id: 'm', name: '何去来' }] },
  tasks: [
    aTask({ number: 1, state: 'redone', result }),
    aTask({ number: 2, round: 1, state: 'reported', result, outcome: 'planned', promisedOn: '2026-12-10' }),
    aTask({ number: 3, kind: 'extension', about: 2, state: 'open' }),
  ],
  clocks: [aClock({ task: 2 })],
  acts: [anOffer('reply'), anOffer('writeToSender'), anOffer('recall', { task: 2 })],
})

beforeEach(() => page.viewport(1440, 1000))
afterEach(() => document.body.replaceChildren())

describe('the whole letter', () => {
  test('stands on its sheets: what was added, instructed, said, reported', async () => {
    openLetter(full)
    await expect.element(page.getByText('来信人补充 · 11月24日 周二 09:12')).toBeVisible()
    expect(page.getByText('十月也是这样。').elements()).toHaveLength(1)
    await expect.element(page.getByText('请先接临时供水。')).toBeVisible()
    await expect.element(page.getByText('您什么时候在家？')).toBeVisible()
    await expect.element(page.getByText(/询问进度/)).toBeVisible()
    await expect.element(page.getByText('列入计划 · 承诺 12月10日 周四')).toBeVisible()
    await expect.element(page.getByText('已退办重办 · 来信人看不到')).toBeVisible()
  })

  test('says what the writer asked for, whom it is about, and that no answer is owed', async () => {
    openLetter(full)
    await expect.element(page.getByText('来信人要求：身份不告诉承办单位。')).toBeVisible()
    await expect.element(page.getByText('不需答复')).toBeVisible()
    await expect.element(page.getByText('何去来')).toBeVisible()
  })

  test('shows the work by kind, and folds what is over', async () => {
    openLetter(full)
    await expect.element(page.getByText('延期申请')).toBeVisible()
    await expect.element(page.getByText('第 2 次办理').first()).toBeVisible()
    await expect.element(page.getByText('以前的 1 项')).toBeVisible()
  })

  test.each([
    { width: 1440, kind: 'office' },
    { width: 1280, kind: 'leader' },
    { width: 390, kind: 'unit' },
  ] as const)('has nothing that axe objects to at $width px ($kind)', async ({ width, kind }) => {
    await page.viewport(width, 900)
    openLetter(full, {}, kind)
    await expect.element(page.getByText('请先接临时供水。')).toBeVisible()
    expect(await objections(axe)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
})

describe('the composer', () => {
  test('says under whose name and seal a reply goes, and keeps each act’s words to its audience', async () => {
    openLetter(full)
    await expect.element(page.getByText('来信人会看到 · 以信箱办公室的名义，盖“总经信箱”印')).toBeVisible()
    await page.getByRole('textbox', { name: '答复来信人' }).fill('已经修好。')
    await page.getByRole('tab', { name: '给来信人留言' }).click()
    await expect.element(page.getByText('来信人会看到 · 承办单位看不到')).toBeVisible()
    await expect.element(page.getByRole('textbox', { name: '给来信人留言' })).toHaveValue('')
    await page.getByRole('tab', { name: '答复来信人' }).click()
    await expect.element(page.getByRole('textbox', { name: '答复来信人' })).toHaveValue('已经修好。')
  })

  test('turns by the arrow keys', async () => {
    openLetter(full)
    await page.getByRole('tab', { name: '答复来信人' }).click()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(page.getByRole('tab', { name: '给来信人留言' })).toHaveAttribute('aria-selected', 'true')
  })

  test('a message carries no seal; it is read once more before it goes', async () => {
    const writeToSender = vi.fn(async () => full)
    openLetter({ ...full, acts: [anOffer('writeToSender')] }, { writeToSender })
    await page.getByRole('textbox', { name: '给来信人留言' }).fill('明天上午来看。')
    await page.getByRole('button', { name: '发给来信人' }).click()
    const dialog = page.getByRole('dialog', { name: '请再看一遍' })
    await expect.element(dialog.getByText(/不盖印/)).toBeVisible()
    await expect.element(dialog.getByRole('img')).not.toBeInTheDocument()
    await page.getByRole('button', { name: '确认发出' }).click()
    await expect.element(page.getByText('已给来信人留言。')).toBeVisible()
    expect(writeToSender).toHaveBeenCalledWith({ letter: full.id, seen: 2, text: '明天上午来看。' })
  })

  test('a result says how it came out, and promises a day for what is planned', async () => {
    const reportResult = vi.fn(async () => full)
    const acts = [anOffer('report', { task: 1 })]
    openLetter(aLetter({ tasks: [aTask({ state: 'signedIn' })], acts }), { reportResult }, 'unit')
    await page.getByRole('textbox', { name: '报送结果' }).fill('等配件。')
    for (const radio of page.getByRole('radio').elements()) expect(radio).not.toBeChecked()
    await page.getByRole('region', { name: '报送结果' }).getByRole('button').click()
    await expect
      .element(page.getByRole('radiogroup', { name: '结果是' }))
      .toHaveAccessibleDescription(/还没有选结果：请选一项/)
    await expect.element(page.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true')
    await expect
      .poll(() =>
        page
          .getByRole('radio', { name: /已解决/ })
          .element()
          .matches(':focus'),
      )
      .toBe(true)
    await page.getByRole('radio', { name: /列入计划/ }).click()
    await page.getByRole('checkbox', { name: '涉及法律法规' }).click()
    await page.getByRole('region', { name: '报送结果' }).getByRole('button').click()
    await expect.element(page.getByText('列入计划的，请承诺一个日子')).toBeVisible()
    await page.getByLabelText('承诺哪天办完').fill('2026-12-10')
    await page.getByRole('region', { name: '报送结果' }).getByRole('button').click()
    await expect.element(page.getByText('列入计划 · 12月10日 周四 · 涉及法律法规')).toBeVisible()
    await page.getByRole('button', { name: '确认报送' }).click()
    await expect.poll(() => reportResult.mock.calls).toHaveLength(1)
    const words = { text: '等配件。', outcome: 'planned', promisedOn: '2026-12-10', flags: ['law'] }
    expect(reportResult).toHaveBeenCalledWith({ letter: full.id, seen: 2, task: 1, ...words })
  })

  test.each(['答复来信人', '报送结果'])('nothing written is said at the field: %s', async (name) => {
    const unit = name === '报送结果'
    const acts = unit ? [anOffer('report', { task: 1 })] : [anOffer('reply')]
    openLetter(aLetter({ tasks: [aTask({ state: 'signedIn' })], acts }), {}, unit ? 'unit' : 'office')
    await page.getByRole('region', { name }).getByRole('button').click()
    const area = page.getByRole('textbox', { name })
    await expect.element(area).toHaveAttribute('aria-invalid', 'true')
    await expect.element(area).toHaveAccessibleDescription(/还没有写/)
    await expect.poll(() => area.element().matches(':focus')).toBe(true)
  })

  test('a button stays under the press that ends the writing, and what only leads there is called so', async () => {
    const acts = [anOffer('report', { task: 1 })]
    openLetter(aLetter({ tasks: [aTask({ state: 'signedIn' })], acts }), {}, 'unit')
    await expect.element(page.getByRole('button', { name: '报送结果', exact: true })).toBeVisible()
    expect(page.getByRole('button', { name: '报送结果', exact: true }).elements()).toHaveLength(1)
    await page.getByRole('button', { name: '填写办理结果' }).click()
    const area = page.getByRole('textbox', { name: '报送结果' })
    await expect.poll(() => area.element().matches(':focus')).toBe(true)
    const grown = area.element().getBoundingClientRect().height
    await userEvent.tab()
    expect(area.element().getBoundingClientRect().height).toBe(grown)
  })

  test('a leader’s instruction answers the step that waits for it, with the proposal beside the letter', async () => {
    const instructLetter = vi.fn(async () => full)
    const step = aTask({ number: 4, kind: 'step', name: '领导批示', asks: ['拟办意见'], proposal: '拟请批示。' })
    const letter = aLetter({
      tasks: [step],
      acts: [anOffer('instruct', { task: 4 }), anOffer('withholdSignOff', { task: 4 })],
    })
    openLetter(letter, { instructLetter }, 'leader')
    await expect.element(page.getByText('拟请批示。')).toBeVisible()
    await userEvent.keyboard('a')
    await page.getByRole('textbox', { name: '批示' }).fill('请后勤牵头。')
    await page.getByRole('button', { name: '下达批示' }).click()
    await expect.element(page.getByRole('dialog').getByText(/周示例/)).toBeVisible()
    await page.getByRole('button', { name: '确认下达' }).click()
    await expect.element(page.getByText('批示已下达。')).toBeVisible()
    expect(instructLetter).toHaveBeenCalledWith({ letter: full.id, seen: 2, task: 4, text: '请后勤牵头。' })
  })
})

test('digits do the acts beside them', async () => {
  openLetter(aLetter({ acts: [anOffer('accept'), anOffer('decline')] }))
  await expect.element(page.getByRole('button', { name: /^不予受理/ })).toBeVisible()
  await userEvent.keyboard('2')
  await expect.element(page.getByRole('dialog', { name: '不予受理' })).toBeVisible()
})

describe('a letter that goes on from an earlier one', () => {
  const earlier = { letterCode: '7K2M9QXD', submittedOn: '2026-11-02', title: '热水', content: '早晚没有热水。' }
  const first = {
    id: '0199a000-0000-7000-8000-000000000001',
    letterCode: '7K2M9QXD',
    title: '宿舍热水',
    status: 'answered' as const,
    receivedOn: '2026-11-02',
  }
  const advice = {
    rule: 'answered',
    of: 'answered' as const,
    unlessNew: true,
    ground: { id: 'answered', text: '已经答复而没有提出新事项' },
    clause: '第五条(四)',
  }

  test('leads to it, says what its writer named, and by which rule it can be declined', async () => {
    openLetter(aLetter({ followsUp: { ...earlier, letter: first, advice } }))
    await expect
      .element(page.getByRole('link', { name: '宿舍热水' }))
      .toHaveAttribute('href', `/admin/letters/${first.id}`)
    await expect
      .element(
        page.getByText(
          '前一封信已经答复。“已经答复而没有提出新事项”的，可以不予受理（第五条(四)）。有新情况、新理由的，照常受理。',
        ),
      )
      .toBeVisible()
    await expect.element(page.getByText('早晚没有热水。')).toBeVisible()
    expect(await objections(axe)).toEqual([])
  })

  test('says so where the earlier one is not there, or not theirs to see', async () => {
    openLetter(aLetter({ followsUp: { ...earlier, title: null, letter: null, advice: null } }))
    await expect.element(page.getByText(/没有找到这个编码的信，或者不在您能看的范围里/)).toBeVisible()
    await expect.element(page.getByText('7K2M 9QXD')).toBeVisible()
  })

  test('is named on the earlier one’s page', async () => {
    openLetter(aLetter({ followedBy: [{ ...first, title: '热水又停了', status: 'received' }] }))
    await expect.element(page.getByRole('heading', { name: '后来接着写的信' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: '热水又停了' })).toBeVisible()
  })
})
