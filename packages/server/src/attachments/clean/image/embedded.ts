/** A picture inside an Office document, by what it is; null for what is not among those that are understood. */
import { numbersIn, part, startsWith } from '../bytes.ts'
import { damaged } from '../refused.ts'
import { sniff } from '../sniff.ts'
import { plainGif } from './gif.ts'
import { orientationOf, plainJpeg } from './jpeg.ts'
import { isEnhanced, isMetafile, plainEnhanced, plainMetafile } from './metafile.ts'
import { plainPng } from './png.ts'

export type Picture = { ending: string; mediaType: string; bytes: Uint8Array }

export function plainPicture(bytes: Uint8Array): Picture | null {
  switch (sniff(bytes)) {
    case 'jpeg':
      return { ending: 'jpg', mediaType: 'image/jpeg', bytes: plainJpeg(bytes, { orientation: orientationOf(bytes) }) }
    case 'png':
      return { ending: 'png', mediaType: 'image/png', bytes: plainPng(bytes) }
    case 'gif':
      return { ending: 'gif', mediaType: 'image/gif', bytes: plainGif(bytes) }
    default:
      return ofWindows(bytes)
  }
}

function ofWindows(bytes: Uint8Array): Picture | null {
  if (isEnhanced(bytes)) return { ending: 'emf', mediaType: 'image/x-emf', bytes: plainEnhanced(bytes) }
  if (isMetafile(bytes)) return { ending: 'wmf', mediaType: 'image/x-wmf', bytes: plainMetafile(bytes) }
  return startsWith(bytes, 'BM') ? { ending: 'bmp', mediaType: 'image/bmp', bytes: plainBitmap(bytes) } : null
}

/** Of the usual header, which has no room for a colour profile or its path. */
function plainBitmap(bytes: Uint8Array): Uint8Array {
  const { u32le } = numbersIn(bytes)
  if (u32le(14) !== 40) throw damaged()
  return part(bytes, 0, u32le(2))
}
