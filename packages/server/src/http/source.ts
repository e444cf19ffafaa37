/** Where a request comes from, as a salted hash: the peer, or what the trusted proxies in front say. */

import { isIPv4, isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Deps } from '../deps.ts'

export function sourceOf(c: Context, { config, guard }: Pick<Deps, 'config' | 'guard'>): string {
  return guard.source(networkOf(addressOf(c, config.proxies)))
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

/** An IPv4 address without its port; of IPv6 the /64, which is what one subscriber has. */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  const mapped = bare.replace(/^::ffff:/i, '')
  if (isIPv4(mapped)) return mapped
  if (!isIPv6(bare)) return bare
  const [head = '', tail = ''] = bare.replace(/%.*$/, '').split('::')
  const first = head.split(':').filter(Boolean)
  const last = tail.split(':').filter(Boolean)
  const groups = bare.includes('::') ? [...first, ...Array(8 - first.length - last.length).fill('0'), ...last] : first
  return groups.slice(0, 4).join(':')
}
