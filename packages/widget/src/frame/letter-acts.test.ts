import type { SenderLetter } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type Answer, codes, open, problem } from '../fixtures/app.ts'
import { acts, answered, declined, ended, entry, inHand, rated, referred, toComplete } from '../fixtures/letters.ts'
import { college, mailbox } from '../fixtures/mailbox.ts'
import { focused, objections, settled, wearTheme } from '../fixtures/page.ts'

const message = page.getByLabelText('想说的话', { exact: true })
const send = page.getByRole('button', { name: '发给办公室' })

async function ask({ letter, query }: typeof codes): Promise<void> {
  await page.getByLabelText(/信件编码/).fill(letter)
  await page.getByLabelText(/查询码/).fill(query)
  await page.getByRole('button', { name: '查询', exact: true }).click()
}

/** The letter on the screen, and what the server answers to what is done to it. */
async function read(letter: SenderLetter, answers: Record<string, Answer[]> = {}, view = mailbox) {
  location.hash = '#query'
  const opened = await open({ '/letters/query': [letter], ...answers }, view)
  await ask(codes)
  await expect.element(page.getByRole('button', { name: '退出查询' })).toBeVisible()
  return opened
}

const trackingOf = (app: HTMLElement) =>
  app.shadowRoot?.querySelector('yanlu-query')?.shadowRoot?.querySelector('yanlu-tracking')?.shadowRoot

const wrote = (letter: SenderLetter, text: string): SenderLetter => ({
  ...letter,
  seq: letter.seq + 1,
  dialogue: [...letter.dialogue, { from: 'sender', kind: 'message', text, at: '2026-10-12T09:00:00+08:00' }],
})

beforeEach(() => {
  location.hash = ''
})
afterEach(() => {
  location.hash = ''
})

describe('a message to the office', () => {
  test('is sent with both codes and what was seen, and the letter is what comes back', async () => {
    const { sent } = await read(inHand, { '/letters/write': [wrote(inHand, '周四也行。')] })
    await message.fill('周四也行。')
    await send.click()
    await expect.element(page.getByText('已经送到办公室。')).toBeVisible()
    await expect.element(page.getByText('周四也行。')).toBeVisible()
    await expect.element(message).toHaveValue('')
    expect(sent.at(-1)).toEqual({ letterCode: codes.letter, queryCode: codes.query, seen: 9, text: '周四也行。' })
    await expect.poll(() => focused()?.textContent).toContain('已经送到办公室。')
  })

  test('is not sent empty', async () => {
    const { sent } = await read(inHand)
    await send.click()
    await expect.element(page.getByText('还没有写。写一两句也行。')).toBeVisible()
    expect(sent).toHaveLength(1)
  })

  test('that crossed with somebody else’s act stays typed, under the letter as it now stands', async () => {
    const newer = { ...inHand, seq: 12, status: 'answered' as const, reply: answered.reply, acts: answered.acts }
    const done = [{ type: 'replied', by: 'office', at: '2026-10-12T09:00:00+08:00' }]
    const { sent } = await read(inHand, {
      '/letters/query': [inHand, newer],
      '/letters/write': [problem(409, 'conflict', { done }), wrote(newer, '周四也行。')],
    })
    await message.fill('周四也行。')
    await send.click()
    await expect.element(page.getByRole('alert').getByText(/刚刚有了新的进展/)).toBeVisible()
    await expect.element(page.getByText('风机已于 11月18日修复。')).toBeVisible()
    await expect.element(message).toHaveValue('周四也行。')
    await send.click()
    await expect.element(page.getByText('已经送到办公室。')).toBeVisible()
    expect(sent.at(-1)).toMatchObject({ seen: 12, text: '周四也行。' })
  })

  const arrived = wrote(inHand, '周四也行。')
  const own = problem(409, 'conflict', {
    done: [{ type: 'wroteToOffice', by: 'sender', at: '2026-10-12T09:00:00+08:00' }],
  })

  test('whose reply was lost counts once: the client tries again, and is told of its own first try', async () => {
    await read(inHand, { '/letters/query': [inHand, arrived], '/letters/write': ['lost', own] })
    await message.fill('周四也行。')
    await send.click()
    await expect.element(page.getByText('已经送到办公室。')).toBeVisible()
    await expect.element(message).toHaveValue('')
  })

  test('whose reply was lost again and again counts once when the writer tries', async () => {
    await read(inHand, { '/letters/query': [inHand, arrived], '/letters/write': ['lost', 'lost', 'lost', own] })
    await message.fill('周四也行。')
    await send.click()
    await expect.element(page.getByRole('alert').getByText(/没有送到，您写的还在/)).toBeVisible()
    await send.click()
    await expect.element(page.getByText('已经送到办公室。')).toBeVisible()
    await expect.element(message).toHaveValue('')
  })

  test('that is refused is said why, with what was typed', async () => {
    const over = { ...inHand, acts: acts({ writeToOffice: 'ended', supplement: 'ended', requestProgress: 'ended' }) }
    await read(inHand, {
      '/letters/query': [inHand, over],
      '/letters/write': [problem(409, 'not_allowed_now', { reason: 'ended', detail: '这封信已经办完。' })],
    })
    await message.fill('周四也行。')
    await send.click()
    await expect.element(page.getByRole('alert').getByText('这封信已经办完。')).toBeVisible()
    await expect.element(message).toHaveValue('周四也行。')
  })
})

test('leaving with words that were not sent is asked about', async () => {
  await read(inHand)
  const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(leave()).toBe(false)
  await message.fill('周四也行。')
  expect(leave()).toBe(true)
})

test('an opening that should not have been begins a message that says which', async () => {
  await read(inHand)
  await page.getByRole('button', { name: '觉得不应该？' }).click()
  await expect.element(message).toHaveValue('11月9日 周一 08:42查看我的身份，我觉得不应该：')
  await expect.poll(() => focused() === message.query()).toBe(true)
})

test('something is added to the letter', async () => {
  const { sent } = await read(inHand, { '/letters/supplement': [{ ...inHand, seq: 10 }] })
  await page.getByText('补充内容').click()
  await page.getByLabelText('补充什么').fill('昨天又停了一次。')
  await page.getByRole('button', { name: '补充到信里' }).click()
  await expect.element(page.getByText('已经补充到信里。')).toBeVisible()
  expect(sent.at(-1)).toMatchObject({ seen: 9, text: '昨天又停了一次。' })
})

test('progress is asked for, and then not again at once, with reason and clause', async () => {
  const lately = acts({ complete: 'noCompletionAsked', requestProgress: 'askedLately' })
  const { sent } = await read(inHand, { '/letters/request-progress': [{ ...inHand, seq: 10, acts: lately }] })
  await page.getByRole('button', { name: '问一下' }).click()
  await expect.element(page.getByText('办公室已经看到您在问进度。')).toBeVisible()
  await expect.element(page.getByText('刚刚问过，请过一段时间再问 · 办法没有写明，按产品默认')).toBeVisible()
  await expect.element(page.getByRole('button', { name: '问一下' })).not.toBeInTheDocument()
  expect(sent.at(-1)).toEqual({ letterCode: codes.letter, queryCode: codes.query, seen: 9 })
})

describe('a letter that waits for its writer', () => {
  test('says what the office asks for, and takes words and what was left out about the writer', async () => {
    const { sent } = await read(toComplete, { '/letters/complete': [{ ...inHand, seq: 4, status: 'received' }] })
    await expect.element(page.getByRole('heading', { name: '办公室请您补充，补好再办' })).toBeVisible()
    await page.getByLabelText('补充的内容').fill('二号车间北侧那台。')
    await page.getByRole('textbox', { name: '联系电话' }).fill('13800000000')
    await page.getByRole('button', { name: '寄出补充' }).click()
    await expect.element(page.getByText('补充好了，办公室会重新看这封信。')).toBeVisible()
    expect(sent.at(-1)).toMatchObject({ seen: 3, text: '二号车间北侧那台。', identity: { phone: '13800000000' } })
  })
  test('shows what the server says about a field', async () => {
    const fields = [{ path: 'identity.phone', message: '手机号少了 5 位。' }]
    await read(toComplete, { '/letters/complete': [problem(400, 'invalid', { fields })] })
    await page.getByLabelText('补充的内容').fill('二号车间北侧那台。')
    await page.getByRole('textbox', { name: '联系电话' }).fill('138000')
    await page.getByRole('button', { name: '寄出补充' }).click()
    await expect.element(page.getByRole('alert').getByText('手机号少了 5 位。')).toBeVisible()
    await expect.element(page.getByRole('textbox', { name: '联系电话' })).toHaveAttribute('aria-invalid', 'true')
  })
  test('offers a name and a contact also where no rule asks for them', async () => {
    await read(toComplete, {}, college)
    await expect.element(page.getByRole('textbox', { name: '姓名' })).toBeVisible()
  })
})

describe('an answer', () => {
  test('is why nobody asks for progress any more: the letter has not ended', async () => {
    await read(answered)
    await expect.element(page.getByText(/^这封信已经答复/)).toBeVisible()
    await expect.element(page.getByText(/已经办完/)).not.toBeInTheDocument()
  })

  test('is rated with the keyboard, handling and result apart', async () => {
    const { sent } = await read(answered, { '/letters/rate': [rated] })
    page
      .getByRole('group', { name: /办理过程/ })
      .getByRole('radio')
      .first()
      .element()
      .focus()
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}')
    await page.getByRole('button', { name: '提交评价' }).click()
    await expect.element(page.getByText('还没有评。两项都选好，再提交。')).toBeVisible()
    await expect.poll(() => focused()?.id).toBe('result')
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}')
    await page.getByLabelText('想说的话（可不写）').fill('来得很快。')
    await page.getByRole('button', { name: '提交评价' }).click()
    await expect.element(page.getByText('谢谢，评价收到了。')).toBeVisible()
    expect(sent.at(-1)).toMatchObject({ seen: 6, handling: 4, result: 3, text: '来得很快。' })
    await expect.element(page.getByText('4 分，满意')).toBeVisible()
    await expect.element(page.getByRole('button', { name: '提交评价' })).not.toBeInTheDocument()
  })

  test('is disputed once; the letter is handled anew and the answer is the earlier one', async () => {
    const disputed: SenderLetter = {
      ...answered,
      seq: 7,
      status: 'inHand',
      trail: [...answered.trail, entry(7, { type: 'disputed', by: { kind: 'sender', name: null, unit: null } })],
      acts: acts({ complete: 'noCompletionAsked', rate: 'notAnswered', dispute: 'alreadyDisputed' }),
    }
    const { sent } = await read(answered, { '/letters/dispute': [disputed] })
    await page.getByText('对答复有异议').click()
    await page.getByLabelText('哪里不对，希望怎样').fill('昨天又停了。')
    await page.getByRole('button', { name: '提出异议' }).click()
    await expect.element(page.getByText('异议收到了，这封信重新办理。')).toBeVisible()
    await expect.element(page.getByRole('heading', { name: '您提了异议，正在重新办理' })).toBeVisible()
    await expect.element(page.getByRole('heading', { name: /信箱办公室上一次的答复/ })).toBeVisible()
    await expect.element(page.getByText('已经提过一次 · 办法没有写明，按产品默认')).toBeVisible()
    expect(sent.at(-1)).toMatchObject({ seen: 6, text: '昨天又停了。' })
  })
})

describe('a finished letter', () => {
  test('leads to another about the same matter, which names it', async () => {
    const letterCode = codes.letter
    await read({ ...answered, letterCode, text: '停了三周。\n没人修。' })
    await page.getByRole('button', { name: '接着写' }).click()
    await expect.element(page.getByLabelText(/前一封信的编码/)).toHaveValue(letterCode)
    await expect.element(page.getByLabelText('前一封信的题目')).toHaveValue(answered.title)
    await expect.element(page.getByLabelText('哪一天寄的')).toHaveValue(answered.receivedAt.slice(0, 10))
    await expect.element(page.getByLabelText('前一封信的主要内容')).toHaveValue('停了三周。\n没人修。')
    expect(location.href).not.toContain(letterCode)
  })

  test('one that is under way does not', async () => {
    await read(inHand)
    expect(page.getByText('就同一件事再写一封').elements()).toEqual([])
  })

  test('says which one it goes on from itself', async () => {
    await read({ ...answered, followsUp: { letterCode: '7K2M9QXD', submittedOn: null, title: null, content: null } })
    await page.getByText('看我写的信').click()
    await expect.element(page.getByText('接着 7K2M 9QXD 那封信写的')).toBeVisible()
  })
})

describe('a letter that came to its end', () => {
  test('says why it was declined, by which clause, where to turn and what one can do', async () => {
    await read(declined)
    await expect.element(page.getByRole('heading', { name: '这封信没有受理' })).toBeVisible()
    for (const said of [
      /正在打官司的事由法院依法审理/,
      '依据 第七条(三)',
      /诉讼服务中心/,
      /可以就同一件事再写一封。/,
    ]) {
      await expect.element(page.getByText(said)).toBeVisible()
    }
    await expect.element(page.getByRole('link', { name: '再写一封信' })).toBeVisible()
    await page.getByText('现在不能做的 6 项').click()
    await expect.element(page.getByText('这封信已经办完').first()).toBeVisible()
  })
  test('to another body, which is named', async () => {
    await read(referred)
    await expect.element(page.getByRole('heading', { name: '这封信转给有权办的单位了' })).toBeVisible()
    await expect.element(page.getByText('转给了', { exact: true })).toBeVisible()
    await expect.element(page.getByText('县公安局', { exact: true })).toBeVisible()
    await expect.element(page.getByText('可以这样办')).not.toBeInTheDocument()
  })
  test('on hold can still be added to', async () => {
    await read(ended('held'))
    await expect.element(page.getByRole('heading', { name: '这封信先放一放' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: '再写一封信' })).not.toBeInTheDocument()
    await page.getByText('补充内容').click()
    await expect.element(page.getByLabelText('补充什么')).toBeVisible()
  })
})

test('that an answer may not come is said where none is owed', async () => {
  await read({ ...inHand, answerOwed: false })
  await expect.element(page.getByText('这封信不一定有答复')).toBeVisible()
})

test('what is kept from whom is said under the letter', async () => {
  await read({ ...inHand, concealment: 'unit' })
  await page.getByText('看我写的信').click()
  await expect.element(page.getByText('您的身份：对承办单位保密')).toBeVisible()
})

const states = {
  inHand,
  answered,
  toComplete,
  declined,
  rated,
  held: ended('held'),
  filed: ended('filed'),
  sentBack: ended('sentBack'),
  referred,
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(Object.keys(states) as (keyof typeof states)[])('%s has nothing axe objects to', async (state) => {
    wearTheme(theme)
    const { app } = await read(states[state])
    for (const fold of trackingOf(app)?.querySelectorAll('details') ?? []) fold.open = true
    await settled()
    expect(await objections(axe, app)).toEqual([])
  })
})

test('in English, every state is whole', async () => {
  location.hash = '#query'
  for (const letter of Object.values(states)) {
    const { app } = await open({ '/letters/query': [letter] }, mailbox, { language: 'en' })
    await page.getByLabelText(/Letter code/).fill(codes.letter)
    await page.getByLabelText(/Query code/).fill(codes.query)
    await page.getByRole('button', { name: 'Look it up' }).click()
    await expect.element(page.getByRole('button', { name: 'Close' })).toBeVisible()
    const own = [...(trackingOf(app)?.querySelectorAll('h1, h2, button, label, summary, .tag') ?? [])]
    const chinese = own.map((one) => one.textContent ?? '').filter((text) => /[一-鿿]/.test(text))
    expect(chinese.filter((text) => !/信箱办公室|设备管理部/.test(text))).toEqual([])
  }
})
