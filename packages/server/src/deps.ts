/** What handlers and jobs work with, made once at the start. Tests put a clock turned by hand in its place. */
import type { Logger } from 'pino'
import type { Auth } from './auth/auth.ts'
import type { Calendars } from './calendars/store.ts'
import type { Config } from './config.ts'
import type { Database } from './db/connect.ts'
import type { Guard } from './http/guard.ts'
import type { Keyring } from './keys/keyring.ts'
import type { Mail } from './notices/mail.ts'
import type { Policies } from './policies/kept.ts'
import type { Clock } from './time.ts'

export interface Deps {
  config: Config
  /** Origin of mailboxes and console. */
  url: string
  db: Database
  keyring: Keyring
  clock: Clock
  calendars: Calendars
  policies: Policies
  auth: Auth
  guard: Guard
  mail: Mail | null
  /** What the operator's key is compared with; null where there is none, and then no operator either. */
  operatorKeyHash: Uint8Array | null
  log: Logger
}
