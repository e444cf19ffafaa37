/** workerd, the runtime of Cloudflare's workers, with one worker and the way out to this machine. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const { default: program } = createRequire(import.meta.url)('workerd') as { default: string }

export interface Edge {
  url: string
  close(): Promise<void>
}

/** No Node compatibility: what the worker finds is the web platform and nothing else. */
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-10-01",
      globalOutbound = "outside")),
    (name = "outside", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")]
);
`

export async function openEdge(worker: string): Promise<Edge> {
  const folder = await mkdtemp(join(tmpdir(), 'yanlu-edge-'))
  await writeFile(join(folder, 'worker.js'), worker)
  await writeFile(join(folder, 'config.capnp'), config)
  const child = spawn(program, ['serve', join(folder, 'config.capnp'), '--control-fd=3'], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  const ended = once(child, 'exit')
  const listening = once(createInterface(child.stdio[3] as Readable), 'line')
  const failed = ended.then(([code]) => Promise.reject(new Error(`workerd did not start (exit ${code})`)))
  const [line] = await Promise.race([listening, failed])
  failed.catch(() => {})
  return {
    url: `http://127.0.0.1:${JSON.parse(line).port}/`,
    close: async () => {
      child.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
