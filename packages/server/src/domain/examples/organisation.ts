/**
 * Who is in the stories: 设备部 (`repairs`), 财务部 (`finance`) and 食堂 (`kitchen`) are units below the leaders
 * (`leaders`), 纪检 (`discipline`) has that duty; 办公室 is the office.
 */
import type { Policy } from '@yanlu/sdk/contract'
import type { Actor } from '../access.ts'
import { type Organisation, unitsAbove, unitsBelow } from '../organisation.ts'
import {
  administratorRole,
  counselRole,
  handlerRole,
  leaderRole,
  officeLeaderRole,
  officeRole,
  reviewerRole,
  unitLeaderRole,
} from '../presets/roles.ts'
import { usualRoleFor } from '../presets/usual-organisation.ts'

const roles = [
  officeRole,
  { ...officeLeaderRole, unit: 'office' },
  { ...leaderRole, unit: 'leaders' },
  handlerRole,
  unitLeaderRole,
  reviewerRole,
  counselRole,
  administratorRole,
]
const below = { parent: 'leaders', duty: null, handles: true }

export const organisation: Organisation = {
  units: new Map(
    [
      { id: 'leaders', parent: null, duty: null, handles: true },
      { ...below, id: 'office', handles: false },
      { ...below, id: 'repairs' },
      { ...below, id: 'finance' },
      { ...below, id: 'kitchen' },
      { ...below, id: 'discipline', duty: 'discipline' },
      { ...below, id: 'workshop', parent: 'repairs' },
    ].map((unit) => [unit.id, unit]),
  ),
  roles: new Map(roles.map((role) => [role.id, role])),
}

/** The same organisation with the roles and bodies that a policy's text names. */
export function organisationUnder({ roles: named, bodies }: Policy): Organisation {
  const places = { office: 'office', leaders: 'leaders', units: null } as const
  const more = named.map((role) => {
    const usual = usualRoleFor(role)
    return [role.id, { ...usual, unit: role.at === 'body' ? (role.duty ?? null) : places[role.at] }] as const
  })
  const units = bodies.map(({ id, handles }) => [id, { ...below, id, duty: id, handles }] as const)
  return { units: new Map([...organisation.units, ...units]), roles: new Map([...organisation.roles, ...more]) }
}

/** Somebody for each of those roles; of a role that every unit has, one in 设备部. */
export function membersUnder(policy: Policy): Actor[] {
  const here = organisationUnder(policy)
  return policy.roles.map((role) => {
    const unit = here.roles.get(role.id)?.unit ?? 'repairs'
    const above = unitsAbove(here, unit)
    return { member: `the ${role.id}`, unit, role: usualRoleFor(role), above, below: unitsBelow(here, unit) }
  })
}

export function memberOf(member: string, unit: string, role: Actor['role']): Actor {
  return { member, unit, role, above: unitsAbove(organisation, unit), below: unitsBelow(organisation, unit) }
}

export const office = memberOf('clerk', 'office', officeRole)
export const deputy = memberOf('deputy', 'office', officeLeaderRole)
export const leader = memberOf('leader', 'leaders', leaderRole)
export const repairs = memberOf('engineer', 'repairs', handlerRole)
export const repairsLeader = memberOf('chief', 'repairs', unitLeaderRole)
export const repairsReviewer = memberOf('checker', 'repairs', reviewerRole)
export const repairsCounsel = memberOf('lawyer', 'repairs', counselRole)
export const finance = memberOf('accountant', 'finance', handlerRole)
export const administrator = memberOf('admin', 'office', administratorRole)
export const discipline = memberOf('inspector', 'discipline', officeRole)
