/** Where the samples of a track lie in an MPEG-4 file, chunk by chunk. Each must lie inside the media data. */
import { numbersIn } from '../bytes.ts'
import { damaged } from '../refused.ts'
import { type Box, boxAt, neededBox, tableIn } from './mp4-box.ts'

export interface Samples {
  /** The chunks in their order. */
  chunks: Uint8Array[]
  sizes: Uint8Array
  perChunk: Uint8Array
}

export function samplesOf(file: Uint8Array, table: Uint8Array, media: readonly Box[]): Samples {
  const sizes = sizesOf(table, file.length)
  const perChunk = tableIn(neededBox(table, 'stsc'), { width: 12 })
  const offsets = offsetsOf(table)
  const counts = countsOf(perChunk, offsets.length)
  const chunks: Uint8Array[] = []
  let sample = 0
  let room = file.length
  for (const [index, offset] of offsets.entries()) {
    const until = sample + (counts[index] ?? 0)
    if (until > sizes.count) throw damaged()
    let length = 0
    for (; sample < until; sample += 1) length += sizes.of(sample)
    room -= length
    const within = media.find((box) => offset >= box.at && offset + length <= box.at + box.content.length)
    if (!within || room < 0) throw damaged()
    chunks.push(file.subarray(offset, offset + length))
  }
  if (sample !== sizes.count || sample === 0) throw damaged()
  return { chunks, sizes: sizes.table, perChunk }
}

/** Either one size for all, or one for each. */
function sizesOf(
  table: Uint8Array,
  room: number,
): { of: (sample: number) => number; count: number; table: Uint8Array } {
  const content = neededBox(table, 'stsz')
  const { u32 } = numbersIn(content)
  const same = u32(4)
  const count = u32(8)
  if (same > 0 && count > room / same) throw damaged()
  if (same > 0) return { of: () => same, count, table: content.subarray(0, 12) }
  const whole = tableIn(content, { width: 4, from: 8 })
  return { of: (sample) => u32(12 + sample * 4), count, table: whole }
}

function offsetsOf(table: Uint8Array): number[] {
  const short = boxAt(table, 'stco')
  const content = tableIn(short ?? neededBox(table, 'co64'), { width: short ? 4 : 8 })
  const { u32, u64 } = numbersIn(content)
  return Array.from({ length: u32(4) }, (_, chunk) => (short ? u32(8 + chunk * 4) : u64(8 + chunk * 8)))
}

/** How many samples each chunk has: the table names only the first chunk of each run. */
function countsOf(perChunk: Uint8Array, chunks: number): number[] {
  const { u32 } = numbersIn(perChunk)
  const counts: number[] = []
  for (let run = 0; run < u32(4); run += 1) {
    const until = run + 1 < u32(4) ? u32(8 + (run + 1) * 12) - 1 : chunks
    if (until > chunks || u32(8 + run * 12) !== counts.length + 1) throw damaged()
    while (counts.length < until) counts.push(u32(8 + run * 12 + 4))
  }
  return counts
}
