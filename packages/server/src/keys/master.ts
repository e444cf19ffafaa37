/**
 * The master key: it wraps tenant keys and the installation's secrets, and seals nothing else.
 *
 * It is 32 bytes from the environment, a file, or, for the embedded database, a file made at the first start; or it is
 * kept by a KMS or HSM and never seen here (`kms.ts`). While it changes there are two: the one that wraps, and another that
 * only unwraps what it wrapped before, or will wrap on replicas that were started later.
 */
import { createHash, createHmac } from 'node:crypto'
import { join } from 'node:path'
import { type Config, ConfigError } from '../config.ts'
import { keyOf, ownKey, readKey } from './key-file.ts'
import { kmsCommand } from './kms.ts'
import { type Place, seal, unseal } from './seal.ts'
import type { Wrapping } from './wrapping.ts'

/** A key as it is kept, and which master key wrapped it; null for one from before that was noted. */
export interface Wrapped {
  master: string | null
  wrapped: Uint8Array
}

export interface Master {
  readonly id: string
  /** Whether there is another one, whose keys are to be wrapped anew. */
  readonly changing: boolean
  wrap(key: Uint8Array, place: Place): Promise<Wrapped>
  /** @throws {WrongMasterKey} when none of the master keys given opens it; never a wrong key. */
  unwrap(kept: Wrapped, place: Place): Promise<Uint8Array>
  derive(purpose: string): Uint8Array | null
}

class WrongMasterKey extends ConfigError {
  constructor({ table, row }: Place, master: string | null) {
    const by = master ? `, which was wrapped by the master key ${master}` : ''
    super(`wrong_master_key: no master key given opens ${table} ${row}${by}. See docs/operate.md, “The master key”.`)
  }
}

/** @param others keys that unwrap and do not wrap */
export function masterOf(current: Wrapping, others: readonly Wrapping[] = []): Master {
  const all = [current, ...others]
  return {
    id: current.id,
    changing: others.length > 0,
    wrap: async (key, place) => ({ master: current.id, wrapped: await current.wrap(key, place) }),
    unwrap: async ({ master, wrapped }, place) => {
      const known = all.filter(({ id, local }) => (master === null ? local : id === master))
      for (const one of known) {
        const key = await one.unwrap(wrapped, place).catch((error: Error) => {
          if (error.name !== 'SealBroken') throw error
        })
        if (key) return key
      }
      throw new WrongMasterKey(place, master)
    },
    derive: (purpose) => current.derive(purpose),
  }
}

/** A key that is here. @param key 32 bytes */
export function localWrapping(key: Uint8Array): Wrapping {
  return {
    local: true,
    id: createHash('sha256').update('yanlu master key').update(key).digest('base64url').slice(0, 12),
    wrap: async (plain, place) => seal(key, plain, place),
    unwrap: async (wrapped, place) => unseal(key, wrapped, place),
    derive: (purpose) => createHmac('sha256', key).update(purpose).digest(),
  }
}

type Source = Pick<Config, 'masterKey' | 'otherMasterKey' | 'kmsCommand' | 'dataFolder'>

/** @throws {ConfigError} when a file is missing or does not hold a key, or the KMS does not answer. */
export async function loadMaster(config: Source): Promise<Master> {
  const { masterKey, otherMasterKey, kmsCommand: command, dataFolder } = config
  const other = otherMasterKey ? [localWrapping(await given(otherMasterKey, 'YANLU_MASTER_KEY_OTHER'))] : []
  if (command) {
    // Where both are set the database moves from the key to the KMS.
    const former = masterKey ? [localWrapping(await given(masterKey, 'YANLU_MASTER_KEY'))] : []
    return masterOf(await kmsCommand(command), [...former, ...other])
  }
  const own = join(dataFolder, 'master.key')
  const key = masterKey ? await given(masterKey, 'YANLU_MASTER_KEY') : keyOf(await ownKey(own), own)
  return masterOf(localWrapping(key), other)
}

async function given(source: NonNullable<Config['masterKey']>, setting: string): Promise<Uint8Array> {
  if ('text' in source) return keyOf(source.text, setting)
  return keyOf(await readKey(source.file, 'master key'), source.file)
}
