/** A start that cannot go on: one line for what a person can mend, the whole error for a bug. */
import { type Config, ConfigError } from './config.ts'
import { codeOf } from './db/failure.ts'
import { FolderInUse } from './db/folder-lock.ts'
import { ForeignDatabase } from './db/foreign.ts'
import { describeError } from './describe-error.ts'

/** By system code or SQLSTATE. */
const remedies: Record<string, string> = {
  ECONNREFUSED: 'DATABASE_URL leads to no database: start PostgreSQL, or correct the address.',
  ENOTFOUND: 'DATABASE_URL names a host that is not known: correct the address.',
  '28P01': 'DATABASE_URL has a wrong user or password.',
  '28000': 'DATABASE_URL names a user that may not sign in.',
  '3D000': 'DATABASE_URL names a database that is not there: create it (createdb).',
  '42501':
    'The user in DATABASE_URL may not do this: it has to own the database and may create roles (ALTER ROLE … CREATEROLE).',
  EACCES: 'A file or folder may not be written: give another one by YANLU_DATA.',
}

/** These say in one line what to do. */
const oneLine = [ConfigError, FolderInUse, ForeignDatabase]

export function stopWith(error: Error, config?: Config): never {
  process.stderr.write(`${lineFor(error, config) ?? describeError(error).join('\n')}\n`)
  process.exit(1)
}

export function lineFor(error: Error, config?: Config): string | undefined {
  if (oneLine.some((kind) => error instanceof kind)) return error.message
  const code = codeOf(error)
  if (code === 'EADDRINUSE') return `PORT ${config?.port} is taken: give another, such as PORT=4700.`
  return code ? remedies[code] : undefined
}
