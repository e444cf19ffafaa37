/**
 * The event chain: every event carries a SHA-256 over itself and the hash of the one before, so that history cannot be
 * altered, dropped or reordered unnoticed. Words take part by a salted commitment, so that they can be purged.
 */
import { createHash, randomBytes } from 'node:crypto'
import { canonical } from '../../domain/canonical.ts'
import type { EventWords, LetterEvent } from '../../domain/events.ts'
import type { Said } from './words.ts'

export const noHash = new Uint8Array(32)

export interface Sealed {
  event: Omit<LetterEvent, 'words'>
  commitment: Uint8Array | null
}

export function hashEvent(previous: Uint8Array, { event, commitment }: Sealed): Uint8Array {
  const hash = createHash('sha256').update(previous).update(canonical(event))
  return hash.update(commitment ?? new Uint8Array(0)).digest()
}

export function commit(words: EventWords): Said & { commitment: Uint8Array } {
  const salt = randomBytes(16)
  return { salt, words, commitment: commitmentOf(salt, words) }
}

export function commitmentOf(salt: Uint8Array, words: EventWords): Uint8Array {
  return createHash('sha256').update(salt).update(canonical(words)).digest()
}
