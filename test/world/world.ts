/**
 * A world for tests: the real server on a database of its own, two tenants, and a clock turned by hand.
 *
 * Nothing of ours is replaced; only time stands still. People speak to the server through the SDK.
 */
import { randomBytes } from 'node:crypto'
import { type Client, createClient, type Problem, type Receipt, type Submission } from '@yanlu/sdk'
import type { Hono } from 'hono'
import { createApp } from '../../packages/server/src/app.ts'
import { readConfig } from '../../packages/server/src/config.ts'
import type { Deps } from '../../packages/server/src/deps.ts'
import type { GuardLimits } from '../../packages/server/src/http/guard.ts'
import type { Handlers } from '../../packages/server/src/http/implement.ts'
import { goRounds } from '../../packages/server/src/jobs/rounds.ts'
import { closeDeps, openDeps } from '../../packages/server/src/start.ts'
import { createTenant, type NewTenant } from '../../packages/server/src/tenants/store.ts'
import { type TurnedClock, turnedClock } from './clock.ts'
import { type Origin, openDatabase, type TestDatabase } from './database.ts'
import { ours, slug, theirs, password as usualPassword } from './tenants.ts'

export interface WorldOptions {
  origin: Origin
  /** When the world begins, ISO 8601 with offset. */
  now?: string
  url?: string
  environment?: Record<string, string>
  guard?: Partial<GuardLimits>
  handlers?: Handlers
  /** Organisations besides the two. */
  more?: readonly NewTenant[]
  /** null for a server that has no operator. */
  operatorKey?: string | null
}

export interface World {
  deps: Deps
  app: Hono
  clock: TurnedClock
  database: TestDatabase
  tenantId: string
  theirTenantId: string
  visitor: Client
  /** Whoever runs the server. */
  operator: Client
  /** A client for whoever has this address: office, deputy, leader, equipment, people, services or admin, `@demo` or `@theirs`. */
  as(who: string, password?: string): Promise<Client>
  cookieOf(who: string, password?: string): Promise<string>
  send(path: string, init?: RequestInit): Promise<Response>
  /** Writes a letter; the parts given replace the usual ones. */
  write(parts?: Partial<Submission>, mailbox?: string): Promise<Receipt & { id: string }>
  /** Each round of the timetable once; how many letters had a deadline lapse. */
  goRounds(): Promise<number>
  close(): Promise<void>
}

/** What the operator of these worlds says. */
export const operatorKey = randomBytes(32).toString('base64')

const monday = '2026-03-02T09:00:00+08:00'
/** Tests that are not about floods are not to meet one. */
const calm: Partial<GuardLimits> = { floodPerMinute: 1e6, freeLetters: 1e6, freeFailures: 1e6 }

export async function openWorld(options: WorldOptions): Promise<World> {
  const { origin, now = monday, url = 'http://localhost:4600', environment = {} } = options
  const clock = turnedClock(now)
  const database = await openDatabase(origin)
  const config = readConfig({ YANLU_LOG: 'silent', YANLU_DEMO: 'yes', ...environment })
  const stand = { clock, masterKey: randomBytes(32), guard: { ...calm, ...options.guard } }
  const key = options.operatorKey === undefined ? operatorKey : options.operatorKey
  const deps = await openDeps(config, { db: database.db, url, operatorKey: key }, stand)
  const tenantId = await createTenant(ours, deps)
  const theirTenantId = await createTenant(theirs, deps)
  for (const tenant of options.more ?? []) await createTenant(tenant, deps)
  const app = await createApp(deps, options.handlers)
  const send = async (path: string, init?: RequestInit) => app.request(path, init)
  const people = peopleOf(send, url)
  const visitor = clientOf(send)
  return {
    deps,
    app,
    clock,
    database,
    tenantId,
    theirTenantId,
    visitor,
    operator: clientOf(send, { authorization: `Bearer ${operatorKey}` }),
    send,
    ...people,
    write: (parts, mailbox = slug) => writeLetter({ visitor, people }, mailbox, parts),
    goRounds: () => goRounds(deps),
    close: () => closeDeps(deps),
  }
}

type Send = World['send']

export function clientOf(send: Send, headers: Record<string, string> = {}): Client {
  const overApp = (input: URL | RequestInfo, init?: RequestInit) =>
    send(String(input), { ...init, headers: { ...(init?.headers as Record<string, string>), ...headers } })
  return createClient({ baseUrl: '', fetch: overApp as typeof fetch, retries: 0 })
}

function peopleOf(send: Send, url: string) {
  const cookies = new Map<string, Promise<string>>()
  const cookieOf = (who: string, password = usualPassword) => {
    const email = who.includes('@') ? `${who}.example` : `${who}@demo.example`
    const known = cookies.get(email) ?? signIn({ send, url }, email, password)
    cookies.set(email, known)
    return known
  }
  return {
    cookieOf,
    as: async (who: string, password?: string) =>
      clientOf(send, { cookie: await cookieOf(who, password), 'sec-fetch-site': 'same-origin' }),
  }
}

async function signIn({ send, url }: { send: Send; url: string }, email: string, password: string): Promise<string> {
  const response = await send('/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

export const usualLetter = {
  category: 'complaint',
  title: '食堂窗口关得太早',
  text: '中班十九点才休息，窗口六点半就关了。',
  identity: { realName: '许一文', phone: '13800000001' },
} as const

export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

interface Writing {
  visitor: Client
  people: Pick<World, 'as'>
}

/** The letter's id is the desk's to know: it is looked up there, by its code. */
async function writeLetter({ visitor, people }: Writing, mailbox: string, parts?: Partial<Submission>) {
  const receipt = await visitor.submitLetter({ mailbox, secret: newSecret(), ...usualLetter, ...parts })
  const office = await people.as(mailbox === slug ? 'office' : 'office@theirs')
  const { letters } = await office.listLetters({ show: 'all', limit: 100 })
  const id = letters.find((letter) => letter.letterCode === receipt.letterCode)?.id
  if (!id) throw new Error('the letter did not arrive at the desk')
  return { ...receipt, id }
}

/** The problem an operation ends in; fails when it does not. */
export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  const outcome = await work.then(
    () => null,
    (error: Problem) => error,
  )
  if (!outcome) throw Object.assign(new Error('it was expected to be refused'), { name: 'AssertionError' })
  if (outcome.name !== 'Problem') throw outcome
  return outcome
}
