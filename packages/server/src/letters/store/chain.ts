/**
 * The event chain: every event carries a SHA-256 over itself and the hash of the one before, so that history cannot be
 * altered, dropped or reordered unnoticed. Words take part by a salted commitment, so that they can be purged.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { EventWords, LetterEvent } from '../../domain/events.ts'

export const noHash = new Uint8Array(32)

export interface Sealed {
  event: Omit<LetterEvent, 'words'>
  commitment: Uint8Array | null
}

export function hashEvent(previous: Uint8Array, { event, commitment }: Sealed): Uint8Array {
  const hash = createHash('sha256').update(previous).update(canonical(event))
  return hash.update(commitment ?? new Uint8Array(0)).digest()
}

export function commit(words: EventWords): { salt: Uint8Array; commitment: Uint8Array } {
  const salt = randomBytes(16)
  return { salt, commitment: commitmentOf(salt, words) }
}

export function commitmentOf(salt: Uint8Array, words: EventWords): Uint8Array {
  return createHash('sha256').update(salt).update(canonical(words)).digest()
}

/** JSON with keys in order and nothing undefined: what is hashed must not depend on who wrote it down. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`
}
