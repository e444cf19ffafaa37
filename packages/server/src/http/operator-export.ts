/**
 * A tenant's export, as it is made: a zip is no JSON, so it stands beside the contract and is stripped by nothing. What
 * is in it is said where it is made (operator/export).
 */
import { Readable } from 'node:stream'
import { exportTenantSchema, Problem, tenantParams } from '@yanlu/sdk/contract'
import { languageOf } from '@yanlu/sdk/labels'
import type { Context, Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { archive } from '../operator/export/archive.ts'
import { standingOf } from '../tenants/store/standing.ts'
import { parse } from './fields.ts'
import { logOperator, operatorRequest } from './operator.ts'

export function serveExport(app: Hono, deps: Deps): void {
  if (deps.operatorKeyHash) app.post('/v1/operator/tenants/:tenant/export', (c) => sendExport(c, deps))
}

async function sendExport(c: Context, deps: Deps): Promise<Response> {
  await operatorRequest(c, deps)
  const { data } = tenantParams.safeParse(c.req.param())
  if (!data) throw new Problem('not_found', 'not_found')
  const language = languageOf(c.req.header('accept-language'))
  const given = await c.req.json().catch(() => null)
  const { identitiesFor = null } = parse(exportTenantSchema, given, language)
  const state = await standingOf(deps.db.sql, data.tenant)
  if (state === 'making' || state === 'removing') {
    throw new Problem('not_allowed_now', 'not_allowed_now', { reason: 'beingRemoved' })
  }
  logOperator(c, 'exportTenant', deps)
  const body = Readable.toWeb(Readable.from(archive(deps, data.tenant, { identitiesFor }))) as ReadableStream
  return c.body(body, 200, {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="yanlu-${data.tenant}.zip"`,
    'cache-control': 'no-store',
  })
}
