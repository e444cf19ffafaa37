/**
 * What was said in a letter: the words of each event with the salt of their commitment, and the title, which lists show.
 * All of it is sealed under the letter's key: a stolen disk or backup tells nothing without the master key.
 */
import type { letterWords } from '../../db/schema/letter.ts'
import type { Tx } from '../../db/tenant.ts'
import type { EventWords } from '../../domain/events.ts'
import type { Keyring } from '../../keys/keyring.ts'
import { type Place, seal, unseal } from '../../keys/seal.ts'
import { type KeyRow, type LetterKey, letterKeyOf } from './letter-key.ts'

export interface Said {
  /** Makes the event's commitment to the words say nothing of them. */
  salt: Uint8Array
  words: EventWords
}

type WordsPlace = Pick<typeof letterWords.$inferSelect, 'tenantId' | 'letterId' | 'seq'>

export function sealWords({ key }: LetterKey, at: WordsPlace, { salt, words }: Said): Uint8Array {
  const said = { salt: Buffer.from(salt).toString('base64'), words }
  return seal(key, Buffer.from(JSON.stringify(said)), wordsPlace(at))
}

/** @throws {SealBroken} when they were altered or moved. */
export function openWords({ key }: LetterKey, row: WordsPlace & { sealed: Uint8Array | null }): Said {
  if (!row.sealed) throw new Error('words in the clear: the start seals them')
  const { salt, words } = JSON.parse(Buffer.from(unseal(key, row.sealed, wordsPlace(row))).toString())
  return { salt: Buffer.from(salt, 'base64'), words }
}

interface TitlePlace {
  tenantId: string
  id: string
}

/** @returns the number of the key (4 bytes) ‖ the title sealed under it */
export function sealTitle({ number, key }: LetterKey, at: TitlePlace, title: string): Uint8Array {
  const by = Buffer.alloc(numberBytes)
  by.writeUInt32BE(number)
  return Buffer.concat([by, seal(key, Buffer.from(title), titlePlace(at))])
}

const numberBytes = 4

/**
 * Null where the letter was purged, or its key is gone: of a letter whose words another key sealed nothing is shown.
 *
 * @throws {SealBroken} when it was altered or moved.
 */
export function openTitle(key: LetterKey | null, row: TitlePlace & { title: Uint8Array | null }): string | null {
  if (!key || !row.title) return null
  const sealed = Buffer.from(row.title)
  if (sealed.readUInt32BE() !== key.number) return null
  return Buffer.from(unseal(key.key, sealed.subarray(numberBytes), titlePlace(row))).toString()
}

/** A letter's row with its key's: how reads that show titles come by them. */
export interface Titled {
  letter: TitlePlace & { title: Uint8Array | null }
  key: KeyRow | null
}

/** @throws {SealBroken} */
export async function titleOf(tx: Tx, { letter, key }: Titled, keyring: Keyring): Promise<string | null> {
  return openTitle(await letterKeyOf(tx, key, keyring), letter)
}

function wordsPlace({ tenantId: tenant, letterId: row, seq }: WordsPlace): Place {
  return { tenant, table: 'letter_words', row, column: String(seq) }
}

function titlePlace({ tenantId: tenant, id: row }: TitlePlace): Place {
  return { tenant, table: 'letter', row, column: 'title' }
}
