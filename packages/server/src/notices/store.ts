/** The outbox (通知): written with the events it tells of, sent later by the timetable. */
import type { NoticeKind, TenantKind } from '@yanlu/sdk/contract'
import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, type Placeholder, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Sql } from '../db/connect.ts'
import { newId } from '../db/id.ts'
import { preparedWrite } from '../db/prepared.ts'
import { letters } from '../db/schema/letter.ts'
import { outbox } from '../db/schema/notice.ts'
import { mailboxes, members, roles, tenants } from '../db/schema/tenant.ts'
import type { Tx } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import type { LetterEvent } from '../domain/events.ts'
import type { Letter } from '../domain/letter.ts'
import { noticesOf } from '../domain/notices.ts'
import { wakeTenant } from '../jobs/store.ts'

/** Whether notices also go out by mail: never those of a sandbox, whose days are nobody else's. */
export function mailsOut({ mail }: Pick<Deps, 'mail'>, { kind }: { kind: TenantKind }): boolean {
  return mail !== null && kind === 'live'
}

/** One row for every member it concerns, picked by the database in the same transaction; without mail, for the console. */
export function writeNotices(
  tx: Tx,
  letter: Letter,
  { events, at, mails }: { events: readonly LetterEvent[]; at: Date; mails: boolean },
): void {
  const { tenantId } = tx
  const written = noticesOf(letter, events)
  const createdAt = at.toISOString()
  const own = { tenantId, letterId: letter.id, createdAt, sendAt: mails ? createdAt : null, barred: barredFrom(letter) }
  for (const { kind, unit, to, dueOn } of written) {
    const told = { ...own, kind, unit, dueOn }
    if ('role' in to) tellRole(tx, { ...told, whom: to.role })
    else tellKind(tx, { ...told, whom: to.kind })
  }
  if (mails && written.length > 0) wakeTenant(tx, 'deliver', at)
}

const told = ['tenantId', 'letterId', 'kind', 'dueOn', 'createdAt', 'sendAt', 'unit', 'barred', 'whom'] as const
const tellRole = preparedWrite(told, (db, values) => insertNotices(db, values, roles.id))
const tellKind = preparedWrite(told, (db, values) => insertNotices(db, values, roles.kind))

function insertNotices(db: Sql, values: Record<(typeof told)[number], Placeholder>, role: PgColumn) {
  const { tenantId, letterId, kind, dueOn, createdAt, sendAt, unit, barred, whom } = values
  const recipients = db
    .select({
      tenantId: sql`${tenantId}::uuid`.as('tenant_id'),
      id: sql`gen_random_uuid()`.as('id'),
      kind: sql`${kind}::text`.as('kind'),
      memberId: members.id,
      letterId: sql`${letterId}::uuid`.as('letter_id'),
      dueOn: sql`${dueOn}::date`.as('due_on'),
      createdAt: sql`${createdAt}::timestamptz`.as('created_at'),
      sendAt: sql`${sendAt}::timestamptz`.as('send_at'),
      sentAt: sql`null::timestamptz`.as('sent_at'),
      tries: sql`0`.as('tries'),
      lastError: sql`null::text`.as('last_error'),
    })
    .from(members)
    .innerJoin(roles, and(eq(roles.tenantId, members.tenantId), eq(roles.id, members.roleId)))
    .where(
      and(
        eq(members.tenantId, sql`${tenantId}::uuid`),
        eq(members.unitId, unit),
        isNull(members.leftOn),
        eq(role, whom),
        sql`${members.id} <> all(${barred}::uuid[])`,
      ),
    )
  return db.insert(outbox).select(recipients as never)
}

/** One notice for one member, about their own account. */
export function tellMember(
  tx: Tx,
  { memberId, kind, at, mails }: { memberId: string; kind: NoticeKind; at: Date; mails: boolean },
): void {
  const when = { createdAt: at, sendAt: mails ? at : null }
  tx.later(tx.sql.insert(outbox).values({ tenantId: tx.tenantId, id: newId(at.getTime()), memberId, kind, ...when }))
  if (mails) wakeTenant(tx, 'deliver', at)
}

/** Whom the letter is about, and who stepped back, is told nothing of it. Accused units are no unit's that is told. */
function barredFrom({ accused, recused }: Letter): string {
  return `{${[...accused.members.map(({ member }) => member), ...recused].join(',')}}`
}

export interface Page {
  after: { createdAt: Date; id: string } | null
  limit: number
}

export function listNotices(tx: Tx, memberId: string, { after, limit }: Page) {
  const later =
    after &&
    sql`(${outbox.createdAt}, ${outbox.id}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id}::uuid)`
  return tx.sql
    .select({
      notice: outbox,
      letterCode: letters.letterCode,
      registrationNumber: letters.registrationNumber,
    })
    .from(outbox)
    .leftJoin(letters, and(eq(letters.tenantId, tx.tenantId), eq(letters.id, outbox.letterId)))
    .where(and(eq(outbox.tenantId, tx.tenantId), eq(outbox.memberId, memberId), later ?? undefined))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(limit)
}

/** A notice on its way out by mail. */
export interface Outgoing {
  id: string
  kind: NoticeKind
  tries: number
  email: string
  name: string
  letterCode: string | null
  registrationNumber: string | null
  dueOn: string | null
  /** null, like the letter, for a notice about the member's own account. */
  mailbox: string | null
  letterId: string | null
  organisation: string
}

/** Takes notices to send, for nobody else to take before `until`: a crash while sending repeats one rather than loses it. */
export async function takeOutgoing(
  tx: Tx,
  { at, until, count }: { at: Date; until: Date; count: number },
): Promise<Outgoing[]> {
  const due = await tx.sql
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.tenantId, tx.tenantId), lte(outbox.sendAt, at)))
    .orderBy(asc(outbox.sendAt))
    .limit(count)
    .for('update', { skipLocked: true })
  if (due.length === 0) return []
  const ids = due.map((one) => one.id)
  const taken = and(eq(outbox.tenantId, tx.tenantId), inArray(outbox.id, ids))
  tx.later(
    tx.sql
      .update(outbox)
      .set({ sendAt: until, tries: sql`${outbox.tries} + 1` })
      .where(taken),
  )
  return outgoing(tx, ids)
}

function outgoing(tx: Tx, ids: string[]): Promise<Outgoing[]> {
  return tx.sql
    .select({
      id: outbox.id,
      kind: outbox.kind,
      tries: outbox.tries,
      email: members.email,
      name: members.name,
      letterCode: letters.letterCode,
      registrationNumber: letters.registrationNumber,
      dueOn: outbox.dueOn,
      mailbox: mailboxes.name,
      letterId: outbox.letterId,
      organisation: tenants.name,
    })
    .from(outbox)
    .innerJoin(members, and(eq(members.tenantId, tx.tenantId), eq(members.id, outbox.memberId)))
    .innerJoin(tenants, eq(tenants.tenantId, tx.tenantId))
    .leftJoin(letters, and(eq(letters.tenantId, tx.tenantId), eq(letters.id, outbox.letterId)))
    .leftJoin(mailboxes, and(eq(mailboxes.tenantId, tx.tenantId), eq(mailboxes.id, letters.mailboxId)))
    .where(and(eq(outbox.tenantId, tx.tenantId), inArray(outbox.id, ids)))
}

/** What became of a try. */
export type Outcome = { sentAt: Date } | { lastError: string; retryAt: Date | null }

export function settle(tx: Tx, id: string, outcome: Outcome): void {
  const change =
    'sentAt' in outcome
      ? { sendAt: null, sentAt: outcome.sentAt, lastError: null }
      : { sendAt: outcome.retryAt, lastError: outcome.lastError }
  tx.later(
    tx.sql
      .update(outbox)
      .set(change)
      .where(and(eq(outbox.tenantId, tx.tenantId), eq(outbox.id, id))),
  )
}

/** Leaves all that still waits to be mailed to the console. */
export function keepOutgoing(tx: Tx): void {
  const waiting = and(eq(outbox.tenantId, tx.tenantId), isNotNull(outbox.sendAt))
  tx.later(tx.sql.update(outbox).set({ sendAt: null }).where(waiting))
}
