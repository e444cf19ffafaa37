/**
 * Signing in: better-auth holds identity and session, nothing else. Who is a member of which tenant is ours.
 *
 * Accounts are made by an administrator, never by signing up. No address and no agent of anybody is kept.
 */
import { Problem } from '@yanlu/sdk/contract'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { Database } from '../db/connect.ts'
import * as schema from '../db/schema/auth.ts'
import { ownOrigins } from '../http/own-origins.ts'

export interface AuthOptions {
  db: Database
  /** Origin of the console. */
  url: string
  secret: string
}

export interface Auth {
  /** Everything below `/auth/`. */
  handle(request: Request): Promise<Response>
  /** The signed-in person's id; null for nobody. */
  userIdOf(headers: Headers): Promise<string | null>
  /** The account of this address, made if there is none; one that is there keeps its password. */
  accountFor(person: { name: string; email: string; password: string }): Promise<string>
}

export function openAuth({ db, url, secret }: AuthOptions): Auth {
  const auth = betterAuth(optionsFor({ db, url, secret }))
  return {
    handle: (request) => auth.handler(withoutTraces(request)),
    userIdOf: async (headers) => {
      const session = await auth.api.getSession({ headers }).catch((cause: unknown) => {
        // The library hides why; a session that cannot be read is a database that is away.
        throw Object.assign(new Problem('unavailable', 'unavailable'), { cause })
      })
      return session?.user.id ?? null
    },
    accountFor: async ({ name, email, password }) => {
      const context = await auth.$context
      const known = await context.internalAdapter.findUserByEmail(email.toLowerCase())
      if (known) return known.user.id
      const user = await context.internalAdapter.createUser(
        { name, email: email.toLowerCase(), emailVerified: true },
        { method: 'email-password' },
      )
      const hash = await context.password.hash(password)
      await context.internalAdapter.linkAccount({
        accountId: user.id,
        providerId: 'credential',
        userId: user.id,
        password: hash,
      })
      return user.id
    },
  }
}

function optionsFor({ db, url, secret }: AuthOptions) {
  return {
    baseURL: url,
    basePath: '/auth',
    secret,
    trustedOrigins: ownOrigins(url),
    database: drizzleAdapter(db.sql, { provider: 'pg', schema }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    // A working day and no longer: the cookie's own age is not renewed either.
    session: { expiresIn: 12 * 60 * 60, disableSessionRefresh: true },
    // Ours counts failures by source, before this is asked (http/guard.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'yanlu',
      useSecureCookies: url.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
    },
    logger: { disabled: true },
    // Or it would print errors by itself, with the addresses of whoever signs in.
    onAPIError: { throw: true },
  } satisfies BetterAuthOptions
}

/** The agent would be kept with the session. */
function withoutTraces(request: Request): Request {
  const headers = new Headers(request.headers)
  headers.delete('user-agent')
  return new Request(request, { headers })
}
