/**
 * Inviting somebody, and becoming a member. The link holds 256 random bits and works once, for seven days; it goes to
 * the invited address where mail is configured, and is shown once to whoever invites where it is not, or in a sandbox.
 *
 * Whether an address has an account is said to nobody but whoever holds its link: then its password is asked for.
 */
import { Problem } from '@yanlu/sdk/contract'
import { type Administration, administer, oneAtATime, oversee, writeAudit } from '../administration/store.ts'
import { newId } from '../db/id.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { invalid } from '../domain/actions/index.ts'
import { ensureGives, refused } from '../domain/administration.ts'
import type { Handler } from '../handler.ts'
import { wakeTenant } from '../jobs/store.ts'
import { seal } from '../keys/seal.ts'
import { rolesOf } from '../roles/store.ts'
import { localInstant } from '../time.ts'
import { openOrganisation } from '../units/store.ts'
import { invitationLink, invitationPlace } from './invitation-link.ts'
import {
  endInvitation,
  type InvitationRow,
  newToken,
  type OpenedInvitation,
  openInvitation,
  openInvitations,
  openInvitationTo,
  routeToInvitation,
  saveInvitation,
} from './store/invitations.ts'
import { hasMemberWith, join } from './store/people.ts'

const daysValid = 7
const dayMs = 24 * 60 * 60 * 1000

export const inviteMember: Handler<'inviteMember'> = (asked, request) =>
  administer(request, 'members', async (work) => {
    const { tx, at, record } = work
    await refuseUnfit(asked, work)
    const token = newToken()
    const { deps } = request
    const mails = deps.mail !== null && work.tenant.kind === 'live'
    const row = await newInvitation(work, { ...asked, token, mails }, deps)
    saveInvitation(tx, row, token)
    if (mails) wakeTenant(tx, 'deliver', at)
    const [roles, { units }] = await Promise.all([rolesOf(tx), openOrganisation(tx)])
    const role = roles.find(({ id }) => id === asked.role) ?? null
    const unit = units.find(({ id }) => id === asked.unit) ?? { id: asked.unit, name: '' }
    record('memberInvited', { id: row.id, name: row.name }, { after: { role: role?.name, unit: unit.name } })
    const invitation = {
      invitation: { ...row, usedAt: null, revokedAt: null, sentAt: null } as InvitationRow,
      role,
      unit,
      invitedBy: work.member.name,
      tenant: work.tenant,
    }
    return { invitation: view(invitation, at), link: mails ? null : invitationLink(deps.url, token) }
  })

type Asked = Parameters<Handler<'inviteMember'>>[0]

/** @throws {Problem}; an invitation that has expired makes room for another. */
async function refuseUnfit({ email, role, unit }: Asked, { tx, role: own, at }: Administration): Promise<void> {
  const [roles, { organisation }, known, earlier] = await Promise.all([
    rolesOf(tx),
    openOrganisation(tx),
    hasMemberWith(tx, email),
    openInvitationTo(tx, email),
  ])
  const given = roles.find(({ id }) => id === role)
  if (!given) throw invalid('role', 'unknownRole')
  if (!organisation.units.has(unit)) throw invalid('unit', 'unknownUnit')
  ensureGives(own, given.manages)
  if (known) throw refused('alreadyMember')
  if (earlier && earlier.expiresAt > at) throw refused('alreadyInvited')
  if (earlier) endInvitation(tx, earlier.id, { revokedAt: at })
}

async function newInvitation(
  { tx, at, member }: Administration,
  { email, name, role: roleId, unit: unitId, token, mails }: Asked & { token: string; mails: boolean },
  { keyring }: Deps,
) {
  const id = newId(at.getTime())
  const { key } = await keyring.tenantKey(tx)
  const sealed = mails ? seal(key, Buffer.from(token), invitationPlace(tx.tenantId, id)) : null
  const times = { createdAt: at, expiresAt: new Date(at.getTime() + daysValid * dayMs), sendAt: mails ? at : null }
  return { tenantId: tx.tenantId, id, email, name, roleId, unitId, invitedBy: member.id, ...times, sealed }
}

export const listInvitations: Handler<'listInvitations'> = (_asked, request) =>
  oversee(request, ['members'], async ({ tx, at }) => {
    const found = await openInvitations(tx)
    return { invitations: found.map((one) => view(one, at)) }
  })

export const revokeInvitation: Handler<'revokeInvitation'> = ({ invitation: id }, request) =>
  administer(request, 'members', async ({ tx, at, record }) => {
    const { invitation } = await openInvitation(tx, id)
    if (invitation.usedAt) throw refused('invitationUsed')
    if (!invitation.revokedAt) {
      endInvitation(tx, id, { revokedAt: at })
      record('invitationRevoked', { id, name: invitation.name }, {})
    }
    return { done: true }
  })

export const getInvitation: Handler<'getInvitation'> = async ({ token }, { deps }) => {
  const { tenantId, invitationId } = await routeToInvitation(deps.db.sql, token)
  return inTenant(deps.db, tenantId, async (tx) => {
    const { invitation, role, unit, tenant } = await openFor(tx, invitationId, deps)
    const { email, name, expiresAt } = invitation
    const { name: organisation, accent, timeZone } = tenant
    const place = { role: role.name, unit: unit.name }
    return { organisation, accent, email, name, ...place, expiresAt: localInstant(expiresAt, timeZone) }
  })
}

export const acceptInvitation: Handler<'acceptInvitation'> = async ({ token, name, password }, { deps }) => {
  const { tenantId, invitationId } = await routeToInvitation(deps.db.sql, token)
  const { invitation } = await inTenant(deps.db, tenantId, (tx) => openFor(tx, invitationId, deps))
  const userId = await accountOf({ name, email: invitation.email, password }, deps)
  const at = new Date(deps.clock.now())
  return inTenant(deps.db, tenantId, async (tx) => {
    await oneAtATime(tx)
    const { invitation: now, tenant, role, unit } = await openFor(tx, invitationId, deps)
    const { email, roleId, unitId } = now
    if (await hasMemberWith(tx, email)) throw refused('alreadyMember')
    const id = newId(at.getTime())
    join(tx, userId, { id, name, email, roleId, unitId })
    endInvitation(tx, invitationId, { usedAt: at })
    const after = { role: role.name, unit: unit.name }
    writeAudit(tx, { act: 'invitationAccepted', subject: { id, name }, after, memberId: id, apiKeyId: null, at })
    return { organisation: tenant.name, email }
  })
}

/** @throws {Problem} `not_allowed_now` for one that is used, taken back or over. */
async function openFor(tx: Tx, id: string, { clock }: Deps) {
  const { role, ...opened } = await openInvitation(tx, id)
  const { usedAt, revokedAt, expiresAt } = opened.invitation
  if (usedAt) throw refused('invitationUsed')
  if (revokedAt || !role) throw refused('invitationRevoked')
  if (expiresAt.getTime() <= clock.now()) throw refused('invitationOver')
  return { ...opened, role }
}

/** Guesses at somebody's password count by the address, whichever invitation they come with. */
async function accountOf(
  person: { name: string; email: string; password: string },
  { auth, guard }: Deps,
): Promise<string> {
  const source = `invitations to ${person.email}`
  await guard.beforeSignIn(source, person.email)
  const { outcome, userId } = await auth.createAccount(person)
  if (outcome === 'addressTaken' && !(await auth.isPassword(userId, person.password))) {
    throw new Problem('invalid', 'invalid', { fields: [{ path: 'password', message: 'ownPassword' }] })
  }
  await guard.signedIn(source, person.email)
  return userId
}

function view({ invitation, role, unit, invitedBy, tenant }: OpenedInvitation, at: Date) {
  const { id, email, name, createdAt, expiresAt, sentAt, roleId } = invitation
  const local = (instant: Date) => localInstant(instant, tenant.timeZone)
  return {
    id,
    email,
    name,
    role: { id: roleId, name: role?.name ?? roleId },
    unit: { id: unit.id, name: unit.name },
    invitedBy,
    createdAt: local(createdAt),
    expiresAt: local(expiresAt),
    expired: expiresAt <= at,
    mailedAt: sentAt && local(sentAt),
  }
}
