/**
 * Windows metafiles (EMF, WMF), which older documents have for formulas and drawings: the drawing stays, the title of the
 * file it was copied from and comments of applications do not.
 */
import { joined, latin, numbersIn, part } from '../bytes.ts'
import { damaged } from '../refused.ts'

const enhancedComment = 70
const enhancedEnd = 14
const escaped = 0x0626
const comment = 0x0f
const placeable = 0x9ac6cdd7

export function isEnhanced(bytes: Uint8Array): boolean {
  return bytes.length > 88 && numbersIn(bytes).u32le(0) === 1 && latin(bytes, 40, 4) === ' EMF'
}

export function isMetafile(bytes: Uint8Array): boolean {
  if (bytes.length < 40) return false
  const { u32le } = numbersIn(bytes)
  return u32le(0) === placeable || u32le(0) === 0x00090001
}

export function plainEnhanced(bytes: Uint8Array): Uint8Array {
  const { u32le } = numbersIn(bytes)
  const records: Uint8Array[] = []
  for (let at = 0; ; ) {
    const record = new Uint8Array(part(bytes, at, u32le(at + 4)))
    if (record.length < 8) throw damaged()
    if (at === 0) blankTitle(record)
    // What begins with EMF+ is drawing; anything else is the application's own.
    if (u32le(at) === enhancedComment && latin(bytes, at + 12, 4) !== 'EMF+') record.fill(0, 12)
    records.push(record)
    if (u32le(at) === enhancedEnd) return joined(records)
    at += record.length
  }
}

/** Behind the numbers of the header: up to where records with drawing begin. */
function blankTitle(header: Uint8Array): void {
  const { u32le } = numbersIn(header)
  const length = u32le(60) * 2
  const from = u32le(64)
  if (length > 0 && from >= 88) header.fill(0, from, from + length)
}

export function plainMetafile(bytes: Uint8Array): Uint8Array {
  const { u16le, u32le } = numbersIn(bytes)
  const head = u32le(0) === placeable ? 22 + 18 : 18
  const records: Uint8Array[] = [part(bytes, 0, head)]
  for (let at = head; ; ) {
    const record = new Uint8Array(part(bytes, at, u32le(at) * 2))
    if (record.length < 6) throw damaged()
    if (u16le(at + 4) === escaped && u16le(at + 6) === comment) record.fill(0, 10)
    records.push(record)
    if (u16le(at + 4) === 0) return joined(records)
    at += record.length
  }
}
