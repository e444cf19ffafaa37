/** A zip of given names and contents: no times but 1980, no comments, no owners, nothing in front or behind. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const time = new Date(1980, 0, 1)

export interface ZippedFile {
  name: string
  content: Uint8Array
  /** Some files must be readable without unpacking. */
  isPlain?: boolean
}

export async function zipped(files: readonly ZippedFile[]): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const { name, content, isPlain = false } of files) {
    const options = { mtime: time, mode: 0o100644, compress: !isPlain, forceDosTimestamp: true }
    zip.addBuffer(Buffer.from(content.buffer, content.byteOffset, content.byteLength), name, options)
  }
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}
