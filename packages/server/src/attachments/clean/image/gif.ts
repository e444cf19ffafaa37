/** A GIF inside another document: its pictures and how they follow each other; no comments, texts or applications' blocks. */
import { joined, latinBytes, numbersIn, part, startsWith } from '../bytes.ts'
import { damaged } from '../refused.ts'

const extension = 0x21
const picture = 0x2c
const trailer = 0x3b
const timing = 0xf9
const application = 0xff

export function plainGif(bytes: Uint8Array): Uint8Array {
  const { u8 } = numbersIn(bytes)
  if (!startsWith(bytes, 'GIF8')) throw damaged()
  const head = 13 + tableLength(u8(10))
  const kept: Uint8Array[] = [latinBytes('GIF89a'), part(bytes, 6, head - 6)]
  let pictures = 0
  for (let at = head; u8(at) !== trailer; ) {
    const block = part(bytes, at, blockLength(bytes, at))
    if (u8(at) === picture) pictures += 1
    if (u8(at) === picture || isTiming(block)) kept.push(block)
    at += block.length
  }
  if (pictures === 0) throw damaged()
  return joined([...kept, Uint8Array.of(trailer)])
}

function blockLength(bytes: Uint8Array, at: number): number {
  const { u8 } = numbersIn(bytes)
  if (u8(at) === extension) return 2 + chainLength(bytes, at + 2)
  if (u8(at) !== picture) throw damaged()
  const head = 10 + tableLength(u8(at + 9)) + 1
  return head + chainLength(bytes, at + head)
}

/** Blocks of up to 255 bytes, each after its length, up to an empty one. */
function chainLength(bytes: Uint8Array, from: number): number {
  const { u8 } = numbersIn(bytes)
  let at = from
  for (let length = u8(at); length > 0; length = u8(at)) at += 1 + length
  return at + 1 - from
}

function tableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

/** How long a picture stays, and how often all are repeated; the latter is of one form, without room for more. */
function isTiming(block: Uint8Array): boolean {
  if (block[1] === timing) return block.length === 8
  return block[1] === application && startsWith(block, 'NETSCAPE2.0', 3) && block.length === 19
}
