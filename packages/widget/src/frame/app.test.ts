import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { codes, open, problem, serve } from '../fixtures/app.ts'
import { answered, entry } from '../fixtures/letters.ts'
import { mailbox, receipt } from '../fixtures/mailbox.ts'
import { focused, objections, show } from '../fixtures/page.ts'
import type { YanluApp } from './app.ts'

async function write() {
  await page.getByRole('radio', { name: '投诉' }).click()
  await page.getByLabelText('标题').fill('除尘风机停了')
  await page.getByLabelText('正文').fill('停了三周，没人修。')
  await page.getByRole('button', { name: '下一步：预览' }).click()
}

const send = page.getByRole('button', { name: '寄出这封信' })
async function ask({ letter, query }: typeof codes): Promise<void> {
  await page.getByLabelText(/信件编码/).fill(letter)
  await page.getByLabelText(/查询码/).fill(query)
  await page.getByRole('button', { name: '查询', exact: true }).click()
}

afterEach(() => {
  location.hash = ''
})

describe('a letter', () => {
  test('is checked, sent, and its codes confirmed before they are put away', async () => {
    const { app, sent } = await open({ '/letters': [receipt] })
    await write()
    await expect.element(page.getByRole('heading', { name: '寄出以前，再看一遍' })).toBeVisible()
    expect(await objections(axe, app)).toEqual([])
    await expect.poll(() => focused()?.textContent).toBe('寄出以前，再看一遍')
    expect(document.title).toBe('预览 · 总经理信箱')
    await send.click()
    await expect.element(page.getByText('3BD6')).toBeVisible()
    expect(await objections(axe, app)).toEqual([])
    expect(sent[0]).toMatchObject({ category: 'complaint', title: '除尘风机停了', identity: {} })
    expect(sent[0]?.secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const finish = page.getByRole('button', { name: '存好了，完成' })
    await expect.element(finish).toBeDisabled()
    await page.getByLabelText(/查询码最后一组/).fill('3bd7')
    await expect.element(page.getByText(/和查询码最后一组不一样/)).toBeVisible()
    await page.getByLabelText(/查询码最后一组/).fill('3bd6')
    await finish.click()
    await expect.element(page.getByText('都好了，信已经交到信箱')).toBeVisible()
    await expect.poll(() => focused()?.textContent).toBe('都好了，信已经交到信箱')
    await expect.element(page.getByText('3BD6')).not.toBeInTheDocument()
  })

  test('that did not arrive stays, and is tried again with the same secret', async () => {
    const { sent } = await open({ '/letters': ['lost', 'lost', 'lost', receipt] })
    await write()
    await send.click()
    await expect.element(page.getByRole('alert').getByText(/不知道送到没有，信还在这里/)).toBeVisible()
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect.element(page.getByText('3BD6')).toBeVisible()
    expect(new Set(sent.map(({ secret }) => secret)).size).toBe(1)
  })

  const changeAndSend = async () => {
    await page.getByRole('button', { name: '回去修改' }).click()
    await page.getByLabelText('标题').fill('除尘风机停了三周')
    await page.getByRole('button', { name: '下一步：预览' }).click()
    await send.click()
  }

  test('that was changed after it was lost goes as it is now, where it had not arrived', async () => {
    const { sent } = await open({ '/letters': ['lost', 'lost', 'lost', receipt] })
    await write()
    await send.click()
    await changeAndSend()
    await expect.element(page.getByText('3BD6')).toBeVisible()
    await expect.element(page.getByText(/改动以前的那一稿/)).not.toBeInTheDocument()
    expect(new Set(sent.map(({ secret }) => secret)).size).toBe(1)
    expect(sent.at(-1)).toMatchObject({ title: '除尘风机停了三周' })
  })

  test('that was changed after it had arrived is not sent twice: its codes come, and the changes stay unsent', async () => {
    const reused = problem(422, 'key_reused')
    const { sent } = await open({ '/letters': ['lost', 'lost', 'lost', reused, receipt] })
    await write()
    await send.click()
    await changeAndSend()
    await expect.element(page.getByText(/改动以前的那一稿，其实已经送到了/)).toBeVisible()
    await expect.element(page.getByText('3BD6')).toBeVisible()
    expect(sent.at(-1)).toMatchObject({ title: '除尘风机停了' })
  })

  test('that the server refuses comes back to the form with its fields', async () => {
    const fields = [{ path: 'title', message: '标题里不能只有标点。' }]
    await open({ '/letters': [problem(400, 'invalid', { fields })] })
    await write()
    await send.click()
    await expect.element(page.getByRole('link', { name: /标题里不能只有标点/ })).toBeVisible()
    await expect.element(page.getByLabelText('正文')).toHaveValue('停了三周，没人修。')
  })

  test('comes back with everything typed when the reader goes back from the preview', async () => {
    await open({})
    await write()
    await expect.element(send).toBeVisible()
    history.back()
    await expect.element(page.getByLabelText('标题')).toBeVisible()
    await expect.element(page.getByLabelText('正文')).toHaveValue('停了三周，没人修。')
    await expect.poll(() => focused()?.textContent).toBe('总经理信箱')
    await page.getByRole('button', { name: '下一步：预览' }).click()
    await expect.element(send).toBeVisible()
  })

  test('is not come back to once it is sent: going back leaves the codes where they are', async () => {
    await open({ '/letters': [receipt] })
    await write()
    await send.click()
    await expect.element(page.getByText('3BD6')).toBeVisible()
    history.back()
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
    await expect.element(page.getByText('3BD6')).toBeVisible()
    await expect.element(page.getByLabelText('标题')).not.toBeVisible()
  })

  test('without anything about its writer is said to be incomplete and anonymous', async () => {
    await open({})
    await write()
    await expect
      .element(page.getByText(/按一\(末段\)，一般应填写的还缺：姓名、联系电话 \/ 电子信箱、工作单位/))
      .toBeVisible()
    await expect.element(page.getByText(/这封信按匿名信办理/)).toBeVisible()
  })

  test('whose writer chose to stay unknown is not asked for a name again', async () => {
    await open({})
    await page.getByRole('radio', { name: '谁也不知道（匿名）' }).click()
    await write()
    await expect.element(send).toBeVisible()
    await expect.element(page.getByText(/一般应填写的还缺/)).not.toBeInTheDocument()
  })

  test('is asked about before the page goes away', async () => {
    await open({})
    const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(leave()).toBe(false)
    await page.getByLabelText('标题').fill('除尘风机停了')
    expect(leave()).toBe(true)
  })
})

describe('reading a letter again', () => {
  test('needs both codes, and says which was mistyped before anybody is asked', async () => {
    const { sent } = await open({})
    await page.getByRole('link', { name: '查询来信' }).click()
    await ask({ letter: codes.letter, query: codes.query.replace(/.$/, (last) => (last === '7' ? '8' : '7')) })
    await expect.poll(() => focused() === page.getByLabelText(/查询码/).query()).toBe(true)
    await expect.element(page.getByText(/对不上，多半是抄错了一个字/)).toBeVisible()
    expect(sent).toHaveLength(0)
  })

  test('shows the answer with its seal, the clock and what happened', async () => {
    const { app } = await open({ '/letters/query': [answered] })
    await page.getByRole('link', { name: '查询来信' }).click()
    await ask({ letter: codes.letter.toLowerCase(), query: codes.query.replace(/(.{4})/g, '$1 ') })
    await expect.element(page.getByRole('heading', { name: '已经答复您，请看下面的答复' })).toBeVisible()
    await expect.element(page.getByText('风机已于 11月18日修复。')).toBeVisible()
    await expect.element(page.getByText('怎么算的')).not.toBeVisible()
    await page.getByText('期限是怎么算的').click()
    await expect.element(page.getByText('怎么算的', { exact: true })).toBeVisible()
    await expect.element(page.getByRole('img', { name: '印章：总经信箱' })).toBeVisible()
    await expect.element(page.getByText('信箱办公室看了您的姓名、联系电话')).toBeVisible()
    expect(await objections(axe, app)).toEqual([])
    await page.getByRole('button', { name: '退出查询' }).click()
    await expect.element(page.getByLabelText(/信件编码/)).toHaveValue('')
  })

  test('says that a unit has it, and works on it only once it has signed it in', async () => {
    const assigned = entry(2, { type: 'assigned', units: ['行政后勤部'] })
    const inHand = { ...answered, status: 'inHand', reply: null, clocks: [], trail: [assigned] }
    const by = { kind: 'unit', name: null, unit: '行政后勤部' } as const
    const signed = { ...inHand, trail: [assigned, entry(3, { type: 'signedIn', by })] }
    await open({ '/letters/query': [inHand, signed] })
    await page.getByRole('link', { name: '查询来信' }).click()
    await ask(codes)
    await expect.element(page.getByRole('heading', { name: '已交行政后勤部，等它签收' })).toBeVisible()
    await page.getByRole('button', { name: '退出查询' }).click()
    await ask(codes)
    await expect.element(page.getByRole('heading', { name: '行政后勤部正在办' })).toBeVisible()
  })

  test('says one thing of every pair that opens nothing', async () => {
    await open({ '/letters/query': [problem(404, 'not_found')] })
    await page.getByRole('link', { name: '查询来信' }).click()
    await ask(codes)
    await expect.element(page.getByRole('alert').getByText(/两个编码对不上/)).toBeVisible()
    await expect.poll(() => focused() === page.getByRole('alert').query()).toBe(true)
  })

  test('leaves the letter being written as it was', async () => {
    await open({})
    await page.getByLabelText('标题').fill('除尘风机停了')
    await page.getByRole('link', { name: '查询来信' }).click()
    await expect.element(page.getByLabelText('标题')).not.toBeVisible()
    await page.getByRole('link', { name: '写信' }).click()
    await expect.element(page.getByLabelText('标题')).toHaveValue('除尘风机停了')
  })
})

describe('when it cannot open', () => {
  test('a mailbox that is not there says so', async () => {
    await open({ '/': [problem(404, 'not_found')] })
    await expect.element(page.getByRole('alert').getByText(/没有这个信箱/)).toBeVisible()
  })
  test('a mailbox that is closed for now says so, and still finds letters', async () => {
    await open({ '/': [{ ...mailbox, closed: true }] })
    await expect.element(page.getByRole('heading', { name: '信箱暂停使用' })).toBeVisible()
    expect(page.getByLabelText('标题').elements()).toHaveLength(0)
    await page.getByRole('link', { name: '查询来信' }).click()
    await expect.element(page.getByLabelText(/查询码/)).toBeVisible()
  })
  test('a server that is away can be tried again', async () => {
    await open({ '/': ['lost', 'lost', 'lost', mailbox] })
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect.element(page.getByText('总经理信箱')).toBeVisible()
  })
})

describe('in a frame that cuts it', () => {
  const more = page.getByRole('button', { name: '继续往下写' })

  async function openInFrame() {
    const { client } = serve({ '/': [mailbox] })
    await show<YanluApp>('yanlu-app', { mailbox: 'zongjingli', mode: 'frame', client })
    await expect.element(page.getByLabelText('标题')).toBeVisible()
    const data = { yanlu: 'page', scheme: 'system', accent: '' }
    dispatchEvent(new MessageEvent('message', { source: parent, origin: location.origin, data }))
  }

  test('says that it goes on, until the first act', async () => {
    await openInFrame()
    await expect.element(more).toBeVisible()
    await more.click()
    await expect.element(more).not.toBeInTheDocument()
  })

  test('does not grow under a finger that is still down', async () => {
    await openInFrame()
    await expect.element(more).toBeVisible()
    for (const name of ['pointerdown', 'pointerup']) dispatchEvent(new Event(name))
    await expect.element(more).toBeVisible()
    await page.getByRole('radio', { name: '投诉' }).click()
    await expect.element(more).not.toBeInTheDocument()
  })
})

test('speaks English whole', async () => {
  const { client } = serve({ '/': [mailbox] })
  await show<YanluApp>('yanlu-app', { mailbox: 'zongjingli', client, language: 'en' })
  await expect.element(page.getByRole('button', { name: 'Next: check it' })).toBeVisible()
})
