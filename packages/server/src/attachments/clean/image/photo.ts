/**
 * A photo, painted anew: turned the way it was held, in sRGB, its pixels and nothing besides.
 *
 * sharp keeps no metadata unless asked to. Only the loaders of the four types are open, whatever the bytes claim.
 */
import sharp, { type Metadata, type Sharp } from 'sharp'
import { latin, numbersIn } from '../bytes.ts'
import { Refused } from '../refused.ts'

export type PhotoType = 'jpeg' | 'png' | 'webp' | 'gif'

/** Most of what people send is below fifty million. A picture that must be held whole takes ten bytes for each. */
const mostPixels = 70_000_000
const patienceSeconds = 40

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif'],
})

export async function plainPhoto(bytes: Uint8Array, type: PhotoType): Promise<Uint8Array> {
  const animated = type === 'gif' || type === 'webp'
  const { format, width, height, pages = 1, chromaSubsampling = '4:2:0' } = await headerOf(bytes)
  if (format !== type) throw new Refused('notWhatItSays')
  if (width * height * pages > mostPixels) throw new Refused('tooLarge')
  const photo = sharp(bytes, { animated, limitInputPixels: mostPixels, sequentialRead: true, failOn: 'truncated' })
  const painted = photo.autoOrient().toColourspace('srgb').timeout({ seconds: patienceSeconds })
  return new Uint8Array(await encoded(painted, { type, bytes, chromaSubsampling }))
}

/** No pixel is decoded for it. */
function headerOf(bytes: Uint8Array): Promise<Metadata> {
  return sharp(bytes, { limitInputPixels: false }).metadata()
}

interface Wanted {
  type: PhotoType
  bytes: Uint8Array
  chromaSubsampling: string
}

function encoded(photo: Sharp, { type, bytes, chromaSubsampling }: Wanted): Promise<Buffer> {
  switch (type) {
    // Optimising the coding would take two percent off the file, and hold all of the picture in memory for it.
    case 'jpeg':
      return photo
        .jpeg({ quality: 88, chromaSubsampling: fineness(chromaSubsampling), optimiseCoding: false })
        .toBuffer()
    case 'png':
      return photo.png({ compressionLevel: 6 }).toBuffer()
    case 'webp':
      return photo.webp({ quality: 90, lossless: isLossless(bytes) }).toBuffer()
    case 'gif':
      return photo.gif({ effort: 3 }).toBuffer()
  }
}

/** Of a WebP: by the first chunk of coded pixels. */
function isLossless(bytes: Uint8Array): boolean {
  const { u32le } = numbersIn(bytes)
  let at = 12
  while (!['VP8L', 'VP8 ', 'ANMF'].includes(latin(bytes, at, 4))) at += 8 + u32le(at + 4) + (u32le(at + 4) % 2)
  return latin(bytes, latin(bytes, at, 4) === 'ANMF' ? at + 24 : at, 4) === 'VP8L'
}

/** Of colours: as fine as it was, or as cameras write them. */
function fineness(chromaSubsampling: string): string {
  return chromaSubsampling.startsWith('4:4:4') ? '4:4:4' : '4:2:0'
}
