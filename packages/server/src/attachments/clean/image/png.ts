/** A PNG inside another document: the chunks that decoding needs, and nothing after the last of them. */
import { joined, latin, latinBytes, numbersIn, part } from '../bytes.ts'
import { damaged } from '../refused.ts'

const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD'])

export function plainPng(bytes: Uint8Array): Uint8Array {
  const { u32 } = numbersIn(bytes)
  const chunks: Uint8Array[] = [latinBytes('\x89PNG\r\n\x1a\n')]
  let at = 8
  for (;;) {
    const type = latin(bytes, at + 4, 4)
    const chunk = part(bytes, at, 12 + u32(at))
    if (kept.has(type)) chunks.push(chunk)
    if (type === 'IEND') break
    at += chunk.length
  }
  if (chunks.length < 4) throw damaged()
  return joined(chunks)
}
