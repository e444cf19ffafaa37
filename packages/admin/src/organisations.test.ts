/** Somebody who belongs to several organisations, and goes from one to another. */
import type { Client } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { focused } from '../../widget/src/fixtures/page.ts'
import './define.ts'
import { objections } from './objections.ts'
import { aLetter, anOffer } from './sample-letters.ts'
import { aClient, anAccount, aPage, aRow, aSession } from './samples.ts'

const here = location.href
const far = { id: '0199a000-0000-7000-8000-0000000000a1', name: '青砚精工有限公司' }
const near = { ...aSession().tenant }
const letter = aLetter({ acts: [anOffer('reply')] })

beforeEach(async () => {
  await page.viewport(1280, 900)
  history.replaceState(null, '', '/admin/')
})
afterEach(() => {
  document.body.replaceChildren()
  history.replaceState(null, '', here)
  // biome-ignore lint/suspicious/noDocumentCookie: as the console sets it.
  document.cookie = 'yanlu.organisation=; path=/; max-age=0'
})

const wished = () => /yanlu\.organisation=([^;]*)/.exec(document.cookie)?.[1]

function openConsole(names: { id: string; name: string }[] = [near, far]) {
  const connect = vi.fn((_language: string, organisation?: string) => {
    const now = organisation ?? wished() ?? near.id
    const session = aSession()
    const there = now === far.id
    return aClient({
      getSession: async () =>
        there
          ? { ...session, member: { ...session.member, id: far.id }, tenant: { ...session.tenant, ...far } }
          : session,
      listMemberships: async () => ({
        memberships: names.map(({ id, name }) => ({ organisation: id, name, current: id === now })),
      }),
      listLetters: async () => aPage([aRow({ title: there ? '班车太早' : '照明太暗', id: letter.id })]),
      getLetter: async () => letter,
    }) as Client
  })
  const shell = Object.assign(document.createElement('desk-shell'), { connect, account: anAccount() })
  document.body.append(shell)
  return connect
}

const current = (name: string) => page.getByRole('button', { name: `${name}，换一个机构` })

test('whoever belongs to one sees its name and no menu', async () => {
  openConsole([near])
  await expect.element(page.getByText('照明太暗')).toBeVisible()
  expect(page.getByRole('button', { name: /换一个机构/ }).elements()).toEqual([])
})

test('the keyboard opens the menu, closes it, and goes to the other, which then stands on the page alone', async () => {
  const connect = openConsole()
  const other = () => page.getByRole('button', { name: far.name, exact: true })
  await expect.element(current(near.name).first()).toBeVisible()
  ;(current(near.name).first().element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(other()).toBeVisible()
  await expect.poll(focused).toBe(other().element())
  expect(await objections(axe)).toEqual([])
  await userEvent.keyboard('{Escape}')
  await expect.element(other()).not.toBeInTheDocument()
  await expect.poll(focused).toBe(current(near.name).first().element())
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('班车太早')).toBeVisible()
  await expect.element(page.getByText('照明太暗')).not.toBeInTheDocument()
  await expect.element(current(far.name).first()).toBeVisible()
  await expect.poll(() => focused()?.id).toBe('content')
  expect(wished()).toBe(far.id)
  expect(connect.mock.lastCall).toEqual(['zh-CN', far.id])
})

test('a page goes on in the organisation it shows, whatever another page has chosen since', async () => {
  const connect = openConsole()
  await expect.element(page.getByText('照明太暗')).toBeVisible()
  // biome-ignore lint/suspicious/noDocumentCookie: as the console sets it.
  document.cookie = `yanlu.organisation=${far.id}; path=/`
  expect(connect.mock.lastCall).toEqual(['zh-CN', near.id])
  await page.getByRole('button', { name: 'English' }).first().click()
  expect(connect.mock.lastCall).toEqual(['en', near.id])
  await page.getByRole('button', { name: '中文' }).first().click()
})

test('a reply that was not sent is not left without asking', async () => {
  history.replaceState(null, '', `/admin/letters/${letter.id}`)
  openConsole()
  await page.getByRole('textbox', { name: '答复来信人' }).fill('热水已经修好。')
  await current(near.name).first().click()
  await page.getByRole('button', { name: far.name, exact: true }).click()
  await expect.element(page.getByRole('dialog', { name: '还没有发出，离开就没有了' })).toBeVisible()
  await page.getByRole('button', { name: '留下' }).click()
  await expect.element(page.getByRole('textbox', { name: '答复来信人' })).toHaveValue('热水已经修好。')
  expect(wished()).toBeUndefined()
  await current(near.name).first().click()
  await page.getByRole('button', { name: far.name, exact: true }).click()
  await page.getByRole('button', { name: '离开' }).click()
  await expect.element(page.getByText('班车太早')).toBeVisible()
  expect(location.pathname).toBe('/admin/')
})

test('on a phone it is in the bar, and keeps within it', async () => {
  await page.viewport(390, 844)
  openConsole()
  await current(near.name).click()
  const menu = page.getByRole('button', { name: far.name, exact: true })
  await expect.element(menu).toBeVisible()
  expect(await objections(axe)).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  const { right, height } = menu.element().getBoundingClientRect()
  expect(right).toBeLessThanOrEqual(390)
  expect(height).toBeGreaterThanOrEqual(44)
  await menu.click()
  await expect.element(page.getByText('班车太早')).toBeVisible()
})
