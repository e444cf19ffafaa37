/**
 * Cleaning in threads of their own: a few at a time, a bounded number waiting, each with bounds of time and memory.
 *
 * What runs over a bound is `damaged`. Where too many wait, nothing is said about the file: the server is busy.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { AttachmentRefusal } from '@yanlu/sdk/contract'
import { Problem } from '@yanlu/sdk/contract'
import type { FileType, Found } from './types.ts'

export interface Task {
  bytes: Uint8Array
  found: Found
}

export type Outcome = { ok: true; type: FileType; bytes: Uint8Array } | { ok: false; reason: AttachmentRefusal }

export interface Bounds {
  atOnce: number
  mostWaiting: number
  patienceMs: number
  /** Of JavaScript's heap. Bytes are bounded by those who unpack them. */
  heapMb: number
}

const usual: Bounds = {
  atOnce: Math.max(1, Math.min(4, availableParallelism() - 1)),
  mostWaiting: 64,
  patienceMs: 45_000,
  heapMb: 768,
}

export type Run = (task: Task) => Promise<Outcome>

export function openThreads(given: Partial<Bounds> = {}): Run {
  const bounds = { ...usual, ...given }
  const waiting: (() => void)[] = []
  let running = 0

  async function turn(): Promise<void> {
    if (running < bounds.atOnce) {
      running += 1
      return
    }
    if (waiting.length >= bounds.mostWaiting) throw new Problem('unavailable', 'unavailable')
    await new Promise<void>((resolve) => waiting.push(resolve))
  }

  /** Whoever waits longest takes the place over. */
  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  return async (task) => {
    await turn()
    try {
      return await inThread(task, bounds)
    } finally {
      leave()
    }
  }
}

/** The file is copied: whoever gave it still has it. */
async function inThread({ bytes, found }: Task, { patienceMs, heapMb }: Bounds): Promise<Outcome> {
  const copy = new Uint8Array(bytes)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { bytes: copy, found } satisfies Task,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  })
  worker.stdout.resume()
  worker.stderr.resume()
  const patience = setTimeout(() => worker.terminate(), patienceMs)
  try {
    return await new Promise<Outcome>((resolve) => {
      const damaged = () => resolve({ ok: false, reason: 'damaged' })
      worker.once('message', resolve).once('error', damaged).once('exit', damaged)
    })
  } finally {
    clearTimeout(patience)
    await worker.terminate()
  }
}
