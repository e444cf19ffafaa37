/**
 * The operator's key: whoever has it makes, suspends and removes tenants. 256 bits of chance, so that nobody has to be
 * shut out for guessing; the server keeps its hash alone.
 *
 * From the environment, a file, or, for the embedded database, a file made at the first start: whoever may read that
 * folder has everything in it anyway.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { sameBytes } from './codes.ts'
import { keyOf, ownKey, readKey } from './key-file.ts'

type Source = Pick<Config, 'operatorKey' | 'dataFolder'>

/** @returns the key as it is sent; null where there is to be no operator. @throws {ConfigError} */
export async function loadOperatorKey(config: Source & Pick<Config, 'databaseUrl'>): Promise<string | null> {
  if (config.operatorKey) return givenKey(config)
  return config.databaseUrl ? null : (await ownKey(besideData(config))).trim()
}

/** The key for a server that runs already: given, or beside its embedded database. @throws {ConfigError} */
export async function givenKey({ operatorKey, dataFolder }: Source): Promise<string> {
  if (operatorKey && 'text' in operatorKey) return operatorKey.text.trim()
  const file = operatorKey?.file ?? besideData({ dataFolder })
  const text = (await readKey(file, 'operator key')).trim()
  keyOf(text, file)
  return text
}

function besideData({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, 'operator.key')
}

export function operatorKeyHash(key: string): Uint8Array {
  return createHash('sha256').update(key).digest()
}

/** Takes as long for a wrong key as for the right one. */
export function isOperatorKey(given: string, hash: Uint8Array): boolean {
  return sameBytes(operatorKeyHash(given), hash)
}
