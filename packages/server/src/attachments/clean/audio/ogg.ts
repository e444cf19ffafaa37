/**
 * Opus or Vorbis in Ogg (RFC 3533, 7845): the first stream, with comments that name nobody.
 *
 * Both say that sound begins on a page of its own, so the headers are paged anew, and the pages of sound keep their content
 * and get the new numbers. Other streams beside it, and whatever stands between pages, are left out.
 */
import { joined, latinBytes, numbersIn, part, startsWith } from '../bytes.ts'
import { damaged } from '../refused.ts'
import { type Page, pageBytes, pagesOf, segmentsFor } from './ogg-page.ts'

const codecs = [
  { head: 'OpusHead', comments: joined([latinBytes('OpusTags'), new Uint8Array(8)]), headers: 2 },
  { head: '\x01vorbis', comments: joined([latinBytes('\x03vorbis'), new Uint8Array(8), Uint8Array.of(1)]), headers: 3 },
]
const firstOfStream = 2

export function plainOgg(bytes: Uint8Array): Uint8Array {
  const pages = pagesOf(bytes)
  const first = pages.find((page) => codecs.some(({ head }) => startsWith(page.content, head)))
  const codec = codecs.find(({ head }) => first && startsWith(first.content, head))
  if (!first || !codec) throw damaged()
  const ours = pages.slice(pages.indexOf(first)).filter((page) => page.serial === first.serial)
  const { packets, sound } = headersOf(ours, codec.headers)
  const [head = new Uint8Array(), , ...setup] = packets
  const plain = [
    headerPage([plainHead(head)], firstOfStream),
    ...headerPages([codec.comments, ...setup]),
    ...soundOf(sound),
  ]
  if (sound.length === 0) throw damaged()
  return joined(plain.map((page, number) => pageBytes({ ...page, serial: 1 }, number)))
}

/** As long as its form says: 30 bytes for Vorbis, 19 for Opus, with a table of channels behind where there are many. */
function plainHead(head: Uint8Array): Uint8Array {
  if (startsWith(head, 'OpusHead')) return part(head, 0, numbersIn(head).u8(18) === 0 ? 19 : 21 + numbersIn(head).u8(9))
  return part(head, 0, 30)
}

/** The first packets of a stream, and the pages after the one that the last of them ends on. */
function headersOf(pages: readonly Page[], count: number): { packets: Uint8Array[]; sound: Page[] } {
  const packets: Uint8Array[] = []
  let open: Uint8Array[] = []
  for (const [index, page] of pages.entries()) {
    let at = 0
    for (const length of page.segments) {
      open.push(part(page.content, at, length))
      at += length
      if (length === 255) continue
      packets.push(joined(open))
      open = []
    }
    if (packets.length > count) throw damaged()
    if (packets.length === count && open.length === 0) return { packets, sound: pages.slice(index + 1) }
  }
  throw damaged()
}

/** Up to the next stream in the chain, or the end. */
function soundOf(pages: readonly Page[]): Page[] {
  const next = pages.findIndex((page) => page.flags & firstOfStream)
  return next === -1 ? [...pages] : pages.slice(0, next)
}

function headerPage(packets: readonly Uint8Array[], flags: number): Page {
  const segments = packets.flatMap(segmentsFor)
  return { flags, granule: new Uint8Array(8), serial: 1, segments, content: joined(packets) }
}

/** The books of Vorbis do not always fit on one page of 255 segments. */
function headerPages(packets: readonly Uint8Array[]): Page[] {
  const { segments, content } = headerPage(packets, 0)
  const pages: Page[] = []
  let at = 0
  for (let from = 0; from < segments.length; from += 255) {
    const these = segments.slice(from, from + 255)
    const length = these.reduce((sum, one) => sum + one, 0)
    const goesOn = from > 0 && segments[from - 1] === 255
    pages.push({ ...headerPage([], goesOn ? 1 : 0), segments: these, content: part(content, at, length) })
    at += length
  }
  return pages
}
