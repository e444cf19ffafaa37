/** The header of a frame of MPEG sound, layer III (ISO 11172-3 and 13818-3), and of AAC in ADTS (ISO 13818-7). */

export interface Frame {
  length: number
  /** What must be the same in every frame of one stream. */
  stream: number
}

const rates = {
  /** Of version 1, in kbit/s. */
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  later: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const frequencies = [44_100, 48_000, 32_000]

/** Null where no frame begins. A free bit rate says no length, and is not taken. */
export function layer3Frame(bytes: Uint8Array, at: number): Frame | null {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
  if (at + 4 > bytes.length || first !== 0xff || (second & 0xe6) !== 0xe2) return null
  const version = (second >> 3) & 3
  const rate = (version === 3 ? rates.first : rates.later)[third >> 4]
  const frequency = frequencies[(third >> 2) & 3]
  if (version === 1 || !rate || frequency === undefined) return null
  const samples = version === 3 ? 144 : 72
  const divisor = { 3: 1, 2: 2, 0: 4 }[version as 0 | 2 | 3]
  const length = Math.floor((samples * rate * 1000 * divisor) / frequency) + ((third >> 1) & 1)
  return { length, stream: (second & 0xfe) * 256 + (third & 0x0c) }
}

export function adtsFrame(bytes: Uint8Array, at: number): Frame | null {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = bytes.subarray(at, at + 6)
  if (at + 7 > bytes.length || first !== 0xff || (second & 0xf6) !== 0xf0) return null
  const length = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5)
  const head = second & 1 ? 7 : 9
  return length > head ? { length, stream: third & 0xfc } : null
}

/** Where the information of encoders stands in the first frame of an MP3: behind its side information. */
export function infoOffset(bytes: Uint8Array): number {
  const [, second = 0, , fourth = 0] = bytes
  const isFirst = ((second >> 3) & 3) === 3
  const isMono = fourth >> 6 === 3
  const side = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17
  return 4 + (second & 1 ? 0 : 2) + side
}
