/** Photos with a canary in every place that a camera, a phone or an application writes to. Only what is painted is theirs to keep. */
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { canary } from './canary.ts'

const width = 48
const height = 32
/** As EXIF counts: the camera was held upright, the picture lies. */
const turned = 6

/** A gradient that tells each corner from the others. */
export function painted(wide = width, high = height) {
  const pixels = Buffer.alloc(wide * high * 3)
  for (let at = 0; at < wide * high; at += 1) {
    const [x, y] = [at % wide, Math.floor(at / wide)]
    pixels.set(
      [Math.round((x * 255) / wide), Math.round((y * 255) / high), Math.round(((x + y) * 255) / (wide + high))],
      at * 3,
    )
  }
  return sharp(pixels, { raw: { width: wide, height: high, channels: 3 } })
}

/** A TIFF block: maker, artist, serial number, place, maker's notes, a preview, and which way up. */
function exif(orientation = turned): Buffer {
  const texts = [
    [0x010e, 'exif-description'],
    [0x010f, 'exif-make'],
    [0x0131, 'exif-software'],
    [0x013b, 'exif-artist'],
    [0x9c9d, 'exif-author'],
    [0xa431, 'exif-serial'],
    [0x927c, 'exif-makernote'],
    [0x001b, 'exif-gps'],
    [0x0201, 'exif-thumbnail'],
  ] as const
  const count = texts.length + 1
  const directory = Buffer.alloc(2 + count * 12 + 4)
  directory.writeUInt16BE(count, 0)
  directory.set([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], 2)
  const contents: Buffer[] = []
  let at = 8 + directory.length
  for (const [index, [tag, place]] of texts.entries()) {
    const content = Buffer.from(`${canary(place)}\0`)
    const entry = 2 + (index + 1) * 12
    directory.writeUInt16BE(tag, entry)
    directory.writeUInt16BE(2, entry + 2)
    directory.writeUInt32BE(content.length, entry + 4)
    directory.writeUInt32BE(at, entry + 8)
    contents.push(content)
    at += content.length
  }
  return Buffer.concat([Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]), directory, ...contents])
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc>${canary('xmp')}</dc></x:xmpmeta>`
const trailer = Buffer.from(`PK\x03\x04<script>${canary('behind-the-end')}</script>`)

/** A valid profile of another colour space, with a word at its end. */
async function profile(): Promise<Buffer> {
  const { icc } = await sharp(await painted().withIccProfile('p3').jpeg().toBuffer()).metadata()
  const whole = Buffer.concat([icc ?? Buffer.alloc(0), Buffer.from(canary('colour-profile'))])
  whole.writeUInt32BE(whole.length, 0)
  return whole
}

function segment(marker: number, ...parts: readonly (string | Buffer)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part as string)))
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

export async function tellingJpeg(given?: Buffer): Promise<Buffer> {
  const plain = given ?? (await painted().jpeg({ quality: 92 }).toBuffer())
  const thumbnail = Buffer.from(`${canary('jfif-thumb')}...........`.slice(0, 27))
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe0, 'JFIF\0', Buffer.from([1, 2, 0, 0, 1, 0, 1, 3, 3]), thumbnail),
    segment(0xe1, 'Exif\0\0', exif()),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp),
    segment(0xe2, 'ICC_PROFILE\0\x01\x01', await profile()),
    segment(0xe2, 'MPF\0', canary('depth')),
    segment(0xed, 'Photoshop 3.0\x008BIM\x04\x04', canary('iptc')),
    segment(0xee, 'Adobe\0', Buffer.from([100, 0, 0, 0, 0, 1]), canary('adobe')),
    segment(0xeb, canary('app11')),
    segment(0xfe, canary('comment')),
    plain.subarray(plain[3] === 0xe0 ? 4 + plain.readUInt16BE(4) : 2),
    trailer,
  ])
}

export function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

export async function tellingPng(): Promise<Buffer> {
  const plain = await painted().png().toBuffer()
  const head = 8 + 25
  return Buffer.concat([
    plain.subarray(0, head),
    pngChunk('iCCP', Buffer.concat([Buffer.from('profile\0\0'), deflateSync(await profile())])),
    pngChunk('tEXt', Buffer.from(`Author\0${canary('text')}`)),
    pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(canary('packed-text'))])),
    pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
    pngChunk('eXIf', exif(1)),
    pngChunk('tIME', Buffer.from([7, 0xe9, 1, 1, 0, 0, 0])),
    pngChunk('prVt', Buffer.from(canary('private'))),
    plain.subarray(head),
    trailer,
  ])
}

export async function tellingWebp(): Promise<Buffer> {
  const withAll = painted()
    .webp({ lossless: true })
    .withExif({ IFD0: { Artist: canary('exif-artist'), Make: canary('exif-make') } })
    .withXmp(xmp)
  return Buffer.concat([await withAll.toBuffer(), trailer])
}

/** Two pictures, one after the other. */
export async function tellingGif(): Promise<Buffer> {
  const frames = await Promise.all([painted(), painted().negate()].map((one) => one.png().toBuffer()))
  const plain = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [120, 340], loop: 3 })
    .toBuffer()
  const head = 13 + ((plain[10] ?? 0) & 0x80 ? 3 * 2 ** (((plain[10] ?? 0) & 7) + 1) : 0)
  const block = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text), Buffer.from([0])])
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe]), block(canary('comment'))])
  const application = Buffer.concat([Buffer.from([0x21, 0xff, 11]), Buffer.from('XMP DataXMP'), block(canary('xmp'))])
  return Buffer.concat([plain.subarray(0, head), comment, application, plain.subarray(head), trailer])
}
