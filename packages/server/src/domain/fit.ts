/** Whether an organisation has everybody that a policy asks for: the roles that sign off, the duties that receive. */
import type { Policy } from '@yanlu/sdk/contract'
import { dutiesNeeded, isThere, rolesNeeded } from './check/organisation.ts'
import { type Organisation, unitWithDuty } from './organisation.ts'

export interface PolicyFault {
  needs: 'role' | 'duty'
  id: string
}

/** What is missing: a role that is not there, or is taken at home and has none; a duty that no unit has. */
export function policyFaults(policy: Policy, organisation: Organisation): PolicyFault[] {
  const roles = rolesNeeded(policy)
    .filter(({ role, home }) => !isThere(organisation, role, home))
    .map(({ role }) => ({ needs: 'role', id: role }) as const)
  const duties = dutiesNeeded(policy)
    .filter(({ duty }) => !unitWithDuty(organisation, duty))
    .map(({ duty }) => ({ needs: 'duty', id: duty }) as const)
  return [...roles, ...duties]
}
