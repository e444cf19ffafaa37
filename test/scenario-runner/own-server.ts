/** A server of the runner's own, as it is run for real, on an embedded database that goes with it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Server } from './server.ts'

const program = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url))

export async function startServer(): Promise<Server & { stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'yanlu-scenarios-'))
  const operatorKey = randomBytes(32).toString('base64')
  const port = await freePort()
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: settings({ folder, operatorKey, port }),
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const stop = async () => {
    await ended(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await listening(child)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `http://localhost:${port}`, operatorKey, fetch, stop }
}

/** Nothing of this machine's own settings: a database, a mail server. Guards are out of the way: all come from one address. */
function settings({ folder, operatorKey, port }: { folder: string; operatorKey: string; port: number }) {
  return {
    PORT: String(port),
    YANLU_DATA: folder,
    YANLU_OPERATOR_KEY: operatorKey,
    YANLU_FLOOD_PER_MINUTE: '1000000000',
    YANLU_FREE_LETTERS: '1000000000',
    YANLU_DEMO: 'no',
    YANLU_LOG: 'error',
    NODE_ENV: 'production',
  }
}

/** It says where everything is once it listens. */
async function listening(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`the server did not start (exit ${code})`)
  })
  gone.catch(() => {})
  if (child.stdout) await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), gone])
  child.stdout?.resume()
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await gone
  clearTimeout(late)
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
