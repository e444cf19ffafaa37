/** Which origins are this server's own, and that no other site acts with somebody's cookie. */
import { Problem } from '@yanlu/sdk/contract'
import type { Context } from 'hono'

/** On one's own machine both loopback names lead here. */
export function ownOrigins(url: string): string[] {
  const { protocol, hostname, port } = new URL(url)
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') return [url]
  return ['localhost', '127.0.0.1'].map((host) => `${protocol}//${host}${port && `:${port}`}`)
}

/** A cookie or a form alone does not act: the browser has to say that our own page sends it (Fetch Metadata, or Origin). */
export function refuseOtherSites(c: Context, url: string): void {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  const own = site ? site === 'same-origin' : origin === undefined || ownOrigins(url).includes(origin)
  if (!own) throw new Problem('forbidden', 'otherSite')
}
