/**
 * Who is in the stories: 设备部 (`repairs`), 财务部 (`finance`) and 食堂 (`kitchen`) are units below the leaders
 * (`leaders`), 纪检 (`discipline`) has that duty; 办公室 is the office.
 */
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
