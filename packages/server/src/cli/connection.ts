/**
 * What the command speaks to: always the operations of the operator, in this process on the database itself, or on a
 * server that runs. One that has the embedded database's folder is spoken to, since two processes on it would lose data.
 */
import { randomBytes } from 'node:crypto'
import { type Client, createClient } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { createInterface } from '../app.ts'
import { addressOf, type Config } from '../config.ts'
import { FolderInUse } from '../db/folder-lock.ts'
import { givenKey } from '../keys/operator.ts'
import { closeDeps, connect, openDeps } from '../start.ts'

export interface Connection {
  client: Client
  /** The same, for what is no operation of the contract. */
  fetch: typeof fetch
  baseUrl: string
  close(): Promise<void>
}

export interface Asked {
  /** Where a server runs; null for the database itself. */
  server: string | null
  language: Language
}

export async function connectOperator(config: Config, { server, language }: Asked): Promise<Connection> {
  const running = async (baseUrl: string) =>
    speaking({ baseUrl, language, key: await givenKey(config) }, fetch, async () => {})
  if (server) return running(new URL(server).origin)
  try {
    return await here(config, language)
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    return running(error.address)
  }
}

/** With a key that nobody else ever has. It logs nothing: whoever called sees what was done. */
async function here(config: Config, language: Language): Promise<Connection> {
  const key = randomBytes(32).toString('base64')
  const db = await connect(config)
  const url = addressOf(config)
  const deps = await openDeps({ ...config, logLevel: 'silent', mail: null }, { db, url, operatorKey: key }).catch(
    async (error) => {
      await db.close()
      throw error
    },
  )
  const app = createInterface(deps)
  const inside = (input: Parameters<typeof fetch>[0], init?: RequestInit) =>
    Promise.resolve(app.request(String(input), init))
  return speaking({ baseUrl: url, language, key }, inside as typeof fetch, () => closeDeps(deps))
}

function speaking(
  { baseUrl, language, key }: { baseUrl: string; language: Language; key: string },
  send: typeof fetch,
  close: () => Promise<void>,
): Connection {
  const known = (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
    const headers = { 'accept-language': language, ...(init?.headers as object), authorization: `Bearer ${key}` }
    return send(input, { ...init, headers })
  }
  const client = createClient({ baseUrl, language, fetch: known as typeof fetch, retries: 0 })
  return { client, fetch: known as typeof fetch, baseUrl, close }
}
