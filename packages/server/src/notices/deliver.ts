/**
 * Sending what the outbox holds. A notice is taken, sent and then settled: a crash in between sends it twice rather
 * than never. One that is refused is tried again, less and less often; in any case the console shows it.
 */
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { atOnce } from '../jobs/at-once.ts'
import type { Mail } from './mail.ts'
import { keepOutgoing, type Outcome, type Outgoing, settle, takeOutgoing } from './store.ts'
import { mailOf } from './words.ts'

const mailsAtOnce = 5
const minuteMs = 60_000
/** Longer than sending can take. */
const takenMs = 10 * minuteMs
const firstRetryMs = 5 * minuteMs
const longestRetryMs = 12 * 60 * minuteMs
/** The last of them comes about five days after the first. */
const triesAtMost = 17

/** @returns how many were sent. */
export async function deliverNotices(deps: Deps, tenantId: string, ends: AbortSignal): Promise<number> {
  const { db, mail } = deps
  if (!mail) return inTenant(db, tenantId, async (tx) => keepOutgoing(tx)).then(() => 0)
  let sent = 0
  let taken: Outgoing[]
  do {
    const at = new Date(deps.clock.now())
    const until = new Date(at.getTime() + takenMs)
    taken = await inTenant(db, tenantId, (tx) => takeOutgoing(tx, { at, until, count: mailsAtOnce }))
    await atOnce(mailsAtOnce, taken, async (notice) => {
      const outcome = await send(notice, { ...deps, mail })
      if ('sentAt' in outcome) sent += 1
      await inTenant(db, tenantId, async (tx) => settle(tx, notice.id, outcome))
    })
  } while (taken.length === mailsAtOnce && !ends.aborted)
  return sent
}

async function send(notice: Outgoing, { mail, url, clock, log }: Deps & { mail: Mail }): Promise<Outcome> {
  const message = mailOf(notice, url)
  try {
    await mail.send(message)
    return { sentAt: new Date(clock.now()) }
  } catch (error) {
    const lastError = reasonOf(error as Error)
    const tries = notice.tries + 1
    const retryAt = tries < triesAtMost ? new Date(clock.now() + retryAfterMs(tries)) : null
    log.warn({ event: 'notice_not_sent', notice: notice.id, error: lastError, tries, retryAt })
    return { lastError, retryAt }
  }
}

function retryAfterMs(tries: number): number {
  return Math.min(firstRetryMs * 2 ** (tries - 1), longestRetryMs)
}

/** The codes alone: what a mail server says may hold the address. */
function reasonOf(error: Error & { code?: string; responseCode?: number }): string {
  return [error.code, error.responseCode].filter(Boolean).join(' ') || error.name
}
