/** Who is signed in, and the notices for them. */
import { instantPattern, readCursor, uuidPattern, writeCursor } from '../cursor.ts'
import { inTenant } from '../db/tenant.ts'
import { dayKind, isWorkingDay } from '../domain/calendar.ts'
import type { Handler } from '../handler.ts'
import { listNotices as list } from '../notices/store.ts'
import { businessTime, localInstant, momentAt } from '../time.ts'
import { colleagues, openMember } from './store.ts'

export const getSession: Handler<'getSession'> = (_asked, { deps, membership, owesTwoStep = false }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const { member, role, unit, tenant } = await openMember(tx, membership.memberId)
    const today = momentAt(businessTime(deps.clock, tenant).getTime(), tenant.timeZone).on
    const calendar = await deps.calendars.of(tx, tenant)
    const known = dayKind(calendar, today) !== 'unknown'
    return {
      member: { id: member.id, name: member.name },
      role: { id: role.id, name: role.name, kind: role.kind, acts: role.acts, manages: role.manages },
      unit: { id: unit.id, name: unit.name, seal: unit.seal },
      tenant: {
        id: tenant.tenantId,
        name: tenant.name,
        accent: tenant.accent,
        demo: tenant.demo,
        sandbox: tenant.kind === 'sandbox',
        suspended: tenant.suspendedAt && (tenant.suspendedFor ?? ''),
      },
      today,
      mustSetUpTwoStep: owesTwoStep,
      workingToday: known ? isWorkingDay(calendar, today) : null,
    }
  })

export const listColleagues: Handler<'listColleagues'> = (_asked, { deps, membership }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const [, found] = await Promise.all([openMember(tx, membership.memberId), colleagues(tx)])
    return { members: found.map(({ id, name, unit }) => ({ id, name, unit })) }
  })

const noticesPerPage = 30

export const listNotices: Handler<'listNotices'> = ({ after }, { deps, membership }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const page = { after: afterOf(after), limit: noticesPerPage + 1 }
    const [{ tenant }, found] = await Promise.all([
      openMember(tx, membership.memberId),
      list(tx, membership.memberId, page),
    ])
    const rows = found.slice(0, noticesPerPage)
    const last = found.length > noticesPerPage ? rows.at(-1)?.notice : undefined
    const notices = rows.map(({ notice, letterCode, registrationNumber }) => ({
      id: notice.id,
      kind: notice.kind,
      letter: notice.letterId,
      letterCode,
      registrationNumber,
      dueOn: notice.dueOn,
      createdAt: localInstant(notice.createdAt, tenant.timeZone),
      mailedAt: notice.sentAt && localInstant(notice.sentAt, tenant.timeZone),
    }))
    return { notices, after: last ? writeCursor([last.createdAt.toISOString(), last.id]) : null }
  })

function afterOf(cursor: string | undefined) {
  if (!cursor) return null
  const [createdAt, id] = readCursor(cursor, [instantPattern, uuidPattern]) as [string, string]
  return { createdAt: new Date(createdAt), id }
}
