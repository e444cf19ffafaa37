/** Somebody in a browser that keeps its cookies: signing in, and the second step with an authenticator. */
import { codeAt } from '../../packages/server/src/auth/codes.ts'
import { newPassword as password } from './administering.ts'
import { clientOf, type World } from './world.ts'

const url = 'http://localhost:4600'

export { password }

/** Whatever is answered: what is there depends on what was asked. */
interface Said {
  secret: string
  uri: string
  email: string
  code: string
  detail: string
  twoStep: boolean
  twoStepRequired: boolean
  recoveryCodes: string[]
  fields?: { path: string; message: string }[]
}

export function browserIn(there: World, email: string, own = password) {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const send = async (path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await there.send(path, {
      method: body ? 'POST' : 'GET',
      headers: {
        origin: url,
        'sec-fetch-site': 'same-origin',
        'user-agent': 'a browser',
        cookie: cookie(),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    for (const one of response.headers.getSetCookie()) keep(one)
    const said = (await response.json()) as Said
    return { status: response.status, said, headers: response.headers, wrong: said.fields?.[0] }
  }
  const keep = (given: string) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? []
    if (/max-age=0/i.test(given) || !value) cookies.delete(name)
    else cookies.set(name, value)
  }
  return {
    cookies,
    password: own,
    send,
    signIn: (given = own) => send('/auth/sign-in/email', { email, password: given }),
    code: (code: string) => send('/auth/sign-in/second-step', { code }),
    recoveryCode: (recoveryCode: string) => send('/auth/sign-in/second-step', { recoveryCode }),
    account: () => send('/auth/account'),
    /** The SDK's client with the cookies of now. */
    client: (headers: Record<string, string> = {}) =>
      clientOf(there.send, { cookie: cookie(), 'sec-fetch-site': 'same-origin', ...headers }),
  }
}

export type Browser = ReturnType<typeof browserIn>

/** A code that is current when it is reckoned is to be current when it arrives. */
export async function awayFromTheTurn(): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 4_000) await new Promise((resolve) => setTimeout(resolve, left + 50))
}

const step = () => Math.floor(Date.now() / 30_000)
/** The code of so many half minutes from now. */
export const codeOf = (secret: string, steps = 0) => codeAt(bytesOf(secret), step() + steps)

/** Base 32 of RFC 4648, as it stands in the QR code. */
export function bytesOf(secret: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret].map((symbol) => alphabet.indexOf(symbol).toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))).toString()
}

/** Turned on, with the code of the step before this one: this one's is still to be had. */
export async function turnOn(browser: Browser) {
  await browser.signIn()
  return setUp(browser)
}

/** The same for somebody who is signed in. */
export async function setUp(browser: Browser) {
  const { said } = await browser.send('/auth/two-step/begin', { password: browser.password })
  const { secret, uri } = said
  const confirmed = await browser.send('/auth/two-step/confirm', { code: codeOf(secret, -1) })
  if (confirmed.status !== 200) throw new Error(`two-step sign-in is not on: ${confirmed.status}`)
  return { secret, uri, recoveryCodes: confirmed.said.recoveryCodes }
}
