/** What a master key does, wherever it is kept. */
import type { Place } from './seal.ts'

/** One key that wraps keys. The place is authenticated: a KMS calls it the encryption context. */
export interface Wrapping {
  /** Tells it from other master keys, and says nothing of it. */
  readonly id: string
  /** Whether it is here, as bytes; the databases from before keys were named have none but those. */
  readonly local: boolean
  wrap(key: Uint8Array, place: Place): Promise<Uint8Array>
  /** @throws when it did not wrap this, here. */
  unwrap(wrapped: Uint8Array, place: Place): Promise<Uint8Array>
  /** What a secret was derived as before secrets were kept; null for a key that nobody can see. */
  derive(purpose: string): Uint8Array | null
}
