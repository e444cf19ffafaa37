/**
 * better-auth as it is set up here: e-mail and password, and a second step by authenticator (TOTP) or recovery code.
 *
 * No signing up, no address and no agent of anybody. Its own limits and locks are off: ours count by person and source
 * (http/guard.ts), and a lock on the account would let a stranger shut its owner out.
 */
import { randomBytes } from 'node:crypto'
import { encodeCode } from '@yanlu/sdk/codes'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { createAuthEndpoint } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '../db/connect.ts'
import * as schema from '../db/schema/auth.ts'
import { ownOrigins } from '../http/own-origins.ts'

export interface LibraryOptions {
  db: Database
  /** Origin of the console. */
  url: string
  secret: string
}

export type Library = ReturnType<typeof openLibrary>

/** 55 bits and a check symbol, in the alphabet of the letter codes: they are copied by hand. */
export const recoveryCodeSymbols = 12
const recoveryCodes = 10

export const passwordLength = { least: 12, most: 128 } as const

export function openLibrary({ db, url, secret }: LibraryOptions) {
  return betterAuth({
    baseURL: url,
    basePath: '/auth',
    secret,
    trustedOrigins: ownOrigins(url),
    database: drizzleAdapter(db.sql, { provider: 'pg', schema }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    // A working day and no longer: the cookie's own age is not renewed either.
    session: { expiresIn: 12 * 60 * 60, disableSessionRefresh: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'yanlu',
      useSecureCookies: url.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
    },
    plugins: [secondStep(), atTheDoor()],
    logger: { disabled: true },
    // Or it would print errors by itself, with the addresses of whoever signs in.
    onAPIError: { throw: true },
  } satisfies BetterAuthOptions)
}

/** The name in people's authenticators is the product's. */
function secondStep() {
  return twoFactor({
    issuer: '言路',
    accountLockout: { enabled: false },
    backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes, storeBackupCodes: 'encrypted' },
  })
}

function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodes }, () => encodeCode(randomBytes(8), recoveryCodeSymbols))
}

/** All that the library is told of a request: an agent or an address would be kept with the session. */
export function cookiesOf(headers: Headers): Headers {
  return new Headers({ cookie: headers.get('cookie') ?? '' })
}

/** Who has given the right password and owes the second step; null when nobody has, or too long ago. */
function atTheDoor() {
  return {
    id: 'yanlu-at-the-door',
    endpoints: {
      personAtDoor: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async (ctx) => {
        const { context } = ctx
        const { name } = context.createAuthCookie('two_factor')
        const identifier = await ctx.getSignedCookie(name, context.secret)
        const challenge = identifier ? await context.internalAdapter.findVerificationValue(identifier) : null
        if (!challenge || challenge.expiresAt < new Date()) return null
        const user = await context.internalAdapter.findUserById(challenge.value)
        return user && { id: user.id, email: user.email }
      }),
    },
  }
}
