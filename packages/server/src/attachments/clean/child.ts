/**
 * The process that cleans one file and ends.
 *
 * What decodes pictures is native code, and files are made by strangers: here are no keys in memory, no settings in the
 * environment, no way to write or to read beyond the programs themselves (see processes.ts), and a crash takes nothing else
 * with it. Nothing of one writer's file is there when the next one's comes.
 */
import { clean } from './clean.ts'
import type { Outcome, Task } from './processes.ts'
import { Refused } from './refused.ts'

process.once('message', (task: Task) => {
  outcomeOf(task).then((outcome) => process.send?.(outcome, () => process.disconnect()))
})

async function outcomeOf({ bytes, found }: Task): Promise<Outcome> {
  try {
    return { ok: true, ...(await clean(bytes, found)) }
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : 'damaged' }
  }
}
