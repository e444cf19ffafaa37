/**
 * The master key: 32 bytes from the environment, a file, or, for the embedded database, a file made at the first start.
 * It wraps tenant keys and secrets, and seals nothing else.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Config, ConfigError } from '../config.ts'
import { keyBytes, newKey } from './seal.ts'

/** @throws {ConfigError} when the file is missing or does not hold a key. */
export async function loadMasterKey(
  config: Pick<Config, 'masterKey' | 'dataFolder' | 'databaseUrl'>,
): Promise<Uint8Array> {
  const { masterKey, dataFolder } = config
  if (!masterKey) return ownKey(join(dataFolder, 'master.key'))
  return 'text' in masterKey
    ? decode(masterKey.text, 'YANLU_MASTER_KEY')
    : decode(await read(masterKey.file), masterKey.file)
}

/** Made once, beside the embedded database; lost with it. */
async function ownKey(file: string): Promise<Uint8Array> {
  const made = Buffer.from(newKey()).toString('base64')
  await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return decode(await read(file), file)
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`The master key file ${file} cannot be read (${error.code}).`)
  })
}

function decode(text: string, from: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== keyBytes)
    throw new ConfigError(`${from} does not hold 32 bytes in base64: openssl rand -base64 32`)
  return key
}
