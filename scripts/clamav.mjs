/**
 * Where clamd is on this machine, for the tests of files that are scanned: an installed one, else Debian's package as root,
 * else the command that a person has to run. Debian's own service, and the signatures of the world, are not needed.
 */
import { aptInstall, canApt, isExecutable, onPath } from './machine.mjs'

const places = [
  '/usr/sbin/clamd',
  '/usr/local/sbin/clamd',
  '/opt/homebrew/sbin/clamd',
  '/usr/local/opt/clamav/sbin/clamd',
]

/** Finds clamd or installs it, and gives its path. */
export function ensureClamd() {
  const clamd = findClamd() ?? fromApt()
  if (clamd) return clamd
  const command = onPath('apt-get') ? 'sudo apt-get install -y clamav-daemon' : 'brew install clamav'
  throw new Error(`没有 clamd。请运行：${command} · clamd is needed. Run: ${command}`)
}

function findClamd() {
  return onPath('clamd') ?? places.find(isExecutable)
}

function fromApt() {
  if (!canApt()) return undefined
  aptInstall('clamav-daemon')
  return findClamd()
}
