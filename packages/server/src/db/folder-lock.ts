/**
 * One process a folder. The lock is a socket the holder listens on, so it is gone with the process however that ended,
 * and no stale file has to be judged by its age.
 */
import { createHash } from 'node:crypto'
import { realpath, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
  constructor(folder: string) {
    super(`${folder} is in use by another Yanlu: stop that one, or give this one another folder by YANLU_DATA.`)
  }
}

/** @returns what gives the lock up. @throws {FolderInUse} */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = socketPath(await realpath(folder))
  try {
    return await listen(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  }
  if (await answers(path)) throw new FolderInUse(folder)
  await rm(path, { force: true })
  return listen(path)
}

/** A socket's path may be 104 bytes at the most, hence the hash. */
function socketPath(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24)
  return process.platform === 'win32' ? `\\\\.\\pipe\\yanlu-${name}` : join(tmpdir(), `yanlu-${name}.lock`)
}

function listen(path: string): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end())
    server.once('error', reject)
    server.listen(path, () => {
      server.unref()
      resolve(() => new Promise((closed) => server.close(() => closed())))
    })
  })
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('close', () => socket.destroy())
  })
}
