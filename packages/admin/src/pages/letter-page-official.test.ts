import type { LetterView } from '@yanlu/sdk'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { aClock, aLetter, anEntry, aTask } from '../sample-letters.ts'
import { aDesk } from '../samples.ts'

function openLetter(letter: LetterView) {
  const element = document.createElement('desk-letter')
  document.body.append(Object.assign(element, { desk: aDesk({ getLetter: async () => letter }), letterId: letter.id }))
}

const reported = anEntry()

afterEach(() => document.body.replaceChildren())

test('a result stands on its sheet and is not said again in the trail', async () => {
  const result = { text: '水压已经恢复。', by: '后勤保障部', seal: '后勤', at: reported.at, on: reported.on }
  openLetter(aLetter({ tasks: [aTask({ state: 'reported', result })], trail: [reported] }))
  await expect.element(page.getByText('后勤保障部 冯范例报来办理结果')).toBeVisible()
  expect(page.getByText('水压已经恢复。').elements()).toHaveLength(1)
})

test('words that stand nowhere else are said in the trail', async () => {
  openLetter(aLetter({ trail: [reported] }))
  await expect.element(page.getByText('水压已经恢复。')).toBeVisible()
})

test('among several units the clock names its own', async () => {
  const safety = { id: 'safety', name: '安全环保部' }
  const clocks = [
    aClock({ task: 1, unit: '后勤保障部', dueOn: '2026-11-27' }),
    aClock({ task: 2, unit: safety.name, dueOn: '2026-11-26' }),
  ]
  openLetter(aLetter({ clocks, tasks: [aTask(), aTask({ number: 2, unit: safety, lead: false })] }))
  await expect.element(page.getByRole('heading', { name: '安全环保部 · 办理' })).toBeVisible()
})

test('what was done too late is said in words, without a tick', async () => {
  const late = aClock({ milestone: 'triage', state: 'met', metOn: '2026-11-20', dueOn: '2026-11-18', overdue: true })
  openLetter(aLetter({ clocks: [aClock(), late] }))
  await expect.element(page.getByText('11月20日 周五 才完成，超期')).toBeVisible()
  await expect.element(page.getByText(/✓/)).not.toBeInTheDocument()
})

test('on a phone neither a unit’s name nor a date is torn apart', async () => {
  await page.viewport(390, 844)
  const task = aTask({
    unit: { id: 'people', name: '人力资源部' },
    clock: aClock({ overdue: true, dueOn: '2026-11-10' }),
  })
  openLetter(aLetter({ tasks: [task] }))
  for (const words of ['人力资源部', '11月24日 周二 交办'])
    expect((await page.getByText(words).findElement()).getClientRects()).toHaveLength(1)
})
