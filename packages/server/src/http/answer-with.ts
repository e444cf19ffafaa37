/** What is said of signing in and of an account: kept nowhere, with the cookies that go with it. */
import type { Context } from 'hono'

export function answerWith(c: Context, cookies: readonly string[], said: object): Response {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
  c.header('cache-control', 'no-store')
  return c.json(said)
}
