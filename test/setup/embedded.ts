/** Global set-up of the embedded project: the migrated database once, as a snapshot every world starts from. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connectEmbedded } from '../../packages/server/src/db/connect.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'yanlu-snapshot-'))
  const snapshot = join(folder, 'migrated.tar')
  const db = await connectEmbedded(null)
  await db.migrate()
  await writeFile(snapshot, Buffer.from(await (await db.pglite.dumpDataDir('none')).arrayBuffer()))
  await db.close()
  project.provide('embeddedSnapshot', snapshot)
  return () => rm(folder, { recursive: true, force: true })
}
