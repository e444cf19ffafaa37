/** Pages of Ogg (RFC 3533): taken apart, and put together with a checksum. */
import { joined, latinBytes, numbersIn, part, startsWith, u32le } from '../bytes.ts'

export interface Page {
  flags: number
  granule: Uint8Array
  serial: number
  /** Lengths; a packet ends with the first that is below 255. */
  segments: readonly number[]
  content: Uint8Array
}

/** All whole pages. A page that is cut off, or has another checksum than it says, is none. */
export function pagesOf(bytes: Uint8Array): Page[] {
  const pages: Page[] = []
  for (let at = 0; startsWith(bytes, 'OggS', at) && at + 27 <= bytes.length; ) {
    const { u8, u32le: number } = numbersIn(bytes)
    const count = u8(at + 26)
    if (at + 27 + count > bytes.length) break
    const segments = [...part(bytes, at + 27, count)]
    const length = segments.reduce((sum, segment) => sum + segment, 0)
    const from = at + 27 + count
    if (from + length > bytes.length || checksum(bytes.subarray(at, from + length)) !== number(at + 22)) break
    const granule = part(bytes, at + 6, 8)
    pages.push({ flags: u8(at + 5), granule, serial: number(at + 14), segments, content: part(bytes, from, length) })
    at = from + length
  }
  return pages
}

export function pageBytes({ flags, granule, serial, segments, content }: Page, number: number): Uint8Array {
  const page = joined([
    latinBytes('OggS'),
    Uint8Array.of(0, flags & 7),
    granule,
    u32le(serial),
    u32le(number),
    new Uint8Array(4),
    Uint8Array.of(segments.length, ...segments),
    content,
  ])
  page.set(u32le(checksum(page)), 22)
  return page
}

export function segmentsFor(packet: Uint8Array): number[] {
  return [...Array<number>(Math.floor(packet.length / 255)).fill(255), packet.length % 255]
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1
  return value
})

/** As if its own four bytes were zero. */
function checksum(page: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < page.length; at += 1) {
    const byte = at >= 22 && at < 26 ? 0 : (page[at] ?? 0)
    sum = (sum << 8) ^ (table[((sum >>> 24) ^ byte) & 0xff] ?? 0)
  }
  return sum >>> 0
}
