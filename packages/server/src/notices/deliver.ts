/**
 * Sending what the outbox holds. A notice is taken, sent and then settled: a crash in between sends it twice rather
 * than never. Without mail it stays where the console shows it.
 */
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { type Outgoing, settle, takeOutgoing } from './store.ts'
import { mailOf } from './words.ts'

const batch = 20
const triesAtMost = 8

/** @returns how many were taken. */
export async function deliverNotices(deps: Deps, tenantId: string): Promise<number> {
  const at = new Date(deps.clock.now())
  const taken = await inTenant(deps.db, tenantId, (tx) =>
    takeOutgoing(tx, { at, retryAt: new Date(at.getTime() + 5 * 60_000), count: batch }),
  )
  for (const notice of taken) await deliver(deps, tenantId, notice)
  return taken.length
}

async function deliver({ db, mail, url, clock, log }: Deps, tenantId: string, notice: Outgoing): Promise<void> {
  if (!mail) return inTenant(db, tenantId, async (tx) => settle(tx, notice.id, 'kept'))
  try {
    await mail.send(mailOf(notice, url))
    await inTenant(db, tenantId, async (tx) => settle(tx, notice.id, { sentAt: new Date(clock.now()) }))
  } catch (error) {
    const lastError = (error as Error).name
    log.warn({ event: 'notice_not_sent', notice: notice.id, error: lastError, tries: notice.tries + 1 })
    const giveUp = notice.tries + 1 >= triesAtMost
    await inTenant(db, tenantId, async (tx) => settle(tx, notice.id, { lastError, giveUp }))
  }
}
