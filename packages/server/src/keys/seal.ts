/**
 * Sealing: AES-256-GCM (NIST SP 800-38D) with a fresh random nonce and associated data that says where a value stands.
 *
 * A sealed value is version (1 byte) ‖ nonce (12) ‖ tag (16) ‖ ciphertext. Moved to another tenant, table, row or
 * column it does not open.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export const keyBytes = 32
const version = 1
const nonceBytes = 12
const tagBytes = 16

/** Where a sealed value stands; part of what is authenticated. */
export interface Place {
  tenant: string
  table: string
  row: string
  column: string
}

class SealBroken extends Error {
  override readonly name = 'SealBroken'
  constructor(place: Place, cause?: unknown) {
    super(`the value at ${place.table}.${place.column} does not open: it was altered, moved, or its key is wrong`, {
      cause,
    })
  }
}

export function seal(key: Uint8Array, plain: Uint8Array, place: Place): Uint8Array {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associatedData(place))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Uint8Array.of(version), nonce, cipher.getAuthTag(), sealed])
}

/** @throws {SealBroken}; never a wrong or partial plain text. */
export function unseal(key: Uint8Array, sealed: Uint8Array, place: Place): Uint8Array {
  if (sealed[0] !== version || sealed.length < 1 + nonceBytes + tagBytes) throw new SealBroken(place)
  const nonce = sealed.subarray(1, 1 + nonceBytes)
  const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    decipher.setAAD(associatedData(place)).setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceBytes + tagBytes)), decipher.final()])
  } catch (cause) {
    throw new SealBroken(place, cause)
  }
}

export function newKey(): Uint8Array {
  return randomBytes(keyBytes)
}

/** JSON of an array: no two places give the same bytes. */
function associatedData({ tenant, table, row, column }: Place): Uint8Array {
  return Buffer.from(JSON.stringify([tenant, table, row, column]))
}
