/**
 * The master key: 32 bytes from the environment, a file, or, for the embedded database, a file made at the first start.
 * It wraps tenant keys and secrets, and seals nothing else.
 */
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { keyOf, ownKey, readKey } from './key-file.ts'

/** @throws {ConfigError} when the file is missing or does not hold a key. */
export async function loadMasterKey(config: Pick<Config, 'masterKey' | 'dataFolder'>): Promise<Uint8Array> {
  const { masterKey, dataFolder } = config
  const own = join(dataFolder, 'master.key')
  if (!masterKey) return keyOf(await ownKey(own), own)
  return 'text' in masterKey
    ? keyOf(masterKey.text, 'YANLU_MASTER_KEY')
    : keyOf(await readKey(masterKey.file, 'master key'), masterKey.file)
}
