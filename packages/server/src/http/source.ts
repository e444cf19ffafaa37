/** Where a request comes from, as a salted hash: the peer, or what the trusted proxies in front say. */
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Deps } from '../deps.ts'

export function sourceOf(c: Context, { config, guard }: Pick<Deps, 'config' | 'guard'>): string {
  return guard.source(addressOf(c, config.proxies))
}

/** Behind n proxies the n-th entry from the right is the first that none of them can be lied to about. */
function addressOf(c: Context, proxies: number): string {
  if (proxies > 0) {
    const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
    const address = forwarded.at(-proxies)
    if (address) return address
  }
  // In-process requests (tests through app.request) have no peer.
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : ''
}
