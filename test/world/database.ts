/** A database of a test's own: PGlite in memory, or one made in the throw-away cluster. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connectEmbedded, connectServer, type Database } from '../../packages/server/src/db/connect.ts'

export interface TestDatabase {
  db: Database
  /** Only on PostgreSQL. */
  url: string | null
}

export async function openDatabase(engine: 'embedded' | 'postgres', ownerUrl: string | null): Promise<TestDatabase> {
  if (engine === 'embedded') return { db: await connectEmbedded(null), url: null }
  if (!ownerUrl) throw new Error('no cluster was started for this project')
  const name = `world_${randomBytes(6).toString('hex')}`
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(`create database ${name}`)
  await owner.end()
  const url = ownerUrl.replace(/\/[^/]+$/, `/${name}`)
  return { db: connectServer(url, 8), url }
}
