import { type Client, type LetterPage, Problem } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../define.ts'
import { objections } from '../objections.ts'
import { aLetter, anOffer } from '../sample-letters.ts'
import { aDesk, aPage, aRow, aSession, dueOn } from '../samples.ts'

type Ask = { after?: string }

const anyLetter: Client['getLetter'] = async () => aLetter()

function openInbox(listLetters: (asked: Ask) => Promise<LetterPage>, getLetter = anyLetter) {
  const inbox = document.createElement('desk-inbox')
  const desk = aDesk({ listLetters: listLetters as never, getLetter })
  document.body.append(Object.assign(inbox, { desk }))
}

beforeEach(() => page.viewport(1280, 900))
afterEach(() => document.body.replaceChildren())

test('letters stand in groups by urgency, each with my next step and its unit', async () => {
  const overdue = aRow({ title: '食堂没有热菜', due: dueOn('2026-11-18', true), next: 'report', unit: '后勤保障部' })
  openInbox(async () => aPage([overdue, aRow({ title: '照明太暗', due: dueOn('2026-11-24') })]))
  await expect.element(page.getByRole('heading', { name: /超期 1/ })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: /今天到期 1/ })).toBeVisible()
  await expect.element(page.getByRole('link', { name: /食堂没有热菜.*等报送结果 后勤保障部.*超期 6 天/ })).toBeVisible()
  await expect.element(page.getByRole('link', { name: /照明太暗.*轮到您办：\s*受理/ })).toBeVisible()
})

test('an empty inbox says so, and where to look instead', async () => {
  openInbox(async () => aPage([]))
  await expect.element(page.getByText('没有等您办的信')).toBeVisible()
  await expect.element(page.getByRole('link', { name: '看全部来信' })).toBeVisible()
})

test('a server that is away is said to be, and asked again on demand', async () => {
  const listLetters = vi.fn<() => Promise<LetterPage>>()
  listLetters
    .mockRejectedValueOnce(new Problem('unavailable', ''))
    .mockResolvedValue(aPage([aRow({ title: '终于来了' })]))
  openInbox(listLetters)
  await expect.element(page.getByText(/连不上服务器/)).toBeVisible()
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect.element(page.getByRole('link', { name: /终于来了/ })).toBeVisible()
})

test('the next page is added below the one that is there', async () => {
  openInbox(async ({ after }) =>
    after ? aPage([aRow({ title: '第二页' })]) : aPage([aRow({ title: '第一页' })], { after: 'next' }),
  )
  await page.getByRole('button', { name: '再看一些' }).click()
  await expect.element(page.getByRole('link', { name: /第二页/ })).toBeVisible()
  await expect.element(page.getByRole('link', { name: /第一页/ })).toBeVisible()
  await expect.element(page.getByRole('button', { name: '再看一些' })).not.toBeInTheDocument()
})

/** What has the focus, inside the inbox's own tree. */
function focused(): string {
  return document.querySelector('desk-inbox')?.shadowRoot?.activeElement?.textContent ?? ''
}

test('J and K move the focus, slash finds, the question mark shows the keys', async () => {
  openInbox(async () => aPage([aRow({ title: '甲信' }), aRow({ title: '乙信' })]))
  await expect.element(page.getByRole('link', { name: /甲信/ })).toBeVisible()
  await userEvent.keyboard('j')
  expect(focused()).toMatch('乙信')
  await userEvent.keyboard('k')
  expect(focused()).toMatch('甲信')
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog', { name: '快捷键' })).toBeVisible()
  await page.getByRole('button', { name: '知道了' }).click()
  await userEvent.keyboard('/乙')
  await expect.element(page.getByText('找到 1 封')).toBeVisible()
})

test('coming back from a letter finds the same place, with figures taken anew', async () => {
  const listLetters = vi.fn(async () => aPage(Array.from({ length: 40 }, (_, at) => aRow({ title: `第${at}封` }))))
  openInbox(listLetters)
  await expect.element(page.getByRole('link', { name: /第39封/ })).toBeInTheDocument()
  scrollTo(0, 600)
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const inbox = document.querySelector('desk-inbox') as HTMLElement & { updateComplete: Promise<boolean> }
  Object.assign(inbox, { away: true, hidden: true })
  await inbox.updateComplete
  scrollTo(0, 0)
  Object.assign(inbox, { away: false, hidden: false })
  await inbox.updateComplete
  expect(scrollY).toBe(600)
  expect(listLetters).toHaveBeenCalledTimes(2)
})

test('a search keeps selection and preview among what it found; Enter opens it', async () => {
  const [first, second] = [aRow({ title: '甲信' }), aRow({ title: '乙信' })]
  const getLetter = vi.fn(async ({ letter: id }: { letter: string }) => aLetter({ id, title: `${id} 的正文` }))
  openInbox(async () => aPage([first, second]), getLetter)
  const preview = page.getByRole('region', { name: '预览' })
  await expect.element(preview.getByText(`${first.id} 的正文`)).toBeVisible()
  await page.getByRole('searchbox').fill('乙')
  await expect.element(preview.getByText(`${second.id} 的正文`)).toBeVisible()
  const opened: (string | undefined)[] = []
  const open = (event: Event) => {
    event.preventDefault()
    opened.push((event.composedPath()[0] as HTMLElement).dataset.id)
  }
  document.body.addEventListener('click', open, { once: true })
  await userEvent.keyboard('{Enter}')
  expect(opened).toEqual([second.id])
  await page.getByRole('searchbox').fill('没有的')
  await expect.element(preview).not.toBeInTheDocument()
})

test('a search says where it looks, and leads to all letters with the words kept', async () => {
  openInbox(async () => aPage([aRow({ title: '甲信' })]))
  await page.getByRole('searchbox').fill('乙')
  await expect.element(page.getByText(/只在列出的 1 封信里找/)).toBeVisible()
  await expect.element(page.getByRole('link', { name: '在全部来信里找' })).toHaveAttribute('href', '/admin/?show=all')
  Object.assign(document.querySelector('desk-inbox') ?? {}, { show: 'all' })
  await expect.element(page.getByText(/只在列出的/)).not.toBeInTheDocument()
  await expect.element(page.getByRole('searchbox')).toHaveValue('乙')
})

test('a provisional due day of another year fits its column', async () => {
  const due = { ...dueOn('2027-01-14'), elapsed: 0, total: 15, provisional: true }
  openInbox(async () => aPage([aRow({ title: '甲信', due })]))
  await expect.element(page.getByText('2027年1月14日 周四')).toBeVisible()
  const column = document.querySelector('desk-inbox')?.shadowRoot?.querySelector('.row .due') as HTMLElement
  expect(column.scrollWidth).toBeLessThanOrEqual(column.clientWidth)
})

test('where nothing can be done the preview says so, and opening the letter is no act', async () => {
  const row = aRow({ title: '甲信' })
  const refusal = { reason: 'resultAwaited' as const, clause: null }
  openInbox(
    async () => aPage([row]),
    async () => aLetter({ id: row.id, acts: [anOffer('reply', { refusal })] }),
  )
  await expect.element(page.getByText('现在没有要您办的。')).toBeVisible()
  await expect.element(page.getByText('还有 1 件现在不能做。')).toBeVisible()
  const open = await page.getByRole('link', { name: '打开这封信' }).findElement()
  expect(open.closest('.next')).toBeNull()
})

test('what makes a letter another one is said in a word, and its mailbox where there are several', async () => {
  const flags = { returned: true, redo: 2, disputed: true, instructed: true, asked: true }
  openInbox(async () => aPage([aRow({ title: '甲信', flags }), aRow({ title: '乙信', mailbox: '书记信箱' })]))
  const said = /甲信\s*总经理信箱 · 反映问题.*来信人在等.*异议.*退回.*退办 2.*批示/
  await expect.element(page.getByRole('link', { name: said })).toBeVisible()
  await expect.element(page.getByRole('link', { name: /乙信\s*书记信箱/ })).toBeVisible()
  expect(await objections(axe)).toEqual([])
})

test('a letter that has ended says how', async () => {
  openInbox(async () => aPage([aRow({ title: '甲信', status: 'declined', next: 'none' })]))
  await expect.element(page.getByRole('link', { name: /甲信.*不予受理/ })).toBeVisible()
})

describe('several letters at once', () => {
  const rows = [aRow({ title: '甲信', next: 'report' }), aRow({ title: '乙信', next: 'report' })]
  const office = { ...aSession(), role: { ...aSession().role, acts: ['remind' as const] } }

  function openMarking(remindUnit: Client['remindUnit']) {
    const refusal = { reason: 'alreadyReported' as const, clause: null }
    const getLetter: Client['getLetter'] = async ({ letter: id }) =>
      aLetter({ id, acts: [anOffer('remind', { task: 1, refusal: id === rows[1]?.id ? refusal : null })] })
    const desk = aDesk({ listLetters: (async () => aPage(rows)) as never, getLetter, remindUnit })
    document.body.append(Object.assign(document.createElement('desk-inbox'), { desk: { ...desk, session: office } }))
  }

  test('X marks them; one act is done to each, and what refuses one is said', async () => {
    const remindUnit = vi.fn(async () => aLetter())
    openMarking(remindUnit)
    await expect.element(page.getByRole('link', { name: /甲信/ })).toBeVisible()
    await userEvent.keyboard('xjx')
    await expect.element(page.getByText('已选 2 封')).toBeVisible()
    await page.getByRole('button', { name: '一并催办' }).click()
    await page.getByRole('dialog', { name: '这 2 封都催办？' }).getByRole('button', { name: '催办' }).click()
    await expect.element(page.getByText('1 封已催办。')).toBeVisible()
    await expect.element(page.getByText('乙信：您的单位已经报送结果')).toBeVisible()
    expect(remindUnit).toHaveBeenCalledTimes(1)
    expect(remindUnit).toHaveBeenCalledWith({ letter: rows[0]?.id, seen: 2, task: 1 })
  })

  test('X again unmarks', async () => {
    openMarking(async () => aLetter())
    await expect.element(page.getByRole('link', { name: /甲信/ })).toBeVisible()
    await userEvent.keyboard('xx')
    await expect.element(page.getByText(/已选/)).not.toBeInTheDocument()
  })
})
