/**
 * Opening a zip that a stranger put together.
 *
 * The directory at the end says what there is, and each entry must lie where it says, apart from the others: the trick of
 * a bomb without nesting is entries that share their bytes. What all entries unpack to is bounded before and while they are
 * unpacked, and a checksum that is wrong is damage. Zip64, parts on other disks and other ways of packing have no place in
 * a document of some megabytes.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { numbersIn, part } from '../bytes.ts'
import { damaged, Refused } from '../refused.ts'

const mostEntries = 4096
const mostUnpacked = 256 * 1024 * 1024
/** Deflate packs a thousandfold at most; documents of long tables come to a hundred. */
const mostRatio = 250
const smallBytes = 1024 * 1024

interface Entry {
  name: string
  isPacked: boolean
  packed: Uint8Array
  size: number
  sum: number
  from: number
}

/** Names to contents, unpacked when asked for. */
export interface Archive {
  names: readonly string[]
  has(name: string): boolean
  read(name: string): Uint8Array
}

export function openZip(bytes: Uint8Array): Archive {
  const entries = new Map<string, Entry>()
  for (const entry of entriesOf(bytes)) {
    if (entries.has(entry.name)) throw damaged()
    entries.set(entry.name, entry)
  }
  checkSizes([...entries.values()])
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) throw damaged()
      return unpacked(entry)
    },
  }
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const { u16le, u32le } = numbersIn(bytes)
  const end = endOf(bytes)
  const count = u16le(end + 10)
  if (count > mostEntries || u16le(end + 4) !== 0 || count !== u16le(end + 8)) throw damaged()
  const entries: Entry[] = []
  let at = u32le(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (u32le(at) !== 0x02014b50) throw damaged()
    entries.push(entryAt(bytes, at))
    at += 46 + u16le(at + 28) + u16le(at + 30) + u16le(at + 32)
  }
  return entries
}

/** The last record; a comment of at most 64 kB may follow it. */
function endOf(bytes: Uint8Array): number {
  const { u32le } = numbersIn(bytes)
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at -= 1) {
    if (bytes[at] === 0x50 && u32le(at) === 0x06054b50) return at
  }
  throw damaged()
}

function entryAt(bytes: Uint8Array, at: number): Entry {
  const { u16le, u32le } = numbersIn(bytes)
  const local = u32le(at + 42)
  if (u16le(at + 8) & 1) throw new Refused('encrypted')
  const way = u16le(at + 10)
  if ((way !== 0 && way !== 8) || u32le(local) !== 0x04034b50) throw damaged()
  const from = local + 30 + u16le(local + 26) + u16le(local + 28)
  return {
    name: Buffer.from(part(bytes, at + 46, u16le(at + 28))).toString('utf8'),
    isPacked: way === 8,
    packed: part(bytes, from, u32le(at + 20)),
    size: u32le(at + 24),
    sum: u32le(at + 16),
    from: local,
  }
}

function checkSizes(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const isBomb = entries.some(({ size, packed }) => size > smallBytes && size > packed.length * mostRatio)
  if (total > mostUnpacked || isBomb) throw damaged()
  const inOrder = entries.toSorted((a, b) => a.from - b.from)
  for (const [index, { packed, from }] of inOrder.entries()) {
    const next = inOrder[index + 1]
    if (next && next.from < from + 30 + packed.length) throw damaged()
  }
}

function unpacked({ isPacked, packed, size, sum }: Entry): Uint8Array {
  const content = isPacked ? inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }) : packed
  if (content.length !== size || crc32(content) !== sum) throw damaged()
  return content
}
