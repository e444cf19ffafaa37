/** API keys (接口密钥): found by their hash in the directory, judged inside their tenant. */
import { createHash, randomBytes } from 'node:crypto'
import { type ApiKeyView, type Scope, scopes } from '@yanlu/sdk/contract'
import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Sql } from '../db/connect.ts'
import { apiKeyRoutes, tenantStandings } from '../db/schema/directory.ts'
import { apiKeys } from '../db/schema/organisation.ts'
import { members } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'

export type ApiKeyRow = typeof apiKeys.$inferSelect

const prefix = 'yk_'

/** 256 random bits: they cannot be guessed, so a plain hash is enough to keep. */
export function newSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`
}

/** Enough to tell a key by, and far too little to guess it from. */
export function startOf(secret: string): string {
  return secret.slice(0, prefix.length + 4)
}

function hashOf(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest()
}

/** null for what is no key of anybody. */
export async function routeToApiKey(sql: Sql, secret: string) {
  if (!/^yk_[\w-]{43}$/.test(secret)) return null
  const { tenantId, apiKeyId } = apiKeyRoutes
  const [route] = await sql
    .select({ tenantId, apiKeyId, state: tenantStandings.state })
    .from(apiKeyRoutes)
    .innerJoin(tenantStandings, eq(tenantStandings.tenantId, apiKeyRoutes.tenantId))
    .where(and(eq(apiKeyRoutes.hash, hashOf(secret)), inArray(tenantStandings.state, ['active', 'suspended'])))
  return route ? { tenantId: route.tenantId, apiKeyId: route.apiKeyId, suspended: route.state === 'suspended' } : null
}

export function saveApiKey(tx: Tx, row: ApiKeyRow, secret: string): void {
  const { tenantId, sql, later } = tx
  later(sql.insert(apiKeys).values(row))
  later(sql.insert(apiKeyRoutes).values({ hash: hashOf(secret), tenantId, apiKeyId: row.id }))
}

/** The key, unless it was revoked, is over, or acts as somebody who left. Once a day it is noted that it was used. */
export async function useApiKey(
  tx: Tx,
  id: string,
  { at, today }: { at: Date; today: string },
): Promise<{ memberId: string; scopes: Scope[] } | null> {
  const { tenantId, sql, later } = tx
  const [row] = await sql
    .select({ key: apiKeys, leftOn: members.leftOn })
    .from(apiKeys)
    .innerJoin(members, and(eq(members.tenantId, tenantId), eq(members.id, apiKeys.memberId)))
    .where(and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id)))
  if (!row || row.leftOn || stateOf(row.key, at) !== 'active') return null
  const { memberId, lastUsedOn } = row.key
  if (lastUsedOn !== today) {
    const own = and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id))
    later(sql.update(apiKeys).set({ lastUsedOn: today }).where(own))
  }
  return { memberId, scopes: row.key.scopes.filter((scope) => scopes.includes(scope)) }
}

export function stateOf(
  { revokedAt, expiresAt }: Pick<ApiKeyRow, 'revokedAt' | 'expiresAt'>,
  at: Date,
): ApiKeyView['state'] {
  if (revokedAt) return 'revoked'
  return expiresAt && expiresAt <= at ? 'expired' : 'active'
}

export function listKeys({ tenantId, sql }: Tx) {
  const makers = alias(members, 'maker')
  return sql
    .select({ key: apiKeys, member: members.name, createdBy: makers.name })
    .from(apiKeys)
    .innerJoin(members, and(eq(members.tenantId, tenantId), eq(members.id, apiKeys.memberId)))
    .innerJoin(makers, and(eq(makers.tenantId, tenantId), eq(makers.id, apiKeys.createdBy)))
    .where(eq(apiKeys.tenantId, tenantId))
    .orderBy(desc(apiKeys.id))
}

export async function openApiKey({ tenantId, sql }: Tx, id: string): Promise<ApiKeyRow | null> {
  const own = and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, id))
  return (await sql.select().from(apiKeys).where(own))[0] ?? null
}

export function revoke(tx: Tx, id: string, revokedAt: Date): void {
  const own = and(eq(apiKeys.tenantId, tx.tenantId), eq(apiKeys.id, id), isNull(apiKeys.revokedAt))
  tx.later(tx.sql.update(apiKeys).set({ revokedAt }).where(own))
}
