/**
 * What a clerk does: a letter assigned to a unit, with its task, its deadline and the notice to the unit. Each letter can
 * be assigned once, so this is asked for as often as letters have been accepted for it.
 */
import type { LetterPage, LetterView } from '@yanlu/sdk'
import { type Ask, type Connection, message, openConnection } from './http.ts'

interface Desk {
  port: number
  cookie: string
  connections: number
}

/** @returns a message for each of at most `count` letters, which are accepted on the way. */
export async function assignments(desk: Desk, count: number): Promise<string[]> {
  const opened = await Promise.all(Array.from({ length: desk.connections }, () => openConnection(desk.port)))
  const first = opened[0] as Connection
  const { units } = await asked<{ units: { id: string; handles: boolean }[] }>(first, desk, '/v1/units')
  const unit = units.find((one) => one.handles)?.id
  const waiting = (await received(first, desk, count)).values()
  const messages: string[] = []
  const work = opened.map(async (connection) => {
    for (const { id, seq } of waiting) {
      const accepting = { seen: seq, disposition: 'assign' }
      const accepted = await asked<LetterView>(connection, desk, `/v1/letters/${id}/accept`, accepting)
      messages.push(spell(desk, `/v1/letters/${id}/assign`, { seen: accepted.seq, units: [unit] }))
    }
  })
  await Promise.all(work)
  for (const connection of opened) connection.close()
  return messages
}

async function received(connection: Connection, desk: Desk, count: number): Promise<LetterPage['letters']> {
  const found: LetterPage['letters'] = []
  let after: string | null = ''
  while (after !== null && found.length < count) {
    const further: string = after && `&after=${encodeURIComponent(after)}`
    const page: LetterPage = await asked(connection, desk, `/v1/letters?show=received&limit=100${further}`)
    found.push(...page.letters)
    after = page.after
  }
  return found.slice(0, count)
}

async function asked<T>(connection: Connection, desk: Desk, ...what: [path: string, body?: unknown]): Promise<T> {
  const { status, body } = await connection.ask(spell(desk, ...what))
  if (status !== 200) throw new Error(`${what[0]} answered ${status}: ${body}`)
  return JSON.parse(body) as T
}

function spell({ cookie }: Desk, path: string, body?: unknown): string {
  const ask: Ask = { method: body === undefined ? 'GET' : 'POST', path, headers: { cookie }, body }
  return message(ask)
}
