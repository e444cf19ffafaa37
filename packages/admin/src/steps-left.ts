/**
 * What an organisation still lacks before a letter can take its whole way: somebody who accepts it where it comes in,
 * somebody in every role that its policy waits for, a unit that handles it, and, for whoever wants that, a site.
 *
 * A mailbox is open as soon as it is made; nothing else tells its administrator that nobody can accept what comes.
 */
import {
  type InvitationView,
  type MailboxSettings,
  type MemberView,
  pages,
  type RoleView,
  type UnitView,
} from '@yanlu/sdk'
import type { Desk } from './desk.ts'

export interface Standing {
  units: readonly UnitView[]
  roles: readonly RoleView[]
  /** Those at the units that receive letters, or hold a role. */
  members: readonly Pick<MemberView, 'role' | 'unit'>[]
  invitations: readonly Pick<InvitationView, 'name' | 'role' | 'unit' | 'expired'>[]
  /** Empty for whoever does not manage them. */
  mailboxes: readonly Pick<MailboxSettings, 'origins'>[]
}

/** `invited`: who is asked already, and has only to accept. */
export type StepLeft =
  | { step: 'acceptor'; unit: string; office: boolean; roles: string[]; invited: string[] }
  | { step: 'role'; role: string; unit: string | null; mailboxes: string[]; invited: string[] }
  | { step: 'unit' }
  | { step: 'handler'; units: string[]; invited: string[] }
  | { step: 'site' }

export async function fetchStanding({ client, session }: Desk): Promise<Standing> {
  const [{ units }, { roles }, { invitations }, mailboxes] = await Promise.all([
    client.getUnits({}),
    client.listRoles({}),
    client.listInvitations({}),
    session.role.manages.includes('mailboxes') ? fetchMailboxes(client) : [],
  ])
  const looked = units.filter((unit) => receives(unit) || roles.some((role) => role.unit === unit.id))
  const members = await Promise.all(looked.map(({ id }) => fetchMembers(client, id)))
  return { units, roles, invitations, mailboxes, members: members.flat() }
}

async function fetchMailboxes(client: Desk['client']): Promise<MailboxSettings[]> {
  const { mailboxes } = await client.listMailboxes({})
  return Promise.all(mailboxes.map(({ slug }) => client.getMailboxSettings({ mailbox: slug })))
}

async function fetchMembers({ listMembers }: Desk['client'], unit: string): Promise<MemberView[]> {
  const found: MemberView[] = []
  for await (const member of pages(listMembers, { unit, limit: 100 }).each('members')) found.push(member)
  return found
}

export function stepsLeft(standing: Standing): StepLeft[] {
  return [...acceptors(standing), ...signatories(standing), ...handlers(standing), ...sites(standing)]
}

/** A mailbox's office, and a unit that policies send letters to by its duty. */
function receives({ office, duty }: UnitView): boolean {
  return office || duty !== null
}

function acceptors({ units, roles, members, invitations }: Standing): StepLeft[] {
  if (!units.some(({ office }) => office)) return []
  const accepting = roles.filter(({ acts, reads }) => acts.includes('accept') && reads !== 'none')
  const isAcceptor = ({ role }: { role: { id: string } }) => accepting.some(({ id }) => id === role.id)
  return units
    .filter((unit) => receives(unit) && !members.some((one) => one.unit.id === unit.id && isAcceptor(one)))
    .map(({ id, name, office }) => ({
      step: 'acceptor',
      unit: name,
      office,
      roles: accepting.map((role) => role.name),
      invited: namesOf(invitations, (one) => one.unit.id === id && isAcceptor(one)),
    }))
}

/** A step that a policy takes at the role's own unit finds only who is there. */
function signatories({ units, roles, members, invitations }: Standing): StepLeft[] {
  const isTaken = ({ id, unit, members: count }: RoleView) =>
    unit ? members.some((one) => one.unit.id === unit && one.role.id === id) : count > 0
  return roles
    .filter((role) => role.neededBy.length > 0 && !isTaken(role))
    .map(({ id, name, unit, neededBy }) => ({
      step: 'role',
      role: name,
      unit: units.find((one) => one.id === unit)?.name ?? null,
      mailboxes: neededBy,
      invited: namesOf(invitations, (one) => one.role.id === id && (!unit || one.unit.id === unit)),
    }))
}

function handlers({ units, invitations }: Standing): StepLeft[] {
  const handling = units.filter(({ handles }) => handles)
  if (handling.length === 0) return [{ step: 'unit' }]
  if (handling.some(({ members }) => members > 0)) return []
  const invited = namesOf(invitations, (one) => handling.some(({ id }) => id === one.unit.id))
  return [{ step: 'handler', units: handling.map(({ name }) => name), invited }]
}

function sites({ mailboxes }: Standing): StepLeft[] {
  return mailboxes.length > 0 && mailboxes.every(({ origins }) => origins.length === 0) ? [{ step: 'site' }] : []
}

type Invited = Standing['invitations'][number]

function namesOf(invitations: readonly Invited[], fits: (invitation: Invited) => boolean): string[] {
  return invitations.filter((one) => !one.expired && fits(one)).map(({ name }) => name)
}
