/**
 * A tenant's turn in the round of hand-overs: letters move to the unit that takes over, each in a transaction of its own,
 * those still under way first.
 *
 * A letter that has moved is found no more, so a second look finds nothing. One that cannot be moved now is left for the
 * next round, and counts as left until then.
 */
import { isAway } from '../db/failure.ts'
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { describeError } from '../describe-error.ts'
import { handOver } from '../domain/hand-over.ts'
import { type Author, isOvertaken, openLetter, saveHappenings } from '../letters/store.ts'
import { finishHandOver, type HandOverRow, handOversUnderWay, lettersToMove } from '../units/store/hand-over.ts'

const timetable: Author = { kind: 'system', member: null, unit: null, name: null }
const batch = 100
/** How long somebody who hands over waits for it; the timetable goes on after that. */
const patienceMs = 3_000

/** @returns how many letters moved. */
export async function handOverLetters(deps: Deps, tenantId: string, ends: AbortSignal): Promise<number> {
  const underWay = await inTenant(deps.db, tenantId, (tx) => handOversUnderWay(tx))
  let moved = 0
  for (const one of underWay) moved += await carryOut(deps, one, ends)
  return moved
}

/** What can be done at once is: usually all of it. */
export async function handOverNow(deps: Deps, tenantId: string): Promise<void> {
  await handOverLetters(deps, tenantId, AbortSignal.timeout(patienceMs))
}

async function carryOut(deps: Deps, one: HandOverRow, ends: AbortSignal): Promise<number> {
  const { tenantId } = one
  const stayed: string[] = []
  let moved = 0
  let found: string[]
  do {
    found = await inTenant(deps.db, tenantId, (tx) => lettersToMove(tx, one, { count: batch, except: stayed }))
    for (const letterId of found) {
      if (ends.aborted) return moved
      if (await move(deps, one, letterId)) moved += 1
      else stayed.push(letterId)
    }
  } while (found.length > 0)
  const at = new Date(deps.clock.now())
  if (stayed.length === 0 && at >= one.until) {
    await inTenant(deps.db, tenantId, async (tx) => finishHandOver(tx, one.id, at))
  }
  return moved
}

/** Told in the console and not by mail: a unit can have hundreds of letters. */
async function move(deps: Deps, { tenantId, fromId: from, toId: to, people }: HandOverRow, letterId: string) {
  try {
    return await inTenant(deps.db, tenantId, async (tx) => {
      const opened = await openLetter(tx, letterId, deps)
      const happenings = handOver(opened.letter, { from, to, people }, opened.organisation)
      if (happenings.length > 0) saveHappenings(tx, { ...opened, mails: false }, { happenings, by: timetable })
      return happenings.length > 0
    })
  } catch (error) {
    if (isAway(error)) throw error
    if (!isOvertaken(error)) {
      deps.log.error({ event: 'hand_over_failed', tenant: tenantId, letter: letterId, error: describeError(error) })
    }
    return false
  }
}
