/**
 * Global set-up of the projects that run on PostgreSQL: one throw-away cluster for all of them.
 *
 * The cluster is a process of its own (see cluster.ts) which ends when this one does.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

type Addresses = { postgresUrl: string; postgresSuperuserUrl: string }
type Cluster = { process: ChildProcess; addresses: Addresses }

// Each project loads this file anew, in the same process.
const shared = globalThis as { yanluCluster?: Promise<Cluster> | undefined; yanluClusterUsers?: number }

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.yanluCluster ??= start()
  shared.yanluClusterUsers = (shared.yanluClusterUsers ?? 0) + 1
  const { addresses } = await shared.yanluCluster
  project.provide('postgresUrl', addresses.postgresUrl)
  project.provide('postgresSuperuserUrl', addresses.postgresSuperuserUrl)
  return leave
}

async function leave(): Promise<void> {
  shared.yanluClusterUsers = (shared.yanluClusterUsers ?? 1) - 1
  if (shared.yanluClusterUsers > 0) return
  const cluster = await shared.yanluCluster
  shared.yanluCluster = undefined
  if (!cluster || cluster.process.exitCode !== null) return
  cluster.process.stdin?.end()
  await once(cluster.process, 'exit')
}

async function start(): Promise<Cluster> {
  const program = fileURLToPath(new URL('./cluster.ts', import.meta.url))
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the throw-away PostgreSQL cluster did not start (exit ${code})`)
  })
  const firstLine = once(createInterface(child.stdout), 'line').then(([line]) => JSON.parse(line) as Addresses)
  const addresses = await Promise.race([firstLine, failed])
  failed.catch(() => {})
  return { process: child, addresses }
}
