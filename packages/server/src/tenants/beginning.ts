/** A new tenant as an operator asks for it, with all that it needs to be usable at once. */

import { randomBytes } from 'node:crypto'
import { encodeCode, groupCode } from '@yanlu/sdk/codes'
import { type NewTenantInput, type Policy, Problem } from '@yanlu/sdk/contract'
import type { Deps } from '../deps.ts'
import { activated } from '../domain/activate.ts'
import { isDay } from '../domain/day.ts'
import { composed, idsOf } from '../domain/presets/index.ts'
import { administratorRole } from '../domain/presets/roles.ts'
import { usualOrganisation } from '../domain/presets/usual-organisation.ts'
import { instantOf, momentAt } from '../time.ts'
import type { NewMailbox, NewTenant } from './store.ts'

/** @throws {Problem} `invalid`, naming what is not known and what there is instead. */
export function beginning(
  asked: NewTenantInput,
  { calendars, clock }: Pick<Deps, 'calendars' | 'clock'>,
): NewTenant & { initialPassword: string } {
  const found = composed(asked.preset, asked.parts)
  const active = 'policy' in found ? activated(found.policy, asked.blanks) : null
  const fields = [
    ...(isTimeZone(asked.timeZone) ? [] : [{ path: 'timeZone', message: 'unknownTimeZone' }]),
    ...(calendars.names.includes(asked.calendar)
      ? []
      : [{ path: 'calendar', message: `unknownCalendar:${calendars.names.join(',')}` }]),
    ...('unknown' in found ? [strange(found.unknown)] : []),
    ...(active && 'fields' in active ? active.fields : []),
    ...startFaults(asked),
  ]
  if (!active || !('policy' in active) || fields.length > 0) throw new Problem('invalid', 'invalid', { fields })
  const { policy } = active
  const { name, kind, timeZone, calendar, office, administrator } = asked
  const initialPassword = newPassword()
  const member = { ...administrator, password: initialPassword, role: administratorRole.id, unit: office }
  const clockOffset = offsetOf(asked, clock.now())
  return {
    ...{ name, kind, timeZone, calendar, clockOffset, demo: false },
    ...usualOrganisation(policy, office),
    members: [member],
    mailboxes: [mailboxOf(asked, policy, momentAt(clock.now() + clockOffset, timeZone).on)],
    initialPassword,
  }
}

/** A live tenant's days are everybody's. */
function startFaults({ kind, startsAt }: NewTenantInput): { path: string; message: string }[] {
  if (startsAt === undefined) return []
  if (kind !== 'sandbox') return [{ path: 'startsAt', message: 'sandboxAlone' }]
  return isDay(startsAt.slice(0, 10)) ? [] : [{ path: 'startsAt', message: 'format' }]
}

/** How far a sandbox's clock begins ahead of the system's. */
function offsetOf({ startsAt, timeZone }: NewTenantInput, now: number): number {
  if (startsAt === undefined) return 0
  const [on = '', time = ''] = startsAt.split('T')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instantOf({ on, minute: hour * 60 + minute }, timeZone).getTime() - now
}

/** A name that is no preset's, or no part's, with those that there are. */
function strange(unknown: 'preset' | number) {
  if (unknown === 'preset') return { path: 'preset', message: `unknownPreset:${idsOf('base').join(',')}` }
  return { path: `parts.${unknown}`, message: `unknownPreset:${idsOf('part').join(',')}` }
}

/** The policy is in force from the tenant's today. */
function mailboxOf({ mailbox, office }: NewTenantInput, policy: Policy, today: string): NewMailbox {
  const { slug, name } = mailbox
  const whose = name.replace(/信箱$/, '') || name
  return {
    ...{ slug, name, office, policy, origins: [], inForceFrom: today },
    leader: mailbox.leader ?? whose,
    seal: mailbox.seal ?? `${[...whose].slice(0, 3).join('')}印`,
    numberPrefix: mailbox.numberPrefix ?? '信',
  }
}

/** Names of the tz database alone: an offset knows no summer time. */
function isTimeZone(name: string): boolean {
  if (!/^(UTC|[A-Za-z]+(\/[A-Za-z0-9_+-]+)+)$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}

/** Twenty symbols that can be read out, in groups: about a hundred bits. */
function newPassword(): string {
  return groupCode(encodeCode(randomBytes(20), 20)).replaceAll(' ', '-')
}
