/**
 * Signing in: better-auth holds identity and session, nothing else. Who is a member of which tenant is ours.
 *
 * Accounts are made by an administrator, never by signing up. No address and no agent of anybody is kept.
 */
import { Problem } from '@yanlu/sdk/contract'
import { type Accounts, openAccounts } from './accounts.ts'
import { cookiesOf, type LibraryOptions, openLibrary } from './library.ts'
import { answered, type Done, openTwoStep, type TwoStep } from './two-step.ts'

export interface SignedIn {
  id: string
  name: string
  email: string
  /** Whether they have set two-step sign-in up. */
  twoStep: boolean
}

export interface Auth extends Accounts, TwoStep {
  /** What the library itself serves; http/sign-in.ts says which of it is. */
  handle(request: Request): Promise<Response>
  /** The signed-in person; null for nobody. */
  personOf(headers: Headers): Promise<SignedIn | null>
  /** Ends all sessions and begins a new one here. @throws {Problem} `invalid`: password */
  changePassword(headers: Headers, change: { password: string; newPassword: string }): Promise<Done>
  /** Signs out everywhere but here. */
  endOtherSessions(headers: Headers): Promise<void>
}

export function openAuth(options: LibraryOptions): Auth {
  const library = openLibrary(options)
  const rooms = { db: options.db, library }
  return {
    ...openAccounts(rooms),
    ...openTwoStep(rooms),
    handle: (request) => library.handler(withoutTraces(request)),
    personOf: (headers) => readSession(library.api.getSession({ headers })),
    changePassword: async (headers, { password, newPassword }) => {
      const body = { currentPassword: password, newPassword, revokeOtherSessions: true }
      const { cookies } = await answered(
        library.api.changePassword({ headers: cookiesOf(headers), body, asResponse: true }),
      )
      return { said: {}, cookies }
    },
    endOtherSessions: async (headers) => {
      await answered(library.api.revokeOtherSessions({ headers: cookiesOf(headers), asResponse: true }))
    },
  }
}

interface Session {
  user: { id: string; name: string; email: string; twoFactorEnabled?: boolean | null | undefined }
}

async function readSession(asked: Promise<Session | null>): Promise<SignedIn | null> {
  const session = await asked.catch((cause: unknown) => {
    // The library hides why; a session that cannot be read is a database that is away.
    throw Object.assign(new Problem('unavailable', 'unavailable'), { cause })
  })
  if (!session) return null
  const { id, name, email, twoFactorEnabled } = session.user
  return { id, name, email, twoStep: twoFactorEnabled === true }
}

/** The agent would be kept with the session. */
function withoutTraces(request: Request): Request {
  const headers = new Headers(request.headers)
  headers.delete('user-agent')
  return new Request(request, { headers })
}
