/**
 * The organisation a tenant begins with: leaders, the office below them, whoever else its policy asks for, and roles for
 * all of them. It is the least with which the policy's every step finds somebody; the rest is the administrator's.
 */
import type { Policy, PolicyStep, Role } from '@yanlu/sdk/contract'
import { stepsOf } from '../policy.ts'
import {
  counselRole,
  handlerRole,
  leaderRole,
  officeLeaderRole,
  officeRole,
  reviewerRole,
  unitLeaderRole,
  usualRoles,
} from './roles.ts'

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

type PolicyRole = Policy['roles'][number]

const leaders = '单位领导'

/** @param office what the unit is called whose desk receives the letters */
export function usualOrganisation(policy: Policy, office: string): UsualOrganisation {
  const above = office === leaders ? `${leaders}层` : leaders
  return {
    units: [
      { name: above, seal: sealOf(above), handles: false },
      { name: office, seal: sealOf(office), handles: false, parent: above },
      ...bodiesOf(policy).map(({ id: duty, name, handles }) => {
        return { name, seal: sealOf(name), handles, parent: above, duty }
      }),
    ],
    roles: rolesFor(policy).map((role) => ({ ...role, unit: homeOf(role, { policy, office, above }) })),
  }
}

/** Those that the text names, and any other that a rule speaks of. */
function bodiesOf({ bodies, routes, remit }: Policy): { id: string; name: string; handles: boolean }[] {
  const duties = [...routes.map(({ duty }) => duty), ...(remit.duty ? [remit.duty] : [])]
  const unnamed = [...new Set(duties)].filter((duty) => !bodies.some(({ id }) => id === duty))
  return [...bodies, ...unnamed.map((id) => ({ id, name: id, handles: true }))]
}

const rarer = [reviewerRole, counselRole]

/** The usual ones, those that the text names, and those of the policy's steps that are not among them. */
function rolesFor(policy: Policy): Role[] {
  const named = policy.roles.map(usualRoleFor)
  const steps = stepsOf(policy)
  const stepped = rarer.filter(({ id }) => steps.some(({ role }) => role === id))
  const known = [...usualRoles, ...stepped].filter(({ id }) => !named.some((role) => role.id === id))
  return [...known, ...named].map((role) => ableTo(role, steps))
}

const stepActs = { signOff: ['signOff', 'withholdSignOff'], instruction: ['instruct'] } as const

/** Whoever a step asks for may take it, wherever they are [shangzhou-qu 第六条(一)]. */
function ableTo(role: Role, steps: readonly PolicyStep[]): Role {
  const lacking = steps.filter((step) => step.role === role.id && !role.acts.includes(stepActs[step.kind][0]))
  const acts = lacking.flatMap(({ kind }) => [...stepActs[kind]])
  return { ...role, acts: [...new Set([...role.acts, ...acts])] }
}

/** In a body of its own one handles, and signs off what the body is asked for. */
const bodyRole: Role = { ...handlerRole, acts: [...handlerRole.acts, 'signOff', 'withholdSignOff', 'redo'] }

/** What somebody with this role may do goes by where they are. */
const likeness = { office: officeRole, leaders: leaderRole, units: unitLeaderRole, body: bodyRole } as const

export function usualRoleFor({ id, name, at }: PolicyRole): Role {
  const usual = [...usualRoles, ...rarer].find((role) => role.id === id)
  return { ...(usual ?? likeness[at]), id, name }
}

function homeOf(
  { id }: Role,
  { policy, office, above }: { policy: Policy; office: string; above: string },
): string | null {
  const named = policy.roles.find((role) => role.id === id)
  if (named) return homes(named, { policy, office, above })
  if (id === officeLeaderRole.id) return office
  return id === leaderRole.id ? above : null
}

function homes({ at, duty }: PolicyRole, { policy, office, above }: { policy: Policy; office: string; above: string }) {
  if (at === 'office') return office
  if (at === 'leaders') return above
  return at === 'body' ? (bodiesOf(policy).find(({ id }) => id === duty)?.name ?? null) : null
}

/** A seal has room for four characters. */
function sealOf(name: string): string {
  return [...name].slice(0, 4).join('')
}
