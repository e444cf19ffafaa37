import { type Client, type LetterView, Problem } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { choose, day, letterId, openPage, openPanel, submit, tick, units, write } from '../fixtures/opened-panel.ts'
import { objections } from '../objections.ts'
import { aClock, aLetter, anOffer, aTask } from '../sample-letters.ts'

const { choices } = aLetter()
type Disposition = LetterView['choices']['dispositions'][number]

function aDisposition(change: Partial<Disposition> & Pick<Disposition, 'id' | 'name' | 'act'>): Disposition {
  return { hint: '', assigns: false, bodies: [], clause: '第六条', refusal: null, chain: [], ...change }
}

const referrals = [
  aDisposition({ id: 'transfer', name: '转办', act: 'refer', bodies: ['县信访局', '县公安局'], clause: '二(二)转办' }),
  aDisposition({ id: 'escalate', name: '上报', act: 'refer', clause: '二(二)上报', refusal: 'acceptFirst' }),
]
const later = aDisposition({ id: 'later', name: '暂存', act: 'hold', clause: '二(一)暂存' })
const referring = { ...choices, dispositions: [...choices.dispositions, ...referrals, later] }

const flagged: LetterView['choices'] = {
  ...choices,
  flags: [
    { id: 'law', name: '涉及法律法规', by: 'anybody', group: null, set: false },
    { id: 'mass', name: '多人反映', by: 'desk', group: null, set: true },
    { id: 'busy', name: '本单位另行掌握', by: 'unit', group: null, set: false },
    { id: 'urgent', name: '紧急', by: 'desk', group: 'weight', set: false },
    { id: 'grave', name: '重大', by: 'desk', group: 'weight', set: true },
  ],
}

const limited: LetterView['choices'] = {
  ...choices,
  overrides: [
    { id: 'by-law', kind: 'statutory', milestones: ['result'], basis: true, clause: '第十一条(三)' },
    { id: 'by-leader', kind: 'set', milestones: ['result', 'reply'], basis: false, clause: '第十二条' },
  ],
}
const clocks = [aClock({ task: 1, unit: '后勤保障部' }), aClock({ milestone: 'reply' })]
const inHand = { status: 'inHand' as const, tasks: [aTask({ state: 'signedIn' })], clocks }

const question = aTask({
  ...{ number: 2, kind: 'question', question: 'lateReturn', about: 1 },
  ...{ proposal: '不归我们管', requirements: null },
})
const ways = [
  { id: 'consent', name: '同意退回' },
  { id: 'keep', name: '不同意，继续办理' },
]

interface Case {
  name: string
  act: LetterView['acts'][number]['act']
  operation: keyof Client
  button: string
  fill: () => Promise<void>
  sends: object
  change: Partial<LetterView>
  task?: number
}

const cases: Case[] = [
  {
    name: 'to a body that the policy names',
    act: 'refer',
    operation: 'referLetter',
    button: '转办',
    fill: async () => {
      await choose('县公安局')
      await write('为什么转', '属于公安机关职责')
    },
    sends: { disposition: 'transfer', body: '县公安局', reason: '属于公安机关职责' },
    change: { choices: referring },
  },
  {
    name: 'to another body, by its name',
    act: 'refer',
    operation: 'referLetter',
    button: '转办',
    fill: async () => {
      await choose(/别的单位/)
      await write('接收的单位', '青山镇人民政府')
      await write('为什么转', '属地办理')
    },
    sends: { disposition: 'transfer', body: '青山镇人民政府', reason: '属地办理' },
    change: { choices: referring },
  },
  {
    name: 'to another unit of the organisation',
    act: 'refer',
    operation: 'referLetter',
    button: '转办',
    fill: async () => {
      await choose(/本机构的另一个单位/)
      await page.getByRole('combobox', { name: '本机构的哪个单位' }).selectOptions('安全环保部')
      await write('为什么转', '归它管')
    },
    sends: { disposition: 'transfer', unit: units[1]?.id, reason: '归它管' },
    change: { choices: referring },
  },
  {
    name: 'sets some, takes others off, and one of a group in place of another',
    act: 'mark',
    operation: 'markLetter',
    button: '标明',
    fill: async () => {
      await tick('涉及法律法规')
      await tick('多人反映')
      await choose('紧急')
    },
    sends: { set: ['law', 'urgent'], off: ['mass', 'grave'], reason: undefined },
    change: { choices: flagged },
  },
  {
    name: 'as a span from where it began, with its basis',
    act: 'setLimit',
    operation: 'setLimit',
    button: '另定期限',
    fill: async () => {
      await choose(/法律法规另有规定/)
      await page.getByRole('combobox', { name: '新的期限' }).selectOptions('calendarDays')
      await write('多少天', '60')
      await write('依据', '《信访工作条例》第三十四条')
    },
    sends: {
      override: 'by-law',
      milestone: 'result',
      task: 1,
      span: { count: 60, of: 'calendarDays' },
      basis: '《信访工作条例》第三十四条',
    },
    change: { ...inHand, choices: limited },
  },
  {
    name: 'as a day, for the clock that is chosen',
    act: 'setLimit',
    operation: 'setLimit',
    button: '另定期限',
    fill: async () => {
      await choose(/另行限期/)
      await page.getByRole('combobox', { name: '改哪一个期限' }).selectOptions('reply:')
      await page.getByRole('combobox', { name: '新的期限' }).selectOptions('dueOn')
      await day('到哪一天', '2026-11-30')
    },
    sends: { override: 'by-leader', milestone: 'reply', dueOn: '2026-11-30' },
    change: { ...inHand, choices: limited },
  },
  {
    name: 'of the clock that was set for this letter',
    act: 'liftLimit',
    operation: 'liftLimit',
    button: '恢复规定期限',
    fill: async () => {},
    sends: { milestone: 'result', task: 1 },
    change: { ...inHand, choices: limited, clocks: [aClock({ task: 1, rule: 'by-leader', unit: '后勤保障部' })] },
  },
  {
    name: 'of the letter’s own limit, with the day that is promised',
    act: 'extend',
    operation: 'extendLetter',
    button: '延期',
    fill: async () => {
      await write('延期的原因', '等雨季过去')
      await day('承诺哪天办完', '2026-12-20')
    },
    sends: { reason: '等雨季过去', promisedOn: '2026-12-20' },
    change: {
      ...inHand,
      choices: { ...limited, extension: { milestone: 'reply', promises: true } },
      clocks: [aClock({ milestone: 'reply' })],
    },
  },
  {
    name: 'one of the ways that are offered',
    act: 'settle',
    operation: 'settleTask',
    button: '就这样决定',
    fill: async () => {
      await choose('不同意，继续办理')
      await write('说明', '职责分工有规定')
    },
    sends: { choice: 'keep', reason: '职责分工有规定' },
    change: { ...inHand, tasks: [...inHand.tasks, question] },
    task: 2,
  },
]

/** What has the focus, however deep. */
function focused(): Element | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

beforeEach(() => page.viewport(1280, 900))
afterEach(() => document.body.replaceChildren())

test.each(cases)('$act: $name', async ({ act, operation, button, fill, sends, change, task = null }) => {
  const letter = aLetter({ ...change, acts: [anOffer(act, { task, choices: act === 'settle' ? ways : [] })] })
  const call = vi.fn(async () => ({ letter }))
  const dialog = await openPanel(letter, { [operation]: call })
  await fill()
  expect(await objections(axe)).toEqual([])
  await submit(button)
  await expect.element(dialog).not.toBeInTheDocument()
  expect(call).toHaveBeenCalledWith({ letter: letterId, seen: 2, ...(task ? { task } : {}), ...sends })
})

describe('on a phone', () => {
  test.each(cases)('$act ($name) keeps within 390 px, every field whole', async ({ act, change, task = null }) => {
    await page.viewport(390, 844)
    const letter = aLetter({ ...change, acts: [anOffer(act, { task, choices: act === 'settle' ? ways : [] })] })
    const dialog = await openPanel(letter)
    expect(await objections(axe)).toEqual([])
    const fields = dialog.getByRole('combobox').or(dialog.getByRole('textbox')).or(dialog.getByRole('radio'))
    for (const field of fields.elements()) expect(field.getBoundingClientRect().right).toBeLessThanOrEqual(390)
  })

  test('what can be marked is asked first, so that is where one is', async () => {
    await openPanel(aLetter({ choices: flagged, acts: [anOffer('mark')] }))
    await vi.waitFor(() => expect(focused()?.getAttribute('type')).toBe('checkbox'))
  })

  test('the only rule by which a limit can be set is chosen', async () => {
    const overrides = limited.overrides.slice(0, 1)
    const dialog = await openPanel(
      aLetter({ ...inHand, choices: { ...limited, overrides }, acts: [anOffer('setLimit')] }),
    )
    await expect.element(dialog.getByRole('radio')).toBeChecked()
  })
})

describe('refer', () => {
  test('is called as the policy calls it, with the clause of each way', async () => {
    const dialog = await openPanel(aLetter({ choices: referring, acts: [anOffer('refer')] }))
    await expect.element(dialog.getByRole('heading', { name: '转办、上报' })).toBeVisible()
    await expect.element(dialog.getByText('依据 二(二)转办')).toBeVisible()
  })

  test('a way that cannot be taken now says why', async () => {
    const dialog = await openPanel(aLetter({ choices: referring, acts: [anOffer('refer')] }))
    await expect.element(dialog.getByRole('radio', { name: /上报.*请先受理，再转出/ })).toBeDisabled()
  })

  test('neither the desk itself nor a unit it is about is offered', async () => {
    const [board] = units
    const accused = { units: [{ id: board?.id ?? '', name: '公司领导' }], members: [] }
    const dialog = await openPanel(aLetter({ choices: referring, accused, acts: [anOffer('refer')] }))
    await choose(/本机构的另一个单位/)
    const names = () =>
      dialog
        .getByRole('option')
        .elements()
        .map((option) => option.textContent)
    await expect.poll(names).toEqual(['请选一个单位', '安全环保部'])
  })

  test('a letter that went to another desk says so, and leads back to the list', async () => {
    const letter = aLetter({ choices: referring, acts: [anOffer('refer')] })
    await openPanel(letter, { referLetter: async () => ({ letter: null }) })
    await choose('县公安局')
    await write('为什么转', '归它管')
    await submit('转办')
    await expect.element(page.getByRole('status')).toHaveTextContent('已转出，这封信由接收的单位受理，您看不到它了。')
  })
})

test('a disposition with an act of its own is named at acceptance, not offered, and names that act', async () => {
  const acts = [anOffer('accept'), anOffer('hold'), anOffer('refer')]
  const dialog = await openPanel(aLetter({ choices: referring, acts }))
  await expect.element(dialog.getByRole('radio', { name: /交办/ })).toBeVisible()
  await expect.element(dialog.getByRole('radio', { name: /转办|暂存/ })).not.toBeInTheDocument()
  await expect.element(dialog.getByText(/^转办、上报、暂存有单独的一步/)).toBeVisible()
  await dialog.getByRole('button', { name: '先不办' }).click()
  await page.getByRole('button', { name: /^暂存/ }).click()
  await expect.element(page.getByRole('dialog').getByText('依据 二(一)暂存')).toBeVisible()
})

test('marking nothing anew says so; a flag of the units is not the desk’s to set', async () => {
  const dialog = await openPanel(aLetter({ choices: flagged, acts: [anOffer('mark')] }))
  await expect.element(dialog.getByText('本单位另行掌握')).not.toBeInTheDocument()
  await submit('标明')
  await expect.element(dialog.getByText('还没有改动：请勾上或取消一项')).toBeVisible()
})

test('flags that hold stand over the letter', async () => {
  openPage(aLetter({ choices: flagged }))
  await expect.element(page.getByText('多人反映')).toBeVisible()
  await expect.element(page.getByText('紧急')).not.toBeInTheDocument()
})

test('a limit without a number, or without the basis it needs, is not set', async () => {
  const dialog = await openPanel(aLetter({ ...inHand, choices: limited, acts: [anOffer('setLimit')] }))
  await choose(/法律法规另有规定/)
  await write('多少天', '很久')
  await submit('另定期限')
  await expect.element(dialog.getByRole('textbox', { name: '多少天' })).toHaveAccessibleDescription(/大于 0 的整数/)
  await expect.element(dialog.getByRole('textbox', { name: '依据' })).toHaveAccessibleDescription(/请写明依据/)
  await expect.poll(() => focused()?.id).toBe('span')
})

test('a question says whose work it is about, and why it is asked', async () => {
  const tasks = [...inHand.tasks, question]
  const letter = aLetter({ ...inHand, tasks, acts: [anOffer('settle', { task: 2, choices: ways })] })
  const dialog = await openPanel(letter)
  await expect.element(dialog.getByText('不归我们管')).toBeVisible()
  await expect.element(dialog.getByText(/后勤保障部 · 承办单位过了退回的期限才申请退回/)).toBeVisible()
})

describe('tasks', () => {
  test('a question and an answer in person name who has them', async () => {
    const role = { id: 'manager', name: '总经理' }
    const answer = aTask({ number: 3, kind: 'answer', role, requirements: null })
    openPage(aLetter({ ...inHand, tasks: [...inHand.tasks, question, answer] }))
    await expect.element(page.getByText('待决定')).toBeVisible()
    await expect.element(page.getByText('亲自答复')).toBeVisible()
    await expect.element(page.getByText('总经理', { exact: true })).toBeVisible()
  })
})

describe('what the policy requires for an act', () => {
  const requires = [
    { id: 'visit', name: '实地走访', kind: 'visit' as const, clause: '第九条(二)', outcomes: null },
    { id: 'signature', name: '负责人签字', kind: 'signature' as const, clause: '第十条(一)', outcomes: null },
  ]

  test('a panel asks for each, with how and its clause, and sends it by its name', async () => {
    const closeLetter = vi.fn(async () => aLetter({ status: 'closed' }))
    const letter = aLetter({ status: 'answered', acts: [anOffer('close', { requires })] })
    const dialog = await openPanel(letter, { closeLetter })
    const visit = dialog.getByRole('textbox', { name: '实地走访' })
    await expect.element(visit).toHaveAccessibleDescription(/写明哪天、到了哪里、见了谁。 依据 第九条\(二\)/)
    await write('实地走访', '11月24日到三号楼')
    await submit('办结')
    await expect.element(dialog.getByText('请写明“负责人签字”')).toBeVisible()
    await expect.poll(() => focused()?.id).toBe('stated.signature')
    expect(await objections(axe)).toEqual([])
    await write('负责人签字', '王示例，11月24日')
    await submit('办结')
    await expect.poll(() => closeLetter.mock.calls.length).toBe(1)
    const stated = { visit: '11月24日到三号楼', signature: '王示例，11月24日' }
    expect(closeLetter).toHaveBeenCalledWith({ letter: letterId, seen: 2, stated })
  })

  test('what the server misses stands at the field', async () => {
    const fields = [{ path: 'stated.visit', message: '请填写这一项。' }]
    const closeLetter = () => Promise.reject(new Problem('invalid', '', { fields }))
    await openPanel(aLetter({ status: 'answered', acts: [anOffer('close', { requires })] }), { closeLetter })
    await write('实地走访', '略')
    await write('负责人签字', '略')
    await submit('办结')
    const visit = page.getByRole('textbox', { name: '实地走访' })
    await expect.element(visit).toHaveAccessibleDescription(/请填写这一项/)
  })

  test('a result asks for each where it is written, and shows them once more', async () => {
    const reportResult = vi.fn(async () => aLetter({ ...inHand }))
    openPage(aLetter({ ...inHand, acts: [anOffer('report', { task: 1, requires })] }), { reportResult }, 'unit')
    const composer = page.getByRole('region', { name: '报送结果' })
    await composer.getByRole('textbox', { name: '报送结果' }).fill('已修好。')
    await composer.getByRole('radio', { name: /已解决/ }).click()
    await composer.getByRole('button', { name: '报送结果' }).click()
    await expect.element(composer.getByText('请写明“实地走访”')).toBeVisible()
    await expect.poll(() => focused()?.id).toBe('stated.visit')
    await write('实地走访', '11月24日到三号楼')
    await write('负责人签字', '王示例')
    expect(await objections(axe)).toEqual([])
    await composer.getByRole('button', { name: '报送结果' }).click()
    await expect.element(page.getByRole('dialog').getByText('11月24日到三号楼')).toBeVisible()
    await submit('确认报送')
    await expect.poll(() => reportResult.mock.calls.length).toBe(1)
    const stated = { visit: '11月24日到三号楼', signature: '王示例' }
    const result = { task: 1, text: '已修好。', outcome: 'solved', flags: [] }
    expect(reportResult).toHaveBeenCalledWith({ letter: letterId, seen: 2, ...result, stated })
  })

  test('a result asks for what its outcome needs, once that is chosen', async () => {
    const plan = {
      id: 'plan',
      name: '整改计划',
      kind: 'plan' as const,
      clause: '第九条(六)',
      outcomes: ['planned' as const],
    }
    const reportResult = vi.fn(async () => aLetter({ ...inHand }))
    const acts = [anOffer('report', { task: 1, requires: [plan] })]
    openPage(aLetter({ ...inHand, acts }), { reportResult }, 'unit')
    const composer = page.getByRole('region', { name: '报送结果' })
    await composer.getByRole('textbox', { name: '报送结果' }).fill('下月改造。')
    await composer.getByRole('radio', { name: /已解决/ }).click()
    await expect.element(composer.getByRole('textbox', { name: '整改计划' })).not.toBeInTheDocument()
    await composer.getByRole('radio', { name: /列入计划/ }).click()
    await expect.element(composer.getByRole('textbox', { name: '整改计划' })).toBeVisible()
    await composer.getByRole('radio', { name: /已解决/ }).click()
    await composer.getByRole('button', { name: '报送结果' }).click()
    await submit('确认报送')
    await expect.poll(() => reportResult.mock.calls.length).toBe(1)
    const result = { task: 1, text: '下月改造。', outcome: 'solved', flags: [] }
    expect(reportResult).toHaveBeenCalledWith({ letter: letterId, seen: 2, ...result })
  })

  test('what the server misses without a field here is said all the same', async () => {
    const fields = [{ path: 'stated.unknown', message: '请填写这一项。' }]
    const replyLetter = () => Promise.reject(new Problem('invalid', '', { fields }))
    openPage(aLetter({ acts: [anOffer('reply')] }), { replyLetter })
    const composer = page.getByRole('region', { name: '答复来信人' })
    await composer.getByRole('textbox').fill('已修好。')
    await composer.getByRole('button', { name: '答复来信人' }).click()
    await submit('确认答复')
    await expect.element(composer.getByRole('alert')).toBeVisible()
  })

  test('an identity is opened with each', async () => {
    const identity = { realName: '赵来信' }
    const openIdentity = vi.fn(async () => ({ identity, until: null, letter: aLetter() }))
    openPage(aLetter({ acts: [anOffer('openIdentity', { requires: requires.slice(1) })] }), { openIdentity })
    await page.getByRole('combobox', { name: '理由' }).fill('核实')
    await page.getByRole('button', { name: '申请查看身份' }).click()
    await expect.poll(() => focused()?.id).toBe('stated.signature')
    await write('负责人签字', '王示例')
    await page.getByRole('button', { name: '申请查看身份' }).click()
    await expect.element(page.getByText('赵来信')).toBeVisible()
    const sent = { letter: letterId, seen: 2, reason: '核实', stated: { signature: '王示例' } }
    expect(openIdentity).toHaveBeenCalledWith(sent)
  })
})

describe('an instruction', () => {
  const redirects = [{ id: 'direct', name: '直办' }]
  const asked = aTask({ number: 1, kind: 'step', name: '主要领导批示', proposal: '拟交办。', mayEnd: true, redirects })
  const composer = page.getByRole('region', { name: '批示' })
  const instructing = (step = asked) => {
    const instructLetter = vi.fn(async () => aLetter())
    openPage(aLetter({ tasks: [step], acts: [anOffer('instruct', { task: 1 })] }), { instructLetter }, 'leader')
    return instructLetter
  }

  test('may end the letter: then the writer reads it, which is said before it is written', async () => {
    const instructLetter = instructing()
    await expect.element(composer.getByText(/来信人看不到/)).toBeVisible()
    await composer.getByRole('radio', { name: /不再办理，就此办结/ }).click()
    await expect.element(composer.getByText('来信人会看到：这是办结的理由')).toBeVisible()
    await composer.getByRole('textbox', { name: '批示' }).fill('已另案处理，不再办理。')
    expect(await objections(axe)).toEqual([])
    await composer.getByRole('button', { name: '下达批示' }).click()
    await expect.element(page.getByRole('dialog').getByText(/不再办理，就此办结/)).toBeVisible()
    await submit('确认下达')
    await expect.poll(() => instructLetter.mock.calls.length).toBe(1)
    const sent = { letter: letterId, seen: 2, task: 1, text: '已另案处理，不再办理。', ends: true }
    expect(instructLetter).toHaveBeenCalledWith(sent)
  })

  test('may send it another way', async () => {
    const instructLetter = instructing()
    await composer.getByRole('radio', { name: '改为直办' }).click()
    await composer.getByRole('textbox', { name: '批示' }).fill('请办公室直接答复。')
    await composer.getByRole('button', { name: '下达批示' }).click()
    await submit('确认下达')
    await expect.poll(() => instructLetter.mock.calls.length).toBe(1)
    const sent = { letter: letterId, seen: 2, task: 1, text: '请办公室直接答复。', disposition: 'direct' }
    expect(instructLetter).toHaveBeenCalledWith(sent)
  })

  test('does neither where the step does not let it', async () => {
    instructing({ ...asked, mayEnd: false, redirects: [] })
    await expect.element(composer.getByRole('textbox', { name: '批示' })).toBeVisible()
    await expect.element(composer.getByRole('radio')).not.toBeInTheDocument()
  })
})

describe('a message to the writer', () => {
  const composer = page.getByRole('region', { name: '给来信人留言' })

  test('is a notice where its limit runs, and meets that', async () => {
    const writeToSender = vi.fn(async () => aLetter())
    const notice = aClock({ milestone: 'interimNotice' })
    openPage(aLetter({ clocks: [notice], acts: [anOffer('writeToSender')] }), { writeToSender })
    await expect.element(composer.getByRole('radio', { name: /受理告知/ })).not.toBeInTheDocument()
    await composer.getByRole('radio', { name: /进展告知.*11月26日/ }).click()
    await composer.getByRole('textbox').fill('正在等配件。')
    expect(await objections(axe)).toEqual([])
    await composer.getByRole('button', { name: '发给来信人' }).click()
    await submit('确认发出')
    await expect.poll(() => writeToSender.mock.calls.length).toBe(1)
    const sent = { letter: letterId, seen: 2, text: '正在等配件。', notice: 'interimNotice' }
    expect(writeToSender).toHaveBeenCalledWith(sent)
  })

  test('is a plain message where none runs', async () => {
    const met = aClock({ milestone: 'interimNotice', state: 'met', metOn: '2026-11-24' })
    openPage(aLetter({ clocks: [met], acts: [anOffer('writeToSender')] }))
    await expect.element(composer.getByRole('textbox')).toBeVisible()
    await expect.element(composer.getByRole('radio')).not.toBeInTheDocument()
  })
})
