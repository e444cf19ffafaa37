/**
 * Units in their tree. One that is removed hands over what it has: members, offices, roles, units below and duty at once,
 * its letters by the timetable, those still under way first. Until they are there, how many are left is shown.
 */
import { Problem } from '@yanlu/sdk/contract'
import { type Administration, administer, oversee } from '../administration/store.ts'
import { withGiven } from '../administration/with-given.ts'
import { newId } from '../db/id.ts'
import { inTenant } from '../db/tenant.ts'
import { invalid } from '../domain/actions/index.ts'
import { ensureFits, ensureTree, refused } from '../domain/administration.ts'
import { receiverOf } from '../domain/hand-over.ts'
import { type Organisation, type OrganisedUnit, unitsBelow, unitWithDuty } from '../domain/organisation.ts'
import type { Handler } from '../handler.ts'
import { handOverNow } from '../jobs/hand-over.ts'
import { placedPeople } from '../members/store/people.ts'
import { standingPolicies } from '../policies/store.ts'
import {
  changeUnit,
  hasDependents,
  insertUnit,
  isNameTaken,
  membersByUnit,
  officesOf,
  removeFromTree,
} from './store/change.ts'
import { barsAt, beginHandOver, handOverProgress, latestHandOver } from './store/hand-over.ts'
import { openOrganisation, type UnitRow } from './store.ts'

export const getUnits: Handler<'getUnits'> = (_asked, request) =>
  oversee(request, ['units', 'members'], async ({ tx, tenant }) => {
    const [{ units }, counts, offices] = await Promise.all([openOrganisation(tx), membersByUnit(tx), officesOf(tx)])
    const standing = units.filter(({ removedOn }) => removedOn === null)
    const handOvers = await handOverProgress(tx, tenant.timeZone)
    return { units: standing.map((unit) => view(unit, { counts, offices })), handOvers }
  })

export const createUnit: Handler<'createUnit'> = ({ parent: parentId, ...given }, request) =>
  administer(request, 'units', async ({ tx, at, record }) => {
    const { units, organisation } = await openOrganisation(tx)
    const id = newId(at.getTime())
    if (await isNameTaken(tx, given.name, null)) throw invalid('name', 'nameTaken')
    refuseTakenDuty(organisation, id, given.duty)
    ensureTree(organisation, id, parentId)
    const settings = { ...given, parentId }
    insertUnit(tx, id, settings)
    record('unitCreated', { id, name: given.name }, { after: recorded(settings, units) })
    return view({ ...settings, id }, { counts: new Map(), offices: new Set() })
  })

export const updateUnit: Handler<'updateUnit'> = ({ unit: id, parent, ...given }, request) =>
  administer(request, 'units', async (work) => {
    const { tx, record, today } = work
    const { unit, units: all, organisation } = await openUnit(work, id)
    const { name, seal, handles, duty, parentId } = unit
    const before = { name, seal, handles, duty, parentId }
    const after = withGiven(before, { ...given, parentId: parent })
    if (after.name !== name && (await isNameTaken(tx, after.name, id))) throw invalid('name', 'nameTaken')
    refuseTakenDuty(organisation, id, after.duty)
    ensureTree(organisation, id, after.parentId)
    const changed = { id, parent: after.parentId, duty: after.duty, handles: after.handles }
    const policies = await standingPolicies(tx, today)
    const units = new Map(organisation.units).set(id, changed)
    ensureFits(
      policies.map(({ document }) => document),
      organisation,
      { ...organisation, units },
    )
    changeUnit(tx, id, after)
    record('unitChanged', { id, name: after.name }, { before: recorded(before, all), after: recorded(after, all) })
    const [counts, offices] = await Promise.all([membersByUnit(tx), officesOf(tx)])
    return view({ ...unit, ...after }, { counts, offices })
  })

export const removeUnit: Handler<'removeUnit'> = async ({ unit: id, handOverTo }, request) => {
  const { deps, membership } = request
  const { timeZone } = await administer(request, 'units', async (work) => {
    const { unit, units, organisation } = await openUnit(work, id)
    const successor = handOverTo === undefined ? null : organisation.units.get(handOverTo)
    if (successor === undefined || handOverTo === id) throw invalid('handOverTo', 'unknownUnit')
    const { tx, today, at, record, tenant } = work
    await refuseUnfit(work, { unit, organisation, successor })
    const below = unitsBelow(organisation, id)
    const place = successor && { ...successor, parentId: successor.parent, below: below.includes(successor.id) }
    const people = (await placedPeople(tx)).filter((person) => person.unit === id || below.includes(person.unit))
    removeFromTree(tx, { unit, on: today, successor: place })
    if (successor) {
      const named = people.map((person) => person.id)
      beginHandOver(tx, { fromId: id, toId: successor.id, reach: 'all', people: named, at })
    }
    const heir = units.find((one) => one.id === handOverTo)?.name ?? null
    record('unitRemoved', { id, name: unit.name }, { before: { handOverTo: heir } })
    return tenant
  })
  await handOverNow(deps, membership.tenantId)
  return inTenant(deps.db, membership.tenantId, async (tx) => ({ handOver: await latestHandOver(tx, id, timeZone) }))
}

interface OpenedUnit {
  unit: UnitRow
  units: UnitRow[]
  organisation: Organisation
}

async function openUnit({ tx }: Administration, id: string): Promise<OpenedUnit> {
  const { units, organisation } = await openOrganisation(tx)
  const unit = units.find((one) => one.id === id && one.removedOn === null)
  if (!unit) throw new Problem('not_found', 'not_found')
  return { unit, units, organisation }
}

interface Removal {
  unit: UnitRow
  organisation: Organisation
  successor: OrganisedUnit | null
}

/** @throws {Problem} when something hangs on it that nobody would take over, or that the successor cannot. */
async function refuseUnfit({ tx, today }: Administration, { unit, organisation, successor }: Removal): Promise<void> {
  const { id, duty } = unit
  if (!successor && (await hasDependents(tx, id))) throw refused('handOverNeeded')
  const [policies, bars] = await Promise.all([standingPolicies(tx, today), barsAt(tx, { fromId: id, reach: 'all' })])
  const units = new Map(organisation.units)
  units.delete(id)
  if (successor) units.set(successor.id, { ...successor, duty: successor.duty ?? duty })
  const roles = new Map(
    [...organisation.roles].map(([key, role]) => [
      key,
      { ...role, unit: role.unit === id ? (successor?.id ?? null) : role.unit },
    ]),
  )
  const after = { units, roles }
  ensureFits(
    policies.map(({ document }) => document),
    organisation,
    after,
  )
  if (successor && bars.some((bar) => !takenOver(bar, { from: id, to: successor.id }, after))) {
    throw refused('successorAccused')
  }
}

function takenOver(
  { desk, accused: units }: { desk: string; accused: string[] },
  which: { from: string; to: string },
  organisation: Organisation,
): boolean {
  return receiverOf({ desk, accused: { units, members: [] } }, which, organisation) !== null
}

/** @throws {Problem} `invalid` */
function refuseTakenDuty(organisation: Organisation, id: string, duty: string | null): void {
  const holder = duty === null ? undefined : unitWithDuty(organisation, duty)
  if (holder && holder.id !== id) throw invalid('duty', 'dutyTaken')
}

/** As the record says it: with the name of the unit above. */
function recorded({ parentId, ...settings }: Omit<Shown, 'id'>, units: readonly UnitRow[]): Record<string, unknown> {
  return { ...settings, parent: units.find(({ id }) => id === parentId)?.name ?? null }
}

type Shown = Pick<UnitRow, 'id' | 'name' | 'seal' | 'handles' | 'parentId' | 'duty'>

function view(
  { id, name, seal, handles, parentId: parent, duty }: Shown,
  { counts, offices }: { counts: ReadonlyMap<string, number>; offices: ReadonlySet<string> },
) {
  return { id, name, seal, handles, parent, duty, members: counts.get(id) ?? 0, office: offices.has(id) }
}
