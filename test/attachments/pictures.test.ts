/** Pictures inside of documents: the pixels, or the drawing, bit by bit, without a word about who made them. */
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { plainPicture } from '../../packages/server/src/attachments/clean/image/embedded.ts'
import { plainJpeg2000 } from '../../packages/server/src/attachments/clean/image/jpeg2000.ts'
import { canariesIn, canary } from '../world/files/canary.ts'
import { painted, tellingGif, tellingJpeg, tellingPng } from '../world/files/photos.ts'

const pixels = (bytes: Uint8Array) => sharp(bytes, { animated: true }).raw().toBuffer()

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4)
  return bytes
}

test('a GIF keeps its pixels', async () => {
  const before = await tellingGif()
  const after = plainPicture(before)?.bytes ?? Buffer.alloc(0)
  expect(canariesIn(after)).toEqual([])
  expect((await pixels(after)).equals(await pixels(before))).toBe(true)
})

test('a JPEG is the same coded data, and as upright as it was', async () => {
  const coded = await painted(64, 48).jpeg().toBuffer()
  const after = plainPicture(await tellingJpeg(coded))
  if (!after) throw new Error('no picture')
  expect((await pixels(after.bytes)).equals(await pixels(coded))).toBe(true)
  expect(canariesIn(after.bytes)).toEqual([])
  const { orientation, icc, xmp } = await sharp(after.bytes).metadata()
  expect({ orientation, icc, xmp }).toEqual({ orientation: 6, icc: undefined, xmp: undefined })
})

test('a JPEG without an end, as some cameras write them, gets one', async () => {
  const whole = await painted(64, 48).jpeg().toBuffer()
  const after = plainPicture(whole.subarray(0, whole.length - 2))
  expect(
    Buffer.from(after?.bytes ?? [])
      .subarray(-2)
      .toString('hex'),
  ).toBe('ffd9')
})

test('a PNG keeps its pixels', async () => {
  const after = plainPicture(await tellingPng())
  expect(canariesIn(after?.bytes ?? Buffer.alloc(0))).toEqual([])
  expect((await pixels(after?.bytes ?? Buffer.alloc(0))).equals(await pixels(await painted().png().toBuffer()))).toBe(
    true,
  )
})

test('an enhanced metafile keeps what it draws, and loses its title and what applications noted', () => {
  const title = Buffer.from(`${canary('title')}\0`, 'utf16le')
  const size = 108 + title.length + (title.length % 4)
  const header = Buffer.concat([
    numbers(1, size),
    Buffer.alloc(32),
    Buffer.from(' EMF'),
    numbers(0x10000, 0, 5),
    Buffer.alloc(4),
    numbers(title.length / 2, 108),
    Buffer.alloc(40),
    title,
    Buffer.alloc(title.length % 4),
  ])
  const note = (words: string) => {
    const content = Buffer.from(words.padEnd(Math.ceil(words.length / 4) * 4, ' '))
    return Buffer.concat([numbers(70, 12 + content.length, content.length), content])
  }
  const line = Buffer.concat([numbers(54, 16), numbers(7, 9)])
  const drawing = note('EMF+drawn')
  const file = Buffer.concat([
    header,
    note(`GDIC${canary('note')}`),
    line,
    drawing,
    numbers(14, 20, 0, 16, 20),
    Buffer.from(canary('behind')),
  ])
  expect(canariesIn(file)).toEqual(['behind', 'note', 'title'])
  const after = plainPicture(file)
  expect(after?.ending).toBe('emf')
  expect(canariesIn(after?.bytes ?? file)).toEqual([])
  expect(Buffer.from(after?.bytes ?? []).includes(Buffer.concat([line, drawing]))).toBe(true)
})

test('a metafile of Windows keeps what it draws, and loses what applications noted', () => {
  const record = (kind: number, content: Buffer) => {
    const head = Buffer.alloc(6)
    head.writeUInt32LE((6 + content.length) / 2)
    head.writeUInt16LE(kind, 4)
    return Buffer.concat([head, content])
  }
  const noted = Buffer.from(`${canary('equation')}..`)
  const head = Buffer.alloc(18)
  head.writeUInt32LE(0x00090001)
  const line = record(0x0213, Buffer.from([1, 2, 3, 4]))
  const note = record(
    0x0626,
    Buffer.concat([Buffer.from([0x0f, 0, noted.length, 0]), noted, Buffer.alloc(noted.length % 2)]),
  )
  const file = Buffer.concat([head, note, line, record(0, Buffer.alloc(0)), Buffer.from(canary('behind'))])
  const after = plainPicture(file)
  expect(canariesIn(file)).toEqual(['behind', 'equation'])
  expect(after?.ending).toBe('wmf')
  expect(canariesIn(after?.bytes ?? file)).toEqual([])
  expect(Buffer.from(after?.bytes ?? []).includes(line)).toBe(true)
})

test('a bitmap ends where it says, and one with a colour profile is not taken', () => {
  const bitmap = Buffer.alloc(66, 7)
  bitmap.write('BM')
  bitmap.writeUInt32LE(66, 2)
  bitmap.writeUInt32LE(40, 14)
  const after = plainPicture(Buffer.concat([bitmap, Buffer.from(canary('behind'))]))
  expect(Buffer.from(after?.bytes ?? []).equals(bitmap)).toBe(true)
  bitmap.writeUInt32LE(124, 14)
  expect(() => plainPicture(bitmap)).toThrow('damaged')
})

test('a JPEG 2000 keeps its code stream, and loses its boxes of metadata and its comment', () => {
  const box = (type: string, content: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(content.length + 8)
    return Buffer.concat([length, Buffer.from(type), content])
  }
  const comment = Buffer.concat([Buffer.from([0, 1]), Buffer.from(canary('comment'))])
  const sized = (marker: number, content: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content])
  const tile = Buffer.from([0xff, 0x90, 0, 10, 0, 0, 0, 0, 0, 0, 0, 1, 0xff, 0x93, 1, 2, 3, 0xff, 0xd9])
  const coded = Buffer.concat([Buffer.from([0xff, 0x4f]), sized(0x51, Buffer.alloc(38)), sized(0x64, comment), tile])
  const file = Buffer.concat([
    box('jP  ', Buffer.from([0x0d, 0x0a, 0x87, 0x0a])),
    box('ftyp', Buffer.from('jp2 ')),
    box('jp2h', Buffer.alloc(22)),
    box('xml ', Buffer.from(canary('xml'))),
    box('uuid', Buffer.from(canary('exif'))),
    box('jp2c', coded),
  ])
  expect(canariesIn(file)).toEqual(['comment', 'exif', 'xml'])
  const after = Buffer.from(plainJpeg2000(file))
  expect(canariesIn(after)).toEqual([])
  expect(after.includes(tile)).toBe(true)
})

test('what is none of these is not taken over', () => {
  expect(plainPicture(Buffer.from('II*\0'.padEnd(64)))).toBeNull()
  expect(plainPicture(Buffer.from('<svg/>'))).toBeNull()
})
