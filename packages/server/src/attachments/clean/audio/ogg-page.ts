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

/** All whole pages. One that is cut off, or has another checksum than it says, is none; readers go on with the next. */
export function pagesOf(bytes: Uint8Array): Page[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pages: Page[] = []
  for (let at = 0; at !== -1; at = all.indexOf('OggS', at)) {
    const page = pageAt(bytes, at)
    if (page) pages.push(page)
    at += page ? 27 + page.segments.length + page.content.length : 1
  }
  return pages
}

function pageAt(bytes: Uint8Array, at: number): Page | null {
  if (!startsWith(bytes, 'OggS', at) || at + 27 > bytes.length) return null
  const { u8, u32le: number } = numbersIn(bytes)
  const from = at + 27 + u8(at + 26)
  const segments = [...bytes.subarray(at + 27, from)]
  const to = from + segments.reduce((sum, segment) => sum + segment, 0)
  if (to > bytes.length || checksum(bytes.subarray(at, to)) !== number(at + 22)) return null
  return {
    flags: u8(at + 5),
    granule: part(bytes, at + 6, 8),
    serial: number(at + 14),
    segments,
    content: bytes.subarray(from, to),
  }
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
