/** Opening a letter: everything an act is judged by and a view is drawn from, in one batch of reads. */
import { type IdentityField, identityFields, type Policy, Problem } from '@yanlu/sdk/contract'
import type { letterEvents, letterWords } from '../../db/schema/letter.ts'
import type { mailboxes, tenants, units } from '../../db/schema/tenant.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Deps } from '../../deps.ts'
import type { Calendar } from '../../domain/calendar.ts'
import type { Moment } from '../../domain/day.ts'
import type { EventWords, LetterEvent } from '../../domain/events.ts'
import type { Letter } from '../../domain/letter.ts'
import type { Organisation } from '../../domain/organisation.ts'
import type { Keyring, TenantKey } from '../../keys/keyring.ts'
import { mailsOut } from '../../notices/store.ts'
import { businessTime, momentAt } from '../../time.ts'
import { openOrganisation } from '../../units/store.ts'
import { type LetterKey, letterKeyOf } from './letter-key.ts'
import { type Links, readLinks } from './links.ts'
import * as read from './reads.ts'
import { type DeadlineRow, type LetterRow, letterOf } from './rows.ts'
import { openTitle, openWords } from './words.ts'

/** An event with its words (gone once the letter is purged) and the name of whoever did it. */
export type NamedEvent = LetterEvent & { byName: string | null }

export interface OpenedLetter {
  letter: Letter
  row: LetterRow
  title: string | null
  /** What its words and its writer's identity are sealed under; null where it is destroyed. */
  key: LetterKey | null
  tenantKey: TenantKey
  mailbox: typeof mailboxes.$inferSelect
  tenant: typeof tenants.$inferSelect
  policy: Policy
  calendar: Calendar
  /** What deadlines that were met were counted by, where it has changed since. */
  formerCalendars: ReadonlyMap<string, Calendar>
  /** The tenant's day and minute, and the same instant. */
  now: Moment
  at: Date
  /** Whether notices also go out by mail. */
  mails: boolean
  events: NamedEvent[]
  identityGiven: IdentityField[]
  /** Letters it is linked with, whoever may see them. */
  links: Links
  units: ReadonlyMap<string, typeof units.$inferSelect>
  organisation: Organisation
  /** Names of the members who are kept from it, by their ids. */
  barredNames: ReadonlyMap<string, string>
}

/** @throws {Problem} `not_found` for a letter that is not there, or is another tenant's. */
export async function openLetter(
  tx: Tx,
  id: string,
  deps: Pick<Deps, 'clock' | 'calendars' | 'policies' | 'mail' | 'keyring'>,
): Promise<OpenedLetter> {
  const { row, mailbox, tenant, tasks, deadlines, ...its } = await readLetter(tx, id, deps.keyring)
  const at = businessTime(deps.clock, tenant)
  const [calendar, policy, key, tenantKey] = await Promise.all([
    deps.calendars.of(tx, tenant),
    deps.policies.of(tx, row),
    letterKeyOf(tx, its.keys[0], deps.keyring),
    deps.keyring.tenantKey(tx),
  ])
  const asOf = (version: string) => deps.calendars.asOf(tx, tenant, version)
  return {
    letter: letterOf(row, tasks, deadlines),
    row,
    title: openTitle(key, row),
    key,
    tenantKey,
    mailbox,
    tenant,
    policy,
    calendar,
    formerCalendars: await formerOf(deadlines, calendar, asOf),
    now: momentAt(at.getTime(), tenant.timeZone),
    at,
    mails: mailsOut(deps, tenant),
    events: its.history.map(({ event, words, name }) => ({ ...eventOf(event, saidIn(words, key)), byName: name })),
    identityGiven: identityFields.filter((field) => its.given.some((one) => one.field === field)),
    links: its.links,
    units: new Map(its.units.map((unit) => [unit.id, unit])),
    organisation: its.organisation,
    barredNames: new Map(its.barred.map(({ id: member, name }) => [member, name])),
  }
}

async function readLetter(tx: Tx, id: string, keyring: Keyring) {
  const place = { tenantId: tx.tenantId, id }
  const [heads, keys, tasks, deadlines, history, given, { units: unitRows, organisation }, barred, links] =
    await Promise.all([
      read.head(tx.sql, place),
      read.letterKey(tx.sql, place),
      read.tasks(tx.sql, place),
      read.deadlines(tx.sql, place),
      read.history(tx.sql, place),
      read.identityFields(tx.sql, place),
      openOrganisation(tx),
      read.barred(tx.sql, place),
      readLinks(tx, id, keyring),
    ])
  const found = heads[0]
  if (!found) throw new Problem('not_found', 'not_found')
  return { ...found, keys, tasks, deadlines, history, given, units: unitRows, organisation, barred, links }
}

/** Nearly always none. */
async function formerOf(
  deadlines: readonly DeadlineRow[],
  { version: newest }: Calendar,
  asOf: (version: string) => Promise<Calendar>,
): Promise<ReadonlyMap<string, Calendar>> {
  const met = deadlines.filter(({ state, calendarVersion }) => state === 'met' && calendarVersion !== newest)
  const versions = [...new Set(met.map(({ calendarVersion }) => calendarVersion))]
  return new Map(await Promise.all(versions.map(async (version) => [version, await asOf(version)] as const)))
}

type EventRow = typeof letterEvents.$inferSelect
type WordsRow = typeof letterWords.$inferSelect

export function eventOf(row: EventRow, words: EventWords | null): LetterEvent {
  const by = { kind: row.byKind, member: row.byMember, unit: row.byUnit }
  const placed = { ...row.happening, seq: row.seq, at: row.at.toISOString(), on: row.on, by }
  return (words ? { ...placed, words } : placed) as LetterEvent
}

function saidIn(row: WordsRow | null, key: LetterKey | null): EventWords | null {
  return row && key?.number === row.keyNumber ? openWords(key, row).words : null
}
