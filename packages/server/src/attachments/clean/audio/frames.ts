/**
 * MP3 and AAC without a container: the frames of one stream one after the other, and nothing that stands between them.
 *
 * A frame counts when another of its stream follows it, or the end. The last, if it was cut off, is left out. In the
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
  for (let at = 0; at < bytes.length; ) {
    const frame = header(bytes, at)
    const isOurs = frame && (stream === null || frame.stream === stream) && isFollowed(bytes, at + frame.length, header)
    if (!isOurs) {
      at = nextSync(bytes, at + 1)
      continue
    }
    stream = frame.stream
    frames.push(bytes.subarray(at, at + frame.length))
    at += frame.length
  }
  if (frames.length < fewestFrames) throw damaged()
  return frames
}

function nextSync(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(0xff, from)
  return at === -1 ? bytes.length : at
}

/** By another frame, by the end, or by what is no frame at all: a frame in front of rubbish is still one. */
function isFollowed(bytes: Uint8Array, at: number, header: Header): boolean {
  if (at > bytes.length) return false
  return at === bytes.length || header(bytes, at) !== null
}

/** Behind `Xing` or `Info`: flags, then what they announce, at most 116 bytes; all that follows is the encoder's. */
function withoutEncoder(frame: Uint8Array): Uint8Array {
  const at = infoOffset(frame)
  const plain = frame.slice()
  if (startsWith(frame, 'Xing', at) || startsWith(frame, 'Info', at)) plain.fill(0, at + infoLength(frame[at + 7] ?? 0))
  if (startsWith(frame, 'VBRI', 36)) plain.fill(0, 36)
  return plain
}

function infoLength(flags: number): number {
  const parts = [4, 4, 100, 4].filter((_, bit) => flags & (1 << bit))
  return 8 + parts.reduce((sum, length) => sum + length, 0)
}
