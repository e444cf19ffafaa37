/**
 * An act whose answer was lost: the client sends it again, the server refuses it because of the first, and says so. Nothing
 * is done twice.
 */
import { type Client, createClient, isProblem } from '@yanlu/sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ListeningWorld, listeningWorld } from '../world/served.ts'
import { assigned } from '../world/stages.ts'

let world: ListeningWorld
beforeAll(async () => {
  world = await listeningWorld()
})
afterAll(() => world.close())

/** Somebody whose first answer never comes. */
function unlucky(cookie = ''): Client {
  let sent = 0
  const losing = async (url: URL | RequestInfo, init?: RequestInit) => {
    sent += 1
    const answer = await fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie } })
    if (sent === 1) throw new TypeError('the connection was lost')
    return answer
  }
  return createClient({ baseUrl: world.url, fetch: losing as typeof fetch, wait: async () => {} })
}
const unluckyAt = async (who: string) => unlucky(await world.cookieOf(who))

async function refusal(work: Promise<unknown>) {
  const error = await work.then(
    () => new Error('it was done, or so it was said'),
    (caught: unknown) => caught,
  )
  if (!isProblem(error)) throw error
  return error
}

/** How often it happened to the letter. */
async function happened(type: string, letter: string): Promise<number> {
  const { trail } = await (await world.as('office')).getLetter({ letter })
  return trail.filter((entry) => entry.type === type).length
}

test('an act of the office is done once, and its second try is told of it', async () => {
  const { id } = await world.write()
  const { seq } = await (await world.as('office')).getLetter({ letter: id })
  const client = await unluckyAt('office')
  const problem = await refusal(client.acceptLetter({ letter: id, seen: seq, disposition: 'direct' }))
  expect(problem).toMatchObject({ code: 'conflict', details: { repeated: true } })
  expect(problem.details.done).toMatchObject([{ type: 'accepted', by: '周示例' }])
  expect(await happened('accepted', id)).toBe(1)
})

test('so is an opening of who wrote, which does not show it twice', async () => {
  const { id } = await world.write()
  const { seq } = await (await world.as('office')).getLetter({ letter: id })
  const client = await unluckyAt('office')
  const problem = await refusal(client.openIdentity({ letter: id, seen: seq, reason: '核实情况' }))
  expect(problem.details).toMatchObject({ repeated: true, done: [{ type: 'identityOpened' }] })
  expect(await happened('identityOpened', id)).toBe(1)
})

test('a unit that returned a letter may not read it any more: its second try is told so much', async () => {
  const { letter } = await assigned(world)
  const client = await unluckyAt('equipment')
  const asked = { letter: letter.id, task: 1, seen: letter.seq, reason: '不归我们管', basis: '职责分工第三条' }
  const problem = await refusal(client.returnTask(asked))
  expect(problem).toMatchObject({ code: 'not_found', details: { repeated: true } })
  expect(await happened('returned', letter.id)).toBe(1)
})

test('an act of the writer is done once', async () => {
  const { id, letterCode, queryCode } = await world.write()
  const codes = { mailbox: 'zongjingli', letterCode, queryCode }
  const { seq } = await world.visitor.queryLetter(codes)
  const problem = await refusal(unlucky().supplementLetter({ ...codes, seen: seq, text: '补充一点。' }))
  expect(problem).toMatchObject({ code: 'conflict', details: { repeated: true } })
  expect(await happened('supplemented', id)).toBe(1)
})

test('a letter is sent once, and its second try brings the codes', async () => {
  const { categories } = await world.visitor.getMailbox({ mailbox: 'zongjingli' })
  const client = unlucky()
  const title = '回执丢了的信'
  const receipt = await client.submitLetter({
    mailbox: 'zongjingli',
    secret: 'k'.repeat(43),
    category: categories[0]?.id ?? '',
    title,
    text: '回执没有收到。',
  })
  const { letters } = await (await world.as('office')).listLetters({ show: 'all', limit: 100 })
  expect(letters.filter((letter) => letter.title === title)).toMatchObject([{ letterCode: receipt.letterCode }])
})
