/**
 * The timetable's round: tenants with something due, their lapsed deadlines, their outgoing notices.
 *
 * Idempotent: the milestone and the event move together, so a second round, or a second replica, finds nothing left.
 * A missed night is caught up by the next round.
 */
import { inTenant, type Tx } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { describeError } from '../describe-error.ts'
import { lapse } from '../domain/lapse.ts'
import { type Author, isOvertaken, openLetter, saveHappenings } from '../letters/store.ts'
import { deliverNotices } from '../notices/deliver.ts'
import { sleepTenant, takeDueLetter, tenantsAwake } from './store.ts'

const timetable: Author = { kind: 'system', member: null, unit: null, name: null }
const tenantsARound = 200

/** @returns how many letters had a deadline lapse. */
export async function sweep(deps: Deps): Promise<number> {
  const tenants = await tenantsAwake(deps.db.sql, new Date(deps.clock.now()), tenantsARound)
  let lapsed = 0
  for (const tenantId of tenants) {
    try {
      lapsed += await sweepTenant(deps, tenantId)
    } catch (error) {
      deps.log.error({ event: 'sweep_failed', tenant: tenantId, error: describeError(error) })
    }
  }
  return lapsed
}

async function sweepTenant(deps: Deps, tenantId: string): Promise<number> {
  let lapsed = 0
  while (await lapseOne(deps, tenantId)) lapsed += 1
  while ((await deliverNotices(deps, tenantId)) > 0);
  await inTenant(deps.db, tenantId, sleepTenant)
  return lapsed
}

/** One letter in one transaction; somebody acting on it at that moment comes first, and the next look decides anew. */
async function lapseOne(deps: Deps, tenantId: string): Promise<boolean> {
  const look = (tx: Tx) => lapseDue(tx, deps)
  return inTenant(deps.db, tenantId, look).catch((error) => {
    if (isOvertaken(error)) return true
    throw error
  })
}

async function lapseDue(tx: Tx, deps: Deps): Promise<boolean> {
  const letterId = await takeDueLetter(tx, new Date(deps.clock.now()))
  if (!letterId) return false
  const opened = await openLetter(tx, letterId, deps)
  const happenings = lapse(opened.letter, opened)
  if (happenings.length === 0) throw new Error(`letter ${letterId} was woken for nothing`)
  saveHappenings(tx, opened, { happenings, by: timetable })
  return true
}
