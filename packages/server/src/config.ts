/**
 * The only reader of the environment. A wrong value stops the start with one line that names it and the remedy.
 */
import { resolve } from 'node:path'
import { z } from 'zod'
import type { ScannerAddress } from './attachments/clean/scanner.ts'
import type { GuardLimits } from './http/guard.ts'

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)
const key = z.base64().refine((text) => Buffer.from(text, 'base64').length === 32)
/** A socket's path, or where clamd listens. */
const scanner = z
  .string()
  .regex(/^(\/.+|\[[0-9a-fA-F:.]+\]:\d{1,5}|[^\s:/[\]]+:\d{1,5})$/)
  .transform(scannerAddress)
  .refine((address) => 'path' in address || address.port <= 65_535)

const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(4600),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  YANLU_DATA: z.string().min(1).default('.yanlu'),
  YANLU_URL: origin.optional(),
  YANLU_MASTER_KEY: key.optional(),
  YANLU_MASTER_KEY_FILE: z.string().min(1).optional(),
  YANLU_MASTER_KEY_OTHER: key.optional(),
  YANLU_MASTER_KEY_OTHER_FILE: z.string().min(1).optional(),
  YANLU_KMS_COMMAND: z.string().min(1).optional(),
  YANLU_OPERATOR_KEY: key.optional(),
  YANLU_OPERATOR_KEY_FILE: z.string().min(1).optional(),
  YANLU_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  YANLU_MAIL_FROM: z.string().min(3).default('Yanlu <yanlu@localhost>'),
  YANLU_PROXIES: z.coerce.number().int().min(0).max(8).default(0),
  YANLU_FLOOD_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
  YANLU_FREE_LETTERS: z.coerce.number().int().min(0).default(30),
  YANLU_CLAMD: scanner.optional(),
  YANLU_DEMO: z.enum(['yes', 'no']).optional(),
  YANLU_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

const remedies: Record<keyof z.infer<typeof environment>, string> = {
  PORT: 'a port number from 1 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1',
  DATABASE_URL: 'postgresql://user:password@host:5432/database, or leave it out for the embedded database',
  YANLU_DATA: 'a folder for the embedded database and the master key',
  YANLU_URL: 'the address people reach this server at, such as https://mail.example',
  YANLU_MASTER_KEY: '32 random bytes in base64: openssl rand -base64 32',
  YANLU_MASTER_KEY_FILE: 'a file that holds 32 random bytes in base64',
  YANLU_MASTER_KEY_OTHER: '32 random bytes in base64, or leave it out',
  YANLU_MASTER_KEY_OTHER_FILE: 'a file that holds 32 random bytes in base64, or leave it out',
  YANLU_KMS_COMMAND: 'the path of a program that wraps and unwraps keys, or leave it out',
  YANLU_OPERATOR_KEY: '32 random bytes in base64: openssl rand -base64 32',
  YANLU_OPERATOR_KEY_FILE: 'a file that holds 32 random bytes in base64',
  YANLU_SMTP_URL: 'smtp://user:password@host:587, or leave it out',
  YANLU_MAIL_FROM: 'the sender of mails, such as "Mailbox <mailbox@example.com>"',
  YANLU_PROXIES: 'how many trusted proxies stand in front, 0 to 8',
  YANLU_FLOOD_PER_MINUTE: 'how many requests of visitors a minute one address may make',
  YANLU_FREE_LETTERS: 'how many letters in ten minutes one address may send without a proof of work',
  YANLU_CLAMD: 'where clamd listens, host:port or the path of its socket, or leave it out',
  YANLU_DEMO: 'yes or no',
  YANLU_LOG: 'debug, info, warn, error or silent',
}

type KeySource = { text: string } | { file: string }

export interface Config {
  port: number
  host: string
  databaseUrl: string | null
  dataFolder: string
  /** Origin of the mailboxes and the console; null until the port is known. */
  url: string | null
  masterKey: KeySource | null
  /** Unwraps what it wrapped, and wraps nothing: while the master key changes. */
  otherMasterKey: KeySource | null
  /** A program that asks a KMS or HSM, which then keeps the master key. */
  kmsCommand: string | null
  /** Whoever has it makes, suspends and removes tenants. */
  operatorKey: KeySource | null
  mail: { smtpUrl: string; from: string } | null
  /** Where clamd listens; null where files are not scanned. */
  scanner: ScannerAddress | null
  proxies: number
  guard: GuardLimits
  demo: boolean
  logLevel: z.infer<typeof environment>['YANLU_LOG']
}

export type Environment = Record<string, string | undefined>

/** @throws {ConfigError} with one line for a person. */
export function readConfig(source: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw explain(parsed.error, given)
  const env = parsed.data
  const hasMaster = env.YANLU_MASTER_KEY || env.YANLU_MASTER_KEY_FILE || env.YANLU_KMS_COMMAND
  if (env.DATABASE_URL && !hasMaster) {
    throw new ConfigError(`YANLU_MASTER_KEY_FILE is needed with DATABASE_URL: ${remedies.YANLU_MASTER_KEY_FILE}`)
  }
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL ?? null,
    dataFolder: resolve(env.YANLU_DATA),
    url: env.YANLU_URL ?? null,
    masterKey: keySource(env.YANLU_MASTER_KEY, env.YANLU_MASTER_KEY_FILE),
    otherMasterKey: keySource(env.YANLU_MASTER_KEY_OTHER, env.YANLU_MASTER_KEY_OTHER_FILE),
    kmsCommand: env.YANLU_KMS_COMMAND ?? null,
    operatorKey: keySource(env.YANLU_OPERATOR_KEY, env.YANLU_OPERATOR_KEY_FILE),
    mail: env.YANLU_SMTP_URL ? { smtpUrl: env.YANLU_SMTP_URL, from: env.YANLU_MAIL_FROM } : null,
    scanner: env.YANLU_CLAMD ?? null,
    proxies: env.YANLU_PROXIES,
    guard: {
      floodPerMinute: env.YANLU_FLOOD_PER_MINUTE,
      freeLetters: env.YANLU_FREE_LETTERS,
      freeFailures: 5,
      failedSignIns: 10,
      wrongCodes: 30,
    },
    demo: env.YANLU_DEMO ? env.YANLU_DEMO === 'yes' : !env.DATABASE_URL,
    logLevel: env.YANLU_LOG,
  }
}

/** The language of the terminal: Chinese unless English is asked for. */
export function readLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment = process.env): string {
  return LC_ALL || LC_MESSAGES || LANG || ''
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

function scannerAddress(text: string): ScannerAddress {
  if (text.startsWith('/')) return { path: text }
  const at = text.lastIndexOf(':')
  return { host: text.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(text.slice(at + 1)) }
}

function keySource(text: string | undefined, file: string | undefined): KeySource | null {
  if (text) return { text }
  return file ? { file: resolve(file) } : null
}

/** Names the variable and the remedy; never the value, which may be a secret. */
function explain(error: z.ZodError, given: Record<string, string | undefined>): ConfigError {
  const name = String(error.issues[0]?.path[0]) as keyof typeof remedies
  const secret = /KEY|URL$/.test(name) && name !== 'YANLU_URL'
  const shown = secret ? '' : ` "${given[name]}"`
  return new ConfigError(`${name}${shown} is not usable: give ${remedies[name]}.`)
}

/** Where people reach the server, unless they are told another address. */
export function addressOf({ url, port }: Pick<Config, 'url' | 'port'>): string {
  return url ?? `http://localhost:${port}`
}
