/**
 * Signing in and out: better-auth by e-mail and password, on the console's own origin.
 * The session is a cookie that scripts cannot read; nothing of it is kept here.
 */
export type SignInResult = 'signedIn' | 'wrong' | 'tooMany' | 'away'

export interface Account {
  signIn: (email: string, password: string) => Promise<SignInResult>
  /** @throws when the server could not be reached: one is still signed in. */
  signOut: () => Promise<void>
}

export function createAccount(baseUrl: string): Account {
  return {
    async signIn(email, password) {
      const response = await post(`${baseUrl}/auth/sign-in/email`, { email, password }).catch(() => null)
      return resultOf(response?.status ?? 0)
    },
    async signOut() {
      const response = await post(`${baseUrl}/auth/sign-out`, {})
      if (!response.ok && response.status !== 401) throw new Error(`sign-out answered ${response.status}`)
    },
  }
}

/** better-auth answers 400 to what is no e-mail address; to a reader that is a wrong pair like any other. */
function resultOf(status: number): SignInResult {
  if (status >= 200 && status < 300) return 'signedIn'
  if (status === 429) return 'tooMany'
  if (status >= 400 && status < 500) return 'wrong'
  return 'away'
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}
