/**
 * The timetable's rounds: deadlines that lapse, mails that go out, letters that move to another unit, deadlines under a
 * changed calendar, keys under a changed key. They are apart, so that a slow mail server never delays a deadline. Each visits every tenant with something due for it once.
 *
 * Idempotent: a second round, or a second replica, finds nothing left. A missed night is caught up by the next round.
 */
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { describeError } from '../describe-error.ts'
import { deliverNotices } from '../notices/deliver.ts'
import { atOnce } from './at-once.ts'
import { handOverLetters } from './hand-over.ts'
import { lapseLetters } from './lapse.ts'
import { recountDeadlines } from './recount.ts'
import { rekeyTenant } from './rekey.ts'
import { type Awake, type Round, sleepTenant, tenantClock, tenantsAwake } from './store.ts'

/** What a round does inside a tenant until nothing is due or `ends` says so. @returns how much it did. */
type Turn = (deps: Deps, tenantId: string, ends: AbortSignal) => Promise<number>

const turns: Record<Round, Turn> = {
  lapse: lapseLetters,
  deliver: deliverNotices,
  handOver: handOverLetters,
  recount: recountDeadlines,
  rekey: rekeyTenant,
}
const batch = 200
const tenantsAtOnce = 4

/**
 * One round; what it does not reach before `ends` is first in the next one.
 * @returns how many letters had a deadline lapse or recounted or moved, how many mails were sent, or keys wrapped anew.
 */
export async function goRound(deps: Deps, round: Round, ends: AbortSignal): Promise<number> {
  const at = new Date(deps.clock.now())
  let done = 0
  let after: Awake | undefined
  do {
    const tenants = await tenantsAwake(deps.db.sql, round, { at, after, count: batch })
    await atOnce(tenantsAtOnce, tenants, async ({ tenantId }) => {
      if (ends.aborted) return
      const more = await visit(deps, { round, tenantId }, ends)
      done += more
    })
    after = tenants.length < batch ? undefined : tenants.at(-1)
  } while (after && !ends.aborted)
  return done
}

/** Each round once, to its end. @returns how many letters had a deadline lapse. */
export async function goRounds(deps: Deps): Promise<number> {
  const never = new AbortController().signal
  await goRound(deps, 'recount', never)
  const lapsed = await goRound(deps, 'lapse', never)
  await goRound(deps, 'handOver', never)
  await goRound(deps, 'deliver', never)
  await goRound(deps, 'rekey', never)
  return lapsed
}

/** Whatever happens to one tenant, the others have their turn; one that is suspended has none. */
async function visit(
  deps: Deps,
  { round, tenantId }: { round: Round; tenantId: string },
  ends: AbortSignal,
): Promise<number> {
  try {
    const { awake } = await inTenant(deps.db, tenantId, tenantClock)
    const turn = awake ? turns[round](deps, tenantId, ends) : Promise.resolve(0)
    return await turn.finally(() => inTenant(deps.db, tenantId, (tx) => sleepTenant(tx, round)))
  } catch (error) {
    deps.log.error({ event: 'round_failed', round, tenant: tenantId, error: describeError(error) })
    return 0
  }
}
