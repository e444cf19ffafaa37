/** Recordings in Ogg and MPEG-4, with a canary in every place that a recorder or an editor writes to. */
import { canary } from './canary.ts'
import { be, le, text } from './sounds.ts'

/** Pages of Ogg: the checksum as the specification has it. */
function oggPage(parts: {
  flags: number
  granule: number
  serial: number
  number: number
  packets: Buffer[]
  isOpen?: boolean
}): Buffer {
  const segments = parts.packets.flatMap(({ length }) => [
    ...Array<number>(Math.floor(length / 255)).fill(255),
    length % 255,
  ])
  if (parts.isOpen) segments.pop()
  const granule = Buffer.alloc(8)
  granule.writeBigInt64LE(BigInt(parts.granule))
  const page = Buffer.concat([
    text('OggS'),
    Buffer.from([0, parts.flags]),
    granule,
    le(parts.serial),
    le(parts.number),
    le(0),
    Buffer.from([segments.length, ...segments]),
    ...parts.packets,
  ])
  let sum = 0
  for (const byte of page) {
    sum ^= byte << 24
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1
  }
  page.writeUInt32LE(sum >>> 0, 22)
  return page
}

const opusPacketCount = 100

/** Two seconds of Opus silence, its tags over two pages, and a second stream beside it. */
export function tellingOpus(): Buffer {
  const head = Buffer.concat([text('OpusHead'), Buffer.from([1, 1, 0x38, 1]), le(48_000), Buffer.from([0, 0, 0])])
  const comment = (words: string) => Buffer.concat([le(words.length), text(words)])
  const tags = Buffer.concat([
    text('OpusTags'),
    comment(canary('vendor')),
    le(2),
    comment(`TITLE=${canary('title')}`),
    comment(`METADATA_BLOCK_PICTURE=${canary('picture')}${'A'.repeat(600)}`),
  ])
  const silence = Buffer.from([0xf8, 0xff, 0xfe])
  const pages = [
    oggPage({ flags: 2, granule: 0, serial: 0x1234, number: 0, packets: [head] }),
    oggPage({ flags: 2, granule: 0, serial: 0x777, number: 0, packets: [text(`fishead\0${canary('other-stream')}`)] }),
    oggPage({ flags: 0, granule: 0, serial: 0x1234, number: 1, packets: [tags] }),
    ...[1, 2].map((half) =>
      oggPage({
        flags: half === 2 ? 4 : 0,
        granule: half * 48_000 + 312,
        serial: 0x1234,
        number: half + 1,
        packets: Array<Buffer>(opusPacketCount / 2).fill(silence),
      }),
    ),
  ]
  return Buffer.concat([...pages, text(canary('behind-the-end'))])
}

/** Vorbis: its three headers, the books over two pages, and packets that nobody decodes. */
export function tellingVorbis(): Buffer {
  const head = Buffer.concat([
    text('\x01vorbis'),
    le(0),
    Buffer.from([1]),
    le(44_100),
    le(0),
    le(64_000),
    le(0),
    Buffer.from([0xb8, 1]),
  ])
  const comment = (words: string) => Buffer.concat([le(words.length), text(words)])
  const told = comment(`LOCATION=${canary('location')}`)
  const comments = Buffer.concat([text('\x03vorbis'), comment(canary('vendor')), le(1), told, Buffer.from([1])])
  const books = Buffer.concat([text('\x05vorbis'), Buffer.alloc(70_000, 0x42)])
  const [from, to] = [books.subarray(0, 255 * 200), books.subarray(255 * 200)]
  const serial = 0x55
  const pages = [
    oggPage({ flags: 2, granule: 0, serial, number: 0, packets: [head] }),
    oggPage({ flags: 0, granule: 0, serial, number: 1, packets: [comments, from], isOpen: true }),
    oggPage({ flags: 1, granule: 0, serial, number: 2, packets: [to] }),
    oggPage({ flags: 4, granule: 88_200, serial, number: 3, packets: Array<Buffer>(20).fill(Buffer.alloc(40, 0x20)) }),
  ]
  return Buffer.concat(pages)
}

function box(type: string, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents)
  return Buffer.concat([be(content.length + 8), text(type), content])
}

const m4aSampleCount = 60

/** AAC in the MPEG-4 container, its index behind its data, with titles, a place, a time, a chapter and a second track. */
export function tellingM4a(): Buffer {
  const samples = Array.from({ length: m4aSampleCount }, (_, at) => Buffer.from([0x01, 0x40, 0x20, 0x07, 0x00, at]))
  const type = box('ftyp', text('M4A '), be(0), text('M4A mp42isom'), text('CANA'))
  const hidden = text(canary('between-samples'))
  const media = box('mdat', hidden, ...samples.slice(0, 20), hidden, ...samples.slice(20))
  const first = type.length + 8 + hidden.length
  const offsets = [first, first + 20 * 6 + hidden.length]
  const movie = box(
    'moov',
    box('mvhd', be(0), be(3_800_000_000), be(3_800_000_001), be(44_100), be(m4aSampleCount * 1024), Buffer.alloc(80)),
    track(offsets),
    box(
      'udta',
      box('©nam', text(canary('title'))),
      box('©xyz', text(canary('location'))),
      box('loci', text(canary('place'))),
    ),
    box('meta', be(0), box('ilst', box('data', text(canary('ilst'))))),
    box('uuid', text(canary('uuid'))),
  )
  return Buffer.concat([type, media, movie, box('free', text(canary('free'))), box('uuid', text(canary('outer-uuid')))])
}

function track(offsets: readonly number[]): Buffer {
  const setup = Buffer.from([0x11, 0x90])
  const config = Buffer.concat([
    Buffer.from([4, 13 + 2 + setup.length, 0x40, 0x15, 0, 0, 0]),
    be(64_000),
    be(64_000),
    Buffer.from([5, setup.length]),
    setup,
  ])
  const esds = box('esds', be(0), Buffer.from([3, 3 + config.length + 3, 0, 1, 0]), config, Buffer.from([6, 1, 2]))
  const entry = box(
    'mp4a',
    Buffer.alloc(6),
    Buffer.from([0, 1]),
    Buffer.alloc(8),
    Buffer.from([0, 2, 0, 16, 0, 0, 0, 0]),
    be(0),
    esds,
    box('free', text(canary('in-entry'))),
  )
  entry.writeUInt32BE(44_100 * 65_536, 8 + 24)
  const table = box(
    'stbl',
    box('stsd', be(0), be(1), entry),
    box('stts', be(0), be(1), be(m4aSampleCount), be(1024)),
    box('stsc', be(0), be(2), be(1), be(20), be(1), be(2), be(m4aSampleCount - 20), be(1)),
    box('stsz', be(0), be(6), be(m4aSampleCount)),
    box('stco', be(0), be(offsets.length), ...offsets.map(be)),
  )
  return box(
    'trak',
    box('tkhd', be(7), be(3_800_000_000), be(3_800_000_001), be(1), be(0), be(m4aSampleCount * 1024), Buffer.alloc(60)),
    box(
      'mdia',
      box('mdhd', be(0), be(3_800_000_000), be(3_800_000_001), be(44_100), be(m4aSampleCount * 1024), be(0)),
      box('hdlr', be(0), be(0), text('soun'), Buffer.alloc(12), text(`${canary('handler')}\0`)),
      box('minf', box('smhd', be(0), be(0)), box('dinf', box('dref', be(0), be(1), box('url ', be(1)))), table),
    ),
    box('udta', box('name', text(canary('track-name')))),
  )
}
