/** A new letter: its row, first events, words, identity and key, and the one hash its codes are looked up by. */
import type { Identity, IdentityField } from '@yanlu/sdk/contract'
import { codeOf, constraintOf } from '../../db/failure.ts'
import { insertRows, upsertRows } from '../../db/rows.ts'
import { codeRoutes } from '../../db/schema/directory.ts'
import { letterIdentities, letterKeys, letterLinks, letters } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'
import type { LetterEvent } from '../../domain/events.ts'
import type { Letter } from '../../domain/letter.ts'
import type { TenantKey } from '../../keys/keyring.ts'
import { newKey, type Place, seal } from '../../keys/seal.ts'
import type { OpenedMailbox } from '../../mailboxes/store.ts'
import { writeNotices } from '../../notices/store.ts'
import { noHash } from './chain.ts'
import { stateColumns } from './rows.ts'
import { appendEvents, chainEvents, saveDeadlines } from './save.ts'
import { saveBars, saveUnits } from './units.ts'

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
  const chained = chainEvents({ tenantId, letterId: id }, { events, previous: noHash })
  // The code's row comes first: a repeated submission stops here, before anything else is written.
  insertRows(tx, codeRoutes, [{ lookup, tenantId, letterId: id }])
  const own = { head: chained.head, letterCode, title, policyVersion, receivedAt: opened.at, receivedOn, submission }
  const mailboxId = opened.mailbox.id
  insertRows(tx, letters, [{ tenantId, id, mailboxId, ...stateColumns(letter, opened.policy), ...own }])
  if (earlierId) insertRows(tx, letterLinks, [{ tenantId, letterId: id, earlierId }])
  appendEvents(tx, chained)
  sealIdentity(tx, id, { ...record, key: null })
  saveUnits(tx, { before: null, letter, policy: opened.policy })
  saveBars(tx, null, letter)
  saveDeadlines(tx, { before: null, letter, tenant: opened.tenant })
  writeNotices(tx, letter, { events, at: opened.at, mails: record.mails })
}

/** Whether these codes are taken already: the same secret was sent before. */
export function isRepeated(error: unknown): boolean {
  return codeOf(error) === '23505' && constraintOf(error) === 'code_pkey'
}

/** Each field sealed by itself under the letter's key: the one given, or one made for it now. */
export function sealIdentity(
  tx: Tx,
  letterId: string,
  { identity, tenantKey, key: known }: { identity: Identity; tenantKey: TenantKey; key: Uint8Array | null },
): void {
  const given = Object.entries(identity).filter(([, value]) => value) as [IdentityField, string][]
  if (given.length === 0) return
  const { tenantId } = tx
  const key = known ?? newKey()
  if (!known) {
    const wrapped = seal(tenantKey.key, key, keyPlace(tenantId, letterId))
    insertRows(tx, letterKeys, [{ tenantId, letterId, tenantKeyVersion: tenantKey.version, wrapped }])
  }
  const rows = given.map(([field, value]) => ({
    tenantId,
    letterId,
    field,
    sealed: seal(key, Buffer.from(value), fieldPlace(tenantId, letterId, field)),
  }))
  upsertRows(tx, letterIdentities, rows)
}

export function keyPlace(tenant: string, letterId: string): Place {
  return { tenant, table: 'letter_key', row: letterId, column: 'wrapped' }
}

export function fieldPlace(tenant: string, letterId: string, field: IdentityField): Place {
  return { tenant, table: 'letter_identity', row: letterId, column: field }
}
