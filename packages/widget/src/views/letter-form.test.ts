import type { MailboxView } from '@yanlu/sdk'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { college, mailbox, suggestionBox } from '../fixtures/mailbox.ts'
import { focused, objections, show, wearTheme } from '../fixtures/page.ts'
import type { WrittenLetter, YanluLetterForm } from './letter-form-define.ts'
import './letter-form-define.ts'

const title = page.getByLabelText('标题')
const text = page.getByLabelText('正文')
const next = page.getByRole('button', { name: '下一步：预览' })

const owing = { anonymous: suggestionBox.identity.anonymous }

/** The form on a page, and the letters it gave away. */
async function open(given: Partial<YanluLetterForm> = {}, width = 1000) {
  const form = await show<YanluLetterForm>('yanlu-letter-form', { mailbox, ...given }, width)
  const letters: WrittenLetter[] = []
  form.addEventListener('letter-written', ({ detail }) => letters.push(detail))
  return { form, letters }
}

async function write() {
  await page.getByRole('radio', { name: '投诉' }).click()
  await title.fill('除尘风机停了')
  await text.fill('停了三周，没人修。')
}

describe('a letter', () => {
  test('is filled in by labels and given away whole', async () => {
    const { letters } = await open()
    await write()
    await page.getByLabelText('姓名').fill('甄小言')
    await page.getByLabelText('联系电话').fill('13800000000')
    await next.click()
    const identity = { realName: '甄小言', phone: '13800000000' }
    await expect.poll(() => letters.length).toBe(1)
    expect(letters).toEqual([{ category: 'complaint', title: '除尘风机停了', text: '停了三周，没人修。', identity }])
  })
  test('may be anonymous: the fields of the identity are gone, and what was in them', async () => {
    const { letters } = await open()
    await page.getByLabelText('姓名').fill('甄小言')
    await write()
    await page.getByRole('radio', { name: '谁也不知道（匿名）' }).click()
    await expect.element(page.getByText('没有账号，不记 IP 地址，不用 Cookie。')).toBeVisible()
    await next.click()
    await expect.poll(() => letters.length).toBe(1)
    expect(letters[0]?.identity).toEqual({})
  })
  test('is not held up by an expected field that is empty', async () => {
    const { letters } = await open()
    await write()
    await next.click()
    await expect.poll(() => letters.length).toBe(1)
  })
  test('is held up by a required one', async () => {
    const identity = { ...mailbox.identity, required: [['realName' as const]], expected: [], clause: '三' }
    const { letters } = await open({ mailbox: { ...mailbox, identity } })
    await write()
    await next.click()
    await expect.element(page.getByRole('link', { name: '请填写姓名。' })).toBeVisible()
    expect(letters).toHaveLength(0)
    await expect.element(page.getByRole('radio', { name: '谁也不知道（匿名）' })).not.toBeInTheDocument()
  })
})

describe('what does not fit', () => {
  test('is summed up above, with focus there and a link to each field', async () => {
    const { form } = await open()
    await next.click()
    await expect.poll(() => focused() === page.getByRole('alert').query()).toBe(true)
    await page.getByRole('link', { name: /正文还没有写/ }).click()
    await expect.poll(() => focused() === text.query()).toBe(true)
    expect(await objections(axe, form)).toEqual([])
  })
  test('counts characters as people do', async () => {
    await open({ mailbox: { ...mailbox, titleLength: 3 } })
    await write()
    await title.fill('😀😀😀')
    await text.fill('😀停了')
    await expect.element(page.getByText('3 / 5000 字')).toBeVisible()
    await next.click()
    await expect.element(page.getByText(/个字，请删短一些/)).not.toBeInTheDocument()
  })
  test('stops complaining once it is put right', async () => {
    await open()
    await next.click()
    await title.fill('除尘风机停了')
    await expect.element(page.getByText('请写一个标题，一句话就行。')).not.toBeInTheDocument()
  })
  test('keeps what was typed when the server refuses', async () => {
    const { form } = await open()
    await write()
    await page.getByLabelText('联系电话').fill('138000')
    form.refuse([{ path: 'identity.phone', message: '手机号少了 5 位。' }])
    await expect.poll(() => focused() === page.getByRole('alert').query()).toBe(true)
    await expect.element(page.getByLabelText('联系电话')).toHaveValue('138000')
    await expect.element(text).toHaveValue('停了三周，没人修。')
    await page.getByRole('link', { name: /手机号少了 5 位/ }).click()
    await expect.poll(() => focused() === page.getByLabelText('联系电话').query()).toBe(true)
  })
})

describe('what is promised', () => {
  test('follows the category, with its clock and its clause', async () => {
    await open()
    await page.getByRole('radio', { name: '投诉' }).click()
    await expect.element(page.getByText('承办单位收到后 15 个工作日办完')).toBeVisible()
    await expect.element(page.getByText('12月14日（周一）前办理完毕')).toBeVisible()
    await expect.element(page.getByText('11月23日（周一）前', { exact: true })).toBeVisible()
  })
})

describe('before writing', () => {
  test('one reads what anonymity means here, with its clause', async () => {
    await open({ mailbox: suggestionBox })
    const rung = page.getByRole('radio', { name: '谁也不知道（匿名）' })
    await expect.element(rung).toHaveAccessibleDescription(/不承诺答复。 依据 六-5/)
  })
  test('and what anonymous does not mean, without choosing it', async () => {
    await open({ mailbox: suggestionBox })
    const fact = page.getByText('两个编码是回来看答复的唯一办法，丢了谁也找不回来。')
    await expect.element(fact).not.toBeVisible()
    await page.getByText('匿名是怎么回事').click()
    await expect.element(fact).toBeVisible()
    await expect.element(page.getByLabelText('姓名')).toBeVisible()
  })
  test('when the mailbox is opened', async () => {
    await open({ mailbox: suggestionBox })
    await expect.element(page.getByText(/每周一开启/)).toBeVisible()
  })
  test('who receives it, where that is another desk', async () => {
    await open({ mailbox: college })
    await expect.element(page.getByText('由信箱办公室受理')).toBeVisible()
    await page.getByRole('radio', { name: '检举揭发' }).click()
    await expect.element(page.getByText('检举揭发由纪检监察室受理')).toBeVisible()
  })
  test('the organisation’s own words', async () => {
    await open({ mailbox: college })
    await expect.element(page.getByText('欢迎老师们、同学们写信。每一封信我都看得到。')).toBeVisible()
  })
})

describe('where no answer is owed without a name and a contact', () => {
  const owesNothing = page.getByText('这样写，不承诺答复')
  const promise = page.getByText('承办单位收到后 15 个工作日办完')

  test('the promises give way to that, until both are given, and again when one is emptied', async () => {
    await open({ mailbox: suggestionBox })
    await page.getByRole('radio', { name: '投诉' }).click()
    await expect.element(owesNothing).toBeVisible()
    await expect.element(promise).not.toBeInTheDocument()
    await page.getByLabelText('姓名').fill('甄小言')
    await expect.element(owesNothing).toBeVisible()
    await page.getByLabelText('电子信箱').fill('zhen@example.com')
    await expect.element(promise).toBeVisible()
    await expect.element(owesNothing).not.toBeInTheDocument()
    await page.getByLabelText('姓名').fill('')
    await expect.element(owesNothing).toBeVisible()
  })
  test('nothing of the kind is said where one is owed all the same', async () => {
    await open()
    await page.getByRole('radio', { name: '投诉' }).click()
    await expect.element(promise).toBeVisible()
    await expect.element(owesNothing).not.toBeInTheDocument()
  })
})

describe('concealment', () => {
  const eyes = (form: HTMLElement) =>
    [...(form.shadowRoot?.querySelectorAll('.rung') ?? [])].map((rung) => rung.querySelectorAll('.sees').length)

  test('is a ladder: with each rung one more audience knows', async () => {
    const { form } = await open({ mailbox: college })
    expect(eyes(form)).toEqual([0, 0, 1, 2, 3])
    const rungs = page.getByRole('group', { name: /谁可以知道是我写的/ }).getByRole('radio')
    await expect.element(rungs.nth(2)).toBeChecked()
    await expect
      .element(rungs.nth(1))
      .toHaveAccessibleDescription(/只有指定的保管人说明理由后可以查看。 依据 第二十六条/)
  })
  test('goes with the letter when something is there to conceal', async () => {
    const { letters } = await open({ mailbox: college })
    await write()
    await next.click()
    await expect.poll(() => letters.length).toBe(1)
    expect(letters[0]).not.toHaveProperty('conceal')
    await page.getByLabelText('姓名').fill('甄小言')
    await page.getByRole('radio', { name: '只有指定的保管人' }).click()
    await next.click()
    await expect.poll(() => letters.length).toBe(2)
    expect(letters[1]).toMatchObject({ conceal: 'office', identity: { realName: '甄小言' } })
    await page.getByRole('radio', { name: '不要求保密' }).click()
    await next.click()
    await expect.poll(() => letters.length).toBe(3)
    expect(letters[2]).not.toHaveProperty('conceal')
  })
})

describe('whom it is about', () => {
  const unit = page.getByRole('checkbox', { name: '后勤管理处' })

  test('is asked where the category asks, and goes with the letter', async () => {
    const { form, letters } = await open({ mailbox: college })
    await write()
    await expect.element(unit).not.toBeInTheDocument()
    await page.getByRole('radio', { name: '检举揭发' }).click()
    await unit.click()
    await page.getByRole('checkbox', { name: '教务处' }).click()
    await expect.element(page.getByText('选中的单位看不到这封信，也不会交给它办。')).toBeVisible()
    await next.click()
    await expect.poll(() => letters.length).toBe(1)
    expect(letters[0]?.accused).toEqual([college.units[1]?.id, college.units[0]?.id])
    expect(await objections(axe, form)).toEqual([])
    form.clear()
    await page.getByRole('radio', { name: '检举揭发' }).click()
    await expect.element(unit).not.toBeChecked()
  })
  test('goes no further when another category is chosen', async () => {
    const { letters } = await open({ mailbox: college })
    await write()
    await page.getByRole('radio', { name: '检举揭发' }).click()
    await unit.click()
    await page.getByRole('radio', { name: '投诉' }).click()
    await next.click()
    await expect.poll(() => letters.length).toBe(1)
    expect(letters[0]).not.toHaveProperty('accused')
  })
})

describe('an earlier letter that it goes on from', () => {
  const demanding: MailboxView = {
    ...mailbox,
    followUp: { cites: ['letterCode', 'submittedOn', 'title', 'content'], clause: '第六条(六)' },
  }
  const line = page.getByText('接着以前的一封信写')
  const code = page.getByLabelText(/前一封信的编码/)

  test('is asked for behind a quiet line, and left blank says nothing', async () => {
    const { letters } = await open()
    await expect.element(code).not.toBeVisible()
    await line.click()
    await expect.element(code).toBeVisible()
    await write()
    await next.click()
    await expect.poll(() => letters.length).toBe(1)
    expect(letters[0]).not.toHaveProperty('followsUp')
  })

  test('goes with the letter; where no rule asks for more its code is enough', async () => {
    const { letters } = await open()
    await line.click()
    await code.fill('0000 0000')
    await write()
    await next.click()
    await expect.poll(() => letters.length).toBe(1)
    expect(letters[0]?.followsUp).toEqual({ letterCode: '0000 0000' })
  })

  test('has to be named whole where a rule asks for it, each thing at its field [longan-qu 第六条(六)]', async () => {
    const { letters } = await open({ mailbox: demanding })
    await line.click()
    await expect.element(page.getByText(/按第六条\(六\)，这几项都要写明/)).toBeVisible()
    await code.fill('00000001')
    await write()
    await next.click()
    const links = page.getByRole('alert').getByRole('link')
    await expect.element(links.first()).toBeVisible()
    expect(links.elements().map((link) => link.textContent)).toEqual([
      '请写明前一封信是哪一天寄的。',
      '请写明前一封信的题目。',
      '请写明前一封信的主要内容，几句话就可以。',
      '信件编码不对，请对照回执核对：八位，分成两组。',
    ])
    await links.nth(1).click()
    await page.getByLabelText('前一封信的题目').fill('风机')
    await expect.element(links.nth(2)).toBeVisible()
    await code.fill('00000000')
    await page.getByLabelText('哪一天寄的').fill('2026-11-02')
    await page.getByLabelText('前一封信的主要内容').fill('风机停了。')
    await next.click()
    await expect.poll(() => letters.length).toBe(1)
    const named = { letterCode: '00000000', submittedOn: '2026-11-02', title: '风机', content: '风机停了。' }
    expect(letters[0]?.followsUp).toEqual(named)
  })

  test('shows what the server says about it', async () => {
    const { form } = await open()
    await form.refuse([{ path: 'followsUp.submittedOn', message: '请填今天或者以前的日期。' }])
    await expect.element(page.getByLabelText('哪一天寄的')).toHaveAccessibleDescription('请填今天或者以前的日期。')
    await expect.element(code).toBeVisible()
  })

  test.each([390, 1000])('has nothing that axe objects to at %d px', async (width) => {
    const { form } = await open({ mailbox: demanding }, width)
    await line.click()
    await expect.element(code).toBeVisible()
    expect(await objections(axe, form)).toEqual([])
  })
})

test('can be written with the keyboard alone', async () => {
  const { letters } = await open()
  page.getByRole('radio', { name: '意见建议' }).element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await title.fill('除尘风机停了')
  await text.fill('停了三周。')
  title.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => letters[0]?.category).toBe('complaint')
})

test.each([
  [390, 'light'],
  [1000, 'light'],
  [390, 'dark'],
  [1000, 'dark'],
] as const)('has nothing axe objects to at %i pixels, %s', async (width, theme) => {
  wearTheme(theme)
  const { form } = await open({ mailbox: { ...college, identity: { ...college.identity, ...owing } } }, width)
  await write()
  await page.getByRole('radio', { name: '检举揭发' }).click()
  expect(await objections(axe, form)).toEqual([])
  expect(form.scrollWidth).toBeLessThanOrEqual(width)
})
