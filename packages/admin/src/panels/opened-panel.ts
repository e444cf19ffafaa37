/** For tests: a letter with the panel of its first act open, and the hands that fill it in. */
import type { Client, LetterView, RoleKind } from '@yanlu/sdk'
import { page } from 'vitest/browser'
import { actName } from '../act-name.ts'
import { aLetter } from '../sample-letters.ts'
import { aDesk } from '../samples.ts'

export const letterId = aLetter().id
export const units = [
  { id: '0199a000-0000-7000-8000-0000000000a1', name: '公司领导', handles: false, parent: null },
  { id: '0199a000-0000-7000-8000-0000000000a2', name: '安全环保部', handles: true, parent: null },
]
export const members = [{ id: '0199a000-0000-7000-8000-0000000000b1', name: '何去来', unit: '安全环保部' }]
const names = { listUnits: async () => ({ units }), listColleagues: async () => ({ members }) }

/** The page of a letter as the server would have said it. */
export function openPage(letter: LetterView, operations: Partial<Client> = {}, kind: RoleKind = 'office') {
  const desk = aDesk({ getLetter: async () => letter, ...names, ...operations }, kind)
  const main = document.createElement('main')
  main.append(Object.assign(document.createElement('desk-letter'), { desk, letterId }))
  document.body.append(main)
  return desk
}

export async function openPanel(letter: LetterView, operations: Partial<Client> = {}, kind: RoleKind = 'office') {
  const desk = openPage(letter, operations, kind)
  const name = actName(desk, letter, letter.acts[0]?.act ?? 'accept')
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  return page.getByRole('dialog')
}

export const write = (name: string | RegExp, words: string) => page.getByRole('textbox', { name }).fill(words)
export const choose = (name: string | RegExp) => page.getByRole('radio', { name }).click()
export const tick = (name: string | RegExp) => page.getByRole('checkbox', { name }).click()
export const day = (name: string, on: string) => page.getByLabelText(name).fill(on)
export const submit = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
