/** Turning a sandbox's clock, a year at a time where it is farther. */
import type { Client } from '@yanlu/sdk'

const dayMs = 86_400_000
const daysAtOnce = 366

export async function turnClock(
  operator: Client,
  tenant: string,
  until: string | { days: number },
): Promise<{ today: string; lapsed: number }> {
  if (typeof until !== 'string' && until.days <= daysAtOnce) return operator.turnTenantClock({ tenant, ...until })
  const { today } = await operator.getTenant({ tenant })
  const from = Date.parse(today ?? '')
  const end = typeof until === 'string' ? Date.parse(until) : from + until.days * dayMs
  let at = from
  let lapsed = 0
  do {
    at = Math.min(end, at + daysAtOnce * dayMs)
    const turned = await operator.turnTenantClock({ tenant, to: new Date(at).toISOString().slice(0, 10) })
    lapsed += turned.lapsed
  } while (at < end)
  return { today: new Date(end).toISOString().slice(0, 10), lapsed }
}
