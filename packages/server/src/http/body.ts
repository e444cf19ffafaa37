/** Bodies are bounded before they are read whole, and are JSON. */
import { limits, Problem } from '@yanlu/sdk/contract'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'

export const boundedBody = bodyLimit({
  maxSize: limits.bodyBytes,
  onError: () => {
    throw new Problem('too_large', 'too_large')
  },
})

/** @throws {Problem} `invalid` */
export async function readJson(c: Context): Promise<unknown> {
  const notJson = new Problem('invalid', 'invalid', { fields: [{ path: '', message: 'notJson' }] })
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw notJson
  const text = await c.req.text()
  try {
    return JSON.parse(text)
  } catch {
    throw notJson
  }
}
