/**
 * What the widget is compared with, at the versions of ../peers/package-lock.json. Fetched on demand into the cache, so
 * that nobody who does not run this has to; no script of theirs runs while they are installed.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../../../scripts/machine.mjs'

const pinned = fileURLToPath(new URL('../peers/', import.meta.url))
const cache = join(root, 'node_modules/.cache/yanlu/bench-peers')

export interface Peers {
  /** Where their packages are. */
  folder: string
  version(name: string): string
  /** What a site that uses Sentry would build: the SDK with its feedback form, without what that leaves unused. */
  sentry: Buffer
}

export async function fetchPeers(tell: (line: string) => void): Promise<Peers> {
  const lock = readFileSync(join(pinned, 'package-lock.json'), 'utf8')
  const stamp = join(cache, 'installed')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    tell('fetching feedbackfin, pushfeedback and Sentry (about 50 MB on disk, once)')
    mkdirSync(cache, { recursive: true })
    for (const name of ['package.json', 'package-lock.json']) cpSync(join(pinned, name), join(cache, name))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    writeFileSync(stamp, lock)
  }
  const folder = join(cache, 'node_modules')
  const version = (name: string) => {
    return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string }).version
  }
  return { folder, version, sentry: await bundleSentry() }
}

/** The settings of Sentry's own page on user feedback, in the language of the others. */
const sentryEntry = `
import * as Sentry from '@sentry/browser'
Sentry.init({
  dsn: window.sentryDsn,
  integrations: [Sentry.feedbackIntegration({ colorScheme: 'system' })],
})
`

async function bundleSentry(): Promise<Buffer> {
  const { build } = await import('vite')
  const entry = join(cache, 'sentry-entry.js')
  writeFileSync(entry, sentryEntry)
  const rolldownOptions = { input: entry, output: { format: 'iife' as const } }
  const built = await build({
    root: cache,
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions },
  })
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [file] = files
  if (files.length !== 1 || file?.type !== 'chunk')
    throw new Error(`one script was expected of Sentry: ${files.length}`)
  return Buffer.from(file.code)
}
