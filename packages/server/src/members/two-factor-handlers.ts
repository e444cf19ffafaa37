/**
 * Taking two-step sign-in off (解除两步登录) a member who lost phone and recovery codes: the administrator's record and the
 * member's notice are written together, then the second step and all of their sessions go.
 *
 * The second step belongs to the account. Where that leads to other organisations as well, nobody but the operator takes
 * it off: one organisation's administrator must not weaken another's door.
 */
import { administer, writeAudit } from '../administration/store.ts'
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { ensureGives, refused } from '../domain/administration.ts'
import type { Handler } from '../handler.ts'
import { mailsOut, tellMember } from '../notices/store.ts'
import { openTenant, standingOf } from '../tenants/store/standing.ts'
import { viewMember } from './person-view.ts'
import { accountOf, openPerson, personWith } from './store/people.ts'
import { type Membership, membershipsOf } from './store.ts'

export const removeTwoFactor: Handler<'removeTwoFactor'> = async ({ member: memberId, reason }, request) => {
  const { deps, membership } = request
  const { tenantId } = membership
  const { userId, isOn, isElsewhere } = await standingFor(deps, { tenantId, memberId })
  const view = await administer(request, 'members', async ({ tx, role, member, tenant, at, record }) => {
    const person = await openPerson(tx, memberId)
    ensureGives(role, person.role.manages)
    if (person.member.id === member.id) throw refused('twoStepOwn')
    if (isElsewhere) throw refused('twoStepElsewhere')
    if (!isOn) throw refused('twoStepNotOn')
    record('twoFactorRemoved', { id: memberId, name: person.member.name }, { after: { reason } })
    tellMember(tx, { memberId, kind: 'twoStepRemoved', at, mails: mailsOut(deps, tenant) })
    return viewMember(person, { self: member.id, twoFactor: false })
  })
  if (userId) await deps.auth.removeTwoFactor(userId)
  return view
}

export const removeMemberTwoFactor: Handler<'removeMemberTwoFactor'> = async (asked, { deps }) => {
  const { tenant: tenantId, email, reason } = asked
  const { db, clock, auth } = deps
  await standingOf(db.sql, tenantId)
  const tenant = await openTenant(db, tenantId)
  const { id: memberId, name } = await inTenant(db, tenantId, (tx) => personWith(tx, email))
  const { userId, isOn } = await standingFor(deps, { tenantId, memberId })
  if (!tenant || !isOn || !userId) throw refused('twoStepNotOn')
  const at = new Date(clock.now())
  await inTenant(db, tenantId, async (tx) => {
    const subject = { id: memberId, name }
    writeAudit(tx, { act: 'twoFactorRemoved', subject, after: { reason }, memberId: null, apiKeyId: null, at })
    // The command sends no mail: a server that can does, and one that cannot leaves it to the console.
    tellMember(tx, { memberId, kind: 'twoStepRemoved', at, mails: tenant.kind === 'live' })
  })
  await auth.removeTwoFactor(userId)
  return { id: memberId, name }
}

interface Standing {
  userId: string | null
  isOn: boolean
  /** Whether the account leads to other organisations as well. */
  isElsewhere: boolean
}

/** Asked before anybody is known to be there or to be allowed to ask: it is told to nobody until then. */
async function standingFor({ db, auth }: Deps, membership: Membership): Promise<Standing> {
  const userId = await inTenant(db, membership.tenantId, (tx) => accountOf(tx, membership.memberId))
  if (!userId) return { userId, isOn: false, isElsewhere: false }
  const [isOn, all] = await Promise.all([auth.hasTwoFactor(userId), membershipsOf(db.sql, membership)])
  return { userId, isOn, isElsewhere: all.length > 1 }
}
