/** Who is signed in, and the notices for them. */
import { instantPattern, readCursor, uuidPattern, writeCursor } from '../cursor.ts'
import { inTenant } from '../db/tenant.ts'
import { dayKind, isWorkingDay } from '../domain/calendar.ts'
import type { Handler } from '../handler.ts'
import { listNotices as list } from '../notices/store.ts'
import { localInstant, momentAt } from '../time.ts'
import { openMember } from './store.ts'

export const getSession: Handler<'getSession'> = (_asked, { deps, membership }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const { member, unit, tenant } = await openMember(tx, membership.memberId)
    const today = momentAt(deps.clock.now(), tenant.timeZone).on
    const calendar = deps.calendars(tenant.calendar)
    const known = dayKind(calendar, today) !== 'unknown'
    return {
      member: { id: member.id, name: member.name, role: member.role },
      unit: { id: unit.id, name: unit.name, seal: unit.seal },
      tenant: { name: tenant.name, demo: tenant.demo },
      today,
      workingToday: known ? isWorkingDay(calendar, today) : null,
    }
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
