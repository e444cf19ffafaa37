/**
 * Where the sound of an MP3 or AAC stream begins and ends: without ID3v2 in front (also several, one after the other) and
 * without ID3v1, APE and Lyrics3 behind. What is left of tags between frames is skipped by whoever walks the frames.
 */
import { latin, numbersIn, startsWith } from '../bytes.ts'

export function withoutTags(bytes: Uint8Array): Uint8Array {
  let from = 0
  while (startsWith(bytes, 'ID3', from) && from + 10 <= bytes.length) from += id3Length(bytes, from)
  let to = bytes.length
  for (let length = tagAtEnd(bytes, to); length > 0 && to > from; length = tagAtEnd(bytes, to)) to -= length
  return bytes.subarray(Math.min(from, bytes.length), Math.max(from, to))
}

/** Lengths in an ID3v2 header are of seven bits a byte; a footer is announced by a flag. */
function id3Length(bytes: Uint8Array, at: number): number {
  const { u8 } = numbersIn(bytes)
  const size = [6, 7, 8, 9].reduce((sum, byte) => sum * 128 + (u8(at + byte) & 0x7f), 0)
  return 10 + size + (u8(at + 5) & 0x10 ? 10 : 0)
}

function tagAtEnd(bytes: Uint8Array, end: number): number {
  if (startsWith(bytes, 'TAG', end - 128)) return 128
  if (startsWith(bytes, 'TAG+', end - 227)) return 227
  if (startsWith(bytes, 'APETAGEX', end - 32)) return apeLength(bytes, end - 32)
  if (startsWith(bytes, 'LYRICS200', end - 9) && end >= 15) return 15 + (Number(latin(bytes, end - 15, 6)) || 0)
  return 0
}

function apeLength(bytes: Uint8Array, at: number): number {
  const { u32le } = numbersIn(bytes)
  const hasHeader = u32le(at + 20) >= 0x80000000
  return u32le(at + 12) + (hasHeader ? 32 : 0)
}
