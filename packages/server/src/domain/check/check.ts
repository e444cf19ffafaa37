/**
 * Checking a policy (检查): what contradicts itself, names what is not there, can never match, or is still blank. Nothing
 * is judged about whether a rule is wise.
 *
 * Every check is linear in the rules, but for the one that compares rules of one milestone with each other; a document
 * has at most two hundred rules in a section.
 */
import { type Fault, type Policy, policySchema } from '@yanlu/sdk/contract'
import { blanksOf } from '../blanks.ts'
import { fault } from './fault.ts'
import { limitFaults } from './limits.ts'
import { nameFaults } from './names.ts'
import { organisationFaults, type Staffed } from './organisation.ts'
import { overlapFaults } from './overlaps.ts'
import { pathOf } from './path.ts'

/** @param within whose roles and duties the policy speaks of; without them, only the document is looked at. */
export function check(policy: Policy, within?: Staffed): Fault[] {
  return [
    ...blanksOf(policy).map(({ path }) => fault(path, 'blank')),
    ...nameFaults(policy),
    ...limitFaults(policy),
    ...overlapFaults(policy),
    ...(within ? organisationFaults(policy, within) : []),
  ]
}

/** A document as it was sent: the policy, or where it is not one. More than fifty places are not told. */
export function parsePolicy(document: unknown): { policy: Policy } | { faults: Fault[] } {
  const parsed = policySchema.safeParse(document)
  if (parsed.success) return { policy: parsed.data }
  const faults = parsed.error.issues.slice(0, 50).map(({ path, code, message }): Fault => {
    return fault(pathOf(document, path), code === 'too_big' ? 'tooMany' : 'misfit', message)
  })
  return { faults }
}
