import type { TrailEntry } from '@yanlu/sdk'
import { labels } from '@yanlu/sdk/labels'
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { answered, entry } from '../fixtures/letters.ts'
import { objections, show } from '../fixtures/page.ts'
import type { YanluTrail } from './trail.ts'
import { trailWords } from './trail-words.ts'
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

const types = Object.keys(labels['zh-CN'].events) as TrailEntry['type'][]
const bare = (type: TrailEntry['type']) => entry(2, { type })
const full = (type: TrailEntry['type']) =>
  entry(2, {
    type,
    by: { kind: 'leader', name: '甘纳言', unit: '公司领导' },
    units: ['设备管理部'],
    step: '分管领导审阅',
    category: '投诉',
    disposition: '交办',
    outcome: 'planned',
    milestone: 'completion',
    dueOn: '2026-11-30',
    promisedOn: '2026-12-04',
    reason: '须与供电会商',
    basis: '第十条',
    rating: { handling: 4, result: 3 },
    clause: '二(三)',
  })

test.each(['zh-CN', 'en'] as const)('every event has a sentence for both audiences, in %s', (language) => {
  for (const audience of ['sender', 'office'] as const) {
    for (const make of [bare, full]) {
      const said = types.map((type) => trailWords.in(language).line(make(type), audience))
      const sentences = said.map(({ strong = '', rest = '' }) => strong + rest)
      expect(sentences.filter((one) => !one || /null|undefined|NaN/.test(one))).toEqual([])
      expect(new Set(sentences).size).toBe(types.length)
    }
  }
})

test('a reason, its basis and the clause stand under it', async () => {
  await draw({ entries: [full('returned')], audience: 'office' })
  await expect.element(page.getByText('理由：“须与供电会商” 依据：第十条 依据 二(三)')).toBeVisible()
})

test('flags that were set and flags that were taken off are told apart', async () => {
  const flags = { flags: ['重大', '多人反映'], flagsOff: ['紧急'] }
  await draw({ entries: [entry(5, { type: 'marked', ...flags })], audience: 'office' })
  await expect.element(page.getByText('信箱办公室标明：重大、多人反映；取消：紧急')).toBeVisible()
})

test('whose limit was set, and on what it rests', async () => {
  const set = { type: 'limitSet', milestone: 'result', basis: '《信访工作条例》第三十四条' } as const
  await draw({ entries: [entry(5, set)], audience: 'sender' })
  await expect.element(page.getByText('信箱办公室另定期限：办理完毕')).toBeVisible()
  await expect.element(page.getByText('依据：《信访工作条例》第三十四条')).toBeVisible()
})

test.each([
  ['a body outside', { basis: '县公安局' }, '信箱办公室转办，转给县公安局'],
  ['another desk', { units: ['安全环保部'] }, '信箱办公室转办，转给安全环保部'],
])('to whom it was referred: %s', async (_, to, said) => {
  await draw({ entries: [entry(5, { type: 'referred', disposition: '转办', reason: '归它管', ...to })] })
  await expect.element(page.getByText(said)).toBeVisible()
  await expect.element(page.getByText('理由：“归它管”', { exact: true })).toBeVisible()
})

test('what the policy required stands under the act, as it was stated', async () => {
  const stated = [{ name: '负责人签字', text: '王示例，11月24日' }]
  const element = await draw({ entries: [entry(5, { type: 'closed', stated })], audience: 'office' })
  await expect.element(page.getByText('负责人签字：王示例，11月24日')).toBeVisible()
  expect(await objections(axe, element)).toEqual([])
})

test('the writer may say that an opening was not right', async () => {
  const doubted = vi.fn()
  const element = await draw({ entries: answered.trail, doubts: true })
  element.addEventListener('opening-doubted', doubted)
  await page.getByRole('button', { name: '觉得不应该？' }).click()
  expect(doubted.mock.calls[0]?.[0].detail).toMatchObject({ type: 'identityOpened', seq: 3 })
})
