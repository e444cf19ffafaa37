/**
 * What the benchmark runs against: a throw-away PostgreSQL cluster with fsync on, a mail server that takes everything, and
 * the server as it is run for real, with all that it does. All of it ends with `close`, and with this process.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { SMTPServer } from 'smtp-server'
import { readConfig } from '../../packages/server/src/config.ts'
import { demoTenant } from '../../packages/server/src/demo/tenant.ts'
import { closeDeps, connect, openDeps } from '../../packages/server/src/start.ts'
import { createTenant } from '../../packages/server/src/tenants/store.ts'

const clusterProgram = fileURLToPath(new URL('../setup/cluster.ts', import.meta.url))
const serverProgram = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url))

export interface World {
  /** As the owner of the database. */
  databaseUrl: string
  /** Starts a server on the database, or on what stands before it; they all share the keys. */
  startServer(databasePort?: number): Promise<{ port: number; stop(): Promise<void> }>
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const started: ChildProcess[] = []
  process.once('exit', () => {
    for (const child of started) child.kill('SIGKILL')
  })
  // A cluster of its own process group: an interrupt is for this process, which ends the cluster when it is done.
  const cluster = spawn(process.execPath, [clusterProgram], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  const [line] = await untilEnded(cluster, once(createInterface(cluster.stdout), 'line'))
  const databaseUrl = (JSON.parse(line as string) as { postgresUrl: string }).postgresUrl
  const masterKey = randomBytes(32).toString('base64')
  const mail = await openMail()
  await createOrganisation({ DATABASE_URL: databaseUrl, YANLU_MASTER_KEY: masterKey })
  return {
    databaseUrl,
    startServer: async (databasePort) => {
      const url = new URL(databaseUrl)
      if (databasePort) url.port = String(databasePort)
      const port = await freePort()
      const child = spawn(process.execPath, [serverProgram], {
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true,
        env: settings({ databaseUrl: url.href, masterKey, port, smtpUrl: mail.url }),
      })
      started.push(child)
      await untilEnded(child, untilListening(child))
      return { port, stop: () => end(child) }
    },
    close: async () => {
      await Promise.all(started.map(end))
      mail.close()
      cluster.stdin.end()
      if (cluster.exitCode === null) await once(cluster, 'exit')
    },
  }
}

/** Its guards are out of the way, since all letters come from one address here. */
function settings(of: { databaseUrl: string; masterKey: string; port: number; smtpUrl: string }) {
  return {
    DATABASE_URL: of.databaseUrl,
    YANLU_MASTER_KEY: of.masterKey,
    YANLU_SMTP_URL: of.smtpUrl,
    PORT: String(of.port),
    YANLU_FLOOD_PER_MINUTE: '1000000000',
    YANLU_FREE_LETTERS: '1000000000',
    YANLU_LOG: 'error',
    YANLU_DEMO: 'no',
    NODE_ENV: 'production',
  }
}

/** The first organisation of the demo, without its letters: the demo itself would go on seeding while it is measured. */
async function createOrganisation(environment: Record<string, string>): Promise<void> {
  const config = readConfig(environment)
  const deps = await openDeps(config, { db: await connect(config), url: 'http://localhost' })
  await createTenant(demoTenant, deps)
  await closeDeps(deps)
}

async function openMail() {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => stream.resume().once('end', () => done()),
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as { port: number }
  return { url: `smtp://127.0.0.1:${port}`, close: () => server.close(() => {}) }
}

/** The server says where everything is once it listens. */
async function untilListening(child: ChildProcess): Promise<void> {
  if (child.stdout) await once(child.stdout.setEncoding('utf8'), 'data')
  child.stdout?.resume()
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await gone
  clearTimeout(late)
}

/** @throws when the child ends before what is waited for has come. */
async function untilEnded<T>(child: ChildProcess, work: Promise<T>): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`a process that the benchmark needs ended (exit ${code})`)
  })
  ended.catch(() => {})
  return Promise.race([work, ended])
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
