/**
 * What the scripts may ask of the machine that they run on. Plain Node 20, no dependencies.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
export const isRoot = process.getuid?.() === 0

/** Progress is not said where somebody waits for JSON. */
const progress = process.argv.includes('--json') ? 2 : 1

/** One line of progress, in both languages. */
export function tell(chinese, english) {
  const say = progress === 1 ? console.log : console.error
  say(`· ${chinese} · ${english}`)
}

/** @returns {string | undefined} where a command is on PATH */
export function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, command)).find(isExecutable)
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Runs a command without a terminal; false when it fails. */
export function tryRun(command, args, options = {}) {
  return spawnSync(command, args, { stdio: ['ignore', progress, 'inherit'], cwd: root, ...options }).status === 0
}

export function canApt() {
  return isRoot && process.platform === 'linux' && onPath('apt-get') !== undefined
}

/** Installs Debian packages without asking. False when that fails. */
export function aptInstall(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  tell(`正在安装 ${packages.join(' ')}`, `installing ${packages.join(' ')}`)
  tryRun('apt-get', ['update', '-q', ...wait], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return tryRun('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...wait, ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** What a command prints, or undefined when it fails. */
export function output(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}
