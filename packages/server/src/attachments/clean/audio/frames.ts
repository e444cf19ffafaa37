/**
 * MP3 and AAC without a container: the frames of one stream one after the other, and nothing that stands between them.
 *
 * A frame counts when it follows one, or when another or the end follows it. The last, if it was cut off, is left out. In the
 * first frame of an MP3 encoders leave their name and a table for seeking: the table stays, the name goes.
 */
import { joined, startsWith } from '../bytes.ts'
import { damaged } from '../refused.ts'
import { withoutTags } from './id3.ts'
import { adtsFrame, type Frame, infoOffset, layer3Frame } from './mpeg-frame.ts'

type Header = (bytes: Uint8Array, at: number) => Frame | null

const fewestFrames = 2

export function plainMp3(bytes: Uint8Array): Uint8Array {
  const [first, ...rest] = framesOf(withoutTags(bytes), layer3Frame)
  if (!first) throw damaged()
  return joined([withoutEncoder(first), ...rest])
}

export function plainAac(bytes: Uint8Array): Uint8Array {
  return joined(framesOf(withoutTags(bytes), adtsFrame))
}

function framesOf(bytes: Uint8Array, header: Header): Uint8Array[] {
  const frames: Uint8Array[] = []
  let stream: number | null = null
  let end = -1
  for (let at = 0; at < bytes.length; ) {
    const frame = header(bytes, at)
    const next = at + (frame?.length ?? 0)
    const isWhole = frame && (stream === null || frame.stream === stream) && next <= bytes.length
    if (!isWhole || !(at === end || next === bytes.length || header(bytes, next))) {
      at = nextSync(bytes, at + 1)
      continue
    }
    stream = frame.stream
    frames.push(bytes.subarray(at, next))
    at = next
    end = next
  }
  if (frames.length < fewestFrames) throw damaged()
  return frames
}

function nextSync(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(0xff, from)
  return at === -1 ? bytes.length : at
}

/** Behind `Xing` or `Info`: flags, then what they announce, at most 116 bytes; all that follows is the encoder's. */
function withoutEncoder(frame: Uint8Array): Uint8Array {
  const at = infoOffset(frame)
  const plain = new Uint8Array(frame)
  if (startsWith(frame, 'Xing', at) || startsWith(frame, 'Info', at)) plain.fill(0, at + infoLength(frame[at + 7] ?? 0))
  if (startsWith(frame, 'VBRI', 36)) plain.fill(0, 36)
  return plain
}

function infoLength(flags: number): number {
  const parts = [4, 4, 100, 4].filter((_, bit) => flags & (1 << bit))
  return 8 + parts.reduce((sum, length) => sum + length, 0)
}
