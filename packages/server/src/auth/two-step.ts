/**
 * Signing in by two steps (两步登录): turned on and off by whoever it protects, and the second step itself.
 *
 * The library keeps secret and recovery codes, encrypted, and makes the session; a code is spent by us before it is
 * asked (codes.ts). Each refusal is a `Problem` that names the field.
 */
import { Problem } from '@yanlu/sdk/contract'
import type { Database } from '../db/connect.ts'
import { codesIn, refused, spendCodes, spendRecoveryCode } from './codes.ts'
import { cookiesOf, type Library } from './library.ts'

/** Six digits of an authenticator (twelve: two codes in a row), or one recovery code. */
export type SecondStep = { code: string } | { recoveryCode: string }

export interface Person {
  id: string
  email: string
}

/** What was done, with the cookies that go with it. */
export interface Done<Said = object> {
  said: Said
  cookies: string[]
}

export interface TwoStep {
  /** Who has given the right password and owes the second step; null when that was too long ago. */
  personAtDoor(headers: Headers): Promise<Person | null>
  /** @throws {Problem} `invalid`, or `unauthenticated` when one has to begin again with the password. */
  finishSignIn(headers: Headers, given: SecondStep): Promise<Done>
  /** A secret, which counts once a code has confirmed it. @throws {Problem} `invalid`: password */
  beginTwoStep(headers: Headers, password: string): Promise<{ uri: string; secret: string }>
  /** Turns it on and signs out elsewhere, where nobody gave a code. @throws {Problem} `invalid`: code */
  confirmTwoStep(headers: Headers, code: string): Promise<Done<{ recoveryCodes: string[] }>>
  /** @throws {Problem} `invalid`: password or code */
  endTwoStep(headers: Headers, given: SecondStep & { password: string }): Promise<Done>
  /** Ten new ones; those before count no more. @throws {Problem} `invalid`: password or code */
  renewRecoveryCodes(headers: Headers, given: SecondStep & { password: string }): Promise<{ recoveryCodes: string[] }>
  recoveryCodesLeft(userId: string): Promise<number>
}

interface Rooms {
  db: Database
  library: Library
}

export function openTwoStep(rooms: Rooms): TwoStep {
  const { api } = rooms.library
  return {
    personAtDoor: (headers) => api.personAtDoor({ headers: cookiesOf(headers) }),
    finishSignIn: (headers, given) => finishSignIn(rooms, cookiesOf(headers), given),
    beginTwoStep: async (request, password) => {
      const headers = cookiesOf(request)
      const asked = api.enableTwoFactor({ headers, body: { password, method: 'totp' }, asResponse: true })
      const { totpURI: uri } = (await answered(asked)).said as { totpURI: string }
      return { uri, secret: new URL(uri).searchParams.get('secret') ?? '' }
    },
    confirmTwoStep: (headers, code) => confirmTwoStep(rooms, cookiesOf(headers), code),
    endTwoStep: async (request, { password, ...given }) => {
      const headers = cookiesOf(request)
      await prove(rooms, headers, { password, given })
      return done(await answered(api.disableTwoFactor({ headers, body: { password }, asResponse: true })))
    },
    renewRecoveryCodes: async (request, { password, ...given }) => {
      const headers = cookiesOf(request)
      await prove(rooms, headers, { password, given })
      const asked = api.generateBackupCodes({ headers, body: { password }, asResponse: true })
      return { recoveryCodes: ((await answered(asked)).said as { backupCodes: string[] }).backupCodes }
    },
    recoveryCodesLeft: async (userId) => (await recoveryCodesOf(rooms, userId)).length,
  }
}

/** Without the session of somebody who may be signed in here: the step is for whoever gave the password. */
async function finishSignIn(rooms: Rooms, headers: Headers, given: SecondStep): Promise<Done> {
  const person = await rooms.library.api.personAtDoor({ headers })
  if (!person) throw new Problem('unauthenticated', 'unauthenticated')
  const { createAuthCookie } = await rooms.library.$context
  return spend(rooms, { person, given, headers: withCookie(headers, createAuthCookie('two_factor').name) })
}

interface Spending {
  person: Person
  given: SecondStep
  headers: Headers
}

/** The library is shown digits in either case: it would take a recovery code twice. */
async function spend(rooms: Rooms, { person, given, headers }: Spending): Promise<Done> {
  const code = await spent(rooms, person.id, given)
  return done(await answered(rooms.library.api.verifyTOTP({ headers, body: { code }, asResponse: true })))
}

/** @returns digits that are right */
async function spent(rooms: Rooms, userId: string, given: SecondStep): Promise<string> {
  if ('recoveryCode' in given) return spendRecoveryCode(rooms, userId, given.recoveryCode)
  const codes = codesIn(given.code)
  await spendCodes(rooms, userId, codes)
  return codes.at(-1) ?? ''
}

async function confirmTwoStep(
  rooms: Rooms,
  headers: Headers,
  code: string,
): Promise<Done<{ recoveryCodes: string[] }>> {
  const { api } = rooms.library
  const person = await signedIn(rooms, headers)
  if (person.hasTwoFactor) throw refused('twoStepOn')
  const { cookies } = await spend(rooms, { person, given: { code }, headers })
  await api.revokeOtherSessions({ headers: withNew(headers, cookies) })
  return { said: { recoveryCodes: await recoveryCodesOf(rooms, person.id) }, cookies }
}

interface Proof {
  password: string
  given: SecondStep
}

/** The password first: a code given with a wrong one is not spent. */
async function prove(rooms: Rooms, headers: Headers, { password, given }: Proof): Promise<void> {
  const { api } = rooms.library
  const person = await signedIn(rooms, headers)
  if (!person.hasTwoFactor) throw refused('twoStepOff')
  await answered(api.verifyPassword({ headers, body: { password }, asResponse: true }))
  await spend(rooms, { person, given, headers })
}

async function signedIn({ library }: Rooms, headers: Headers): Promise<Person & { hasTwoFactor: boolean }> {
  const session = await library.api.getSession({ headers })
  if (!session) throw new Problem('unauthenticated', 'unauthenticated')
  const { id, email, twoFactorEnabled } = session.user
  return { id, email, hasTwoFactor: twoFactorEnabled === true }
}

async function recoveryCodesOf({ library }: Rooms, userId: string): Promise<string[]> {
  return (await library.api.viewBackupCodes({ body: { userId } })).backupCodes
}

const refusals: Record<string, () => Problem> = {
  INVALID_PASSWORD: () => refused('wrongPassword', 'password'),
  INVALID_CODE: () => refused('wrongCode', 'code'),
  TOTP_ALREADY_ENABLED: () => refused('twoStepOn'),
}

/** What the library says, or its refusal as a problem of ours. Where it gives no reason that we know, one signs in anew. */
export async function answered(asked: Promise<Response>): Promise<Done> {
  const response = await asked
  if (response.status >= 500) throw new Problem('unavailable', 'unavailable')
  const said = (await response.json()) as { code?: string }
  if (!response.ok) throw refusals[said.code ?? '']?.() ?? new Problem('unauthenticated', 'unauthenticated')
  return { said, cookies: response.headers.getSetCookie() }
}

/** What the library says of a person and a session is not passed on. */
function done({ cookies }: Done): Done {
  return { said: {}, cookies }
}

function withCookie(headers: Headers, name: string): Headers {
  const cookies = (headers.get('cookie') ?? '').split(/; */).filter((cookie) => cookie.startsWith(`${name}=`))
  return withCookies(headers, cookies)
}

/** As the browser will ask once it has these cookies. */
function withNew(headers: Headers, cookies: readonly string[]): Headers {
  return withCookies(
    headers,
    cookies.map((cookie) => cookie.split(';')[0] ?? ''),
  )
}

function withCookies(headers: Headers, cookies: readonly string[]): Headers {
  const changed = new Headers(headers)
  changed.set('cookie', cookies.join('; '))
  return changed
}
