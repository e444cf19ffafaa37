/** Sound by its type: nothing is encoded anew, so nothing is lost of it. */
import type { FileType } from '../types.ts'
import { plainAmr } from './amr.ts'
import { plainAac, plainMp3 } from './frames.ts'
import { plainM4a } from './m4a.ts'
import { plainOgg } from './ogg.ts'
import { plainWav } from './wav.ts'

export const cleaners: Partial<Record<FileType, (bytes: Uint8Array) => Uint8Array>> = {
  mp3: plainMp3,
  aac: plainAac,
  m4a: plainM4a,
  wav: plainWav,
  ogg: plainOgg,
  amr: plainAmr,
}
