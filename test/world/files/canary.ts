/**
 * Canaries: words planted where files keep what tells about their maker, and the search for any that is left.
 *
 * It looks at the bytes as they are, as UTF-16 and as base64, and into everything that is packed in them, wherever it lies.
 */
import { inflateRawSync, inflateSync } from 'node:zlib'

const mark = 'CANARY'

export function canary(place: string): string {
  return `${mark}-${place}.`
}

const forms: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
  (text) => Buffer.from(Buffer.from(text).toString('hex')),
  (text) => Buffer.from(Buffer.from(text).toString('hex').toUpperCase()),
  (text) => Buffer.from(Buffer.from(text, 'utf16le').swap16().toString('hex')),
  // In base64 the same bytes look different by where they begin; a whole group of four inside of them does not.
  ...[0, 1, 2].map((skip) => (text: string) => {
    const bytes = Buffer.from(text, 'latin1').subarray(skip)
    return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64'))
  }),
]
const needles = forms.map((form) => form(mark))

/** The places whose canaries are left, each once, in the order of the alphabet. */
export function canariesIn(bytes: Uint8Array): string[] {
  return [...new Set(foundIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0))].sort()
}

function foundIn(bytes: Buffer, depth: number): string[] {
  const here = needles.flatMap((needle) => [...placesOf(bytes, needle)])
  return depth === 4 ? here : [...here, ...packedIn(bytes).flatMap((content) => foundIn(content, depth + 1))]
}

/** By name, where it is written as it was planted. */
function* placesOf(bytes: Buffer, needle: Buffer): Generator<string> {
  for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
    const text = bytes
      .subarray(at, at + 200)
      .toString('latin1')
      .replaceAll('\0', '')
    const inHex = Buffer.from(/^[0-9a-f]+/.exec(text)?.[0] ?? '', 'hex')
      .toString('latin1')
      .replaceAll('\0', '')
    const name = /^CANARY-([a-z0-9-]+)/.exec(text) ?? /^CANARY-([a-z0-9-]+)/.exec(inHex)
    yield name?.[1] ?? `written otherwise: ${text.slice(0, 40)}`
  }
}

/** What unpacks: deflated streams with zlib's two bytes in front, entries of zips, words in base64. */
function packedIn(bytes: Buffer): Buffer[] {
  return [...zlibIn(bytes), ...zipIn(bytes), ...base64In(bytes)]
}

function* zlibIn(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf(0x78); at !== -1; at = bytes.indexOf(0x78, at + 1)) {
    if (at + 2 > bytes.length || bytes.readUInt16BE(at) % 31 !== 0) continue
    const content = tried(() => inflateSync(bytes.subarray(at), { finishFlush: 2, maxOutputLength: 1 << 26 }))
    if (content && content.length > 16) yield content
  }
}

function* zipIn(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf('PK\x03\x04'); at !== -1; at = bytes.indexOf('PK\x03\x04', at + 4)) {
    if (at + 30 > bytes.length) return
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    const content = tried(() => inflateRawSync(bytes.subarray(from), { finishFlush: 2, maxOutputLength: 1 << 26 }))
    if (content && content.length > 0) yield content
  }
}

function* base64In(bytes: Buffer): Generator<Buffer> {
  const text = bytes.length > 1 << 22 ? '' : bytes.toString('latin1')
  for (const [word] of text.matchAll(/[A-Za-z0-9+/]{64,}={0,2}/g)) yield Buffer.from(word, 'base64')
}

function tried(unpack: () => Buffer): Buffer | null {
  try {
    return unpack()
  } catch {
    return null
  }
}
