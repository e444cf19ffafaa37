/** An AMR recording (RFC 4867, one channel): whole frames of the lengths that its modes have. */
import { joined, latinBytes, startsWith } from '../bytes.ts'
import { damaged } from '../refused.ts'

const narrow = { magic: '#!AMR\n', lengths: [12, 13, 15, 17, 19, 20, 26, 31, 5, 6, 5, 5, 0, 0, 0, 0] }
const wide = { magic: '#!AMR-WB\n', lengths: [17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 0, 0, 0, 0, 0, 0] }

/** What is not a frame ends the recording. */
export function plainAmr(bytes: Uint8Array): Uint8Array {
  const form = [narrow, wide].find(({ magic }) => startsWith(bytes, magic))
  if (!form) throw damaged()
  const frames: Uint8Array[] = []
  for (let at = form.magic.length; at < bytes.length; ) {
    const head = bytes[at] ?? 0
    const length = 1 + (form.lengths[(head >> 3) & 15] ?? 0)
    if ((head & 0x83) !== 0 || at + length > bytes.length) break
    frames.push(bytes.subarray(at, at + length))
    at += length
  }
  if (frames.length === 0) throw damaged()
  return joined([latinBytes(form.magic), ...frames])
}
