/** An authenticator on a phone, for whoever turns the second step on. */
import { createHmac } from 'node:crypto'

/** The six digits that an authenticator shows now. */
export function authenticatorCode(secret) {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from(
    bits
      .join('')
      .match(/.{8}/g)
      .map((byte) => Number.parseInt(byte, 2)),
  )
  const count = Buffer.alloc(8)
  count.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', key).update(count).digest()
  const part = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff
  return String(part % 1_000_000).padStart(6, '0')
}
