/** An Office document by what is in its zip; one of the old binary formats, which are not taken. */
import { Refused } from '../refused.ts'
import type { FileType } from '../types.ts'
import { openZip } from '../zip/read.ts'
import { plainOdf } from './odf.ts'
import { plainOoxml } from './ooxml.ts'

export async function plainOffice(bytes: Uint8Array): Promise<{ type: FileType; bytes: Uint8Array }> {
  const archive = openZip(bytes)
  if (archive.has('[Content_Types].xml')) return plainOoxml(archive)
  if (archive.has('mimetype')) return plainOdf(archive)
  throw new Refused('notWhatItSays')
}

/** A new format with a password lies inside the container of the old ones, under this name. */
export function refusalOfOld(bytes: Uint8Array): Refused {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return new Refused(isEncrypted ? 'encrypted' : 'typeNotAccepted')
}
