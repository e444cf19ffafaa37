/** Whether an organisation has everybody that a policy asks for: the roles that sign off, the duties that receive. */
import type { Policy } from '@yanlu/sdk/contract'
import type { Organisation } from './organisation.ts'
import { unitWithDuty } from './organisation.ts'

export interface PolicyFault {
  needs: 'role' | 'duty'
  id: string
}

/** What is missing: a role that is not there, or is taken at home and has none; a duty that no unit has. */
export function policyFaults(policy: Policy, organisation: Organisation): PolicyFault[] {
  const steps = [...policy.dispositions.flatMap((disposition) => disposition.chain), ...policy.reviews]
  const roles = steps
    .filter(({ role, at }) => {
      const known = organisation.roles.get(role)
      return !known || (at === 'home' && !known.unit)
    })
    .map(({ role }) => ({ needs: 'role', id: role }) as const)
  const duties = policy.routes
    .filter(({ duty }) => !unitWithDuty(organisation, duty))
    .map(({ duty }) => ({ needs: 'duty', id: duty }) as const)
  return [...roles, ...duties]
}
