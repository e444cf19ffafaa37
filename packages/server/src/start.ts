/** Puts the dependencies together: database, keys, calendars, sign-in, guard, mail. */
import pino from 'pino'
import { openAuth } from './auth/auth.ts'
import { openCalendars } from './calendars/store.ts'
import { addressOf, type Config } from './config.ts'
import { connectEmbedded, connectServer, type Database } from './db/connect.ts'
import type { Deps } from './deps.ts'
import { createGuard, type GuardLimits } from './http/guard.ts'
import { wakeAllToRekey } from './jobs/store.ts'
import { openKeyring } from './keys/keyring.ts'
import { loadMaster, localWrapping, type Master, masterOf } from './keys/master.ts'
import { operatorKeyHash } from './keys/operator.ts'
import { loadSecrets, rewrapSecrets } from './keys/secrets.ts'
import { sealPlainWords } from './letters/store.ts'
import { openMail } from './notices/mail.ts'
import { keepPolicies } from './policies/kept.ts'
import { type Clock, systemClock } from './time.ts'

export async function connect(config: Config): Promise<Database> {
  const { databaseUrl, dataFolder: folder } = config
  return databaseUrl ? connectServer(databaseUrl) : connectEmbedded({ folder, address: addressOf(config) })
}

/** What a test puts in its own place: the clock it turns, the key it knows. */
export interface Stand {
  clock?: Clock
  masterKey?: Uint8Array
  master?: Master
  guard?: Partial<GuardLimits>
}

/** @param url origin people reach the server at */
export async function openDeps(
  config: Config,
  { db, url, operatorKey = null }: { db: Database; url: string; operatorKey?: string | null },
  stand: Stand = {},
): Promise<Deps> {
  const clock = stand.clock ?? systemClock
  const master = stand.master ?? (stand.masterKey ? masterOf(localWrapping(stand.masterKey)) : await loadMaster(config))
  await db.migrate()
  const secrets = await loadSecrets(db, master)
  await rewrapSecrets(db, master)
  const keyring = openKeyring(master, secrets)
  if (master.changing) await wakeAllToRekey(db, new Date(clock.now()))
  await sealPlainWords(db, keyring)
  return {
    config,
    url,
    db,
    keyring,
    clock,
    calendars: await openCalendars(db.sql),
    policies: keepPolicies(),
    auth: openAuth({ db, url, secret: base64(secrets.sessions) }),
    guard: createGuard({ ...config.guard, ...stand.guard }, clock, base64(secrets.proofs)),
    mail: config.mail ? openMail(config.mail) : null,
    operatorKeyHash: operatorKey === null ? null : operatorKeyHash(operatorKey),
    log: pino({ level: config.logLevel, base: null }),
  }
}

export async function closeDeps({ db, mail }: Deps): Promise<void> {
  mail?.close()
  await db.close()
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
