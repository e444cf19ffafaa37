/** Who runs the server says so by a key, never by a cookie. Without a key there is no operator and none of its addresses. */
import { Problem } from '@yanlu/sdk/contract'
import type { Context } from 'hono'
import type { Deps } from '../deps.ts'
import type { VisitorRequest } from '../handler.ts'
import { isOperatorKey } from '../keys/operator.ts'
import { sourceOf } from './source.ts'

/** @throws {Problem} `unauthenticated` */
export async function operatorRequest(c: Context, deps: Deps): Promise<VisitorRequest> {
  await deps.guard.admit(sourceOf(c, deps))
  const given = /^Bearer (\S{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (!given || !deps.operatorKeyHash || !isOperatorKey(given, deps.operatorKeyHash)) {
    deps.log.warn({ event: 'operator_refused', requestId: c.get('requestId') })
    throw new Problem('unauthenticated', 'unauthenticated')
  }
  return { deps }
}

/** What the operator did, and to which tenant: who held the key is not known. */
export function logOperator(c: Context, operation: string, { log }: Pick<Deps, 'log'>): void {
  const tenant = c.req.param('tenant') ?? null
  log.info({ event: 'operator_acted', operation, tenant, requestId: c.get('requestId') })
}
