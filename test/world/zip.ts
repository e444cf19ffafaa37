/** What is in a zip, read by another library than the one that made it. */
import { text } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

export async function filesIn(zip: Uint8Array): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const opened = await fromBufferPromise(Buffer.from(zip))
  for await (const entry of opened.eachEntry()) {
    files.set(entry.fileName, await text(await opened.openReadStreamPromise(entry)))
  }
  return files
}
