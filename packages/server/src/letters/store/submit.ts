/** A new letter: its row, first events, words, identity and key, and the one hash its codes are looked up by. */
import type { Identity } from '@yanlu/sdk/contract'
import { codeOf, constraintOf } from '../../db/failure.ts'
import { insertRows } from '../../db/rows.ts'
import { codeRoutes } from '../../db/schema/directory.ts'
import { letterKeys, letterLinks, letters } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'
import type { LetterEvent } from '../../domain/events.ts'
import type { Letter } from '../../domain/letter.ts'
import type { TenantKey } from '../../keys/keyring.ts'
import type { OpenedMailbox } from '../../mailboxes/store.ts'
import { writeNotices } from '../../notices/store.ts'
import { noHash } from './chain.ts'
import { saveIdentity } from './identity.ts'
import { newLetterKey } from './letter-key.ts'
import { stateColumns } from './rows.ts'
import { appendEvents, chainEvents, saveDeadlines } from './save.ts'
import { saveBars, saveUnits } from './units.ts'
import { sealTitle } from './words.ts'

export interface NewLetterRecord {
  opened: OpenedMailbox
  letter: Letter
  events: readonly LetterEvent[]
  letterCode: string
  title: string
  /** The earlier letter it goes on from, where there is one. */
  earlierId: string | null
  /** Keyed hash over both codes. */
  lookup: Uint8Array
  /** Tells this submission again from another one under the same secret. */
  submission: Uint8Array
  identity: Identity
  tenantKey: TenantKey
  mails: boolean
}

export function saveNewLetter(tx: Tx, record: NewLetterRecord): void {
  const { opened, letter, events, letterCode, title, earlierId, lookup, submission } = record
  const { tenantId } = tx
  const { id, policyVersion, receivedOn } = letter
  const { key, row: keyRow } = newLetterKey({ tenantId, letterId: id, number: 1 }, record.tenantKey)
  const chained = chainEvents({ tenantId, letterId: id, key }, { events, previous: noHash })
  // The code's row comes first: a repeated submission stops here, before anything else is written.
  insertRows(tx, codeRoutes, [{ lookup, tenantId, letterId: id }])
  const said = { title: sealTitle(key, { tenantId, id }, title), submission }
  const own = { ...said, head: chained.head, letterCode, policyVersion, receivedAt: opened.at, receivedOn }
  const mailboxId = opened.mailbox.id
  insertRows(tx, letters, [{ tenantId, id, mailboxId, ...stateColumns(letter, opened.policy), ...own }])
  if (earlierId) insertRows(tx, letterLinks, [{ tenantId, letterId: id, earlierId }])
  insertRows(tx, letterKeys, [keyRow])
  appendEvents(tx, chained)
  saveIdentity(tx, id, { identity: record.identity, key })
  saveUnits(tx, { before: null, letter, policy: opened.policy })
  saveBars(tx, null, letter)
  saveDeadlines(tx, { before: null, letter, tenant: opened.tenant })
  writeNotices(tx, letter, { events, at: opened.at, mails: record.mails })
}

/** Whether these codes are taken already: the same secret was sent before. */
export function isRepeated(error: unknown): boolean {
  return codeOf(error) === '23505' && constraintOf(error) === 'code_pkey'
}
