/**
 * Signing in and out, and one's own account: better-auth behind names of ours, on the console's own origin.
 * The session is a cookie that scripts cannot read; nothing of it is kept here.
 */
import { Problem, type ProblemCode } from '@yanlu/sdk'

export type SignInResult = 'signedIn' | 'secondStep' | 'wrong' | 'tooMany' | 'away'

/** Six digits of an authenticator, or a recovery code. */
export type SecondStep = { code: string } | { recoveryCode: string }

export interface AccountView {
  name: string
  email: string
  twoStep: boolean
  /** Whether a role of theirs requires it, so that it is not turned off. */
  twoStepRequired: boolean
  recoveryCodesLeft: number
  /** Where one is signed in besides here. */
  otherSessions: number
}

/** For an authenticator: the secret alone, and the address that is drawn as a QR code. */
export interface Secret {
  uri: string
  secret: string
}

/** Every method but `signIn` throws `Problem`, in the language of the page. */
export interface Account {
  signIn: (email: string, password: string) => Promise<SignInResult>
  /** @throws {Problem} `unauthenticated` when the password was given too long ago. */
  secondStep: (given: SecondStep) => Promise<void>
  signOut: () => Promise<void>
  open: () => Promise<AccountView>
  beginTwoStep: (password: string) => Promise<Secret>
  /** @returns the recovery codes */
  confirmTwoStep: (code: string) => Promise<string[]>
  endTwoStep: (proof: SecondStep & { password: string }) => Promise<void>
  renewRecoveryCodes: (proof: SecondStep & { password: string }) => Promise<string[]>
  changePassword: (change: { password: string; newPassword: string }) => Promise<void>
  endOtherSessions: () => Promise<void>
}

export function createAccount(baseUrl: string): Account {
  const post = (path: string, body: object) => ask(`${baseUrl}/auth/${path}`, body)
  const done = async (path: string, body: object) => void (await post(path, body))
  const codes = async (path: string, body: object) =>
    ((await post(path, body)) as { recoveryCodes: string[] }).recoveryCodes
  return {
    signIn: (email, password) => post('sign-in/email', { email, password }).then(resultOf, failureOf),
    secondStep: (given) => done('sign-in/second-step', given),
    signOut: () => done('sign-out', {}).catch(unlessSignedOut),
    open: async () => (await ask(`${baseUrl}/auth/account`)) as AccountView,
    beginTwoStep: async (password) => (await post('two-step/begin', { password })) as Secret,
    confirmTwoStep: (code) => codes('two-step/confirm', { code }),
    endTwoStep: (proof) => done('two-step/end', proof),
    renewRecoveryCodes: (proof) => codes('two-step/recovery-codes', proof),
    changePassword: (change) => done('password', change),
    endOtherSessions: () => done('end-other-sessions', {}),
  }
}

function resultOf(said: unknown): SignInResult {
  return (said as { done: boolean }).done ? 'signedIn' : 'secondStep'
}

/** What is no e-mail address is, to a reader, a wrong pair like any other. */
function failureOf({ code }: Problem): SignInResult {
  if (code === 'too_many_requests') return 'tooMany'
  return code === 'unavailable' || code === 'internal' ? 'away' : 'wrong'
}

function unlessSignedOut(problem: Problem): void {
  if (problem.code !== 'unauthenticated') throw problem
}

/** @throws {Problem} */
async function ask(url: string, body?: object): Promise<unknown> {
  const headers = { 'accept-language': document.documentElement.lang, 'content-type': 'application/json' }
  const given = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  const response = await fetch(url, { ...given, headers, credentials: 'same-origin' }).catch(away)
  const said = (await response.json().catch(away)) as { code?: ProblemCode; detail?: string }
  if (response.ok) return said
  const { code = 'unavailable', detail = '', ...details } = said
  const retryAfterSeconds = Number(response.headers.get('retry-after'))
  throw new Problem(code, detail, { ...details, ...(retryAfterSeconds > 0 && { retryAfterSeconds }) })
}

function away(cause: Error): never {
  throw new Problem('unavailable', cause.message)
}
