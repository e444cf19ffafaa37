/**
 * The process that cleans one file and ends.
 *
 * What decodes pictures is native code, and files are made by strangers: here are no keys in memory, no settings in the
 * environment, no way to write or to read beyond the programs themselves (see processes.ts), and a crash takes nothing else
 * with it. Nothing of one writer's file is there when the next one's comes.
 */
import { type Cleaner, cleanerFor } from './clean.ts'
import type { Message, Task } from './processes.ts'
import { Refused } from './refused.ts'

process.once('message', async ({ bytes, found }: Task) => {
  const cleaner = await cleanerFor(found)
  // Whatever goes wrong before this is not the file's fault.
  tell('begun')
  tell(await outcomeOf(cleaner, bytes), () => process.disconnect())
})

function tell(message: Message, then: () => void = () => {}): void {
  process.send?.(message, then)
}

async function outcomeOf(cleaner: Cleaner, bytes: Uint8Array): Promise<Message> {
  try {
    return { ok: true, ...(await cleaner(bytes)) }
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : 'damaged' }
  }
}
