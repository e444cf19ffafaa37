/**
 * Turning a sandbox's clock forward: deadlines pass on the way one after the other, each at its own minute, so that a
 * month turned at once leaves the same history as a month that went by. Cut off, it has come as far as it has come.
 */
import { daysTurnedAtMost, Problem } from '@yanlu/sdk/contract'
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { addDays, type Moment } from '../domain/day.ts'
import { lapseLetters } from '../jobs/lapse.ts'
import { sleepTenant } from '../jobs/store.ts'
import { businessTime, instantOf, momentAt } from '../time.ts'
import { nextPassing, setClock } from './store/clock.ts'
import { openTenant } from './store/standing.ts'

/** So many days, or until that day. */
export interface Turn {
  days?: number | undefined
  to?: string | undefined
}

/** @throws {Problem} `not_allowed_now` for a live tenant, `invalid` for a day that is not ahead, or too far. */
export async function turnForward(
  deps: Deps,
  tenantId: string,
  asked: Turn,
): Promise<{ today: string; lapsed: number }> {
  const tenant = await openTenant(deps.db, tenantId)
  if (!tenant) throw new Problem('not_found', 'not_found')
  if (tenant.kind !== 'sandbox') throw new Problem('not_allowed_now', 'not_allowed_now', { reason: 'liveClock' })
  const { timeZone } = tenant
  const begun = businessTime(deps.clock, tenant)
  const until = instantOf(aheadOf(momentAt(begun.getTime(), timeZone), asked), timeZone)
  const pass = () => lapseLetters(deps, tenantId, new AbortController().signal)
  let lapsed = await pass()
  let at = begun
  while (at < until) {
    at = (await nextPassing(deps.db, tenantId, { after: at, until })) ?? until
    await turnTo(deps, tenantId, at)
    lapsed += await pass()
  }
  await inTenant(deps.db, tenantId, (tx) => sleepTenant(tx, 'lapse'))
  return { today: momentAt(until.getTime(), timeZone).on, lapsed }
}

/** The same time of day, so many days on. */
function aheadOf({ on, minute }: Moment, { days, to }: Turn): Moment {
  if ((days === undefined) === (to === undefined)) throw unfit('days', 'daysOrTo')
  const day = to ?? addDays(on, days ?? 0)
  if (day <= on) throw unfit('to', 'notLater')
  if (day > addDays(on, daysTurnedAtMost)) throw unfit('to', `tooFar:${daysTurnedAtMost}`)
  return { on: day, minute }
}

function unfit(path: string, message: string): Problem {
  return new Problem('invalid', 'invalid', { fields: [{ path, message }] })
}

async function turnTo({ db, clock }: Deps, tenantId: string, at: Date): Promise<void> {
  const now = clock.now()
  await setClock(db, tenantId, { clockOffset: at.getTime() - now, now: new Date(now) })
}
