/** A database of a test's own: PGlite in memory, or one made in the throw-away cluster. */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { connectEmbedded, connectServer, type Database } from '../../packages/server/src/db/connect.ts'

export interface TestDatabase {
  db: Database
  /** Only on PostgreSQL. */
  url: string | null
}

/** What a database is made from: a snapshot of an embedded one, or the cluster's owner. */
export type Origin = { engine: 'embedded'; snapshot: string } | { engine: 'postgres'; ownerUrl: string }

export async function openDatabase(origin: Origin): Promise<TestDatabase> {
  if (origin.engine === 'embedded') {
    return { db: await connectEmbedded(null, new Blob([await readFile(origin.snapshot)])), url: null }
  }
  const { ownerUrl } = origin
  const name = `world_${randomBytes(6).toString('hex')}`
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(`create database ${name}`)
  await owner.end()
  const url = ownerUrl.replace(/\/[^/]+$/, `/${name}`)
  return { db: connectServer(url, 8), url }
}
