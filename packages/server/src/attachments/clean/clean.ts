/** Who takes which type of file apart, and puts it together again without what it says about its maker. */
import { Refused } from './refused.ts'
import type { FileType, Found } from './types.ts'

export interface Cleaned {
  type: FileType
  bytes: Uint8Array
}

export type Cleaner = (bytes: Uint8Array) => Promise<Cleaned>

/** Loaded when needed: the libraries for photos and PDF take longer to load than most files to clean. */
export async function cleanerFor(found: Found): Promise<Cleaner> {
  switch (found) {
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'gif': {
      const { plainPhoto } = await import('./image/photo.ts')
      return async (bytes) => ({ type: found, bytes: await plainPhoto(bytes, found) })
    }
    case 'pdf': {
      const { plainPdf } = await import('./pdf/pdf.ts')
      return async (bytes) => ({ type: found, bytes: await plainPdf(bytes) })
    }
    case 'zip':
    case 'oldOffice': {
      const { plainOffice, refusalOfOld } = await import('./office/office.ts')
      return found === 'zip' ? plainOffice : async (bytes) => Promise.reject(refusalOfOld(bytes))
    }
    default:
      return soundCleaner(found)
  }
}

async function soundCleaner(found: FileType): Promise<Cleaner> {
  const { cleaners } = await import('./audio/audio.ts')
  const cleaner = cleaners[found]
  if (!cleaner) throw new Refused('typeNotAccepted')
  return async (bytes) => ({ type: found, bytes: cleaner(bytes) })
}
