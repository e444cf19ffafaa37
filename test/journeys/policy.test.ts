/**
 * A school office makes its own rules in the console, without seeing any JSON: anonymous letters are accepted with no duty
 * to answer, an answer is due within three working days from the day after receipt, it can be extended once by five
 * working days with the consent of the head of the office. Then a letter comes, and it is so.
 */
import type { Client } from '@yanlu/sdk'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPassword } from '../world/administering.ts'
import { type ServedWorld, serveWorld } from '../world/served.ts'
import { newSecret, usualLetter } from '../world/world.ts'
import { seenText } from './steps.ts'

const mailbox = 'xiaozhang'
const email = 'head@school.example'
let world: ServedWorld
let password: string

beforeAll(async () => {
  world = await serveWorld()
  const made = await world.operator.createTenant({
    name: '青禾小学',
    preset: 'xueyuan',
    office: '学校办公室',
    mailbox: { slug: mailbox, name: '校长信箱', numberPrefix: '校信' },
    administrator: { name: '顾管理', email },
  })
  password = made.administrator.initialPassword ?? ''
})
afterAll(() => world.close())

async function atRules(): Promise<Page & { complaints: string[] }> {
  const page = await world.visit()
  await page.goto(`${world.url}/admin/`)
  await page.getByLabel('电子信箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('link', { name: '办理规则' }).first().click()
  await page.getByRole('heading', { name: '规则', level: 1 }).waitFor()
  page.complaints.length = 0
  return page
}

const chapter = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '规则的章节' }).getByRole('button', { name }).click()
const word = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()
const less = (page: Page) => page.getByRole('button', { name: '少一点' }).click()
const more = (page: Page) => page.getByRole('button', { name: '多一点' }).click()

async function setAnonymous(page: Page): Promise<void> {
  await chapter(page, '身份')
  await word(page, '怎么办：照常受理')
  await choose(page, '受理，没有答复的义务')
  await word(page, /^告诉来信人的话：可以不留姓名/)
  await page.getByRole('textbox', { name: '告诉来信人的话' }).fill('不留姓名的来信，学校收下办理，没有答复的义务。')
}

/** The rule on letters that the office answers by itself is made one for all. */
async function setAnswer(page: Page): Promise<void> {
  await chapter(page, '时限')
  await word(page, '用于哪些来信：自办')
  await page.getByRole('button', { name: '去掉这个条件：办理方式' }).click()
  const rule = page.locator('desk-policy-rule', { hasText: '收到来信' }).filter({ hasText: '内答复' })
  await rule.getByRole('button', { name: '多久：5' }).click()
  await less(page)
  await less(page)
  await rule.getByRole('button', { name: '多久：3' }).waitFor()
}

async function setExtension(page: Page): Promise<void> {
  await chapter(page, '延期')
  await word(page, '哪些期限：办理')
  await page.getByRole('checkbox', { name: '答复', exact: true }).check()
  await page.getByRole('checkbox', { name: '办理', exact: true }).uncheck()
  await word(page, '怎样延期：说明理由就可以')
  await choose(page, '要申请')
  await word(page, '谁同意：信箱办公室')
  await choose(page, '办公室分管领导')
  await word(page, '怎么延：延到承诺的日子')
  await choose(page, '延长')
  await word(page, '多久：请填写')
  await page.getByRole('textbox', { name: '多少' }).fill('5')
  await page.getByRole('textbox', { name: '多少' }).press('Tab')
  await word(page, '次数：不限次数')
  await more(page)
}

async function publish(page: Page): Promise<void> {
  await page.getByText('已保存').waitFor()
  await page.getByRole('button', { name: '发布…' }).click()
  await page.getByLabel('为什么改').fill('校务会议定：三个工作日内答复。')
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await page.getByText('第 2 版已经发布').waitFor()
}

describe('a school office makes its own rules, JSON closed', () => {
  test('and publishes them, sentence by sentence', async () => {
    const page = await atRules()
    await setAnonymous(page)
    await setAnswer(page)
    await setExtension(page)
    await expect
      .poll(async () => (await seenText(page)).replace(/\s/g, ''))
      .toContain('来信的答复可以延期：要申请，由办公室分管领导同意，延长5个工作日，最多1次')
    expect(await page.getByRole('textbox', { name: 'JSON' }).count()).toBe(0)
    await publish(page)
    expect(page.complaints).toEqual([])
  })

  test('an anonymous letter is accepted, and closed without an answer', async () => {
    const { office } = await people()
    const { categories } = await world.visitor.getMailbox({ mailbox })
    expect(categories.map(({ name }) => name)).toContain('其他')
    const id = await written(office, { title: '操场的灯太暗', identity: {} })
    const accepted = await office.acceptLetter({ letter: id, seen: 2, disposition: 'self' })
    expect(accepted.acts.find(({ act }) => act === 'close')).toMatchObject({ refusal: null })
    const closed = await office.closeLetter({ letter: id, seen: accepted.seq })
    expect(closed.status).toBe('closed')
  })

  test('a named one is answered within three working days, or five more if the head of the office agrees', async () => {
    const { office, unit, deputy, unitId } = await people()
    const id = await written(office, { title: '食堂的菜凉了' })
    const reply = (view: { clocks: { milestone: string; dueOn: string }[] }) =>
      view.clocks.find(({ milestone }) => milestone === 'reply')?.dueOn
    const accepted = await office.acceptLetter({ letter: id, seen: 2, disposition: 'assign' })
    expect(reply(accepted)).toBe('2026-03-05')
    const assigned = await office.assignLetter({ letter: id, seen: accepted.seq, units: [unitId] })
    const signed = await unit.signInTask({ letter: id, seen: assigned.seq, task: assigned.tasks[0]?.number ?? 0 })
    const asked = await unit.askExtension({
      letter: id,
      seen: signed.seq,
      task: assigned.tasks[0]?.number ?? 0,
      reason: '要等食堂换保温台。',
    })
    const waiting = await deputy.getLetter({ letter: id })
    const question = waiting.tasks.find(({ kind }) => kind === 'extension')
    const granted = await deputy.grantExtension({ letter: id, seen: asked.seq, task: question?.number ?? 0 })
    expect(reply(granted)).toBe('2026-03-12')
    const again = (await unit.getLetter({ letter: id })).acts.find(({ act }) => act === 'askExtension')
    expect(again?.refusal?.reason).toBe('extensionUsedUp')
  })
})

interface People {
  office: Client
  unit: Client
  deputy: Client
  unitId: string
}
let known: Promise<People> | undefined

/** Who works there, once the administrator has invited them. */
function people(): Promise<People> {
  known ??= invited()
  return known
}

async function invited(): Promise<People> {
  const admin = await world.as(email.replace('.example', ''), password)
  const { units } = await admin.getUnits({})
  const desk = units.find(({ name }) => name === '学校办公室')?.id ?? ''
  const { id: unitId } = await admin.createUnit({ name: '总务处', seal: '总务处', handles: true, parent: null })
  const join = async (who: string, role: string, unit: string) => {
    const { link } = await admin.inviteMember({ name: who, email: `${who}@school.example`, role, unit })
    await world.visitor.acceptInvitation({ token: new URL(link ?? '').hash.slice(1), name: who, password: newPassword })
    return world.as(`${who}@school`, newPassword)
  }
  return {
    unitId,
    office: await join('clerk', 'office', desk),
    deputy: await join('deputy', 'office-leader', desk),
    unit: await join('logistics', 'handler', unitId),
  }
}

async function written(office: Client, parts: { title: string; identity?: object }): Promise<string> {
  await world.visitor.submitLetter({ mailbox, secret: newSecret(), ...usualLetter, category: 'other', ...parts })
  const { letters } = await office.listLetters({ show: 'all', limit: 100 })
  const found = letters.find(({ title }) => title === parts.title)
  if (!found) throw new Error('the letter did not arrive')
  return found.id
}
