/**
 * Asking clamd whether a file is infected, by its INSTREAM command (clamd(8)).
 *
 * Whatever is not a clear answer, within the time that there is, is no answer, and then the file is not taken: nobody opens
 * what nobody looked at. The name of the finding is not kept.
 */
import { connect, type Socket } from 'node:net'
import { u32 } from './bytes.ts'

export type ScannerAddress = { path: string } | { host: string; port: number }
export type Finding = 'clean' | 'infected' | 'away'

const chunkBytes = 64 * 1024
const patienceMs = 30_000

export async function scan(bytes: Uint8Array, address: ScannerAddress): Promise<Finding> {
  try {
    return findingOf(await asked(bytes, address))
  } catch {
    return 'away'
  }
}

function findingOf(answer: string): Finding {
  if (answer === 'stream: OK') return 'clean'
  return /^stream: .+ FOUND$/.test(answer) ? 'infected' : 'away'
}

/** A scanner that has seen enough may answer, and close, before all was sent. */
function asked(bytes: Uint8Array, address: ScannerAddress): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(address)
    const answer: Buffer[] = []
    const patience = setTimeout(() => socket.destroy(new Error('no answer in time')), patienceMs)
    socket.on('data', (part) => answer.push(part))
    socket.once('connect', () => send(bytes, socket))
    socket.once('error', (error) => (answer.length > 0 ? resolve(said(answer)) : reject(error)))
    socket.once('close', () => {
      clearTimeout(patience)
      resolve(said(answer))
    })
  })
}

function send(bytes: Uint8Array, socket: Socket): void {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes)
    socket.write(u32(chunk.length))
    socket.write(chunk)
  }
  socket.write(u32(0))
}

function said(answer: readonly Buffer[]): string {
  return Buffer.concat(answer).toString('utf8').replace(/\0+$/, '').trim()
}
