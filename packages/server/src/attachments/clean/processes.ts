/**
 * Cleaning in processes of their own: a few at a time, a bounded number waiting, each with bounds of time and memory.
 *
 * What runs over a bound, or crashes, is `damaged`. Where too many wait, nothing is said about the file: the server is busy.
 * Nor where the programs do not load: that is an installation's fault, and thrown.
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

/** What the process says: that the programs are loaded, then what came of the file. */
export type Message = 'begun' | Outcome

export interface Bounds {
  atOnce: number
  /** Each holds its file in memory meanwhile. */
  mostWaiting: number
  patienceMs: number
  /** Of JavaScript's heap. Bytes are bounded by those who unpack them. */
  heapMb: number
}

const usual: Bounds = {
  atOnce: Math.max(1, Math.min(4, availableParallelism() - 1)),
  mostWaiting: 16,
  patienceMs: 45_000,
  heapMb: 768,
}

/** Loading takes half a second, and longer where all are busy. */
const startMs = 60_000

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

async function inProcess(task: Task, bounds: Bounds): Promise<Outcome> {
  const child = start(bounds.heapMb)
  try {
    return await said(child, task, bounds)
  } finally {
    child.kill('SIGKILL')
  }
}

/** What it says on standard error before it has begun cannot be of a file. */
function said(child: ChildProcess, task: Task, { patienceMs }: Bounds): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let hasBegun = false
    let complaint = ''
    const ended = () => {
      clearTimeout(patience)
      if (hasBegun) resolve({ ok: false, reason: 'damaged' })
      else reject(new Error(`the process that cleans files did not start: ${complaint}`))
    }
    let patience = setTimeout(ended, startMs)
    child.on('message', (message: Message) => {
      clearTimeout(patience)
      if (message !== 'begun') return resolve(message)
      hasBegun = true
      patience = setTimeout(ended, patienceMs)
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(0, 2000)
    })
    child.once('error', ended).once('close', ended)
    child.send(task, (error) => error && ended())
  })
}

function start(heapMb: number): ChildProcess {
  return fork(fileURLToPath(new URL('./child.ts', import.meta.url)), {
    execArgv: [`--max-old-space-size=${heapMb}`, ...confinement()],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
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
