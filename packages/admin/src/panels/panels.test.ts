import { type Client, type LetterView, Problem, type RoleKind } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { choose, day, letterId, members, openPanel, submit, tick, units, write } from '../fixtures/opened-panel.ts'
import { objections } from '../objections.ts'
import { aClock, aLetter, anOffer, aTask } from '../sample-letters.ts'

/** What has the focus, however deep. */
function focused(): Element | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

beforeEach(() => page.viewport(1280, 900))
afterEach(() => document.body.replaceChildren())

interface Case {
  act: LetterView['acts'][number]['act']
  operation: keyof Client
  button: string
  fill: () => Promise<void>
  sends: object
  change?: Partial<LetterView>
  task?: number
  kind?: RoleKind
}

const assignment = { tasks: [aTask({ state: 'signedIn' })], status: 'inHand' as const }
const step = aTask({ number: 1, kind: 'step', name: '分管领导审阅', asks: ['拟办意见'], proposal: '拟交后勤。' })
const extension = aTask({ number: 2, kind: 'extension', about: 1, proposal: '等配件', promisedOn: '2026-12-10' })

const cases: Case[] = [
  {
    act: 'accept',
    operation: 'acceptLetter',
    button: '受理并登记编号',
    fill: async () => {
      await choose(/交办/)
      await write('拟办意见', '拟交后勤保障部')
    },
    sends: { disposition: 'assign', proposal: '拟交后勤保障部' },
  },
  {
    act: 'decline',
    operation: 'declineLetter',
    button: '不予受理',
    fill: async () => {
      await choose(/没有实质内容/)
      await write('可以向哪里提出', '请再写得具体一些')
    },
    sends: { ground: 'noSubstance', reason: '没有实质内容', turnTo: '请再写得具体一些' },
  },
  {
    act: 'hold',
    operation: 'holdLetter',
    button: '缓办',
    fill: () => write('理由', '等新规定'),
    sends: { reason: '等新规定' },
  },
  {
    act: 'file',
    operation: 'fileLetter',
    button: '留存',
    fill: () => write('理由', '供参考'),
    sends: { reason: '供参考' },
  },
  {
    act: 'askCompletion',
    operation: 'askCompletion',
    button: '请来信人补充',
    fill: () => write('请来信人补充什么', '是哪一栋楼？'),
    sends: { text: '是哪一栋楼？' },
  },
  {
    act: 'sendBack',
    operation: 'sendBackLetter',
    button: '退回来信人',
    fill: () => write('理由', '重复'),
    sends: { reason: '重复' },
  },
  {
    act: 'decide',
    operation: 'decideDisposition',
    button: '改定办理方式',
    fill: () => choose(/直办/),
    sends: { disposition: 'direct' },
    change: { tasks: [{ ...step, state: 'refused' }] },
  },
  {
    act: 'signOff',
    operation: 'signOffStep',
    button: '同意',
    fill: () => write('意见', '同意'),
    sends: { text: '同意' },
    change: { tasks: [step] },
    task: 1,
    kind: 'leader',
  },
  {
    act: 'withholdSignOff',
    operation: 'withholdSignOff',
    button: '退回拟办',
    fill: () => write('理由', '请先核实'),
    sends: { reason: '请先核实' },
    change: { tasks: [step] },
    task: 1,
    kind: 'leader',
  },
  {
    act: 'recall',
    operation: 'recallTask',
    button: '收回交办',
    fill: () => write('理由', '交错了'),
    sends: { reason: '交错了' },
    change: assignment,
    task: 1,
  },
  {
    act: 'reclassify',
    operation: 'reclassifyLetter',
    button: '改变类别',
    fill: async () => {
      await choose('投诉')
      await write('理由', '是投诉')
    },
    sends: { category: 'complaint', reason: '是投诉' },
  },
  {
    act: 'remind',
    operation: 'remindUnit',
    button: '催办',
    fill: async () => {},
    sends: {},
    change: assignment,
    task: 1,
  },
  {
    act: 'return',
    operation: 'returnTask',
    button: '退回信箱办公室',
    fill: async () => {
      await write('退回的理由', '不归我们管')
      await write('依据', '职责分工第三条')
    },
    sends: { reason: '不归我们管', basis: '职责分工第三条' },
    change: { ...assignment, clocks: [aClock({ milestone: 'returnBy', task: 1 })] },
    task: 1,
    kind: 'unit',
  },
  {
    act: 'askExtension',
    operation: 'askExtension',
    button: '申请延期',
    fill: async () => {
      await write('延期的原因', '等配件')
      await day('承诺哪天办完', '2026-12-10')
    },
    sends: { reason: '等配件', promisedOn: '2026-12-10' },
    change: assignment,
    task: 1,
    kind: 'unit',
  },
  {
    act: 'grantExtension',
    operation: 'grantExtension',
    button: '同意延期',
    fill: async () => {},
    sends: {},
    change: { tasks: [...assignment.tasks, extension], status: 'inHand' },
    task: 2,
  },
  {
    act: 'denyExtension',
    operation: 'denyExtension',
    button: '不同意延期',
    fill: () => write('理由', '不能再拖'),
    sends: { reason: '不能再拖' },
    change: { tasks: [...assignment.tasks, extension], status: 'inHand' },
    task: 2,
  },
  {
    act: 'explain',
    operation: 'explainTask',
    button: '提交说明',
    fill: () => write('情况说明', '厂家停产'),
    sends: { text: '厂家停产' },
    change: assignment,
    task: 1,
    kind: 'unit',
  },
  {
    act: 'redo',
    operation: 'redoTask',
    button: '退办重办',
    fill: async () => {
      await write('退办的理由', '没有说清')
      await write('重办的要求', '写明日期')
    },
    sends: { reason: '没有说清', requirements: '写明日期' },
    change: { tasks: [aTask({ state: 'reported' })], status: 'inHand' },
    task: 1,
  },
  {
    act: 'close',
    operation: 'closeLetter',
    button: '办结',
    fill: () => write('办理说明', '已转有关部门参考'),
    sends: { reason: '已转有关部门参考' },
    change: { answerOwed: false, status: 'accepted' },
  },
  {
    act: 'nameAccused',
    operation: 'nameAccused',
    button: '登记被反映人',
    fill: async () => {
      await tick('安全环保部')
      await tick(/何去来/)
    },
    sends: { units: [units[1]?.id], members: [members[0]?.id] },
  },
  {
    act: 'recuse',
    operation: 'recuseMember',
    button: '登记回避',
    fill: async () => {
      await page.getByRole('combobox', { name: '谁回避' }).selectOptions('何去来 · 安全环保部')
      await write('理由', '是亲属')
    },
    sends: { member: members[0]?.id, reason: '是亲属' },
  },
]

const performed = (letter: LetterView, act: Case['act']) =>
  ['return', 'nameAccused', 'recuse'].includes(act) ? { letter } : letter

test.each(cases)('$act asks for what it needs, and says back what was seen', async (one) => {
  const { act, operation, button, fill, sends, change, task = null, kind } = one
  const letter = aLetter({ ...change, acts: [anOffer(act, { task, clause: '第三条' })] })
  const call = vi.fn(async () => performed(aLetter({ ...change, seq: 3 }), act))
  const dialog = await openPanel(letter, { [operation]: call }, kind)
  await expect.element(dialog).toBeVisible()
  await expect.element(dialog.getByText('依据 第三条').first()).toBeVisible()
  await fill()
  expect(await objections(axe)).toEqual([])
  await submit(button)
  await expect.element(dialog).not.toBeInTheDocument()
  expect(call).toHaveBeenCalledWith({ letter: letterId, seen: 2, ...(task ? { task } : {}), ...sends })
})

test('a field that is missing says so where it is, takes the focus, and nothing is sent', async () => {
  const letter = aLetter({ ...assignment, acts: [anOffer('return', { task: 1 })] })
  await openPanel(letter, {}, 'unit')
  await write('退回的理由', '不归我们管')
  await submit('退回信箱办公室')
  await expect.element(page.getByRole('textbox', { name: '依据' })).toHaveAccessibleDescription(/请写明依据/)
  await expect.poll(() => focused()?.id).toBe('basis')
})

test('what the server says of a field stands at the field, and the words stay', async () => {
  const fields = [{ path: 'promisedOn', message: '请选一个在期限之后的日子' }]
  const askExtension = () => Promise.reject(new Problem('invalid', '', { fields }))
  await openPanel(aLetter({ ...assignment, acts: [anOffer('askExtension', { task: 1 })] }), { askExtension }, 'unit')
  await write('延期的原因', '等配件')
  await day('承诺哪天办完', '2026-12-10')
  await submit('申请延期')
  await expect.element(page.getByLabelText('承诺哪天办完')).toHaveAccessibleDescription(/在期限之后/)
  await expect.element(page.getByRole('textbox', { name: '延期的原因' })).toHaveValue('等配件')
})

describe('what stands around the fields', () => {
  test('each disposition says who has to agree first, and only they read a proposal', async () => {
    await openPanel(aLetter({ acts: [anOffer('accept')] }))
    await expect.element(page.getByText(/^转交有关单位办理\s+先要：分管领导审阅$/)).toBeVisible()
    await choose(/直办/)
    await expect.element(page.getByRole('textbox', { name: '拟办意见' })).not.toBeInTheDocument()
  })

  test('a sign-off shows the proposal and what to look at', async () => {
    const dialog = await openPanel(aLetter({ tasks: [step], acts: [anOffer('signOff', { task: 1 })] }), {}, 'leader')
    await expect.element(dialog.getByText('拟交后勤。')).toBeVisible()
    await expect.element(dialog.getByText('分管领导审阅')).toBeVisible()
  })

  test('an extension shows why, until when, and the deadline it would move', async () => {
    const tasks = [...assignment.tasks, extension]
    const dialog = await openPanel(aLetter({ tasks, acts: [anOffer('grantExtension', { task: 2 })] }))
    await expect.element(dialog.getByText('等配件')).toBeVisible()
    await expect.element(dialog.getByText('12月10日 周四')).toBeVisible()
    await expect.element(dialog.getByText('现在的期限')).toBeVisible()
  })

  test('a redo says how often it went back, and shows the result', async () => {
    const result = {
      text: '已派人铲冰。',
      by: '后勤保障部',
      seal: '后勤',
      at: '2026-11-24T10:00:00+08:00',
      on: '2026-11-24',
    }
    const tasks = [aTask({ state: 'reported', round: 1, result })]
    const dialog = await openPanel(aLetter({ tasks, acts: [anOffer('redo', { task: 1 })] }))
    await expect.element(dialog.getByText(/这是第 2 次退办。/)).toBeVisible()
    await expect.element(dialog.getByText('已派人铲冰。')).toBeVisible()
  })

  test('a unit without anybody is said to be so, and can be chosen all the same', async () => {
    const listUnits = async () => ({ units: units.map((unit) => ({ ...unit, handles: true })) })
    const dialog = await openPanel(aLetter({ acts: [anOffer('assign')] }), { listUnits })
    await expect.element(dialog.getByText('还没有人员')).toBeVisible()
    expect(dialog.getByText('还没有人员').elements()).toHaveLength(1)
    await dialog.getByRole('radio', { name: '主办：公司领导' }).click()
    await expect.element(dialog.getByRole('radio', { name: '主办：公司领导' })).toBeChecked()
    expect(await objections(axe)).toEqual([])
  })

  test('a unit that has the letter, or that it is about, cannot be given it and says why', async () => {
    const [board, safety] = units
    const accused = { units: [{ id: safety?.id ?? '', name: '安全环保部' }], members: [] }
    const tasks = [aTask({ unit: { id: board?.id ?? '', name: '公司领导' } })]
    const listUnits = async () => ({ units: units.map((unit) => ({ ...unit, handles: true })) })
    const dialog = await openPanel(aLetter({ accused, tasks, acts: [anOffer('assign')] }), { listUnits })
    await expect.element(dialog.getByText('已经交办')).toBeVisible()
    await expect.element(dialog.getByText('被反映，不能交办')).toBeVisible()
    await expect.element(dialog.getByRole('radio')).not.toBeInTheDocument()
  })
})

test('a letter that leaves one’s sight says what became of it, and leads back to the list', async () => {
  const returnTask = async () => ({ letter: null })
  const letter = aLetter({ ...assignment, acts: [anOffer('return', { task: 1 })] })
  await openPanel(letter, { returnTask }, 'unit')
  await write('退回的理由', '不归我们管')
  await write('依据', '职责分工第三条')
  await submit('退回信箱办公室')
  await expect.element(page.getByRole('status')).toHaveTextContent('已退回信箱办公室，这封信不再由您单位办理。')
  await expect.poll(() => focused()?.getAttribute('role')).toBe('status')
  await expect.element(page.getByRole('link', { name: '回到列表' })).toHaveAttribute('href', '/admin/')
})

test('what was typed in one panel is still there after another was opened', async () => {
  await openPanel(aLetter({ acts: [anOffer('hold'), anOffer('sendBack')] }))
  await write('理由', '等新规定')
  await page.getByRole('button', { name: '先不办' }).click()
  await page.getByRole('button', { name: /^退回来信人/ }).click()
  await page.getByRole('button', { name: '先不办' }).click()
  await page.getByRole('button', { name: /^缓办/ }).click()
  await expect.element(page.getByRole('textbox', { name: '理由' })).toHaveValue('等新规定')
})
