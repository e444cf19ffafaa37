/** What people do on the pages, by role and visible text. */
import type { FrameLocator, Page } from 'playwright-core'

type Place = Page | FrameLocator

export interface Written {
  category?: string
  title?: string
  text?: string
  name?: string
}

export async function writeLetter(
  mailbox: Place,
  { category = '投诉', title, text, name }: Written = {},
): Promise<void> {
  await mailbox.getByRole('radio', { name: category }).check()
  if (name) {
    await mailbox.getByRole('radio', { name: '只有信箱办公室' }).check()
    await mailbox.getByLabel('姓名').fill(name)
  } else {
    await mailbox.getByRole('radio', { name: '谁也不知道（匿名）' }).check()
  }
  await mailbox.getByLabel('标题').fill(title ?? '三号门夜里没有灯')
  await mailbox.getByLabel('正文').fill(text ?? '路灯坏了两盏，昨天有人崴了脚。')
  await mailbox.getByRole('button', { name: '下一步：预览' }).click()
}

export async function sendLetter(mailbox: Place): Promise<void> {
  await mailbox.getByRole('button', { name: '寄出这封信' }).click()
}

export interface SlipCodes {
  letterCode: string
  queryCode: string
}

/** Reads both codes off the slip and confirms that they are kept. */
export async function keepCodes(mailbox: Place): Promise<SlipCodes> {
  await mailbox.getByRole('heading', { name: '信收到了，请存好两个编码' }).waitFor()
  const slip = (await seenText(mailbox)).replace(/\s/g, '')
  const letterCode = slip.match(/可以告诉工作人员([0-9A-Z]{8})/)?.[1] ?? ''
  const queryCode = slip.match(/[0-9A-Z]{24}/)?.[0] ?? ''
  await mailbox.getByLabel(/照您存下的/).fill(queryCode.slice(-4))
  await mailbox.getByRole('button', { name: '存好了，完成' }).click()
  return { letterCode, queryCode }
}

/** All text on a page, that inside elements included. */
export function seenText(place: Place): Promise<string> {
  return place.locator('body').evaluate((body) => {
    const textOf = (node: Node): string => {
      if (node instanceof Text) return node.data
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return ''
      const root = node instanceof Element && node.shadowRoot ? node.shadowRoot : node
      return [...root.childNodes].map(textOf).join(' ')
    }
    return textOf(body)
  })
}

export async function askWithCodes(mailbox: Place, { letterCode, queryCode }: SlipCodes): Promise<void> {
  await mailbox
    .getByRole('button', { name: '查询来信' })
    .or(mailbox.getByRole('link', { name: '查询来信' }))
    .first()
    .click()
  await mailbox.getByLabel('信件编码').fill(letterCode)
  await mailbox.getByLabel('查询码').fill(queryCode)
  await mailbox.getByRole('button', { name: '查询', exact: true }).click()
}

export async function openFromInbox(desk: Page, title: string): Promise<void> {
  await desk.getByText(title).first().dblclick()
  await desk.getByRole('heading', { name: title }).waitFor()
}
