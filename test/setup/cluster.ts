/**
 * A throw-away PostgreSQL cluster, as a program: `node test/setup/cluster.ts`.
 *
 * It prints one line of JSON with the addresses once it is ready, and keeps the cluster until its standard input closes;
 * then it stops it and removes every trace. So a cluster never outlives the tests, however these end, be it by SIGKILL.
 * PostgreSQL refuses to run as root: as root, the cluster belongs to `postgres` or `nobody`.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isRoot, output, root } from '../../scripts/machine.mjs'
import { ensurePostgres, version } from '../../scripts/postgres-binaries.mjs'
import { freePort } from './free-port.ts'

const identity: { uid?: number; gid?: number } = isRoot ? unprivileged() : {}
const folder = mkdtempSync(join(tmpdir(), 'yanlu-postgres-'))
const data = join(folder, 'data')
if (identity.uid !== undefined && identity.gid !== undefined) chownSync(folder, identity.uid, identity.gid)
const environment = { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
const bin = reachable(ensurePostgres())

process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
// Interrupts are for the tests, which own this process: it goes when they do.
process.on('SIGINT', () => {})

initialise()
const cluster = await start()
const address = (role: string) => `postgres://${role}@127.0.0.1:${cluster.port}/yanlu`
console.log(JSON.stringify({ postgresUrl: address('yanlu_owner'), postgresSuperuserUrl: address('postgres') }))

let stopping = false
process.stdin.resume().once('close', stop)
process.once('SIGTERM', stop)
process.once('SIGHUP', stop)
cluster.process.once('exit', (code) => {
  if (!stopping) console.error(`PostgreSQL ended by itself (${code})`)
  process.exit(stopping ? 0 : 1)
})

/** Fast shutdown; an immediate one if connections hold it up. */
function stop(): void {
  if (stopping) return
  stopping = true
  cluster.process.kill('SIGINT')
  setTimeout(() => cluster.process.kill('SIGQUIT'), 5_000).unref()
}

function initialise(): void {
  const locale = version(bin) >= 17 ? ['--locale-provider=builtin', '--locale=C.UTF-8'] : ['--locale=C.UTF-8']
  const args = ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--no-sync', ...locale]
  execFileSync(join(bin, 'initdb'), args, {
    ...identity,
    env: environment,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const roles = 'CREATE ROLE yanlu_owner LOGIN CREATEROLE CREATEDB;\nCREATE DATABASE yanlu OWNER yanlu_owner;\n'
  execFileSync(join(bin, 'postgres'), ['--single', '-D', data, '-j', '-c', 'log_checkpoints=off', 'postgres'], {
    ...identity,
    env: environment,
    cwd: folder,
    input: roles.replaceAll(';\n', ';\n\n'),
    stdio: ['pipe', 'ignore', 'inherit'],
  })
}

/** A port that was free a moment ago may be taken by now: try again. */
async function start(attempt = 1): Promise<{ process: ChildProcess; port: number }> {
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'log_timezone=UTC']
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const child = spawn(join(bin, 'postgres'), args, {
    ...identity,
    env: environment,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const log = await untilReady(child)
  if (log === 'ready') return { process: child, port }
  if (attempt < 5) return start(attempt + 1)
  throw new Error(`PostgreSQL does not start:\n${log}`)
}

/** 'ready', or the log of a cluster that ended instead. The log is drained for as long as the cluster lives. */
function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let log = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-8_000)
      if (log.includes('ready to accept connections')) resolve('ready')
    })
    child.once('error', (error) => resolve(String(error)))
    child.once('exit', () => resolve(log))
  })
}

function unprivileged(): { uid: number; gid: number } {
  const name = ['postgres', 'nobody'].find((user) => output('id', ['-u', user]) !== undefined)
  if (!name) throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody to run it')
  return { uid: Number(output('id', ['-u', name])), gid: Number(output('id', ['-g', name])) }
}

/** Programs that npm fetched lie in the checkout, where an unprivileged user may have no way in: these are copied. */
function reachable(programs: string): string {
  if (!isRoot || !programs.startsWith(root)) return programs
  const copy = join(folder, 'postgresql')
  cpSync(dirname(programs), copy, { recursive: true, verbatimSymlinks: true })
  if (!existsSync(join(copy, 'bin/postgres'))) throw new Error('PostgreSQL could not be copied')
  return join(copy, 'bin')
}
