/** Keys as files: 32 bytes in base64, given by whoever runs the server or, beside the embedded database, made by us. */
import { readFile, writeFile } from 'node:fs/promises'
import { ConfigError } from '../config.ts'
import { keyBytes, newKey } from './seal.ts'

/** Made once, beside the embedded database; lost with it. */
export async function ownKey(file: string): Promise<string> {
  const made = Buffer.from(newKey()).toString('base64')
  await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return readKey(file, 'key')
}

/** @param what it is called, for whoever has to find it. @throws {ConfigError} */
export async function readKey(file: string, what: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`The ${what} file ${file} cannot be read (${error.code}).`)
  })
}

/** @throws {ConfigError} when it does not hold a key. */
export function keyOf(text: string, from: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== keyBytes)
    throw new ConfigError(`${from} does not hold 32 bytes in base64: openssl rand -base64 32`)
  return key
}
