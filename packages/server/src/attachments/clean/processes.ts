/**
 * Cleaning in processes of their own: a few at a time, a bounded number waiting, each with bounds of time and memory.
 *
 * What runs over a bound, or crashes, is `damaged`. Where too many wait, nothing is said about the file: the server is busy.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type AttachmentRefusal, Problem } from '@yanlu/sdk/contract'
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

export function openProcesses(given: Partial<Bounds> = {}): Run {
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
      return await inProcess(task, bounds)
    } finally {
      leave()
    }
  }
}

async function inProcess(task: Task, { patienceMs, heapMb }: Bounds): Promise<Outcome> {
  const child = start(heapMb)
  const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  try {
    return await new Promise<Outcome>((resolve) => {
      const damaged = () => resolve({ ok: false, reason: 'damaged' })
      child.once('message', (outcome) => resolve(outcome as Outcome))
      child.once('error', damaged).once('exit', damaged)
      child.send(task, (error) => error && damaged())
    })
  } finally {
    clearTimeout(patience)
    child.kill('SIGKILL')
  }
}

function start(heapMb: number): ChildProcess {
  return fork(fileURLToPath(new URL('./child.ts', import.meta.url)), {
    execArgv: [`--max-old-space-size=${heapMb}`, ...confinement()],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** It may read the programs and nothing else, and write nothing; native libraries are loaded for photos. */
export function confinement(): string[] {
  const readable = ['packages', 'node_modules'].map((name) => `--allow-fs-read=${fromRoot(name)}/*`)
  return ['--permission', '--allow-addons', ...readable]
}

function fromRoot(name: string): string {
  return fileURLToPath(new URL(`../../../../../${name}`, import.meta.url))
}
