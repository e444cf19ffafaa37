/**
 * What a file is, by its first bytes; null for everything that is not taken.
 *
 * This only chooses who takes the file apart: they refuse what is not theirs after all. Each type has one signature here,
 * and a library that knows four hundred would open doors that stay shut (ADR 0037). HEIC is not among them: nothing that
 * ships with Yanlu can decode it.
 */
import { withoutTags } from './audio/id3.ts'
import { numbersIn, startsWith } from './bytes.ts'
import type { Found } from './types.ts'

const first: readonly (readonly [string, Found])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'oldOffice'],
  ['OggS', 'ogg'],
  ['#!AMR', 'amr'],
]
/** Makers of sound in the MPEG-4 container; films, and HEIC, name others. */
const soundBrands = ['M4A ', 'M4B ', 'mp42', 'mp41', 'isom', 'iso2', 'dash', 'F4A ']

export function sniff(bytes: Uint8Array): Found | null {
  const found = first.find(([signature]) => startsWith(bytes, signature))
  if (found) return found[1]
  if (startsWith(bytes, 'RIFF')) return riff(bytes)
  if (startsWith(bytes, 'ftyp', 4)) return soundBrands.some((brand) => startsWith(bytes, brand, 8)) ? 'm4a' : null
  if (startsWith(bytes, 'ID3')) return headerless(withoutTags(bytes)) ?? 'mp3'
  return headerless(bytes)
}

function riff(bytes: Uint8Array): Found | null {
  if (startsWith(bytes, 'WEBP', 8)) return 'webp'
  return startsWith(bytes, 'WAVE', 8) ? 'wav' : null
}

/** Readers of PDF look for the header in the first kilobyte. Frames of MPEG sound begin with eleven or twelve set bits. */
function headerless(bytes: Uint8Array): Found | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (bytes.length < 4) return null
  const sync = numbersIn(bytes).u16(0)
  if ((sync & 0xfff6) === 0xfff0) return 'aac'
  const isLayer3 = (sync & 0xffe6) === 0xffe2
  return isLayer3 ? 'mp3' : null
}
