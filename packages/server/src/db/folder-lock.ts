/**
 * One process a folder. The lock is a socket the holder listens on, so it is gone with the process however that ended,
 * and no stale file has to be judged by its age. Whoever knocks is told the address that the holder serves.
 */
import { createHash } from 'node:crypto'
import { realpath, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
  /** Where the holder can be reached. */
  readonly address: string
  constructor(folder: string, address: string) {
    super(`${folder} is in use by another Yanlu: stop that one, or give this one another folder by YANLU_DATA.`)
    this.address = address
  }
}

/** @returns what gives the lock up. @throws {FolderInUse} */
export async function lockFolder(folder: string, address: string): Promise<() => Promise<void>> {
  const path = socketPath(await realpath(folder))
  try {
    return await listen(path, address)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  }
  const holder = await knock(path)
  if (holder !== null) throw new FolderInUse(folder, holder)
  await rm(path, { force: true })
  return listen(path, address)
}

/** A socket's path may be 104 bytes at the most, hence the hash. */
function socketPath(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24)
  return process.platform === 'win32' ? `\\\\.\\pipe\\yanlu-${name}` : join(tmpdir(), `yanlu-${name}.lock`)
}

function listen(path: string, address: string): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(address))
    server.once('error', reject)
    server.listen(path, () => {
      server.unref()
      resolve(() => new Promise((closed) => server.close(() => closed())))
    })
  })
}

/** @returns what the holder says; null where nobody holds it. */
function knock(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(path).setEncoding('utf8')
    socket.on('data', (part) => {
      said += part
    })
    socket.once('error', () => resolve(null)).once('end', () => resolve(said))
    socket.once('close', () => socket.destroy())
  })
}
