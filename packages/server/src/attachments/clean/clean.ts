/** Who takes which type of file apart, and puts it together again without what it says about its maker. */

import { Refused } from './refused.ts'
import type { FileType, Found } from './types.ts'

export interface Cleaned {
  type: FileType
  bytes: Uint8Array
}

/** Loaded when needed: the libraries for photos and PDF take longer to load than most files to clean. */
export async function clean(bytes: Uint8Array, found: Found): Promise<Cleaned> {
  switch (found) {
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'gif':
      return { type: found, bytes: await (await import('./image/photo.ts')).plainPhoto(bytes, found) }
    case 'pdf':
      return { type: found, bytes: await (await import('./pdf/pdf.ts')).plainPdf(bytes) }
    case 'zip':
      return (await import('./office/office.ts')).plainOffice(bytes)
    case 'oldOffice':
      throw (await import('./office/office.ts')).refusalOfOld(bytes)
    default:
      return { type: found, bytes: await sound(bytes, found) }
  }
}

async function sound(bytes: Uint8Array, found: FileType): Promise<Uint8Array> {
  const { cleaners } = await import('./audio/audio.ts')
  const cleaner = cleaners[found]
  if (!cleaner) throw new Refused('typeNotAccepted')
  return cleaner(bytes)
}
