/**
 * An administrator at work: who they are, whether their role manages the thing, and the record (审计) of what they do.
 *
 * Changes of one organisation come one after the other, so that two at once cannot take away its last administrator.
 */
import { type AuditAct, type Manageable, Problem } from '@yanlu/sdk/contract'
import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { newId } from '../db/id.ts'
import { apiKeys, audits } from '../db/schema/organisation.ts'
import { members } from '../db/schema/tenant.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import { ensureManages } from '../domain/administration.ts'
import type { Day } from '../domain/day.ts'
import type { MemberRequest } from '../handler.ts'
import { type OpenedMember, openMember } from '../members/store.ts'
import { businessTime, momentAt } from '../time.ts'

export interface Administration extends OpenedMember {
  tx: Tx
  /** Now, by the system's clock, and the tenant's day. */
  at: Date
  today: Day
  /** Written with the change that it tells of. */
  record(act: AuditAct, subject: Subject, change: Change): void
}

export interface Subject {
  id: string
  name: string
}

export interface Change {
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

/** @throws {Problem} `forbidden` when the member's role does not manage it. */
export async function administer<T>(
  request: MemberRequest,
  what: Manageable,
  work: (administration: Administration) => Promise<T>,
): Promise<T> {
  const { deps, membership } = request
  return inTenant(deps.db, membership.tenantId, async (tx) => {
    await oneAtATime(tx)
    const own = await openMember(tx, membership.memberId)
    ensureManages(own.role, what)
    return work(administration(tx, own, request))
  })
}

/** For whoever manages one of these things, or may for another reason, and only looks. */
export async function oversee<T>(
  request: MemberRequest,
  any: readonly Manageable[] | ((administration: Administration) => Promise<boolean>),
  work: (administration: Administration) => Promise<T>,
): Promise<T> {
  const { deps, membership } = request
  return inTenant(deps.db, membership.tenantId, async (tx) => {
    const own = await openMember(tx, membership.memberId)
    const opened = administration(tx, own, request)
    const may = typeof any === 'function' ? await any(opened) : any.some((what) => own.role.manages.includes(what))
    if (!may) throw new Problem('forbidden', 'notYourRole', { reason: 'notYourRole' })
    return work(opened)
  })
}

/** Held until the transaction ends. */
export async function oneAtATime(tx: Tx): Promise<void> {
  const lock = sql`hashtextextended(${tx.tenantId}, 4601)`
  await tx.sql.select({ locked: sql`pg_advisory_xact_lock(${lock})` }).from(sql`(select 1) one`)
}

function administration(tx: Tx, own: OpenedMember, { deps, apiKey }: MemberRequest): Administration {
  const { clock } = deps
  const at = new Date(clock.now())
  const today = momentAt(businessTime(clock, own.tenant).getTime(), own.tenant.timeZone).on
  const by = { memberId: own.member.id, apiKeyId: apiKey?.id ?? null }
  return {
    tx,
    ...own,
    at,
    today,
    record: (act, subject, change) => writeAudit(tx, { act, subject, ...differing(change), ...by, at }),
  }
}

interface Audit extends Change {
  act: AuditAct
  subject: Subject
  /** null for whoever runs the server. */
  memberId: string | null
  apiKeyId: string | null
  at: Date
}

export function writeAudit(tx: Tx, { act, subject, memberId, apiKeyId, at, before, after }: Audit): void {
  const who = { tenantId: tx.tenantId, id: newId(at.getTime()), at, act, memberId, apiKeyId }
  const what = { subjectId: subject.id, subject: subject.name, before: before ?? null, after: after ?? null }
  tx.later(tx.sql.insert(audits).values({ ...who, ...what }))
}

/** Of a change, only what is not as it was. */
function differing({ before, after }: Change): Change {
  if (!before || !after) return { ...(before && { before }), ...(after && { after }) }
  const changed = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  const only = (all: Record<string, unknown>) => Object.fromEntries(changed.map((key) => [key, all[key] ?? null]))
  return { before: only(before), after: only(after) }
}

export function auditPage(tx: Tx, { after, limit }: { after: string | undefined; limit: number }) {
  const { tenantId } = tx
  return tx.sql
    .select({ audit: audits, by: members.name, apiKey: apiKeys.name })
    .from(audits)
    .leftJoin(members, and(eq(members.tenantId, tenantId), eq(members.id, audits.memberId)))
    .leftJoin(apiKeys, and(eq(apiKeys.tenantId, tenantId), eq(apiKeys.id, audits.apiKeyId)))
    .where(and(eq(audits.tenantId, tenantId), after === undefined ? undefined : lt(audits.id, after)))
    .orderBy(desc(audits.id))
    .limit(limit)
}
