/**
 * Both codes of a letter, from the sender's submission secret, and the hash they are looked up by.
 *
 * Nothing secret is kept: the codes derive by HMAC-SHA-256 from the secret, so sending again gives the same codes,
 * and the directory holds one keyed hash over both (query code ≥ 112 bits: OWASP ASVS 5.0, 6.5.2).
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { encodeCode, letterCodeSymbols, queryCodeSymbols } from '@yanlu/sdk/codes'

export interface Codes {
  letterCode: string
  queryCode: string
}

export function deriveCodes(codeKey: Uint8Array, mailboxId: string, secret: string): Codes {
  return {
    letterCode: encodeCode(mac(codeKey, ['letter code', mailboxId, secret]), letterCodeSymbols),
    queryCode: encodeCode(mac(codeKey, ['query code', mailboxId, secret]), queryCodeSymbols),
  }
}

export function lookupHash(codeKey: Uint8Array, mailboxId: string, { letterCode, queryCode }: Codes): Uint8Array {
  return mac(codeKey, ['lookup', mailboxId, letterCode, queryCode])
}

/** Tells whether a submission is the same one again, without keeping what it said: keyed by the sender's own secret. */
export function submissionMark(secret: string, submission: unknown): Uint8Array {
  return mac(Buffer.from(secret), ['submission', JSON.stringify(submission)])
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

function mac(key: Uint8Array, parts: string[]): Uint8Array {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest()
}
