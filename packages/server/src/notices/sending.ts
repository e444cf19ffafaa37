/** One try at sending a mail and what becomes of it: sent, or tried again, less and less often, until it is given up. */
import type { Deps } from '../deps.ts'
import type { Outcome } from './store.ts'

const minuteMs = 60_000
/** Longer than sending can take. */
export const takenMs = 10 * minuteMs
const firstRetryMs = 5 * minuteMs
const longestRetryMs = 12 * 60 * minuteMs
/** The last of them comes about five days after the first. */
const triesAtMost = 17

/** @param tries this one included */
export async function outcomeOf(
  { id, tries }: { id: string; tries: number },
  { clock, log }: Pick<Deps, 'clock' | 'log'>,
  send: () => Promise<void>,
): Promise<Outcome> {
  try {
    await send()
    return { sentAt: new Date(clock.now()) }
  } catch (error) {
    const lastError = reasonOf(error as Error)
    const retryAt = tries < triesAtMost ? new Date(clock.now() + retryAfterMs(tries)) : null
    log.warn({ event: 'notice_not_sent', notice: id, error: lastError, tries, retryAt })
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
