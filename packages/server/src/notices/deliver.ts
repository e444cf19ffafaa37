/**
 * Sending what the outbox holds. A notice is taken, sent and then settled: a crash in between sends it twice rather
 * than never. One that is refused is tried again, less and less often; in any case the console shows it.
 */
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { atOnce } from '../jobs/at-once.ts'
import { deliverInvitations } from './invitations.ts'
import { outcomeOf, takenMs } from './sending.ts'
import { keepOutgoing, type Outgoing, settle, takeOutgoing } from './store.ts'
import { mailOf } from './words.ts'

const mailsAtOnce = 5

/** @returns how many were sent. */
export async function deliverNotices(deps: Deps, tenantId: string, ends: AbortSignal): Promise<number> {
  const { db, mail } = deps
  if (!mail) return inTenant(db, tenantId, async (tx) => keepOutgoing(tx)).then(() => 0)
  let sent = await deliverInvitations({ ...deps, mail }, tenantId, ends)
  let taken: Outgoing[]
  do {
    const at = new Date(deps.clock.now())
    const until = new Date(at.getTime() + takenMs)
    taken = await inTenant(db, tenantId, (tx) => takeOutgoing(tx, { at, until, count: mailsAtOnce }))
    await atOnce(mailsAtOnce, taken, async (notice) => {
      const { id, tries } = notice
      const outcome = await outcomeOf({ id, tries: tries + 1 }, deps, () => mail.send(mailOf(notice, deps.url)))
      if ('sentAt' in outcome) sent += 1
      await inTenant(db, tenantId, async (tx) => settle(tx, id, outcome))
    })
  } while (taken.length === mailsAtOnce && !ends.aborted)
  return sent
}
