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
import { mailsOut } from '../../notices/store.ts'
import { businessTime, momentAt } from '../../time.ts'
import { openOrganisation } from '../../units/store.ts'
import { type Links, readLinks } from './links.ts'
import * as read from './reads.ts'
import { type DeadlineRow, type LetterRow, letterOf } from './rows.ts'

/** An event with its words (gone once the letter is purged) and the name of whoever did it. */
export type NamedEvent = LetterEvent & { byName: string | null }

export interface OpenedLetter {
  letter: Letter
  row: LetterRow
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
  deps: Pick<Deps, 'clock' | 'calendars' | 'policies' | 'mail'>,
): Promise<OpenedLetter> {
  const place = { tenantId: tx.tenantId, id }
  const [heads, taskRows, deadlineRows, history, given, { units: unitRows, organisation }, barred, links] =
    await Promise.all([
      read.head(tx.sql, place),
      read.tasks(tx.sql, place),
      read.deadlines(tx.sql, place),
      read.history(tx.sql, place),
      read.identityFields(tx.sql, place),
      openOrganisation(tx),
      read.barred(tx.sql, place),
      readLinks(tx, id),
    ])
  const found = heads[0]
  if (!found) throw new Problem('not_found', 'not_found')
  const at = businessTime(deps.clock, found.tenant)
  const [calendar, policy] = await Promise.all([deps.calendars.of(tx, found.tenant), deps.policies.of(tx, found.row)])
  return {
    letter: letterOf(found.row, taskRows, deadlineRows),
    row: found.row,
    mailbox: found.mailbox,
    tenant: found.tenant,
    policy,
    calendar,
    formerCalendars: await formerOf(deadlineRows, calendar, (version) =>
      deps.calendars.asOf(tx, found.tenant, version),
    ),
    now: momentAt(at.getTime(), found.tenant.timeZone),
    at,
    mails: mailsOut(deps, found.tenant),
    events: history.map(({ event, words, name }) => ({ ...eventOf(event, words), byName: name })),
    identityGiven: identityFields.filter((field) => given.some((one) => one.field === field)),
    links,
    units: new Map(unitRows.map((unit) => [unit.id, unit])),
    organisation,
    barredNames: new Map(barred.map(({ id: member, name }) => [member, name])),
  }
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

export function eventOf(row: EventRow, words: WordsRow | null): LetterEvent {
  const by = { kind: row.byKind, member: row.byMember, unit: row.byUnit }
  const placed = { ...row.happening, seq: row.seq, at: row.at.toISOString(), on: row.on, by }
  return (words ? { ...placed, words: wordsOf(words) } : placed) as LetterEvent
}

function wordsOf({ title, text, reason, basis, stated, followsUp }: WordsRow): EventWords {
  return {
    ...(title === null ? {} : { title }),
    ...(text === null ? {} : { text }),
    ...(reason === null ? {} : { reason }),
    ...(basis === null ? {} : { basis }),
    ...(stated === null ? {} : { stated }),
    ...(followsUp === null ? {} : { followsUp }),
  }
}
