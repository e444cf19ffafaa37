/**
 * A real clamd for a test, on a free port of the loopback interface, as an unprivileged user, in a folder of its own.
 *
 * It knows one signature, that of the harmless file which all scanners take for infected (EICAR). The words of that file
 * are put together here, so that no scanner takes the repository for infected.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureClamd } from '../../scripts/clamav.mjs'
import { isRoot, output } from '../../scripts/machine.mjs'
import { freePort } from './free-port.ts'

export const infected = [
  'X5O!P%@AP[4',
  '\\',
  'PZX54(P^)7CC)7}$',
  'EICAR',
  '-STANDARD-',
  'ANTIVIRUS',
  '-TEST-FILE!',
  '$H+H*',
].join('')

export interface Clamd {
  address: { host: string; port: number }
  stop(): Promise<void>
}

/** @param settings lines of clamd.conf besides the usual ones */
export async function startClamd(settings: readonly string[] = []): Promise<Clamd> {
  const program = ensureClamd()
  const folder = mkdtempSync(join(tmpdir(), 'yanlu-clamd-'))
  const port = await freePort()
  const signature = `Test.Eicar:0:*:${Buffer.from(infected).toString('hex')}\n`
  writeFileSync(join(folder, 'test.ndb'), signature)
  const usual = [
    'Foreground yes',
    `DatabaseDirectory ${folder}`,
    'TCPAddr 127.0.0.1',
    `TCPSocket ${port}`,
    'MaxThreads 2',
  ]
  writeFileSync(join(folder, 'clamd.conf'), `${[...usual, ...settings].join('\n')}\n`)
  const owner = isRoot ? unprivileged() : {}
  if (owner.uid !== undefined && owner.gid !== undefined) {
    for (const path of [folder, join(folder, 'test.ndb'), join(folder, 'clamd.conf')])
      chownSync(path, owner.uid, owner.gid)
  }
  const child = spawn(program, ['--config-file', join(folder, 'clamd.conf')], {
    ...owner,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  await untilReady(child)
  return { address: { host: '127.0.0.1', port }, stop: () => stop(child, folder) }
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
}

/** It says so; its output is drained for as long as it lives. */
function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    const read = (text: Buffer) => {
      log = (log + text).slice(-8000)
      if (/Self checking|Listening daemon|waiting for connections/i.test(log)) resolve()
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`clamd ended:\n${log}`)))
  })
}

function unprivileged(): { uid?: number; gid?: number } {
  const name = ['clamav', 'nobody'].find((user) => output('id', ['-u', user]) !== undefined)
  return name ? { uid: Number(output('id', ['-u', name])), gid: Number(output('id', ['-g', name])) } : {}
}
