/**
 * Who may administer what, and what an organisation must never lose. A sentence each:
 *
 * - Whoever's role manages a thing may change it, and nobody else.
 * - Nobody gives out what they do not manage themselves, by a role, a member or an API key.
 * - Somebody always manages the members.
 * - A unit stands above itself by no way round.
 * - What a mailbox's policy asks for stays: the roles that sign off, the duties that receive.
 * - Whoever is the last to be able to do what waits at their unit leaves it to somebody, whether they go or move.
 */
import {
  type Manageable,
  type NextStep,
  type Policy,
  Problem,
  type RefusalReason,
  type Role,
} from '@yanlu/sdk/contract'
import { invalid } from './actions/circumstances.ts'
import { type PolicyFault, policyFaults } from './fit.ts'
import { type Organisation, unitsAbove } from './organisation.ts'
import { stepsBy } from './turns.ts'

type ManagingRole = Pick<Role, 'id' | 'acts' | 'manages'>

/** Somebody with their place. */
export interface Placed {
  id: string
  unit: string
  role: string
}

export function refused(reason: RefusalReason): Problem {
  return new Problem('not_allowed_now', reason, { reason })
}

/** @throws {Problem} `forbidden` */
export function ensureManages({ manages }: Pick<Role, 'manages'>, what: Manageable): void {
  if (!manages.includes(what)) throw new Problem('forbidden', 'notYourRole', { reason: 'notYourRole' })
}

/** @throws {Problem} `forbidden` */
export function ensureGives(own: Pick<Role, 'manages'>, given: readonly Manageable[]): void {
  if (given.some((what) => !own.manages.includes(what))) {
    throw new Problem('forbidden', 'managesMore', { reason: 'managesMore' })
  }
}

/**
 * @param people as they would be then
 * @throws {Problem} `not_allowed_now` when nobody would manage the members any more.
 */
export function ensureAdministrator(people: readonly Placed[], roles: readonly ManagingRole[]): void {
  const managing = roles.filter(({ manages }) => manages.includes('members')).map(({ id }) => id)
  if (!people.some(({ role }) => managing.includes(role))) throw refused('lastAdministrator')
}

/** @throws {Problem} `invalid` */
export function ensureTree(organisation: Pick<Organisation, 'units'>, unit: string, parent: string | null): void {
  if (parent === null) return
  if (!organisation.units.has(parent)) throw invalid('parent', 'unknownUnit')
  if (parent === unit || unitsAbove(organisation, parent).includes(unit)) throw invalid('parent', 'aboveItself')
}

/**
 * A change that a policy can live with; what it lacked before is no fault of this one.
 * @throws {Problem} `not_allowed_now`
 */
export function ensureFits(policies: readonly Policy[], before: Organisation, after: Organisation): void {
  const key = ({ needs, id }: PolicyFault) => `${needs} ${id}`
  for (const policy of policies) {
    const known = policyFaults(policy, before).map(key)
    const fault = policyFaults(policy, after).find((one) => !known.includes(key(one)))
    if (fault) throw refused(fault.needs === 'role' ? 'roleNeeded' : 'dutyNeeded')
  }
}

/** A step that waits at a unit, and the role it waits for; null for whoever may. */
export interface Waiting {
  step: NextStep
  role: string | null
}

/** Everybody's place before a change, and after it. */
export interface Places {
  before: readonly Placed[]
  after: readonly Placed[]
  roles: readonly ManagingRole[]
}

/** Whether something waits at the unit that somebody there can do, and nobody could do after. */
export function isLeftUndone(waiting: readonly Waiting[], unit: string, { before, after, roles }: Places): boolean {
  const can = (person: Placed, { step, role }: Waiting) => {
    const acts = roles.find(({ id }) => id === person.role)?.acts ?? []
    return person.unit === unit && (role === null || role === person.role) && stepsBy(acts).includes(step)
  }
  return waiting.some((one) => before.some((person) => can(person, one)) && !after.some((person) => can(person, one)))
}
