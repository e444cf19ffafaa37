/** Invitations: found by the hash of their token in the directory, opened inside their tenant. */
import { createHash, randomBytes } from 'node:crypto'
import { Problem } from '@yanlu/sdk/contract'
import { and, asc, desc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Sql } from '../../db/connect.ts'
import { invitationRoutes, tenantStandings } from '../../db/schema/directory.ts'
import { invitations } from '../../db/schema/organisation.ts'
import { members, roles, tenants, units } from '../../db/schema/tenant.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Keyring } from '../../keys/keyring.ts'
import { seal } from '../../keys/seal.ts'
import { invitationPlace } from '../invitation-link.ts'

export type InvitationRow = typeof invitations.$inferSelect

/** 256 random bits: they cannot be guessed, so a plain hash is enough to keep. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

function hashOf(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest()
}

/** @throws {Problem} `not_found`, or `not_allowed_now` while its tenant is suspended. */
export async function routeToInvitation(sqlHandle: Sql, token: string) {
  const { tenantId, invitationId } = invitationRoutes
  const [route] = await sqlHandle
    .select({ tenantId, invitationId, state: tenantStandings.state })
    .from(invitationRoutes)
    .innerJoin(tenantStandings, eq(tenantStandings.tenantId, invitationRoutes.tenantId))
    .where(eq(invitationRoutes.hash, hashOf(token)))
  if (route?.state === 'suspended') {
    throw new Problem('not_allowed_now', 'not_allowed_now', { reason: 'tenantSuspended' })
  }
  if (route?.state !== 'active') throw new Problem('not_found', 'not_found')
  return route
}

export interface OpenedInvitation {
  invitation: InvitationRow
  /** null for one that was removed meanwhile. */
  role: { id: string; name: string } | null
  unit: { id: string; name: string }
  invitedBy: string
  tenant: typeof tenants.$inferSelect
}

function opened({ tenantId, sql: handle }: Tx) {
  return handle
    .select({
      invitation: invitations,
      role: { id: roles.id, name: roles.name },
      unit: { id: units.id, name: units.name },
      invitedBy: members.name,
      tenant: tenants,
    })
    .from(invitations)
    .innerJoin(tenants, eq(tenants.tenantId, tenantId))
    .innerJoin(units, and(eq(units.tenantId, tenantId), eq(units.id, invitations.unitId)))
    .innerJoin(members, and(eq(members.tenantId, tenantId), eq(members.id, invitations.invitedBy)))
    .leftJoin(roles, and(eq(roles.tenantId, tenantId), eq(roles.id, invitations.roleId)))
    .$dynamic()
}

const open = and(isNull(invitations.usedAt), isNull(invitations.revokedAt))

/** Those that nobody used or took back, the newest first. */
export function openInvitations(tx: Tx): Promise<OpenedInvitation[]> {
  return opened(tx)
    .where(and(eq(invitations.tenantId, tx.tenantId), open))
    .orderBy(desc(invitations.id))
}

/** Tokens that still wait to be mailed, under the tenant's newest key. */
export async function resealInvitations(tx: Tx, keyring: Keyring): Promise<void> {
  const { key } = await keyring.tenantKey(tx)
  const own = eq(invitations.tenantId, tx.tenantId)
  const waiting = await tx.sql
    .select()
    .from(invitations)
    .where(and(own, isNotNull(invitations.sealed)))
  for (const { id, sealed } of waiting) {
    const place = invitationPlace(tx.tenantId, id)
    const token = sealed && (await keyring.openUnderTenant(tx, sealed, place))
    if (token)
      tx.later(
        tx.sql
          .update(invitations)
          .set({ sealed: seal(key, token, place) })
          .where(and(own, eq(invitations.id, id))),
      )
  }
}

/** @throws {Problem} `not_found` */
export async function openInvitation(tx: Tx, id: string): Promise<OpenedInvitation> {
  const [found] = await opened(tx).where(and(eq(invitations.tenantId, tx.tenantId), eq(invitations.id, id)))
  if (!found) throw new Problem('not_found', 'not_found')
  return found
}

export async function openInvitationTo({ tenantId, sql: handle }: Tx, email: string): Promise<InvitationRow | null> {
  const own = and(eq(invitations.tenantId, tenantId), eq(invitations.email, email), open)
  const [found] = await handle.select().from(invitations).where(own)
  return found ?? null
}

export function saveInvitation(tx: Tx, row: typeof invitations.$inferInsert, token: string): void {
  const { tenantId, sql: handle } = tx
  tx.later(handle.insert(invitations).values(row))
  tx.later(handle.insert(invitationRoutes).values({ hash: hashOf(token), tenantId, invitationId: row.id }))
}

/** It is over; nothing that could still open it is kept. */
export function endInvitation(tx: Tx, id: string, end: { usedAt: Date } | { revokedAt: Date }): void {
  const own = and(eq(invitations.tenantId, tx.tenantId), eq(invitations.id, id))
  tx.later(
    tx.sql
      .update(invitations)
      .set({ ...end, sealed: null, sendAt: null })
      .where(own),
  )
}

/** Takes some to mail, for nobody else to take before `until`. */
export async function takeInvitations(
  tx: Tx,
  { at, until, count }: { at: Date; until: Date; count: number },
): Promise<OpenedInvitation[]> {
  const due = await tx.sql
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.tenantId, tx.tenantId), lte(invitations.sendAt, at)))
    .orderBy(asc(invitations.sendAt))
    .limit(count)
    .for('update', { skipLocked: true })
  const taken = await Promise.all(due.map(({ id }) => openInvitation(tx, id)))
  for (const { id } of due) {
    const own = and(eq(invitations.tenantId, tx.tenantId), eq(invitations.id, id))
    tx.later(
      tx.sql
        .update(invitations)
        .set({ sendAt: until, tries: sql`${invitations.tries} + 1` })
        .where(own),
    )
  }
  return taken
}

/** What became of a try; the token is kept no longer than it takes. */
export function settleInvitation(
  tx: Tx,
  id: string,
  outcome: { sentAt: Date } | { lastError: string; retryAt: Date | null },
): void {
  const change =
    'sentAt' in outcome
      ? { sendAt: null, sentAt: outcome.sentAt, lastError: null, sealed: null }
      : { sendAt: outcome.retryAt, lastError: outcome.lastError, ...(outcome.retryAt ? {} : { sealed: null }) }
  const own = and(eq(invitations.tenantId, tx.tenantId), eq(invitations.id, id), open)
  tx.later(tx.sql.update(invitations).set(change).where(own))
}
