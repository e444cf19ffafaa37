/** Unpacking what a PDF has packed, within a bound for each stream and one for all of a file. */
import { constants, inflateSync } from 'node:zlib'
import { damaged } from '../refused.ts'

const mostOfOne = 128 * 1024 * 1024
const mostOfAll = 384 * 1024 * 1024

export interface Budget {
  left: number
}

export function unpackBudget(): Budget {
  return { left: mostOfAll }
}

export interface Inflated {
  content: Uint8Array
  /** How much of what was given was read. */
  read: number
}

/** Zlib's `info` gives the engine, which knows where the packed data ended. */
type WithEngine = { buffer: Buffer; engine: { bytesWritten: number } }

/** A stream that was cut off gives what is there: readers do the same. */
export function inflated(packed: Uint8Array, budget: Budget): Inflated {
  if (packed.length === 0) return { content: packed, read: 0 }
  const options = { maxOutputLength: mostOfOne, finishFlush: constants.Z_SYNC_FLUSH, info: true }
  try {
    const { buffer, engine } = inflateSync(packed, options) as unknown as WithEngine
    budget.left -= buffer.length
    if (budget.left < 0) throw damaged()
    return { content: buffer, read: engine.bytesWritten }
  } catch {
    throw damaged()
  }
}

/** Bytes written as hexadecimal digits. */
export function fromHex(text: Uint8Array): Uint8Array {
  const digits = Buffer.from(text).toString('latin1').split('>')[0]?.replace(/\s/g, '') ?? ''
  if (/[^0-9a-f]/i.test(digits)) throw damaged()
  return new Uint8Array(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'))
}

/** Four bytes written as five of eighty-five signs; z stands for four zeros. */
export function fromAscii85(text: Uint8Array): Uint8Array {
  const signs = Buffer.from(text).toString('latin1').replace(/\s/g, '').replace(/^<~/, '').split('~')[0] ?? ''
  const full = signs.replaceAll('z', '!!!!!')
  const padded = full + 'u'.repeat((5 - (full.length % 5)) % 5)
  const bytes = new Uint8Array((padded.length / 5) * 4)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < padded.length; at += 5) {
    let value = 0
    for (let sign = 0; sign < 5; sign += 1) {
      const digit = padded.charCodeAt(at + sign) - 33
      if (digit < 0 || digit > 84) throw damaged()
      value = value * 85 + digit
    }
    view.setUint32((at / 5) * 4, value % 2 ** 32)
  }
  return bytes.subarray(0, bytes.length - (padded.length - full.length))
}
