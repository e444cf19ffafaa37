/**
 * Saving what happened: events, the state they yield, words and notices, in one transaction.
 *
 * `(tenant_id, letter_id, seq)` is unique, and that is the lock: whoever comes second is told (`isOvertaken`).
 */
import { and, eq } from 'drizzle-orm'
import { codeOf, constraintOf } from '../../db/failure.ts'
import { insertRows, upsertRows } from '../../db/rows.ts'
import { letterEvents, letters, letterWords } from '../../db/schema/letter.ts'
import { deadlines, tasks } from '../../db/schema/letter-work.ts'
import type { Tx } from '../../db/tenant.ts'
import { type By, type Happening, type LetterEvent, placed } from '../../domain/events.ts'
import { evolve } from '../../domain/evolve.ts'
import type { Letter } from '../../domain/letter.ts'
import { wakeTenant } from '../../jobs/store.ts'
import { writeNotices } from '../../notices/store.ts'
import { systemTime } from '../../time.ts'
import { commit, hashEvent } from './chain.ts'
import { destroyLetter } from './identity.ts'
import type { LetterKey } from './letter-key.ts'
import type { NamedEvent, OpenedLetter } from './open.ts'
import { deadlineRow, stateColumns, taskRow } from './rows.ts'
import { saveBars, saveUnits } from './units.ts'
import { sealWords } from './words.ts'

/** Who did it, with the name the trail shows. */
export type Author = By & { name: string | null }

/** The opened letter as it stands after the happenings. */
export function saveHappenings(
  tx: Tx,
  opened: OpenedLetter,
  { happenings, by }: { happenings: readonly Happening[]; by: Author },
): OpenedLetter {
  const { letter: before, policy, now, at, mails } = opened
  const { name, ...author } = by
  const events = placed(happenings, { after: before.seq, at: at.toISOString(), today: now.on, by: author })
  const letter = events.reduce<Letter>(evolve, before)
  const purged = events.some(({ type }) => type === 'purged')
  const key = opened.key && !purged ? opened.key : destroyLetter(tx, opened)
  const place = { tenantId: tx.tenantId, letterId: letter.id, key }
  const chained = chainEvents(place, { events, previous: opened.row.head })
  appendEvents(tx, chained)
  const { head } = chained
  const changes = { ...stateColumns(letter, policy), head }
  tx.later(
    tx.sql
      .update(letters)
      .set(changes)
      .where(and(eq(letters.tenantId, tx.tenantId), eq(letters.id, letter.id), eq(letters.seq, before.seq))),
  )
  saveTasks(tx, before, letter)
  saveDeadlines(tx, { before, letter, tenant: opened.tenant })
  saveUnits(tx, { before, letter, policy })
  saveBars(tx, before, letter)
  writeNotices(tx, letter, { events, at, mails })
  const named = events.map((event): NamedEvent => ({ ...event, byName: name }))
  return { ...opened, letter, row: { ...opened.row, ...changes }, key, events: [...opened.events, ...named] }
}

/** Whether somebody else appended to the same history first, or the letter got another key meanwhile. */
export function isOvertaken(error: unknown): boolean {
  const constraint = constraintOf(error) ?? ''
  if (codeOf(error) === '23503') return constraint.endsWith('_under_key')
  return codeOf(error) === '23505' && /^letter_event_/.test(constraint)
}

/** Events as rows of the chain, and the hash of the last one. */
export interface Chained {
  events: (typeof letterEvents.$inferInsert)[]
  words: (typeof letterWords.$inferInsert)[]
  head: Uint8Array
}

export function chainEvents(
  { key, ...place }: { tenantId: string; letterId: string; key: LetterKey },
  { events, previous }: { events: readonly LetterEvent[]; previous: Uint8Array },
): Chained {
  const chained: Chained = { events: [], words: [], head: previous }
  for (const { words, ...event } of events) {
    const { seq, type, at, on, by, ...rest } = event
    const committed = words && Object.keys(words).length > 0 ? commit(words) : null
    const commitment = committed?.commitment ?? null
    const previousHash = chained.head
    const hash = hashEvent(previousHash, { event: event as LetterEvent, commitment })
    const author = { byKind: by.kind, byMember: by.member, byUnit: by.unit }
    const row = { ...place, seq, type, at: new Date(at), on, ...author, commitment, previousHash, hash }
    chained.events.push({ ...row, happening: { type, ...rest } as Happening })
    if (committed) {
      const sealed = sealWords(key, { ...place, seq }, committed)
      chained.words.push({ ...place, seq, keyNumber: key.number, sealed })
    }
    chained.head = hash
  }
  return chained
}

export function appendEvents(tx: Tx, { events, words }: Chained): void {
  insertRows(tx, letterEvents, events)
  insertRows(tx, letterWords, words)
}

function saveTasks(tx: Tx, before: Letter, letter: Letter): void {
  const place = { tenantId: tx.tenantId, letterId: letter.id }
  const changed = letter.tasks.filter((task) => !before.tasks.includes(task))
  upsertRows(
    tx,
    tasks,
    changed.map((task) => taskRow(place, task)),
  )
}

export function saveDeadlines(
  tx: Tx,
  { before, letter, tenant }: { before: Letter | null; letter: Letter; tenant: OpenedLetter['tenant'] },
): void {
  const changed = letter.deadlines.filter((deadline) => !before?.deadlines.includes(deadline))
  const place = { tenantId: tx.tenantId, letterId: letter.id }
  const rows = changed.map((deadline) => deadlineRow(deadline, place, tenant.timeZone))
  upsertRows(tx, deadlines, rows)
  const first = rows.flatMap((row) => row.wakeAt ?? []).sort((a, b) => a.getTime() - b.getTime())[0]
  if (first) wakeTenant(tx, 'lapse', systemTime(first, tenant))
}
