/**
 * Members, as whoever manages them sees and changes them. A change holds from the member's next request on. Who leaves is
 * signed out at once. Whoever is the last to be able to do what waits at their unit leaves it to somebody: who goes names
 * a successor, and who moves stays until somebody else is there.
 */
import { type Administration, administer, oversee } from '../administration/store.ts'
import { readCursor, uuidPattern, writeCursor } from '../cursor.ts'
import { inTenant } from '../db/tenant.ts'
import { invalid } from '../domain/actions/index.ts'
import { ensureAdministrator, ensureGives, isLeftUndone, type Placed, refused } from '../domain/administration.ts'
import { receiverOf } from '../domain/hand-over.ts'
import type { Handler, MemberRequest } from '../handler.ts'
import { handOverNow } from '../jobs/hand-over.ts'
import { rolesOf } from '../roles/store.ts'
import { barsAt, beginHandOver, latestHandOver, waitingAt } from '../units/store/hand-over.ts'
import { openOrganisation } from '../units/store.ts'
import { viewMember } from './person-view.ts'
import {
  accountOf,
  accountsOf,
  changePerson,
  leave,
  membersPage,
  openPerson,
  type Person,
  placedPeople,
} from './store/people.ts'
import { isMember } from './store.ts'

const namePattern = /^.{1,120}$/su

export const listMembers: Handler<'listMembers'> = async ({ show, unit, after, limit }, request) => {
  const { rows, self, accounts, next } = await oversee(request, ['members'], async ({ tx, member }) => {
    const [name, id] = after === undefined ? [] : readCursor(after, [namePattern, uuidPattern])
    const place = name !== undefined && id !== undefined ? { name, id } : null
    const found = await membersPage(tx, { left: show === 'left', unit, after: place, limit: limit + 1 })
    const rows = found.slice(0, limit)
    const last = found.length > limit ? rows.at(-1)?.member : undefined
    const accounts = await accountsOf(
      tx,
      rows.map((row) => row.member.id),
    )
    return { rows, self: member.id, accounts, next: last ? writeCursor([last.name, last.id]) : null }
  })
  const protectedOnes = await request.deps.auth.withTwoFactor([...accounts.values()])
  const twoFactor = ({ member }: Person) => protectedOnes.has(accounts.get(member.id) ?? '')
  return { members: rows.map((row) => viewMember(row, { self, twoFactor: twoFactor(row) })), after: next }
}

export const updateMember: Handler<'updateMember'> = async ({ member: id, ...asked }, request) => {
  const { self, account, ...changed } = await administer(request, 'members', async (work) => {
    const { tx, member: own, record } = work
    const person = await openPerson(tx, id)
    const { name = person.member.name, role: roleId = person.role.id, unit: unitId = person.unit.id } = asked
    const change = { name, roleId, unitId }
    const { role, unit } = await refuseUnfit(work, { person, ...change })
    changePerson(tx, id, change)
    const before = { name: person.member.name, role: person.role.name, unit: person.unit.name }
    record('memberChanged', { id, name }, { before, after: { name, role: role.name, unit: unit.name } })
    return { member: { ...person.member, name }, role, unit, self: own.id, account: await accountOf(tx, id) }
  })
  const twoFactor = account !== null && (await request.deps.auth.hasTwoFactor(account))
  return viewMember(changed, { self, twoFactor })
}

interface Moving {
  person: Person
  roleId: string
  unitId: string
}

/** @throws {Problem}; the role and unit they would have. */
async function refuseUnfit({ tx, role: own }: Administration, { person, roleId, unitId }: Moving) {
  const [roles, { units }, people] = await Promise.all([rolesOf(tx), openOrganisation(tx), placedPeople(tx)])
  const role = roles.find(({ id }) => id === roleId)
  const unit = units.find(({ id, removedOn }) => id === unitId && removedOn === null)
  if (!role) throw invalid('role', 'unknownRole')
  if (!unit) throw invalid('unit', 'unknownUnit')
  const after = replaced(people, { id: person.member.id, unit: unitId, role: roleId })
  if (roleId !== person.role.id) {
    ensureGives(own, [...person.role.manages, ...role.manages])
    ensureAdministrator(after, roles)
  }
  const waiting = await waitingAt(tx, person.unit.id)
  if (isLeftUndone(waiting, person.unit.id, { before: people, after, roles })) throw refused('neededAtUnit')
  return { role, unit }
}

export const removeMember: Handler<'removeMember'> = async ({ member: id, ...asked }, request) => {
  const { deps, membership } = request
  const gone = await administer(request, 'members', (work) => letGo(work, { id, ...asked }))
  const { userId, handsOver, ...done } = gone
  if (userId) await endAccount(userId, request)
  if (!handsOver) return { ...done, handOver: null }
  await handOverNow(deps, membership.tenantId)
  const { timeZone, from } = handsOver
  const handOver = await inTenant(deps.db, membership.tenantId, (tx) => latestHandOver(tx, from, timeZone))
  return { ...done, handOver }
}

interface Leaving {
  id: string
  successor?: string | undefined
  handOverTo?: string | undefined
}

async function letGo(work: Administration, { id, successor, handOverTo }: Leaving) {
  const { tx, role: own, today, at, record, tenant } = work
  const person = await openPerson(tx, id)
  ensureGives(own, person.role.manages)
  if (successor && handOverTo) throw invalid('handOverTo', 'oneOfTwo')
  const [people, roles, userId] = await Promise.all([placedPeople(tx), rolesOf(tx), accountOf(tx, id)])
  const staying = people.filter((one) => one.id !== id)
  const leaving = { id, unit: person.unit.id, role: person.role.id }
  const after = successor ? await succeed(work, { leaving, successor, people, roles }) : staying
  ensureAdministrator(after, roles)
  const places = { before: people, after: staying, roles }
  if (!successor && !handOverTo && isLeftUndone(await waitingAt(tx, leaving.unit), leaving.unit, places)) {
    throw refused('successorNeeded')
  }
  const heirs = await heirsOf(work, { successor, handOverTo })
  if (handOverTo) await handUnitOver(work, leaving.unit, handOverTo)
  leave(tx, id, { on: today, at })
  const before = { role: person.role.name, unit: person.unit.name, ...heirs }
  record('memberRemoved', { id, name: person.member.name }, { before })
  const handsOver = handOverTo ? { from: leaving.unit, timeZone: tenant.timeZone } : null
  const left = { ...person, member: { ...person.member, email: '', leftOn: today } }
  return { member: viewMember(left, { self: work.member.id, twoFactor: false }), userId, handsOver }
}

/** Who goes on with it, by name, for the record. */
async function heirsOf({ tx }: Administration, { successor, handOverTo }: Omit<Leaving, 'id'>) {
  const { units } = await openOrganisation(tx)
  return {
    ...(successor && { successor: (await openPerson(tx, successor)).member.name }),
    ...(handOverTo && { handOverTo: units.find(({ id }) => id === handOverTo)?.name }),
  }
}

interface Succession {
  leaving: Placed
  successor: string
  people: readonly Placed[]
  roles: Awaited<ReturnType<typeof rolesOf>>
}

/** Somebody takes the place of who leaves, unless they are needed where they are. @returns everybody's place then. */
async function succeed({ tx }: Administration, { leaving, successor, people, roles }: Succession): Promise<Placed[]> {
  const person = people.find((one) => one.id === successor && one.id !== leaving.id)
  if (!person) throw invalid('successor', 'unknownMember')
  const staying = people.filter((one) => one.id !== leaving.id)
  const after = replaced(staying, { ...leaving, id: successor })
  if (isLeftUndone(await waitingAt(tx, person.unit), person.unit, { before: people, after, roles })) {
    throw invalid('successor', 'neededThere')
  }
  changePerson(tx, successor, { unitId: leaving.unit, roleId: leaving.role })
  return after
}

async function handUnitOver({ tx, at }: Administration, from: string, to: string): Promise<void> {
  const { organisation } = await openOrganisation(tx)
  if (!organisation.units.has(to) || to === from) throw invalid('handOverTo', 'unknownUnit')
  const bars = await barsAt(tx, { fromId: from, reach: 'open' })
  const fits = bars.every(({ desk, accused: units }) =>
    receiverOf({ desk, accused: { units, members: [] } }, { from, to }, organisation),
  )
  if (!fits) throw refused('successorAccused')
  beginHandOver(tx, { fromId: from, toId: to, reach: 'open', people: [], at })
}

/** Signed out everywhere; an account that leads nowhere is deleted. */
async function endAccount(userId: string, { deps: { auth, db } }: MemberRequest): Promise<void> {
  await auth.endSessions(userId)
  if (!(await isMember(db.sql, userId))) await auth.deleteAccount(userId)
}

function replaced(people: readonly Placed[], person: Placed): Placed[] {
  return people.map((one) => (one.id === person.id ? person : one))
}
