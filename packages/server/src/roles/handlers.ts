/** Roles are the tenant's own: it names them and says what each may. What a role may do holds from the next request on. */
import { Problem, type Role, type RoleRules } from '@yanlu/sdk/contract'
import { type Administration, administer, oversee } from '../administration/store.ts'
import { invalid } from '../domain/actions/index.ts'
import { ensureAdministrator, ensureFits, ensureGives, refused } from '../domain/administration.ts'
import type { Organisation } from '../domain/organisation.ts'
import { stepsOf } from '../domain/policy.ts'
import type { Handler } from '../handler.ts'
import { placedPeople } from '../members/store/people.ts'
import { standingPolicies } from '../policies/store.ts'
import { openOrganisation } from '../units/store.ts'
import { deleteRole, holdersOf, isRoleUsed, rolesOf, saveRules } from './store.ts'

export const listRoles: Handler<'listRoles'> = (_asked, request) =>
  oversee(request, ['roles', 'members'], async ({ tx, today }) => {
    const [roles, holders, policies] = await Promise.all([rolesOf(tx), holdersOf(tx), standingPolicies(tx, today)])
    return { roles: roles.map((role) => view(role, { holders, policies })) }
  })

export const saveRole: Handler<'saveRole'> = ({ role: id, ...rules }, request) =>
  administer(request, 'roles', async (work) => {
    const { tx, record, today } = work
    const [roles, holders, policies] = await Promise.all([rolesOf(tx), holdersOf(tx), standingPolicies(tx, today)])
    const before = roles.find((role) => role.id === id)
    const { units } = await refuseUnfit(work, { id, rules, before, roles })
    saveRules(tx, id, rules)
    const recorded = (of: RoleRules) => ({ ...of, unit: units.find((unit) => unit.id === of.unit)?.name ?? null })
    record(
      'roleSaved',
      { id, name: rules.name },
      {
        ...(before && { before: recorded(before) }),
        after: recorded({ ...rules }),
      },
    )
    return view({ id, ...rules }, { holders, policies })
  })

interface Saving {
  id: string
  rules: RoleRules
  before: Role | undefined
  roles: readonly Role[]
}

async function refuseUnfit(work: Administration, { id, rules, before, roles }: Saving) {
  const { tx, role: own, today } = work
  const [{ units, organisation }, people, policies] = await Promise.all([
    openOrganisation(tx),
    placedPeople(tx),
    standingPolicies(tx, today),
  ])
  if (rules.unit !== null && !organisation.units.has(rules.unit)) throw invalid('unit', 'unknownUnit')
  ensureGives(own, [...rules.manages.filter((what) => !before?.manages.includes(what))])
  ensureAdministrator(people, [...roles.filter((role) => role.id !== id), { id, ...rules }])
  const after = withRole(organisation, { id, name: rules.name, unit: rules.unit })
  ensureFits(documentsOf(policies), organisation, after)
  return { units }
}

export const removeRole: Handler<'removeRole'> = ({ role: id }, request) =>
  administer(request, 'roles', async ({ tx, record, today }) => {
    const [roles, used, { organisation }, policies] = await Promise.all([
      rolesOf(tx),
      isRoleUsed(tx, id),
      openOrganisation(tx),
      standingPolicies(tx, today),
    ])
    const role = roles.find((one) => one.id === id)
    if (!role) throw new Problem('not_found', 'not_found')
    if (used) throw refused('roleInUse')
    const after = new Map(organisation.roles)
    after.delete(id)
    ensureFits(documentsOf(policies), organisation, { ...organisation, roles: after })
    deleteRole(tx, id)
    record('roleRemoved', { id, name: role.name }, { before: { ...role } })
    return { done: true }
  })

type Standing = Awaited<ReturnType<typeof standingPolicies>>

function documentsOf(policies: Standing) {
  return policies.map(({ document }) => document)
}

function withRole(organisation: Organisation, role: { id: string; name: string; unit: string | null }): Organisation {
  return { ...organisation, roles: new Map(organisation.roles).set(role.id, role) }
}

function view(role: Role, { holders, policies }: { holders: ReadonlyMap<string, number>; policies: Standing }) {
  const naming = policies.filter(({ document }) => stepsOf(document).some((step) => step.role === role.id))
  const neededBy = [...new Set(naming.map(({ name }) => name))]
  return { ...role, members: holders.get(role.id) ?? 0, neededBy }
}
