/** A JPEG 2000 inside a PDF: the boxes that decoding needs, and in its code stream no comments. */
import { joined, latin, numbersIn, part } from '../bytes.ts'
import { damaged } from '../refused.ts'

const kept = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c'])
const comment = 0xff64
const firstTile = 0xff90

export function plainJpeg2000(bytes: Uint8Array): Uint8Array {
  const { u16 } = numbersIn(bytes)
  if (u16(0) === 0xff4f) return withoutComments(bytes)
  const boxes = [...boxesOf(bytes)].filter(({ type }) => kept.has(type))
  if (!boxes.some(({ type }) => type === 'jp2c')) throw damaged()
  return joined(boxes.map(({ type, content }) => boxed(type, type === 'jp2c' ? withoutComments(content) : content)))
}

function* boxesOf(bytes: Uint8Array): Generator<{ type: string; content: Uint8Array }> {
  const { u32, u64 } = numbersIn(bytes)
  for (let at = 0; at < bytes.length; ) {
    const head = u32(at) === 1 ? 16 : 8
    const length = head === 16 ? u64(at + 8) : u32(at) || bytes.length - at
    yield { type: latin(bytes, at + 4, 4), content: part(bytes, at + head, length - head) }
    at += length
  }
}

function boxed(type: string, content: Uint8Array): Uint8Array {
  const head = new Uint8Array(8)
  new DataView(head.buffer).setUint32(0, content.length + 8)
  for (let at = 0; at < 4; at += 1) head[4 + at] = type.charCodeAt(at)
  return joined([head, content])
}

/** Only in front of the first tile: what a tile's header could carry is left, see ADR 0037. */
function withoutComments(bytes: Uint8Array): Uint8Array {
  const { u16 } = numbersIn(bytes)
  const segments: Uint8Array[] = [part(bytes, 0, 2)]
  let at = 2
  while (u16(at) !== firstTile) {
    const segment = part(bytes, at, 2 + u16(at + 2))
    if (u16(at) !== comment) segments.push(segment)
    at += segment.length
  }
  return joined([...segments, bytes.subarray(at)])
}
