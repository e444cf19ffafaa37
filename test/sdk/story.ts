/**
 * What an integrator does with the SDK, in plain web platform: it runs wherever `fetch` is, and tells what came of it.
 *
 * Each runtime's test bundles this file, runs it there against a real server, and compares what it tells.
 */
import { type Client, type ClientOptions, createClient, isProblem, pages } from '@yanlu/sdk'
import { isCode, letterCodeSymbols, newSecret, queryCodeSymbols } from '@yanlu/sdk/codes'
import { labels } from '@yanlu/sdk/labels'

export interface Setting {
  /** Origin of the server. */
  baseUrl: string
  mailbox: string
  /** A server that leads to the other one. */
  detour: string
  /** Of a clerk, where the runtime has no cookies of its own. */
  apiKey?: string
  /** What tells this run's letters from others'. */
  mark: string
}

export async function tell({ baseUrl, mailbox, detour, apiKey, mark }: Setting) {
  const visitor = createClient({ baseUrl, language: 'en' })
  const member = createClient({ baseUrl, language: 'en', apiKey })
  return {
    wrote: await writes(visitor, mailbox, mark),
    listed: await lists(member, mark),
    acted: await acts(member, mark),
    triedAgain: await triesAgain(baseUrl, mailbox),
    refused: await isRefused(visitor, mailbox),
    ledAway: await isLedAway(detour, mailbox),
    ended: await isEnded(visitor, mailbox),
  }
}

export type Told = Awaited<ReturnType<typeof tell>>

/** Who is signed in, or the code of the problem. */
export async function whoIs(options: ClientOptions): Promise<string> {
  return createClient(options)
    .getSession()
    .then(
      ({ member }) => member.name,
      (error: unknown) => (isProblem(error) ? error.code : String(error)),
    )
}

async function writes(visitor: Client, mailbox: string, mark: string) {
  const { categories } = await visitor.getMailbox({ mailbox })
  const category = categories[0]?.id ?? ''
  const letter = { mailbox, category, title: `${mark} 1`, text: '路灯不亮。🔦' }
  const submission = { ...letter, secret: newSecret() }
  const receipt = await visitor.submitLetter(submission)
  const again = await visitor.submitLetter(submission)
  for (const n of [2, 3]) await visitor.submitLetter({ ...letter, title: `${mark} ${n}`, secret: newSecret() })
  const { letterCode, queryCode } = receipt
  const read = await visitor.queryLetter({ mailbox, letterCode, queryCode })
  return {
    codesAreWhole: isCode(letterCode, letterCodeSymbols) && isCode(queryCode, queryCodeSymbols),
    sameCodesAgain: again.letterCode === letterCode && again.queryCode === queryCode,
    text: read.text,
    status: labels.en.statuses[read.status],
  }
}

/** Three letters of this run, a letter a page. */
async function lists(member: Client, mark: string) {
  const titles: string[] = []
  let turned = 0
  for await (const { letters } of pages(member.listLetters, { show: 'all', limit: 1 })) {
    turned += 1
    titles.push(...letters.map(({ title }) => title ?? ''))
  }
  const ours = titles.filter((title) => title.startsWith(mark)).sort()
  return { ours, aPageEach: turned >= titles.length && titles.length >= ours.length }
}

/** An act, and the same act again by somebody who has not seen it. */
async function acts(member: Client, mark: string) {
  const walk = pages(member.listLetters, { show: 'received' }).each('letters')
  for await (const { id, seq, title } of walk) {
    if (title !== `${mark} 1`) continue
    const accepted = await member.acceptLetter({ letter: id, seen: seq, disposition: 'assign' })
    const problem = await caught(member.acceptLetter({ letter: id, seen: seq, disposition: 'assign' }))
    const done = isProblem(problem, 'conflict') ? problem.details.done.map(({ type }) => type) : [`${problem}`]
    return { status: accepted.status, done }
  }
  return null
}

/** The answer is lost on its way, twice; and of an act, whose second try is told that it was done. */
async function triesAgain(baseUrl: string, mailbox: string) {
  let sent = 0
  const losing: typeof fetch = async (...request) => {
    sent += 1
    if (sent < 3) throw new TypeError('the connection was lost')
    return fetch(...request)
  }
  const client = createClient({ baseUrl, fetch: losing, wait: async () => {} })
  const { slug } = await client.getMailbox({ mailbox })
  return { slug, sent }
}

async function isRefused(visitor: Client, mailbox: string) {
  const codes = { letterCode: '7K2M9QXD', queryCode: '0'.repeat(24) }
  const misfit = await caught(visitor.submitLetter({ mailbox, secret: '', category: 'advice', title: '', text: '?' }))
  const nowhere = await caught(visitor.queryLetter({ mailbox, ...codes }))
  const nobody = await caught(createClient({ baseUrl: 'http://127.0.0.1:1', retries: 0 }).getMailbox({ mailbox }))
  return {
    fields: isProblem(misfit, 'invalid') && misfit.details.fields.map(({ path }) => path),
    words: isProblem(nowhere, 'not_found') && nowhere.message,
    nobody: isProblem(nobody, 'unavailable'),
  }
}

/** A redirect is not followed: what is sent, and the key with it, is for the server that was named. */
async function isLedAway(detour: string, mailbox: string) {
  const client = createClient({ baseUrl: detour, apiKey: 'key', retries: 0 })
  const problem = await caught(client.getMailbox({ mailbox }))
  return isProblem(problem) ? problem.code : problem
}

async function isEnded(visitor: Client, mailbox: string) {
  const leaving = new AbortController()
  const work = caught(visitor.getMailbox({ mailbox }, leaving))
  leaving.abort('left')
  return await work
}

async function caught(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  )
}
