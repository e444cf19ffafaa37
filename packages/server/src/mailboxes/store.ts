/** Mailboxes: found by their slug in the directory, opened inside their tenant with the policy in force today. */
import type { Policy } from '@yanlu/sdk/contract'
import { Problem } from '@yanlu/sdk/contract'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Sql } from '../db/connect.ts'
import { prepared } from '../db/prepared.ts'
import { codeRoutes, mailboxRoutes, tenantStandings } from '../db/schema/directory.ts'
import { policies } from '../db/schema/policy.ts'
import { mailboxes, tenants } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import type { Calendar } from '../domain/calendar.ts'
import type { Moment } from '../domain/day.ts'
import type { Organisation } from '../domain/organisation.ts'
import { businessTime, momentAt } from '../time.ts'
import { openOrganisation, type UnitRow } from '../units/store.ts'

export interface MailboxRoute {
  tenantId: string
  mailboxId: string
  /** Whether its tenant is suspended: letters can be queried, and nothing else. */
  closed: boolean
}

/** @throws {Problem} `not_found` */
export async function routeToMailbox(db: Sql, slug: string): Promise<MailboxRoute> {
  const [route] = await routeOf(db, { slug })
  if (!route) throw new Problem('not_found', 'not_found')
  const { state, ...found } = route
  return { ...found, closed: state === 'suspended' }
}

const routeOf = prepared(['slug'], (db, { slug }) =>
  db
    .select({ tenantId: mailboxRoutes.tenantId, mailboxId: mailboxRoutes.mailboxId, state: tenantStandings.state })
    .from(mailboxRoutes)
    .innerJoin(tenantStandings, eq(tenantStandings.tenantId, mailboxRoutes.tenantId))
    .where(and(eq(mailboxRoutes.slug, slug), inArray(tenantStandings.state, ['active', 'suspended']))),
)

/** @throws {Problem} `not_allowed_now` where nothing can be sent for now. */
export function refuseClosed({ closed }: Pick<MailboxRoute, 'closed'>): void {
  if (closed) throw new Problem('not_allowed_now', 'not_allowed_now', { reason: 'mailboxClosed' })
}

/** The letter both codes lead to, if it is this mailbox's tenant's; a hit and a miss take one path. */
export async function routeToLetter(sql: Sql, lookup: Uint8Array, tenantId: string): Promise<string | null> {
  const [route] = await sql
    .select()
    .from(codeRoutes)
    .where(and(eq(codeRoutes.lookup, lookup), eq(codeRoutes.tenantId, tenantId)))
  return route?.letterId ?? null
}

export interface OpenedMailbox {
  mailbox: typeof mailboxes.$inferSelect
  tenant: typeof tenants.$inferSelect
  policy: Policy
  policyVersion: number
  calendar: Calendar
  now: Moment
  at: Date
  units: ReadonlyMap<string, UnitRow>
  organisation: Organisation
}

/** @throws {Problem} `unavailable` while no policy is in force. */
export async function openMailbox(
  tx: Tx,
  mailboxId: string,
  { clock, calendars, policies: kept }: Pick<Deps, 'clock' | 'calendars' | 'policies'>,
): Promise<OpenedMailbox> {
  const place = { tenantId: tx.tenantId, mailboxId }
  const [rows, versions, { units: unitRows, organisation }] = await Promise.all([
    mailboxOf(tx.sql, place),
    newestVersions(tx.sql, place),
    openOrganisation(tx),
  ])
  const found = rows[0]
  if (!found) throw new Problem('not_found', 'not_found')
  const at = businessTime(clock, found.tenant)
  const now = momentAt(at.getTime(), found.tenant.timeZone)
  const inForce = versions.find((version) => version.inForceFrom <= now.on)
  if (!inForce) throw new Problem('unavailable', 'unavailable')
  const { version: policyVersion } = inForce
  const [calendar, policy] = await Promise.all([
    calendars.of(tx, found.tenant),
    kept.of(tx, { mailboxId, policyVersion }),
  ])
  const units = new Map(unitRows.map((unit) => [unit.id, unit]))
  return { ...found, policy, policyVersion, calendar, now, at, units, organisation }
}

const mailboxOf = prepared(['tenantId', 'mailboxId'], (db, { tenantId, mailboxId }) =>
  db
    .select({ mailbox: mailboxes, tenant: tenants })
    .from(mailboxes)
    .innerJoin(tenants, eq(tenants.tenantId, mailboxes.tenantId))
    .where(and(eq(mailboxes.tenantId, tenantId), eq(mailboxes.id, mailboxId))),
)

/** No more versions than this can wait for their day. */
const versionsAhead = 8

/** The newest versions: which of them is in force is the tenant's day's to say. */
const newestVersions = prepared(['tenantId', 'mailboxId'], (db, { tenantId, mailboxId }) =>
  db
    .select({ version: policies.version, inForceFrom: policies.inForceFrom })
    .from(policies)
    .where(and(eq(policies.tenantId, tenantId), eq(policies.mailboxId, mailboxId)))
    .orderBy(desc(policies.version))
    .limit(versionsAhead),
)

/** Origins whose pages may hold the mailbox in a frame. */
export async function embeddingOrigins(tx: Tx, mailboxId: string): Promise<string[]> {
  const [row] = await tx.sql
    .select({ origins: mailboxes.origins })
    .from(mailboxes)
    .where(and(eq(mailboxes.tenantId, tx.tenantId), eq(mailboxes.id, mailboxId)))
  return row?.origins ?? []
}
