/**
 * The thread that cleans one file and ends (`node:worker_threads`): a file that uses up its memory or its time takes nothing
 * else with it, and nothing of one writer's file is there when the next one's comes.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { clean } from './clean.ts'
import { Refused } from './refused.ts'
import type { Outcome, Task } from './threads.ts'

const { bytes, found } = workerData as Task
const outcome = await outcomeOf()
const moved = outcome.ok ? [outcome.bytes.buffer as ArrayBuffer] : []
parentPort?.postMessage(outcome, moved)

async function outcomeOf(): Promise<Outcome> {
  try {
    const cleaned = await clean(bytes, found)
    return { ok: true, type: cleaned.type, bytes: new Uint8Array(cleaned.bytes) }
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : 'damaged' }
  }
}
