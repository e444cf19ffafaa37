/**
 * A tenant's turn in the round of deadlines: each letter that is due is looked at once, in a transaction of its own.
 *
 * The milestone and the event move together, so that a second look finds nothing. A letter that cannot be looked at is
 * put off, so that the rest of its tenant goes on.
 */
import { isAway } from '../db/failure.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { describeError } from '../describe-error.ts'
import { lapse, wakeAt } from '../domain/lapse.ts'
import { type Author, isOvertaken, type OpenedLetter, openLetter, saveHappenings } from '../letters/store.ts'
import { businessTime, instantOf } from '../time.ts'
import { dueLetters, lookLater, tenantClock } from './store.ts'

const timetable: Author = { kind: 'system', member: null, unit: null, name: null }
const batch = 100
const putOffMs = 60 * 60_000

/** @returns how many letters had a deadline lapse. */
export async function lapseLetters(deps: Deps, tenantId: string, ends: AbortSignal): Promise<number> {
  let lapsed = 0
  let due: string[]
  do {
    due = await inTenant(deps.db, tenantId, (tx) => dueNow(tx, deps))
    for (const letterId of due) {
      if (ends.aborted) return lapsed
      lapsed += await lookAt(deps, tenantId, letterId)
    }
  } while (due.length === batch)
  return lapsed
}

/** By the tenant's own clock. */
async function dueNow(tx: Tx, { clock }: Deps): Promise<string[]> {
  const own = await tenantClock(tx)
  return own.awake ? dueLetters(tx, businessTime(clock, own), batch) : []
}

/** Somebody acting on the letter at that moment comes first, and the next round decides anew. */
async function lookAt(deps: Deps, tenantId: string, letterId: string): Promise<number> {
  try {
    return await inTenant(deps.db, tenantId, (tx) => lapseLetter(tx, letterId, deps))
  } catch (error) {
    if (isOvertaken(error)) return 0
    if (isAway(error)) throw error
    deps.log.error({ event: 'lapse_failed', tenant: tenantId, letter: letterId, error: describeError(error) })
    await inTenant(deps.db, tenantId, async (tx) => {
      const at = businessTime(deps.clock, await tenantClock(tx))
      lookLater(tx, letterId, { at, wakeAt: new Date(at.getTime() + putOffMs) })
    })
    return 0
  }
}

async function lapseLetter(tx: Tx, letterId: string, deps: Deps): Promise<number> {
  const opened = await openLetter(tx, letterId, deps)
  const happenings = lapse(opened.letter, opened)
  if (happenings.length === 0) {
    wakeAnew(tx, opened)
    return 0
  }
  saveHappenings(tx, opened, { happenings, by: timetable })
  return 1
}

/** For a letter that was woken too early, as when its tenant's time zone changed. */
function wakeAnew(tx: Tx, { letter, tenant, at }: OpenedLetter): void {
  for (const deadline of letter.deadlines) {
    const moment = wakeAt(deadline)
    const next = moment && instantOf(moment, tenant.timeZone)
    if (next && next <= at) throw new Error(`deadline ${deadline.number} is due and does not lapse`)
    lookLater(tx, letter.id, { at, wakeAt: next, number: deadline.number })
  }
}
