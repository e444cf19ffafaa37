/**
 * A JPEG inside another document, without what tells about its maker: the pixels stay bit by bit as they are.
 *
 * Kept are the segments that decoding needs, and Adobe's, which says how colours are meant. What applications wrote
 * (EXIF with place and serial number, XMP, IPTC, colour profiles, previews), comments, and whatever follows the end of the
 * picture are left out. So is the thumbnail in a JFIF header. Which way up the camera was held is kept, if asked for, in an
 * EXIF of that one entry.
 */
import { joined, latin, numbersIn, part, startsWith } from '../bytes.ts'
import { damaged } from '../refused.ts'

const start = 0xd8
const end = 0xd9
const scan = 0xda
const jfif = Uint8Array.from([0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])

export function plainJpeg(bytes: Uint8Array, { orientation = 1 }: { orientation?: number } = {}): Uint8Array {
  const kept: Uint8Array[] = [Uint8Array.of(0xff, start)]
  if (orientation > 1 && orientation <= 8) kept.push(orientationSegment(orientation))
  let pictures = 0
  for (const segment of segmentsOf(bytes)) {
    const wanted = keep(segment)
    if (wanted) kept.push(wanted)
    if (segment.marker === scan) pictures += 1
  }
  if (pictures === 0) throw damaged()
  return joined([...kept, Uint8Array.of(0xff, end)])
}

/** 1 to 8, as EXIF counts; 1 where nothing is said. */
export function orientationOf(bytes: Uint8Array): number {
  for (const { marker, content } of segmentsOf(bytes)) {
    if (marker === 0xe1 && startsWith(content, 'Exif\0\0', 4)) return orientationIn(content.subarray(10))
  }
  return 1
}

interface Segment {
  marker: number
  /** From the 0xff on; with the coded data that follows it, for a scan. */
  content: Uint8Array
}

function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  const { u8, u16 } = numbersIn(bytes)
  if (u16(0) !== (0xff00 | start)) throw damaged()
  let at = 2
  let isPainted = false
  for (;;) {
    // Some cameras forget the end.
    if (isPainted && at === bytes.length) return
    if (u8(at) !== 0xff) throw damaged()
    while (u8(at + 1) === 0xff) at += 1
    const marker = u8(at + 1)
    if (marker === end) return
    const header = 2 + u16(at + 2)
    if (header < 4) throw damaged()
    isPainted ||= marker === scan
    const length = marker === scan ? header + codedLength(bytes, at + header) : header
    yield { marker, content: part(bytes, at, length) }
    at += length
  }
}

/** Coded data ends at the first marker that is neither a stuffed zero nor a restart. */
function codedLength(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at === -1 || at + 1 >= bytes.length) return bytes.length - from
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at - from
    at += next === 0xff ? 1 : 2
  }
}

function keep({ marker, content }: Segment): Uint8Array | null {
  if (marker === 0xe0) return startsWith(content, 'JFIF\0', 4) ? jfif : null
  if (marker === 0xee) return startsWith(content, 'Adobe', 4) ? adobe(content) : null
  const isDecoding = marker >= 0xc0 && marker <= 0xdf
  return isDecoding ? content : null
}

/** Its twelve bytes and no more. */
function adobe(content: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(0xff, 0xee, 0, 14), part(content, 4, 12)])
}

function orientationIn(tiff: Uint8Array): number {
  const { u16, u16le, u32, u32le } = numbersIn(tiff)
  const little = latin(tiff, 0, 2) === 'II'
  const short = little ? u16le : u16
  const directory = (little ? u32le : u32)(4)
  const entries = Math.min(short(directory), 200)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12
    if (short(at) === 0x0112) return short(at + 8)
  }
  return 1
}

/** An EXIF block of one directory with one entry. */
function orientationSegment(orientation: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  return Uint8Array.from([0xff, 0xe1, 0, exif.length + 2, ...exif])
}
