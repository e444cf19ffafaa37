/** The server that scenarios run against, and the clients of it: everything goes over HTTP through the SDK. */
import { randomBytes } from 'node:crypto'
import { type Client, createClient, createWriterClient, type WriterClient } from '@yanlu/sdk'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

export interface Server {
  url: string
  operatorKey: string
  fetch: typeof fetch
}

/** Refusals are said in the language of the regulations. */
const language = 'zh-CN'
const patient = { language, retries: 4, prove }

export function operatorClient({ url, operatorKey, fetch }: Server): Client {
  return createClient({ ...patient, baseUrl: url, fetch, apiKey: operatorKey })
}

/** A writer's form, which knows a writer's operations alone. */
export function writerClient({ url, fetch }: Server): WriterClient {
  return createWriterClient({ ...patient, baseUrl: url, fetch })
}

/** Somebody without an account, who may try anything. */
export function visitorClient({ url, fetch }: Server): Client {
  return createClient({ ...patient, baseUrl: url, fetch })
}

/** Somebody in a browser of their own, at work in one organisation. */
export function memberClient({ url, fetch }: Server, cookie: string, organisation: string): Client {
  const own = { cookie, 'sec-fetch-site': 'same-origin', 'yanlu-organisation': organisation }
  const signedIn = (address: Parameters<typeof globalThis.fetch>[0], init?: RequestInit) =>
    fetch(address, { ...init, headers: { ...(init?.headers as Record<string, string>), ...own } })
  return createClient({ ...patient, baseUrl: url, fetch: signedIn as typeof globalThis.fetch })
}

/** @returns the cookies of the session */
export async function signIn({ url, fetch }: Server, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`)
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return cookies.join('; ')
}

async function prove(challenge: unknown): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey } as Parameters<typeof solveChallenge>[0])
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

/** What makes one run's addresses other than another's on the same server. */
export function newRun(): string {
  return randomBytes(4).toString('hex')
}
