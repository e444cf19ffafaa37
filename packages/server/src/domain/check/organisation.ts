/** Whether an organisation has everybody that a policy speaks of: the roles that sign off, the duties that receive. */
import type { Fault, Policy } from '@yanlu/sdk/contract'
import { type Organisation, unitWithDuty } from '../organisation.ts'
import { fault, remark } from './fault.ts'

export interface Staffed {
  organisation: Organisation
  /** Roles that somebody has. */
  staffed: ReadonlySet<string>
  /** The policy as it is: a step of its own that waits for nobody yet is remarked on alone, since people come later. */
  before?: Policy | undefined
}

/** A role that is not there, or is taken at home and has none; one that nobody has yet; a duty that no unit has. */
export function organisationFaults(policy: Policy, { organisation, staffed, before }: Staffed): Fault[] {
  const roles = rolesNeeded(policy)
  const there = roles.filter(({ role, home }) => isThere(organisation, role, home))
  const known = before && rolesNeeded(before).map(({ role }) => role)
  const empty = ({ path, role, step }: NeededRole) =>
    (step && !known?.includes(role) ? fault : remark)(path, 'roleWithoutMember', role)
  return [
    ...roles.filter((one) => !there.includes(one)).map(({ path, role }) => fault(path, 'unknownRole', role)),
    ...there.filter(({ role }) => !staffed.has(role)).map(empty),
    ...dutiesNeeded(policy)
      .filter(({ duty }) => !unitWithDuty(organisation, duty))
      .map(({ path, duty }) => fault(path, 'unknownDuty', duty)),
  ]
}

interface NeededRole {
  path: string
  role: string
  /** Whether it has to be held by one unit. */
  home: boolean
  /** Whether a letter waits for it. */
  step: boolean
}

/** Every role that a rule speaks of, with where. */
export function rolesNeeded({ dispositions, reviews, extensions, replies, identity }: Policy): NeededRole[] {
  const chains = dispositions.flatMap(({ id, chain }) =>
    chain.map((step) => ({ path: `dispositions.${id}.chain`, step })),
  )
  const steps = [...chains, ...reviews.map((step) => ({ path: 'reviews', step }))]
  return [
    ...steps.map(({ path, step }) => ({
      path: `${path}.${step.id}`,
      role: step.role,
      home: step.at === 'home',
      step: true,
    })),
    ...extensions
      .filter(({ approver, how }) => how === 'granted' && approver !== 'office' && approver !== 'nobody')
      .map(({ id, approver }) => ({ path: `extensions.${id}.approver`, role: approver, home: true, step: false })),
    ...(identity.openings ?? []).flatMap(({ id, second }) =>
      second ? [{ path: `identity.openings.${id}.second`, role: second, home: true, step: true }] : [],
    ),
    ...replies.flatMap(({ id, role }) => (role ? [{ path: `replies.${id}.role`, role, home: true, step: true }] : [])),
  ]
}

/** Every duty that a rule speaks of, with where. */
export function dutiesNeeded({ routes, remit }: Policy): { path: string; duty: string }[] {
  const several = remit.overlap === 'duty' && remit.duty ? [{ path: 'remit.duty', duty: remit.duty }] : []
  return [...routes.map(({ id, duty }) => ({ path: `routes.${id}`, duty })), ...several]
}

export function isThere({ roles }: Organisation, role: string, home: boolean): boolean {
  const known = roles.get(role)
  return known !== undefined && (!home || known.unit !== null)
}
