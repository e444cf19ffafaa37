/**
 * The organisation a tenant begins with: leaders, the office below them, whoever else its policy asks for, and roles for
 * all of them. It is the least with which the policy's every step finds somebody; the rest is the administrator's.
 */
import type { Policy, Role } from '@yanlu/sdk/contract'
import { counselRole, leaderRole, officeLeaderRole, reviewerRole, usualRoles } from './roles.ts'

export interface UsualUnit {
  name: string
  seal: string
  handles: boolean
  parent?: string
  duty?: string
}

export interface UsualOrganisation {
  units: UsualUnit[]
  /** `unit` by name. */
  roles: Role[]
}

const leaders = '单位领导'

/** What a unit with a duty is called until somebody calls it otherwise. */
const unitsOfDuty: Readonly<Record<string, string>> = { discipline: '纪检监察室' }

/** @param office what the unit is called whose desk receives the letters */
export function usualOrganisation(policy: Policy, office: string): UsualOrganisation {
  const above = office === leaders ? `${leaders}层` : leaders
  const duties = [...new Set(policy.routes.map(({ duty }) => duty))]
  return {
    units: [
      { name: above, seal: sealOf(above), handles: false },
      { name: office, seal: sealOf(office), handles: false, parent: above },
      ...duties.map((duty) => {
        const name = unitsOfDuty[duty] ?? duty
        return { name, seal: sealOf(name), handles: false, parent: above, duty }
      }),
    ],
    roles: rolesFor(policy).map((role) => ({ ...role, unit: homeOf(role, { office, above }) })),
  }
}

/** The usual ones, and those of the policy's steps that are not among them. */
function rolesFor(policy: Policy): Role[] {
  const steps = [...policy.dispositions.flatMap(({ chain }) => chain), ...policy.reviews]
  const rarer = [reviewerRole, counselRole].filter(({ id }) => steps.some(({ role }) => role === id))
  return [...usualRoles, ...rarer]
}

function homeOf({ id }: Role, { office, above }: { office: string; above: string }): string | null {
  if (id === officeLeaderRole.id) return office
  return id === leaderRole.id ? above : null
}

/** A seal has room for four characters. */
function sealOf(name: string): string {
  return [...name].slice(0, 4).join('')
}
