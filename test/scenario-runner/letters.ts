/** The letters of a scenario, and what the runner fills in of an operation's input because it knows it already. */
import type { Client, LetterView, Receipt, SenderLetter } from '@yanlu/sdk'
import { newSecret } from '@yanlu/sdk/codes'
import { contract, type OperationName, routes } from '@yanlu/sdk/contract'
import type { Stage } from './stage.ts'

export interface KnownLetter {
  letterCode: string
  queryCode: string
  mailbox: string
  /** As members know it; null until somebody needed it. */
  id: string | null
  /** The number of its last event; null where something may have happened since. */
  seq: number | null
}

export type Letters = Map<string, KnownLetter>
type Fields = Record<string, unknown>

export function knownLetter(receipt: Receipt, mailbox: string): KnownLetter {
  const { letterCode, queryCode } = receipt
  return { letterCode, queryCode, mailbox, id: null, seq: null }
}

/** Found on the list of whoever reads everything; where they are kept from it, of another. */
export async function letterId(stage: Stage, letter: KnownLetter): Promise<string> {
  if (letter.id) return letter.id
  for (const who of ['admin', 'office', 'leader', 'discipline/office']) {
    const client = await stage.client(who).catch(() => null)
    const id = client && (await listed(client, letter.letterCode))
    if (id) {
      letter.id = id
      return id
    }
  }
  throw new Error('nobody at the desk sees the letter')
}

/** The id of a letter on somebody's list; null where it is not there. */
export async function listed(client: Client, letterCode: string): Promise<string | null> {
  let after: string | undefined
  do {
    const page = await client.listLetters({ show: 'all', limit: 100, ...(after && { after }) })
    const row = page.letters.find((one) => one.letterCode === letterCode)
    if (row) return row.id
    after = page.after ?? undefined
  } while (after)
  return null
}

/** The letter as a member, or with its codes the writer, sees it. */
export async function viewOf(stage: Stage, who: string, letter: KnownLetter): Promise<LetterView | SenderLetter> {
  const client = await stage.client(who)
  const { mailbox, letterCode, queryCode } = letter
  if (isWriter(who)) return client.queryLetter({ mailbox, letterCode, queryCode })
  return client.getLetter({ letter: await letterId(stage, letter) })
}

export function isWriter(who: string): boolean {
  return who === 'writer' || who === 'visitor'
}

export interface Calling {
  stage: Stage
  who: string
  letter: KnownLetter | undefined
}

/** @param given what the scenario says itself; of the rest, what is known. */
export async function filledIn(
  name: OperationName,
  given: Fields,
  { stage, who, letter, without }: Calling & { without: readonly string[] },
): Promise<Fields> {
  const takes = new Set(fieldsOf(name).filter((key) => !(key in given) && !without.includes(key)))
  const filled: Fields = {}
  if (takes.has('tenant') && stage.tenant) filled.tenant = stage.tenant
  if (takes.has('mailbox')) filled.mailbox = letter && takes.has('letterCode') ? letter.mailbox : stage.mailbox
  if (takes.has('secret')) filled.secret = newSecret()
  if (name === 'submitLetter') Object.assign(filled, await usualLetter(stage, takes, given))
  if (letter && takes.has('letterCode')) filled.letterCode = letter.letterCode
  if (letter && takes.has('queryCode')) filled.queryCode = letter.queryCode
  if (letter && takes.has('letter') && isParameter(name, 'letter')) filled.letter = await letterId(stage, letter)
  if (letter && takes.has('seen') && (takes.has('letterCode') || 'letter' in filled)) {
    const known = takes.has('task') ? null : letter.seq
    const view = known === null ? await viewOf(stage, who, letter).catch(() => null) : null
    filled.seen = known ?? view?.seq ?? letter.seq ?? 1
    const task = takes.has('task') ? taskFor(name, view) : null
    if (task !== null) filled.task = task
  }
  return { ...filled, ...given }
}

function fieldsOf(name: OperationName): string[] {
  const { params, query, body } = contract[name] as { params?: Shaped; query?: Shaped; body?: Shaped }
  return [params, query, body].flatMap((schema) => Object.keys(schema?.shape ?? {}))
}

interface Shaped {
  shape?: object
}

function isParameter(name: OperationName, key: string): boolean {
  return routes[name].includes(`{${key}}`)
}

async function usualLetter(stage: Stage, takes: ReadonlySet<string>, given: Fields): Promise<Fields> {
  const usual = {
    title: '演练来信',
    text: '这是一封演练用的来信。',
    identity: {
      realName: '许一文',
      phone: '13800000001',
      email: 'xu@writer.example',
      workUnit: '第一车间',
      homeAddress: '幸福路 1 号',
    },
  }
  const own = Object.fromEntries(Object.entries(usual).filter(([key]) => takes.has(key)))
  if (!takes.has('category')) return own
  const visitor = await stage.client('visitor')
  const { categories } = await visitor.getMailbox({ mailbox: String(given.mailbox ?? stage.mailbox) })
  return { ...own, category: categories[0]?.id }
}

/**
 * The task that this act is offered for; else, where the address needs one, the newest that is theirs, or the newest
 * there is.
 */
function taskFor(name: OperationName, view: LetterView | SenderLetter | null): number | null {
  const needed = isParameter(name, 'task')
  if (!view || !('tasks' in view)) return needed ? 1 : null
  const act = camel(routes[name].split('/').at(-1) ?? '')
  const offers = view.acts.filter((offer) => offer.act === act && offer.task !== null)
  const offered = offers.find((offer) => !offer.refusal) ?? offers.at(-1)
  if (!needed) return offered?.task ?? null
  const assignments = view.tasks.filter((task) => task.kind === 'assignment')
  const own = assignments.findLast((task) => task.mine) ?? assignments.at(-1) ?? view.tasks.at(-1)
  return offered?.task ?? own?.number ?? 1
}

function camel(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
