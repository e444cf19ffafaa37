/** Recordings without a container, or a simple one, with a canary wherever a recorder writes. They play silence, or a tone. */
import { canary } from './canary.ts'

export const text = (words: string) => Buffer.from(words, 'latin1')

function sized(write: (bytes: Buffer, value: number) => void, value: number): Buffer {
  const bytes = Buffer.alloc(4)
  write(bytes, value)
  return bytes
}
export const be = (value: number) => sized((bytes, one) => bytes.writeUInt32BE(one), value)
export const le = (value: number) => sized((bytes, one) => bytes.writeUInt32LE(one), value)

/** Layer III, 44.1 kHz, 128 kbit/s: frames without any sound in them. */
function mp3Frames(count: number): Buffer[] {
  return Array.from({ length: count }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0xc0]), Buffer.alloc(413)]))
}

export const mp3FrameCount = 40

function id3v2(place: string): Buffer {
  const frame = (id: string, words: string) => {
    const content = Buffer.concat([Buffer.from([0]), text(words)])
    return Buffer.concat([text(id), be(content.length), Buffer.from([0, 0]), content])
  }
  const body = Buffer.concat([
    frame('TIT2', canary(`${place}-title`)),
    frame('TPE1', canary(`${place}-artist`)),
    frame('GEOB', canary(`${place}-object`)),
  ])
  const size = [21, 14, 7, 0].map((shift) => (body.length >> shift) & 0x7f)
  return Buffer.concat([text('ID3'), Buffer.from([3, 0, 0, ...size]), body])
}

function ape(): Buffer {
  const item = Buffer.concat([le(14), le(0), text('Title\0'), text(`${canary('ape')}....`)])
  item.writeUInt32LE(item.length - 14, 0)
  const mark = (flags: number) =>
    Buffer.concat([text('APETAGEX'), le(2000), le(item.length + 32), le(1), le(flags), Buffer.alloc(8)])
  return Buffer.concat([mark(0xa0000000), item, mark(0x80000000)])
}

export function tellingMp3(): Buffer {
  const [first = Buffer.alloc(0), ...frames] = mp3Frames(mp3FrameCount)
  const info = Buffer.concat([text('Info'), be(1), be(mp3FrameCount - 1), text(canary('encoder'))])
  info.copy(first, 4 + 17)
  const lyrics = text(`LYRICSBEGIN${canary('lyrics')}`)
  const length = String(lyrics.length).padStart(6, '0')
  const id3v1 = Buffer.concat([text('TAG'), text(canary('id3v1').padEnd(30, ' ')), Buffer.alloc(95)])
  return Buffer.concat([
    id3v2('first'),
    id3v2('second'),
    first,
    ...frames.slice(0, 10),
    text(`${canary('between-frames')} `),
    ...frames.slice(10),
    ape(),
    lyrics,
    text(`${length}LYRICS200`),
    id3v1,
  ])
}

export const aacFrameCount = 30

export function tellingAac(): Buffer {
  const content = Buffer.from([0x01, 0x40, 0x20, 0x07, 0x00, 0x0e])
  const length = content.length + 7
  const head = [0xff, 0xf1, 0x50, 0x40 | (length >> 11), (length >> 3) & 0xff, ((length & 7) << 5) | 0x1f, 0xfc]
  const frame = Buffer.concat([Buffer.from(head), content])
  return Buffer.concat([id3v2('aac'), ...Array<Buffer>(aacFrameCount).fill(frame), text(canary('behind-the-end'))])
}

export function tellingWav(seconds = 1): Buffer {
  const samples = Buffer.alloc(8000 * seconds * 2)
  for (let at = 0; at < samples.length / 2; at += 1) samples.writeInt16LE(Math.round(9000 * Math.sin(at / 5)), at * 2)
  const chunk = (id: string, content: Buffer) =>
    Buffer.concat([text(id), le(content.length), content, Buffer.alloc(content.length % 2)])
  const format = Buffer.concat([Buffer.from([1, 0, 1, 0]), le(8000), le(16_000), Buffer.from([2, 0, 16, 0])])
  const info = Buffer.concat([
    text('INFO'),
    chunk('INAM', text(canary('info-name'))),
    chunk('IART', text(canary('info-artist'))),
  ])
  const body = Buffer.concat([
    text('WAVE'),
    chunk('bext', text(canary('bext'))),
    chunk('fmt ', format),
    chunk('iXML', text(`<BWFXML>${canary('ixml')}</BWFXML>`)),
    chunk('data', samples),
    chunk('LIST', info),
    chunk('id3 ', id3v2('wav')),
    chunk('_PMX', text(canary('xmp'))),
  ])
  return Buffer.concat([text('RIFF'), le(body.length), body, text(canary('behind-the-end'))])
}

export function tellingAmr(frames = 50): Buffer {
  const frame = Buffer.concat([Buffer.from([0x3c]), Buffer.alloc(31, 0x55)])
  return Buffer.concat([text('#!AMR\n'), ...Array<Buffer>(frames).fill(frame), text(`\xff${canary('behind-the-end')}`)])
}
