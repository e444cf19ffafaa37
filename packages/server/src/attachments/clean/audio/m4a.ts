/**
 * Sound in the MPEG-4 container, put together anew from what playing it needs: one track, its samples, its clock.
 *
 * Titles, places, covers, makers' boxes, times of recording, other tracks, and media data that no sample points to have no
 * way into it. With a picture track it is a film, and pieces for streaming (moof) have no one clock: neither is taken.
 */
import { joined, latin, latinBytes, numbersIn, part, u16, u32 } from '../bytes.ts'
import { damaged, Refused } from '../refused.ts'
import { box, boxAt, boxesIn, neededBox, tableIn } from './mp4-box.ts'
import { type Samples, samplesOf } from './mp4-samples.ts'

const codecs: Record<string, string> = { mp4a: 'esds', alac: 'alac' }
const mostSetup = 1024
const unity = joined([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(u32))
const type = box('ftyp', latinBytes('M4A '), u32(0), latinBytes('M4A mp42isom'))

export function plainM4a(bytes: Uint8Array): Uint8Array {
  const top = boxesIn(bytes)
  const movie = top.find((one) => one.type === 'moov')?.content
  if (!movie) throw damaged()
  const tracks = boxesIn(movie).filter((one) => one.type === 'trak')
  const handlers = tracks.map(({ content }) => latin(neededBox(content, 'mdia/hdlr'), 8, 4))
  if (handlers.includes('vide') || top.some((one) => one.type === 'moof')) throw new Refused('typeNotAccepted')
  const track = tracks[handlers.indexOf('soun')]?.content
  if (!track) throw damaged()
  const media = top.filter((one) => one.type === 'mdat')
  const samples = samplesOf(bytes, neededBox(track, 'mdia/minf/stbl'), media)
  const moved = type.length + movieBox({ movie, track, samples, from: 0 }).length + 8
  return joined([type, movieBox({ movie, track, samples, from: moved }), box('mdat', ...samples.chunks)])
}

interface Parts {
  movie: Uint8Array
  track: Uint8Array
  samples: Samples
  /** Where the first sample will lie in the file. */
  from: number
}

function movieBox({ movie, track, samples, from }: Parts): Uint8Array {
  const clock = clockIn(neededBox(movie, 'mvhd'))
  const edits = boxAt(track, 'edts/elst')
  const rest = [u32(0x10000), u16(0x100), new Uint8Array(10), unity, new Uint8Array(24), u32(2)]
  return box(
    'moov',
    box('mvhd', u32(0), u32(0), u32(0), u32(clock.scale), u32(clock.duration), ...rest),
    box(
      'trak',
      box(
        'tkhd',
        u32(7),
        u32(0),
        u32(0),
        u32(1),
        u32(0),
        u32(clock.duration),
        new Uint8Array(12),
        u16(0x100),
        u16(0),
        unity,
        new Uint8Array(8),
      ),
      ...(edits ? [box('edts', box('elst', editList(edits)))] : []),
      mediaBox(track, samples, from),
    ),
  )
}

function mediaBox(track: Uint8Array, samples: Samples, from: number): Uint8Array {
  const clock = clockIn(neededBox(track, 'mdia/mdhd'))
  const undetermined = u16(0x55c4)
  return box(
    'mdia',
    box('mdhd', u32(0), u32(0), u32(0), u32(clock.scale), u32(clock.duration), undetermined, u16(0)),
    box('hdlr', u32(0), u32(0), latinBytes('soun'), new Uint8Array(13)),
    box(
      'minf',
      box('smhd', new Uint8Array(8)),
      box('dinf', box('dref', u32(0), u32(1), box('url ', u32(1)))),
      sampleTable(neededBox(track, 'mdia/minf/stbl'), samples, from),
    ),
  )
}

function sampleTable(table: Uint8Array, { chunks, sizes, perChunk }: Samples, from: number): Uint8Array {
  const offsets: Uint8Array[] = []
  let at = from
  for (const chunk of chunks) {
    offsets.push(u32(at))
    at += chunk.length
  }
  return box(
    'stbl',
    box('stsd', u32(0), u32(1), soundEntry(table)),
    box('stts', tableIn(neededBox(table, 'stts'), { width: 8 })),
    box('stsc', perChunk),
    box('stsz', sizes),
    box('stco', u32(0), u32(chunks.length), ...offsets),
  )
}

/** How samples are coded: channels, depth and rate, and what the decoder is set up with. */
function soundEntry(table: Uint8Array): Uint8Array {
  const entry = boxesIn(neededBox(table, 'stsd').subarray(8))[0]
  const setup = entry && codecs[entry.type]
  if (!entry || !setup) throw new Refused('typeNotAccepted')
  const fixed = new Uint8Array(part(entry.content, 0, 28))
  fixed.fill(0, 0, 6).fill(0, 8, 16)
  const content = neededBox(entry.content.subarray(28), setup)
  if (content.length > mostSetup) throw damaged()
  return box(entry.type, fixed, box(setup, content))
}

/** How many ticks a second, and how many in all: after two times, which are of eight bytes in version 1. */
function clockIn(content: Uint8Array): { scale: number; duration: number } {
  const { u8, u32: number, u64 } = numbersIn(content)
  if (u8(0) === 0) return { scale: number(12), duration: number(16) }
  return { scale: number(20), duration: Math.min(u64(24), 0xffffffff) }
}

/** Where to begin and to end within the track, so that what encoders put in front is not heard. */
function editList(content: Uint8Array): Uint8Array {
  return tableIn(content, { width: numbersIn(content).u8(0) === 0 ? 12 : 20 })
}
